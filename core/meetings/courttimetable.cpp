// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/courttimetable.h"

#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(CourtTimetable)
};

constexpr std::array courtKinds = {EventKind::LetterBeforeProceedings,
                                   EventKind::PreProceedingsMeeting,
                                   EventKind::PreProceedingsEnded,
                                   EventKind::ProceedingsIssued,
                                   EventKind::CaseManagementHearing,
                                   EventKind::IssuesResolutionHearing,
                                   EventKind::FinalHearing,
                                   EventKind::ProceedingsConcluded,
                                   EventKind::CarePlanningMeeting,
                                   EventKind::FinalCarePlanFiled,
                                   EventKind::InterimCareOrder,
                                   EventKind::CareOrder,
                                   EventKind::PlacementOrder,
                                   EventKind::SupervisionOrder,
                                   EventKind::ChildArrangementsOrder,
                                   EventKind::NoOrder,
                                   EventKind::SpecialGuardianshipOrder,
                                   EventKind::AdoptionOrder,
                                   EventKind::OrderDischarged};

/// The day from which events belong to the timetable: the issue of the last proceedings, else the last letter before.
std::optional<Date> beginningOf(const Journey &journey)
{
    const auto issued = journey.lastHeld(EventKind::ProceedingsIssued, journey.asAt());
    const auto letter = journey.lastHeld(EventKind::LetterBeforeProceedings, journey.asAt());
    if (issued && letter && *letter > *issued && journey.firstHeld(EventKind::ProceedingsConcluded, *issued))
        return letter; // what ended is not the timetable of what began since
    return issued ? issued : letter;
}

QString wordsOf(const Event &event, const PpmSituation &situation)
{
    const QString day = britishText(event.on);
    const QString what = labelOf(event.kind);
    QString words = Words::tr("%1: %2").arg(day, what);
    if (event.state == EventState::Booked)
        words = event.on < situation.on ? Words::tr("%1: %2, booked; not yet said whether it was held").arg(day, what)
                                        : Words::tr("%1: %2, booked").arg(day, what);
    if (!event.formerDates.empty()) {
        QStringList days;
        for (const Date former : event.formerDates)
            days.append(britishText(former));
        words += Words::tr(" (before that booked for %1)").arg(days.join(QStringLiteral(", ")));
    }
    return words;
}

bool belongs(const Event &event, Date from, const PpmSituation &situation)
{
    if (event.on < from || std::find(courtKinds.begin(), courtKinds.end(), event.kind) == courtKinds.end())
        return false;
    return event.state == EventState::Booked || (event.state == EventState::Held && event.on <= situation.on);
}

/// The line of the 26 weeks, of proceedings that began on \a issued.
std::optional<CourtLine> limitOf(const PpmSituation &situation, Date issued)
{
    for (const Clock &clock : evaluate(situation.child, situation.policy, situation.on)) {
        if (clock.rule->id != QStringLiteral("proceedings.length") || clock.started != issued || !clock.due)
            continue;
        CourtLine line;
        line.on = *clock.due;
        line.isLimit = true;
        line.daysOver = std::max(0, clock.met.value_or(situation.on) - *clock.due);
        line.what = Words::tr("Proceedings should be concluded");
        line.words = Words::tr("%1: %2").arg(britishText(line.on), line.what);
        if (*line.daysOver > 0 && clock.met)
            line.words = Words::tr("%1: %2; concluded %n day(s) later", nullptr, *line.daysOver)
                             .arg(britishText(line.on), line.what);
        else if (*line.daysOver > 0)
            line.words =
                Words::tr("%1: %2; %n day(s) over", nullptr, *line.daysOver).arg(britishText(line.on), line.what);
        else if (!clock.met)
            line.words = Words::tr("%1: %2; %n day(s) left", nullptr, line.on - situation.on)
                             .arg(britishText(line.on), line.what);
        return line;
    }
    return std::nullopt;
}

} // namespace

std::vector<CourtLine> courtTimetable(const PpmSituation &situation)
{
    const Journey journey(situation.child, situation.on);
    const auto from = beginningOf(journey);
    if (!from)
        return {};
    std::vector<CourtLine> lines;
    for (const Event &event : situation.child.events) {
        if (!belongs(event, *from, situation))
            continue;
        CourtLine line;
        line.on = event.on;
        line.what = labelOf(event.kind);
        line.booked = event.state == EventState::Booked;
        line.formerDates = event.formerDates;
        line.words = wordsOf(event, situation);
        lines.push_back(std::move(line));
    }
    if (const auto issued = journey.lastHeld(EventKind::ProceedingsIssued, situation.on); issued && *issued >= *from) {
        if (auto limit = limitOf(situation, *issued))
            lines.push_back(std::move(*limit));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const CourtLine &a, const CourtLine &b) { return a.on < b.on; });
    return lines;
}

QString textOf(const std::vector<CourtLine> &lines)
{
    QStringList words;
    for (const CourtLine &line : lines)
        words.append(line.words);
    return words.join(u'\n');
}

QString courtTimetableText(const PpmContent &content, const PpmSituation &situation)
{
    // A record that was submitted has its number frozen, and a timetable only where there was one.
    if (content.answers.contains(QStringLiteral("child-details-number")))
        return content.answers.value(QStringLiteral("court-timetable"));
    return textOf(courtTimetable(situation));
}

} // namespace hearth

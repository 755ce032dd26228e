// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/nextmeeting.h"

#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NextMeeting)
};

bool stopsAt(const Rule &rule, Condition condition)
{
    return std::find(rule.conditions.begin(), rule.conditions.end(), condition) != rule.conditions.end();
}

std::optional<Date> bookedAfter(const PpmSituation &situation)
{
    for (const Event &event : situation.child.events) { // by day
        if (event.kind == EventKind::Ppm && event.state == EventState::Booked && event.on > situation.on)
            return event.on;
    }
    return std::nullopt;
}

/// The day itself or the working day before it; nothing where the calendar does not know.
std::optional<Date> workingDayBy(Date day, const WorkingDays &workingDays)
{
    const auto isWorking = workingDays.isWorkingDay(day);
    if (!isWorking)
        return std::nullopt;
    return *isWorking ? day : workingDays.add(day, -1);
}

} // namespace

NextMeeting nextMeeting(const PpmSituation &situation, Achieved achieved)
{
    NextMeeting next;
    next.booked = bookedAfter(situation);
    const Rule *rule = situation.policy.packOn(situation.on).rule(QStringLiteral("ppm.review"));
    if (achieved == Achieved::Yes) {
        next.words = Words::tr("Permanence is achieved: no further meeting is needed.");
        return next;
    }
    if (!rule || rule->periods.empty()) {
        next.words = Words::tr("The policy pack in force sets no time for the next meeting.");
        return next;
    }
    next.source = rule->sourceText();
    const Journey journey(situation.child, situation.on);
    if (stopsAt(*rule, Condition::NoMatch) && journey.matchStands().contains(situation.on)) {
        next.words = Words::tr("A long-term match stands: no further meeting is owed.");
        return next;
    }
    next.owed = true;
    next.lastDay = addPeriod(situation.on, rule->periods.front(), *situation.policy.workingDays);
    if (next.lastDay)
        next.proposed = workingDayBy(*next.lastDay, *situation.policy.workingDays);
    if (!next.proposed)
        next.words = Words::tr("The bank holidays of that year are not known yet: choose a day.");
    else if (next.proposed == next.lastDay)
        next.words = Words::tr("Due by %1.").arg(britishText(*next.lastDay));
    else
        next.words = Words::tr("Due by %1; the last working day before it is %2.")
                         .arg(britishText(*next.lastDay), britishText(*next.proposed));
    return next;
}

QString whatIsWrongWith(Date chosen, const PpmSituation &situation, const NextMeeting &next)
{
    if (chosen <= situation.on)
        return Words::tr("%1 is not after this meeting.").arg(britishText(chosen));
    QStringList words;
    if (situation.policy.workingDays->isWorkingDay(chosen) == std::optional(false)) {
        constexpr int saturday = 6;
        if (chosen.weekday() == saturday)
            words.append(Words::tr("%1 is a Saturday.").arg(britishText(chosen)));
        else if (chosen.weekday() > saturday)
            words.append(Words::tr("%1 is a Sunday.").arg(britishText(chosen)));
        else
            words.append(Words::tr("%1 is a bank holiday.").arg(britishText(chosen)));
    }
    if (next.owed && next.lastDay && chosen > *next.lastDay)
        words.append(
            Words::tr("That is %n day(s) later than %1, the last day in time.", nullptr, chosen - *next.lastDay)
                .arg(britishText(*next.lastDay)));
    return words.join(u' ');
}

} // namespace hearth

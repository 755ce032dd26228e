// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"
#include "core/timeline/journey.h"
#include "core/timeline/rulewords.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

/// The words of an explanation, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Clock)
};

/// What the clock starts at, in words: `Placement order`.
QString startWords(const Clock &clock)
{
    if (clock.startEvent)
        return labelOf(*clock.startEvent);
    switch (clock.rule->anchor) {
    case Anchor::CareStarts:
        return Words::tr("In care since");
    case Anchor::LegalStatusStarts:
        return clock.rule->anchorCodes.size() == 1 ? Words::tr("Legal status %1").arg(clock.rule->anchorCodes.front())
                                                   : Words::tr("Legal status");
    case Anchor::HomeStarts:
        return Words::tr("Placement began");
    case Anchor::WithParentsStarts:
        return Words::tr("Placed with parents");
    case Anchor::PlacementOrderUnplaced:
    case Anchor::PlacementOrderMade:
        return Words::tr("Placement order");
    case Anchor::AdoptivePlacementStarts:
        return Words::tr("Adoptive placement");
    case Anchor::CaseOpens:
        return Words::tr("Case opened");
    case Anchor::BeforeExpectedBirth:
        return Words::tr("Expected date of birth");
    case Anchor::ActionSet:
        return Words::tr("Set on");
    case Anchor::ExceptionStands:
        return Words::tr("Exception raised");
    case Anchor::AgeInCare:
        return Words::tr("In care at %1 from").arg(clock.rule->anchorNumber);
    case Anchor::ArrangementStarts:
        return meaningOf(arrangementKinds(), clock.rule->anchorCodes.value(0));
    case Anchor::ArrangementMovedIn:
        return Words::tr("Moved in");
    case Anchor::PanelItem:
    case Anchor::PanelItemHeard:
    case Anchor::PanelSits:
    case Anchor::PanelAdvises:
        return Words::tr("Permanence Panel of");
    case Anchor::SectionMeets:
        return Words::tr("Meeting of section %1").arg(clock.subject);
    case Anchor::SectionReports:
        return Words::tr("Report on section %1").arg(clock.subject);
    default:
        return labelOf(clock.rule->anchorEvent);
    }
}

/// `Set at the meeting of 03/02/2026 for 17/02/2026, first for 01/02/2026, moved twice`.
QString setWords(const Clock &clock, const PlannedAction &action)
{
    const QString said =
        action.meeting.isEmpty() ? Words::tr("Set on %1 for %2") : Words::tr("Set at the meeting of %1 for %2");
    const QString set = said.arg(britishText(clock.started), britishText(action.target));
    const int moved = static_cast<int>(action.formerTargets.size());
    if (moved == 0)
        return set;
    QString times = Words::tr("moved %n time(s)", nullptr, moved);
    if (moved <= 2)
        times = moved == 1 ? Words::tr("moved once") : Words::tr("moved twice");
    return Words::tr("%1, first for %2, %3").arg(set, britishText(action.firstTarget()), times);
}

/// `Exception raised 05/08/2026 (Placement order, not in an adoptive placement), report of 05/11/2026 due at the next
/// Permanence Panel, 10/11/2026`.
QString reportArithmetic(const Clock &clock, const QString &start, const QString &due)
{
    const Rule *exception = clock.pack->rule(clock.subject.section(u'/', 0, 0));
    const QString raised = exception ? QStringLiteral("%1 (%2)").arg(start, exception->title) : start;
    return clock.started == clock.base
               ? Words::tr("%1; report due at the next Permanence Panel, %2").arg(raised, due)
               : Words::tr("%1, still stands; report of %2 due at the next Permanence Panel, %3")
                     .arg(raised, britishText(clock.started), due);
}

/// The arithmetic: `Placement order 03/02/2026 + 26 weeks = 04/08/2026`.
QString arithmetic(const Clock &clock)
{
    const QString start = startWords(clock) + u' ' + britishText(clock.base);
    const QString due = clock.firstDue ? britishText(*clock.firstDue) : Words::tr("not known");
    switch (clock.rule->dueBy) {
    case DueBy::Target:
        return Words::tr("%1, target %2").arg(start, due);
    case DueBy::Review: {
        const QString review = clock.rule->reviewNumber == 1 ? Words::tr("first review") : Words::tr("second review");
        if (clock.rule->reviewDays != 0 && clock.firstDue)
            return (clock.reviewHeld ? Words::tr("%1; the day before the %2 held %3 = %4")
                                     : Words::tr("%1; the day before the %2 due %3 = %4"))
                .arg(start, review, britishText(*clock.firstDue - clock.rule->reviewDays), due);
        return (clock.reviewHeld ? Words::tr("%1; %2 held %3") : Words::tr("%1; %2 due %3")).arg(start, review, due);
    }
    case DueBy::NextPanel:
        return reportArithmetic(clock, start, due);
    case DueBy::Birthday:
        return Words::tr("%1; birthday %2 on %3").arg(start).arg(clock.rule->years).arg(due);
    case DueBy::NotedDay:
        return clock.firstDue ? Words::tr("%1; the day noted is %2").arg(start, due)
                              : Words::tr("%1; no day is noted: note it on the arrangement").arg(start);
    case DueBy::WeekdayBefore:
        return clock.rule->dueTime.isEmpty()
                   ? Words::tr("%1; papers due %2").arg(start, due)
                   : Words::tr("%1; papers due %2 at %3").arg(start, due, clock.rule->dueTime);
    case DueBy::Periods:
    case DueBy::OrderPeriod:
        break;
    }
    const Period &period = clock.rule->periods[static_cast<std::size_t>(clock.period)];
    if (period.count == 0)
        return Words::tr("%1, due the same day").arg(start);
    const QString sign = period.count < 0 ? QStringLiteral("−") : QStringLiteral("+");
    QString text = QStringLiteral("%1 %2 %3 = %4").arg(start, sign, periodText(period), due);
    if (clock.rule->dueBy == DueBy::OrderPeriod && clock.base != clock.started)
        text = Words::tr("%1 + %2, or the day before the adoptive placement ended on %3 if later = %4")
                   .arg(start, periodText(period), britishText(clock.started), due);
    if (clock.rule->years > 0)
        text += Words::tr(" (at the latest birthday %1)").arg(clock.rule->years);
    return text;
}

QString adjustmentWords(const Clock &clock)
{
    QString text;
    if (clock.extendedTo)
        text += Words::tr("; extended to %1").arg(britishText(*clock.extendedTo));
    if (clock.pausedDays > 0 && clock.due)
        text += Words::tr("; moved by a pause of %n day(s)", nullptr, clock.pausedDays) +
                Words::tr(" to %1").arg(britishText(*clock.due));
    return text;
}

QString lateness(int late)
{
    if (late > 0)
        return Words::tr("%n day(s) over", nullptr, late);
    if (late == 0)
        return Words::tr("due that day");
    return Words::tr("%n day(s) to go", nullptr, -late);
}

/// What met it: `; met: Child looked after review 03/02/2026`; of an action `; done 03/02/2026`.
QString metWords(const Clock &clock)
{
    if (clock.rule->metBy == MetBy::Done && !clock.metEvent)
        return Words::tr("; done %1").arg(britishText(*clock.met));
    const QString by = clock.metEvent ? labelOf(*clock.metEvent) + u' ' : QString();
    return Words::tr("; met: %1%2").arg(by, britishText(*clock.met));
}

/// What met it or stopped it, or how things stand.
QString outcome(const Clock &clock, const PlannedAction *action, Date asAt)
{
    switch (clock.status) {
    case Status::Met:
    case Status::MetLate: {
        const QString when = metWords(clock);
        return clock.status == Status::MetLate && clock.days
                   ? when + Words::tr(", ") + Words::tr("%n day(s) late", nullptr, *clock.days)
                   : when + Words::tr(", in time");
    }
    case Status::Ended:
        if (action != nullptr && action->dropped && *action->dropped <= *clock.ended)
            return Words::tr("; no longer needed from %1").arg(britishText(*clock.ended));
        return Words::tr("; ended %1").arg(britishText(*clock.ended));
    case Status::Unknown:
        if (!clock.startKnown && clock.firstDue && *clock.firstDue < asAt)
            return Words::tr("; the true start is not known: at least ") +
                   Words::tr("%n day(s)", nullptr, asAt - *clock.firstDue) + Words::tr(" over");
        if (!clock.startKnown)
            return Words::tr("; the true start is earlier and not known");
        if (clock.incomplete && clock.days && *clock.days > 0)
            return Words::tr("; not known: what met it may lie before the imported records; if nothing did, ") +
                   Words::tr("%n day(s) over", nullptr, *clock.days);
        if (clock.incomplete)
            return Words::tr("; not known: what met it may lie before the imported records");
        if (clock.rule->dueBy == DueBy::NotedDay)
            return {};
        if (clock.rule->dueBy == DueBy::Birthday)
            return Words::tr("; the day of birth is not known");
        return Words::tr("; needs a day outside the bank-holiday table");
    case Status::Exempt:
        return clock.excusedUntil ? Words::tr("; exempt until %1").arg(britishText(*clock.excusedUntil))
                                  : Words::tr("; exempt, with no end");
    case Status::Paused:
        return clock.excusedUntil ? Words::tr("; paused until %1").arg(britishText(*clock.excusedUntil))
                                  : Words::tr("; paused, with no end");
    case Status::Overdue:
    case Status::Soon:
    case Status::Open:
        break;
    }
    return Words::tr("; %1").arg(lateness(clock.days.value_or(0)));
}

/// `, moved once, first booked for 03/02/2026`.
QString slippedWords(const Event &booked)
{
    const int moved = static_cast<int>(booked.formerDates.size());
    if (moved == 0)
        return {};
    QString times = Words::tr("moved %n time(s)", nullptr, moved);
    if (moved <= 2)
        times = moved == 1 ? Words::tr("moved once") : Words::tr("moved twice");
    return Words::tr(", %1, first booked for %2").arg(times, britishText(booked.formerDates.front()));
}

QString plannedWords(const Clock &clock, const Event *event)
{
    if (!clock.planned)
        return {};
    QString booked = Words::tr("; booked for %1").arg(britishText(*clock.planned));
    if (clock.plannedIsForecast)
        booked = Words::tr("; expected %1").arg(britishText(*clock.planned));
    if (clock.plannedIsForecast && event != nullptr)
        booked = Words::tr("; expected by: %1 booked for %2").arg(labelOf(event->kind), britishText(*clock.planned));
    if (event != nullptr)
        booked += slippedWords(*event);
    if (!clock.due || *clock.planned <= *clock.due)
        return booked;
    return booked + Words::tr(", ") +
           Words::tr("%n day(s) late on the date booked", nullptr, *clock.planned - *clock.due);
}

QString told(const Clock &clock, const PlannedAction *action, const Event *booked, Date asAt)
{
    const QString began = action ? setWords(clock, *action) : arithmetic(clock);
    return began + adjustmentWords(clock) + outcome(clock, action, asAt) + plannedWords(clock, booked) + u'.';
}

} // namespace

const Event *plannedEventOf(const Clock &clock, const ChildRecord &record)
{
    if (!clock.planned || clock.plannedEvent == 0)
        return nullptr;
    const auto found = std::find_if(record.events.begin(), record.events.end(),
                                    [&clock](const Event &event) { return event.stamp.id == clock.plannedEvent; });
    return found == record.events.end() ? nullptr : &*found;
}

QString explanation(const Clock &clock, const ChildRecord &record, Date asAt)
{
    return told(clock, actionOf(clock, record), plannedEventOf(clock, record), asAt);
}

QString explanationWithSource(const Clock &clock, const ChildRecord &record, Date asAt)
{
    return explanation(clock, record, asAt) + u' ' + clock.rule->sourceText() + u'.';
}

QString explanation(const Clock &clock, Date asAt)
{
    return told(clock, nullptr, nullptr, asAt);
}

QString explanationWithSource(const Clock &clock, Date asAt)
{
    return explanation(clock, asAt) + u' ' + clock.rule->sourceText() + u'.';
}

} // namespace hearth

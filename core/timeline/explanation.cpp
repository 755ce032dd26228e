// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"
#include "core/timeline/journey.h"
#include "core/timeline/rulewords.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

namespace hearth {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Clock", text);
}

QString days(const char *text, int count)
{
    return QCoreApplication::translate("Clock", text, nullptr, count);
}

/// What the clock starts at, in words: `Placement order`.
QString startWords(const Clock &clock)
{
    if (clock.startEvent)
        return labelOf(*clock.startEvent);
    switch (clock.rule->anchor) {
    case Anchor::CareStarts:
        return say("In care since");
    case Anchor::LegalStatusStarts:
        return clock.rule->anchorCodes.size() == 1
                   ? QCoreApplication::translate("Clock", "Legal status %1").arg(clock.rule->anchorCodes.front())
                   : say("Legal status");
    case Anchor::HomeStarts:
        return say("Placement began");
    case Anchor::WithParentsStarts:
        return say("Placed with parents");
    case Anchor::PlacementOrderUnplaced:
    case Anchor::PlacementOrderMade:
        return say("Placement order");
    case Anchor::AdoptivePlacementStarts:
        return say("Adoptive placement");
    case Anchor::CaseOpens:
        return say("Case opened");
    case Anchor::BeforeExpectedBirth:
        return say("Expected date of birth");
    default:
        return labelOf(clock.rule->anchorEvent);
    }
}

/// The arithmetic: `Placement order 03/02/2026 + 26 weeks = 04/08/2026`.
QString arithmetic(const Clock &clock)
{
    const QString start = startWords(clock) + u' ' + britishText(clock.base);
    const QString due = clock.firstDue ? britishText(*clock.firstDue) : say("not known");
    switch (clock.rule->dueBy) {
    case DueBy::Target:
        return say("%1, target %2").arg(start, due);
    case DueBy::Review: {
        const QString review = clock.rule->reviewNumber == 1 ? say("first review") : say("second review");
        if (clock.rule->reviewDays != 0 && clock.firstDue)
            return (clock.reviewHeld ? say("%1; the day before the %2 held %3 = %4")
                                     : say("%1; the day before the %2 due %3 = %4"))
                .arg(start, review, britishText(*clock.firstDue - clock.rule->reviewDays), due);
        return (clock.reviewHeld ? say("%1; %2 held %3") : say("%1; %2 due %3")).arg(start, review, due);
    }
    case DueBy::Periods:
    case DueBy::OrderPeriod:
        break;
    }
    const Period &period = clock.rule->periods[static_cast<std::size_t>(clock.period)];
    const QString sign = period.count < 0 ? QStringLiteral("−") : QStringLiteral("+");
    QString text = QStringLiteral("%1 %2 %3 = %4").arg(start, sign, periodText(period), due);
    if (clock.rule->dueBy == DueBy::OrderPeriod && clock.base != clock.started)
        text = say("%1 + %2, or the day before the adoptive placement ended on %3 if later = %4")
                   .arg(start, periodText(period), britishText(clock.started), due);
    return text;
}

QString adjustmentWords(const Clock &clock)
{
    QString text;
    if (clock.extendedTo)
        text += say("; extended to %1").arg(britishText(*clock.extendedTo));
    if (clock.pausedDays > 0 && clock.due)
        text += days("; moved by a pause of %n day(s)", clock.pausedDays) + say(" to %1").arg(britishText(*clock.due));
    return text;
}

QString lateness(int late)
{
    if (late > 0)
        return days("%n day(s) over", late);
    if (late == 0)
        return say("due that day");
    return days("%n day(s) to go", -late);
}

/// What met it or stopped it, or how things stand.
QString outcome(const Clock &clock, Date asAt)
{
    switch (clock.status) {
    case Status::Met:
    case Status::MetLate: {
        const QString by = clock.metEvent ? labelOf(*clock.metEvent) + u' ' : QString();
        const QString when = say("; met: %1%2").arg(by, britishText(*clock.met));
        return clock.status == Status::MetLate && clock.days ? when + say(", ") + days("%n day(s) late", *clock.days)
                                                             : when + say(", in time");
    }
    case Status::Ended:
        return say("; ended %1").arg(britishText(*clock.ended));
    case Status::Unknown:
        if (!clock.startKnown && clock.firstDue && *clock.firstDue < asAt)
            return say("; the true start is not known: at least ") + days("%n day(s)", asAt - *clock.firstDue) +
                   say(" over");
        if (!clock.startKnown)
            return say("; the true start is earlier and not known");
        if (clock.incomplete && clock.days && *clock.days > 0)
            return say("; not known: what met it may lie before the imported records; if nothing did, ") +
                   days("%n day(s) over", *clock.days);
        if (clock.incomplete)
            return say("; not known: what met it may lie before the imported records");
        return say("; needs a day outside the bank-holiday table");
    case Status::Exempt:
        return clock.excusedUntil ? say("; exempt until %1").arg(britishText(*clock.excusedUntil))
                                  : say("; exempt, with no end");
    case Status::Paused:
        return clock.excusedUntil ? say("; paused until %1").arg(britishText(*clock.excusedUntil))
                                  : say("; paused, with no end");
    case Status::Overdue:
    case Status::Soon:
    case Status::Open:
        break;
    }
    return say("; %1").arg(lateness(clock.days.value_or(0)));
}

QString plannedWords(const Clock &clock)
{
    if (!clock.planned)
        return {};
    const QString booked = say("; booked for %1").arg(britishText(*clock.planned));
    if (!clock.due || *clock.planned <= *clock.due)
        return booked;
    return booked + say(", ") + days("%n day(s) late on the date booked", *clock.planned - *clock.due);
}

} // namespace

QString explanation(const Clock &clock, const ChildRecord &, Date asAt)
{
    return arithmetic(clock) + adjustmentWords(clock) + outcome(clock, asAt) + plannedWords(clock) + u'.';
}

QString explanationWithSource(const Clock &clock, const ChildRecord &record, Date asAt)
{
    return explanation(clock, record, asAt) + u' ' + clock.rule->sourceText() + u'.';
}

} // namespace hearth

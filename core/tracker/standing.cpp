// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/tracker.h"

#include "core/calendar/period.h"
#include "core/casework/codelists.h"
#include "core/tracker/sectiondays.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

/// The words shown, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Tracker)
};

SectionId letter(std::size_t index)
{
    return SectionId(QChar(static_cast<char16_t>(u'A' + index)));
}

/// The section that the facts suggest for a day, and since when without a break.
struct Suggestion
{
    SectionId section;
    Date since;
};

/// The days of a section as the primary one: the case is open, it is met, and none before it in the order is.
Suggestion suggest(const SectionDays &days, const DaySet &open, Date asAt)
{
    DaySet left = open;
    const auto primary = [&](const DaySet &meets) -> std::optional<Date> {
        const auto since = left.intersectedWith(meets).since(asAt);
        left = left.without(meets);
        return since;
    };
    for (std::size_t i = 0; i < letterCount; ++i) {
        if (const auto since = primary(days.meets[i]))
            return {letter(i), *since};
    }
    if (const auto since = primary(days.matched))
        return {QStringLiteral("matched"), *since};
    if (const auto since = primary(days.sixteen))
        return {QStringLiteral("over-16"), *since};
    return {QStringLiteral("unallocated"), left.since(asAt).value_or(asAt)};
}

QStringList tagsOf(const SectionDays &days, const SectionId &suggested, Date asAt)
{
    QStringList tags;
    for (std::size_t i = 0; i < letterCount; ++i) {
        const bool meets = days.meets[i].contains(asAt) || (i == 2 && days.contingent.contains(asAt));
        if (meets && letter(i) != suggested)
            tags.append(letter(i));
    }
    return tags;
}

QString reasonFor(const SectionId &section, const Journey &journey)
{
    const Spell *plan = journey.inForce(SpellKind::Plan);
    const QString planWords =
        plan ? Words::tr("the plan is %1").arg(meaningOf(planOptions(), plan->code)) : Words::tr("no plan is recorded");
    const Home *home = journey.homeOf(journey.asAt());
    const QString placement = home ? Words::tr("placement %1, %2")
                                         .arg(home->code.toString(), meaningOf(placementCodes(), home->code.toString()))
                                   : Words::tr("no placement is recorded");
    if (section == u"A")
        return Words::tr("In an adoptive placement (%1).").arg(placement);
    if (section == u"B")
        return Words::tr("A placement order, not in an adoptive placement, and adoption is the plan.");
    if (section == u"C")
        return Words::tr("No placement order, and adoption is the way planned: %1; %2.").arg(planWords, placement);
    if (section == u"D")
        return Words::tr("A placement order, and adoption is not the plan: %1.").arg(planWords);
    if (section == u"E")
        return Words::tr("Under 16, a fostering plan or family finding, and no match: %1; %2.")
            .arg(planWords, placement);
    if (section == u"F")
        return Words::tr("Accommodated under section 20 (V2).");
    if (section == u"G")
        return Words::tr("Pre-proceedings or proceedings that have not ended, or an interim care order.");
    if (section == u"H" || section == u"I" || section == u"J")
        return Words::tr("In %1.").arg(placement);
    if (section == u"matched")
        return Words::tr("Matched for the long term: %1.").arg(placement);
    if (section == u"over-16")
        return Words::tr("16 or older, and in no other section.");
    return Words::tr("The facts fit no section: complete them, or record a section. %1; %2.").arg(planWords, placement);
}

void setLeft(Standing &standing, const Journey &journey)
{
    const Date asAt = journey.asAt();
    const Run *last = journey.carePeriods().empty() ? nullptr : &journey.carePeriods().back();
    if (last == nullptr || !last->until || addCalendarMonths(*last->until, 12) < asAt)
        return;
    if (journey.firstHeld(EventKind::CaseClosed, *last->until))
        return;
    standing.leftNotArchived = true;
    standing.leftOn = last->until;
}

/// The newest decision of this opening of the case, and the day from which it has said the same.
void setRecorded(Standing &standing, const Journey &journey, Date openSince)
{
    std::optional<Date> same;
    for (const SectionDecision &decision : journey.record().sections) {
        if (decision.on > journey.asAt() || decision.on < openSince)
            continue;
        if (!standing.recorded || standing.recorded->section != decision.section)
            same = decision.on;
        standing.recorded = decision;
    }
    if (standing.recorded) {
        standing.section = standing.recorded->section;
        standing.since = same;
    }
}

} // namespace

Standing standingOf(const Journey &journey, const Policy &policy)
{
    const Date asAt = journey.asAt();
    Standing standing;
    setLeft(standing, journey);
    const DaySet open = caseOpen(journey, policy);
    const auto openSince = open.since(asAt);
    if (!openSince) {
        if (standing.leftNotArchived) {
            standing.section = QStringLiteral("left");
            standing.since = standing.leftOn;
        }
        return standing;
    }
    standing.open = true;
    const SectionDays days = sectionDays(journey);
    const Suggestion suggestion = suggest(days, open, asAt);
    standing.suggested = suggestion.section;
    standing.section = suggestion.section;
    standing.since = suggestion.since;
    standing.tags = tagsOf(days, suggestion.section, asAt);
    standing.reason = reasonFor(suggestion.section, journey);
    setRecorded(standing, journey, *openSince);
    return standing;
}

Standing standingOf(const ChildRecord &record, const Policy &policy, Date asAt)
{
    return standingOf(Journey(record, asAt), policy);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/sectiondays.h"

#include "core/calendar/period.h"

#include <algorithm>
#include <initializer_list>

namespace hearth {

namespace {

enum Letter : std::size_t { A, B, C, D, E, F, G, H, I, J };

DaySet daysInPlacement(const Journey &journey, std::initializer_list<QStringView> codes)
{
    DaySet days;
    for (const Home &home : journey.homes()) {
        days.remove(home.from, home.end());
        if (std::find(codes.begin(), codes.end(), home.code) != codes.end())
            days.add(home.from, home.end());
    }
    return days;
}

DaySet daysUnderStatus(const Journey &journey, QStringView code)
{
    return journey.daysUnder(SpellKind::LegalStatus, [code](const Spell &spell) { return spell.code == code; });
}

/// From each event of \a start until the first of \a ends on or after it, or the end of a care period.
DaySet daysFrom(const Journey &journey, EventKind start, std::initializer_list<EventKind> ends, bool endsWithCare)
{
    DaySet days;
    for (const Date from : journey.held(start)) {
        Date end = DaySet::endless();
        for (const EventKind kind : ends)
            end = std::min(end, journey.firstHeld(kind, from).value_or(DaySet::endless()));
        for (const Run &care : journey.carePeriods()) {
            if (endsWithCare && care.until && *care.until >= from)
                end = std::min(end, *care.until);
        }
        days.add(from, end);
    }
    return days;
}

/// A decision or a target for adoption stands: it was not reversed and did not come to an adoption order.
DaySet decisionStands(const Journey &journey)
{
    DaySet days;
    for (const EventKind kind : {EventKind::ShobpaTarget, EventKind::ShobpaDecision}) {
        days = days.unitedWith(daysFrom(journey, kind, {EventKind::ShobpaReversed, EventKind::AdoptionOrder}, false));
    }
    return days;
}

/// Children for whom the law's outline runs: pre-proceedings or proceedings that have not ended.
DaySet underOutline(const Journey &journey)
{
    DaySet days = daysUnderStatus(journey, u"C1");
    for (const EventKind kind : {EventKind::ThresholdDecision, EventKind::LetterBeforeProceedings}) {
        days = days.unitedWith(
            daysFrom(journey, kind,
                     {EventKind::PreProceedingsEnded, EventKind::ProceedingsConcluded, EventKind::CaseClosed}, true));
    }
    return days.unitedWith(daysFrom(journey, EventKind::ProceedingsIssued,
                                    {EventKind::ProceedingsConcluded, EventKind::CaseClosed}, false));
}

DaySet familyFinding(const Journey &journey)
{
    DaySet days;
    for (const Date referred : journey.held(EventKind::FamilyFindingReferral)) {
        if (const Run *care = journey.carePeriodOf(referred))
            days.add(referred, care->end());
    }
    return days;
}

/// Options pursued come from the last PPM; a contingency from the plan in force.
DaySet adoptionInReserve(const Journey &journey)
{
    DaySet days = journey.daysUnder(
        SpellKind::Plan, [](const Spell &plan) { return plan.contingency.contains(QStringLiteral("adoption")); });
    const auto meetings = journey.held(EventKind::Ppm);
    for (std::size_t i = 0; i < meetings.size(); ++i) {
        const Event *ppm = journey.eventOn(EventKind::Ppm, meetings[i]);
        const QStringList pursued =
            ppm ? ppm->details.value(QStringLiteral("pursued")).split(u',', Qt::SkipEmptyParts) : QStringList();
        if (pursued.contains(QStringLiteral("adoption")))
            days.add(meetings[i], i + 1 < meetings.size() ? meetings[i + 1] : DaySet::endless());
    }
    return days;
}

DaySet sixteenOrOlder(const Journey &journey)
{
    DaySet days;
    if (const auto &born = journey.record().child.born)
        days.add(birthday(*born, 16), DaySet::endless());
    return days;
}

} // namespace

SectionDays sectionDays(const Journey &journey)
{
    SectionDays s;
    const DaySet order = journey.underOrder();
    const DaySet placed = journey.placedForAdoption();
    const DaySet adoptionPlan = journey.adoptionIsPlan();
    const DaySet waiting = order.without(placed);
    const DaySet neither = order.unitedWith(placed).complement();
    const DaySet matchStands = journey.matchStands();
    const auto planned = [&journey](QStringView option) {
        return journey.daysUnder(SpellKind::Plan, [option](const Spell &plan) { return plan.code == option; });
    };

    s.sixteen = sixteenOrOlder(journey);
    s.matched = daysInPlacement(journey, {u"U4"}).unitedWith(matchStands);
    s.meets[A] = placed;
    s.meets[B] = waiting.intersectedWith(adoptionPlan);
    s.meets[C] = neither.intersectedWith(
        planned(u"adoption").unitedWith(decisionStands(journey)).unitedWith(daysInPlacement(journey, {u"U2", u"U5"})));
    s.contingent = neither.intersectedWith(adoptionInReserve(journey)).without(s.meets[C]);
    s.meets[D] = waiting.without(adoptionPlan);
    s.meets[F] = daysUnderStatus(journey, u"V2");
    s.meets[G] = underOutline(journey);
    s.meets[H] = daysInPlacement(journey, {u"K1", u"K2", u"R1", u"S1"});
    s.meets[I] = daysInPlacement(journey, {u"U1", u"U2", u"U3"});
    s.meets[J] = daysInPlacement(journey, {u"P1"});

    const DaySet noPlan = journey.daysUnder(SpellKind::Plan, [](const Spell &) { return true; }).complement();
    const DaySet byProxy = noPlan.intersectedWith(daysInPlacement(journey, {u"U6"}))
                               .without(s.meets[C])
                               .without(s.meets[F])
                               .without(s.meets[G]);
    const DaySet fostering = planned(u"long-term-fostering").unitedWith(familyFinding(journey));
    s.meets[E] = fostering.unitedWith(byProxy)
                     .without(s.sixteen)
                     .without(matchStands)
                     .without(daysInPlacement(journey, {u"U1", u"U4"}));
    return s;
}

} // namespace hearth

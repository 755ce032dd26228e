// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/journey.h"

#include "core/calendar/period.h"
#include "core/casework/codelists.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int adultAge = 18;

bool isLongTermFostering(QStringView placement)
{
    return placement == u"U1" || placement == u"U4";
}

} // namespace

std::optional<Date> Run::lastDay() const
{
    if (!until)
        return std::nullopt;
    return std::max(from, *until - 1);
}

Journey::Journey(const ChildRecord &record, Date asAt) : m_record(&record), m_asAt(asAt)
{
    if (record.child.born)
        m_adultFrom = birthday(*record.child.born, adultAge);
    indexEvents();
    findCare();
    findLegalRuns();
    findHomes();
    findAdoptive();
    findOrders();
    findStretches();
    findArrangements();
}

void Journey::indexEvents()
{
    // Counted first, then filled: one table of days by kind, in order since the record is.
    std::array<std::uint16_t, static_cast<std::size_t>(EventKind::Count_)> count{};
    std::array<Date, static_cast<std::size_t>(EventKind::Count_)> last{};
    const auto counts = [&](const Event &event) { return event.state == EventState::Held && event.on <= m_asAt; };
    for (const Event &event : m_record->events) {
        const auto k = static_cast<std::size_t>(event.kind);
        if (counts(event) && (count[k] == 0 || last[k] != event.on)) {
            ++count[k];
            last[k] = event.on;
        }
    }
    for (std::size_t k = 0; k < count.size(); ++k)
        m_first[k + 1] = static_cast<std::uint16_t>(m_first[k] + count[k]);
    m_days.resize(m_first.back());
    auto next = m_first;
    for (const Event &event : m_record->events) {
        const auto k = static_cast<std::size_t>(event.kind);
        if (counts(event) && (next[k] == m_first[k] || m_days[next[k] - 1U] != event.on))
            m_days[next[k]++] = event.on;
    }
}

void Journey::findCare()
{
    for (const Spell &spell : m_record->spells) {
        if (spell.kind != SpellKind::Care || spell.from > m_asAt || spell.from >= m_adultFrom)
            continue;
        const Date until = m_adultFrom <= m_asAt ? std::min(untilKnown(spell), m_adultFrom) : untilKnown(spell);
        if (!m_care.empty() && spell.from <= m_care.back().end()) {
            if (m_care.back().end() < until || until == DaySet::endless())
                m_care.back().until = until == DaySet::endless() ? std::nullopt : std::optional(until);
            continue;
        }
        m_care.push_back({spell.from, until == DaySet::endless() ? std::nullopt : std::optional(until), spell.fromKnown,
                          spell.code});
    }
}

void Journey::findLegalRuns()
{
    for (const Spell &spell : m_record->spells) {
        if (spell.kind != SpellKind::LegalStatus || spell.from > m_asAt)
            continue;
        const Date until = untilKnown(spell);
        const auto known = until == DaySet::endless() ? std::nullopt : std::optional(until);
        if (!m_legal.empty() && m_legal.back().code == spell.code && spell.from <= m_legal.back().end()) {
            if (m_legal.back().until && (!known || *known > *m_legal.back().until))
                m_legal.back().until = known;
            continue;
        }
        m_legal.push_back({spell.from, known, spell.fromKnown, spell.code});
    }
}

Home Journey::homeFrom(const Spell &spell) const
{
    const Date until = untilKnown(spell);
    Home home;
    home.from = spell.from;
    home.until = until == DaySet::endless() ? std::nullopt : std::optional(until);
    home.fromKnown = spell.fromKnown;
    home.code = spell.code;
    home.carer = spell.details.value(QStringLiteral("carer"));
    home.sameCarer = spell.sameCarer;
    return home;
}

void Journey::findHomes()
{
    for (const Spell &spell : m_record->spells) {
        if (spell.kind != SpellKind::Placement || spell.from > m_asAt)
            continue;
        Home *const last = m_homes.empty() ? nullptr : &m_homes.back();
        const bool touches = last != nullptr && last->until && spell.from <= *last->until;
        const Date until = untilKnown(spell);
        if (isTemporaryMove(spell.code)) {
            if (touches) {
                last->endsInTemporaryMove = true;
                if (until > *last->until)
                    last->until = until == DaySet::endless() ? std::nullopt : std::optional(until);
            }
            continue;
        }
        const bool sameHome = touches && last->code == spell.code && (last->endsInTemporaryMove || spell.sameCarer);
        if (sameHome) {
            last->endsInTemporaryMove = false;
            last->until = until == DaySet::endless() ? std::nullopt : std::optional(until);
        } else {
            m_homes.push_back(homeFrom(spell));
        }
    }
}

void Journey::findAdoptive()
{
    const Home *before = nullptr;
    for (const Home &home : m_homes) {
        const bool touches = before != nullptr && before->until && *before->until == home.from;
        if (isAdoptivePlacement(home.code)) {
            const bool goesOn = touches && isAdoptivePlacement(before->code) && !m_adoptive.empty() &&
                                (before->endsInTemporaryMove || home.sameCarer);
            if (goesOn)
                m_adoptive.back().until = home.until;
            else
                m_adoptive.push_back(home);
        }
        if (home.code == u"P1") {
            if (touches && before->code == u"P1")
                m_withParents.back().until = home.until;
            else
                m_withParents.push_back(home);
        }
        before = &home;
    }
}

Date Journey::orderEnd(Date from) const
{
    Date end = firstHeld(EventKind::AdoptionOrder, from).value_or(DaySet::endless());
    for (const Date day : held(EventKind::OrderDischarged)) {
        if (day < from)
            continue;
        const Event *event = eventOn(EventKind::OrderDischarged, day);
        const QString which = event ? event->details.value(QStringLiteral("order")) : QString();
        if (which.isEmpty() || which == u"placement-order") {
            end = std::min(end, day);
            break;
        }
    }
    return end;
}

void Journey::findOrders()
{
    const auto push = [this](Date from, bool known, Date end) {
        OrderRun order;
        order.from = from;
        order.fromKnown = known;
        if (end != DaySet::endless())
            order.until = end;
        m_orders.push_back(order);
    };
    for (const Date made : held(EventKind::PlacementOrder)) {
        if (!m_orders.empty() && made < m_orders.back().end())
            continue; // the order already lasts
        Date end = orderEnd(made);
        for (const Run &run : m_legal) {
            // The run that it falls in, or the one by which the return caught up with it.
            if (run.code == u"E1" && run.end() >= made && run.from < end) {
                end = std::min(end, run.end());
                break;
            }
        }
        push(made, true, end);
    }
    for (const Run &run : m_legal) {
        if (run.code != u"E1")
            continue;
        const auto event = firstHeld(EventKind::PlacementOrder, run.from, run.end());
        const bool covered = std::any_of(m_orders.begin(), m_orders.end(),
                                         [&run](const OrderRun &order) { return order.inForceOn(run.from); });
        if (!event && !covered)
            push(run.from, run.fromKnown, std::min(run.end(), orderEnd(run.from)));
    }
    std::sort(m_orders.begin(), m_orders.end(), [](const auto &a, const auto &b) { return a.from < b.from; });
}

void Journey::findStretches()
{
    for (std::size_t i = 0; i < m_orders.size(); ++i) {
        const OrderRun &order = m_orders[i];
        UnplacedStretch stretch;
        stretch.order = i;
        stretch.from = order.from;
        stretch.fromKnown = order.fromKnown;
        bool open = true;
        for (const Run &placement : m_adoptive) {
            if (placement.end() <= order.from || placement.from >= order.end())
                continue;
            if (open && placement.from > stretch.from) {
                stretch.until = placement.from;
                m_stretches.push_back(stretch);
            }
            open = placement.until && *placement.until < order.end();
            if (!open)
                break;
            stretch.from = *placement.until;
            stretch.fromKnown = true;
            stretch.first = false;
            stretch.until.reset();
        }
        if (open) {
            stretch.until = order.until;
            m_stretches.push_back(stretch);
        }
    }
}

void Journey::findArrangements()
{
    for (const Spell &spell : m_record->spells) {
        if (spell.kind != SpellKind::Arrangement || spell.from > m_asAt)
            continue;
        ArrangementRun run;
        run.from = spell.from;
        if (const Date until = untilKnown(spell); until != DaySet::endless())
            run.until = until;
        run.fromKnown = spell.fromKnown;
        run.code = spell.code;
        run.spell = &spell;
        m_arrangements.push_back(run);
    }
}

std::optional<Date> Journey::firstHeld(EventKind kind, Date day, Date last) const
{
    const auto days = held(kind);
    const auto found = std::lower_bound(days.begin(), days.end(), day);
    if (found == days.end() || *found > last)
        return std::nullopt;
    return *found;
}

std::optional<Date> Journey::lastHeld(EventKind kind, Date byDay) const
{
    const auto days = held(kind);
    const auto after = std::upper_bound(days.begin(), days.end(), byDay);
    if (after == days.begin())
        return std::nullopt;
    return *(after - 1);
}

const Event *Journey::eventOn(EventKind kind, Date day) const
{
    for (const Event &event : m_record->events) {
        if (event.kind == kind && event.on == day && event.state == EventState::Held)
            return &event;
    }
    return nullptr;
}

const Run *Journey::carePeriodOf(Date day) const
{
    const Run *found = nullptr;
    for (const Run &period : m_care) {
        if (period.holds(day))
            found = &period;
    }
    return found;
}

std::optional<Date> Journey::clockStartOf(const Run &carePeriod) const
{
    const DaySet breaks = daysUnder(SpellKind::LegalStatus, [](const Spell &s) { return isShortBreak(s.code); });
    DaySet days;
    days.add(carePeriod.from, carePeriod.end());
    const DaySet clocked = days.without(breaks);
    if (clocked.isEmpty())
        return breaks.contains(carePeriod.from) ? std::nullopt : std::optional(carePeriod.from);
    const Date start = clocked.intervals().front().from;
    return start <= m_asAt ? std::optional(start) : std::nullopt;
}

const Home *Journey::homeOf(Date day) const
{
    const Home *found = nullptr;
    for (const Home &home : m_homes) {
        if (home.inForceOn(day))
            found = &home;
    }
    if (found == nullptr) {
        for (const Home &home : m_homes) {
            if (home.holds(day))
                found = &home;
        }
    }
    return found;
}

const Spell *Journey::inForceOn(SpellKind kind, Date day) const
{
    const Spell *found = nullptr;
    for (const Spell &spell : m_record->spells) {
        if (spell.kind == kind && spell.from <= day && day < untilKnown(spell))
            found = &spell;
    }
    return found;
}

std::optional<Date> Journey::planCounting(const Run &carePeriod, Date from) const
{
    for (const Spell &plan : m_record->spells) {
        if (plan.kind != SpellKind::Plan || plan.from > m_asAt)
            continue;
        const Date until = untilKnown(plan);
        if (plan.from >= carePeriod.end() || until <= carePeriod.from)
            continue;
        const bool carriedIn = std::any_of(m_care.begin(), m_care.end(), [&](const Run &earlier) {
            return earlier.from < carePeriod.from && plan.from < earlier.end() && until > earlier.from;
        });
        if (!carriedIn && until > from)
            return std::max(plan.from, from);
    }
    return std::nullopt;
}

DaySet Journey::inCare() const
{
    DaySet days;
    for (const Run &period : m_care)
        days.add(period.from, period.end());
    return days;
}

DaySet Journey::underOrder() const
{
    DaySet days;
    for (const OrderRun &order : m_orders)
        days.add(order.from, order.end());
    return days;
}

DaySet Journey::placedForAdoption() const
{
    DaySet days;
    for (const Run &placement : m_adoptive)
        days.add(placement.from, placement.end());
    return days;
}

DaySet Journey::adoptionIsPlan() const
{
    DaySet days = DaySet::always();
    for (const Date reversed : held(EventKind::ShobpaReversed)) {
        Date end = firstHeld(EventKind::ShobpaDecision, reversed + 1).value_or(DaySet::endless());
        for (const OrderRun &order : m_orders) {
            if (order.from > reversed)
                end = std::min(end, order.from);
        }
        days.remove(reversed, end);
    }
    return days.without(daysUnder(SpellKind::Plan, [](const Spell &plan) { return plan.code != u"adoption"; }));
}

DaySet Journey::permanenceAchieved() const
{
    DaySet days;
    for (const Date achieved : held(EventKind::PermanenceAchieved)) {
        Date end = DaySet::endless();
        for (const EventKind kind :
             {EventKind::ThresholdDecision, EventKind::LetterBeforeProceedings, EventKind::Disruption}) {
            end = std::min(end, firstHeld(kind, achieved + 1).value_or(DaySet::endless()));
        }
        for (const Run &period : m_care) {
            if (period.from > achieved)
                end = std::min(end, period.from);
        }
        days.add(achieved, end);
    }
    return days;
}

DaySet Journey::matchStands() const
{
    DaySet days;
    for (const Date matched : held(EventKind::LongTermMatch)) {
        const Event *event = eventOn(EventKind::LongTermMatch, matched);
        const QString carer = event ? event->details.value(QStringLiteral("carer")) : QString();
        const Home *home = homeOf(matched);
        for (const Home &later : m_homes) {
            if (later.from <= matched)
                continue;
            // A match made before the move belongs to the home that it was made for: the one with the carer it names,
            // else the long-term home that follows at once.
            const bool named = !carer.isEmpty() && later.carer == carer;
            const bool follows = carer.isEmpty() && home != nullptr && !isLongTermFostering(home->code) &&
                                 isLongTermFostering(later.code) && home->until == later.from;
            if (named || follows || home == nullptr) {
                home = &later;
                break;
            }
        }
        if (home != nullptr)
            days.add(matched, home->end());
    }
    return days;
}

DaySet Journey::unborn() const
{
    const Child &child = m_record->child;
    DaySet days;
    if (child.born && *child.born <= m_asAt)
        days.add(DaySet::beginning(), *child.born);
    else if (child.born || child.expected)
        days = DaySet::always();
    return days;
}

DaySet Journey::caseOpen() const
{
    const auto firstOf = [this](std::initializer_list<EventKind> kinds, Date from) {
        Date first = DaySet::endless();
        for (const EventKind kind : kinds)
            first = std::min(first, firstHeld(kind, from).value_or(DaySet::endless()));
        return first;
    };
    DaySet days = inCare();
    for (const Date issued : held(EventKind::ProceedingsIssued))
        days.add(issued, firstOf({EventKind::ProceedingsConcluded, EventKind::CaseClosed}, issued));

    const DaySet beforeBirth = unborn();
    const auto open = [&](Date from) {
        Date end = firstOf({EventKind::PreProceedingsEnded, EventKind::ProceedingsConcluded,
                            EventKind::PermanenceAchieved, EventKind::CaseClosed},
                           from);
        for (const Run &period : m_care) {
            if (period.until && *period.until >= from)
                end = std::min(end, *period.until);
        }
        days.add(from, end);
        // Before the birth only closing the case ends it.
        if (beforeBirth.contains(from)) {
            DaySet waiting;
            waiting.add(from, firstOf({EventKind::CaseClosed}, from));
            days = days.unitedWith(waiting.intersectedWith(beforeBirth));
        }
    };
    for (const EventKind kind :
         {EventKind::ThresholdDecision, EventKind::LegalGateway, EventKind::LetterBeforeProceedings, EventKind::Ppm}) {
        for (const Date day : held(kind))
            open(day);
    }
    for (const Spell &plan : m_record->spells) {
        if (plan.kind == SpellKind::Plan && plan.from <= m_asAt)
            open(plan.from);
    }
    if (m_adultFrom <= m_asAt)
        days.remove(m_adultFrom, DaySet::endless());
    return days;
}

} // namespace hearth

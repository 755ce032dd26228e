// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/whatif.h"

#include <algorithm>

namespace hearth {

namespace {

bool countsBack(const Clock &clock)
{
    return clock.rule->anchor == Anchor::BeforeEvent || clock.rule->anchor == Anchor::BeforeExpectedBirth;
}

bool forecasts(const Rule &rule, EventKind kind)
{
    return std::find(rule.forecastEvents.begin(), rule.forecastEvents.end(), kind) != rule.forecastEvents.end();
}

/// The same row in another evaluation. A clock that counts back starts at another day with each day booked.
const Clock *sameRow(const Clock &clock, const std::vector<Clock> &among)
{
    const auto found = std::find_if(among.begin(), among.end(), [&clock](const Clock &other) {
        return other.rule->id == clock.rule->id && other.subject == clock.subject &&
               (other.started == clock.started || (countsBack(clock) && !other.met && !other.ended));
    });
    return found == among.end() ? nullptr : &*found;
}

/// How many days late a row is: by what met it, by what is booked, or by \a asAt where its due day has passed.
std::optional<int> latenessOf(const Clock &clock, Date asAt)
{
    if (!clock.due || clock.ended)
        return std::nullopt;
    if (clock.met)
        return *clock.met - *clock.due;
    if (clock.planned)
        return *clock.planned - *clock.due;
    return *clock.due < asAt ? std::optional(asAt - *clock.due) : std::nullopt;
}

/// \a record with what is supposed in it, as held or as booked.
ChildRecord with(const ChildRecord &record, const Supposition &what, Date on, EventState state, Date asAt)
{
    ChildRecord supposed = record;
    const Event *booked = bookingOf(what, record, asAt);
    if (booked != nullptr) {
        Event &moved = supposed.events[static_cast<std::size_t>(booked - record.events.data())];
        if (moved.on != on)
            moved.formerDates.push_back(moved.on);
        moved.on = on;
        moved.state = state;
    } else {
        Event placed;
        placed.kind = what.kind;
        placed.on = on;
        placed.state = state;
        supposed.events.push_back(placed);
    }
    sortFacts(supposed);
    return supposed;
}

ChildRecord without(const ChildRecord &record, const Supposition &what, Date asAt)
{
    ChildRecord bare = record;
    if (const Event *booked = bookingOf(what, record, asAt))
        bare.events.erase(bare.events.begin() + (booked - record.events.data()));
    return bare;
}

class Supposed
{
public:
    Supposed(const ChildRecord &record, const Policy &policy, const Supposition &what, Date on, Date asAt)
        : m_what(what), m_on(on), m_asAt(asAt), m_then(std::max(on, asAt)), m_now(evaluate(record, policy, asAt)),
          m_bare(evaluate(without(record, what, asAt), policy, m_then)),
          m_held(evaluate(with(record, what, on, EventState::Held, asAt), policy, m_then)),
          m_booked(
              evaluate(with(record, what, on, on >= asAt ? EventState::Booked : EventState::Held, asAt), policy, asAt))
    {}

    std::vector<Consequence> run()
    {
        for (const Clock &clock : m_held)
            asHeld(clock);
        for (const Clock &clock : m_booked)
            asBooked(clock);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const Consequence &a, const Consequence &b) { return a.late > b.late; });
        return std::move(m_found);
    }

private:
    void add(const Clock &clock, int late, Date asAt)
    {
        const Clock *now = sameRow(clock, m_now);
        m_found.push_back({clock, now ? latenessOf(*now, m_asAt) : std::nullopt, late, asAt});
    }

    /// What it would meet, expect, or make late, once it had taken place on that day.
    void asHeld(const Clock &clock)
    {
        if (countsBack(clock) || !clock.due || clock.ended)
            return;
        const Clock *bare = sameRow(clock, m_bare);
        if (clock.met) {
            const bool byIt = clock.metEvent == m_what.kind && *clock.met == m_on;
            const bool movedInstead = bare != nullptr && bare->due != clock.due;
            if ((byIt && !(bare && bare->met == clock.met)) || movedInstead)
                add(clock, *clock.met - *clock.due, m_then);
            return;
        }
        if (forecasts(*clock.rule, m_what.kind) && clock.started <= m_on) {
            Clock expected = clock;
            expected.planned = m_on;
            expected.plannedIsForecast = true;
            expected.days = m_on - *clock.due;
            add(expected, m_on - *clock.due, m_then);
            return;
        }
        const bool isChanged = bare == nullptr || bare->due != clock.due || bare->ended;
        if (isChanged && clock.status == Status::Overdue)
            add(clock, *clock.days, m_then);
    }

    /// What counts back from it, today: a day that has passed already cannot be kept.
    void asBooked(const Clock &clock)
    {
        const bool ofIt = countsBack(clock) && clock.rule->anchor == Anchor::BeforeEvent &&
                          clock.rule->anchorEvent == m_what.kind && clock.base == m_on;
        if (ofIt && clock.due && !clock.met && !clock.ended)
            add(clock, m_asAt - *clock.due, m_asAt);
    }

    const Supposition &m_what;
    Date m_on;
    Date m_asAt;
    Date m_then;
    std::vector<Clock> m_now;
    std::vector<Clock> m_bare;
    std::vector<Clock> m_held;
    std::vector<Clock> m_booked;
    std::vector<Consequence> m_found;
};

} // namespace

const Event *bookingOf(const Supposition &what, const ChildRecord &record, Date asAt)
{
    for (const Event &event : record.events) {
        const bool isMeant =
            what.event != 0 ? event.stamp.id == what.event : event.kind == what.kind && event.on >= asAt;
        if (isMeant && event.state == EventState::Booked)
            return &event;
    }
    return nullptr;
}

std::optional<Date> supposedDay(const Supposition &what, const ChildRecord &record, Date asAt)
{
    if (what.on)
        return what.on;
    const Event *booked = bookingOf(what, record, asAt);
    return booked ? std::optional(booked->on + what.shift) : std::nullopt;
}

std::vector<Consequence> whatIf(const ChildRecord &record, const Policy &policy, const Supposition &what, Date asAt)
{
    const std::optional<Date> on = supposedDay(what, record, asAt);
    if (!on)
        return {};
    return Supposed(record, policy, what, *on, asAt).run();
}

} // namespace hearth

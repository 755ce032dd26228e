// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/settling.h"

#include <algorithm>
#include <unordered_map>

namespace hearth {

namespace {

constexpr int soonDays = 14;

} // namespace

Window windowOf(const Rule &rule, const PolicyPack &pack)
{
    Window window{DaySet::beginning(), DaySet::endless()};
    for (const Rule &other : pack.rules) {
        if (&other == &rule || other.id != rule.id)
            continue;
        const Date mine = rule.inForceFrom.value_or(DaySet::beginning());
        const Date theirs = other.inForceFrom.value_or(DaySet::beginning());
        if (theirs < mine)
            window.from = mine;
        else if (mine < theirs)
            window.until = std::min(window.until, theirs);
    }
    return window;
}

Window phaseOf(const Policy &policy, std::size_t place)
{
    return {place == 0 ? DaySet::beginning() : policy.phases[place].from,
            place + 1 < policy.phases.size() ? policy.phases[place + 1].from : DaySet::endless()};
}

void settle(Clock &clock, Date asAt)
{
    const auto days = [&clock](Date day) { return clock.due ? std::optional(day - *clock.due) : std::nullopt; };
    if (clock.met) {
        clock.status = clock.due && *clock.met > *clock.due ? Status::MetLate : Status::Met;
        clock.days = days(*clock.met);
        return;
    }
    if (clock.ended) {
        clock.status = Status::Ended;
        clock.days = days(*clock.ended);
        return;
    }
    const bool excused = clock.status == Status::Exempt || clock.status == Status::Paused;
    clock.days = days(asAt);
    if (!clock.startKnown || clock.incomplete || (!clock.due && !excused))
        clock.status = Status::Unknown;
    else if (excused)
        return;
    else if (asAt > *clock.due)
        clock.status = Status::Overdue;
    else
        clock.status = *clock.due - asAt <= soonDays ? Status::Soon : Status::Open;
    if (!clock.startKnown) { // the day it is due is not known, only that it is no later than this
        clock.due.reset();
        clock.days.reset();
    }
}

void sortByRule(std::vector<Clock> &rows, const Policy &policy)
{
    const auto &rules = policy.phases.back().pack->rules;
    std::unordered_map<const Rule *, std::ptrdiff_t> places; // each rule is looked for once, and not at each comparison
    for (const Clock &row : rows) {
        const auto [place, isNew] = places.try_emplace(row.rule);
        const auto isSame = [&row](const Rule &rule) { return rule.id == row.rule->id; };
        if (isNew)
            place->second = std::find_if(rules.begin(), rules.end(), isSame) - rules.begin();
    }
    const auto place = [&places](const Clock &clock) { return places.at(clock.rule); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Clock &a, const Clock &b) {
        return std::pair(place(a), a.started) < std::pair(place(b), b.started);
    });
}

} // namespace hearth

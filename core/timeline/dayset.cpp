// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/dayset.h"

#include <algorithm>

namespace hearth {

DaySet DaySet::always()
{
    DaySet set;
    set.add(beginning(), endless());
    return set;
}

void DaySet::add(Date from, Date until)
{
    if (until <= from)
        return;
    if (m_intervals.empty() || m_intervals.back().until < from) { // the common case: in order
        m_intervals.push_back({from, until});
        return;
    }
    Intervals merged;
    for (const Interval &interval : m_intervals) {
        if (interval.until < from || until < interval.from) {
            merged.push_back(interval);
        } else {
            from = std::min(from, interval.from);
            until = std::max(until, interval.until);
        }
    }
    const auto place = std::find_if(merged.begin(), merged.end(), [from](const auto &i) { return from < i.from; });
    merged.insert(place, {from, until});
    m_intervals = std::move(merged);
}

void DaySet::remove(Date from, Date until)
{
    if (until <= from || m_intervals.empty())
        return;
    Intervals kept;
    for (const Interval &interval : m_intervals) {
        if (interval.from < std::min(interval.until, from))
            kept.push_back({interval.from, std::min(interval.until, from)});
        if (std::max(interval.from, until) < interval.until)
            kept.push_back({std::max(interval.from, until), interval.until});
    }
    m_intervals = std::move(kept);
}

DaySet DaySet::unitedWith(const DaySet &other) const
{
    DaySet result = *this;
    for (const Interval &interval : other.m_intervals)
        result.add(interval.from, interval.until);
    return result;
}

DaySet DaySet::without(const DaySet &other) const
{
    DaySet result = *this;
    for (const Interval &interval : other.m_intervals)
        result.remove(interval.from, interval.until);
    return result;
}

DaySet DaySet::intersectedWith(const DaySet &other) const
{
    DaySet result;
    auto a = m_intervals.begin();
    auto b = other.m_intervals.begin();
    while (a != m_intervals.end() && b != other.m_intervals.end()) {
        result.add(std::max(a->from, b->from), std::min(a->until, b->until));
        if (a->until < b->until)
            ++a;
        else
            ++b;
    }
    return result;
}

bool DaySet::holdsWithin(Date first, Date last) const
{
    return std::any_of(m_intervals.begin(), m_intervals.end(),
                       [=](const Interval &i) { return i.from <= last && first < i.until; });
}

std::optional<Date> DaySet::since(Date day) const
{
    const Interval *interval = intervalWith(day);
    return interval ? std::optional(interval->from) : std::nullopt;
}

std::optional<Date> DaySet::lastEndBy(Date day) const
{
    std::optional<Date> end;
    for (const Interval &interval : m_intervals) {
        if (interval.until <= day)
            end = interval.until;
    }
    return end;
}

const DaySet::Interval *DaySet::intervalWith(Date day) const
{
    for (const Interval &interval : m_intervals) {
        if (interval.from <= day && day < interval.until)
            return &interval;
    }
    return nullptr;
}

} // namespace hearth

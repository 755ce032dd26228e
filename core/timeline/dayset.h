// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <boost/container/small_vector.hpp>

#include <limits>
#include <optional>

namespace hearth {

/// A set of days as half-open intervals in order: on which days something holds.
class DaySet
{
public:
    struct Interval
    {
        Date from;
        Date until; ///< the day it stopped; `endless()` when it has not
        bool operator==(const Interval &) const = default;
    };
    using Intervals = boost::container::small_vector<Interval, 4>;

    [[nodiscard]] static constexpr Date beginning() { return Date::fromDayNumber(0); }
    [[nodiscard]] static constexpr Date endless() { return Date::fromDayNumber(std::numeric_limits<int>::max() / 2); }
    /// Every day.
    [[nodiscard]] static DaySet always();

    /// Adds the days from \a from up to, not including, \a until; nothing when that is no day.
    void add(Date from, Date until);
    void remove(Date from, Date until);

    [[nodiscard]] DaySet unitedWith(const DaySet &other) const;
    [[nodiscard]] DaySet intersectedWith(const DaySet &other) const;
    [[nodiscard]] DaySet without(const DaySet &other) const;
    [[nodiscard]] DaySet complement() const { return always().without(*this); }

    [[nodiscard]] bool isEmpty() const { return m_intervals.empty(); }
    [[nodiscard]] bool contains(Date day) const { return intervalWith(day) != nullptr; }
    /// Whether it holds on some day from \a first up to and including \a last.
    [[nodiscard]] bool holdsWithin(Date first, Date last) const;
    /// The first day of the unbroken stretch that \a day lies in.
    [[nodiscard]] std::optional<Date> since(Date day) const;
    /// The day on which the last stretch that ended by \a day stopped.
    [[nodiscard]] std::optional<Date> lastEndBy(Date day) const;
    [[nodiscard]] const Intervals &intervals() const { return m_intervals; }

    bool operator==(const DaySet &) const = default;

private:
    [[nodiscard]] const Interval *intervalWith(Date day) const;
    Intervals m_intervals;
};

} // namespace hearth

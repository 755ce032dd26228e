// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"

#include <optional>
#include <span>
#include <vector>

namespace hearth {

/// Which days are working days in England and Wales, as an index table: adding N is one look-up.
///
/// A working day is any day but a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday in England
/// and Wales (Children Act 2004 (Joint Area Reviews) Regulations 2005 reg 1(3); the Care Planning Regulations
/// 2010 reg 2(1) read the same).
class WorkingDays
{
public:
    /// The table covers whole years, \a firstYear up to and including \a lastYear; \a holidays may hold any days,
    /// in any order, also weekends. Outside the years nothing is known of bank holidays, so nothing is answered.
    WorkingDays(int firstYear, int lastYear, std::span<const Date> holidays);

    [[nodiscard]] Date first() const { return m_first; }
    [[nodiscard]] Date last() const { return m_last; }
    [[nodiscard]] bool covers(Date day) const { return day >= m_first && day <= m_last; }

    /// Nothing outside the table.
    [[nodiscard]] std::optional<bool> isWorkingDay(Date day) const;

    /// \a start is day 0 and the next working day is 1 (a negative \a count goes back in the same way; 0 is
    /// \a start itself, working day or not). Nothing when the start or the answer lies outside the table.
    [[nodiscard]] std::optional<Date> add(Date start, int count) const;

    /// Working days after \a from up to and including \a to, negative when \a to comes first.
    [[nodiscard]] std::optional<int> between(Date from, Date to) const;

private:
    [[nodiscard]] std::size_t offset(Date day) const { return static_cast<std::size_t>(day - m_first); }

    Date m_first;
    Date m_last;
    std::vector<std::int32_t> m_upTo; // how many working days up to and including this day
    std::vector<std::int32_t> m_days; // the working days, as offsets from m_first
};

} // namespace hearth

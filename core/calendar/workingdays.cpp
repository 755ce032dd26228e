// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingdays.h"

namespace hearth {

WorkingDays::WorkingDays(int firstYear, int lastYear, std::span<const Date> holidays)
    : m_first(firstYear, 1, 1), m_last(lastYear, 12, 31)
{
    const auto size = static_cast<std::size_t>(m_last - m_first) + 1;
    std::vector<char> isHoliday(size, 0);
    for (const Date holiday : holidays) {
        if (covers(holiday))
            isHoliday[offset(holiday)] = 1;
    }
    m_upTo.reserve(size);
    for (std::size_t i = 0; i < size; ++i) {
        const Date day = m_first + static_cast<int>(i);
        const bool isChristmas = day.month() == 12 && day.day() == 25;
        if (day.weekday() <= 5 && isHoliday[i] == 0 && !isChristmas)
            m_days.push_back(static_cast<std::int32_t>(i));
        m_upTo.push_back(static_cast<std::int32_t>(m_days.size()));
    }
}

std::optional<bool> WorkingDays::isWorkingDay(Date day) const
{
    if (!covers(day))
        return std::nullopt;
    const std::size_t i = offset(day);
    return m_upTo[i] != (i == 0 ? 0 : m_upTo[i - 1]);
}

std::optional<Date> WorkingDays::add(Date start, int count) const
{
    if (!covers(start))
        return std::nullopt;
    if (count == 0)
        return start;
    const std::size_t i = offset(start);
    // Forward, day 1 is the first working day after the start; back, day -1 is the last one before it.
    const std::int64_t before = count > 0 ? m_upTo[i] : (i == 0 ? 0 : m_upTo[i - 1]);
    const std::int64_t index = count > 0 ? before + count - 1 : before + count;
    if (index < 0 || index >= static_cast<std::int64_t>(m_days.size()))
        return std::nullopt;
    return m_first + m_days[static_cast<std::size_t>(index)];
}

std::optional<int> WorkingDays::between(Date from, Date to) const
{
    if (!covers(from) || !covers(to))
        return std::nullopt;
    return m_upTo[offset(to)] - m_upTo[offset(from)];
}

} // namespace hearth

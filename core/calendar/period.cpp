// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include <algorithm>

namespace hearth {

namespace {

/// Months since January of the year 0.
int monthNumber(Date date, int months)
{
    return date.year() * 12 + (date.month() - 1) + months;
}

std::optional<Date> monthsInCalendar(Date from, int months)
{
    const int year = monthNumber(from, months) / 12;
    if (year < 1400 || year > 9999)
        return std::nullopt;
    return addCalendarMonths(from, months);
}

} // namespace

Date addCalendarMonths(Date from, int months)
{
    const int total = monthNumber(from, months);
    const int year = total / 12;
    const int month = total % 12 + 1;
    return {year, month, std::min(from.day(), lastDayOfMonth(year, month))};
}

Date birthday(Date born, int years)
{
    const int year = born.year() + years;
    if (born.day() > lastDayOfMonth(year, born.month()))
        return {year, 3, 1};
    return {year, born.month(), born.day()};
}

int ageOn(Date born, Date day)
{
    int years = day.year() - born.year();
    if (day < birthday(born, years))
        --years;
    return years;
}

int wholeMonthsBetween(Date from, Date to)
{
    if (to < from)
        return 0;
    int months = (to.year() - from.year()) * 12 + to.month() - from.month();
    if (addCalendarMonths(from, months) > to)
        --months;
    return months;
}

std::optional<Date> addPeriod(Date start, const Period &period, const WorkingDays &workingDays)
{
    std::optional<Date> end;
    switch (period.unit) {
    case Unit::WorkingDays:
        end = workingDays.add(start, period.count);
        break;
    case Unit::Days:
        end = start + period.count;
        break;
    case Unit::Weeks:
        end = start + 7 * period.count;
        break;
    case Unit::Months:
        end = monthsInCalendar(start, period.count);
        break;
    case Unit::Years:
        end = monthsInCalendar(start, 12 * period.count);
        break;
    }
    if (end && period.beginningWith)
        end = *end - 1;
    return end;
}

} // namespace hearth

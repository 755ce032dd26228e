// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The only file that includes QuantLib: its calendar of the United Kingdom was written by others, from other sources,
// and so can disagree with ours.
#include "core/calendar/period.h"
#include "core/calendar/workingdays.h"

#include "tests/core/calendar/calendarfixture.h"
#include "tests/support/catch.h"

#include <ql/time/calendars/unitedkingdom.hpp>

using namespace hearth;
using namespace hearth::test;

namespace {

QuantLib::Date theirs(Date day)
{
    return {day.day(), static_cast<QuantLib::Month>(day.month()), day.year()};
}

Date ours(const QuantLib::Date &day)
{
    return {day.year(), static_cast<int>(day.month()), day.dayOfMonth()};
}

} // namespace

TEST_CASE("Working days agree with QuantLib over 1995 to 2028", "[calendar]")
{
    const WorkingDays &table = shippedWorkingDays();
    const QuantLib::UnitedKingdom calendar(QuantLib::UnitedKingdom::Settlement);
    std::string disagreements;
    for (Date day(1995, 1, 1); day <= Date(2028, 12, 31); day = day + 1) {
        if (table.isWorkingDay(day) != calendar.isBusinessDay(theirs(day)))
            disagreements += isoText(day).toStdString() + ' ';
    }
    CHECK(disagreements.empty());

    int wrong = 0;
    for (Date day(1995, 3, 1); day <= Date(2028, 10, 31); day = day + 1) {
        for (const int count : {-10, -4, -1, 1, 3, 10, 20}) {
            const auto due = calendar.advance(theirs(day), count, QuantLib::Days);
            wrong += table.add(day, count) == ours(due) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Months agree with QuantLib over 1995 to 2028", "[calendar]")
{
    int wrong = 0;
    for (Date day(1995, 1, 1); day <= Date(2028, 12, 31); day = day + 1) {
        for (const int months : {-6, -1, 1, 3, 4, 6, 12, 216})
            wrong += addCalendarMonths(day, months) == ours(theirs(day) + months * QuantLib::Months) ? 0 : 1;
    }
    CHECK(wrong == 0);
}

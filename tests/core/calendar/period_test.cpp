// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/period.h"

#include "tests/core/calendar/calendarfixture.h"
#include "tests/support/catch.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

#include <chrono>

using namespace hearth;
using namespace hearth::test;

namespace {

Date addByBoost(Date from, int months)
{
    namespace greg = boost::gregorian;
    const greg::date start(static_cast<unsigned short>(from.year()), static_cast<unsigned short>(from.month()),
                           static_cast<unsigned short>(from.day()));
    const greg::date end = start + greg::months(months);
    return {end.year(), end.month().as_number(), end.day()};
}

/// The corresponding date as the standard library has it: written by others, from another idea of a date.
Date addByChrono(Date from, int months)
{
    namespace chrono = std::chrono;
    const chrono::year_month_day start{chrono::year(from.year()), chrono::month(static_cast<unsigned>(from.month())),
                                       chrono::day(static_cast<unsigned>(from.day()))};
    chrono::year_month_day end = start + chrono::months(months);
    if (!end.ok())
        end = end.year() / end.month() / chrono::last;
    return {int(end.year()), static_cast<int>(unsigned(end.month())), static_cast<int>(unsigned(end.day()))};
}

} // namespace

TEST_CASE("A period of months ends on the corresponding date", "[calendar]")
{
    struct Case
    {
        const char *why;
        Date from;
        int months;
        Date due;
    };
    const auto c = GENERATE(values<Case>({
        {"Dodds v Walker: notice given on 30 September", Date(1978, 9, 30), 4, Date(1979, 1, 30)},
        {"the last day of a short month is not the last of a long one", Date(2026, 4, 30), 6, Date(2026, 10, 30)},
        {"February has no 30th", Date(2025, 11, 30), 3, Date(2026, 2, 28)},
        {"it has a 29th in a leap year", Date(2027, 11, 30), 3, Date(2028, 2, 29)},
        {"28 February is no month's end but February's", Date(2026, 2, 28), 3, Date(2026, 5, 28)},
        {"29 February, a year on", Date(2024, 2, 29), 12, Date(2025, 2, 28)},
        {"29 February, four years on", Date(2024, 2, 29), 48, Date(2028, 2, 29)},
        {"31 March back one month", Date(2026, 3, 31), -1, Date(2026, 2, 28)},
        {"over new year", Date(2026, 12, 31), 2, Date(2027, 2, 28)},
        {"back over new year", Date(2026, 1, 15), -1, Date(2025, 12, 15)},
        {"1900 was no leap year", Date(1899, 11, 30), 3, Date(1900, 2, 28)},
        {"2000 was one", Date(1999, 11, 30), 3, Date(2000, 2, 29)},
        {"no months", Date(2026, 2, 28), 0, Date(2026, 2, 28)},
    }));
    INFO(c.why);
    CHECK(addCalendarMonths(c.from, c.months) == c.due);
}

TEST_CASE("Boost's own month arithmetic would be wrong", "[calendar]")
{
    // The control: were Boost ever to agree, this file's other tests would no longer show anything.
    CHECK(addByBoost(Date(2026, 4, 30), 6) == Date(2026, 10, 31));
    CHECK(addCalendarMonths(Date(2026, 4, 30), 6) == Date(2026, 10, 30));
    CHECK(addByBoost(Date(2006, 2, 28), 12 * 18) == Date(2024, 2, 29));
    CHECK(birthday(Date(2006, 2, 28), 18) == Date(2024, 2, 28));

    int differ = 0;
    for (Date day(1995, 1, 1); day <= Date(2028, 12, 31); day = day + 1) {
        if (addByBoost(day, 6) != addCalendarMonths(day, 6))
            ++differ;
    }
    CHECK(differ > 34); // at least once a year
}

TEST_CASE("Months agree with the standard library from every day of 1995 to 2028", "[calendar]")
{
    int wrong = 0;
    for (Date day(1995, 1, 1); day <= Date(2028, 12, 31); day = day + 1) {
        for (const int months : {-13, -6, -1, 0, 1, 2, 3, 4, 6, 12, 18, 36, 216}) {
            const Date due = addCalendarMonths(day, months);
            const bool isRight = due == addByChrono(day, months) && due.day() <= day.day();
            wrong += isRight ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Whole months between two days are as many as fit", "[calendar]")
{
    CHECK(wholeMonthsBetween(Date(2026, 1, 31), Date(2026, 2, 27)) == 0);
    CHECK(wholeMonthsBetween(Date(2026, 1, 31), Date(2026, 2, 28)) == 1);
    CHECK(wholeMonthsBetween(Date(2026, 3, 1), Date(2026, 2, 1)) == 0);
    int wrong = 0;
    for (const Date from : {Date(2023, 8, 31), Date(2024, 2, 29), Date(2026, 2, 28), Date(2026, 5, 1)}) {
        for (int days = 0; days < 1200; ++days) {
            const int months = wholeMonthsBetween(from, from + days);
            const bool fits = addByChrono(from, months) <= from + days && addByChrono(from, months + 1) > from + days;
            wrong += fits ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("An age is reached on the birthday, by a leap-day child on 1 March", "[calendar]")
{
    struct Case
    {
        const char *why;
        Date born;
        Date day;
        int age;
    };
    const auto c = GENERATE(values<Case>({
        {"the day before the eighteenth birthday", Date(2008, 6, 15), Date(2026, 6, 14), 17},
        {"on it", Date(2008, 6, 15), Date(2026, 6, 15), 18},
        {"the day of birth", Date(2026, 6, 15), Date(2026, 6, 15), 0},
        {"before birth", Date(2026, 6, 15), Date(2026, 6, 14), -1},
        {"leap-day child, 28 February of another year", Date(2008, 2, 29), Date(2026, 2, 28), 17},
        {"leap-day child, 1 March of another year", Date(2008, 2, 29), Date(2026, 3, 1), 18},
        {"leap-day child, 29 February of a leap year", Date(2008, 2, 29), Date(2028, 2, 29), 20},
        {"leap-day child, the day before that", Date(2008, 2, 29), Date(2028, 2, 28), 19},
        {"born on 28 February, in a leap year", Date(2006, 2, 28), Date(2024, 2, 28), 18},
    }));
    INFO(c.why);
    CHECK(ageOn(c.born, c.day) == c.age);
}

TEST_CASE("An age never falls and rises by one on each birthday", "[calendar]")
{
    int wrong = 0;
    for (const Date born : {Date(2004, 2, 29), Date(2007, 12, 31), Date(2008, 1, 1), Date(2010, 2, 28)}) {
        for (int day = 1; day < 19 * 366; ++day) {
            const int rise = ageOn(born, born + day) - ageOn(born, born + (day - 1));
            const bool isBirthday = birthday(born, ageOn(born, born + day)) == born + day;
            wrong += rise == (isBirthday ? 1 : 0) ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("A period ends on the last day in time", "[calendar]")
{
    struct Case
    {
        const char *why;
        Date start;
        Period period;
        std::optional<Date> due;
    };
    const auto c = GENERATE(values<Case>({
        {"26 weeks", Date(2026, 2, 3), {26, Unit::Weeks}, Date(2026, 8, 4)},
        {"26 weeks beginning with the day of issue: issue + 181",
         Date(2026, 2, 3),
         {26, Unit::Weeks, true},
         Date(2026, 8, 3)},
        {"72 hours of police protection as 3 days", Date(2026, 2, 3), {3, Unit::Days}, Date(2026, 2, 6)},
        {"8 days beginning with", Date(2026, 2, 3), {8, Unit::Days, true}, Date(2026, 2, 10)},
        {"weeks are not moved off a weekend", Date(2026, 2, 7), {6, Unit::Weeks}, Date(2026, 3, 21)},
        {"months are not moved off a bank holiday", Date(2026, 9, 25), {3, Unit::Months}, Date(2026, 12, 25)},
        {"12 months from a leap day", Date(2024, 2, 29), {1, Unit::Years}, Date(2025, 2, 28)},
        {"2 weeks before", Date(2026, 2, 3), {-2, Unit::Weeks}, Date(2026, 1, 20)},
        {"20 working days over Easter", Date(2026, 3, 20), {20, Unit::WorkingDays}, Date(2026, 4, 21)},
        {"3 full working days before: 4 back", Date(2026, 4, 9), {-4, Unit::WorkingDays}, Date(2026, 4, 1)},
        {"working days outside the table", Date(2028, 12, 20), {10, Unit::WorkingDays}, std::nullopt},
        {"weeks need no table", Date(2028, 12, 20), {2, Unit::Weeks}, Date(2029, 1, 3)},
        {"no year 12025", Date(2026, 2, 3), {9999, Unit::Years}, std::nullopt},
        {"no year -7973", Date(2026, 2, 3), {-9999, Unit::Years}, std::nullopt},
    }));
    INFO(c.why);
    CHECK(addPeriod(c.start, c.period, shippedWorkingDays()) == c.due);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bankholidays.h"

#include "tests/core/calendar/calendarfixture.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace hearth;
using namespace hearth::test;

TEST_CASE("The shipped bank holidays cover 1995 to 2028, each on a weekday and only once", "[calendar]")
{
    std::set<Date> days;
    std::map<int, int> perYear;
    for (const BankHoliday &holiday : shippedHolidays()) {
        INFO(isoText(holiday.day).toStdString());
        CHECK(holiday.day.weekday() <= 5);
        CHECK(days.insert(holiday.day).second);
        ++perYear[holiday.day.year()];
    }
    CHECK(perYear.size() == 34);
    CHECK(perYear.begin()->first == 1995);
    CHECK(perYear.rbegin()->first == 2028);
    const std::map<int, int> more = {{1999, 9}, {2002, 9}, {2011, 9}, {2012, 9}, {2022, 10}, {2023, 9}};
    for (const auto &[year, count] : perYear) {
        INFO(year);
        CHECK(count == (more.contains(year) ? more.at(year) : 8));
    }
}

TEST_CASE("A bank holiday that was moved or added is the day on which it was kept", "[calendar]")
{
    struct Case
    {
        const char *why;
        Date day;
        bool works;
    };
    const auto c = GENERATE(values<Case>({
        {"VE Day in place of the first Monday in May", Date(1995, 5, 8), false},
        {"that first Monday", Date(1995, 5, 1), true},
        {"the millennium", Date(1999, 12, 31), false},
        {"spring moved to join the Golden Jubilee", Date(2002, 6, 4), false},
        {"the Golden Jubilee", Date(2002, 6, 3), false},
        {"the Monday that spring left", Date(2002, 5, 27), true},
        {"a royal wedding", Date(2011, 4, 29), false},
        {"spring moved to join the Diamond Jubilee", Date(2012, 6, 4), false},
        {"the Diamond Jubilee", Date(2012, 6, 5), false},
        {"the Monday that spring left", Date(2012, 5, 28), true},
        {"VE Day, 75 years", Date(2020, 5, 8), false},
        {"the Monday that it left", Date(2020, 5, 4), true},
        {"the Platinum Jubilee", Date(2022, 6, 3), false},
        {"a state funeral", Date(2022, 9, 19), false},
        {"a coronation", Date(2023, 5, 8), false},
        {"and the early May holiday of that year too", Date(2023, 5, 1), false},
        {"Christmas Day on a Saturday: Monday instead", Date(2021, 12, 27), false},
        {"and Boxing Day on the Tuesday", Date(2021, 12, 28), false},
        {"Christmas Day on a Sunday: Tuesday instead", Date(2022, 12, 27), false},
        {"New Year's Day on a Saturday", Date(2028, 1, 3), false},
        {"Easter Monday", Date(2026, 4, 6), false},
        {"St Andrew's Day is Scotland's", Date(2026, 11, 30), true},
        {"2 January is Scotland's", Date(2026, 1, 2), true},
    }));
    INFO(c.why << ", " << isoText(c.day).toStdString());
    CHECK(shippedWorkingDays().isWorkingDay(c.day) == c.works);
}

TEST_CASE("A table of bank holidays may have comments, empty lines, any line ends and any order", "[calendar]")
{
    const auto holidays =
        readBankHolidays("\xef\xbb\xbf# ours\r\n\r\ndate,name\r\n2027-12-27,Christmas Day, in lieu\r\n"
                         "  2026-04-03 , Good Friday \r\n",
                         QStringLiteral("ours.csv"));
    REQUIRE(holidays.size() == 2);
    CHECK(holidays[0].day == Date(2026, 4, 3));
    CHECK(holidays[0].name == QStringLiteral("Good Friday"));
    CHECK(holidays[1].name == QStringLiteral("Christmas Day, in lieu"));
}

TEST_CASE("A table of bank holidays that cannot be read is refused with its file and line", "[calendar]")
{
    struct Case
    {
        const char *why;
        const char *text;
        const char *where;
    };
    const auto c = GENERATE(values<Case>({
        {"no comma", "date,name\n2026-04-03 Good Friday\n", "ours.csv:2: "},
        {"a day that does not exist", "date,name\n# so far\n2026-02-30,Leap of faith\n", "ours.csv:3: "},
        {"no day at all", "date,name\n,Good Friday\n", "ours.csv:2: "},
        {"no name", "2026-04-03,  \n", "ours.csv:1: "},
        {"nothing in it", "date,name\n", "ours.csv:2: "},
    }));
    INFO(c.why);
    CHECK_THROWS_WITH(readBankHolidays(c.text, QStringLiteral("ours.csv")), Catch::Matchers::StartsWith(c.where));
}

TEST_CASE("A mistyped year does not make the years before it known", "[calendar]")
{
    std::vector<BankHoliday> holidays = shippedHolidays();
    holidays.push_back({Date(2029, 1, 1), QStringLiteral("New Year's Day")});
    CHECK(workingDaysOf(holidays).last() == Date(2029, 12, 31));
    holidays.push_back({Date(2092, 3, 30), QStringLiteral("Good Friday")});
    CHECK_THROWS_WITH(workingDaysOf(holidays), Catch::Matchers::Contains("2030"));
    CHECK_THROWS_AS(workingDaysOf({}), HolidayError);
}

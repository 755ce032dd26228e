// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/workingdays.h"

#include "tests/core/calendar/calendarfixture.h"
#include "tests/support/catch.h"

#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

/// The oracle: walks one day at a time over a set of holidays. Slow, and too plain to be wrong.
class Walker
{
public:
    Walker()
    {
        for (const BankHoliday &holiday : shippedHolidays())
            m_holidays.insert(holiday.day);
    }
    [[nodiscard]] bool works(Date day) const
    {
        static const std::set<QString> weekend = {QStringLiteral("Sat"), QStringLiteral("Sun")};
        const int anchor = Date(2026, 11, 22) - day; // a Sunday
        const bool isWeekend = anchor % 7 == 0 || anchor % 7 == 1 || anchor % 7 == -6;
        return !isWeekend && !m_holidays.contains(day);
    }
    [[nodiscard]] Date add(Date day, int count) const
    {
        const int step = count < 0 ? -1 : 1;
        for (int left = count; left != 0;) {
            day = day + step;
            if (works(day))
                left -= step;
        }
        return day;
    }

private:
    std::set<Date> m_holidays;
};

constexpr int counts[] = {-25, -10, -4, -3, -1, 1, 2, 3, 5, 10, 20, 42};

} // namespace

TEST_CASE("Working days are counted from the day after the start", "[calendar]")
{
    struct Case
    {
        const char *why;
        Date start;
        int count;
        Date due;
    };
    const auto c = GENERATE(values<Case>({
        {"a week of work is a week", Date(2026, 6, 8), 5, Date(2026, 6, 15)},
        {"from a Friday to the Monday", Date(2026, 6, 12), 1, Date(2026, 6, 15)},
        {"from a Saturday, Monday is 1", Date(2026, 6, 13), 1, Date(2026, 6, 15)},
        {"from a Sunday, Monday is 1", Date(2026, 6, 14), 1, Date(2026, 6, 15)},
        {"over Good Friday and Easter Monday", Date(2026, 4, 2), 1, Date(2026, 4, 7)},
        {"from Christmas Day itself", Date(2026, 12, 25), 1, Date(2026, 12, 29)},
        {"the first review: 20 working days", Date(2026, 1, 5), 20, Date(2026, 2, 2)},
        {"back to the Friday", Date(2026, 6, 15), -1, Date(2026, 6, 12)},
        {"back from a Sunday", Date(2026, 6, 14), -1, Date(2026, 6, 12)},
        {"back over Easter", Date(2026, 4, 7), -1, Date(2026, 4, 2)},
        {"nought is the start, even on a Sunday", Date(2026, 6, 14), 0, Date(2026, 6, 14)},
    }));
    INFO(c.why);
    CHECK(shippedWorkingDays().add(c.start, c.count) == c.due);
}

TEST_CASE("Working days agree with a walk from every day of 1995 to 2028", "[calendar]")
{
    const WorkingDays &table = shippedWorkingDays();
    const Walker walker;
    int asked = 0;
    int wrong = 0;
    for (Date day(1995, 3, 1); day <= Date(2028, 10, 15); day = day + 1) {
        wrong += table.isWorkingDay(day) == walker.works(day) ? 0 : 1;
        for (const int count : counts) {
            wrong += table.add(day, count) == walker.add(day, count) ? 0 : 1;
            ++asked;
        }
    }
    CHECK(wrong == 0);
    CHECK(asked > 140000);
}

TEST_CASE("Counting forth and back again comes to the same working day", "[calendar]")
{
    const WorkingDays &table = shippedWorkingDays();
    int wrong = 0;
    for (Date day(1996, 1, 1); day <= Date(2027, 12, 31); day = day + 1) {
        for (const int count : counts) {
            const Date due = table.add(day, count).value();
            // From a day off, the way back passes the start: it ends on the working day next to it.
            const Date back = table.add(due, -count).value();
            const bool isStart = back == day;
            wrong += isStart == table.isWorkingDay(day).value() ? 0 : 1;
            if (table.isWorkingDay(day).value())
                wrong += table.between(day, due) == count ? 0 : 1;
        }
    }
    CHECK(wrong == 0);
}

TEST_CASE("Working days between two days are those after the first up to the second", "[calendar]")
{
    const WorkingDays &table = shippedWorkingDays();
    CHECK(table.between(Date(2026, 6, 12), Date(2026, 6, 15)) == 1);
    CHECK(table.between(Date(2026, 6, 13), Date(2026, 6, 14)) == 0);
    CHECK(table.between(Date(2026, 6, 15), Date(2026, 6, 12)) == -1);
    CHECK(table.between(Date(2026, 6, 15), Date(2026, 6, 15)) == 0);
}

TEST_CASE("Outside the table of bank holidays nothing is answered", "[calendar]")
{
    const WorkingDays &table = shippedWorkingDays();
    CHECK(table.first() == Date(1995, 1, 1));
    CHECK(table.last() == Date(2028, 12, 31));
    CHECK_FALSE(table.isWorkingDay(Date(1994, 12, 30)).has_value());
    CHECK_FALSE(table.isWorkingDay(Date(2029, 1, 2)).has_value());
    CHECK_FALSE(table.add(Date(2028, 12, 29), 1).has_value());
    CHECK(table.add(Date(2028, 12, 28), 1) == Date(2028, 12, 29));
    CHECK_FALSE(table.add(Date(1995, 1, 2), -1).has_value());
    CHECK_FALSE(table.add(Date(2029, 1, 1), -1).has_value());
    CHECK_FALSE(table.add(Date(2026, 1, 1), 1000000).has_value());
    CHECK_FALSE(table.add(Date(2026, 1, 1), -1000000).has_value());
    CHECK_FALSE(table.between(Date(2028, 12, 29), Date(2029, 1, 2)).has_value());
}

TEST_CASE("Christmas Day is no working day even where a table forgets it", "[calendar]")
{
    const Date onlyNewYear[] = {Date(2026, 1, 1)};
    const WorkingDays table(2026, 2026, onlyNewYear);
    CHECK(table.isWorkingDay(Date(2026, 12, 25)) == false);
    CHECK(table.isWorkingDay(Date(2026, 1, 1)) == false);
    CHECK(table.isWorkingDay(Date(2026, 1, 2)) == true);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include "tests/support/catch.h"

#include <chrono>

using namespace hearth;

TEST_CASE("A day knows its weekday", "[calendar]")
{
    struct Case
    {
        const char *why;
        Date day;
        int weekday;
    };
    const auto c = GENERATE(values<Case>({
        {"the first day of 1900 was a Monday", Date(1900, 1, 1), 1},
        {"a leap day", Date(2024, 2, 29), 4},
        {"a Sunday is 7 and not 0", Date(2026, 11, 22), 7},
    }));
    INFO(c.why);
    CHECK(c.day.weekday() == c.weekday);
}

TEST_CASE("A day is read only from a text that is exactly one", "[calendar]")
{
    CHECK(dateFromIso(u"2026-02-28") == Date(2026, 2, 28));
    CHECK(dateFromBritish(u"28/02/2026") == Date(2026, 2, 28));
    CHECK(isoText(Date(2026, 2, 3)) == QStringLiteral("2026-02-03"));
    CHECK(britishText(Date(2026, 2, 3)) == QStringLiteral("03/02/2026"));
    for (const char *text : {"2026-02-30", "2026-2-03", "2026-02-3", "2026-02-03 ", "", "0000-01-01", "2026/02/03",
                             "20a6-02-03", "-026-02-03"}) {
        INFO(text);
        CHECK_FALSE(dateFromIso(QString::fromLatin1(text)).has_value());
    }
}

TEST_CASE("Every day of four centuries agrees with the standard library", "[calendar]")
{
    namespace chrono = std::chrono;
    const Date epoch(1970, 1, 1);
    int wrong = 0;
    for (Date day(1700, 1, 1); day <= Date(2100, 12, 31); day = day + 1) {
        const chrono::sys_days theirs{chrono::days(day - epoch)};
        const chrono::year_month_day civil(theirs);
        const bool agrees = day.year() == int(civil.year()) &&
                            static_cast<unsigned>(day.month()) == unsigned(civil.month()) &&
                            static_cast<unsigned>(day.day()) == unsigned(civil.day()) &&
                            static_cast<unsigned>(day.weekday()) == chrono::weekday(theirs).iso_encoding();
        wrong += agrees ? 0 : 1;
    }
    CHECK(wrong == 0);
}

TEST_CASE("A day written is read again, and one that does not exist is refused", "[calendar]")
{
    int wrong = 0;
    for (Date day(1995, 1, 1); day <= Date(2028, 12, 31); day = day + 1) {
        wrong += dateFromIso(isoText(day)) == day ? 0 : 1;
        wrong += dateFromText(britishText(day)) == day ? 0 : 1;
        wrong += Date(day.year(), day.month(), day.day()) == day ? 0 : 1;
    }
    CHECK(wrong == 0);
    CHECK_THROWS_AS(Date(2026, 2, 29), DateError);
    CHECK_THROWS_AS(Date(2026, 13, 1), DateError);
    CHECK_THROWS_AS(Date(1399, 12, 31), DateError);
    CHECK_THROWS_AS(Date(10000, 1, 1), DateError);
    CHECK(isoText(std::optional<Date>()).isEmpty());
    CHECK(britishText(std::optional<Date>()).isEmpty());
}

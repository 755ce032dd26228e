// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/typeddate.h"

#include "tests/core/calendar/calendarfixture.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;

TEST_CASE("A day is read as people type it", "[calendar]")
{
    static const Date today(2026, 11, 22); // a Sunday
    struct Case
    {
        const char *why;
        const char *text;
        Date day;
    };
    const auto c = GENERATE(values<Case>({
        {"day and month of this year", "3/2", Date(2026, 2, 3)},
        {"two digits of the year", "3/2/26", Date(2026, 2, 3)},
        {"the year in full", "03/02/2026", Date(2026, 2, 3)},
        {"dots", "03.02.2026", Date(2026, 2, 3)},
        {"dashes, the day first", "3-2-2026", Date(2026, 2, 3)},
        {"spaces", "3 2 2026", Date(2026, 2, 3)},
        {"ISO", "2026-02-03", Date(2026, 2, 3)},
        {"with room round it", "  3/2 ", Date(2026, 2, 3)},
        {"a month by name", "3 feb", Date(2026, 2, 3)},
        {"in full, with a year", "3rd February 2025", Date(2025, 2, 3)},
        {"four letters of a month", "1 Sept 24", Date(2024, 9, 1)},
        {"run together", "3feb26", Date(2026, 2, 3)},
        {"twenty years ahead", "1/1/46", Date(2046, 1, 1)},
        {"twenty-one years ahead is taken as past", "1/1/47", Date(1947, 1, 1)},
        {"a birthday in the last century", "14/7/98", Date(1998, 7, 14)},
        {"the century's turn", "29/2/00", Date(2000, 2, 29)},
        {"today", "today", today},
        {"t", "T", today},
        {"yesterday", "Yesterday", Date(2026, 11, 21)},
        {"tomorrow", "tomorrow", Date(2026, 11, 23)},
        {"the next Monday", "mon", Date(2026, 11, 23)},
        {"the next Sunday is not today", "sunday", Date(2026, 11, 29)},
        {"weds", "weds", Date(2026, 11, 25)},
        {"thurs", "thurs", Date(2026, 11, 26)},
        {"six weeks on", "+6w", Date(2027, 1, 3)},
        {"ten days back", "-10d", Date(2026, 11, 12)},
        {"days where no unit is said", "+3", Date(2026, 11, 25)},
        {"three months on, at the corresponding date", "+3m", Date(2027, 2, 22)},
        {"a year back", "-1y", Date(2025, 11, 22)},
        {"working days", "+10wd", Date(2026, 12, 4)},
        {"working days over Christmas", "+25wd", Date(2026, 12, 29)},
        {"with a space", "+ 2 w", Date(2026, 12, 6)},
    }));
    INFO(c.why << ": " << c.text);
    CHECK(readTypedDate(QString::fromLatin1(c.text), today, shippedWorkingDays()) == c.day);
}

TEST_CASE("What is not a day is not read as one", "[calendar]")
{
    static const Date today(2026, 11, 22);
    const char *text =
        GENERATE("", " ", "30/2", "29/2", "31/4/2026", "0/1", "1/13", "3/2/026", "2026-2-3x", "x3/2", "3//2", "monkey",
                 "month", "mo", "sundays", "3 mayor", "3 f", "3 febtober", "+", "+w", "+6x", "+12345d", "+9999y",
                 "-9999m", "+9999wd", "today!", "32 jan", "3/2/2026/1", "3 feb 126", "\xd9\xa3/\xd9\xa2");
    INFO(text);
    CHECK_FALSE(readTypedDate(QString::fromUtf8(text), today, shippedWorkingDays()).has_value());
}

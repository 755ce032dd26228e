// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include "tests/support/catch.h"

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

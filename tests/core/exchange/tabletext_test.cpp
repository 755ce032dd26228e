// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tabletext.h"

#include "tests/support/catch.h"

using namespace hearth;
using Holds = TableColumn::Holds;

namespace {

TextTable sample()
{
    return {{{QStringLiteral("child"), Holds::Text}, {QStringLiteral("days"), Holds::Number}},
            {{QStringLiteral("T-1"), QStringLiteral("-5")},
             {QStringLiteral("=x\u001b[31m\n"), QString()},
             {QStringLiteral("Sia\u0302n"), QStringLiteral("12")}}};
}

} // namespace

TEST_CASE("A table is printed with its columns in line and nothing that steers a terminal", "[exchange]")
{
    CHECK(tableText(sample(), TableFormat::Table) == QStringLiteral("child     days\n"
                                                                    "T-1         -5\n"
                                                                    "=x [31m\n"
                                                                    "Sia\u0302n        12\n"));
}

TEST_CASE("A table as CSV is disarmed and has a header row", "[exchange]")
{
    CHECK(tableText(sample(), TableFormat::Csv) == QStringLiteral("child,days\r\nT-1,-5\r\n"
                                                                  "\"'=x\u001b[31m\n\",\r\nSia\u0302n,12\r\n"));
}

TEST_CASE("A table as JSON is an array of objects, numbers as numbers", "[exchange]")
{
    CHECK(tableText(sample(), TableFormat::Json) ==
          QStringLiteral("[\n  {\"child\": \"T-1\", \"days\": -5},\n"
                         "  {\"child\": \"=x\\u001b[31m\\n\", \"days\": null},\n"
                         "  {\"child\": \"Sia\u0302n\", \"days\": 12}\n]\n"));
    CHECK(tableText({sample().columns, {}}, TableFormat::Json) == QStringLiteral("[]\n"));
}

TEST_CASE("The formats are known by their words", "[exchange]")
{
    CHECK(tableFormatOf(u"json") == TableFormat::Json);
    CHECK(tableFormatOf(u"csv") == TableFormat::Csv);
    CHECK(tableFormatOf(u"table") == TableFormat::Table);
    CHECK_FALSE(tableFormatOf(u"xml").has_value());
}

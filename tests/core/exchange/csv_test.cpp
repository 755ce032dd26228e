// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

QList<QStringList> cellsOf(const QByteArray &bytes)
{
    QList<QStringList> rows;
    for (const CsvRow &row : readCsv(bytes))
        rows.append(row.cells);
    return rows;
}

} // namespace

TEST_CASE("CSV is read as RFC 4180 says", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray bytes;
        QList<QStringList> rows;
    };
    const auto c = GENERATE(values<Case>({
        {"plain", "a,b\nc,d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {"no final line end", "a,b\nc,d", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {"CRLF", "a,b\r\nc,d\r\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {"CR alone", "a,b\rc,d\r", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {"a byte order mark",
         "\xEF\xBB\xBF"
         "a,b\n",
         {{u"a"_s, u"b"_s}}},
        {"a comma in quotes", "\"a,b\",c\n", {{u"a,b"_s, u"c"_s}}},
        {"a doubled quote", "\"a\"\"b\",c\n", {{u"a\"b"_s, u"c"_s}}},
        {"a line end in quotes", "\"a\r\nb\",c\n", {{u"a\r\nb"_s, u"c"_s}}},
        {"empty cells", ",,\n", {{u""_s, u""_s, u""_s}}},
        {"a trailing comma is a cell", "a,\n", {{u"a"_s, u""_s}}},
        {"empty in quotes", "\"\",a\n", {{u""_s, u"a"_s}}},
        {"blank lines are passed over", "a,b\n\n\nc,d\n", {{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}},
        {"nothing at all", "", {}},
        {"letters of other languages", "Siân,Łukasz\n", {{u"Siân"_s, u"Łukasz"_s}}},
    }));
    INFO(c.why);
    CHECK(cellsOf(c.bytes) == c.rows);
}

TEST_CASE("A row of CSV knows the line on which it begins", "[exchange]")
{
    const auto rows = readCsv("a\n\"two\nlines\"\nb\r\n\r\nc\r\n");
    REQUIRE(rows.size() == 4);
    CHECK(rows[1].line == 2);
    CHECK(rows[2].line == 4);
    CHECK(rows[3].line == 6);
}

TEST_CASE("What is not CSV is refused with its place", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray bytes;
        int line;
        int column;
    };
    const auto c = GENERATE(values<Case>({
        {"a quote that never ends", "a,b\nc,\"d\ne\nf\n", 2, 2},
        {"text behind a quote", "a,\"b\"c\n", 1, 2},
        {"a quote within a bare cell", "a\nb\"c\n", 2, 1},
        {"Windows letters", "a\nSi\xE2n\n", 2, 0},
        {"NUL", QByteArray("a\nb\0c\n", 6), 2, 0},
        {"a spreadsheet file", QByteArray("PK\x03\x04\x14\x00\x06\xFF", 8), 1, 0},
    }));
    INFO(c.why);
    try {
        const auto rows = readCsv(c.bytes);
        FAIL("read as " << rows.size() << " rows");
    } catch (const CsvError &error) {
        CHECK(error.line == c.line);
        CHECK(error.column == c.column);
        CHECK(*error.what() != '\0');
    }
}

TEST_CASE("Hostile CSV is refused quickly", "[exchange]")
{
    const auto bytes = GENERATE(QByteArray(4'000'000, 'x'), QByteArray(5'000'000, ','), QByteArray(5'000'000, '"'),
                                '"' + QByteArray(20'000'000, '\n'));
    QElapsedTimer timer;
    timer.start();
    CHECK_THROWS_AS(readCsv(bytes), CsvError);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("No cell that we write is a formula", "[exchange]")
{
    struct Case
    {
        const char *why;
        QString text;
        QString written;
    };
    const auto c = GENERATE(values<Case>({
        {"equals", u"=1+1"_s, u"'=1+1"_s},
        {"plus", u"+1+1"_s, u"'+1+1"_s},
        {"minus", u"-1+1"_s, u"'-1+1"_s},
        {"at", u"@SUM(A1)"_s, u"'@SUM(A1)"_s},
        {"bar", u"|cmd"_s, u"'|cmd"_s},
        {"percent", u"%0A=1"_s, u"'%0A=1"_s},
        {"DDE", u"=cmd|' /C calc'!A0"_s, u"'=cmd|' /C calc'!A0"_s},
        {"a blank before", u" =1"_s, u"' =1"_s},
        {"a no-break blank before", u"\u00A0=1"_s, u"'\u00A0=1"_s},
        {"a zero-width blank before", u"\u200B=1"_s, u"'\u200B=1"_s},
        {"a byte order mark before", u"\uFEFF=1"_s, u"'\uFEFF=1"_s},
        {"a quote before", u"\"=1"_s, u"'\"=1"_s},
        {"a tab first", u"\t1"_s, u"'\t1"_s},
        {"a line end first", u"\r1"_s, u"'\r1"_s},
        {"a line feed first", u"\n=1"_s, u"'\n=1"_s},
        {"a control character before", u"\u0001=1"_s, u"'\u0001=1"_s},
        {"full-width equals", u"＝1"_s, u"'＝1"_s},
        {"full-width plus", u"＋1"_s, u"'＋1"_s},
        {"full-width at", u"＠A1"_s, u"'＠A1"_s},
        {"a telephone number stays whole", u"+44 1274 000000"_s, u"'+44 1274 000000"_s},
        {"a negative number stays a number", u"-12"_s, u"-12"_s},
        {"with a fraction", u"-12.5"_s, u"-12.5"_s},
        {"a date", u"2026-01-05"_s, u"2026-01-05"_s},
        {"a name", u"Ann-Marie"_s, u"Ann-Marie"_s},
        {"a name with an apostrophe", u"O'Neil"_s, u"O'Neil"_s},
        {"an equals sign within", u"a=b"_s, u"a=b"_s},
        {"nothing", u""_s, u""_s},
    }));
    INFO(c.why);
    CHECK(disarmed(c.text) == c.written);
}

TEST_CASE("A line that we write reads back as it was, but for the apostrophes", "[exchange]")
{
    const QStringList cells = {u"a"_s, u"b,c"_s, u"d\"e"_s, u"f\r\ng"_s, u" h "_s, u""_s, u"Siân"_s};
    CHECK(cellsOf(csvLine(cells).toUtf8()) == QList<QStringList>{cells});
    CHECK(cellsOf(csvLine({u""_s}).toUtf8()) == QList<QStringList>{});
    CHECK(csvLine({u"a"_s, u"b"_s}) == u"a,b\r\n"_s);
}

TEST_CASE("A copied line holds no tab or line end within a cell", "[exchange]")
{
    CHECK(tabbedLine({u"a\tb"_s, u"c\r\nd"_s, u"=1"_s}) == u"a b\tc d\t'=1\n"_s);
}

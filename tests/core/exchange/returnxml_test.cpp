// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/core/exchange/returnfixture.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QHash>

using namespace hearth;

namespace {

ReturnFile xmlFile(const QByteArray &text)
{
    return tableFile("return.xml", text, "x");
}

QByteArray member(const QString &column, const QString &value)
{
    QString name = column;
    if (name == u"PLACE")
        name = QStringLiteral("PL");
    else if (name == u"CHILD")
        name = QStringLiteral("CHILDID");
    if (value.isEmpty())
        return {};
    const QByteArray tag = name.toUtf8();
    return '<' + tag + '>' + value.toHtmlEscaped().toUtf8() + "</" + tag + ">\n";
}

/// The rows of a CSV file as groups of XML by child.
QHash<QString, QByteArray> groups(const ReturnFile &file, const QByteArray &group)
{
    QHash<QString, QByteArray> byChild;
    const auto rows = readCsv(file.bytes);
    for (std::size_t i = 1; i < rows.size(); ++i) {
        QByteArray text;
        for (qsizetype c = 0; c < rows[i].cells.size(); ++c) {
            const QString column = rows.front().cells[c];
            if (group.isEmpty() || (column != u"CHILD" && column != u"DOB"))
                text += member(column, rows[i].cells[c]);
        }
        byChild[rows[i].cells.first()] += group.isEmpty() ? text : '<' + group + '>' + text + "</" + group + '>';
    }
    return byChild;
}

const ReturnFile &named(const std::vector<ReturnFile> &files, const char *name)
{
    for (const ReturnFile &file : files) {
        if (file.name.endsWith(QLatin1StringView(name)))
            return file;
    }
    FAIL("no such file");
    return files.front();
}

} // namespace

TEST_CASE("A return in XML gives what the same return in CSV gives", "[exchange]")
{
    std::vector<ReturnFile> csv;
    for (const char *name :
         {"/header.csv", "/episodes.csv", "/reviews.csv", "/missing.csv", "/previous_permanence.csv"})
        csv.push_back(named(sampleFiles("demand-2020"), name));
    // What XML always has tables for.
    csv.push_back(tableFile("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n"));
    csv.push_back(tableFile("sbpfa.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"));
    csv[5].folder = csv[6].folder = csv[0].folder;

    const auto episodes = groups(csv[1], "EPISODE");
    const auto reviews = groups(csv[2], "AREVIEW");
    const auto missing = groups(csv[3], "AMISSING");
    const auto permanence = groups(csv[4], "PERMANENCE");
    const auto headers = groups(csv[0], {});
    QByteArray xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<EXPSSDA903>";
    for (auto it = headers.cbegin(); it != headers.cend(); ++it)
        xml += "<CHILD><HEADER>" + it.value() + "<UASC>0</UASC>" + reviews[it.key()] + missing[it.key()] +
               permanence[it.key()] + "</HEADER>" + episodes[it.key()] + "</CHILD>\n";
    xml += "</EXPSSDA903>\n";
    CHECK(exportJourneys(storeOf({{xmlFile(xml)}})) == exportJourneys(storeOf({csv})));
}

TEST_CASE("The members of the header in XML are rows of their tables", "[exchange]")
{
    const auto records = storeOf({{xmlFile(
        "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><SEX>1</SEX><DOB>2015-01-01</DOB><UASC>1</UASC>"
        "<DUC>01/01/2033</DUC><DATE_INT>02/12/2019</DATE_INT><DATE_MATCH>03/12/2019</DATE_MATCH>"
        "<IN_TOUCH>YES</IN_TOUCH><AD_PLACED><DATE_PLACED>02/12/2019</DATE_PLACED></AD_PLACED></HEADER>"
        "<EPISODE><DECOM>05/01/2020</DECOM><RNE>S</RNE><LS>E1</LS><PL>A6</PL></EPISODE></CHILD></EXPSSDA903>")}});
    const ChildRecord &child = childOf(records, "1");
    CHECK(eventsOf(child) == QStringList{QStringLiteral("shobpa-decision 2019-12-02 held"),
                                         QStringLiteral("adoption-match 2019-12-03 held")});
    CHECK(child.child.uascUntil == Date(2033, 1, 1));
    CHECK(child.child.born == Date(2015, 1, 1));
}

TEST_CASE("What is wrong in XML is a fault with its line", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray text;
        int line;
        const char *column;
    };
    const auto c = GENERATE(values<Case>({
        {"a document type", "<?xml version=\"1.0\"?>\n<!DOCTYPE a [<!ENTITY b \"c\">]>\n<EXPSSDA903/>", 2, ""},
        {"a file of the machine",
         "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><EXPSSDA903>&b;</EXPSSDA903>", 1, ""},
        {"another root", "<html/>", 1, "html"},
        {"cut short", "<EXPSSDA903>\n<CHILD><HEADER>", 2, ""},
        {"an unknown element",
         "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID>\n<DOB>01/01/2015</DOB><SHOE>5</SHOE>"
         "</HEADER></CHILD></EXPSSDA903>",
         2, "SHOE"},
        {"an unknown group",
         "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>01/01/2015</DOB></HEADER>\n"
         "<SHOE><SIZE>5</SIZE></SHOE></CHILD></EXPSSDA903>",
         2, "SHOE"},
        {"a blank LS",
         "<EXPSSDA903><CHILD><HEADER><CHILDID>1</CHILDID><DOB>01/01/2015</DOB></HEADER>\n<EPISODE>"
         "<DECOM>05/01/2020</DECOM><RNE>S</RNE><LS/><PL>A6</PL></EPISODE></CHILD></EXPSSDA903>",
         2, "LS"},
    }));
    INFO(c.why);
    const ReturnImport result = importFiles({}, {xmlFile(c.text)});
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults[0].line == c.line);
    CHECK(result.faults[0].column == QString::fromLatin1(c.column));
    CHECK(result.faults[0].file == QStringLiteral("x/return.xml"));
    CHECK(result.children.empty());
}

TEST_CASE("CSV and XML in one collection are refused", "[exchange]")
{
    auto files = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "x");
    files.push_back(xmlFile("<EXPSSDA903/>"));
    const ReturnImport result = importFiles({}, files);
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults[0].file == QStringLiteral("x/return.xml"));
    files.back().folder = QStringLiteral("elsewhere");
    CHECK(importFiles({}, files).faults.empty());
}

TEST_CASE("Hostile XML is refused quickly", "[exchange]")
{
    const QByteArray bomb = "<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                            "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">]>"
                            "<EXPSSDA903>&d;</EXPSSDA903>";
    const auto text = GENERATE_COPY(
        values<QByteArray>({bomb, "<EXPSSDA903><CHILD>" + QByteArray("<A>").repeated(200'000),
                            "<EXPSSDA903><CHILD><HEADER><CHILDID>" + QByteArray(5'000'000, 'x') +
                                "</CHILDID></HEADER></CHILD></EXPSSDA903>",
                            "<EXPSSDA903><CHILD><" + QByteArray(2'000'000, 'x') + "/></CHILD></EXPSSDA903>"}));
    QElapsedTimer timer;
    timer.start();
    CHECK_FALSE(importFiles({}, {xmlFile(text)}).faults.empty());
    CHECK(timer.elapsed() < 5000);
}

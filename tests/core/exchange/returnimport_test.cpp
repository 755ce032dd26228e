// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/returnfixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace hearth;

namespace {

using Files = std::vector<ReturnFile>;

Files shuffled(Files files, unsigned seed)
{
    std::mt19937 random(seed);
    for (ReturnFile &file : files) {
        QList<QByteArray> lines = file.bytes.trimmed().split('\n');
        std::shuffle(lines.begin() + 1, lines.end(), random);
        file.bytes = lines.join('\n');
    }
    std::shuffle(files.begin(), files.end(), random);
    return files;
}

Files together(Files a, const Files &b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

QStringList places(const std::vector<Fault> &faults)
{
    QStringList list;
    for (const Fault &fault : faults)
        list.append(QStringLiteral("%1:%2 %3 %4")
                        .arg(fault.file.section(u'/', -1))
                        .arg(fault.line)
                        .arg(fault.column, fault.value)
                        .trimmed());
    return list;
}

} // namespace

TEST_CASE("The sample of 2018 imports without a fault", "[exchange]")
{
    const ReadReturns read = readReturns(sampleFiles("validator-2018"));
    const ReturnImport result = importReturns({}, read, {importDay, OnFault::RefuseAll, {}});
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(faultLine(fault).toStdString());
    REQUIRE(result.faults.empty());
    CHECK(result.added == 2675);
    CHECK(result.vanished.empty());
    REQUIRE(result.collections.size() == 1);
    CHECK(result.collections[0].year == 2018);
    CHECK(result.collections[0].completeFrom == Date(2017, 4, 1));
    CHECK(result.collections[0].rowCounts == std::map<ReturnTable, int>{{ReturnTable::Header, 2675},
                                                                        {ReturnTable::Episodes, 5050},
                                                                        {ReturnTable::Reviews, 12582},
                                                                        {ReturnTable::Uasc, 132},
                                                                        {ReturnTable::Adoptions, 29},
                                                                        {ReturnTable::PlacedForAdoption, 29},
                                                                        {ReturnTable::PreviousPermanence, 2675},
                                                                        {ReturnTable::Missing, 43},
                                                                        {ReturnTable::Oc2, 2675},
                                                                        {ReturnTable::Oc3, 53}});
    const auto stored = storedAfter({}, result);
    const ReturnImport again = importReturns(stored, read, {importDay, OnFault::RefuseAll, {}});
    CHECK(again.children.empty());
    CHECK(again.unchanged == 2675);
    CHECK(again.leftAlone.empty());
}

TEST_CASE("The order in which returns are imported never matters", "[exchange]")
{
    const Files older = sampleFiles("demand-2020");
    const Files newer = sampleFiles("demand-2021");
    const QByteArray expected = exportJourneys(storeOf({older, newer}));
    CHECK(importFiles(storeOf({older}), newer).vanished.size() == 21); // known of the sample
    CHECK(importFiles(storeOf({newer}), older).vanished.size() == 21);
    CHECK(expected.size() > 100000);
    CHECK(exportJourneys(storeOf({newer, older})) == expected);
    CHECK(exportJourneys(storeOf({together(newer, older)})) == expected);
    CHECK(exportJourneys(storeOf({older, newer, older, newer, newer})) == expected);
    for (unsigned seed = 1; seed <= 2; ++seed)
        CHECK(exportJourneys(storeOf({shuffled(newer, seed), shuffled(older, seed)})) == expected);
}

TEST_CASE("A newer return closes what the older left open, even one of the same year", "[exchange]")
{
    const Files older = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n2,06/01/2020,S,V2,N1,U6,PR1,,X1,,,,\n");
    Files newer = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,07/05/2020,E4A,,,,\n");
    newer[0].bytes = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/01/2015,WBRI,,,\n";
    const bool newestLast = GENERATE(true, false);
    const auto first = storeOf({newestLast ? older : newer});
    const ReadReturns read = readReturns(newestLast ? newer : older);
    const ReturnImport result = importReturns(first, read, {importDay, OnFault::RefuseAll, {{2021, Date(2020, 4, 1)}}});
    REQUIRE(result.faults.empty());
    const auto records = storedAfter(first, result);
    CHECK(spellsOf(childOf(records, "1"), SpellKind::Care) == QStringList{QStringLiteral("2020-01-05..2020-05-07")});
    CHECK(spellsOf(childOf(records, "2"), SpellKind::Care) == QStringList{QStringLiteral("2020-01-06..")});
    if (newestLast)
        CHECK(result.children.size() == 1);
}

TEST_CASE("A child in care of whom the newest return says nothing has vanished", "[exchange]")
{
    const Files older = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n2,06/01/2020,S,V2,N1,U6,PR1,,X1,,,,\n", "a");
    Files newer = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n1,05/05/2020,P,C2,N1,U4,PR1,,X1,,,,\n", "b");
    newer[0].bytes = "CHILD,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB\n1,1,01/01/2015,WBRI,,,\n";
    const auto check = [](const ReturnImport &result) {
        REQUIRE(result.faults.empty());
        REQUIRE(result.vanished.size() == 1);
        CHECK(result.vanished[0].number == QStringLiteral("2"));
        CHECK(result.vanished[0].collection == 2020);
    };
    check(importFiles(storeOf({older}), newer));
    check(importFiles(storeOf({newer}), older));
    check(importFiles({}, together(older, newer)));
    CHECK(importFiles({}, older).vanished.empty());
    // To be in the header is not to be told of.
    newer[0].bytes += "2,F,01/01/2016,,,,\n";
    check(importFiles(storeOf({older}), newer));
}

TEST_CASE("Every fault of the broken sample is named with file, line, column and value", "[exchange]")
{
    const ReadReturns read = readReturns(sampleFiles("broken"));
    const ReturnImport result = importReturns({}, read, {importDay, OnFault::RefuseAll, {}});
    CHECK(result.children.empty());
    CHECK(places(result.faults) == QStringList{
                                       QStringLiteral("SSDA903_2020_episodes.csv:1 TEST_COLUMN"),
                                       QStringLiteral("SSDA903_2020_episodes.csv:3 LS"),
                                       QStringLiteral("SSDA903_2020_episodes.csv:5 PL_POST 2TR"),
                                       QStringLiteral("SSDA903_2020_episodes.csv:6 RNE *DUMMY*"),
                                       QStringLiteral("SSDA903_2020_header.csv:3 DOB 21/03/2012"),
                                       QStringLiteral("SSDA903_2020_header.csv:4 DOB 16/08/2017"),
                                       QStringLiteral("SSDA903_2020_header.csv:6 ETHNIC UNKN"),
                                       QStringLiteral("SSDA903_2020_header.csv:6 DOB 15/12/2015"),
                                   });
    for (const Fault &fault : result.faults)
        CHECK_FALSE(fault.reason.isEmpty());
}

TEST_CASE("A row that cannot be understood is a fault", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray row; ///< an episode
        const char *place;
    };
    const auto c = GENERATE(values<Case>({
        {"blank LS", "1,05/01/2020,S,,N1,U4,PR1,,,,,,\n", "episodes.csv:2 LS"},
        {"blank PLACE", "1,05/01/2020,S,C2,N1,,PR1,,,,,,\n", "episodes.csv:2 PLACE"},
        {"blank RNE", "1,05/01/2020,,C2,N1,U4,PR1,,,,,,\n", "episodes.csv:2 RNE"},
        {"blank DECOM", "1,,S,C2,N1,U4,PR1,,,,,,\n", "episodes.csv:2 DECOM"},
        {"no such day", "1,31/02/2020,S,C2,N1,U4,PR1,,,,,,\n", "episodes.csv:2 DECOM 31/02/2020"},
        {"another form of day", "1,2020-01-05,S,C2,N1,U4,PR1,,,,,,\n", "episodes.csv:2 DECOM 2020-01-05"},
        {"a year that cannot be", "1,05/01/2020,S,C2,N1,U4,PR1,05/01/2920,X1,,,,\n", "episodes.csv:2 DEC 05/01/2920"},
        {"unknown LS", "1,05/01/2020,S,C9,N1,U4,PR1,,,,,,\n", "episodes.csv:2 LS C9"},
        {"unknown PLACE", "1,05/01/2020,S,C2,N1,Q4,PR1,,,,,,\n", "episodes.csv:2 PLACE Q4"},
        {"unknown provider", "1,05/01/2020,S,C2,N1,U4,PR9,,,,,,\n", "episodes.csv:2 PLACE_PROVIDER PR9"},
        {"unknown CIN", "1,05/01/2020,S,C2,N9,U4,PR1,,,,,,\n", "episodes.csv:2 CIN N9"},
        {"unknown REC", "1,05/01/2020,S,C2,N1,U4,PR1,06/01/2020,E99,,,,\n", "episodes.csv:2 REC E99"},
        {"unknown reason", "1,05/01/2020,S,C2,N1,U4,PR1,06/01/2020,X1,WHIM,,,\n",
         "episodes.csv:2 REASON_PLACE_CHANGE WHIM"},
        {"a bad postcode", "1,05/01/2020,S,C2,N1,U4,PR1,,,,BD,,\n", "episodes.csv:2 HOME_POST BD"},
        {"half a postcode", "1,05/01/2020,S,C2,N1,U4,PR1,,,,,BD1,\n", "episodes.csv:2 PL_POST BD1"},
        {"an unknown child", "3,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "episodes.csv:2 CHILD 3"},
        {"no child", ",05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "episodes.csv:2 CHILD"},
        {"a row too long", "1,05/01/2020,S,C2,N1,U4,PR1,,,,,,,x\n", "episodes.csv:2  x"},
        {"a row cut short", "1,05/01/2020,S,C2\n", "episodes.csv:2 CIN"},
        {"a quote that never ends", "1,05/01/2020,\"S,C2\n", "episodes.csv:2"},
    }));
    INFO(c.why);
    const ReturnImport result = importFiles({}, smallReturn(c.row));
    CHECK(places(result.faults) == QStringList{QString::fromLatin1(c.place)});
    CHECK(result.children.empty());
}

TEST_CASE("What is odd but can be understood is no fault", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray row;
    };
    const auto c = GENERATE(values<Case>({
        {"a code of older years", "1,05/01/2020,S,D1,N1,H5,PR1,,,,,,\n"},
        {"a code of newer years", "1,05/01/2020,S,C2,N1,Z14,,,,,,,\n"},
        {"a new home for semi-independence, in small letters", "1,05/01/2020,S,C2,N1,k3,PR1,,,,,,\n"},
        {"an end before its beginning", "1,05/01/2020,S,C2,N1,U4,PR1,01/01/2020,E4A,,,,\n"},
        {"an end of care with no reason", "1,05/01/2020,S,C2,N1,U4,PR1,01/02/2020,,,,,\n"},
        {"a postcode with no blank", "1,05/01/2020,S,C2,N1,U4,PR1,,,,C251YT,SW1A1AA,\n"},
        {"a spreadsheet's number", "1.0,05/01/2020,S,C2,N1,U4,PR1,,,,,,1234567.0\n"},
        {"blanks around", " 1 , 05/01/2020 ,S,C2,N1,U4,PR1,,,,,,\n"},
        {"placed with parents under section 20", "1,05/01/2020,S,V2,N1,P1,PR0,,,,,,\n"},
        {"a row of commas", "1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n,,,,,,,,,,,,\n"},
    }));
    INFO(c.why);
    const ReturnImport result = importFiles({}, smallReturn(c.row));
    for (const Fault &fault : result.faults)
        UNSCOPED_INFO(faultLine(fault).toStdString());
    CHECK(result.faults.empty());
    CHECK(result.added == 2);
}

TEST_CASE("A child with two dates of birth is a fault, wherever the other stands", "[exchange]")
{
    Files files = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n");
    SECTION("in another table")
    {
        files.push_back(tableFile("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,02/01/2015,20/01/2020,PN1\n"));
        CHECK(places(importFiles({}, files).faults) == QStringList{QStringLiteral("reviews.csv:2 DOB 02/01/2015")});
    }
    SECTION("in the return of another year")
    {
        Files other = smallReturn("1,05/05/2020,S,C2,N1,U4,PR1,,,,,,\n", "b");
        other[0].bytes.replace("1,1,01/01/2015", "1,1,02/01/2015");
        CHECK(places(importFiles({}, together(files, other)).faults) ==
              QStringList{QStringLiteral("header.csv:2 DOB 02/01/2015")});
    }
    SECTION("in the store")
    {
        const auto stored = storeOf({files});
        files[0].bytes.replace("1,1,01/01/2015", "1,1,02/01/2015");
        const ReturnImport result = importFiles(stored, files);
        CHECK(places(result.faults) == QStringList{QStringLiteral("header.csv:2 DOB 02/01/2015")});
    }
}

TEST_CASE("Headings tell the table, in any order, and what is wrong with it", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray text;
        QStringList places;
    };
    const auto c = GENERATE(values<Case>({
        {"in another order and case, with a byte order mark",
         "\xEF\xBB\xBF"
         "review_code, Review ,DOB,CHILD\r\nPN1,20/01/2020,01/01/2015,1\r\n",
         {}},
        {"a column too many", "CHILD,DOB,REVIEW,REVIEW_CODE,NOTES\n", {QStringLiteral("x.csv:1 NOTES")}},
        {"a column twice", "CHILD,DOB,REVIEW,REVIEW_CODE,DOB\n", {QStringLiteral("x.csv:1 DOB")}},
        {"a column missing", "CHILD,DOB,REVIEW\n", {QStringLiteral("x.csv:1 REVIEW_CODE")}},
        {"no table of the return", "A,B,C\n1,2,3\n", {QStringLiteral("x.csv:1")}},
        {"an empty file", "", {QStringLiteral("x.csv:0")}},
        {"a picture", QByteArray("\x89PNG\x0D\x0A\x1A\x0A\x00", 9), {QStringLiteral("x.csv:1")}},
    }));
    INFO(c.why);
    Files files = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n");
    files.push_back(tableFile("x.csv", c.text));
    CHECK(places(importFiles({}, files).faults) == c.places);
}

TEST_CASE("A path that is not there is a fault, and a folder with no table too", "[exchange]")
{
    CHECK(places(readReturns(QStringList{QStringLiteral("/nowhere/at/all")}).faults) ==
          QStringList{QStringLiteral("all:0")});
    CHECK(readReturns(QStringList{QStringLiteral(HEARTH_TEST_DATA "/ssda903")}).collections.size() == 4);
    const ReadReturns twice =
        readReturns(QStringList{QStringLiteral(HEARTH_TEST_DATA "/ssda903/demand-2020"),
                                QStringLiteral(HEARTH_TEST_DATA "/ssda903/demand-2020/uasc.csv")});
    REQUIRE(twice.collections.size() == 1);
    CHECK(twice.collections[0].rowCounts.at(ReturnTable::Uasc) == 8);
}

TEST_CASE("Good rows can be kept and the refused ones handed back", "[exchange]")
{
    Files files = smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n1,05/03/2020,P,,N1,U4,PR1,,X1,,=2+3,AB1 2CD,\n"
                              "2,06/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n");
    files[0].bytes += "2,F,02/01/2016,,,,\n";
    const ReadReturns read = readReturns(files);
    const ReturnImport result = importReturns({}, read, {importDay, OnFault::KeepGood, {}});
    CHECK(places(result.faults) == QStringList{QStringLiteral("episodes.csv:3 LS"),
                                               QStringLiteral("episodes.csv:3 HOME_POST =2+3"),
                                               QStringLiteral("header.csv:4 DOB 02/01/2016")});
    REQUIRE(result.children.size() == 1);
    CHECK(spellsOf(result.children[0].after, SpellKind::Placement) == QStringList{QStringLiteral("U4 2020-01-05..")});
    // Nobody knows which birthday of child 2 is right, so nothing of the child comes in.
    REQUIRE(result.refused.size() == 4);
    const QStringList lines = refusedRowsCsv(result.refused).split(QStringLiteral("\r\n"));
    CHECK(lines[0] == QStringLiteral("file,line,reason,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,"
                                     "REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN,SEX,DOB,ETHNIC,UPN,MOTHER,MC_DOB"));
    CHECK(lines[1].startsWith(QStringLiteral("a/episodes.csv,3,LS: ")));
    CHECK(lines[1].contains(QStringLiteral(",'=2+3,AB1 2CD,")));
    CHECK(lines.size() == 6);
    CHECK(importReturns(storedAfter({}, result), read, {importDay, OnFault::KeepGood, {}}).children.empty());
}

TEST_CASE("The year of a collection is that of its latest first day, if that has come", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray episodes;
        int year;
    };
    const auto c = GENERATE(values<Case>({
        {"in January", "1,10/01/2021,S,C2,N1,U4,PR1,,,,,,\n", 2021},
        {"the last day", "1,31/03/2021,S,C2,N1,U4,PR1,,,,,,\n", 2021},
        {"the first day", "1,01/04/2021,S,C2,N1,U4,PR1,,,,,,\n", 2022},
        {"the latest of two", "1,01/04/2019,S,C2,N1,U4,PR1,10/05/2020,X1,,,,\n1,10/05/2020,P,C2,N1,U4,PR1,,,,,,\n",
         2021},
        {"a slip of the keyboard", "1,01/04/2019,S,C2,N1,U4,PR1,,,,,,\n2,01/04/2091,S,C2,N1,U4,PR1,,,,,,\n", 2020},
        {"no episode", "", 2027},
    }));
    INFO(c.why);
    const ReturnOptions options = {importDay, OnFault::RefuseAll, {}};
    const auto collections = collectionsOf(readReturns(smallReturn(c.episodes)), options);
    REQUIRE(collections.size() == 1);
    CHECK(collections[0].year == c.year);
    CHECK(collections[0].completeFrom == Date(c.year - 1, 4, 1));
}

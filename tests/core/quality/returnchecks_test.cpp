// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/returnchecks.h"

#include "tests/core/exchange/returnfixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <map>

using namespace hearth;

namespace {

struct Tables
{
    QByteArray episodes;
    QByteArray placed = {};
    QByteArray adoptions = {};
    QByteArray reviews = {};
    QByteArray missing = {};
};

ChildRecord childOne(const Tables &tables)
{
    auto files = smallReturn(tables.episodes);
    files.push_back(
        tableFile("placed.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n" + tables.placed));
    files.push_back(tableFile("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n" +
                                             tables.adoptions));
    files.push_back(tableFile("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n" + tables.reviews));
    files.push_back(tableFile("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n" + tables.missing));
    return childOf(storeOf({files}), "1");
}

QStringList checksOf(const ChildRecord &record, Date asAt = importDay)
{
    QStringList list;
    for (const CheckFinding &finding : checkReturnData(record, asAt))
        list.append(finding.check.mid(QStringLiteral("check.").size()));
    list.sort();
    return list;
}

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

Spell spell(SpellKind kind, const char *code, Date from, std::optional<Date> until = {})
{
    Spell fact;
    fact.kind = kind;
    fact.code = QString::fromLatin1(code);
    fact.from = from;
    fact.until = until;
    return fact;
}

Event event(EventKind kind, Date on)
{
    Event fact;
    fact.kind = kind;
    fact.on = on;
    return fact;
}

const QByteArray toE1 = "1,05/01/2020,S,C2,N1,U4,PR1,01/03/2020,X1,,,,\n1,01/03/2020,L,E1,N1,U4,PR1,";
const QByteArray toA6 = toE1 + "01/05/2020,X1,,,,\n1,01/05/2020,P,E1,N1,A6,PR1,";

} // namespace

TEST_CASE("Each rule of the return finds what breaks it", "[quality]")
{
    struct Case
    {
        const char *why;
        Tables tables;
        const char *checks;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing is wrong", {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n"}, ""},
        {"148: a reason and no end", {"1,05/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n"}, "903-148"},
        {"148: an end and no reason", {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,,,,,\n"}, "903-148"},
        {"355: less than a day", {"1,05/01/2020,S,C2,N1,U4,PR1,05/01/2020,E4A,,,,\n"}, "903-355"},
        {"356: ends before it begins", {"1,05/01/2020,S,C2,N1,U4,PR1,04/01/2020,E4A,,,,\n"}, "903-356"},
        {"388: X1 and nothing follows", {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,,\n"}, "903-388"},
        {"388 and 432: X1 and a gap",
         {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,,\n1,06/02/2020,P,C2,N1,U6,PR1,,,,,,\n"},
         "903-388 903-432"},
        {"433: S and no gap",
         {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,E4A,,,,\n1,05/02/2020,S,C2,N1,U6,PR1,,,,,,\n"},
         "903-433"},
        {"434: L and the same status",
         {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,,\n1,05/02/2020,L,C2,N1,U4,PR1,,,,,,\n"},
         "903-434"},
        {"434: L and another placement",
         {"1,05/01/2020,S,C1,N1,U4,PR1,05/02/2020,X1,,,,\n1,05/02/2020,L,C2,N1,U6,PR1,,,,,,\n"},
         "903-434"},
        {"435: P and the same placement",
         {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,,\n1,05/02/2020,P,C2,N1,U4,PR1,,,,,,\n"},
         "903-435"},
        {"435: T and another status",
         {"1,05/01/2020,S,C1,N1,U4,PR1,05/02/2020,X1,,,,\n1,05/02/2020,T,C2,N1,U6,PR1,,,,,,\n"},
         "903-435"},
        {"P and another postcode is right",
         {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,BD1 1AA,\n1,05/02/2020,P,C2,N1,U4,PR1,,,,,BD1 1AB,\n"},
         ""},
        {"436: B and the same status",
         {"1,05/01/2020,S,C2,N1,U4,PR1,05/02/2020,X1,,,,\n1,05/02/2020,B,C2,N1,U6,PR1,,,,,,\n"},
         "903-436"},
        {"142: a later episode although the one before has no end",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n1,05/02/2020,P,C2,N1,U6,PR1,,,,,,\n"},
         "903-142"},
        {"501: two episodes overlap",
         {"1,05/01/2020,S,C1,N1,U4,PR1,10/02/2020,E8,,,,\n1,05/02/2020,B,C2,N1,U6,PR1,,,,,,\n"},
         "903-501"},
        {"302: in care before birth", {"1,05/01/2014,S,C2,N1,U4,PR1,06/02/2020,E8,,,,\n"}, "903-302"},
        {"361: police protection beyond 72 hours",
         {"1,05/01/2020,S,L1,N1,U4,PR1,09/01/2020,X1,,,,\n1,09/01/2020,L,C2,N1,U4,PR1,,,,,,\n"},
         "903-361"},
        {"police protection of 72 hours is lawful",
         {"1,05/01/2020,S,L1,N1,U4,PR1,08/01/2020,X1,,,,\n1,08/01/2020,L,C2,N1,U4,PR1,,,,,,\n"},
         ""},
        {"362: an emergency protection order beyond 21 days",
         {"1,05/01/2020,S,L2,N1,U4,PR1,27/01/2020,X1,,,,\n1,27/01/2020,L,C2,N1,U4,PR1,,,,,,\n"},
         "903-362"},
        {"an emergency protection order of 21 days",
         {"1,05/01/2020,S,L2,N1,U4,PR1,26/01/2020,X1,,,,\n1,26/01/2020,L,C2,N1,U4,PR1,,,,,,\n"},
         ""},
        {"363: a child assessment order with no end", {"1,05/01/2020,S,L3,N1,U4,PR1,,,,,,\n"}, "903-363"},
        {"367: 76 days of short breaks", {"1,05/01/2020,S,V3,N1,U4,PR1,21/03/2020,E8,,,,\n"}, "903-367"},
        {"75 days of short breaks", {"1,05/01/2020,S,V3,N1,U4,PR1,20/03/2020,E8,,,,\n"}, ""},
        {"367: in two parts of one year",
         {"1,05/01/2020,S,V4,N1,U4,PR1,14/02/2020,E8,,,,\n1,01/11/2020,S,V3,N1,U4,PR1,10/12/2020,E8,,,,\n"},
         "903-367"},
        {"the same in two years",
         {"1,05/01/2020,S,V4,N1,U4,PR1,14/02/2020,E8,,,,\n1,01/03/2021,S,V3,N1,U4,PR1,10/04/2021,E8,,,,\n"},
         ""},
        {"378: with parents under section 20", {"1,05/01/2020,S,V2,N1,P1,PR0,,,,,,\n"}, "placed-with-parents-s20"},
        {"378: only from a day on",
         {"1,05/01/2020,S,V2,N1,U4,PR1,05/02/2020,X1,,,,\n1,05/02/2020,P,V2,N1,P1,PR0,06/02/2020,E4A,,,,\n"},
         "placed-with-parents-s20"},
        {"with parents under a care order is right", {"1,05/01/2020,S,C2,N1,P1,PR0,,,,,,\n"}, ""},
        {"440: under 4 and is not",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", {}, {}, "1,01/01/2015,20/01/2020,PN0\n"},
         "903-440"},
        {"441: not under 4 and is",
         {"1,05/01/2018,S,C2,N1,U4,PR1,,,,,,\n", {}, {}, "1,01/01/2015,20/01/2018,PN1\n"},
         "903-441"},
        {"the fourth birthday",
         {"1,05/01/2018,S,C2,N1,U4,PR1,,,,,,\n", {}, {}, "1,01/01/2015,31/12/2018,PN0\n1,01/01/2015,01/01/2019,PN1\n"},
         ""},
        {"553: a placement order and no decision", {toE1 + ",,,,,\n"}, "order-of-adoption"},
        {"a placement order after the decision", {toE1 + ",,,,,\n", "1,01/01/2015,01/03/2020,,\n"}, ""},
        {"554: a placement order before the decision",
         {toE1 + ",,,,,\n", "1,01/01/2015,02/03/2020,,\n"},
         "order-of-adoption"},
        {"551: placed and no decision (the order is of the year before, of which nothing is known)",
         {toA6 + ",,,,,\n"},
         "order-of-adoption"},
        {"552 and 554: placed before the decision",
         {toA6 + ",,,,,\n", "1,01/01/2015,02/05/2020,,\n"},
         "order-of-adoption order-of-adoption"},
        {"placed after decision and order", {toA6 + ",,,,,\n", "1,01/01/2015,01/02/2020,,\n"}, ""},
        {"408: placed under an order that is not there",
         {"1,05/01/2020,S,C2,N1,A6,PR1,,,,,,\n", "1,01/01/2015,05/01/2020,,\n"},
         "903-408"},
        {"placed with consent needs no order",
         {"1,05/01/2020,S,V2,N1,A4,PR1,,,,,,\n", "1,01/01/2015,05/01/2020,,\n"},
         ""},
        {"217: by the current foster carer, who is another",
         {toE1 + "01/05/2020,X1,,,,\n1,01/05/2020,P,E1,N1,A5,PR1,,,,,,\n", "1,01/01/2015,01/02/2020,,\n"},
         "903-217"},
        {"by the current foster carer",
         {toE1 + "01/05/2020,X1,,,,\n1,01/05/2020,T,E1,N1,A5,PR1,,,,,,\n", "1,01/01/2015,01/02/2020,,\n"},
         ""},
        {"522: reversed before it was made",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "1,01/01/2015,02/02/2020,01/02/2020,RD1\n"},
         "order-of-adoption"},
        {"119: a reversal for no reason",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "1,01/01/2015,02/02/2020,03/02/2020,\n"},
         "903-119"},
        {"119: for a reason that is none",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "1,01/01/2015,02/02/2020,03/02/2020,RD9\n"},
         "903-119"},
        {"119: a reason and no day",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "1,01/01/2015,02/02/2020,,RD1\n"},
         "903-119"},
        {"579: a second decision while one stands",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "1,01/01/2015,02/02/2020,,\n1,01/01/2015,02/03/2020,,\n"},
         "903-579"},
        {"a second decision after the first was reversed",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "1,01/01/2015,02/02/2020,20/02/2020,RD3\n1,01/01/2015,02/03/2020,,\n"},
         ""},
        {"an adoption in order",
         {toA6 + "01/12/2020,E12,,,,\n", "1,01/01/2015,01/02/2020,,\n",
          "1,01/01/2015,01/02/2020,20/04/2020,0,2,MF,L11\n"},
         ""},
        {"331: matched after the placement",
         {toA6 + "01/12/2020,E12,,,,\n", "1,01/01/2015,01/02/2020,,\n",
          "1,01/01/2015,01/02/2020,02/05/2020,0,2,MF,L11\n"},
         "order-of-adoption"},
        {"333: matched before the decision",
         {toA6 + "01/12/2020,E12,,,,\n", "1,01/01/2015,01/02/2020,,\n",
          "1,01/01/2015,01/02/2020,31/01/2020,0,2,MF,L11\n"},
         "order-of-adoption"},
        {"523 and 579: two days for one decision",
         {toA6 + "01/12/2020,E12,,,,\n", "1,01/01/2015,01/02/2020,,\n",
          "1,01/01/2015,02/02/2020,20/04/2020,0,2,MF,L11\n"},
         "903-579 order-of-adoption"},
        {"558: adopted and reversed",
         {toA6 + "01/12/2020,E12,,,,\n", "1,01/01/2015,01/02/2020,01/06/2020,RD4\n",
          "1,01/01/2015,01/02/2020,20/04/2020,0,2,MF,L11\n"},
         "903-558"},
        {"601: adopted and not in the table",
         {toA6 + "01/12/2020,E12,,,,\n", "1,01/01/2015,01/02/2020,,\n"},
         "903-601"},
        {"602: in the table and not adopted",
         {toA6 + ",,,,,\n", "1,01/01/2015,01/02/2020,,\n", "1,01/01/2015,01/02/2020,20/04/2020,0,2,MF,L11\n"},
         "903-602"},
        {"525 and 602: in the table and reversed",
         {toA6 + ",,,,,\n", "1,01/01/2015,01/02/2020,01/06/2020,RD4\n",
          "1,01/01/2015,01/02/2020,20/04/2020,0,2,MF,L11\n"},
         "903-525 903-602"},
        {"missing until before from",
         {"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", {}, {}, {}, "1,01/01/2015,M,06/01/2020,05/01/2020\n"},
         "903-end"},
    }));
    INFO(c.why);
    const ChildRecord record = childOne(c.tables);
    CHECK(checksOf(record) == words(c.checks));
    for (const CheckFinding &finding : checkReturnData(record, importDay)) {
        CHECK(returnDataChecks().contains(finding.check));
        CHECK(finding.message.endsWith(u'.'));
        CHECK_FALSE(finding.message.contains(u'%'));
        CHECK(finding.source.startsWith(QStringLiteral("SSDA903")));
    }
}

TEST_CASE("The rules hold for facts that people typed", "[quality]")
{
    ChildRecord record;
    record.child.stamp.id = 7;
    record.child.born = Date(2008, 2, 29);
    record.spells = {spell(SpellKind::Care, "", Date(2020, 1, 5)),
                     spell(SpellKind::LegalStatus, "V2", Date(2020, 1, 5)),
                     spell(SpellKind::Placement, "U4", Date(2020, 1, 5), Date(2020, 3, 1)),
                     spell(SpellKind::Placement, "P1", Date(2020, 3, 1))};
    record.spells[3].stamp.id = 44;
    CHECK(checksOf(record, Date(2020, 2, 29)).isEmpty());
    const auto findings = checkReturnData(record, Date(2020, 3, 1));
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].check == QStringLiteral("check.placed-with-parents-s20"));
    CHECK(findings[0].source == QStringLiteral("SSDA903 rule 378"));
    CHECK(findings[0].spellId == 44);
    CHECK(findings[0].childId == 7);

    SECTION("eighteen")
    {
        record.spells.resize(3);
        CHECK(checksOf(record, Date(2026, 2, 28)).isEmpty());
        CHECK(checksOf(record, Date(2026, 3, 1)).isEmpty());
        CHECK(checksOf(record, Date(2026, 3, 2)) == QStringList{QStringLiteral("903-359")});
        record.spells[2] = spell(SpellKind::Placement, "K2", Date(2020, 1, 5));
        CHECK(checksOf(record, Date(2026, 3, 2)).isEmpty());
        record.spells[0].from = Date(2026, 3, 1);
        CHECK(checksOf(record, Date(2026, 3, 2)) == QStringList{QStringLiteral("903-352")});
    }
    SECTION("adopted by hand")
    {
        record.spells.resize(2);
        record.events = {event(EventKind::ShobpaDecision, Date(2020, 2, 1)),
                         event(EventKind::AdoptionOrder, Date(2020, 9, 1))};
        CHECK(checksOf(record).contains(QStringLiteral("903-601")) == false);
    }
}

TEST_CASE("What a return that was never imported would hold is not found missing", "[quality]")
{
    const auto records = storeOf({smallReturn(toA6 + "01/12/2020,E12,,,,\n")});
    CHECK(checksOf(childOf(records, "1")).isEmpty());
    // A placement that began before what the return tells of: its decision may be older too.
    ChildRecord early = childOne({"1,05/01/2020,L,E1,N1,A6,PR1,,,,,,\n"});
    CHECK(checksOf(early) == QStringList{QStringLiteral("order-of-adoption")});
    early = childOne({"1,05/01/2020,P,E1,N1,U4,PR1,,,,,,\n"});
    CHECK(checksOf(early).isEmpty());
}

TEST_CASE("A correction of the facts settles what the rules found in them", "[quality]")
{
    ChildRecord record = childOne({"1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n1,05/02/2020,P,C2,N1,U6,PR1,,,,,,\n"});
    CHECK(checksOf(record) == QStringList{QStringLiteral("903-142")});
    for (Spell &fact : record.spells) {
        if (fact.kind == SpellKind::Placement && fact.from == Date(2020, 1, 5))
            fact.until = Date(2020, 2, 5);
    }
    CHECK(checksOf(record).isEmpty());
}

TEST_CASE("The samples are as odd as they are known to be", "[quality]")
{
    std::map<QString, int> counts;
    for (const ChildRecord &record : storeOf({sampleFiles("validator-2018")})) {
        for (const CheckFinding &finding : checkReturnData(record, Date(2018, 3, 31)))
            ++counts[finding.check];
    }
    CHECK(counts[QStringLiteral("check.903-148")] == 1413); // every open episode has a reason for ending
    CHECK(counts[QStringLiteral("check.903-602")] > 0);     // five adopted children have no episodes
    CHECK(counts[QStringLiteral("check.903-501")] >= 62);
    CHECK(counts[QStringLiteral("check.903-142")] >= 10);
    CHECK(counts[QStringLiteral("check.placed-with-parents-s20")] > 0);
    CHECK(counts[QStringLiteral("check.903-119")] > 0);
}

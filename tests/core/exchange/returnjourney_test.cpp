// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/returnfixture.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

QStringList words(const char *text)
{
    const QString all = QString::fromLatin1(text);
    return all.isEmpty() ? QStringList() : all.split(QStringLiteral("; "));
}

} // namespace

TEST_CASE("Spells follow from the episodes of a child", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray episodes;
        const char *care;
        const char *legalStatus;
        const char *placement;
    };
    const auto c = GENERATE(values<Case>({
        {"one open episode", "1,05/01/2020,S,C2,N1,U4,PR1,,,,,,\n", "2020-01-05..", "C2 2020-01-05..",
         "U4 2020-01-05.."},
        {"no DEC means in force whatever REC says", "1,05/01/2020,S,C2,N1,U4,PR1,,E4A,,,,\n", "2020-01-05..",
         "C2 2020-01-05..", "U4 2020-01-05.."},
        {"an end", "1,05/01/2020,S,C2,N1,U4,PR1,01/03/2020,E4A,,,,\n", "2020-01-05..2020-03-01",
         "C2 2020-01-05..2020-03-01", "U4 2020-01-05..2020-03-01"},
        {"L: the placement goes on",
         "1,05/01/2020,S,C1,N1,U4,PR1,01/03/2020,X1,,,,\n1,01/03/2020,L,C2,N1,U4,PR1,,,,,,\n", "2020-01-05..",
         "C1 2020-01-05..2020-03-01; C2 2020-03-01..", "U4 2020-01-05.."},
        {"P: the legal status goes on",
         "1,05/01/2020,S,C1,N1,U4,PR1,01/03/2020,X1,,,,\n1,01/03/2020,P,C1,N1,U4,PR1,,,,,,\n", "2020-01-05..",
         "C1 2020-01-05..", "U4 2020-01-05..2020-03-01; U4 2020-03-01.."},
        {"T: the same carer", "1,05/01/2020,S,C1,N1,U6,PR1,01/03/2020,X1,,,,\n1,01/03/2020,T,C1,N1,U4,PR1,,,,,,\n",
         "2020-01-05..", "C1 2020-01-05..", "U6 2020-01-05..2020-03-01; U4 =2020-03-01.."},
        {"U: both, the same carer",
         "1,05/01/2020,S,C2,N1,U5,PR1,01/03/2020,X1,,,,\n1,01/03/2020,U,E1,N1,A5,PR1,,,,,,\n", "2020-01-05..",
         "C2 2020-01-05..2020-03-01; E1 2020-03-01..", "U5 2020-01-05..2020-03-01; A5 =2020-03-01.."},
        {"B: both, another carer", "1,05/01/2020,S,C2,N1,U5,PR1,01/03/2020,X1,,,,\n1,01/03/2020,B,E1,N1,A6,PR1,,,,,,\n",
         "2020-01-05..", "C2 2020-01-05..2020-03-01; E1 2020-03-01..", "U5 2020-01-05..2020-03-01; A6 2020-03-01.."},
        {"L with another placement: the same carer, another code",
         "1,05/01/2020,S,C2,N1,U6,PR1,01/03/2020,X1,,,,\n1,01/03/2020,L,E1,N1,A5,PR1,,,,,,\n", "2020-01-05..",
         "C2 2020-01-05..2020-03-01; E1 2020-03-01..", "U6 2020-01-05..2020-03-01; A5 =2020-03-01.."},
        {"a temporary move is a spell of its own",
         "1,05/01/2020,S,C2,N1,U6,PR1,01/03/2020,X1,,,,\n1,01/03/2020,T,C2,N1,T1,,05/03/2020,X1,,,,\n"
         "1,05/03/2020,T,C2,N1,U6,PR1,,,,,,\n",
         "2020-01-05..", "C2 2020-01-05..", "U6 2020-01-05..2020-03-01; T1 =2020-03-01..2020-03-05; U6 =2020-03-05.."},
        {"a gap ends care", "1,05/01/2020,S,C2,N1,U6,PR1,01/03/2020,E4A,,,,\n1,02/03/2020,S,V2,N1,U6,PR1,,,,,,\n",
         "2020-01-05..2020-03-01; 2020-03-02..", "C2 2020-01-05..2020-03-01; V2 2020-03-02..",
         "U6 2020-01-05..2020-03-01; U6 2020-03-02.."},
        {"home and back on one day is two periods of care",
         "1,05/01/2020,S,C2,N1,U6,PR1,01/03/2020,E4A,,,,\n1,01/03/2020,S,C2,N1,U6,PR1,,,,,,\n",
         "2020-01-05..2020-03-01; 2020-03-01..", "C2 2020-01-05..2020-03-01; C2 2020-03-01..",
         "U6 2020-01-05..2020-03-01; U6 2020-03-01.."},
        {"X1 of the same day goes on whatever RNE says",
         "1,05/01/2020,S,C2,N1,U6,PR1,01/03/2020,X1,,,,\n1,01/03/2020,S,C2,N1,U4,PR1,,,,,,\n", "2020-01-05..",
         "C2 2020-01-05..", "U6 2020-01-05..2020-03-01; U4 2020-03-01.."},
        {"in force although a later row follows",
         "1,05/01/2020,S,C1,N1,U6,PR1,,X1,,,,\n1,01/03/2020,B,C2,N1,U4,PR1,01/05/2020,E4A,,,,\n", "2020-01-05..",
         "C1 2020-01-05..; C2 2020-03-01..2020-05-01", "U6 2020-01-05..; U4 2020-03-01..2020-05-01"},
        {"L first: the status is known, the rest began before", "1,05/01/2020,L,C2,N1,U4,PR1,,,,,,\n", "?2020-01-05..",
         "C2 2020-01-05..", "U4 ?2020-01-05.."},
        {"P first: the placement is known, the rest began before", "1,05/01/2020,P,C2,N1,U4,PR1,,,,,,\n",
         "?2020-01-05..", "C2 ?2020-01-05..", "U4 2020-01-05.."},
        {"T first", "1,05/01/2020,T,C2,N1,U4,PR1,,,,,,\n", "?2020-01-05..", "C2 ?2020-01-05..", "U4 =2020-01-05.."},
        {"B first: only care began before", "1,05/01/2020,B,C2,N1,U4,PR1,,,,,,\n", "?2020-01-05..", "C2 2020-01-05..",
         "U4 2020-01-05.."},
        {"U first", "1,05/01/2020,U,C2,N1,U4,PR1,,,,,,\n", "?2020-01-05..", "C2 2020-01-05..", "U4 =2020-01-05.."},
        {"a later spell of the run is known",
         "1,05/01/2020,P,C1,N1,U4,PR1,01/03/2020,X1,,,,\n1,01/03/2020,L,C2,N1,U4,PR1,,,,,,\n", "?2020-01-05..",
         "C1 ?2020-01-05..2020-03-01; C2 2020-03-01..", "U4 2020-01-05.."},
        {"an end before its beginning is no time at all", "1,05/01/2020,S,C2,N1,U4,PR1,01/01/2020,E4A,,,,\n",
         "2020-01-05..2020-01-05", "C2 2020-01-05..2020-01-05", "U4 2020-01-05..2020-01-05"},
    }));
    INFO(c.why);
    const auto records = storeOf({smallReturn(c.episodes)});
    const ChildRecord &child = childOf(records, "1");
    CHECK(spellsOf(child, SpellKind::Care) == words(c.care));
    CHECK(spellsOf(child, SpellKind::LegalStatus) == words(c.legalStatus));
    CHECK(spellsOf(child, SpellKind::Placement) == words(c.placement));
}

TEST_CASE("Orders follow from the reason for which care ceased", "[exchange]")
{
    struct Case
    {
        const char *ceased;
        const char *events;
    };
    const auto c = GENERATE(values<Case>({
        {"E11", "adoption-order 2020-03-01 held"},
        {"E12", "adoption-order 2020-03-01 held"},
        {"E41", "child-arrangements-order 2020-03-01 held"},
        {"E43", "special-guardianship-order 2020-03-01 held"},
        {"E44", "special-guardianship-order 2020-03-01 held"},
        {"E45", "special-guardianship-order 2020-03-01 held"},
        {"E48", "special-guardianship-order 2020-03-01 held"},
        {"E4A", ""},
        {"E4B", ""},
        {"E2", ""},
    }));
    INFO(c.ceased);
    const QByteArray reason = c.ceased;
    const auto ended = storeOf({smallReturn("1,05/01/2020,S,E1,N1,A6,PR1,01/03/2020," + reason + ",,,,\n")});
    CHECK(eventsOf(childOf(ended, "1")) == words(c.events));
    CHECK(childOf(ended, "1").spells.front().details.value(QStringLiteral("ceased")) == QString::fromLatin1(reason));
    const auto open = storeOf({smallReturn("1,05/01/2020,S,E1,N1,A6,PR1,," + reason + ",,,,\n")});
    CHECK(eventsOf(childOf(open, "1")).isEmpty());
}

TEST_CASE("Each table gives its facts", "[exchange]")
{
    auto files = smallReturn("1,05/01/2020,S,E1,N1,A6,PR1,01/03/2020,E12,OTHER,AB1 2CD,EF34GH,\n");
    files.pop_back();
    files.push_back(tableFile("episodes.csv",
                              "URN,CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,"
                              "PL_POST\n1234567.0,1,05/01/2020,s,e1,n1,a6,pr1,01/03/2020,e12,OTHER,AB1 2CD,ef34gh\n"));
    files.push_back(tableFile("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n1,01/01/2015,20/01/2020,PN1\n"
                                             "1,01/01/2015,20/01/2030,\n"));
    files.push_back(tableFile("ad1.csv", "CHILD,DOB,DATE_INT,DATE_MATCH,FOSTER_CARE,NB_ADOPTR,SEX_ADOPTR,LS_ADOPTR\n"
                                         "1,01/01/2015,02/12/2019,03/12/2019,0.0,2.0,MF,L11\n"));
    files.push_back(tableFile("placed.csv", "CHILD,DOB,DATE_PLACED,DATE_PLACED_CEASED,REASON_PLACED_CEASED\n"
                                            "1,01/01/2015,02/12/2019,,\n2,01/01/2016,04/12/2019,05/12/2019,RD3\n"));
    files.push_back(
        tableFile("missing.csv", "CHILD,DOB,MISSING,MIS_START,MIS_END\n1,01/01/2015,A,06/01/2020,07/01/2020\n"));
    files.push_back(
        tableFile("sw.csv", "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n1,01/01/2015,ab 12,05/01/2020,,MANAGE\n"));
    files.push_back(tableFile("uasc.csv", "CHILD,SEX,DOB,DUC\n1,1,01/01/2015,31/12/2032\n"));
    files.push_back(tableFile("perm.csv", "CHILD,DOB,PREV_PERM,LA_PERM,DATE_PERM\n1,01/01/2015,P2,380.0,zz/06/2018\n"
                                          "2,01/01/2016,,,\n"));
    const auto records = storeOf({files});
    const ChildRecord &one = childOf(records, "1");
    CHECK(eventsOf(one) ==
          words("shobpa-decision 2019-12-02 held; adoption-match 2019-12-03 held; "
                "cla-review 2020-01-20 held; adoption-order 2020-03-01 held; cla-review 2030-01-20 booked"));
    CHECK(one.events[1].details == Details{{QStringLiteral("foster_carer"), QStringLiteral("no")},
                                           {QStringLiteral("adopters"), QStringLiteral("2")}});
    CHECK(one.events[2].details == Details{{QStringLiteral("participation"), QStringLiteral("PN1")}});
    CHECK(spellsOf(one, SpellKind::Missing) == words("A 2020-01-06..2020-01-07"));
    CHECK(spellsOf(one, SpellKind::SocialWorker) == words("AB 12 2020-01-05.."));
    const auto placement = std::find_if(one.spells.begin(), one.spells.end(),
                                        [](const Spell &spell) { return spell.kind == SpellKind::Placement; });
    REQUIRE(placement != one.spells.end());
    CHECK(placement->details == Details{{QStringLiteral("provider"), QStringLiteral("PR1")},
                                        {QStringLiteral("postcode"), QStringLiteral("EF34GH")},
                                        {QStringLiteral("urn"), QStringLiteral("1234567")},
                                        {QStringLiteral("change"), QStringLiteral("OTHER")}});
    CHECK(placement->collection == 2020);
    CHECK(one.child.sex == QStringLiteral("M"));
    CHECK(one.child.born == Date(2015, 1, 1));
    CHECK(one.child.ethnicity == QStringLiteral("WBRI"));
    CHECK(one.child.uascUntil == Date(2032, 12, 31));
    CHECK(one.child.previousPermanence == QStringLiteral("P2"));
    CHECK(one.child.previousPermanenceAuthority == QStringLiteral("380"));
    CHECK(one.child.previousPermanenceDate == QStringLiteral("ZZ/06/2018"));
    CHECK(one.child.collection == 2020);
    const Completeness complete = {{QStringLiteral("adoptions"), Date(2019, 4, 1)},
                                   {QStringLiteral("episodes"), Date(2019, 4, 1)},
                                   {QStringLiteral("placed-for-adoption"), Date(2019, 4, 1)},
                                   {QStringLiteral("reviews"), Date(2019, 4, 1)}};
    CHECK(one.child.complete == complete);
    CHECK(eventsOf(childOf(records, "2")) == words("shobpa-decision 2019-12-04 held; shobpa-reversed 2019-12-05 held"));
    CHECK(childOf(records, "2").events[1].details.value(QStringLiteral("reason")) == QStringLiteral("RD3"));
    CHECK(childOf(records, "2").child.sex == QStringLiteral("F"));
}

TEST_CASE("A return says from when its tables are complete, as far back as returns join", "[exchange]")
{
    struct Case
    {
        const char *why;
        std::vector<int> years; ///< each return ends in one
        Date complete;
    };
    const auto c = GENERATE(values<Case>({
        {"one", {2020}, Date(2019, 4, 1)},
        {"two that join", {2020, 2021}, Date(2019, 4, 1)},
        {"three, in any order", {2021, 2019, 2020}, Date(2018, 4, 1)},
        {"a year lacks", {2018, 2020}, Date(2019, 4, 1)},
    }));
    INFO(c.why);
    std::vector<std::vector<ReturnFile>> imports;
    for (const int year : c.years)
        imports.push_back(smallReturn("1,05/01/" + QByteArray::number(year) + ",S,C2,N1,U4,PR1,,,,,,\n"));
    const auto records = storeOf(imports);
    CHECK(childOf(records, "1").child.complete == Completeness{{QStringLiteral("episodes"), c.complete}});
    CHECK(childOf(records, "2").child.complete == Completeness{{QStringLiteral("episodes"), c.complete}});
}

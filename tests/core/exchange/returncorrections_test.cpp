// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/exchange/returnfixture.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace hearth;

namespace {

const QByteArray open = "1,05/01/2020,S,C2,N1,U4,PR1,,X1,,,,\n";
const QByteArray closed = "1,05/01/2020,S,C2,N1,U4,PR1,07/05/2020,E4A,,,,\n";

Spell &placementOf(ChildRecord &record)
{
    return *std::find_if(record.spells.begin(), record.spells.end(),
                         [](const Spell &spell) { return spell.kind == SpellKind::Placement; });
}

ReturnFile reviews(const QByteArray &rows, const QByteArray &folder = "a")
{
    return tableFile("reviews.csv", "CHILD,DOB,REVIEW,REVIEW_CODE\n" + rows, folder);
}

std::vector<ReturnFile> with(std::vector<ReturnFile> files, const ReturnFile &file)
{
    files.push_back(file);
    return files;
}

} // namespace

TEST_CASE("A fact that somebody corrected is left alone and told", "[exchange]")
{
    auto records = storeOf({smallReturn(open)});
    placementOf(records[0]).code = QStringLiteral("U1");
    const ReturnImport same = importFiles(records, smallReturn(open));
    CHECK(same.children.empty());
    CHECK(same.leftAlone.empty());

    const ReturnImport result = importFiles(records, smallReturn(closed));
    CHECK(result.leftAlone ==
          std::vector<LeftAlone>{{QStringLiteral("1"), QStringLiteral("placement"), Date(2020, 1, 5)}});
    records = storedAfter(records, result);
    CHECK(spellsOf(records[0], SpellKind::Placement) == QStringList{QStringLiteral("U1 2020-01-05..")});
    CHECK(spellsOf(records[0], SpellKind::Care) == QStringList{QStringLiteral("2020-01-05..2020-05-07")});
}

TEST_CASE("A correction that the next return confirms is not told", "[exchange]")
{
    auto records = storeOf({smallReturn(open)});
    placementOf(records[0]).until = Date(2020, 5, 7);
    const ReturnImport result = importFiles(records, smallReturn(closed));
    CHECK(result.leftAlone.empty());
    CHECK(spellsOf(storedAfter(records, result)[0], SpellKind::Placement) ==
          QStringList{QStringLiteral("U4 2020-01-05..2020-05-07")});
}

TEST_CASE("A fact that somebody removed does not come back", "[exchange]")
{
    auto records = storeOf({with(smallReturn(open), reviews("1,01/01/2015,20/01/2020,PN1\n"))});
    REQUIRE(records[0].events.size() == 1);
    records[0].events.clear();
    const ReturnImport result =
        importFiles(records, with(smallReturn(closed), reviews("1,01/01/2015,20/01/2020,PN1\n")));
    CHECK(storedAfter(records, result)[0].events.empty());
}

TEST_CASE("Notes that people wrote stay on a fact that a return changes", "[exchange]")
{
    auto records = storeOf({smallReturn(open)});
    Spell &placement = placementOf(records[0]);
    placement.details.insert(QStringLiteral("carer"), QStringLiteral("Mr and Mrs Example"));
    const RecordId id = placement.stamp.id;
    const ReturnImport result = importFiles(records, smallReturn(closed));
    CHECK(result.leftAlone.empty());
    records = storedAfter(records, result);
    const Spell &after = placementOf(records[0]);
    CHECK(after.stamp.id == id);
    CHECK(after.until == Date(2020, 5, 7));
    CHECK(after.details.value(QStringLiteral("carer")) == QStringLiteral("Mr and Mrs Example"));
}

TEST_CASE("An older return that comes later moves the start of a spell and keeps its id", "[exchange]")
{
    auto records = storeOf({smallReturn("1,05/05/2020,L,E1,N1,U4,PR1,,X1,,,,\n")});
    CHECK(spellsOf(records[0], SpellKind::Placement) == QStringList{QStringLiteral("U4 ?2020-05-05..")});
    const RecordId id = placementOf(records[0]).stamp.id;
    records =
        storedAfter(records, importFiles(records, smallReturn("1,05/01/2020,S,C2,N1,U4,PR1,05/05/2020,X1,,,,\n")));
    CHECK(spellsOf(records[0], SpellKind::Placement) == QStringList{QStringLiteral("U4 2020-01-05..")});
    CHECK(placementOf(records[0]).stamp.id == id);
}

TEST_CASE("What people typed before the return came is not doubled", "[exchange]")
{
    ChildRecord typed;
    typed.child.number = QStringLiteral("1");
    typed.child.forename = QStringLiteral("Ada");
    Spell care;
    care.from = Date(2020, 1, 5);
    care.stamp = {901, 0, 1};
    typed.spells.push_back(care);
    Event review;
    review.kind = EventKind::ClaReview;
    review.on = Date(2020, 1, 20);
    review.stamp = {902, 0, 1};
    review.details.insert(QStringLiteral("note"), QStringLiteral("at school"));
    typed.events.push_back(review);
    const auto files = with(smallReturn(closed), reviews("1,01/01/2015,20/01/2020,PN1\n"));
    const auto records = storedAfter({typed}, importFiles({typed}, files));
    const ChildRecord &child = childOf(records, "1");
    CHECK(child.child.forename == QStringLiteral("Ada"));
    CHECK(child.child.born == Date(2015, 1, 1));
    CHECK(spellsOf(child, SpellKind::Care) == QStringList{QStringLiteral("2020-01-05..2020-05-07")});
    REQUIRE(child.events.size() == 1);
    CHECK(child.events[0].details.size() == 2);
    CHECK(child.events[0].stamp.id == 902);
    CHECK(importFiles(records, files).children.empty());
}

TEST_CASE("A review that was booked counts as held once a later return tells of it again", "[exchange]")
{
    const auto files = with(smallReturn(open), reviews("1,01/01/2015,20/06/2020,PN1\n"));
    const ReadReturns read = readReturns(files);
    const ReturnImport first = importReturns({}, read, {Date(2020, 4, 10), OnFault::RefuseAll, {}});
    auto records = storedAfter({}, first);
    CHECK(eventsOf(childOf(records, "1")) == QStringList{QStringLiteral("cla-review 2020-06-20 booked")});
    // The same file again, later, tells nothing new: whether it took place is for people to say.
    CHECK(importFiles(records, files).children.empty());
    const auto newer =
        with(smallReturn("1,05/05/2021,P,C2,N1,U4,PR1,,X1,,,,\n"), reviews("1,01/01/2015,20/06/2020,PN1\n"));
    records = storedAfter(records, importFiles(records, newer));
    CHECK(eventsOf(childOf(records, "1")) == QStringList{QStringLiteral("cla-review 2020-06-20 held")});
}

TEST_CASE("A return that is sent again replaces what it said of its year", "[exchange]")
{
    auto records = storeOf({smallReturn(open), smallReturn("1,05/01/2020,S,C1,N1,U4,PR1,,X1,,,,\n")});
    CHECK(spellsOf(records[0], SpellKind::LegalStatus) == QStringList{QStringLiteral("C1 2020-01-05..")});
    CHECK(records[0].spells.size() == 3);
}

TEST_CASE("A member of the child that somebody corrected is left alone and told", "[exchange]")
{
    auto records = storeOf({smallReturn(open)});
    records[0].child.ethnicity = QStringLiteral("MWBC");
    auto files = smallReturn("1,05/05/2021,P,C2,N1,U4,PR1,,X1,,,,\n");
    CHECK(importFiles(records, files).leftAlone.empty());
    files[0].bytes.replace("WBRI", "WIRI");
    const ReturnImport result = importFiles(records, files);
    CHECK(result.leftAlone == std::vector<LeftAlone>{{QStringLiteral("1"), QStringLiteral("ethnicity"), std::nullopt}});
    CHECK(childOf(storedAfter(records, result), "1").child.ethnicity == QStringLiteral("MWBC"));
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peoplecsv.h"

#include "tests/support/catch.h"

using namespace hearth;

namespace {

std::vector<ChildRecord> children()
{
    ChildRecord one;
    one.child.number = QStringLiteral("1");
    one.child.surname = QStringLiteral("Old");
    ChildRecord two;
    two.child.number = QStringLiteral("2");
    return {one, two};
}

PeopleImport import(const QByteArray &bytes)
{
    return importPeople(children(), bytes, QStringLiteral("people.csv"));
}

} // namespace

TEST_CASE("People are read, any of the columns in any order, and a blank leaves what is stored", "[exchange]")
{
    const PeopleImport result = import("Team, NUMBER,forename,surname\nNorth,1, Ada  Jane ,\n,2,,\n");
    REQUIRE(result.faults.empty());
    REQUIRE(result.children.size() == 1);
    CHECK(result.changed == 1);
    CHECK(result.unchanged == 1);
    const Child &child = result.children[0].after.child;
    CHECK(child.forename == QStringLiteral("Ada Jane"));
    CHECK(child.surname == QStringLiteral("Old"));
    CHECK(child.team == QStringLiteral("North"));
    REQUIRE(result.children[0].before.has_value());
    CHECK(result.children[0].before->child.team.isEmpty());
    CHECK(importPeople({result.children[0].after, children()[1]}, "number,team\n1,North\n", {}).children.empty());
}

TEST_CASE("A file of people names each child's reviewing officer", "[exchange]")
{
    const PeopleImport result = import("reviewing_officer,number\nInes  Brook,1\n,2\n");
    REQUIRE(result.faults.empty());
    REQUIRE(result.children.size() == 1);
    CHECK(result.children[0].after.child.reviewingOfficer == QStringLiteral("Ines Brook"));
    CHECK(result.children[0].after.child.worker.isEmpty());
}

TEST_CASE("What is wrong in a file of people is a fault with its place", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray bytes;
        int line;
        const char *column;
        const char *value;
    };
    const auto c = GENERATE(values<Case>({
        {"an unknown child", "number,team\n1,a\n9,b\n", 3, "number", "9"},
        {"a child twice", "number,team\n1,a\n1,b\n", 3, "number", "1"},
        {"a blank number", "number,team\n,a\n", 2, "number", ""},
        {"an unknown column", "number,shoe size\n1,5\n", 1, "shoe size", ""},
        {"a column twice", "number,team,Team\n1,5,6\n", 1, "Team", ""},
        {"no numbers", "forename,surname\nAda,Test\n", 1, "number", ""},
        {"a row too short", "number,team\n1\n", 2, "", ""},
        {"a row too long", "number,team\n1,a,b\n", 2, "", ""},
        {"no CSV", "number,team\n1,\"a\n", 2, "", ""},
        {"nothing", "", 0, "", ""},
    }));
    INFO(c.why);
    const PeopleImport result = import(c.bytes);
    REQUIRE(result.faults.size() == 1);
    CHECK(result.faults[0].file == QStringLiteral("people.csv"));
    CHECK(result.faults[0].line == c.line);
    CHECK(result.faults[0].column == QString::fromLatin1(c.column));
    CHECK(result.faults[0].value == QString::fromLatin1(c.value));
    CHECK_FALSE(result.faults[0].reason.isEmpty());
    CHECK(result.children.empty());
    CHECK(result.changed == 0);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/family.h"

#include "tests/support/catch.h"
#include "tests/support/networkfixture.h"

using namespace hearth;

namespace {

const char *const twoFamilies = R"(
child  Ada Test | F | 2016-04-03 | Test
child  Ben Test | M | 2014-02-01 | test
child  Eve Other | F | 2015-01-01 | Other
child  Fred Far | M | 2013-01-01
person Mary Test | F | 1990-01-01
person Gwen Hill | F | 1960-01-01
person Beth Cole | F | 1970-01-01
person Carl Cole | M | 1970-01-01
person Lodger Cole | M | 1990-01-01
person Hetty Ward | F | | role Health visitor
person Olive Other | F | 1991-01-01
person Gail Moss | F | 1980-01-01
person Ivor Moss | M | 1980-01-01
person Old Moss | M | 1940-01-01
person Stranger | F | 1980-01-01
parents Mary Test > Ada Test
parents Gwen Hill > Mary Test
parents Beth Cole > Ada Test, Eve Other : foster
couple Beth Cole + Carl Cole : married
home Beth Cole, Lodger Cole, Fred Far
parents Olive Other > Eve Other
other Hetty Ward > Ada Test : health visitor
other Hetty Ward > Eve Other : health visitor
other Gail Moss > Ada Test : godmother
couple Gail Moss + Ivor Moss : married
parents Old Moss > Gail Moss
)";

} // namespace

TEST_CASE("A family is everybody whom relationships lead to from the child", "[network]")
{
    const Network network = networkOf(QString::fromUtf8(twoFamilies));
    const Family family = network.family();
    struct Case
    {
        const char *name;
        bool isOfIt;
        const char *why;
    };
    const std::vector<Case> cases{
        {"Ada Test", true, "the child"},
        {"Ben Test", true, "the same family in the child's details, whatever the case"},
        {"Mary Test", true, "a parent"},
        {"Gwen Hill", true, "a parent's parent"},
        {"Beth Cole", true, "a foster carer"},
        {"Carl Cole", true, "a foster carer's partner"},
        {"Lodger Cole", true, "a foster carer's household"},
        {"Eve Other", false, "another family's child in the same foster home"},
        {"Fred Far", false, "another family's child in the same household"},
        {"Olive Other", false, "the mother of another foster child"},
        {"Hetty Ward", true, "a professional of the child"},
        {"Gail Moss", true, "a friend"},
        {"Ivor Moss", true, "a friend's partner"},
        {"Old Moss", false, "a friend's parents"},
        {"Stranger", false, "nothing connects her"},
    };
    for (const Case &c : cases) {
        INFO(c.name << ": " << c.why);
        CHECK(family.holds(network.member(c.name)) == c.isOfIt);
    }
    CHECK(family.members.front().member == family.child);
    CHECK(family.isWhole);
    for (const Relationship &relationship : family.relationships) {
        CHECK(family.holds(relationship.first));
        CHECK(family.holds(relationship.second));
    }
}

TEST_CASE("Brothers and sisters of one family who share no recorded parent are still brothers and sisters", "[network]")
{
    const Network network = networkOf(QString::fromUtf8(twoFamilies));
    const Family family = network.family();
    const auto siblings = std::count_if(family.relationships.begin(), family.relationships.end(),
                                        [](const auto &r) { return r.kind == RelationshipKind::Sibling; });
    REQUIRE(siblings == 1);
    CHECK(family.relationships.back().stamp.id == 0);
    CHECK(family.relationships.back().nature == QStringLiteral("unknown"));

    Network known = network;
    Relationship mother = known.relationships.front();
    mother.second = known.member("Ben Test");
    known.relationships.push_back(mother);
    const std::vector<Relationship> relationships = known.family().relationships;
    CHECK(std::none_of(relationships.begin(), relationships.end(),
                       [](const auto &r) { return r.kind == RelationshipKind::Sibling; }));
}

TEST_CASE("A family is bounded, and says so", "[network]")
{
    Network network = networkOf(QStringLiteral("child Ada Test | F | 2016-04-03"));
    Member parent{1, {}};
    for (int i = 0; i < mostRelatives + 20; ++i) {
        Person person;
        person.key = QStringLiteral("p%1").arg(i);
        network.people.push_back(person);
        Relationship up;
        up.kind = RelationshipKind::Parent;
        up.nature = QStringLiteral("birth");
        up.first = {0, person.key};
        up.second = parent;
        parent = up.first;
        network.relationships.push_back(up);
    }
    const Family family = network.family();
    CHECK(family.members.size() == mostRelatives);
    CHECK_FALSE(family.isWhole);
    CHECK(family.members.back().distance == mostRelatives - 1);
}

TEST_CASE("A family with relationships that lead nowhere is walked all the same", "[network]")
{
    Network network = networkOf(QStringLiteral("child Ada Test | F | 2016-04-03\nperson Mary Test | F | 1990-01-01\n"
                                               "parents Mary Test > Ada Test\nparents Ada Test > Mary Test"));
    Relationship toNobody = network.relationships.front();
    toNobody.first = {0, QStringLiteral("gone")};
    network.relationships.push_back(toNobody);
    Relationship toHerself = network.relationships.front();
    toHerself.first = toHerself.second;
    network.relationships.push_back(toHerself);
    const Family family = network.family();
    CHECK(family.members.size() == 2);
    CHECK(family.relationships.size() == 2);

    CHECK(familyOf(77, network.children, network.people, network.relationships).members.empty());
    CHECK(networkOf(QStringLiteral("child Ada Test | F | 2016-04-03")).family().members.size() == 1);
}

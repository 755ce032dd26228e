// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/carerdesk.h"
#include "core/workspace/networkdesk.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

Person named(const QString &name)
{
    Person person;
    person.key = newKey();
    person.name = name;
    return person;
}

Relationship between(RelationshipKind kind, const QString &first, const QString &second, const QString &nature = {})
{
    Relationship relationship;
    relationship.kind = kind;
    relationship.first.person = first;
    relationship.second.person = second;
    relationship.nature = nature;
    return relationship;
}

Relationship parentOf(const QString &person, RecordId child)
{
    Relationship relationship = between(RelationshipKind::Parent, person, {}, u"birth"_s);
    relationship.second.child = child;
    return relationship;
}

} // namespace

TEST_CASE("A person comes with what they are to others in one act", "[workspace][network]")
{
    PageFixture f;
    const RecordId child = f.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 1, 5));
    NetworkDesk desk(*f.workspace);
    const Person mother = named(u"Mary  Test "_s);
    desk.save(mother, {parentOf(mother.key, child)});
    REQUIRE(f.workspace->person(mother.key));
    CHECK(f.workspace->person(mother.key)->name == u"Mary Test");
    CHECK(f.workspace->relationships().size() == 1);
    f.workspace->undo();
    CHECK(f.workspace->people().empty());
    CHECK(f.workspace->relationships().empty());
}

TEST_CASE("A relationship that makes no sense is refused with all that comes with it", "[workspace][network]")
{
    PageFixture f;
    NetworkDesk desk(*f.workspace);
    const QString one = desk.save(named(u"One"_s));
    const QString two = desk.save(named(u"Two"_s));
    const QString three = desk.save(named(u"Three"_s));
    desk.connect({between(RelationshipKind::Parent, one, two, u"birth"_s),
                  between(RelationshipKind::Parent, two, three, u"birth"_s),
                  between(RelationshipKind::Partner, one, three, u"divorced"_s)});
    Relationship backwards = between(RelationshipKind::Partner, one, two, u"married"_s);
    backwards.from = Date(2020, 1, 2);
    backwards.until = Date(2020, 1, 1);
    struct Case
    {
        const char *reason;
        Relationship relationship;
    };
    const std::vector<Case> cases = {
        {"nobody is their own parent", between(RelationshipKind::Parent, one, one, u"birth"_s)},
        {"two are needed", between(RelationshipKind::Parent, one, {}, u"birth"_s)},
        {"a grandchild is no parent", between(RelationshipKind::Parent, three, one, u"birth"_s)},
        {"once is enough", between(RelationshipKind::Parent, one, two, u"adoptive"_s)},
        {"the other way round is the same couple", between(RelationshipKind::Partner, three, one, u"married"_s)},
        {"something else needs words", between(RelationshipKind::Other, one, two)},
        {"it does not end before it begins", backwards},
    };
    for (const Case &c : cases) {
        INFO(c.reason);
        CHECK_FALSE(whyNot(c.relationship, f.workspace->relationships()).isEmpty());
        const Person more = named(u"More"_s);
        CHECK_THROWS_AS(desk.save(more, {c.relationship}), InputError);
        CHECK_FALSE(f.workspace->person(more.key));
    }
    CHECK(f.workspace->relationships().size() == 3);

    Relationship ended = f.workspace->relationships().back();
    ended.until = Date(2020, 1, 1);
    desk.connect({ended});
    CHECK(whyNot(between(RelationshipKind::Partner, one, three, u"married"_s), f.workspace->relationships()).isEmpty());
}

TEST_CASE("Somebody entered twice becomes one, with all that was recorded of either", "[workspace][network]")
{
    PageFixture f;
    const RecordId child = f.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 1, 5));
    NetworkDesk desk(*f.workspace);
    Person kept = named(u"Ann Other"_s);
    kept.phone = u"01234 567890"_s;
    Person twin = named(u"Anne Other"_s);
    twin.phone = u"99999"_s;
    twin.email = u"ann@example.org"_s;
    const Person mother = named(u"Mary Test"_s);
    desk.save(mother, {parentOf(mother.key, child)});
    desk.save(kept, {between(RelationshipKind::Sibling, kept.key, mother.key, u"full"_s)});
    desk.save(twin, {between(RelationshipKind::Sibling, mother.key, twin.key, u"full"_s),
                     between(RelationshipKind::LivesWith, twin.key, mother.key)});
    CarerAnswers answers;
    answers.wants = u"yes"_s;
    answers.viabilityOn = Date(2026, 10, 1);
    answers.viability = u"positive"_s;
    answers.fullDue = Date(2027, 1, 15);
    CarerDesk(*f.workspace)
        .save(child, carerLineOf(*f.workspace->child(child), *f.workspace->person(twin.key)), answers);

    CHECK_THROWS_AS(desk.merge(twin.key, kept.key, {}), InputError);
    desk.merge(twin.key, kept.key, u"Same telephone"_s);
    CHECK_FALSE(f.workspace->person(twin.key));
    CHECK(f.workspace->person(kept.key)->phone == u"01234 567890"); // what was known stays
    CHECK(f.workspace->person(kept.key)->email == u"ann@example.org");
    CHECK(f.workspace->relationships().size() == 3); // parent, sister once, household
    CHECK(carerLineOf(*f.workspace->child(child), *f.workspace->person(kept.key)).answers == answers);

    f.workspace->undo();
    CHECK(f.workspace->person(twin.key));
    CHECK(f.workspace->relationships().size() == 4);
    CHECK(carerLineOf(*f.workspace->child(child), *f.workspace->person(twin.key)).answers == answers);
}

TEST_CASE("Somebody else's correction of a person is not written over", "[workspace][network]")
{
    PageFixture f;
    NetworkDesk desk(*f.workspace);
    const QString key = desk.save(named(u"Ann Other"_s));
    Person mine = *f.workspace->person(key);
    Person theirs = mine;
    theirs.phone = u"1"_s;
    desk.save(theirs);
    mine.phone = u"2"_s;
    CHECK_THROWS_AS(desk.save(mine), ConflictError);
    CHECK(f.workspace->person(key)->phone == u"1");
}

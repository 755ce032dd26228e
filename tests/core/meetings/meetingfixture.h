// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"
#include "tests/support/factwords.h"

namespace hearth::test {

/// A child from facts in words, with everything that a situation refers to.
struct MeetingFixture
{
    explicit MeetingFixture(const QStringList &facts, Date on, const QString &pack = QStringLiteral("bradford-2017"))
        : child(childFrom(facts)), policy(policyOf(pack)), day(on)
    {}

    [[nodiscard]] PpmSituation situation() const
    {
        std::vector<const ChildRecord *> brothersAndSisters;
        for (const ChildRecord &other : family)
            brothersAndSisters.push_back(&other);
        return {child, day, policy, std::move(brothersAndSisters), people, relationships};
    }

    /// A person of the network, with what they are to the child in words.
    Person &addPerson(const QString &key, const QString &name)
    {
        Person person;
        person.key = key;
        person.name = name;
        people.push_back(person);
        Relationship link;
        link.first.person = key;
        link.second.child = child.child.stamp.id;
        relationships.push_back(link);
        return people.back();
    }
    void relate(RelationshipKind kind, Member first, Member second, const QString &nature = {})
    {
        Relationship link;
        link.kind = kind;
        link.first = std::move(first);
        link.second = std::move(second);
        link.nature = nature;
        relationships.push_back(link);
    }

    ChildRecord child;
    Policy policy;
    Date day;
    std::vector<ChildRecord> family;
    std::vector<Person> people;
    std::vector<Relationship> relationships;
};

[[nodiscard]] inline PpmActionLine actionLine(const QString &key, const QString &what, std::optional<Date> target,
                                              const QString &owner = QStringLiteral("Ada Lovelace"))
{
    PpmActionLine line;
    line.key = key;
    line.what = what;
    line.owner = owner;
    line.target = target;
    return line;
}

/// A record of the fixture's child on its day.
[[nodiscard]] inline PpmRecord recordOf(const MeetingFixture &fixture, const QString &key = QStringLiteral("ppm-1"))
{
    PpmRecord record;
    record.stamp.childId = fixture.child.child.stamp.id;
    record.key = key;
    record.sitting = QStringLiteral("sitting-") + key;
    record.on = fixture.day;
    return record;
}

} // namespace hearth::test

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/networkdesk.h"

#include "core/workspace/validation.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkDesk)
};

bool areSamePair(const Relationship &one, const Relationship &other)
{
    return (one.first == other.first && one.second == other.second) ||
           (one.first == other.second && one.second == other.first);
}

// An ended couple may come together again, and somebody may be godmother and neighbour.
bool doubles(const Relationship &one, const Relationship &other)
{
    if (one.kind != other.kind || !areSamePair(one, other))
        return false;
    if (one.kind == RelationshipKind::Other)
        return one.first == other.first && one.words.compare(other.words, Qt::CaseInsensitive) == 0;
    return !one.until && !other.until;
}

bool isAncestor(const Member &older, const Member &younger, const std::vector<Relationship> &all)
{
    std::vector<Member> waiting{younger};
    std::set<Member> seen{younger};
    while (!waiting.empty()) {
        const Member here = waiting.back();
        waiting.pop_back();
        for (const Relationship &relationship : all) {
            if (relationship.kind != RelationshipKind::Parent || relationship.second != here)
                continue;
            if (relationship.first == older)
                return true;
            if (seen.insert(relationship.first).second)
                waiting.push_back(relationship.first);
        }
    }
    return false;
}

void replace(Member &member, const QString &from, const QString &into)
{
    if (member.person == from)
        member.person = into;
}

template <typename RecordKind>
Change changed(const RecordKind &before, const RecordKind &after)
{
    return {Record(before), Record(after)};
}

Change removed(const Record &record)
{
    return {record, std::nullopt};
}

Person completed(Person into, const Person &from)
{
    for (QString Person::*text : {&Person::sex, &Person::role, &Person::organisation, &Person::address, &Person::phone,
                                  &Person::email, &Person::note}) {
        if ((into.*text).isEmpty())
            into.*text = from.*text;
    }
    if (!into.born)
        into.born = from.born;
    if (!into.expected)
        into.expected = from.expected;
    into.hasDied = into.hasDied || from.hasDied;
    if (!into.died)
        into.died = from.died;
    return into;
}

void moveRelationships(const std::vector<Relationship> &all, const QString &from, const QString &into,
                       std::vector<Change> &changes)
{
    std::vector<Relationship> kept;
    for (const Relationship &relationship : all) {
        if (relationship.first.person != from && relationship.second.person != from)
            kept.push_back(relationship);
    }
    for (const Relationship &relationship : all) {
        if (relationship.first.person != from && relationship.second.person != from)
            continue;
        Relationship moved = relationship;
        replace(moved.first, from, into);
        replace(moved.second, from, into);
        // What is recorded of both already, or would be of one person with himself, goes with the double.
        const bool isDouble =
            moved.first == moved.second ||
            std::any_of(kept.begin(), kept.end(), [&](const auto &other) { return doubles(moved, other); });
        if (isDouble) {
            changes.push_back(removed(relationship));
        } else {
            changes.push_back(changed(relationship, moved));
            kept.push_back(moved);
        }
    }
}

void moveCarers(const ChildRecord &record, const Person &from, const Person &into, std::vector<Change> &changes)
{
    const auto has = [&record](const QString &person) {
        return std::any_of(record.carers.begin(), record.carers.end(),
                           [&person](const ConnectedCarer &carer) { return carer.person == person; });
    };
    for (const ConnectedCarer &carer : record.carers) {
        if (carer.person != from.key)
            continue;
        if (has(into.key))
            throw InputError(Text::tr("Both stand in a connected-carer table: take one of the lines out first."));
        ConnectedCarer moved = carer;
        moved.person = into.key;
        changes.push_back(changed(carer, moved));
    }
}

void moveFacts(const ChildRecord &record, const Person &from, const Person &into, std::vector<Change> &changes)
{
    moveCarers(record, from, into, changes);
    for (const Event &event : record.events) {
        if (event.details.value(QStringLiteral("person")) != from.key)
            continue;
        Event moved = event;
        moved.details.insert(QStringLiteral("person"), into.key);
        moved.details.insert(QStringLiteral("carer"), into.name);
        changes.push_back(changed(event, moved));
    }
    for (const PlannedAction &action : record.actions) {
        if (action.person != from.key)
            continue;
        PlannedAction moved = action;
        moved.person = into.key;
        changes.push_back(changed(action, moved));
    }
}

const Person &require(const Workspace &workspace, const QString &key)
{
    const Person *person = workspace.person(key);
    if (!person)
        throw InputError(Text::tr("This person is not in the network any more."));
    return *person;
}

QString requireReason(const QString &reason)
{
    if (reason.trimmed().isEmpty())
        throw InputError(Text::tr("Give the reason."));
    return reason.trimmed();
}

} // namespace

QString whyNot(const Relationship &relationship, const std::vector<Relationship> &others)
{
    if (relationship.first.isNobody() || relationship.second.isNobody())
        return Text::tr("Say who the other person is.");
    if (relationship.first == relationship.second)
        return Text::tr("Nobody is related to themselves: choose two people.");
    if (relationship.kind == RelationshipKind::Other && relationship.words.trimmed().isEmpty())
        return Text::tr("Say what they are to each other.");
    if (relationship.from && relationship.until && *relationship.until < *relationship.from)
        return Text::tr("It ends on %1, before it begins on %2.")
            .arg(britishText(*relationship.until), britishText(*relationship.from));
    for (const Relationship &other : others) {
        if (other.stamp.id != 0 && other.stamp.id == relationship.stamp.id)
            continue;
        if (doubles(relationship, other))
            return Text::tr("Just that is recorded of these two already.");
    }
    if (relationship.kind == RelationshipKind::Parent && relationship.nature != QStringLiteral("foster") &&
        relationship.nature != QStringLiteral("step") && isAncestor(relationship.second, relationship.first, others))
        return Text::tr("One of them would be their own ancestor.");
    return {};
}

std::vector<Change> NetworkDesk::changesFor(const std::vector<Relationship> &relationships) const
{
    std::vector<Relationship> others = m_workspace.relationships();
    std::vector<Change> changes;
    for (const Relationship &given : relationships) {
        const Relationship relationship = validated(given);
        if (const QString why = whyNot(relationship, others); !why.isEmpty())
            throw InputError(why);
        Change change;
        change.after = Record(relationship);
        if (relationship.stamp.id != 0) {
            const auto stored = std::find_if(others.begin(), others.end(), [&](const Relationship &other) {
                return other.stamp.id == relationship.stamp.id;
            });
            if (stored == others.end() || stored->stamp.revision != relationship.stamp.revision)
                throw ConflictError("the relationship was changed by somebody else", relationship.stamp.id);
            if (*stored == relationship)
                continue;
            change.before = Record(*stored);
        }
        changes.push_back(std::move(change));
        others.push_back(relationship);
    }
    return changes;
}

QString NetworkDesk::save(Person person, const std::vector<Relationship> &relationships)
{
    person = validated(std::move(person));
    const bool isNew = person.stamp.id == 0;
    if (isNew && person.key.isEmpty())
        person.key = newKey();
    std::vector<Change> changes;
    if (isNew) {
        changes.push_back({std::nullopt, Record(person)});
    } else {
        const Person &stored = require(m_workspace, person.key);
        if (stored.stamp.revision != person.stamp.revision)
            throw ConflictError("the person was changed by somebody else", person.stamp.id);
        if (!(stored == person))
            changes.push_back({Record(stored), Record(person)});
    }
    for (Change &change : changesFor(relationships))
        changes.push_back(std::move(change));
    if (!changes.empty())
        m_workspace.perform(std::move(changes),
                            {isNew ? QStringLiteral("add-person") : QStringLiteral("correct-person"),
                             isNew ? Text::tr("Add a person") : Text::tr("Correct a person"),
                             {}});
    return person.key;
}

void NetworkDesk::connect(const std::vector<Relationship> &relationships)
{
    std::vector<Change> changes = changesFor(relationships);
    if (changes.empty())
        return;
    const bool isNew = !changes.front().before;
    m_workspace.perform(std::move(changes),
                        {isNew ? QStringLiteral("add-relationship") : QStringLiteral("correct-relationship"),
                         isNew ? Text::tr("Add a relationship") : Text::tr("Correct a relationship"),
                         {}});
}

void NetworkDesk::merge(const QString &from, const QString &into, const QString &reason)
{
    const QString why = requireReason(reason);
    const Person &one = require(m_workspace, from);
    const Person &other = require(m_workspace, into);
    if (from == into)
        throw InputError(Text::tr("Choose the other one of the two."));
    std::vector<Change> changes;
    if (const Person whole = completed(other, one); !(whole == other))
        changes.push_back(changed(other, whole));
    moveRelationships(m_workspace.relationships(), from, into, changes);
    for (const ChildRecord &record : m_workspace.children())
        moveFacts(record, one, other, changes);
    changes.push_back(removed(one));
    m_workspace.perform(std::move(changes), {QStringLiteral("merge-people"), Text::tr("Make two people one"), why});
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/networkacts.h"

#include "core/casework/descent.h"
#include "core/workspace/recordaccess.h"
#include "core/workspace/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::acts {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

/// The stored record that was read as \a stamp says. \throws ConflictError when it is gone or has changed since.
template <typename Kind>
const Kind &requireRead(const std::vector<Kind> &records, const RecordStamp &stamp)
{
    const auto found =
        std::find_if(records.begin(), records.end(), [&stamp](const Kind &r) { return r.stamp.id == stamp.id; });
    if (found == records.end())
        throw ConflictError("the record was removed or moved by somebody else", stamp.id);
    if (found->stamp.revision != stamp.revision)
        throw ConflictError("the record was changed by somebody else", stamp.id);
    return *found;
}

template <typename Kind>
Changes save(const std::vector<Kind> &records, const Kind &record)
{
    if (record.stamp.id == 0)
        return {Change{std::nullopt, Record(record)}};
    const Kind &stored = requireRead(records, record.stamp);
    if (stored == record)
        return {};
    return {Change{Record(stored), Record(record)}};
}

bool isThere(const Roster &roster, const Shared &shared, const Member &member)
{
    return member.isChild() ? roster.byId(member.child) != nullptr : shared.person(member.person) != nullptr;
}

void requirePerson(const Shared &shared, const QString &key)
{
    if (!shared.person(key))
        throw InputError(Text::tr("There is no such person (any more)."));
}

bool overlap(const Relationship &one, const Relationship &other)
{
    const bool oneEndsFirst = one.until && other.from && *one.until <= *other.from;
    const bool otherEndsFirst = other.until && one.from && *other.until <= *one.from;
    return !oneEndsFirst && !otherEndsFirst;
}

void refuseTwice(const Shared &shared, const Relationship &relationship)
{
    for (const Relationship &other : shared.relationships()) {
        if (other.stamp.id != relationship.stamp.id && other.words == relationship.words &&
            isBetweenTheSame(other, relationship) && overlap(other, relationship))
            throw InputError(Text::tr("This relationship is recorded already: correct it there."));
    }
}

bool names(const Relationship &relationship, const Member &member)
{
    return relationship.first == member || relationship.second == member;
}

void addMoved(const Roster &roster, const Member &from, const std::optional<Member> &into, Changes &changes)
{
    for (const ChildRecord &record : roster.records()) {
        const RecordId owner = record.child.stamp.id;
        if ((from.isChild() && owner == from.child) || (into && owner == into->child))
            continue; // its own goes with it, and that of the record it becomes is merged with it
        for (const Genogram &genogram : record.genograms) {
            const auto found = genogram.moved.find(from);
            if (found == genogram.moved.end())
                continue;
            Genogram after = genogram;
            after.moved.erase(from);
            if (into)
                after.moved.emplace(*into, found->second);
            changes.push_back({Record(genogram), Record(after)});
        }
    }
}

} // namespace

Changes savePerson(const Shared &shared, const Person &person)
{
    Person clean = validated(person);
    if (clean.stamp.id != 0)
        clean.key = requireRead(shared.people(), clean.stamp).key; // others know it by this
    else if (clean.key.isEmpty())
        clean.key = newKey();
    else if (shared.person(clean.key))
        throw InputError(Text::tr("Just that is recorded already."));
    clean.stamp.childId = 0;
    return save(shared.people(), clean);
}

Changes saveRelationship(const Roster &roster, const Shared &shared, const Relationship &relationship)
{
    Relationship clean = validated(relationship);
    clean.stamp.childId = 0;
    if (!isThere(roster, shared, clean.first) || !isThere(roster, shared, clean.second))
        throw InputError(Text::tr("There is no such person (any more)."));
    refuseTwice(shared, clean);
    if (makesOwnAncestor(shared.relationships(), clean))
        throw InputError(Text::tr("Then somebody would be their own ancestor: look which of the two is the parent."));
    return save(shared.relationships(), clean);
}

Changes saveCarer(const Roster &roster, const Shared &shared, const ConnectedCarer &carer)
{
    const ConnectedCarer clean = validated(carer);
    const ChildRecord &record = require(roster, clean.stamp.childId);
    requirePerson(shared, clean.person);
    for (const ConnectedCarer &other : record.carers) {
        if (other.stamp.id != clean.stamp.id && other.person == clean.person)
            throw InputError(Text::tr("This person is in the table of connected carers already."));
    }
    return save(record.carers, clean);
}

Changes saveGenogram(const Roster &roster, const Shared &shared, const Genogram &genogram)
{
    const ChildRecord &record = require(roster, genogram.stamp.childId);
    Genogram clean = genogram;
    std::erase_if(clean.moved, [&](const auto &entry) { return !isThere(roster, shared, entry.first); });
    if (clean.stamp.id == 0 && !record.genograms.empty())
        throw ConflictError("the record was made by somebody else", record.genograms.front().stamp.id);
    return save(record.genograms, clean);
}

Changes saveAction(const Roster &roster, const Shared &shared, const PlannedAction &action, Date today)
{
    PlannedAction clean = validated(action, today);
    const ChildRecord &record = require(roster, clean.stamp.childId);
    if (!clean.person.isEmpty())
        requirePerson(shared, clean.person);
    if (clean.key.isEmpty())
        clean.key = newKey();
    return save(record.actions, clean);
}

Changes savePhrase(const Shared &shared, const Phrase &phrase)
{
    Phrase clean = validated(phrase);
    clean.stamp.childId = 0;
    for (const Phrase &other : shared.phrases()) {
        if (other.stamp.id != clean.stamp.id && other.section == clean.section && other.text == clean.text)
            throw InputError(Text::tr("Just that is recorded already."));
    }
    return save(shared.phrases(), clean);
}

Changes removePerson(const Roster &roster, const Shared &shared, const Person &person)
{
    const Person &stored = requireRead(shared.people(), person.stamp);
    for (const ChildRecord &record : roster.records()) {
        const auto isAbout = [&stored](const auto &fact) { return fact.person == stored.key; };
        if (std::any_of(record.carers.begin(), record.carers.end(), isAbout))
            throw InputError(
                Text::tr("This person is in a child's table of connected carers: remove that line first."));
        if (std::any_of(record.actions.begin(), record.actions.end(), isAbout))
            throw InputError(Text::tr("An action is about this person: remove it first."));
        if (std::any_of(record.events.begin(), record.events.end(), [&stored](const Event &event) {
                return event.details.value(QStringLiteral("person")) == stored.key;
            }))
            throw InputError(Text::tr("An assessment or approval of this person is recorded: remove it first."));
    }
    Changes changes = detach(roster, shared, {0, stored.key});
    changes.push_back({Record(stored), std::nullopt}); // last: the relationships name it
    return changes;
}

Changes removeRelationship(const Shared &shared, const Relationship &relationship)
{
    return {Change{Record(requireRead(shared.relationships(), relationship.stamp)), std::nullopt}};
}

Changes removePhrase(const Shared &shared, const Phrase &phrase)
{
    return {Change{Record(requireRead(shared.phrases(), phrase.stamp)), std::nullopt}};
}

Changes detach(const Roster &roster, const Shared &shared, const Member &member)
{
    Changes changes;
    for (const Relationship &relationship : shared.relationships()) {
        if (names(relationship, member))
            changes.push_back({Record(relationship), std::nullopt});
    }
    addMoved(roster, member, std::nullopt, changes);
    return changes;
}

Changes repoint(const Roster &roster, const Shared &shared, RecordId from, RecordId into)
{
    const Member old{from, {}};
    const Member kept{into, {}};
    std::vector<Relationship> standing;
    for (const Relationship &relationship : shared.relationships()) {
        if (!names(relationship, old))
            standing.push_back(relationship);
    }
    Changes changes;
    for (const Relationship &relationship : shared.relationships()) {
        if (!names(relationship, old))
            continue;
        Relationship after = relationship;
        if (after.first == old)
            after.first = kept;
        if (after.second == old)
            after.second = kept;
        const bool known = std::any_of(standing.begin(), standing.end(), [&after](const Relationship &other) {
            return other.words == after.words && isBetweenTheSame(other, after) && overlap(other, after);
        });
        if (known || after.first == after.second) {
            changes.push_back({Record(relationship), std::nullopt});
            continue;
        }
        standing.push_back(after);
        changes.push_back({Record(relationship), Record(after)});
    }
    addMoved(roster, old, kept, changes);
    return changes;
}

} // namespace hearth::acts

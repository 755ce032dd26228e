// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/exchange/importresult.h"
#include "core/exchange/jsonobject.h"

#include <QHash>

#include <map>

namespace hearth {

/// A file names children by their numbers, a store by their ids.
using NumbersById = std::map<RecordId, QString>;
using IdsByNumber = QHash<QString, RecordId>;

/// By key; one a line.
[[nodiscard]] QStringList personLines(const NetworkRecords &network);
/// In order of their text. One that names a child who is not among \a numbers is left out.
[[nodiscard]] QStringList relationshipLines(const NetworkRecords &network, const NumbersById &numbers);
/// The places of a genogram, in order of their text.
[[nodiscard]] QStringList genogramLines(const Genogram &genogram, const NumbersById &numbers);

/// An end of a relationship, or whose place it is, as a file names it.
struct ReadMember
{
    QString child; ///< number
    QString person;
    QString path;
    int line = 0;
};
struct ReadPlace
{
    ReadMember member;
    Genogram::Place place;
};
[[nodiscard]] ReadPlace readPlace(JsonObject &object);

/// Reads the lists `people` and `relationships` of a file and works out what they change in \a existing.
class NetworkImport
{
public:
    NetworkImport(const NetworkRecords &existing, std::vector<Fault> &faults);

    void read(const JsonValue &top);
    /// Once every child is known: \a ids has those of the store and, negative, those of this file.
    void settle(const IdsByNumber &ids);
    [[nodiscard]] bool knows(const QString &person) const { return m_people.contains(person); }
    /// Nothing, with a fault, when there is no such child or person.
    [[nodiscard]] Member memberOf(const ReadMember &read, const IdsByNumber &ids);

    [[nodiscard]] std::vector<SharedChange<Person>> people() const;
    [[nodiscard]] std::vector<SharedChange<Relationship>> relationships() const { return m_relationshipChanges; }

private:
    struct ReadRelationship
    {
        Relationship relationship;
        ReadMember first;
        ReadMember second;
        QString path;
        int line = 0;
    };

    void takePerson(JsonObject &object);
    void takeRelationship(JsonObject &object);
    void settle(Relationship wanted, const ReadRelationship &read);
    void contradiction(const QString &path, int line, const QString &value);

    const NetworkRecords &m_existing;
    std::vector<Fault> &m_faults;
    QHash<QString, Person> m_people; // as they will be, by key
    QStringList m_order;             // keys of those in the file
    std::vector<ReadRelationship> m_read;
    std::vector<Relationship> m_relationships; // as they will be
    std::vector<SharedChange<Relationship>> m_relationshipChanges;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <QTemporaryDir>

namespace hearth::testing {

inline const QString passphrase = QStringLiteral("correct horse battery staple");
inline const Act act = {QStringLiteral("test"), QStringLiteral("Tester"), QStringLiteral("because")};

/// A folder of its own for each test, and a name in it.
class StoreFolder
{
public:
    [[nodiscard]] QString file(const QString &name = QStringLiteral("team.hearth")) const
    {
        return m_folder.filePath(name);
    }
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

[[nodiscard]] inline Child aChild(const QString &number, RecordId id = 0)
{
    Child child;
    child.stamp.id = id;
    child.number = number;
    child.forename = QStringLiteral("Canaria");
    child.surname = QStringLiteral("Testperson");
    child.born = Date(2019, 4, 3);
    child.sex = QStringLiteral("F");
    return child;
}

[[nodiscard]] inline Event anEvent(RecordId child, Date on, EventKind kind = EventKind::Ppm)
{
    Event event;
    event.stamp.childId = child;
    event.kind = kind;
    event.on = on;
    return event;
}

[[nodiscard]] inline Spell aSpell(RecordId child, SpellKind kind, const QString &code, Date from)
{
    Spell spell;
    spell.stamp.childId = child;
    spell.kind = kind;
    spell.code = code;
    spell.from = from;
    return spell;
}

[[nodiscard]] inline Change added(Record record)
{
    return {std::nullopt, std::move(record)};
}
[[nodiscard]] inline Change changed(Record before, Record after)
{
    return {std::move(before), std::move(after)};
}
[[nodiscard]] inline Change removed(Record record)
{
    return {std::move(record), std::nullopt};
}

/// A child of id -7 with facts of every kind: every field filled, with characters that a careless writer would spoil.
[[nodiscard]] ChildRecord aFullRecord();
/// A person whom the connected carer and the action of that record name, and one that is not born yet.
[[nodiscard]] std::vector<Person> theirPeople();
/// Of every kind, between that child (-7) and those people.
[[nodiscard]] std::vector<Relationship> theirRelationships();
/// With every field filled.
[[nodiscard]] ServiceForm aServiceForm();
/// Adds all of it in one call, the child and the people last: facts may stand before them.
[[nodiscard]] std::vector<Change> additionsOf(const ChildRecord &record);

/// Adds one child and answers it as stored.
[[nodiscard]] inline Child addChild(Store &store, const QString &number)
{
    return std::get<Child>(store.apply({added(aChild(number))}, act).front().after.value());
}

} // namespace hearth::testing

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace hearth::storage {

class Database;

/// One step of the schema. Once released it is frozen: a later wish is a later step.
struct Migration
{
    int version;
    QStringList statements;
};

/// All steps, from an empty file to what this release works with.
[[nodiscard]] const std::vector<Migration> &migrations();

/// `HRTH`: marks the file as ours.
inline constexpr int applicationId = 0x48525448;

/// 0 for a file that is not ours. Read both inside a transaction.
[[nodiscard]] int applicationIdOf(const Database &database);
[[nodiscard]] int schemaVersionOf(const Database &database);

/// Takes the file to the newest of \a steps, all steps in one transaction or none. Two may start at once: the version
/// is read inside the lock. \throws StoreError when the file is newer than the steps, or a foreign key does not hold.
void migrate(Database &database, const std::vector<Migration> &steps);

/// What the schema of \a database has that one made by \a steps has not, and the other way round: `trigger x`, one a
/// line.
[[nodiscard]] QStringList schemaDifferences(const Database &database, const std::vector<Migration> &steps);

} // namespace hearth::storage

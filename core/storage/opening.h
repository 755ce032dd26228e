// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace hearth::storage {

/// The same passphrase however the keyboard composes its accents.
[[nodiscard]] QString normalized(const QString &passphrase);

/// Makes an empty file that only its owner may read; never takes one that is there. \throws WriteError
void makePrivateFile(const QString &path);

/// A new store at \a path. \throws WriteError
[[nodiscard]] std::unique_ptr<Database> createFile(const QString &path, const QString &passphrase);

/// Opens the store at \a path, refuses what is not as \a steps make it, and takes an older one to the newest of them.
/// \throws NotAStoreError, StoreError
[[nodiscard]] std::unique_ptr<Database> openFile(const QString &path, const QString &passphrase,
                                                 const std::vector<Migration> &steps);

} // namespace hearth::storage

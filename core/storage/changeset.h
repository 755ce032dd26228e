// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/store.h"

namespace hearth::storage {

/// Writes \a changes with their audit rows and answers them as stored. What is removed goes first, so that a number is
/// free for whoever takes it; else the order is that of the call. Begins and ends no transaction.
/// \throws ConflictError, WriteError, StoreError
[[nodiscard]] std::vector<Change> writeChanges(Database &database, std::vector<Change> changes, const Act &act);

} // namespace hearth::storage

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace hearth::storage {

/// Copies the store to \a destination, encrypted under \a passphrase, and looks the copy through before it gets its
/// name. Never overwrites. \throws WriteError when it could not be written, StoreError when the copy is not sound.
void copyVerified(const Database &source, const QString &destination, const QString &passphrase,
                  const std::vector<Migration> &steps);

} // namespace hearth::storage

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"
#include "core/storage/migrations.h"

namespace hearth::storage {

/// What is wrong with a store, in words and with ids alone; empty when nothing is.
[[nodiscard]] QStringList findings(const Database &database, const std::vector<Migration> &steps);

} // namespace hearth::storage

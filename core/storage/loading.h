// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/recordmapping.h"

namespace hearth::storage {

/// All of a table, in the order that \a ending asks for.
template <typename Kind>
[[nodiscard]] std::vector<Kind> loadTable(const Database &database, const QString &ending)
{
    std::vector<Kind> records;
    Rows rows(database, Statements<Kind>::select(ending));
    while (rows.next())
        readAll(rows, records.emplace_back());
    return records;
}

[[nodiscard]] std::vector<ChildRecord> loadChildren(const Database &database, Store::With with);
[[nodiscard]] std::optional<ChildRecord> loadChild(const Database &database, RecordId child, Store::With with);

} // namespace hearth::storage

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/groupedmodel.h"

#include <functional>

namespace hearth {

/// One field that an act changed, in words.
struct FieldChange
{
    QString label;
    QString before; ///< empty: there was nothing
    QString after;
};

/// Nothing was changed: somebody looked, printed or exported.
[[nodiscard]] bool isReading(const AuditEntry &entry);
/// Which fact the entry is about: `Placement: U1, ... (05/01/2026 to 01/03/2026)`.
[[nodiscard]] QString factOfEntry(const AuditEntry &entry);
/// What the entry changed, field by field, in the words of the forms.
[[nodiscard]] std::vector<FieldChange> changesOf(const AuditEntry &entry);
/// The same in one line: `From: 03/02/2026 → 04/02/2026`.
[[nodiscard]] QString changesInWords(const std::vector<FieldChange> &changes);

enum class HistoryOrder : std::uint8_t { NewestFirst, OldestFirst };
enum class Readings : std::uint8_t { Hidden, Shown };

[[nodiscard]] QStringList historyColumns();
/// The entries under the day on which they were made, by local time.
[[nodiscard]] std::vector<RowGroup> historyGroups(const std::vector<AuditEntry> &entries, HistoryOrder order,
                                                  Readings readings);

} // namespace hearth

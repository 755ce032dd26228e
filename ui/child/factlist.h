// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/policypack.h"
#include "core/workspace/workspace.h"
#include "ui/child/groupedmodel.h"

#include <optional>

namespace hearth {

enum class FactOrder : std::uint8_t { ByArea, ByDay };

[[nodiscard]] QStringList factColumns();
/// Everything stored about a child but the child's own details and the rows of returns: under the heading of its area,
/// or of its year, newest first. \a pack names the rules of adjustments and the sections.
[[nodiscard]] std::vector<RowGroup> factGroups(const ChildRecord &record, const PolicyPack &pack, FactOrder order);

/// `spell/12`: tells a fact among those of a child.
[[nodiscard]] QString factKey(const Record &record);
/// The fact of that key; nothing when it is not there.
[[nodiscard]] std::optional<Record> factOfKey(const ChildRecord &record, const QString &key);

} // namespace hearth

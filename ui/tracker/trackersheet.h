// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"

#include <unordered_map>
#include <vector>

namespace hearth {

class TrackerModel;
class Workspace;

/// The lines that \a model shows, in its order, as the tracker sheet takes them. They point into \a workspace.
[[nodiscard]] std::vector<SheetLine> sheetLinesOf(const TrackerModel &model,
                                                  const std::unordered_map<RecordId, const TrackerRow *> &rows,
                                                  const Workspace &workspace);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/trackersheet.h"

#include "core/workspace/workspace.h"
#include "ui/tracker/trackermodel.h"

namespace hearth {

std::vector<SheetLine> sheetLinesOf(const TrackerModel &model,
                                    const std::unordered_map<RecordId, const TrackerRow *> &rows,
                                    const Workspace &workspace)
{
    std::vector<SheetLine> lines;
    for (int shown = 0; shown < model.rowCount(); ++shown) {
        const TrackerLine &line = model.line(model.held(shown));
        const auto row = rows.find(line.child.id);
        const ChildRecord *record = workspace.child(line.child.id);
        if (row != rows.end() && record)
            lines.push_back({*row->second, record, line.update});
    }
    return lines;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPagedPaintDevice;

namespace hearth {

class WorkModel;

// The lines of My work as they are shown, for the clipboard, a file and paper. The heading that a line stands under is
// a column of its own.

void copyWork(const WorkModel &model);
/// Writes CSV; answers what went wrong, or an empty text.
[[nodiscard]] QString writeWork(const WorkModel &model, const QString &fileName);
void paintWork(const WorkModel &model, const QString &title, const QString &footer, QPagedPaintDevice &device);

} // namespace hearth

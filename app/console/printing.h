// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace hearth::console {

/// The exception reports of all children with a standing exception. \throws DocumentError
void printExceptionReports(Workspace &workspace, const QString &fileName);
/// The tracker sheet with \a rows. \throws DocumentError
void printTrackerSheet(Workspace &workspace, const std::vector<TrackerRow> &rows, const QString &fileName);

} // namespace hearth::console

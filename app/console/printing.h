// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"
#include "core/network/family.h"
#include "core/workspace/workspace.h"

namespace hearth::console {

/// The exception reports of all children with a standing exception, with what was written. Answers the numbers of the
/// children whose form is blank, since nobody has begun the report that is owed. \throws DocumentError
QStringList printExceptionReports(Workspace &workspace, const QString &fileName);
/// The tracker sheet with \a rows. \throws DocumentError
void printTrackerSheet(Workspace &workspace, const std::vector<TrackerRow> &rows, const QString &fileName);

/// Where a genogram is written; what is empty is not written.
struct PictureFiles
{
    QString svg;
    QString png;
    QString pdf;
};
/// \throws DocumentError, PictureError
void printGenogram(const Workspace &workspace, const ChildRecord &child, const Family &family,
                   const PictureFiles &files);

/// What stands in the footer of a print.
[[nodiscard]] Imprint imprintOf(const Workspace &workspace);

} // namespace hearth::console

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"

namespace hearth {

/// The line of \a person in the child's connected-carer table, begun by being saved.
[[nodiscard]] EditTask carerTask(Workspace &workspace, RecordId child, const QString &person);
/// Takes the line out, with a reason.
[[nodiscard]] EditTask removeCarerTask(Workspace &workspace, RecordId child, const QString &person);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"

namespace hearth {

/// Records a permanence plan; the one in force until then ends with it, in one act and one step of undo.
[[nodiscard]] EditTask changePlanTask(Workspace &workspace, RecordId child);
/// An assessment or a decision of brothers and sisters; \a kind is that event's.
[[nodiscard]] EditTask siblingFactTask(Workspace &workspace, RecordId child, EventKind kind);

/// The key of the draft of `changePlanTask`.
[[nodiscard]] QString planDraftKey(RecordId child);

} // namespace hearth

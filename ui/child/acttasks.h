// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"

namespace hearth {

// The acts on a whole child. Each names the child in the form, says in plain words what it does, and can be undone.

[[nodiscard]] EditTask bornTask(Workspace &workspace, RecordId child);
[[nodiscard]] EditTask renumberTask(Workspace &workspace, RecordId child);
/// Another record of the same child is found and goes into this one.
[[nodiscard]] EditTask mergeTask(Workspace &workspace, RecordId child);
[[nodiscard]] EditTask reassignTask(Workspace &workspace, RecordId child);
[[nodiscard]] EditTask moveSectionTask(Workspace &workspace, RecordId child);
[[nodiscard]] EditTask archiveTask(Workspace &workspace, RecordId child);

} // namespace hearth

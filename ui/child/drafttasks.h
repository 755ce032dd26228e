// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/child/edittask.h"

#include <optional>
#include <vector>

namespace hearth {

/// The drafts of a child's page that belong to the person who works here, newest first.
[[nodiscard]] std::vector<Draft> draftsOf(const Workspace &workspace, RecordId child);
/// The form that a draft was typed in; nothing when what it was about is gone.
[[nodiscard]] std::optional<EditTask> taskOfDraft(Workspace &workspace, const Draft &draft);

} // namespace hearth

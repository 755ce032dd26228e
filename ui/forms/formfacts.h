// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace hearth {

/// What signing \a form off makes of the child's facts (`core/meetings/gatewayfacts.h`), as changes to those there are;
/// what an earlier version wrote is corrected. It only reads. A `FormKind::establishes`.
[[nodiscard]] std::vector<Change> factsOfForm(const Workspace &workspace, const FormRecord &form);

} // namespace hearth

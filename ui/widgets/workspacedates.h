// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/widgets/datelineedit.h"

namespace hearth {

/// Days as typed in \a workspace, which must outlive the field.
[[nodiscard]] inline DateContext dateContextOf(const Workspace &workspace)
{
    return {[&workspace] { return workspace.today(); },
            [&workspace]() -> const WorkingDays & { return workspace.workingDays(); }};
}

} // namespace hearth

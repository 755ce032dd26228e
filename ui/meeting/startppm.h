// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "ui/child/edittask.h"

namespace hearth {

class Workspace;

/// Starting a Permanence Planning Meeting of \a child: the day, and which brothers and sisters it is about, too.
/// \a started is told the child's own new record.
[[nodiscard]] EditTask startPpmTask(Workspace &workspace, RecordId child,
                                    const std::function<void(RecordId record)> &started);

} // namespace hearth

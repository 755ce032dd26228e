// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"

namespace hearth {

/// Supervision and the disruption meeting: each closed by the one who held it, with the facts that it establishes.
[[nodiscard]] std::vector<FormKind> managerFormKinds();

} // namespace hearth

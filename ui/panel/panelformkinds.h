// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"

namespace hearth {

/// The annual permanence review and the Challenge Panel: closed by whoever held the meeting, which is then a fact.
[[nodiscard]] std::vector<FormKind> panelFormKinds();

} // namespace hearth

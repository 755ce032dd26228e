// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/forms/formkind.h"

namespace hearth {

/// The forms of the Legal Gateway and the court: what they open with, and the facts that signing them off writes.
[[nodiscard]] std::vector<FormKind> gatewayFormKinds();

} // namespace hearth

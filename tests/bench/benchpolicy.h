// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

namespace hearth::bench {

/// The shipped bank holidays as a table.
[[nodiscard]] WorkingDays shippedWorkingDays();

/// The Bradford pack with the shipped calendar.
[[nodiscard]] Policy benchPolicy();

} // namespace hearth::bench

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

namespace hearth {

/// Puts on \a clock the adjustments of \a record that count by \a asAt: due, pausedDays, extendedTo, adjustments, and
/// status `Exempt` or `Paused` (else the status is left). \pre due, met and ended are those without adjustments.
void applyAdjustments(Clock &clock, const ChildRecord &record, const WorkingDays &workingDays, Date asAt);

/// Whether \a adjustment is meant for the row \a clock.
[[nodiscard]] bool concerns(const Adjustment &adjustment, const Clock &clock);

} // namespace hearth

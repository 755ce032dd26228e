// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <optional>
#include <vector>

namespace hearth {

/// An adjustment that still holds a clock back: an extension until its new last day, an exemption or a pause until the
/// day on which it stops.
struct StandingAdjustment
{
    Adjustment adjustment;
    Clock clock; ///< the row that it changes, as it is with it
    std::optional<Date>
        ends; ///< the last day of an extension, the day an exemption or pause stops; nothing: open-ended
};

/// Those among the adjustments of \a record that stand as at \a asAt, by the rows \a clocks of that day, the one that
/// ends first at the head. One of a clock that was met or has ended stands no longer.
[[nodiscard]] std::vector<StandingAdjustment> standingAdjustments(const ChildRecord &record,
                                                                  const std::vector<Clock> &clocks, Date asAt);

/// It ends within 14 days.
[[nodiscard]] bool endsSoon(const StandingAdjustment &standing, Date asAt);

} // namespace hearth

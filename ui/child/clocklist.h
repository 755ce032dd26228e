// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "ui/child/groupedmodel.h"

namespace hearth {

/// What the rows of clocks are grouped by, in the order in which they are shown.
enum class ClockGroup : std::uint8_t { NeedsAction, Unknown, Done, Ended };

[[nodiscard]] ClockGroup groupOf(Status status);
[[nodiscard]] QString labelOf(ClockGroup group);

/// `11 days over`, `due today`, `in 3 days`, `met 2 days early`, `met 4 days late`, `at least 12 days over`.
[[nodiscard]] QString daysInWords(const Clock &clock);
/// `05/02/2026, 9 days late`: the day on which what would meet it is booked.
[[nodiscard]] QString plannedInWords(const Clock &clock);
/// `Good practice, not a duty.` and the like: what sets the row apart from a duty; empty for one.
[[nodiscard]] QString standingInWords(const Clock &clock);

[[nodiscard]] QStringList clockColumns();
/// All rows under their groups: what needs action by urgency, the rest newest first.
[[nodiscard]] std::vector<RowGroup> clockGroups(const std::vector<Clock> &clocks, const ChildRecord &record);

/// `review.first/2026-01-05`: tells a row among those of a child.
[[nodiscard]] QString clockKey(const Clock &clock);
[[nodiscard]] const Clock *clockOfKey(const std::vector<Clock> &clocks, const QString &key);
/// The latest row of the rule that \a clock is shown beside; nothing when there is none.
[[nodiscard]] const Clock *clockBeside(const Clock &clock, const std::vector<Clock> &clocks);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

namespace hearth {

/// The colour of a child's line in the tracker, as the meeting speaks of it.
enum class TrackerColour : std::uint8_t { Red, Amber, Green };

/// `red`, `amber`, `green`: as forms and exports write it.
[[nodiscard]] QString idOf(TrackerColour colour);
/// The word a person reads, translated.
[[nodiscard]] QString labelOf(TrackerColour colour);

/// Red: something is overdue, good practice apart; amber: something is due soon; else green.
[[nodiscard]] TrackerColour colourByClocks(const std::vector<Clock> &clocks);

/// A colour that a tracker meeting set for a child, against what the clocks say.
struct ColourOverride
{
    TrackerColour colour = TrackerColour::Green;
    QString why;
    Date on;                   ///< the day of the meeting
    std::optional<Date> until; ///< the day on which it lapses
};
/// The one in force on \a day: from the newest note that speaks of a colour, until it lapses or is taken back.
[[nodiscard]] std::optional<ColourOverride> colourOverride(const ChildRecord &record, Date day);

} // namespace hearth

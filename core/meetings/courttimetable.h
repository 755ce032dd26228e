// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// A line of the court's timetable.
struct CourtLine
{
    Date on;
    QString what; ///< `Case management hearing`, `26 weeks end`
    bool booked = false;
    bool isLimit = false;          ///< the 26-week line
    std::optional<int> daysOver;   ///< of the limit: how far over on the day of the meeting, or at the end
    std::vector<Date> formerDates; ///< it was booked for before, oldest first
    QString words;                 ///< the line as a person reads it
};

/// Hearings held and booked, issue and end of the proceedings, orders made and the 26-week line, by day; of the last
/// proceedings alone. Empty when there were none.
[[nodiscard]] std::vector<CourtLine> courtTimetable(const PpmSituation &situation);
/// One line under the other: as it is frozen into a record.
[[nodiscard]] QString textOf(const std::vector<CourtLine> &lines);
/// As frozen in \a content, else of today's facts.
[[nodiscard]] QString courtTimetableText(const PpmContent &content, const PpmSituation &situation);

} // namespace hearth

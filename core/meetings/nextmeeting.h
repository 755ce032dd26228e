// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// When the next meeting is owed by the pack in force (`ppm.review`).
struct NextMeeting
{
    bool owed = false;            ///< false: permanence is achieved, or a match stands
    std::optional<Date> lastDay;  ///< the last day in time
    std::optional<Date> proposed; ///< the last working day in time
    std::optional<Date> booked;   ///< one that is in the diary already
    QString words;                ///< `Due by 30/12/2026 (6 weeks); the last working day is 30/12/2026.`
    QString source;
};

enum class Achieved : std::uint8_t { No, Yes };
[[nodiscard]] NextMeeting nextMeeting(const PpmSituation &situation, Achieved achieved = Achieved::No);
/// What is wrong with \a chosen, in words: past the last day, no working day, not after the meeting. Empty: nothing.
[[nodiscard]] QString whatIsWrongWith(Date chosen, const PpmSituation &situation, const NextMeeting &next);

} // namespace hearth

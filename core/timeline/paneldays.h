// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/timeline/clocks.h"

#include <QTime>

#include <optional>
#include <vector>

namespace hearth {

/// The first day on or after \a day on which the Permanence Panel sits: the weekly day of the pack in force, moved to
/// the next working day where it is none, and the sittings that are recorded; never one that was cancelled or moved.
/// Nothing where the pack has no panel and none is recorded, and outside the bank-holiday table.
[[nodiscard]] std::optional<Date> nextPanelDay(const Policy &policy, Date day);

/// Every such day from \a first up to and including \a last.
[[nodiscard]] std::vector<Date> panelDays(const Policy &policy, Date first, Date last);

/// By when the papers of a sitting are due.
struct PapersDue
{
    Date on;
    QTime at; ///< the last minute in time; invalid: the whole day is

    bool operator==(const PapersDue &) const = default;
};
/// Of the sitting on \a sitting, by the rule `panel.papers` of the pack in force on it; nothing where there is none, or
/// outside the bank-holiday table.
[[nodiscard]] std::optional<PapersDue> papersDue(const Policy &policy, Date sitting);

/// The last day in time for the minutes of that sitting, by the rule `panel.minutes`; nothing likewise.
[[nodiscard]] std::optional<Date> minutesDue(const Policy &policy, Date sitting);

/// When a sitting of that day begins, as the pack in force on it has it.
[[nodiscard]] std::optional<QTime> panelOpens(const Policy &policy, Date sitting);

/// What the forms `panel-sitting` say of the days on which the Panel sits.
[[nodiscard]] PanelCalendar panelCalendar(const std::vector<ServiceForm> &forms);

/// The \a weekday (1 is Monday) before \a day, or the working day before it where it is none.
[[nodiscard]] std::optional<Date> weekdayBefore(Date day, int weekday, const WorkingDays &workingDays);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingdays.h"
#include "core/demonstration/household.h"

namespace hearth::demonstration {

/// How the newest record of a child stands.
enum class Newest {
    Approved,
    Submitted, ///< waits for the team manager
    Returned,  ///< by the team manager, with comments
    Draft,     ///< of a meeting of today
    Reopened,  ///< approved a second time; the first version is kept
};

/// Who the manager of \a team is.
[[nodiscard]] QString managerOf(const QString &team);

/// Writes the records of the last meetings of \a record, at most five, with what was carried from one to the next and
/// what is to be done now.
void tellMeetings(ChildRecord &record, const Circle &circle, Newest newest, Date day, const WorkingDays &workingDays);

/// Says of each plan where it was agreed, by whom, and which order is to secure it.
void tellPlans(ChildRecord &record);

} // namespace hearth::demonstration

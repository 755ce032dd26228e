// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingdays.h"
#include "core/casework/childrecord.h"

#include <QString>

#include <vector>

namespace hearth {

/// `Northmoor, a fictional authority`
[[nodiscard]] QString demonstrationTitle();

/// About 120 made-up children of a made-up authority as they might stand on \a day: the same every time for one day,
/// with every section of the tracker, every status of a clock and every kind of standing exception among them. Nobody
/// here is or was a real person. Sorted, in order of number, with no ids.
[[nodiscard]] std::vector<ChildRecord> demonstrationChildren(Date day, const WorkingDays &workingDays);

} // namespace hearth

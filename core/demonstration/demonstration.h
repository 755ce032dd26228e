// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"
#include "core/timeline/clocks.h"

#include <QString>

#include <vector>

namespace hearth {

/// `Northmoor, a fictional authority`
[[nodiscard]] QString demonstrationTitle();

struct Demonstration
{
    std::vector<ChildRecord> children;     ///< sorted, in order of number, with no ids
    std::vector<ServiceForm> serviceForms; ///< sittings, tracker meetings and reports of the year before
    NetworkRecords network;                ///< the first child is -1 in it, the second -2 ...
};

/// About 120 made-up children of a made-up authority as they might stand on \a day, with those round them and the
/// records of their planning meetings: the same every time for one day, with every section of the tracker, every status
/// of a clock and every kind of standing exception among them, and a year of the meetings that stop drift. Nobody here
/// is or was a real person.
[[nodiscard]] Demonstration fictionalAuthority(Date day, const Policy &policy);

/// The children of it alone.
[[nodiscard]] std::vector<ChildRecord> demonstrationChildren(Date day, const Policy &policy);

} // namespace hearth

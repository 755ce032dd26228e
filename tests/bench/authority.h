// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <vector>

namespace hearth::bench {

/// The day as at which everything is judged.
[[nodiscard]] Date benchDay();

/// As many children as are in care in the whole of England, each with 15 events and the spells of an ordinary journey.
/// The same children each time; ids are given, as if the records came from a store.
[[nodiscard]] std::vector<ChildRecord> makeAuthority(int children);

/// As it would be added to an empty store: no ids but the negative ones that hold a child's facts together.
void forgetIds(ChildRecord &record);

} // namespace hearth::bench

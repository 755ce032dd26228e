// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/journeyitems.h"
#include "ui/child/groupedmodel.h"

namespace hearth {

[[nodiscard]] QStringList journeyColumns();
/// What the drawn journey shows, to be read: in order of day, under its year.
[[nodiscard]] std::vector<RowGroup> journeyGroups(const std::vector<JourneyItem> &items,
                                                  const std::vector<Clock> &clocks);
/// `spell/12`, `event/3`, `clock/...`: tells an item among those of a child, in the words of the other faces.
[[nodiscard]] QString journeyKey(const JourneyItem &item, const std::vector<Clock> &clocks);

} // namespace hearth

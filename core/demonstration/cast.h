// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/scenes.h"

#include <vector>

namespace hearth::demonstration {

/// One child of Northmoor: what happened, and who it is.
struct Part
{
    Scene scene;
    int variation;
    int age;    ///< in days; 0 for one who is not born
    int family; ///< brothers and sisters have the same; 0 for a child with none known
};

/// Everyone, in the order of their numbers.
[[nodiscard]] std::vector<Part> cast();

/// Names, sex, worker, team and the like of the child with that part. \a index is its place in the cast.
[[nodiscard]] Child childOf(const Part &part, int index, Random &random);

} // namespace hearth::demonstration

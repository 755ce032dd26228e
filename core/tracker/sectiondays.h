// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/journey.h"

#include <array>

namespace hearth {

/// How many sections have a letter.
inline constexpr std::size_t letterCount = 10;

/// On which days the facts put a child in which section, as known on the journey's day (`RULES.md` section 7).
struct SectionDays
{
    std::array<DaySet, letterCount> meets; ///< A to J: the section is met, as primary or as a tag
    DaySet contingent;                     ///< C as a tag only: adoption is a contingency or pursued
    DaySet matched;
    DaySet sixteen; ///< 16 or older
};

[[nodiscard]] SectionDays sectionDays(const Journey &journey);

} // namespace hearth

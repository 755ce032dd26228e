// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/figures.h"

namespace hearth {

/// The middle half of some numbers of days.
struct Spread
{
    int count = 0; ///< children; the rest means something only where it is not 0
    int lower = 0; ///< a quarter took no longer
    int middle = 0;
    int upper = 0; ///< three quarters took no longer

    bool operator==(const Spread &) const = default;
};

/// Of the days of \a lines, the lower of two in each place: the middle is that of `Figure::median`.
[[nodiscard]] Spread spreadOf(const std::vector<FigureLine> &lines);

/// One step on the way to permanence: from one milestone to the next.
struct DriftStep
{
    QString id;    ///< of the figure: `entry-to-plan`
    QString title; ///< translated
    Spread year;   ///< of those who reached the second in the twelve months to the day
    Spread before; ///< and in the twelve months before those
    std::vector<FigureLine> yearLines;
    std::vector<FigureLine> beforeLines;
};

/// The steps in the order in which a child takes them. \a now and \a yearAgo are `figuresOf` the day and of the same
/// day a year before.
[[nodiscard]] std::vector<DriftStep> driftOf(const std::vector<Figure> &now, const std::vector<Figure> &yearAgo);

} // namespace hearth

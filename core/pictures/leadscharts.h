// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/chart.h"
#include "core/tracker/leadsreport.h"

namespace hearth {

/// `Oct`.
[[nodiscard]] QString monthName(Date day);
/// The ends of the months of \a report as points of a chart.
[[nodiscard]] std::vector<TrendChart::Point> trendPoints(const LeadsReport &report);
/// Met in time, met late, overdue now: three fills that are told apart without colour.
[[nodiscard]] std::vector<BarChart::Part> clockParts(const Palette &palette);
/// A bar for each clock, in the order of `clocksOf`.
[[nodiscard]] std::vector<BarChart::Bar> clockBars(const LeadsReport &report);
[[nodiscard]] std::vector<BarChart::Part> reasonParts(const Palette &palette);
/// A bar for each kind of reason.
[[nodiscard]] std::vector<BarChart::Bar> reasonBars(const LeadsReport &report);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramorder.h"

namespace hearth {

/// Where the line down from the parents of \a net stands: in the gap beside the outer of a couple, free of labels;
/// below the one parent. \a at holds the middle of each node.
[[nodiscard]] double stemOf(const GenogramGraph &graph, const GenogramOrder &order, const GenogramNet &net,
                            const std::vector<double> &at);

/// Whether nobody stands between a couple.
[[nodiscard]] bool isAdjacent(const GenogramOrder &order, const GenogramGraph &graph, const GenogramCouple &couple);

/// The middle of each node, in symbols: evenly spaced, children below the middle of their parents. Neighbours keep the
/// room that their labels need.
[[nodiscard]] std::vector<double> placesOf(const GenogramGraph &graph, const GenogramOrder &order);

} // namespace hearth

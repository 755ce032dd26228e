// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramgraph.h"

namespace hearth {

/// The nodes of each row, from the left.
using GenogramOrder = std::vector<std::vector<int>>;

/// Which of a couple has fewer partners: the line to their children hangs beside that one where others stand between.
[[nodiscard]] int outerOf(const GenogramGraph &graph, const GenogramCouple &couple);

/// What is wrong with an order, as one number: crossings first, then couples apart, birth order, and what is customary.
[[nodiscard]] double costOf(const GenogramGraph &graph, const GenogramOrder &order);

/// An order of least cost, as far as a search from two beginnings finds it: the father's family on the left, and on the
/// right. Couples stay together; the same graph gives the same order.
[[nodiscard]] GenogramOrder orderOf(const GenogramGraph &graph);

} // namespace hearth

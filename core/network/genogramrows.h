// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramgraph.h"

namespace hearth {

/// Gives every node of \a graph its row: couples and brothers and sisters stand in one, children below their parents.
/// Where that cannot be (a couple of parent and child, somebody recorded as their own ancestor), a couple's line
/// becomes one between rows, or a line of descent a secondary one. Lines that pass a row get a passage in it.
void assignGenogramRows(GenogramGraph &graph);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/importing.h"

namespace hearth {

/// `12 children are new, 30 change, 3 are as they were.`
[[nodiscard]] QString summaryOf(const ImportReport &report);
/// `Episodes 120, Reviews 340`: what came in of one collection, in the order of the return.
[[nodiscard]] QString countsOf(const CollectionSummary &collection);
/// `2020–21`
[[nodiscard]] QString collectionTitle(int year);

} // namespace hearth

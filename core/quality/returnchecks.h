// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/checks.h"

#include <vector>

namespace hearth {

/// What the rules of the SSDA903 return find odd in the facts and the return rows of one child, as at \a asAt: facts
/// and rows dated later do not count, nor does an end that lies ahead. Each finding is `check.903-` with the rule's
/// number, or one of the checks that `RULES.md` section 6 names; it says what to do, and its source is the rule.
/// What a return that was never imported would hold is not known, and nothing is found about it.
[[nodiscard]] std::vector<CheckFinding> checkReturnData(const ChildRecord &record, Date asAt);

/// The ids that it knows how to make, in order.
[[nodiscard]] const QStringList &returnDataChecks();

} // namespace hearth

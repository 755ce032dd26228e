// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

#include <QString>

#include <vector>

namespace hearth {

/// Something out of order or missing (`RULES.md` section 6).
struct CheckFinding
{
    RecordId childId = 0;
    QString check;   ///< `check.no-ppm`
    QString message; ///< says what to do; names no child
    QString source;
    RecordId spellId = 0; ///< the fact it is about, when there is one
    RecordId eventId = 0;
};

/// The findings of the pack in force for one child as at \a asAt.
[[nodiscard]] std::vector<CheckFinding> checkJourney(const ChildRecord &record, const Policy &policy, Date asAt);

/// The ids that `checkJourney` knows how to make; a pack that names another is refused.
[[nodiscard]] const QStringList &knownChecks();

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace hearth {

/// What checks look at beside the child's own facts. What is left empty is not known, and nothing is found by it.
struct Surroundings
{
    std::vector<const ChildRecord *> siblings;              ///< brothers and sisters who are children of the store
    std::function<std::optional<PpmContent>(RecordId)> ppm; ///< what a record of a meeting of the child says
};

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
[[nodiscard]] std::vector<CheckFinding> checkJourney(const ChildRecord &record, const Policy &policy, Date asAt,
                                                     const Surroundings &around = {});

/// The ids that `checkJourney` knows how to make; a pack that names another is refused.
[[nodiscard]] const QStringList &knownChecks();

} // namespace hearth

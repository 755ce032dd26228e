// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/checks.h"
#include "core/timeline/clocks.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// A section of the tracker in which a child stands: `A` ... `J`, `matched`, `over-16`, `unallocated`, `left`.
using SectionId = QString;

/// The ids in the order of the tracker.
[[nodiscard]] const QStringList &sectionIds();
/// `A  Pre-adoptive placements`: title for a heading, from the pack for A to J.
[[nodiscard]] QString sectionTitle(const SectionId &section, const PolicyPack &pack);
[[nodiscard]] QString sectionLead(const SectionId &section, const PolicyPack &pack);

/// Where a child stands as at a day (`RULES.md` section 7).
struct Standing
{
    bool open = false;            ///< the case is open
    bool leftNotArchived = false; ///< left care in the last 12 months and was not archived
    std::optional<Date> leftOn;
    SectionId suggested;                     ///< empty when the case is not open
    QStringList tags;                        ///< the other sections that the facts meet, in order
    std::optional<SectionDecision> recorded; ///< the decision in force; lapses with the case
    SectionId section;                       ///< the recorded one, else the suggestion; `left` when only that
    std::optional<Date> since;               ///< the day it came to stand there
    QString reason;                          ///< why that section is suggested, in words
};

[[nodiscard]] Standing standingOf(const Journey &journey, const Policy &policy);
[[nodiscard]] Standing standingOf(const ChildRecord &record, const Policy &policy, Date asAt);

/// One line of the tracker.
struct TrackerRow
{
    RecordId childId = 0;
    QString number;
    QString name;
    Standing standing;
    std::vector<Clock> clocks;       ///< all rows of the child
    std::optional<std::size_t> next; ///< index of the earliest due among open, soon and overdue
    int overdue = 0;                 ///< number of overdue rows
    QString change;                  ///< `joined`, `moved from X`, `left` or empty; only against an earlier day
};

/// One row for each open case, and after them one for each child who left and was not archived (section `left`), as at
/// \a asAt, in the order of \a records. Against \a since, `change` is filled, and children who were in the tracker then
/// and are not now come last with section `left`.
[[nodiscard]] std::vector<TrackerRow> trackerRows(const std::vector<const ChildRecord *> &records, const Policy &policy,
                                                  Date asAt, std::optional<Date> since = std::nullopt);

/// `check.section`: the recorded section differs from the suggestion.
[[nodiscard]] std::vector<CheckFinding> checkSection(const ChildRecord &record, const Standing &standing,
                                                     const PolicyPack &pack);

} // namespace hearth

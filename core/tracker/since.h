// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"

namespace hearth {

/// What may have become of a child of the tracker between two days, in the order in which a meeting hears of it.
enum class SinceKind : std::uint8_t { Joined, Moved, Left, NewlyOver, Slipped, Stuck };

/// `joined`, `moved`, `left`, `newly-over`, `slipped`, `stuck`: as exported.
[[nodiscard]] QString idOf(SinceKind kind);
/// The word a person reads, translated.
[[nodiscard]] QString labelOf(SinceKind kind);

/// One thing that became of one child.
struct SinceLine
{
    SinceKind kind = SinceKind::Joined;
    RecordId childId = 0;
    QString number;
    SectionId section; ///< in which the child stands on the later day; of Left, in which it stood last
    SectionId before;  ///< of Moved: where it stood on the earlier day
    QString subject;   ///< id of the rule or of the kind of event, `action` for an action; empty where there is none
    QString what;      ///< the same in words; of an action, what is to be done
    std::optional<Date>
        from;               ///< NewlyOver: the day due; Slipped: the day before this one; Stuck: the last day of change
    std::optional<Date> to; ///< Slipped: the day it is set for now
    int count = 0; ///< NewlyOver: days over; Slipped: how often it moved to a later day; Stuck: days without change
};

/// Without change for so many days, a child is stuck: six weeks.
inline constexpr int stuckDays = 42;

/// What became of \a records from \a since to \a until, by child in their order, then by kind.
///
/// A clock is newly over when it is overdue on the later day and was not on the earlier; good practice is not counted.
/// A booking or an action has slipped when the day it was set for before lay after \a since and it is now set for a
/// later one. A child is stuck whose case was open for six weeks with no match, and for whom in that time no spell
/// began or ended, nothing took place but meetings that recur by themselves, and no action was done.
[[nodiscard]] std::vector<SinceLine> changesSince(const std::vector<const ChildRecord *> &records, const Policy &policy,
                                                  Date since, Date until);

/// `newly over: Permanence Planning Meeting, 4 days (due 03/02/2026)`: one line for a person.
[[nodiscard]] QString wordsOf(const SinceLine &line);

} // namespace hearth

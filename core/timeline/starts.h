// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/journey.h"
#include "core/timeline/policypack.h"

#include <vector>

namespace hearth {

/// Where a row of a clock begins, and what bounds it.
struct Start
{
    Date at;
    bool known = true;
    Date base; ///< what the period counts from; `at` but for later stretches of an order
    Date lifeUntil =
        DaySet::endless();          ///< the day on which what it watches stopped; an event on that day still belongs
    std::optional<EventKind> event; ///< the event that it started at
    const Run *run = nullptr;       ///< the run that it started with
    const Run *care = nullptr;      ///< the care period that it belongs to
    bool firstStretch = true;
    Date countFrom;                        ///< from which day reviews of that care period are numbered
    bool numberingKnown = true;            ///< false: earlier events of the care period may not have been imported
    std::optional<Date> target;            ///< the day that the event or the action set
    const PlannedAction *action = nullptr; ///< that it was set by
    const Spell *spell = nullptr;          ///< the arrangement
    std::optional<Date> before;            ///< of a clock that counts back: the booked or expected day
    bool booked = false;                   ///< that day is booked, not held
    Date lookFrom = DaySet::beginning();   ///< of a clock that counts back: what met an earlier one does not meet this
};

/// Every place at which \a rule starts a row by the journey's day, in order.
[[nodiscard]] std::vector<Start> startsOf(const Rule &rule, const Journey &journey);

/// From which day a return's \a table tells everything of the child; `DaySet::beginning()` for a child never imported,
/// `DaySet::endless()` for a table that was never imported.
[[nodiscard]] Date completeFrom(const Child &child, const QString &table);

} // namespace hearth

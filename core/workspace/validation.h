// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/workspace/inputerror.h"

namespace hearth {

// What makes no sense in itself is refused here, with an InputError that says why. What is merely odd (a placement
// before the birthday) is saved and listed as a check. Each answers the fact as it is to be stored: blanks trimmed,
// empty fields left out.

[[nodiscard]] Child validated(Child child);
[[nodiscard]] Spell validated(Spell spell);
/// \a today: what is dated after it can be booked or cancelled, but has not been held.
[[nodiscard]] Event validated(Event event, Date today);
[[nodiscard]] Adjustment validated(Adjustment adjustment);
[[nodiscard]] WeeklyUpdate validated(WeeklyUpdate update, Date today);
[[nodiscard]] Person validated(Person person);
/// The two ends are there and differ; whether the store has them is for the act.
[[nodiscard]] Relationship validated(Relationship relationship);
[[nodiscard]] ConnectedCarer validated(ConnectedCarer carer);
[[nodiscard]] PlannedAction validated(PlannedAction action, Date today);
[[nodiscard]] Phrase validated(Phrase phrase);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "core/timeline/starts.h"

namespace hearth {

/// Sets what met a row of \a clock that began with \a start, as known on the journey's day; leaves it unset where
/// nothing did.
void setMet(Clock &clock, const Start &start, const Journey &journey);

/// Whether \a event is of a kind that meets rows of \a rule; where the rule asks for it, of the person whom \a action
/// names.
[[nodiscard]] bool meets(const Event &event, const Rule &rule, const PlannedAction *action);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/formfacts.h"

namespace hearth {

/// What signing off a supervision or a disruption meeting makes of the child's facts: that the child was gone through
/// on that day (`supervision`, Torbay 2020, 14.2); that the placement disrupted on its day and that the meeting about
/// it was held. Their actions are set (`ppm.action`) whether or not the pack has a clock for them: they stand in their
/// owner's work. Nothing for another form.
///
/// \a replaced is the version that was signed off before, where the form was reopened: what it wrote is corrected, not
/// doubled.
[[nodiscard]] PpmFacts managersFacts(const FormRecord &form, const FormRecord *replaced, const ChildRecord &child);

} // namespace hearth

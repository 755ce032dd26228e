// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/signoff.h"

namespace hearth {

/// What signing off a form of the gateway, of the court, of the steps to adoption or of a checkpoint beside the
/// Permanence Panel (annual permanence review, Challenge Panel) makes of the child's facts: the meeting itself, the
/// papers it rested on, the threshold decision, what is booked (a review, the issue, the filing), and the actions that
/// it set (`gateway.assessments`, `gateway.review`, `ppm.action`). Nothing for another form.
///
/// \a replaced is the version that was signed off before, where the form was reopened: what it wrote is corrected, not
/// doubled, and taken back where \a form no longer says it. What somebody has changed or settled since stays.
[[nodiscard]] PpmFacts gatewayFacts(const FormRecord &form, const FormRecord *replaced, const ChildRecord &child);

} // namespace hearth

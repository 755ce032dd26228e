// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/policypack.h"
#include "ui/child/factform.h"

namespace hearth {

/// The fields of an adjustment to a row of \a rule: only the kinds that it allows.
[[nodiscard]] FormShape adjustmentShape(const Rule *rule, const QString &kindId);
[[nodiscard]] ReadFact readAdjustment(const Typing &typing, RecordId child, const std::optional<Adjustment> &stored,
                                      const TypingContext &context);

} // namespace hearth

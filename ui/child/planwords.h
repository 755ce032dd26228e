// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/plans.h"
#include "core/timeline/clocks.h"

#include <QString>
#include <QStringList>

namespace hearth {

/// `Long-term fostering, then special guardianship`; empty where there is none.
[[nodiscard]] QString contingencyWords(const Spell &plan);
/// `Permanence Planning Meeting, 15/04/2026, by A. Manager`; where the plan does not say, the meeting it came from.
[[nodiscard]] QString agreedWords(const PlanStep &step);
/// `Review of 03/08/2026`, or why not yet.
[[nodiscard]] QString ratifiedWords(const PlanStep &step);
/// `01/12/2026, in 3 months` or `01/12/2026, 5 weeks ago`; empty where no day is set.
[[nodiscard]] QString targetWords(const Spell &plan, Date asAt);
/// Where the plan of a child who is not looked after is kept; empty for one in care.
[[nodiscard]] QString keptWords(const Spell &plan, bool inCare);
/// A further field of a fact as it reads; empty where it is not filled in.
[[nodiscard]] QString detailWords(const Spell &spell, const char *field);
[[nodiscard]] QString detailWords(const Event *event, const char *field);

/// `needed`, `under way` ... of one of the five early actions.
[[nodiscard]] QString earlyActionName(const QString &action);
[[nodiscard]] QString earlyActionState(const QString &state);

} // namespace hearth

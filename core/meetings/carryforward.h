// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

#include <functional>

namespace hearth {

/// The standing record of the child's last meeting before the day, in the same open case: the newest version of it,
/// never one that was replaced. It has no content unless \a child has; nothing where there was none.
[[nodiscard]] const PpmRecord *previousPpm(const PpmSituation &situation);
/// Nothing was held or recorded in this case before the day: the record is an initial one.
[[nodiscard]] bool isInitialPpm(const PpmSituation &situation);

/// What a new record begins with. \a previous is the content of `previousPpm`, or nothing for an initial one.
///
/// Carried: attendees (whether they attended emptied), unfinished actions with their first target and how often they
/// were carried, options with their order and what was ruled out, early actions, the selected plan and contingency as
/// they stand, IRO and guardian. Not carried: what was said (it stands beside, and can be copied), finished actions.
/// An initial record begins with the attendees suggested, every option unanswered and the five early actions.
[[nodiscard]] PpmContent newPpmContent(const PpmSituation &situation, const PpmContent *previous);

/// The five early actions of Bradford 2017, App. 2, in their order, and one in words.
[[nodiscard]] QStringList ppmEarlyActionIds();
[[nodiscard]] QString labelOfPpmEarlyAction(const QString &action);
/// `needed`, `under-way`, `done`, `not-needed`.
[[nodiscard]] QStringList ppmEarlyActionStates();
[[nodiscard]] QString labelOfPpmEarlyActionState(const QString &state);

/// How late a line of the action list is on \a day, by its first target: 0 when it is not, or is done or dropped.
[[nodiscard]] int daysLate(const PpmActionLine &line, Date day);
/// The lines that a new record takes over from \a lines as they stand on \a on: unfinished, counted once more.
[[nodiscard]] std::vector<PpmActionLine> carriedActions(const std::vector<PpmActionLine> &lines,
                                                        const std::vector<PlannedAction> &actions);

/// The lines of the connected-carer table as the facts have them now, in words; \a relationshipOf says what a person
/// (by key) is to the child.
[[nodiscard]] std::vector<PpmCarerLine> carerLines(const PpmSituation &situation,
                                                   const std::function<QString(const QString &)> &relationshipOf);

} // namespace hearth

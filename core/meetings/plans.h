// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

namespace hearth {

/// A permanence plan with what became of it, as known on a day.
struct PlanStep
{
    const Spell *plan = nullptr; ///< lives as long as the record
    bool isInForce = false;
    bool isChange = false; ///< another plan came before it
    std::optional<Date>
        meeting; ///< the Permanence Planning Meeting that it came from: that day, or six weeks back at most
    std::optional<Date> ratified; ///< the first review since that says so
    std::optional<Date> reviewed; ///< the first review since, whatever it says
};

/// The plans that began by \a asAt, the newest first; of one day, the one in force first.
[[nodiscard]] std::vector<PlanStep> planHistory(const ChildRecord &record, Date asAt);
/// The plan in force on \a asAt, or nothing.
[[nodiscard]] std::optional<PlanStep> planInForce(const ChildRecord &record, Date asAt);

/// The newest finished record of a meeting held by \a asAt; nothing where there is none.
[[nodiscard]] const PpmRecord *lastFinishedMeeting(const ChildRecord &record, Date asAt);

/// The options of a meeting in the order in which they are considered: those with an order first, then those pursued,
/// those not discussed and those ruled out, each as the form prints them.
[[nodiscard]] std::vector<PpmOption> optionsInOrder(const PpmContent &content);

/// What was decided of brothers and sisters by \a asAt: the newest of each.
struct SiblingDecisions
{
    const Event *assessment = nullptr;
    const Event *decision = nullptr;
};
[[nodiscard]] SiblingDecisions siblingDecisions(const ChildRecord &record, Date asAt);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/panel.h"
#include "core/storage/store.h"

/// What the acts of the Permanence Panel change, worked out and not done. \throws InputError
namespace hearth::acts {

/// What the panel decided on a child's item, before and now; before is undecided the first time.
struct DecisionChange
{
    const ChildRecord &child;
    const PanelItem &before;
    PanelItem &after; ///< its tasks are given the keys of their actions
    Date on;          ///< of the sitting
    Date today;
};
/// The facts that a decision is: the `permanence-panel` of the day, a match, an approval, an agreed support plan; and
/// its tasks as actions `panel.decision`. What the decision before wrote is changed or taken back, never doubled.
void addDecision(std::vector<Change> &changes, const DecisionChange &decision);

/// \a form with \a item written into it, as it is to be stored.
[[nodiscard]] Change changed(const ChildForm &form, const PanelItem &item);
[[nodiscard]] Change changed(const ServiceForm &before, const ServiceForm &after);

/// Says since when the papers are complete, or that they are not. \a at: of the act, where it completes them.
void settlePapers(PanelItem &item, Date today, std::optional<QTime> at);

/// The item as a later sitting gets it: papers and question, and nothing that this one decided.
[[nodiscard]] ChildForm carried(const ChildForm &form, const ServiceForm &to, const QString &author);

} // namespace hearth::acts

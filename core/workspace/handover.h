// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace hearth {

/// An action that somebody owns, of whichever child.
struct OwnedAction
{
    RecordId childId = 0;
    QString number; ///< of the child
    PlannedAction action;
};

/// Whom somebody's children and actions go to when they leave.
struct Handover
{
    QString from;
    std::map<RecordId, QString> to; ///< the new worker of each child that is handed over
    /// Who takes the actions of children that are not handed over here; empty: those stay as they are.
    QString others;
    enum class Actions : std::uint8_t { Stay, HandedOver } actions = Actions::Stay;
};

/// The children whose worker is \a worker, in order of number: those whose case is closed too.
[[nodiscard]] std::vector<const ChildRecord *> childrenOf(const Workspace &workspace, const QString &worker);
/// What is still to be done and is \a owner's, the oldest target first.
[[nodiscard]] std::vector<OwnedAction> actionsOwnedBy(const Workspace &workspace, const QString &owner);

/// Gives the children of \a handover to their new workers, with the actions where that is asked for: one act, one step
/// of undo. Answers how many children went. \throws InputError when there is nobody to give or nobody to take, or a
/// child has another worker by now.
int handOver(Workspace &workspace, const Handover &handover);

} // namespace hearth

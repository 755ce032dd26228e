// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnimport.h"
#include "core/quality/reconciliation.h"
#include "core/workspace/workspace.h"

namespace hearth {

/// A return held against the store, and nothing written.
struct ReturnComparison
{
    std::vector<Difference> differences;
    std::vector<Fault> faults;       ///< of the files; rows with a fault are left out
    std::vector<ChildRecord> told;   ///< the children as the return alone knows them
    std::optional<Date> from, until; ///< the days that it knows of; nothing: there is no return in the files
};

/// Reads the files and holds the newest collection in them against the children of \a workspace.
[[nodiscard]] ReturnComparison compareWithReturn(const QStringList &paths, const Workspace &workspace);

/// Takes the return's side of one difference: one step of undo. \throws InputError when there is nothing to take.
void acceptDifference(Workspace &workspace, const Difference &difference, const ReturnComparison &comparison);

} // namespace hearth

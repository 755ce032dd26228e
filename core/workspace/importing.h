// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/journeyjson.h"
#include "core/exchange/returnimport.h"
#include "core/workspace/workspace.h"

#include <QStringList>

#include <map>
#include <vector>

namespace hearth {

enum class ImportKind : std::uint8_t { Return, People, Journeys };

/// What is to be imported, and how.
struct ImportRequest
{
    ImportKind kind = ImportKind::Return;
    QStringList paths; ///< of people and journeys the first one counts
    OnFault onFault = OnFault::RefuseAll;
    std::map<int, Date> completeFrom; ///< by collection; others are complete from their 1 April
};

/// What an import would do, worked out and not done.
struct ImportReport
{
    ImportKind kind = ImportKind::Return;
    std::vector<ChildChange> children;
    std::vector<SharedChange<Person>> people;
    std::vector<SharedChange<Relationship>> relationships;
    std::vector<Fault> faults;
    std::vector<CollectionSummary> collections;
    std::vector<VanishedChild> vanished;
    std::vector<LeftAlone> leftAlone;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
    int refusedRows = 0;
    QString refusedCsv; ///< the rows that were not taken, with reasons

    [[nodiscard]] bool changesNothing() const { return children.empty() && people.empty() && relationships.empty(); }
};

/// Reads the files and compares them with \a existing (return rows included). It touches nothing, so it can run beside
/// a window.
[[nodiscard]] ImportReport workOut(const ImportRequest &request, const std::vector<ChildRecord> &existing, Date today,
                                   const AdjustmentCheck &check, const NetworkRecords &network = {});
/// The people round the children of a store, for it.
[[nodiscard]] NetworkRecords networkOf(const Workspace &workspace);
/// Against what is in the store of \a workspace.
[[nodiscard]] ImportReport workOut(const ImportRequest &request, const Workspace &workspace);
/// Refuses an adjustment to a rule that no pack has; whether it counts is for the clocks to say.
[[nodiscard]] AdjustmentCheck adjustmentCheck(const Workspace &workspace);

/// What brings the store to what an import makes of it: for `Workspace::applyImport`.
[[nodiscard]] std::vector<Change> changesOf(const std::vector<ChildChange> &children);
[[nodiscard]] std::vector<Change> changesOf(const ImportReport &report);

/// Adds children who are new, with all their facts, \a network and the forms of the service, as one act. It names the
/// first child by the id -1, the second by -2 ...
void addChildren(Workspace &workspace, std::vector<ChildRecord> records, const NetworkRecords &network,
                 const std::vector<ServiceForm> &serviceForms, const QString &what);

/// Everything about every child as journey JSON.
[[nodiscard]] QByteArray journeysOf(const Workspace &workspace);

} // namespace hearth

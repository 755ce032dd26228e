// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/reconciling.h"

#include "core/workspace/importing.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reconciling)
};

} // namespace

ReturnComparison compareWithReturn(const QStringList &paths, const Workspace &workspace)
{
    ReturnOptions options;
    options.today = workspace.today();
    options.onFault = OnFault::KeepGood;
    const ReadReturns read = readReturns(paths);
    const ReturnImport import = importReturns({}, read, options);
    ReturnComparison comparison;
    comparison.faults = import.faults;
    for (const ChildChange &change : import.children)
        comparison.told.push_back(change.after);
    const CollectionSummary *newest = nullptr;
    for (const CollectionSummary &collection : import.collections) {
        const auto episodes = collection.rowCounts.find(ReturnTable::Episodes);
        const bool isReturn = episodes != collection.rowCounts.end() && episodes->second > 0;
        if (isReturn && (!newest || collection.year > newest->year))
            newest = &collection;
    }
    if (!newest)
        return comparison;
    ReturnTold told;
    told.from = newest->completeFrom;
    told.until = std::min(newest->latestDay, workspace.today());
    told.reviews = newest->rowCounts.contains(ReturnTable::Reviews);
    for (const ChildRecord &record : comparison.told)
        told.children.push_back(&record);
    std::vector<const ChildRecord *> here;
    for (const ChildRecord &record : workspace.children())
        here.push_back(&record);
    comparison.from = told.from;
    comparison.until = told.until;
    comparison.differences = reconcile(here, told);
    return comparison;
}

void acceptDifference(Workspace &workspace, const Difference &difference, const ReturnComparison &comparison)
{
    const QString reason = Text::tr("Taken from the council's return (cross-reference, Bradford 2017, App. 1 §2.4).");
    if (!difference.canBeAccepted())
        throw InputError(Text::tr("The return has nothing to take here: correct it by hand."));
    if (difference.spell) {
        workspace.saveSpell(*difference.spell, reason);
    } else if (difference.event) {
        workspace.saveEvent(*difference.event, reason);
    } else if (difference.childId != 0) {
        workspace.saveChild(*difference.child, reason);
    } else {
        const auto told = std::find_if(comparison.told.begin(), comparison.told.end(), [&](const ChildRecord &record) {
            return record.child.number == difference.number;
        });
        if (told == comparison.told.end())
            throw InputError(Text::tr("The return has nothing to take here: correct it by hand."));
        workspace.applyImport(changesOf({ChildChange{std::nullopt, *told}}), Text::tr("Add a child from the return"));
    }
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/handover.h"

#include "core/workspace/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Handover)
};

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

std::vector<Change> childChanges(const Workspace &workspace, const Handover &handover)
{
    std::vector<Change> changes;
    for (const auto &[id, worker] : handover.to) {
        const ChildRecord *record = workspace.child(id);
        if (!record || record->child.worker != handover.from)
            throw InputError(Text::tr("A child has another worker by now: look again."));
        if (worker.simplified().isEmpty())
            throw InputError(Text::tr("Say to whom each child goes."));
        if (isSamePerson(worker, handover.from))
            throw InputError(Text::tr("A child cannot be handed over to the one who leaves."));
        Child child = record->child;
        child.worker = worker.simplified();
        changes.push_back({Record(record->child), Record(validated(child))});
    }
    return changes;
}

void addActions(std::vector<Change> &changes, const Workspace &workspace, const Handover &handover)
{
    for (const OwnedAction &owned : actionsOwnedBy(workspace, handover.from)) {
        const auto found = handover.to.find(owned.childId);
        const QString owner = found == handover.to.end() ? handover.others.simplified() : found->second.simplified();
        if (owner.isEmpty())
            continue;
        PlannedAction after = owned.action;
        after.owner = owner;
        changes.push_back({Record(owned.action), Record(validated(after, workspace.today()))});
    }
}

} // namespace

std::vector<const ChildRecord *> childrenOf(const Workspace &workspace, const QString &worker)
{
    std::vector<const ChildRecord *> found;
    for (const ChildRecord &record : workspace.children()) {
        if (record.child.worker == worker)
            found.push_back(&record);
    }
    return found;
}

std::vector<OwnedAction> actionsOwnedBy(const Workspace &workspace, const QString &owner)
{
    std::vector<OwnedAction> owned;
    for (const ChildRecord &record : workspace.children()) {
        for (const PlannedAction &action : record.actions) {
            if (action.isOutstanding() && isSamePerson(action.owner, owner))
                owned.push_back({record.child.stamp.id, record.child.number, action});
        }
    }
    std::stable_sort(owned.begin(), owned.end(),
                     [](const OwnedAction &a, const OwnedAction &b) { return a.action.target < b.action.target; });
    return owned;
}

int handOver(Workspace &workspace, const Handover &handover)
{
    if (handover.from.isEmpty() || handover.to.empty())
        throw InputError(Text::tr("Say whose children go, and to whom."));
    std::vector<Change> changes = childChanges(workspace, handover);
    const int children = static_cast<int>(changes.size());
    if (handover.actions == Handover::Actions::HandedOver)
        addActions(changes, workspace, handover);
    static_cast<void>(workspace.perform(
        std::move(changes), {QStringLiteral("reassign"), Text::tr("Reassign %n child(ren)", nullptr, children), {}}));
    return children;
}

} // namespace hearth

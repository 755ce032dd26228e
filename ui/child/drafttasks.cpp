// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/drafttasks.h"

#include "ui/child/acttasks.h"
#include "ui/child/factlist.h"
#include "ui/child/facttasks.h"

#include <algorithm>

namespace hearth {

namespace {

QString prefixOf(RecordId child)
{
    return QStringLiteral("child/%1/").arg(child);
}

std::optional<EditTask> adjustmentOfDraft(Workspace &workspace, RecordId child, const QString &name)
{
    for (const Clock &clock : workspace.clocks(child)) {
        EditTask task = adjustmentTask(workspace, clock);
        if (task.draftKey == prefixOf(child) + name)
            return task;
    }
    return std::nullopt;
}

} // namespace

std::vector<Draft> draftsOf(const Workspace &workspace, RecordId child)
{
    std::vector<Draft> drafts = workspace.drafts();
    std::erase_if(drafts, [child](const Draft &draft) { return !draft.key.startsWith(prefixOf(child)); });
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) { return a.saved > b.saved; });
    return drafts;
}

std::optional<EditTask> taskOfDraft(Workspace &workspace, const Draft &draft)
{
    const RecordId child = draft.key.section(u'/', 1, 1).toLongLong();
    const QString name = draft.key.section(u'/', 2);
    const ChildRecord *record = workspace.child(child);
    if (!record)
        return std::nullopt;
    if (draft.key == newFactDraftKey(child))
        return addFactTask(workspace, child);
    if (name == QStringLiteral("details"))
        return childDetailsTask(workspace, child);
    if (name == QStringLiteral("born"))
        return bornTask(workspace, child);
    if (name == QStringLiteral("section"))
        return moveSectionTask(workspace, child);
    if (name == QStringLiteral("archive"))
        return archiveTask(workspace, child);
    if (name.startsWith(QStringLiteral("adjust/")))
        return adjustmentOfDraft(workspace, child, name);
    const auto fact = factOfKey(*record, name.section(u'/', 0, 1));
    if (!fact || std::holds_alternative<Child>(*fact))
        return std::nullopt;
    if (name.endsWith(QStringLiteral("/end")))
        return endSpellTask(workspace, std::get<Spell>(*fact));
    return correctFactTask(workspace, *fact);
}

} // namespace hearth

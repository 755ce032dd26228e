// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/inputerror.h"
#include "core/workspace/panelacts.h"
#include "core/workspace/paneldesk.h"

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

bool isSamePerson(const QString &one, const QString &other)
{
    return one.simplified().compare(other.simplified(), Qt::CaseInsensitive) == 0;
}

PanelPaperLine &lineOf(PanelItem &item, const QString &paper)
{
    auto found = std::find_if(item.papers.begin(), item.papers.end(),
                              [&paper](const PanelPaperLine &line) { return line.paper.id == paper; });
    if (found == item.papers.end()) {
        found = item.papers.emplace(item.papers.end());
        found->paper = {paper, paper, PaperApproval::TeamManager, false, false};
    }
    return *found;
}

} // namespace

std::vector<PanelItem> PanelDesk::items(const QString &sitting) const
{
    const PanelSitting on = read(requireSitting(sitting));
    std::vector<PanelItem> items;
    for (const ChildForm *form : itemForms(sitting))
        items.push_back(panelItemOf(*form));
    const std::vector<PanelItem> ordered = timed(items, on.starts.value_or(usualStart()));
    std::vector<PanelItem> asStored;
    for (const PanelItem &item : ordered)
        asStored.push_back(
            *std::find_if(items.begin(), items.end(), [&item](const PanelItem &each) { return each.key == item.key; }));
    return asStored;
}

const ChildForm &PanelDesk::requireItem(const QString &key) const
{
    const ChildForm *form = m_workspace.childForm(key);
    if (!form || form->form != u"panel-item"_s)
        throw InputError(tr("There is no such item."));
    return *form;
}

PanelItem PanelDesk::item(const QString &key) const
{
    return panelItemOf(requireItem(key));
}

QString PanelDesk::addItem(RecordId child, const QString &sitting, PanelItemType type, const QString &question,
                           const QString &subject)
{
    const ServiceForm &to = requireSitting(sitting);
    if (to.state != FormState::Draft)
        throw InputError(tr("The sitting is closed or cancelled: choose a later one."));
    const ChildRecord *record = m_workspace.child(child);
    if (!record)
        throw InputError(tr("There is no such child."));
    for (const PanelItem &other : panelItemsOf(*record)) {
        if (other.sitting == sitting && other.type == type && !other.deferred && type != PanelItemType::Advice)
            throw InputError(tr("That is on the agenda for this child already."));
    }
    PanelItem item;
    item.type = type;
    item.question = question;
    item.worker = record->child.worker;
    for (const PanelPaper &paper : papersOf(type))
        item.papers.push_back({paper, {}, {}, {}, {}, {}, {}, {}, {}});
    acts::settlePapers(item, m_workspace.today(), {}); // an item that needs no papers has them
    ChildForm form;
    form.stamp.childId = child;
    form.key = newKey();
    form.form = u"panel-item"_s;
    form.meeting = sitting;
    form.subject = subject;
    form.on = to.on;
    form.author = m_workspace.person();
    write(item, form.content);
    m_workspace.saveForm(form);
    return form.key;
}

void PanelDesk::change(const ChildForm &before, PanelItem item, const Doing &doing, std::optional<QTime> at)
{
    if (before.state != FormState::Draft)
        throw InputError(tr("The item is closed. Reopen it with a reason to change it."));
    acts::settlePapers(item, m_workspace.today(), at);
    Change change = acts::changed(before, item);
    if (*change.before != *change.after)
        m_workspace.perform({std::move(change)}, doing);
}

void PanelDesk::saveItem(const PanelItem &item)
{
    const ChildForm &before = requireItem(item.key);
    const PanelItem stored = panelItemOf(before);
    PanelItem after = item;
    // What the acts write is theirs.
    after.papers = stored.papers;
    after.papersComplete = stored.papersComplete;
    after.papersCompleteAt = stored.papersCompleteAt;
    after.position = stored.position;
    after.carriedFrom = stored.carriedFrom;
    after.deferred = stored.deferred;
    after.deferredWhy = stored.deferredWhy;
    after.deferredNote = stored.deferredNote;
    after.deferredTo = stored.deferredTo;
    after.outcome = stored.outcome;
    after.summaryRecorded = stored.summaryRecorded;
    after.summaryBy = stored.summaryBy;
    after.minutesUploaded = stored.minutesUploaded;
    if (stored.isDecided()) { // facts and actions were made of these
        after.type = stored.type;
        after.carer = stored.carer;
        after.reached = stored.reached;
        after.legalAdvice = stored.legalAdvice;
        after.tasks = stored.tasks;
    }
    change(before, after, {u"save-panel-item"_s, tr("Save an item of the panel"), {}});
}

QString PanelDesk::defer(const QString &item, const PanelDeferral &deferral)
{
    const ChildForm &before = requireItem(item);
    PanelItem after = panelItemOf(before);
    if (before.state != FormState::Draft || after.isDecided() || after.deferred)
        throw InputError(tr("The item was decided or deferred already."));
    if (deferral.why.isEmpty())
        throw InputError(tr("Give the reason for the deferral."));
    if (deferral.why == u"other"_s && deferral.note.trimmed().isEmpty())
        throw InputError(tr("Give the reason for the deferral in words."));
    std::vector<Change> changes;
    const ServiceForm to = sittingAfter(requireSitting(before.meeting), deferral.to, changes);
    after.deferred = true;
    after.deferredWhy = deferral.why;
    after.deferredNote = deferral.note;
    after.deferredTo = to.on;
    const ChildForm there = acts::carried(before, to, m_workspace.person());
    changes.push_back(acts::changed(before, after));
    changes.push_back({std::nullopt, Record(there)});
    m_workspace.perform(std::move(changes), {u"defer-panel-item"_s, tr("Defer an item of the panel"), {}});
    return there.key;
}

void PanelDesk::withdraw(const QString &item, const QString &reason)
{
    const ChildForm &before = requireItem(item);
    if (before.state != FormState::Draft || panelItemOf(before).isDecided())
        throw InputError(tr("Only an item that is still to be heard can be withdrawn."));
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Give the reason."));
    ChildForm after = before;
    after.state = FormState::Withdrawn;
    after.reopened = reason.trimmed();
    m_workspace.perform({{Record(before), Record(after)}},
                        {u"withdraw-panel-item"_s, tr("Withdraw an item of the panel"), reason.trimmed()});
}

// --- Papers

void PanelDesk::savePapers(const QString &item, const QString &paper, const Doing &doing, std::optional<QTime> at,
                           const std::function<void(PanelPaperLine &)> &edit)
{
    if (paper.trimmed().isEmpty())
        throw InputError(tr("Say which paper."));
    const ChildForm &before = requireItem(item);
    PanelItem after = panelItemOf(before);
    edit(lineOf(after, paper.simplified()));
    change(before, std::move(after), doing, at);
}

void PanelDesk::receivePaper(const QString &item, const PaperReceipt &receipt)
{
    if (receipt.on > m_workspace.today())
        throw InputError(tr("%1 is still to come.").arg(britishText(receipt.on)));
    const QString worker = panelItemOf(requireItem(item)).worker;
    savePapers(item, receipt.paper, {u"receive-paper"_s, tr("Receive a paper"), {}}, receipt.at,
               [&](PanelPaperLine &line) {
                   const PanelPaper paper = line.paper;
                   line = {}; // a paper that comes anew is approved anew
                   line.paper = paper;
                   line.received = receipt.on;
                   line.receivedAt = receipt.at;
                   line.from = receipt.from.trimmed().isEmpty() ? worker : receipt.from;
               });
}

void PanelDesk::approvePaper(const QString &item, const QString &paper, const QString &by, PaperSignature as,
                             std::optional<QTime> at)
{
    if (by.trimmed().isEmpty())
        throw InputError(tr("Say who approves the paper."));
    savePapers(item, paper, {u"approve-paper"_s, tr("Approve a paper"), {}}, at, [&](PanelPaperLine &line) {
        if (!line.received)
            throw InputError(tr("The paper was not handed in yet."));
        if (line.paper.approval == PaperApproval::Lawyer)
            throw InputError(tr("Legal advice is the lawyer's own: nobody else approves it."));
        if (isSamePerson(by, line.from))
            throw InputError(tr("%1 handed the paper in: somebody else approves it.").arg(line.from));
        if (as == PaperSignature::TeamManager) {
            line.approvedBy = by.simplified();
            line.approvedOn = m_workspace.today();
            return;
        }
        if (line.paper.approval != PaperApproval::TeamAndServiceManager)
            throw InputError(tr("This paper needs no approval by the service manager."));
        if (!line.approvedOn)
            throw InputError(tr("The team manager approves the paper first."));
        if (isSamePerson(by, line.approvedBy))
            throw InputError(tr("%1 approved the paper as team manager: a service manager does now.").arg(by));
        line.secondBy = by.simplified();
        line.secondOn = m_workspace.today();
    });
}

void PanelDesk::paperNotNeeded(const QString &item, const QString &paper, const QString &why)
{
    if (why.trimmed().isEmpty())
        throw InputError(tr("Give the reason why the paper is not needed."));
    savePapers(item, paper, {u"paper-not-needed"_s, tr("Say that a paper is not needed"), {}}, {},
               [&why](PanelPaperLine &line) { line.notNeeded = why.simplified(); });
}

void PanelDesk::resetPaper(const QString &item, const QString &paper)
{
    savePapers(item, paper, {u"reset-paper"_s, tr("Take back what was said of a paper"), {}}, {},
               [](PanelPaperLine &line) {
                   const PanelPaper known = line.paper;
                   line = {};
                   line.paper = known;
               });
}

// --- Agenda

void PanelDesk::makeAgenda(const QString &sitting)
{
    const PanelSitting on = read(requireSitting(sitting));
    if (on.state != SittingState::Planned)
        throw InputError(tr("The sitting is closed or cancelled."));
    std::vector<Change> changes;
    for (const PanelItem &item : timed(items(sitting), on.starts.value_or(usualStart()))) {
        const ChildForm &form = requireItem(item.key);
        Change change = acts::changed(form, item);
        if (form.state == FormState::Draft && *change.before != *change.after)
            changes.push_back(std::move(change));
    }
    if (!changes.empty())
        m_workspace.perform(std::move(changes), {u"make-agenda"_s, tr("Make the agenda of the panel"), {}});
}

void PanelDesk::place(const QString &item, int position)
{
    const ChildForm &form = requireItem(item);
    const PanelSitting on = read(requireSitting(form.meeting));
    std::vector<PanelItem> all = items(form.meeting);
    std::erase_if(all, [](const PanelItem &each) { return each.deferred; });
    const auto moved =
        std::find_if(all.begin(), all.end(), [&item](const PanelItem &each) { return each.key == item; });
    if (on.state != SittingState::Planned || moved == all.end())
        throw InputError(tr("The item is not on an agenda that is still to come."));
    const PanelItem one = *moved;
    all.erase(moved);
    const auto place = std::clamp<std::ptrdiff_t>(position - 1, 0, static_cast<std::ptrdiff_t>(all.size()));
    all.insert(all.begin() + place, one);
    int number = 0;
    for (PanelItem &each : all)
        each.position = ++number;
    std::vector<Change> changes;
    for (const PanelItem &each : timed(std::move(all), on.starts.value_or(usualStart()))) {
        const ChildForm &stored = requireItem(each.key);
        Change change = acts::changed(stored, each);
        if (stored.state == FormState::Draft && *change.before != *change.after)
            changes.push_back(std::move(change));
    }
    if (!changes.empty())
        m_workspace.perform(std::move(changes), {u"make-agenda"_s, tr("Move an item of the agenda"), {}});
}

} // namespace hearth

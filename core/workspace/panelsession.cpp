// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formdesk.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/panelacts.h"
#include "core/workspace/paneldesk.h"

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

QString requiredPerson(const QString &by, const QString &otherwise)
{
    if (by.trimmed().isEmpty())
        throw InputError(otherwise);
    return by.simplified();
}

template <typename Form>
Form closed(Form form, const QString &by, Date today)
{
    form.state = FormState::Approved;
    form.approvedBy = by;
    form.approvedOn = today;
    return form;
}

QString yesOrNo(bool said)
{
    return said ? u"yes"_s : u"no"_s;
}

} // namespace

Quorum PanelDesk::quorum(const QString &sitting) const
{
    const PanelSitting on = read(requireSitting(sitting));
    return quorumOf(on.attendance, on.chair);
}

Quorum PanelDesk::quorumFor(const QString &item) const
{
    const PanelItem heard = panelItemOf(requireItem(item));
    const PanelSitting on = read(requireSitting(heard.sitting));
    return quorumOf(on.attendance, on.chair, {heard.worker, heard.manager});
}

void PanelDesk::decide(const QString &item, const PanelDecision &decision)
{
    const ChildForm &form = requireItem(item);
    const PanelItem before = panelItemOf(form);
    const PanelSitting on = read(requireSitting(form.meeting));
    if (form.state != FormState::Draft)
        throw InputError(tr("The item is closed. Reopen it with a reason to change it."));
    if (before.deferred || on.state == SittingState::Cancelled)
        throw InputError(tr("The item was deferred: the sitting that it went to decides it."));
    if (on.on > m_workspace.today())
        throw InputError(tr("The panel sits on %1: that is still to come.").arg(britishText(on.on)));
    PanelItem after = before;
    after.outcome = decision.outcome;
    after.discussion = decision.discussion;
    after.recommendation = decision.recommendation;
    after.reasons = decision.reasons;
    after.reached = isViewOnly(before.type) ? u"view"_s : decision.reached;
    after.dissent = decision.dissent;
    after.legalAdvice = decision.legalAdvice;
    after.lawyer = decision.lawyer;
    after.summary = decision.summary;
    after.tasks = decision.tasks;
    if (!decision.carer.trimmed().isEmpty())
        after.carer = decision.carer.simplified();
    if (const QString why = whyNotDecided(after, decision.outcome); !why.isEmpty())
        throw InputError(why);
    if (after.reached.isEmpty() || (after.reached == u"view"_s && !isViewOnly(before.type)))
        throw InputError(tr("Say whether the panel agreed, or the chair decided."));
    if (after.reached == u"chair"_s && on.chair.isEmpty())
        throw InputError(tr("Say who chairs before the chair decides."));
    if (after.type == PanelItemType::LongTermMatch && after.isAgreed() && after.carer.isEmpty())
        throw InputError(tr("Say with which carer the child is matched."));
    if (const Quorum quorum = quorumFor(item); !quorum.quorate)
        throw InputError(quorum.words);
    std::vector<Change> changes;
    acts::addDecision(changes, {*m_workspace.child(form.stamp.childId), before, after, on.on, m_workspace.today()});
    changes.insert(changes.begin(), acts::changed(form, after));
    m_workspace.perform(std::move(changes), {u"decide-panel-item"_s, tr("Record a decision of the panel"), {}});
}

void PanelDesk::recordSummary(const QString &item, const QString &by, Date on)
{
    const ChildForm &form = requireItem(item);
    PanelItem after = panelItemOf(form);
    if (!after.isDecided())
        throw InputError(tr("The item was not decided yet."));
    if (on < form.on || on > m_workspace.today())
        throw InputError(tr("The summary is recorded on or after the day of the sitting, and not in days to come."));
    after.summaryBy = requiredPerson(by, tr("Say who recorded the summary."));
    after.summaryRecorded = on;
    m_workspace.perform({acts::changed(form, after)},
                        {u"record-summary"_s, tr("Record a summary on the child's file"), {}});
}

void PanelDesk::minutesUploaded(const QString &item, Date on)
{
    const ChildForm &form = requireItem(item);
    PanelItem after = panelItemOf(form);
    if (on < form.on || on > m_workspace.today())
        throw InputError(tr("The minutes are uploaded after the sitting, and not in days to come."));
    after.minutesUploaded = on;
    m_workspace.perform({acts::changed(form, after)},
                        {u"upload-minutes"_s, tr("Record that minutes were uploaded"), {}});
}

void PanelDesk::close(const QString &sitting, const QString &by)
{
    const ServiceForm &before = requireSitting(sitting);
    const QString who = requiredPerson(by, tr("Say who closes the sitting."));
    const Date today = m_workspace.today();
    if (before.state != FormState::Draft)
        throw InputError(tr("The sitting is closed or cancelled already."));
    if (before.on > today)
        throw InputError(tr("The panel sits on %1: that is still to come.").arg(britishText(before.on)));
    const Quorum quorum = this->quorum(sitting);
    bool advised = panelSittingOf(before).adviceOwed;
    std::vector<Change> changes;
    int open = 0;
    for (const ChildForm *form : itemForms(sitting)) {
        const PanelItem item = panelItemOf(*form);
        if (!item.isDecided() && !item.deferred)
            ++open;
        advised = advised || item.legalAdvice == u"given"_s || item.legalAdvice == u"given-remotely"_s;
        if (form->state == FormState::Draft)
            changes.push_back({Record(*form), Record(closed(*form, who, today))});
    }
    if (open > 0)
        throw InputError(tr("%n item(s) neither decided nor deferred.", nullptr, open));
    PanelSitting said = panelSittingOf(before);
    said.adviceOwed = advised;
    ServiceForm after = closed(before, who, today);
    write(said, after.content);
    after.content.set(u"advice-owed"_s, yesOrNo(advised)); // the clock of the advice runs on it
    after.content.set(u"quorate"_s, yesOrNo(quorum.quorate));
    after.content.set(u"quorum-note"_s, quorum.words);
    changes.insert(changes.begin(), acts::changed(before, after));
    m_workspace.perform(std::move(changes), {u"close-sitting"_s, tr("Close a sitting of the panel"), {}});
}

QString PanelDesk::reopenItem(const QString &item, const QString &reason)
{
    static_cast<void>(requireItem(item));
    return FormDesk(m_workspace).reopen(item, reason);
}

void PanelDesk::closeItem(const QString &item, const QString &by)
{
    const ChildForm &before = requireItem(item);
    const QString who = requiredPerson(by, tr("Say who closes the item."));
    const PanelItem said = panelItemOf(before);
    if (before.state != FormState::Draft || (!said.isDecided() && !said.deferred))
        throw InputError(tr("Only an item that was decided or deferred is closed."));
    if (requireSitting(before.meeting).state != FormState::Approved)
        throw InputError(tr("The item is closed with its sitting."));
    m_workspace.perform({{Record(before), Record(closed(before, who, m_workspace.today()))}},
                        {u"close-panel-item"_s, tr("Close an item of the panel"), {}});
}

void PanelDesk::circulateMinutes(const QString &sitting, Date on, const QString &to)
{
    const ServiceForm &before = requireSitting(sitting);
    if (before.state != FormState::Approved)
        throw InputError(tr("Close the sitting before its minutes go out."));
    if (on < before.on || on > m_workspace.today())
        throw InputError(tr("Minutes go out after the sitting, and not in days to come."));
    PanelSitting said = panelSittingOf(before);
    said.minutesCirculated = on;
    said.minutesTo = requiredPerson(to, tr("Say to whom the minutes went."));
    ServiceForm after = before;
    write(said, after.content);
    after.content.set(u"advice-owed"_s, yesOrNo(said.adviceOwed));
    m_workspace.perform({acts::changed(before, after)},
                        {u"circulate-minutes"_s, tr("Record that minutes were circulated"), {}});
}

void PanelDesk::circulateAdvice(const QString &sitting, Date on, const QString &to)
{
    const ServiceForm &before = requireSitting(sitting);
    PanelSitting said = panelSittingOf(before);
    if (before.state != FormState::Approved || !said.adviceOwed)
        throw InputError(tr("The sitting is not closed, or no legal advice was given at it."));
    if (on < before.on || on > m_workspace.today())
        throw InputError(tr("Written advice goes out after the sitting, and not in days to come."));
    said.adviceCirculated = on;
    said.adviceTo = requiredPerson(to, tr("Say to whom the advice went."));
    ServiceForm after = before;
    write(said, after.content);
    m_workspace.perform({acts::changed(before, after)},
                        {u"circulate-advice"_s, tr("Record that legal advice was circulated"), {}});
}

} // namespace hearth

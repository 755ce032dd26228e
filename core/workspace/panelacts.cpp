// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/panelacts.h"

#include "core/workspace/formacts.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/validation.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::acts {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PanelDesk)
};

const Event *heldOn(const ChildRecord &child, EventKind kind, Date on)
{
    const auto found = std::find_if(child.events.begin(), child.events.end(), [kind, on](const Event &event) {
        return event.kind == kind && event.on == on && event.state != EventState::Cancelled;
    });
    return found == child.events.end() ? nullptr : &*found;
}

/// What an approval is beside the sitting itself; nothing where the item is not agreed.
std::optional<EventKind> establishedBy(const PanelItem &item)
{
    if (!item.isAgreed())
        return std::nullopt;
    switch (item.type) {
    case PanelItemType::LongTermMatch:
        return EventKind::LongTermMatch;
    case PanelItemType::ResidentialApproval:
        return EventKind::ResidentialApproved;
    case PanelItemType::SgoSupport:
        return EventKind::SupportPlan;
    case PanelItemType::DischargeOfCareOrder: // the court discharges it
    case PanelItemType::FinalCarePlan:
    case PanelItemType::ExceptionReport:
    case PanelItemType::PlacementOrderOver12Months:
    case PanelItemType::Advice:
        break;
    }
    return std::nullopt;
}

void put(std::vector<Change> &changes, const DecisionChange &decision, EventKind kind, const Details &details)
{
    const Event *there = heldOn(decision.child, kind, decision.on);
    Event event = there ? *there : Event();
    event.stamp.childId = decision.child.child.stamp.id;
    event.kind = kind;
    event.on = decision.on;
    event.state = EventState::Held;
    for (auto detail = details.begin(); detail != details.end(); ++detail) {
        if (detail.value().isEmpty())
            event.details.remove(detail.key());
        else
            event.details.insert(detail.key(), detail.value());
    }
    event = validated(event, decision.today);
    if (!there)
        changes.push_back({std::nullopt, Record(event)});
    else if (event != *there)
        changes.push_back({Record(*there), Record(event)});
}

void takeBack(std::vector<Change> &changes, const DecisionChange &decision, EventKind kind)
{
    if (const Event *there = heldOn(decision.child, kind, decision.on))
        changes.push_back({Record(*there), std::nullopt});
}

/// Every item of the child that this sitting decided, in one event: two of a kind on one day are one.
void putSitting(std::vector<Change> &changes, const DecisionChange &decision)
{
    QStringList items;
    QStringList outcomes;
    std::vector<PanelItem> decided = panelItemsOf(decision.child);
    for (PanelItem &item : decided) {
        if (item.key == decision.after.key)
            item = decision.after;
        if (item.sitting != decision.after.sitting || !item.isDecided() || item.deferred)
            continue;
        items.append(labelOf(item.type));
        outcomes.append(panelWords("outcome", item.outcome));
    }
    put(changes, decision, EventKind::PermanencePanel,
        {{u"item"_s, items.join(u"; "_s)}, {u"outcome"_s, outcomes.join(u"; "_s)}});
}

const PlannedAction *actionIn(const ChildRecord &child, const QString &key)
{
    const auto found = std::find_if(child.actions.begin(), child.actions.end(),
                                    [&key](const PlannedAction &action) { return action.key == key; });
    return key.isEmpty() || found == child.actions.end() ? nullptr : &*found;
}

void putTask(std::vector<Change> &changes, const DecisionChange &decision, PanelTask &task)
{
    if (task.what.trimmed().isEmpty())
        throw InputError(Text::tr("Say what is to be done."));
    if (task.owner.trimmed().isEmpty())
        throw InputError(Text::tr("Say who does what was decided."));
    if (!task.target)
        throw InputError(Text::tr("Each decision has an agreed day."));
    const PlannedAction *there = actionIn(decision.child, task.action);
    PlannedAction action = there ? *there : PlannedAction();
    if (!there) {
        action.stamp.childId = decision.child.child.stamp.id;
        action.key = newKey();
        action.rule = u"panel.decision"_s;
        action.meeting = decision.after.key;
        action.setOn = decision.on;
    }
    task.action = action.key;
    action.what = task.what;
    action.owner = task.owner;
    action.target = *task.target; // what the sitting agreed is put right here; a later one agrees anew (`answerMatter`)
    action = validated(action, decision.today);
    if (!there)
        changes.push_back({std::nullopt, Record(action)});
    else if (action != *there)
        changes.push_back({Record(*there), Record(action)});
}

void putTasks(std::vector<Change> &changes, const DecisionChange &decision)
{
    for (PanelTask &task : decision.after.tasks)
        putTask(changes, decision, task);
    for (const PlannedAction &action : decision.child.actions) {
        const auto &tasks = decision.after.tasks;
        const bool stands = std::any_of(tasks.begin(), tasks.end(),
                                        [&action](const PanelTask &task) { return task.action == action.key; });
        if (action.meeting == decision.after.key && !stands)
            changes.push_back({Record(action), std::nullopt});
    }
}

std::optional<Date> lastDayOf(const PanelItem &item)
{
    std::optional<Date> last;
    for (const PanelPaperLine &line : item.papers) {
        for (const std::optional<Date> &day : {line.received, line.approvedOn, line.secondOn}) {
            if (day && (!last || *day > *last))
                last = day;
        }
    }
    return last;
}

} // namespace

void addDecision(std::vector<Change> &changes, const DecisionChange &decision)
{
    putSitting(changes, decision);
    const std::optional<EventKind> before = establishedBy(decision.before);
    const std::optional<EventKind> after = establishedBy(decision.after);
    if (before && before != after)
        takeBack(changes, decision, *before);
    if (after == EventKind::LongTermMatch)
        put(changes, decision, *after, {{u"carer"_s, decision.after.carer}});
    else if (after)
        put(changes, decision, *after, {});
    putTasks(changes, decision);
}

Change changed(const ChildForm &form, const PanelItem &item)
{
    ChildForm after = form;
    write(item, after.content);
    return {Record(form), Record(validated(std::move(after)))};
}

Change changed(const ServiceForm &before, const ServiceForm &after)
{
    return {Record(before), Record(validated(after))};
}

void settlePapers(PanelItem &item, Date today, std::optional<QTime> at)
{
    if (!missingOf(item).empty()) {
        item.papersComplete.reset();
        item.papersCompleteAt.reset();
        return;
    }
    if (item.papersComplete)
        return;
    // A paper that is entered later than it came counts from the day it came; the ticks have no day of their own.
    item.papersComplete = lastDayOf(item).value_or(today);
    if (*item.papersComplete == today)
        item.papersCompleteAt = at;
}

ChildForm carried(const ChildForm &form, const ServiceForm &to, const QString &author)
{
    PanelItem item = panelItemOf(form);
    PanelItem next;
    next.type = item.type;
    next.question = item.question;
    next.carer = item.carer;
    next.worker = item.worker;
    next.manager = item.manager;
    next.serviceManager = item.serviceManager;
    next.minutes = item.minutes;
    next.carriedFrom = form.on;
    next.papers = item.papers;
    next.childInvolved = item.childInvolved;
    next.dangerStatement = item.dangerStatement;
    next.safetyStatement = item.safetyStatement;
    next.papersComplete = item.papersComplete;
    next.papersCompleteAt = item.papersCompleteAt;
    ChildForm there;
    there.stamp.childId = form.stamp.childId;
    there.key = newKey();
    there.form = form.form;
    there.meeting = to.key;
    there.subject = form.subject;
    there.on = to.on;
    there.author = author;
    write(next, there.content);
    return validated(std::move(there));
}

} // namespace hearth::acts

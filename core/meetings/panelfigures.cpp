// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"

#include <QHash>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

void count(std::vector<PanelCount> &counts, const QString &id, const QString &label, const QString &item)
{
    auto found = std::find_if(counts.begin(), counts.end(), [&id](const PanelCount &c) { return c.id == id; });
    if (found == counts.end())
        found = counts.insert(counts.end(), {id, label, {}});
    found->items.append(item);
}

/// The sittings of the period by key.
QHash<QString, PanelSitting> sittingsIn(const std::vector<ServiceForm> &forms, Date from, Date until, Date asAt)
{
    QHash<QString, PanelSitting> sittings;
    for (const ServiceForm &form : forms) {
        if (form.form == u"panel-sitting"_s && form.state != FormState::Superseded && form.on >= from &&
            form.on < until && form.on <= asAt)
            sittings.insert(form.key, panelSittingOf(form));
    }
    return sittings;
}

QStringList presenters(const std::vector<PanelAttendee> &attendance)
{
    QStringList names;
    for (const PanelAttendee &attendee : attendance) {
        if (attendee.present && attendee.seat == u"presenter"_s)
            names.append(attendee.name);
    }
    return names;
}

void countSittings(const QHash<QString, PanelSitting> &sittings, const Policy &policy, Date asAt, PanelFigures &figures)
{
    std::vector<PanelSitting> inOrder(sittings.begin(), sittings.end());
    std::sort(inOrder.begin(), inOrder.end(), [](const PanelSitting &a, const PanelSitting &b) {
        return std::tie(a.on, a.key) < std::tie(b.on, b.key);
    });
    for (const PanelSitting &sitting : inOrder) {
        if (sitting.state == SittingState::Cancelled)
            figures.cancelled.append(sitting.key);
        if (sitting.state != SittingState::Held)
            continue;
        figures.sittings.append(sitting.key);
        if (!quorumOf(sitting.attendance, sitting.chair, presenters(sitting.attendance)).quorate)
            figures.notQuorate.append(sitting.key);
        const std::optional<Date> due = minutesDue(policy, sitting.on);
        if (due && sitting.minutesCirculated.value_or(asAt) > *due)
            figures.lateMinutes.append(sitting.key);
    }
}

/// As `panel.papers` has it: the papers of an item that has left the sitting are not owed to it any more, so that they
/// are late where they came late, or where that is why it left.
bool werePapersLate(const PanelItem &item, const PapersDue &due, Date asAt)
{
    if (due.on >= asAt || wereInTime(item, due))
        return false;
    if (item.deferred && !item.papersComplete)
        return item.deferredWhy == u"papers-late"_s || item.deferredWhy == u"papers-incomplete"_s;
    return item.papersComplete || !missingOf(item).empty();
}

void countItem(const PanelItem &item, const PanelSitting &sitting, const Policy &policy, Date asAt,
               PanelFigures &figures)
{
    count(figures.byType, idOf(item.type), labelOf(item.type), item.key);
    if (item.deferred) {
        figures.deferred.append(item.key);
        count(figures.byReason, item.deferredWhy, panelWords("deferred-why", item.deferredWhy), item.key);
    } else if (item.isDecided()) {
        figures.considered.append(item.key);
        count(figures.byOutcome, item.outcome, panelWords("outcome", item.outcome), item.key);
        if (item.summaryRecorded.value_or(asAt) > sitting.on)
            figures.lateSummaries.append(item.key);
    }
    const std::optional<PapersDue> due = papersDue(policy, sitting.on);
    if (due && werePapersLate(item, *due, asAt))
        figures.latePapers.append(item.key);
}

void countDecision(const PlannedAction &action, Date asAt, PanelFigures &figures)
{
    if (action.rule != u"panel.decision"_s || action.setOn > asAt || action.dropped || action.target < figures.from ||
        action.target >= figures.until || action.target > asAt)
        return;
    figures.decisionsDue.append(action.key);
    if (!action.done || *action.done > asAt)
        figures.decisionsOutstanding.append(action.key);
    else if (*action.done <= action.target)
        figures.decisionsMet.append(action.key);
    else
        figures.decisionsLate.append(action.key);
}

} // namespace

PanelFigures panelFigures(const std::vector<ServiceForm> &sittings, const std::vector<ChildRecord> &children,
                          const Policy &policy, Date from, Date until, Date asAt)
{
    PanelFigures figures;
    figures.from = from;
    figures.until = until;
    const QHash<QString, PanelSitting> ofPeriod = sittingsIn(sittings, from, until, asAt);
    countSittings(ofPeriod, policy, asAt, figures);
    for (const PanelItemType type : panelItemTypes()) // every kind has its row, also with none
        figures.byType.push_back({idOf(type), labelOf(type), {}});
    for (const ChildRecord &child : children) {
        for (const PanelItem &item : panelItemsOf(child)) {
            const auto sitting = ofPeriod.constFind(item.sitting);
            if (sitting != ofPeriod.constEnd())
                countItem(item, *sitting, policy, asAt, figures);
        }
        for (const PlannedAction &action : child.actions)
            countDecision(action, asAt, figures);
    }
    const auto mostFirst = [](const PanelCount &a, const PanelCount &b) { return a.items.size() > b.items.size(); };
    std::stable_sort(figures.byOutcome.begin(), figures.byOutcome.end(), mostFirst);
    std::stable_sort(figures.byReason.begin(), figures.byReason.end(), mostFirst);
    return figures;
}

} // namespace hearth

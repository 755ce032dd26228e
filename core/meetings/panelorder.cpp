// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/panel.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

constexpr int daysBack = 366; // an order made longer ago is no matter for the panel any more

/// One child's items with the days of their sittings.
struct Seen
{
    struct Visit
    {
        PanelItem item;
        Date on;
    };
    std::vector<Visit> visits;

    explicit Seen(const ChildRecord &child)
    {
        for (const ChildForm &form : child.forms) {
            if (form.form != u"panel-item"_s)
                continue;
            PanelItem item = panelItemOf(form);
            if (item.stands() && !item.deferred)
                visits.push_back({std::move(item), form.on});
        }
    }

    [[nodiscard]] bool wasDecided(PanelItemType type, Date by) const
    {
        return std::any_of(visits.begin(), visits.end(), [&](const Visit &visit) {
            return visit.item.type == type && visit.item.isDecided() && visit.on <= by;
        });
    }
    [[nodiscard]] bool wasAgreed(PanelItemType type, Date by) const
    {
        return std::any_of(visits.begin(), visits.end(), [&](const Visit &visit) {
            return visit.item.type == type && visit.item.isAgreed() && visit.on <= by;
        });
    }
};

bool isHeldBy(const Event &event, EventKind kind, Date asAt)
{
    return event.kind == kind && event.state == EventState::Held && event.on <= asAt;
}

/// Since when the child is in proceedings that have not concluded; nothing when it is not.
std::optional<Date> inProceedingsSince(const ChildRecord &child, Date asAt)
{
    std::optional<Date> since;
    std::optional<Date> ended;
    for (const Event &event : child.events) {
        if (isHeldBy(event, EventKind::ProceedingsIssued, asAt) && (!since || *since < event.on))
            since = event.on;
        if (isHeldBy(event, EventKind::ProceedingsConcluded, asAt) && (!ended || *ended < event.on))
            ended = event.on;
    }
    return since && ended && *ended >= *since ? std::nullopt : since;
}

/// The first review booked for after \a asAt.
std::optional<Date> nextReview(const ChildRecord &child, Date asAt)
{
    std::optional<Date> next;
    for (const Event &event : child.events) {
        if (event.kind == EventKind::ClaReview && event.state == EventState::Booked && event.on > asAt &&
            (!next || event.on < *next))
            next = event.on;
    }
    return next;
}

void findFinalPlansTooLate(const ChildRecord &child, const Seen &seen, Date asAt, std::vector<OrderFinding> &findings)
{
    const std::optional<Date> review = nextReview(child, asAt);
    if (!review || !inProceedingsSince(child, asAt))
        return;
    for (const Seen::Visit &visit : seen.visits) {
        if (visit.item.type != PanelItemType::FinalCarePlan || visit.item.isDecided() || visit.on < *review)
            continue;
        findings.push_back({visit.item.key, *review,
                            Text::tr("The panel sees the final care plan on %1, and the review that decides on it is "
                                     "booked for %2: take it to an earlier sitting, or move the review.")
                                .arg(britishText(visit.on), britishText(*review))});
    }
}

bool isOfInterest(const Event &event, EventKind kind, Date asAt)
{
    return isHeldBy(event, kind, asAt) && asAt - event.on <= daysBack;
}

} // namespace

std::vector<OrderFinding> orderFindings(const ChildRecord &child, Date asAt)
{
    const Seen seen(child);
    std::vector<OrderFinding> findings;
    findFinalPlansTooLate(child, seen, asAt, findings);
    for (const Event &event : child.events) {
        const QString day = britishText(event.on);
        if (isOfInterest(event, EventKind::FinalCarePlanFiled, asAt) &&
            !seen.wasDecided(PanelItemType::FinalCarePlan, event.on))
            findings.push_back(
                {QString(), event.on,
                 Text::tr("The final care plan was filed on %1 and the panel had not seen it.").arg(day)});
        if (isOfInterest(event, EventKind::OrderDischarged, asAt) &&
            event.details.value(u"order"_s) == idOf(EventKind::CareOrder) &&
            !seen.wasAgreed(PanelItemType::DischargeOfCareOrder, event.on))
            findings.push_back(
                {QString(), event.on,
                 Text::tr("The care order was discharged on %1 and the panel had not approved it.").arg(day)});
        if (isOfInterest(event, EventKind::SpecialGuardianshipOrder, asAt) &&
            !seen.wasAgreed(PanelItemType::SgoSupport, event.on))
            findings.push_back({QString(), event.on,
                                Text::tr("The special guardianship order was made on %1 and the panel had not agreed "
                                         "the support plan and its finance.")
                                    .arg(day)});
    }
    std::stable_sort(findings.begin(), findings.end(),
                     [](const OrderFinding &a, const OrderFinding &b) { return a.on < b.on; });
    return findings;
}

QStringList outcomesOf(PanelItemType type)
{
    switch (type) {
    case PanelItemType::LongTermMatch:
    case PanelItemType::ResidentialApproval:
    case PanelItemType::DischargeOfCareOrder:
    case PanelItemType::SgoSupport:
        return {u"agreed"_s, u"agreed-with-conditions"_s, u"not-agreed"_s, u"escalated"_s};
    case PanelItemType::FinalCarePlan:
        return {u"view-supports"_s, u"view-concerns"_s, u"escalated"_s};
    case PanelItemType::ExceptionReport:
    case PanelItemType::PlacementOrderOver12Months:
        return {u"noted"_s, u"advice-given"_s, u"escalated"_s};
    case PanelItemType::Advice:
        return {u"advice-given"_s, u"noted"_s, u"agreed"_s, u"not-agreed"_s, u"escalated"_s};
    }
    return {};
}

QString whyNotDecided(const PanelItem &item, const QString &outcome)
{
    if (!outcomesOf(item.type).contains(outcome)) {
        return isViewOnly(item.type) ? Text::tr("The decision on a final care plan stays with the social work service: "
                                                "the panel gives its view.")
                                     : Text::tr("That is no outcome of an item of this kind.");
    }
    PanelItem decided = item;
    decided.outcome = outcome;
    const bool isView = outcome == u"view-supports"_s || outcome == u"view-concerns"_s;
    if (!decided.isAgreed() && !isView)
        return {};
    for (const PanelPaperLine &line : item.papers) {
        const bool needsBoth = line.paper.approval == PaperApproval::TeamAndServiceManager;
        const bool isPlanOrMoney = line.paper.id == u"sgo-support-plan"_s || line.paper.id == u"sgo-finance"_s;
        if (needsBoth && line.state() != PaperState::Ready)
            return Text::tr("%1: the team manager and the service manager approve it first.").arg(line.paper.label);
        if (isPlanOrMoney && !line.isSettled())
            return Text::tr("%1: handed in and approved before special guardianship is agreed.").arg(line.paper.label);
    }
    if (item.type == PanelItemType::DischargeOfCareOrder && item.legalAdvice.isEmpty())
        return Text::tr("A discharge is agreed once legal advice was given, or the lawyer says that none is required.");
    return {};
}

} // namespace hearth

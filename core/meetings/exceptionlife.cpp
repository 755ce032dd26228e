// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/exceptionlife.h"

#include "core/calendar/period.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <tuple>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int monthsOfAQuarter = 3; // Bradford 2017, App. 4: "on a quarterly basis"

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ExceptionLife)
};

/// The fact of that day on which a circumstance stopped without being met: an order, a plan, the end of care.
QString factOn(const ChildRecord &record, Date day)
{
    constexpr std::array kinds{EventKind::AdoptionOrder,  EventKind::OrderDischarged,    EventKind::ShobpaReversed,
                               EventKind::ShobpaDecision, EventKind::PermanenceAchieved, EventKind::CaseClosed};
    for (const EventKind kind : kinds) {
        for (const Event &event : record.events) {
            if (event.kind == kind && event.state == EventState::Held && event.on == day)
                return labelOf(kind);
        }
    }
    for (const Spell &spell : record.spells) {
        if (spell.kind == SpellKind::Plan && spell.from == day)
            return Words::tr("Plan changed");
        if (spell.kind == SpellKind::Care && spell.until == day)
            return Words::tr("Left care");
        if (spell.kind == SpellKind::Placement && spell.until == day)
            return Words::tr("Placement ended");
        if (spell.kind == SpellKind::LegalStatus && spell.until == day)
            return Words::tr("Legal status ended");
    }
    return Words::tr("No longer applies");
}

QString closingFact(const Clock &clock, const ChildRecord &record)
{
    if (clock.met && clock.metEvent)
        return labelOf(*clock.metEvent);
    if (clock.met && clock.rule->metBy == MetBy::AdoptivePlacement)
        return Words::tr("Adoptive placement");
    const std::optional<Date> day = clock.met ? std::optional(*clock.met + 1) : clock.ended; // met on the last day
    return day ? factOn(record, *day) : QString();
}

/// The day on which what \a clock watched came about or stopped, when it had been over by then.
std::optional<Date> closedOn(const Clock &clock)
{
    const bool wasOver = clock.days.value_or(0) > 0;
    if (clock.status == Status::MetLate && wasOver)
        return clock.met;
    return clock.status == Status::Ended && wasOver ? clock.ended : std::nullopt;
}

/// The day from which a report made on or after \a from has both its signatures.
std::optional<Date> firstReport(const ChildRecord &record, Date from, Date asAt)
{
    std::optional<Date> first;
    for (const Event &event : record.events) {
        const auto worker = dateFromIso(event.details.value(u"signed_by_worker"_s));
        const auto manager = dateFromIso(event.details.value(u"signed_by_manager"_s));
        if (event.kind != EventKind::ExceptionReport || event.state != EventState::Held || event.on < from || !worker ||
            !manager)
            continue;
        const Date day = std::max({event.on, *worker, *manager});
        if (day <= asAt && (!first || day < *first))
            first = day;
    }
    return first;
}

/// By the pack's clock `exception.report`; where a pack has none, each quarter is worked out here, with no due day.
void addQuarters(ExceptionStretch &stretch, const std::vector<Clock> &clocks, const ChildRecord &record, Date asAt)
{
    const QString key = exceptionKey(stretch.clock);
    for (const Clock &clock : clocks) {
        if (clock.rule && clock.rule->anchor == Anchor::ExceptionStands && clock.subject == key)
            stretch.quarters.push_back({clock.started, clock.due, clock.met});
    }
    std::ranges::stable_sort(stretch.quarters, {}, &ExceptionQuarter::since);
    if (!stretch.quarters.empty())
        return;
    const Date last = stretch.closed ? *stretch.closed - 1 : asAt;
    Date since = stretch.raised;
    for (int months = monthsOfAQuarter; stretch.quarters.empty() || since <= last; months += monthsOfAQuarter) {
        stretch.quarters.push_back({since, {}, firstReport(record, since, last)});
        since = addCalendarMonths(stretch.raised, months);
    }
}

std::optional<ExceptionStretch> stretchOf(const Clock &clock, const std::vector<Clock> &clocks,
                                          const ChildRecord &record, Date asAt)
{
    const std::optional<Date> closed = clock.rule && clock.rule->exception ? closedOn(clock) : std::nullopt;
    const bool stands = clock.rule && clock.rule->exception && clock.status == Status::Overdue;
    if ((!stands && !closed) || !clock.due)
        return std::nullopt;
    ExceptionStretch stretch;
    stretch.clock = clock;
    stretch.rule = clock.rule->id;
    stretch.title = clock.rule->title;
    stretch.raised = *clock.due + 1;
    stretch.daysOver = clock.days.value_or(0);
    stretch.closed = closed;
    if (closed)
        stretch.closedBy = closingFact(clock, record);
    addQuarters(stretch, clocks, record, asAt);
    return stretch;
}

bool isUnfinished(FormState state)
{
    return state == FormState::Draft || state == FormState::Returned || state == FormState::Submitted;
}

const ChildForm *unfinishedReport(const ChildRecord &record, Date asAt)
{
    const ChildForm *found = nullptr;
    for (const ChildForm &form : record.forms) {
        const auto state = form.form == u"exception-report"_s ? stateOn(form, asAt) : std::nullopt;
        if (state && isUnfinished(*state) && (!found || form.on >= found->on))
            found = &form;
    }
    return found;
}

ReportStage stageOf(FormState state)
{
    switch (state) {
    case FormState::Submitted:
        return ReportStage::ToSign;
    case FormState::Returned:
        return ReportStage::Returned;
    default:
        return ReportStage::Writing;
    }
}

ReportStage stageOf(const ExceptionLife &life, Date asAt)
{
    if (life.current)
        return stageOf(*stateOn(*life.current, asAt));
    if (life.standing.empty())
        return ReportStage::NotOwed;
    return life.owedSince ? ReportStage::Owed : ReportStage::Signed;
}

} // namespace

QString idOf(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Owed:
        return u"owed"_s;
    case ReportStage::Returned:
        return u"returned"_s;
    case ReportStage::Writing:
        return u"drafted"_s;
    case ReportStage::ToSign:
        return u"to-sign"_s;
    case ReportStage::Signed:
        return u"signed"_s;
    case ReportStage::NotOwed:
        return u"not-owed"_s;
    }
    return {};
}

QString labelOf(ReportStage stage)
{
    switch (stage) {
    case ReportStage::Owed:
        return Words::tr("Owed");
    case ReportStage::Returned:
        return Words::tr("Returned");
    case ReportStage::Writing:
        return Words::tr("Being written");
    case ReportStage::ToSign:
        return Words::tr("Waits for signature");
    case ReportStage::Signed:
        return Words::tr("Signed by both");
    case ReportStage::NotOwed:
        return Words::tr("Not owed");
    }
    return {};
}

std::optional<Date> ExceptionStretch::owedSince() const
{
    if (closed || quarters.back().reported)
        return std::nullopt;
    const auto first =
        std::ranges::find_if(quarters, [](const ExceptionQuarter &quarter) { return !quarter.reported; });
    return first->since;
}

std::optional<Date> ExceptionStretch::due() const
{
    const std::optional<Date> since = owedSince();
    const auto first = std::ranges::find_if(
        quarters, [&since](const ExceptionQuarter &quarter) { return since && quarter.since == *since; });
    return first == quarters.end() ? std::nullopt : first->due;
}

std::optional<FormState> stateOn(const FormRecord &form, Date day)
{
    if (form.on > day)
        return std::nullopt;
    const bool wasSigned = form.approvedOn && *form.approvedOn <= day;
    switch (form.state) {
    case FormState::Approved:
        return wasSigned                                      ? FormState::Approved
               : form.submittedOn && *form.submittedOn <= day ? FormState::Submitted
                                                              : FormState::Draft;
    case FormState::Submitted:
        return form.submittedOn && *form.submittedOn > day ? FormState::Draft : FormState::Submitted;
    default:
        return form.state;
    }
}

std::vector<const ChildForm *> signedReports(const ChildRecord &record, Date asAt)
{
    std::vector<const ChildForm *> found;
    for (const ChildForm &form : record.forms) {
        if (form.form == u"exception-report"_s && stateOn(form, asAt) == FormState::Approved)
            found.push_back(&form);
    }
    std::ranges::stable_sort(found, [](const ChildForm *a, const ChildForm *b) {
        return std::tie(*a->approvedOn, a->stamp.id) > std::tie(*b->approvedOn, b->stamp.id);
    });
    return found;
}

const ChildForm *panelItemOf(const ChildRecord &record, const QString &report)
{
    const ChildForm *found = nullptr;
    for (const ChildForm &form : record.forms) {
        const bool stands = form.form == u"panel-item"_s && form.subject == report &&
                            form.state != FormState::Withdrawn && form.state != FormState::Superseded;
        if (stands && (!found || form.stamp.id > found->stamp.id))
            found = &form;
    }
    return found;
}

ExceptionLife exceptionLifeOf(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt)
{
    ExceptionLife life;
    life.childId = record.child.stamp.id;
    for (const Clock &clock : clocks) {
        std::optional<ExceptionStretch> stretch = stretchOf(clock, clocks, record, asAt);
        if (!stretch)
            continue;
        if (stretch->closed) {
            life.closed.push_back(std::move(*stretch));
            continue;
        }
        const Date next =
            addCalendarMonths(stretch->raised, static_cast<int>(stretch->quarters.size()) * monthsOfAQuarter);
        life.nextOwed = life.nextOwed ? std::min(*life.nextOwed, next) : next;
        if (const auto owed = stretch->owedSince()) {
            life.owedSince = life.owedSince ? std::min(*life.owedSince, *owed) : *owed;
            if (const auto due = stretch->due())
                life.due = life.due ? std::min(*life.due, *due) : *due;
        }
        life.standing.push_back(std::move(*stretch));
    }
    std::ranges::stable_sort(life.closed, std::greater(), [](const ExceptionStretch &each) { return *each.closed; });
    life.current = unfinishedReport(record, asAt);
    if (const auto reports = signedReports(record, asAt); !reports.empty())
        life.last = reports.front();
    life.stage = stageOf(life, asAt);
    if (const ChildForm *report = life.current ? life.current : life.last)
        life.panelItem = panelItemOf(record, report->key);
    return life;
}

} // namespace hearth

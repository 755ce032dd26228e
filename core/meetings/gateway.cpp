// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/gateway.h"

#include "core/calendar/period.h"
#include "core/casework/formvocabulary.h"
#include "core/timeline/journey.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Gateway)
};

constexpr int soonDays = 14;
constexpr int unbornReviewDays = 14; // Torbay 2020, 10.6
constexpr int swetWorkingDays = 4;   // three full working days lie between (Torbay 2020, 10.2)
constexpr int assessmentMonths = 12; // Torbay 2020, 10.2

constexpr std::array hearings = {EventKind::CaseManagementHearing, EventKind::IssuesResolutionHearing,
                                 EventKind::FinalHearing};
constexpr std::array meetings = {EventKind::LegalGateway,          EventKind::LegalGatewayReview,
                                 EventKind::PreProceedingsMeeting, EventKind::CarePlanningMeeting,
                                 EventKind::CaseManagementHearing, EventKind::IssuesResolutionHearing,
                                 EventKind::FinalHearing};
const std::array formsOfMeetings = {u"legal-gateway"_s, u"legal-gateway-review"_s, u"pre-proceedings-meeting"_s,
                                    u"care-planning-meeting"_s};
const std::array formsOfGateway = {
    u"legal-gateway"_s,         u"legal-gateway-review"_s,    u"pre-proceedings-meeting"_s,
    u"care-planning-meeting"_s, u"sibling-decision"_s,        u"return-home"_s,
    u"legal-advice"_s,          u"childs-permanence-report"_s};

template <typename Range, typename Value>
bool holds(const Range &range, const Value &value)
{
    return std::find(range.begin(), range.end(), value) != range.end();
}

bool isUnfinished(const FormRecord &form)
{
    return form.state == FormState::Draft || form.state == FormState::Returned || form.state == FormState::Submitted;
}

void remarkOnChair(const FormRecord &form, QStringList &remarks)
{
    if (form.content.answer(u"chair-role"_s) == u"other"_s)
        remarks.append(Text::tr("A Head of Service chairs this meeting, and somebody else did (Torbay 2020, 10)."));
}

void remarkOnPapers(const FormRecord &form, const WorkingDays &days, QStringList &remarks)
{
    const auto swet = form.content.day(u"swet"_s);
    const auto latest = days.add(form.on, -swetWorkingDays);
    if (!swet)
        remarks.append(Text::tr("No day says when the SWET was submitted (Torbay 2020, 10.2)."));
    else if (latest && *swet > *latest)
        remarks.append(Text::tr("The SWET was submitted on %1; three full working days before the meeting was %2 "
                                "(Torbay 2020, 10.2).")
                           .arg(britishText(*swet), britishText(*latest)));
    const auto assessed = form.content.day(u"assessed-on"_s);
    if (!assessed)
        remarks.append(Text::tr("No completed assessment is named that the decision rests on (Torbay 2020, 10.2)."));
    else if (addCalendarMonths(*assessed, assessmentMonths) < form.on)
        remarks.append(Text::tr("The assessment of %1 is more than 12 months old (Torbay 2020, 10.2).")
                           .arg(britishText(*assessed)));
    if (!form.content.day(u"advice-on"_s))
        remarks.append(Text::tr("Written legal advice is not on the record yet (Torbay 2020, 10.3)."));
}

void remarkOnNext(const FormRecord &form, const ChildRecord &child, QStringList &remarks)
{
    const auto review = form.content.day(u"review-on"_s);
    if (!form.content.rows(u"assessments"_s).empty() && !review)
        remarks.append(Text::tr("Assessments are outstanding, and no day is set for the review (Torbay 2020, 10.5)."));
    if (form.form != u"legal-gateway"_s || !isUnborn(child.child, form.on) || !child.child.expected)
        return;
    const Date latest = *child.child.expected - unbornReviewDays;
    if (!review)
        remarks.append(Text::tr("The child is not born: set the review for %1 at the latest (Torbay 2020, 10.6).")
                           .arg(britishText(latest)));
    else if (*review > latest)
        remarks.append(Text::tr("The review of %1 is later than two weeks before the expected date, %2 (Torbay 2020, "
                                "10.6).")
                           .arg(britishText(*review), britishText(latest)));
    if (!form.content.day(u"draft-documents"_s))
        remarks.append(Text::tr("The child is not born: set a day for the draft documents (Torbay 2020, 10.6)."));
    if (!form.content.day(u"admission-decision"_s))
        remarks.append(Text::tr("The child is not born: set a day on which admission to care is decided (Torbay 2020, "
                                "10.6)."));
}

void remarkOnCarePlanning(const FormRecord &form, QStringList &remarks)
{
    if (form.content.isYes(u"before-final-plan"_s) && !form.content.isYes(u"managers-invited"_s))
        remarks.append(Text::tr("The managers of the looked-after teams are invited to a meeting that decides the "
                                "final care plan (Torbay 2020, 10.9)."));
    if (form.content.answer(u"plan"_s) == u"adoption"_s && form.content.rows(u"shobpa-tasks"_s).empty())
        remarks.append(Text::tr("The plan is adoption, and no task for the SHOBPA was agreed (Torbay 2020, 10.10)."));
    if (form.content.answer(u"siblings"_s) == u"apart"_s)
        remarks.append(Text::tr("Brothers and sisters apart: record the decision with its reasons in its own form "
                                "(Torbay 2020, 9.2.13)."));
}

void remarkOnSiblings(const FormRecord &form, QStringList &remarks)
{
    if (form.content.answer(u"decision"_s) != u"apart"_s)
        return;
    if (!form.content.day(u"assessed-on"_s))
        remarks.append(Text::tr("No sibling assessment is dated (Torbay 2020, 9.2.10)."));
    if (form.content.answer(u"contact"_s).isEmpty())
        remarks.append(Text::tr("Nothing says how they see one another (Torbay 2020, 9.2.11)."));
}

void remarkOnReport(const FormRecord &form, QStringList &remarks)
{
    const auto isSilent = [&form](const QString &views, const QString &none) {
        return form.content.answer(views).isEmpty() && form.content.answer(none).isEmpty();
    };
    if (isSilent(u"child-views"_s, u"child-views-none"_s))
        remarks.append(Text::tr("The child's views, or why there are none, are missing (Torbay 2020, 11.3.3)."));
    if (isSilent(u"parents-views"_s, u"parents-views-none"_s))
        remarks.append(Text::tr("The parents' views, or why there are none, are missing (Torbay 2020, 11.3.3)."));
}

const Event *booked(const ChildRecord &child, EventKind kind, Date from)
{
    const Event *first = nullptr;
    for (const Event &event : child.events) {
        if (event.kind == kind && event.state == EventState::Booked && event.on >= from &&
            (!first || event.on < first->on))
            first = &event;
    }
    return first;
}

void addSlips(const Event *event, RegisterLine &line)
{
    if (event)
        line.slips += static_cast<int>(event->formerDates.size());
}

// The nearer of the two that is booked.
void takeNext(const Event *event, RegisterLine &line)
{
    if (event && (!line.nextMeeting || event->on < *line.nextMeeting))
        line.nextMeeting = event->on;
}

void countHeld(const Journey &journey, EventKind kind, RegisterLine &line)
{
    for (const Date day : journey.held(kind)) {
        if (day < line.since)
            continue;
        ++line.meetings;
        line.lastMeeting = std::max(line.lastMeeting.value_or(day), day);
    }
}

void takeLine(const std::vector<Clock> &clocks, const QStringList &rules, RegisterLine &line)
{
    for (const Clock &clock : clocks) {
        if (!clock.rule || !rules.contains(clock.rule->id) || clock.started != line.since || !clock.due)
            continue;
        if (line.line && *line.line <= *clock.due)
            continue;
        line.line = clock.due;
        line.status = clock.status;
        line.daysOver = clock.days;
    }
}

struct Stage
{
    RegisterStage stage = RegisterStage::Threshold;
    Date since;
};

// What began last and has not ended; the furthest stage of it.
std::optional<Stage> stageOf(const Journey &journey)
{
    const Date day = journey.asAt();
    const auto isOver = [&](Date from, std::initializer_list<EventKind> ends) {
        return std::any_of(ends.begin(), ends.end(),
                           [&](EventKind kind) { return journey.firstHeld(kind, from, day).has_value(); });
    };
    if (const auto issued = journey.lastHeld(EventKind::ProceedingsIssued, day);
        issued && !isOver(*issued, {EventKind::ProceedingsConcluded, EventKind::CaseClosed}))
        return Stage{RegisterStage::Proceedings, *issued};
    if (const auto letter = journey.lastHeld(EventKind::LetterBeforeProceedings, day);
        letter && !isOver(*letter, {EventKind::PreProceedingsEnded, EventKind::ProceedingsIssued,
                                    EventKind::ProceedingsConcluded, EventKind::CaseClosed}))
        return Stage{RegisterStage::PreProceedings, *letter};
    if (const auto decided = journey.lastHeld(EventKind::ThresholdDecision, day);
        decided && !isOver(*decided, {EventKind::LetterBeforeProceedings, EventKind::PreProceedingsEnded,
                                      EventKind::ProceedingsIssued, EventKind::ProceedingsConcluded,
                                      EventKind::PermanenceAchieved, EventKind::CaseClosed}))
        return Stage{RegisterStage::Threshold, *decided};
    return std::nullopt;
}

GatewayLine lineOf(const Child &child)
{
    GatewayLine line;
    line.childId = child.stamp.id;
    line.number = child.number;
    line.name = listName(child);
    line.worker = child.worker;
    return line;
}

void sortByDay(std::vector<GatewayLine> &lines)
{
    std::stable_sort(lines.begin(), lines.end(), [](const GatewayLine &a, const GatewayLine &b) {
        if (a.on.has_value() != b.on.has_value())
            return !a.on.has_value();
        return a.on && *a.on < *b.on;
    });
}

Status statusBy(Date day, Date asAt)
{
    return day < asAt ? Status::Overdue : day - asAt <= soonDays ? Status::Soon : Status::Open;
}

void addOwedActions(const ChildRecord &child, Date asAt, std::vector<GatewayLine> &lines)
{
    for (const PlannedAction &action : child.actions) {
        const bool isOfGateway = action.rule == u"gateway.assessments"_s || action.rule == u"gateway.review"_s;
        if (!isOfGateway || action.setOn > asAt || (action.done && *action.done <= asAt) ||
            (action.dropped && *action.dropped <= asAt))
            continue;
        GatewayLine line = lineOf(child.child);
        line.on = action.target;
        line.what = action.what;
        line.note = action.owner;
        line.status = statusBy(action.target, asAt);
        lines.push_back(std::move(line));
    }
}

// The clock of a review is met by the review being held, whoever ticks the action.
void dropMetReviews(const std::vector<Clock> &clocks, const ChildRecord &child, std::vector<GatewayLine> &lines)
{
    for (const Clock &clock : clocks) {
        const PlannedAction *action = clock.met ? actionOf(clock, child) : nullptr;
        if (!action)
            continue;
        std::erase_if(lines, [action](const GatewayLine &line) {
            return line.form.isEmpty() && line.what == action->what && line.on == action->target;
        });
    }
}

void addOwedClocks(const std::vector<Clock> &clocks, const ChildRecord &child, std::vector<GatewayLine> &lines)
{
    for (const Clock &clock : clocks) {
        const bool isOurs =
            clock.rule && (clock.rule->id == u"gateway.swet"_s || clock.rule->id == u"gateway.unborn-review"_s);
        if (!isOurs || !clock.isDuty())
            continue;
        GatewayLine line = lineOf(child.child);
        line.on = clock.due;
        line.what = clockTitle(clock, child);
        line.status = clock.status;
        lines.push_back(std::move(line));
    }
}

void addUnfinished(const ChildRecord &child, Date asAt, std::vector<GatewayLine> &lines)
{
    for (const ChildForm &form : child.forms) {
        const FormVocabulary *vocabulary = formVocabularyOf(form.form);
        if (!vocabulary || !isUnfinished(form) || !holds(formsOfGateway, form.form) || form.on > asAt)
            continue;
        GatewayLine line = lineOf(child.child);
        line.on = form.on;
        line.what = Text::tr("Finish: %1").arg(titleOf(*vocabulary));
        line.note = labelOf(form.state);
        line.status = statusBy(form.on, asAt);
        line.form = form.key;
        lines.push_back(std::move(line));
    }
}

// Bradford 2017, 4.10: every child under police protection or section 20 is taken to the panel.
void addUnseen(const ChildRecord &child, Date asAt, std::vector<GatewayLine> &lines)
{
    const Journey journey(child, asAt);
    const Spell *status = journey.inForce(SpellKind::LegalStatus);
    if (!status || (status->code != u"L1" && status->code != u"V2") || !journey.inCare().contains(asAt) ||
        journey.hasHeld(EventKind::LegalGateway) || journey.hasHeld(EventKind::ThresholdDecision))
        return;
    GatewayLine line = lineOf(child.child);
    line.what = status->code == u"L1" ? Text::tr("Take to the Legal Gateway Panel: police protection")
                                      : Text::tr("Take to the Legal Gateway Panel: section 20");
    line.note = Text::tr("since %1").arg(britishText(status->from));
    line.status = Status::Overdue;
    lines.push_back(std::move(line));
}

} // namespace

QStringList gatewayRemarks(const FormRecord &form, const ChildRecord &child, const WorkingDays &days)
{
    QStringList remarks;
    remarkOnChair(form, remarks);
    if (form.form == u"legal-gateway"_s)
        remarkOnPapers(form, days, remarks);
    if (form.form == u"legal-gateway"_s || form.form == u"legal-gateway-review"_s)
        remarkOnNext(form, child, remarks);
    else if (form.form == u"care-planning-meeting"_s)
        remarkOnCarePlanning(form, remarks);
    else if (form.form == u"sibling-decision"_s)
        remarkOnSiblings(form, remarks);
    else if (form.form == u"childs-permanence-report"_s)
        remarkOnReport(form, remarks);
    else if (form.form == u"return-home"_s && form.content.isYes(u"was-s20"_s) && !form.content.day(u"support-on"_s))
        remarks.append(Text::tr("After section 20 a plan of support is agreed (Torbay 2020, 9.2.8)."));
    return remarks;
}

QString labelOf(RegisterStage stage)
{
    switch (stage) {
    case RegisterStage::Threshold:
        return Text::tr("Threshold decided");
    case RegisterStage::PreProceedings:
        return Text::tr("Pre-proceedings");
    case RegisterStage::Proceedings:
        return Text::tr("Proceedings");
    }
    return {};
}

std::vector<RegisterLine> outlineRegister(const std::vector<ChildRecord> &children, const ClocksOf &clocks, Date asAt)
{
    std::vector<RegisterLine> lines;
    for (const ChildRecord &child : children) {
        const Journey journey(child, asAt);
        const auto stage = stageOf(journey);
        if (!stage)
            continue;
        RegisterLine line;
        line.childId = child.child.stamp.id;
        line.number = child.child.number;
        line.name = listName(child.child);
        line.worker = child.child.worker;
        line.stage = stage->stage;
        line.since = stage->since;
        line.weeks = static_cast<int>((asAt - stage->since) / 7);
        if (stage->stage == RegisterStage::Proceedings) {
            for (const EventKind kind : hearings) {
                countHeld(journey, kind, line);
                takeNext(booked(child, kind, asAt), line);
            }
            const Event *last = booked(child, EventKind::FinalHearing, asAt);
            addSlips(last, line);
            line.plannedEnd = last ? std::optional(last->on) : std::nullopt;
            takeLine(clocks(line.childId), {u"proceedings.length"_s}, line);
        } else {
            countHeld(journey, EventKind::PreProceedingsMeeting, line);
            takeNext(booked(child, EventKind::PreProceedingsMeeting, asAt), line);
            const Event *issue = booked(child, EventKind::ProceedingsIssued, asAt);
            const Event *end = booked(child, EventKind::PreProceedingsEnded, asAt);
            addSlips(issue, line);
            addSlips(end, line);
            line.plannedIssue = issue ? std::optional(issue->on) : std::nullopt;
            line.plannedEnd = end ? std::optional(end->on) : std::nullopt;
            takeLine(clocks(line.childId), {u"pre-proceedings.length"_s, u"exception.pre-proceedings"_s}, line);
        }
        lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(), [](const RegisterLine &a, const RegisterLine &b) {
        if (a.line.has_value() != b.line.has_value())
            return a.line.has_value();
        return a.line ? *a.line < *b.line : a.since < b.since;
    });
    return lines;
}

std::vector<GatewayLine> meetingsToCome(const std::vector<ChildRecord> &children, Date asAt)
{
    std::vector<GatewayLine> lines;
    for (const ChildRecord &child : children) {
        std::map<std::pair<EventKind, Date>, std::size_t> booked; // where this child's bookings stand in the list
        for (const Event &event : child.events) {
            if (event.state != EventState::Booked || event.on < asAt || !holds(meetings, event.kind))
                continue;
            booked.emplace(std::pair(event.kind, event.on), lines.size());
            GatewayLine line = lineOf(child.child);
            line.on = event.on;
            line.what = labelOf(event.kind);
            if (!event.formerDates.empty())
                line.note = Text::tr("moved %n time(s)", nullptr, static_cast<int>(event.formerDates.size()));
            lines.push_back(std::move(line));
        }
        for (const ChildForm &form : child.forms) {
            const FormVocabulary *vocabulary = formVocabularyOf(form.form);
            if (!vocabulary || !isUnfinished(form) || form.on < asAt || !holds(formsOfMeetings, form.form))
                continue;
            // The form of a meeting that is booked is that meeting, and no second one.
            const auto kind = eventKindOf(form.form);
            const auto meeting = kind ? booked.find({*kind, form.on}) : booked.end();
            if (meeting != booked.end()) {
                GatewayLine &there = lines[meeting->second];
                there.form = form.key;
                there.note = there.note.isEmpty()
                                 ? labelOf(form.state)
                                 : Text::tr("%1, %2", "moved twice, draft").arg(there.note, labelOf(form.state));
                continue;
            }
            GatewayLine line = lineOf(child.child);
            line.on = form.on;
            line.what = titleOf(*vocabulary);
            line.note = labelOf(form.state);
            line.form = form.key;
            lines.push_back(std::move(line));
        }
    }
    sortByDay(lines);
    return lines;
}

std::vector<GatewayLine> owedToGateway(const std::vector<ChildRecord> &children, const ClocksOf &clocks, Date asAt)
{
    std::vector<GatewayLine> lines;
    for (const ChildRecord &child : children) {
        std::vector<GatewayLine> own;
        const std::vector<Clock> &rows = clocks(child.child.stamp.id);
        addOwedActions(child, asAt, own);
        dropMetReviews(rows, child, own);
        addOwedClocks(rows, child, own);
        addUnfinished(child, asAt - 1, own);
        addUnseen(child, asAt, own);
        lines.insert(lines.end(), own.begin(), own.end());
    }
    sortByDay(lines);
    return lines;
}

} // namespace hearth

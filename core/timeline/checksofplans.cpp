// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checkview.h"

#include <algorithm>

namespace hearth::checks {

namespace {

constexpr int sixWeeks = 42;

std::vector<Date> reviewsOf(const CheckView &view, const Run &care)
{
    std::vector<Date> days;
    for (const Date day : view.journey.held(EventKind::ClaReview)) {
        if (care.holds(day))
            days.push_back(day);
    }
    return days;
}

bool answersForAnOption(const PpmContent &content)
{
    return std::any_of(content.options.begin(), content.options.end(),
                       [](const PpmOption &option) { return !option.pursued.isEmpty(); });
}

// Whether a meeting that prepared the review of \a review went through the options.
bool meetingRevisited(const CheckView &view, Date review)
{
    Date from = review - sixWeeks;
    if (const auto before = view.journey.lastHeld(EventKind::ClaReview, review - 1); before && *before >= from)
        from = *before + 1;
    const auto inTime = [&](Date day) { return from <= day && day <= review; };
    for (const Event *meeting : view.heldEvents(EventKind::Ppm)) {
        if (inTime(meeting->on) && !meeting->details.value(QStringLiteral("pursued")).isEmpty())
            return true;
    }
    // One that ruled out every option leaves no pursued ones on its event: its record says so.
    const auto &records = view.record().ppms;
    return view.around.ppm && std::any_of(records.begin(), records.end(), [&](const PpmRecord &meeting) {
               if (meeting.state != PpmState::Approved || !inTime(meeting.on))
                   return false;
               const auto content = view.around.ppm(meeting.stamp.id);
               return content && answersForAnOption(*content);
           });
}

} // namespace

void noPpm(const CheckView &view)
{
    const bool running = std::any_of(view.clocks.begin(), view.clocks.end(), [](const Clock &clock) {
        return clock.rule->id == u"ppm.initial" && clock.isDuty();
    });
    if (running || view.journey.permanenceAchieved().contains(view.asAt) ||
        view.journey.matchStands().contains(view.asAt) || view.held(EventKind::Ppm, view.asAt - sixWeeks, view.asAt))
        return;
    view.find(QT_TRANSLATE_NOOP(
        "Check", "No permanence planning meeting in the last six weeks: hold one, or record the one that was held."));
}

void contingency(const CheckView &view)
{
    const Spell *plan = view.plan();
    if (plan != nullptr && plan->contingency.isEmpty())
        view.find(QT_TRANSLATE_NOOP("Check", "The plan names no contingency: add at least one."), plan);
}

void fgcBeforePlan(const CheckView &view)
{
    const Spell *plan = view.plan();
    if (plan == nullptr)
        return;
    for (const EventKind kind :
         {EventKind::FamilyGroupConference, EventKind::FamilyNetworkMeeting, EventKind::FgcOffered}) {
        if (view.held(kind, DaySet::beginning(), plan->from))
            return;
    }
    view.find(
        QT_TRANSLATE_NOOP(
            "Check", "No family group conference or network meeting was held or offered before the plan: offer one."),
        plan);
}

void parentsTold(const CheckView &view)
{
    const Spell *plan = view.plan();
    if (plan != nullptr && !plan->contingency.isEmpty() && !view.journey.hasHeld(EventKind::ParentsToldOfParallelPlans))
        view.find(QT_TRANSLATE_NOOP("Check", "Plans run side by side and nothing says that the parents were told why: "
                                             "tell them and record the day."),
                  plan);
}

void parentsToldBeforeIssue(const CheckView &view)
{
    const auto issued = view.journey.lastHeld(EventKind::ProceedingsIssued, view.asAt);
    if (issued && !view.held(EventKind::ParentsToldOfParallelPlans, DaySet::beginning(), *issued))
        view.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "Proceedings were issued and nothing says that the parents were told before that plans run side by "
                "side: record the day, or tell them now."),
            nullptr, view.journey.eventOn(EventKind::ProceedingsIssued, *issued));
}

void planRatified(const CheckView &view)
{
    const Spell *plan = view.plan();
    const Run *care = view.journey.carePeriodOf(view.asAt);
    if (plan == nullptr || care == nullptr)
        return;
    const auto reviews = reviewsOf(view, *care);
    if (reviews.size() >= 2 && plan->from > reviews[1] && reviews.back() < plan->from)
        view.find(QT_TRANSLATE_NOOP(
                      "Check",
                      "The plan was made or changed after the second review and has been to no review since: ask the "
                      "independent reviewing officer to convene one."),
                  plan);
    const auto &spells = view.record().spells;
    const bool changed = std::any_of(spells.begin(), spells.end(), [&](const Spell &other) {
        return other.kind == SpellKind::Plan && other.from < plan->from && other.from >= care->from;
    });
    if (changed && !view.held(EventKind::Ppm, plan->from - sixWeeks, plan->from))
        view.find(
            QT_TRANSLATE_NOOP(
                "Check",
                "The plan was changed with no permanence planning meeting in the six weeks before: take the change to "
                "one."),
            plan);
}

// What each review is to revisit (Bradford 6.4.3; Somerset 3: "at permanence planning meetings and at each CLA
// review") counts as revisited when the review says so itself. Where it says neither yes nor no, the meeting that went
// before it speaks for it: one since the review before and at most six weeks old, whose event names options pursued or
// whose record, signed off, answers for at least one. A meeting after the review does not mend what the review left
// out.
void planEachReview(const CheckView &view)
{
    const auto last = view.journey.lastHeld(EventKind::ClaReview, view.asAt);
    const Event *review = last ? view.journey.eventOn(EventKind::ClaReview, *last) : nullptr;
    // A return says nothing of what a review revisited, so it cannot say that it did not.
    if (review == nullptr || review->collection != 0 || view.plan() == nullptr)
        return;
    const QString said = review->details.value(QStringLiteral("options_revisited"));
    if (said == u"yes" || (said.isEmpty() && meetingRevisited(view, review->on)))
        return;
    view.find(
        QT_TRANSLATE_NOOP(
            "Check",
            "The last review does not say that the options for permanence were revisited: record it, or raise it."),
        nullptr, review);
}

void returnHome(const CheckView &view)
{
    const Spell *plan = view.plan();
    if (plan == nullptr || plan->code != u"return-home")
        return;
    const auto &events = view.record().events;
    const bool authorised = std::any_of(events.begin(), events.end(), [&](const Event &event) {
        return event.kind == EventKind::CarePlanningMeeting && event.state == EventState::Held &&
               event.on <= view.asAt && event.details.value(QStringLiteral("return_home_authorised")) == u"yes";
    });
    if (!authorised)
        view.find(QT_TRANSLATE_NOOP(
                      "Check",
                      "The plan is return home and no care planning meeting is recorded that authorised it, with the "
                      "Director's or nominee's agreement: record it."),
                  plan);
}

void planKept(const CheckView &view)
{
    const Spell *plan = view.plan();
    if (plan == nullptr || view.journey.inCare().contains(view.asAt) || plan->collection != 0 ||
        plan->details.value(QStringLiteral("in_child_protection_plan")) == u"yes")
        return;
    view.find(QT_TRANSLATE_NOOP("Check", "The child is not looked after, and nothing says that the permanence plan is "
                                         "kept in the child protection plan: put it there, and say so in the plan."),
              plan);
}

} // namespace hearth::checks

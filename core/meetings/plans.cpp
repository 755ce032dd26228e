// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/plans.h"

#include "core/timeline/journey.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int sixWeeks = 42;

void findReviews(PlanStep &step, const Journey &journey)
{
    // A review on the day on which the next plan began was of that one.
    const Date last = step.plan->until ? std::min(journey.asAt(), *step.plan->until - 1) : journey.asAt();
    for (const Event &event : journey.record().events) {
        if (event.kind != EventKind::ClaReview || event.state != EventState::Held || event.on < step.plan->from ||
            event.on > last)
            continue;
        if (!step.reviewed)
            step.reviewed = event.on;
        if (!step.ratified && event.details.value(QStringLiteral("plan_ratified")) == u"yes")
            step.ratified = event.on;
    }
}

int rank(const PpmOption &option)
{
    if (option.order > 0)
        return 0;
    if (option.pursued == u"yes")
        return 1;
    return option.ruledOut || option.pursued == u"no" ? 3 : 2;
}

} // namespace

std::vector<PlanStep> planHistory(const ChildRecord &record, Date asAt)
{
    const Journey journey(record, asAt);
    const Spell *inForce = journey.inForce(SpellKind::Plan);
    std::vector<PlanStep> steps;
    for (const Spell &spell : record.spells) {
        if (spell.kind != SpellKind::Plan || spell.from > asAt)
            continue;
        PlanStep step;
        step.plan = &spell;
        step.isInForce = &spell == inForce;
        step.isChange = !steps.empty();
        if (const auto held = journey.lastHeld(EventKind::Ppm, spell.from); held && spell.from - *held <= sixWeeks)
            step.meeting = held;
        findReviews(step, journey);
        steps.push_back(step);
    }
    std::stable_sort(steps.begin(), steps.end(), [](const PlanStep &a, const PlanStep &b) {
        return a.plan->from != b.plan->from ? a.plan->from > b.plan->from : a.isInForce && !b.isInForce;
    });
    return steps;
}

std::optional<PlanStep> planInForce(const ChildRecord &record, Date asAt)
{
    for (const PlanStep &step : planHistory(record, asAt)) {
        if (step.isInForce)
            return step;
    }
    return std::nullopt;
}

const PpmRecord *lastFinishedMeeting(const ChildRecord &record, Date asAt)
{
    const PpmRecord *last = nullptr;
    for (const PpmRecord &meeting : record.ppms) {
        const bool isFinished = meeting.state == PpmState::Submitted || meeting.state == PpmState::Approved;
        if (isFinished && meeting.on <= asAt && (!last || last->on <= meeting.on))
            last = &meeting;
    }
    return last;
}

std::vector<PpmOption> optionsInOrder(const PpmContent &content)
{
    const QStringList printed = ppmOptionIds();
    std::vector<PpmOption> options = content.options;
    std::stable_sort(options.begin(), options.end(), [&printed](const PpmOption &a, const PpmOption &b) {
        if (rank(a) != rank(b))
            return rank(a) < rank(b);
        if (a.order != b.order)
            return a.order < b.order;
        return printed.indexOf(a.option) < printed.indexOf(b.option);
    });
    return options;
}

SiblingDecisions siblingDecisions(const ChildRecord &record, Date asAt)
{
    SiblingDecisions found;
    for (const Event &event : record.events) {
        if (event.state != EventState::Held || event.on > asAt)
            continue;
        if (event.kind == EventKind::SiblingAssessment)
            found.assessment = &event;
        if (event.kind == EventKind::SiblingDecision)
            found.decision = &event;
    }
    return found;
}

} // namespace hearth

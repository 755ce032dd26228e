// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/metby.h"

#include <algorithm>

namespace hearth {

namespace {

void setMetByNumber(Clock &clock, const Start &start, const Journey &journey, Date last)
{
    if (start.care == nullptr || !start.numberingKnown)
        return;
    int number = 0;
    for (const Date day : journey.held(clock.rule->metEvents.front())) {
        if (!start.care->holds(day) || day > last || day < start.countFrom)
            continue;
        if (++number == clock.rule->metNumber) {
            clock.met = std::max(day, start.at);
            clock.metEvent = clock.rule->metEvents.front();
            return;
        }
    }
}

/// Done on its day, or by an event of the person whom the action names, whichever is first.
void setMetByAction(Clock &clock, const PlannedAction &action, const Journey &journey, Date last)
{
    if (action.done && *action.done <= last)
        clock.met = std::max(*action.done, clock.started);
    for (const Event &event : journey.record().events) {
        if (event.state == EventState::Held && event.on >= clock.started && event.on <= last &&
            (!clock.met || event.on < *clock.met) && meets(event, *clock.rule, &action)) {
            clock.met = event.on;
            clock.metEvent = event.kind;
        }
    }
}

} // namespace

bool meets(const Event &event, const Rule &rule, const PlannedAction *action)
{
    const auto &kinds = rule.metEvents;
    if (std::find(kinds.begin(), kinds.end(), event.kind) == kinds.end())
        return false;
    return action == nullptr || !rule.metOfPerson ||
           (!action->person.isEmpty() && event.details.value(QStringLiteral("person")) == action->person);
}

void setMet(Clock &clock, const Start &start, const Journey &journey)
{
    const Rule &rule = *clock.rule;
    const Date from = rule.recurs ? start.at + 1 : start.at;
    const Date last = std::min(start.lifeUntil, journey.asAt());
    switch (rule.metBy) {
    case MetBy::Nothing:
        break;
    case MetBy::Events:
        for (const EventKind kind : rule.metEvents) {
            const auto day = journey.firstHeld(kind, from, last);
            if (day && (!clock.met || *day < *clock.met)) {
                clock.met = day;
                clock.metEvent = kind;
            }
        }
        break;
    case MetBy::NumberedEvent:
        setMetByNumber(clock, start, journey, last);
        break;
    case MetBy::End:
        if (start.run != nullptr)
            clock.met = start.run->lastDay();
        break;
    case MetBy::Plan:
        if (start.care != nullptr)
            clock.met = journey.planCounting(*start.care, start.at);
        break;
    case MetBy::AdoptivePlacement:
        for (const Run &placement : journey.adoptivePlacements()) {
            if (placement.from >= from && placement.from <= last && !clock.met)
                clock.met = placement.from;
        }
        break;
    case MetBy::EventAfterEvent:
        break;                // counts back: see addCountingBack
    case MetBy::ReportSigned: // see reportClocks, and for the others evaluateService
    case MetBy::PapersComplete:
    case MetBy::MinutesCirculated:
    case MetBy::AdviceCirculated:
    case MetBy::SummaryRecorded:
    case MetBy::NextHeld:
    case MetBy::NextSent:
        break;
    case MetBy::Done:
        setMetByAction(clock, *start.action, journey, last);
        break;
    }
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/formfacts.h"

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

const Event *eventOf(const ChildRecord &child, EventKind kind, Date on)
{
    const auto found = std::find_if(child.events.begin(), child.events.end(), [&](const Event &event) {
        return event.kind == kind && event.on == on && event.state != EventState::Cancelled;
    });
    return found == child.events.end() ? nullptr : &*found;
}

/// One of the kind that is still booked: a booking that moves keeps its former days.
const Event *bookedOf(const ChildRecord &child, EventKind kind)
{
    const auto found = std::find_if(child.events.begin(), child.events.end(), [&](const Event &event) {
        return event.kind == kind && event.state == EventState::Booked;
    });
    return found == child.events.end() ? nullptr : &*found;
}

const Event *counterpart(const ChildRecord &child, const Event &wanted, const Event *before)
{
    if (before) {
        if (const Event *there = eventOf(child, wanted.kind, before->on))
            return there;
    }
    if (const Event *there = eventOf(child, wanted.kind, wanted.on))
        return there;
    return wanted.state == EventState::Booked ? bookedOf(child, wanted.kind) : nullptr;
}

Event broughtTo(const Event &there, const Event &wanted, const Event *before)
{
    Event after = there;
    if (wanted.state == EventState::Booked && there.state == EventState::Held)
        return after; // it took place meanwhile: what it became is not ours to say
    if (there.state == EventState::Booked && there.on != wanted.on)
        after.formerDates.push_back(there.on);
    after.on = wanted.on;
    after.state = wanted.state;
    after.target = wanted.target;
    if (before) {
        for (auto detail = before->details.begin(); detail != before->details.end(); ++detail) {
            if (!wanted.details.contains(detail.key()))
                after.details.remove(detail.key());
        }
    }
    for (auto detail = wanted.details.begin(); detail != wanted.details.end(); ++detail)
        after.details.insert(detail.key(), detail.value());
    return after;
}

void writeEvents(const std::map<QString, Event> &wanted, const std::map<QString, Event> &before,
                 const ChildRecord &child, PpmFacts &facts)
{
    for (const auto &[slot, event] : wanted) {
        const auto found = before.find(slot);
        const Event *former = found == before.end() ? nullptr : &found->second;
        const Event *there = counterpart(child, event, former);
        if (!there) {
            Event added = event;
            added.stamp.childId = child.child.stamp.id;
            facts.events.push_back({std::nullopt, added});
        } else if (const Event after = broughtTo(*there, event, former); after != *there) {
            facts.events.push_back({*there, after});
        }
    }
    for (const auto &[slot, event] : before) {
        if (wanted.contains(slot))
            continue;
        const Event *there = eventOf(child, event.kind, event.on);
        if (there && there->details == event.details && there->state == event.state)
            facts.events.push_back({*there, std::nullopt});
    }
}

bool isSameAction(const PlannedAction &action, const FormAction &wanted)
{
    return action.rule == wanted.rule &&
           action.what.simplified().compare(wanted.what.simplified(), Qt::CaseInsensitive) == 0;
}

const FormAction *sameAction(const std::vector<FormAction> &actions, const FormAction &wanted)
{
    const auto found = std::find_if(actions.begin(), actions.end(), [&wanted](const FormAction &one) {
        return one.rule == wanted.rule &&
               one.what.simplified().compare(wanted.what.simplified(), Qt::CaseInsensitive) == 0;
    });
    return found == actions.end() ? nullptr : &*found;
}

void writeActions(const FormRecord &form, const std::vector<FormAction> &wanted, const std::vector<FormAction> &before,
                  const ChildRecord &child, PpmFacts &facts)
{
    for (const FormAction &line : wanted) {
        const FormAction *former = sameAction(before, line);
        const auto there = std::find_if(child.actions.begin(), child.actions.end(), [&](const PlannedAction &action) {
            return action.meeting == form.key && isSameAction(action, line);
        });
        if (there == child.actions.end()) {
            PlannedAction action;
            action.stamp.childId = child.child.stamp.id;
            action.key = newKey();
            action.rule = line.rule;
            action.meeting = form.key;
            action.what = line.what;
            action.owner = line.owner;
            action.setOn = form.on;
            action.target = line.target;
            facts.actions.push_back({std::nullopt, action});
            continue;
        }
        PlannedAction after = *there;
        // What the form says as before, somebody may have changed since: it stays.
        if (!former || former->owner != line.owner)
            after.owner = line.owner;
        if (after.target != line.target && after.isOutstanding() && (!former || former->target != line.target)) {
            after.formerTargets.push_back(after.target);
            after.target = line.target;
        }
        if (!(after == *there))
            facts.actions.push_back({*there, after});
    }
    for (const PlannedAction &action : child.actions) {
        const bool isWanted = std::any_of(wanted.begin(), wanted.end(),
                                          [&action](const FormAction &line) { return isSameAction(action, line); });
        if (action.meeting == form.key && action.isOutstanding() && !isWanted)
            facts.actions.push_back({action, std::nullopt});
    }
}

} // namespace

void FormFacts::addActions(const std::vector<Details> &rows, const QString &rule)
{
    for (const Details &row : rows) {
        if (const auto target = dateFromIso(row.value(u"target"_s)); target && !row.value(u"what"_s).isEmpty())
            actions.push_back({rule, row.value(u"what"_s), row.value(u"owner"_s), *target});
    }
}

PpmFacts changesTo(const ChildRecord &child, const FormRecord &form, const FormFacts &wanted, const FormFacts &before)
{
    PpmFacts facts;
    writeEvents(wanted.events, before.events, child, facts);
    writeActions(form, wanted.actions, before.actions, child, facts);
    return facts;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/formfacts.h"

#include <algorithm>
#include <set>

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

/// The next one of the kind that is booked, after \a day: a booking that moves keeps its former days. One of the day or
/// before it is no longer to come; whether it took place is asked of a person.
const Event *nextBooked(const ChildRecord &child, EventKind kind, Date day, const std::set<const Event *> &taken)
{
    const auto found = std::find_if(child.events.begin(), child.events.end(), [&](const Event &event) {
        return event.kind == kind && event.state == EventState::Booked && event.on > day && !taken.contains(&event);
    });
    return found == child.events.end() ? nullptr : &*found;
}

using Slots = std::map<QString, Event>;

/// The stored event that each slot speaks of. An event is one slot's: a meeting that was booked by the last one is
/// held, and is not the next one that this one books. So days are looked for first, and bookings that move afterwards.
std::map<QString, const Event *> counterparts(const Slots &wanted, const Slots &before, const ChildRecord &child,
                                              Date day)
{
    std::map<QString, const Event *> found;
    std::set<const Event *> taken;
    const auto claim = [&](const QString &slot, const Event *there) {
        if (there && !found.contains(slot) && taken.insert(there).second)
            found.emplace(slot, there);
    };
    for (const auto &[slot, event] : wanted) {
        if (const auto former = before.find(slot); former != before.end())
            claim(slot, eventOf(child, event.kind, former->second.on));
        claim(slot, eventOf(child, event.kind, event.on));
    }
    for (const auto &[slot, event] : wanted) {
        if (event.state == EventState::Booked && !found.contains(slot))
            claim(slot, nextBooked(child, event.kind, day, taken));
    }
    return found;
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

void writeEvents(const Slots &wanted, const Slots &before, const ChildRecord &child, Date day, PpmFacts &facts)
{
    const std::map<QString, const Event *> stored = counterparts(wanted, before, child, day);
    for (const auto &[slot, event] : wanted) {
        const auto found = before.find(slot);
        const Event *former = found == before.end() ? nullptr : &found->second;
        const auto there = stored.find(slot);
        if (there == stored.end()) {
            Event added = event;
            added.stamp.childId = child.child.stamp.id;
            facts.events.push_back({std::nullopt, added});
        } else if (const Event after = broughtTo(*there->second, event, former); after != *there->second) {
            facts.events.push_back({*there->second, after});
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

template <typename Action>
bool isSameAction(const Action &one, const FormAction &wanted)
{
    return one.rule == wanted.rule && one.what.simplified().compare(wanted.what.simplified(), Qt::CaseInsensitive) == 0;
}

const FormAction *sameAction(const std::vector<FormAction> &actions, const FormAction &wanted)
{
    const auto found = std::find_if(actions.begin(), actions.end(),
                                    [&wanted](const FormAction &one) { return isSameAction(one, wanted); });
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
    writeEvents(wanted.events, before.events, child, form.on, facts);
    writeActions(form, wanted.actions, before.actions, child, facts);
    return facts;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmacts.h"

#include "core/workspace/validation.h"

#include <algorithm>

namespace hearth::acts {

namespace {

Spell checked(const Spell &spell, Date)
{
    return validated(spell);
}

Event checked(const Event &event, Date today)
{
    return validated(event, today);
}

PlannedAction checked(const PlannedAction &action, Date today)
{
    return validated(action, today);
}

template <typename Fact>
void addAll(std::vector<Change> &changes, const std::vector<FactChange<Fact>> &facts, Date today)
{
    for (const FactChange<Fact> &fact : facts) {
        Change change;
        if (fact.before)
            change.before = Record(*fact.before);
        if (fact.after)
            change.after = Record(checked(*fact.after, today));
        if (!fact.before || !fact.after || *change.before != *change.after)
            changes.push_back(std::move(change));
    }
}

constexpr QChar separator = u'~'; // between the key that an action is known by and the record it is a copy in

QString baseOf(const QString &key)
{
    return key.section(separator, 0, 0);
}

PpmActionLine *lineOfBase(std::vector<PpmActionLine> &lines, const QString &base)
{
    const auto found = std::find_if(lines.begin(), lines.end(),
                                    [&base](const PpmActionLine &line) { return baseOf(line.key) == base; });
    return found == lines.end() ? nullptr : &*found;
}

bool holdsBase(const std::vector<PpmActionLine> &lines, const QString &base)
{
    return std::any_of(lines.begin(), lines.end(),
                       [&base](const PpmActionLine &line) { return baseOf(line.key) == base; });
}

void copyActions(const SectionEdit &edit, PpmRecord &record)
{
    std::vector<PpmActionLine> &lines = record.content.actions;
    std::erase_if(lines, [&edit](const PpmActionLine &line) { // taken out for all
        const QString base = baseOf(line.key);
        return holdsBase(edit.before.actions, base) && !holdsBase(edit.now.actions, base);
    });
    for (const PpmActionLine &source : edit.now.actions) {
        const QString base = baseOf(source.key);
        PpmActionLine copy = source;
        copy.key = base + separator + record.key;
        if (PpmActionLine *there = lineOfBase(lines, base)) {
            copy.key = there->key;
            copy.carried = there->carried;
            copy.firstTarget = there->firstTarget;
            *there = copy;
        } else if (source.carried == 0) { // what was carried to the one is the one's own
            lines.push_back(copy);
        }
    }
}

} // namespace

void add(std::vector<Change> &changes, const PpmFacts &facts, Date today)
{
    addAll(changes, facts.spells, today);
    addAll(changes, facts.events, today);
    addAll(changes, facts.actions, today);
}

const PpmRecord *otherRecordOn(const ChildRecord &child, const PpmRecord &record)
{
    const auto found = std::find_if(child.ppms.begin(), child.ppms.end(), [&record](const PpmRecord &other) {
        return other.on == record.on && other.stamp.id != record.stamp.id && other.state != PpmState::Superseded;
    });
    return found == child.ppms.end() ? nullptr : &*found;
}

void moveMeeting(std::vector<Change> &changes, const ChildRecord &child, const MeetingMove &move, Date today)
{
    const auto on = [&child](Date day) {
        return std::find_if(child.events.begin(), child.events.end(), [day](const Event &event) {
            return event.kind == EventKind::Ppm && event.on == day && event.state != EventState::Cancelled;
        });
    };
    const auto from = on(move.from);
    if (from == child.events.end())
        return;
    if (on(move.to) != child.events.end()) {
        changes.push_back({Record(*from), std::nullopt});
        return;
    }
    Event moved = *from;
    moved.on = move.to;
    moved.state = move.to <= today ? EventState::Held : EventState::Booked;
    if (from->state == EventState::Booked)
        moved.formerDates.push_back(move.from);
    changes.push_back({Record(*from), Record(validated(moved, today))});
}

void copyForBrotherOrSister(const QString &section, const SectionEdit &edit, PpmRecord &record)
{
    if (section == QStringLiteral("actions"))
        copyActions(edit, record);
    else
        copySection(section, edit.now, record.content);
}

} // namespace hearth::acts

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/signoffactions.h"

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

template <typename Line>
const Line *withKey(const std::vector<Line> &lines, const QString &key)
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&key](const Line &line) { return line.key == key; });
    return found == lines.end() ? nullptr : &*found;
}

const PpmActionLine *lineOf(const PpmContent *content, const QString &key)
{
    return content ? withKey(content->actions, key) : nullptr;
}

PlannedAction newAction(const PpmActionLine &line, const PpmRecord &record)
{
    PlannedAction action;
    action.stamp.childId = record.stamp.childId;
    action.key = line.key;
    action.rule = u"ppm.action"_s;
    action.meeting = record.key;
    action.setOn = record.on;
    action.target = *line.target;
    if (line.firstTarget && *line.firstTarget != *line.target) // carried from a record that was never signed off
        action.formerTargets = {*line.firstTarget};
    return action;
}

/// The action as if the version before had not been signed off: its target not moved, not done, not dropped.
void takeBack(PlannedAction &action, const PpmActionLine &former, const PpmActionLine *previous)
{
    const bool moved = former.firstTarget && (!previous || previous->target != former.target);
    if (moved && action.target == former.target && !action.formerTargets.empty()) {
        action.target = action.formerTargets.back();
        action.formerTargets.pop_back();
    }
    if (action.done == former.done)
        action.done.reset();
    if (action.dropped == former.dropped)
        action.dropped.reset();
}

void apply(PlannedAction &action, const PpmActionLine &line)
{
    action.what = line.what;
    action.owner = line.owner;
    if (action.target != *line.target) {
        action.formerTargets.push_back(action.target);
        action.target = *line.target;
    }
    if (line.done)
        action.done = line.done;
    if (line.dropped)
        action.dropped = line.dropped;
    if (!line.update.trimmed().isEmpty())
        action.update = line.update.trimmed();
}

/// Set by a version of this meeting, no longer in its record, and nothing has become of it since.
bool isTakenBack(const PlannedAction &action, const PpmRecord &record, const QStringList &keys)
{
    return action.rule == u"ppm.action" && keys.contains(action.meeting) && action.isOutstanding() &&
           action.formerTargets.empty() && !withKey(record.content.actions, action.key);
}

/// An assessment of a carer that was set for this meeting's table and names no meeting yet.
bool isAssessmentOfThis(const PlannedAction &action, const PpmRecord &record)
{
    return action.rule == u"carer.assessment" && action.meeting.isEmpty() && action.isOutstanding() &&
           action.setOn >= record.on && (!record.submittedOn || action.setOn <= *record.submittedOn);
}

} // namespace

QStringList keysOfMeeting(const PpmRecord &record, const ChildRecord &child)
{
    QStringList keys = {record.key};
    for (const PpmRecord &other : child.ppms) {
        const bool same = record.sitting.isEmpty() ? other.on == record.on : other.sitting == record.sitting;
        if (same && !keys.contains(other.key))
            keys.append(other.key);
    }
    return keys;
}

std::vector<FactChange<PlannedAction>> actionsToWrite(const PpmRecord &record, const PpmSituation &situation,
                                                      const QStringList &keys, const PpmEarlier &earlier)
{
    std::vector<FactChange<PlannedAction>> changes;
    for (const PpmActionLine &line : record.content.actions) {
        if (!line.target)
            continue;
        const PlannedAction *known = withKey(situation.child.actions, line.key);
        PlannedAction action = known ? *known : newAction(line, record);
        if (const PpmActionLine *former = known ? lineOf(earlier.former, line.key) : nullptr)
            takeBack(action, *former, lineOf(earlier.previous, line.key));
        if (keys.contains(action.meeting) && action.formerTargets.empty() && !line.firstTarget)
            action.target = *line.target; // set by this very meeting: its first target is what the meeting says now
        apply(action, line);
        if (!known)
            changes.push_back({std::nullopt, action});
        else if (*known != action)
            changes.push_back({*known, action});
    }
    for (const PlannedAction &action : situation.child.actions) {
        if (earlier.former && isTakenBack(action, record, keys)) {
            changes.push_back({action, std::nullopt});
        } else if (isAssessmentOfThis(action, record)) {
            PlannedAction named = action;
            named.meeting = record.key;
            changes.push_back({action, named});
        }
    }
    return changes;
}

} // namespace hearth

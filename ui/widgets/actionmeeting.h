// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <algorithm>

namespace hearth {

/// The record whose key is \a meeting, or the newest version of it; 0: the child has none.
[[nodiscard]] inline RecordId ppmOfMeeting(const ChildRecord &record, const QString &meeting)
{
    const auto first = std::ranges::find(record.ppms, meeting, &PpmRecord::key);
    if (meeting.isEmpty() || first == record.ppms.end())
        return 0;
    const PpmRecord *newest = &*first; // a version has a key of its own, and is of the same day
    for (const PpmRecord &ppm : record.ppms) {
        if (ppm.on == first->on && ppm.version > newest->version)
            newest = &ppm;
    }
    return newest->stamp.id;
}

/// The record of the meeting that set the action with the key \a action; 0: it was set outside one.
[[nodiscard]] inline RecordId ppmOfAction(const ChildRecord &record, const QString &action)
{
    const auto found = std::ranges::find(record.actions, action, &PlannedAction::key);
    return action.isEmpty() || found == record.actions.end() ? 0 : ppmOfMeeting(record, found->meeting);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"
#include "ui/mywork/worklist.h"

#include <vector>

namespace hearth {

/// What a meeting's record, an exception report or a meeting to come waits for; in the order in which My work lists
/// them.
enum class MeetingWait : std::uint8_t {
    Returned,       ///< the team manager sent it back
    ReportReturned, ///< of an exception report
    SignOff,        ///< it was submitted
    ReportToSign,   ///< an exception report that the worker signed
    Writing,        ///< a draft
    ReportWriting,  ///< an exception report that is begun
    ReportOwed,     ///< an exception report that nobody has begun
    Booked,         ///< in the diary, and no record begun
    Due             ///< owed by a clock, and nothing booked
};
[[nodiscard]] QString labelOf(MeetingWait wait);
/// It is an exception report, and no meeting.
[[nodiscard]] bool isReport(MeetingWait wait);

struct MeetingLine
{
    MeetingWait wait = MeetingWait::Writing;
    RecordId childId = 0;
    RecordId record = 0; ///< 0: none is begun
    QString name;        ///< as lists sort
    QString number;
    QString worker;
    Date on;     ///< of the meeting; of Due the last day in time; of a report the day since which it is owed
    QString who; ///< who submitted, returned or began it
    QString more;
    std::optional<Status> status; ///< of Booked and Due
};

/// What waits for \a record's child on \a day. A sign-off is shown whoever the child's worker is, since the manager who
/// gives it is somebody else; the rest by \a filter.
[[nodiscard]] std::vector<MeetingLine> meetingLinesOf(const ChildRecord &record, const std::vector<Clock> &clocks,
                                                      const WorkFilter &filter, Date day);

} // namespace hearth

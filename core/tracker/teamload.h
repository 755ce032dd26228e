// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"

#include <array>
#include <functional>

namespace hearth {

/// The record of a child by its id; nothing when there is none.
using RecordOf = std::function<const ChildRecord *(RecordId)>;

/// One thing that a number of the load counts.
struct LoadItem
{
    RecordId childId = 0;
    QString number;
    QString name; ///< as lists sort
    QString what; ///< the child's section, the clock, or the meeting
    Date on;      ///< since when the child stands there, due, or booked for
    std::optional<Status> status;
    QString why; ///< the clock's explanation
};

/// What the numbers of the weeks count.
enum class LoadMeasure : std::uint8_t { Due, PpmsDue, PpmsBooked };

/// Weeks from Monday to Sunday, the first with the day itself; of that one only the days from then on.
inline constexpr std::size_t loadWeeks = 6;

/// What one worker carries.
struct WorkerLoad
{
    QString worker; ///< empty: children whom nobody holds
    std::vector<LoadItem> children;
    std::vector<LoadItem> overdue; ///< good practice is not counted
    struct Week
    {
        std::vector<LoadItem> due;        ///< every clock that falls due in it and runs, planning meetings included
        std::vector<LoadItem> ppmsDue;    ///< those of them that a planning meeting meets
        std::vector<LoadItem> ppmsBooked; ///< planning meetings in the diary
    };
    std::array<Week, loadWeeks> weeks;

    [[nodiscard]] const std::vector<LoadItem> &items(LoadMeasure measure, std::size_t week) const;
};

/// What a team carries as at a day, worker by worker.
struct TeamLoad
{
    Date asAt;
    std::vector<WorkerLoad> workers; ///< in order of the alphabet, nobody last

    /// The Monday of a week.
    [[nodiscard]] Date monday(std::size_t week) const;
    /// More falls due for \a worker in \a week than should: five things at least, and half as much again as the middle
    /// of the team.
    [[nodiscard]] bool isHeavy(const WorkerLoad &worker, std::size_t week) const;
    /// The middle of what falls due in \a week for the workers of the team, the lower of two.
    [[nodiscard]] int middle(std::size_t week) const;
};

/// The load of \a team (everybody's when it is empty) from the open cases of \a rows as at \a asAt, by the worker whom
/// each child has now.
[[nodiscard]] TeamLoad loadOf(const std::vector<TrackerRow> &rows, const RecordOf &recordOf, const QString &team,
                              Date asAt);

} // namespace hearth

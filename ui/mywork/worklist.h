// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/checks.h"
#include "core/timeline/clocks.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace hearth {

/// Where a line of My work stands, in the order in which it is read.
enum class WorkBand : std::uint8_t {
    Overdue,
    ThisWeek,     ///< from the day itself up to its Sunday
    NextTwoWeeks, ///< the fourteen days after that Sunday
    Resting,      ///< paused or exempt
    GoodPractice, ///< past its day, and advice and not duty
    Unknown,      ///< what is not known is never red
    Checks,       ///< something missing or out of order
    Count_
};

[[nodiscard]] QString labelOf(WorkBand band);
/// Overdue, this week, next two weeks: what My work opens with. The others are asked for.
[[nodiscard]] bool isDue(WorkBand band);

/// One line: a clock of a child that wants something done, or a finding of a check.
struct WorkItem
{
    RecordId childId = 0;
    QString number;
    QString name;
    QString listName;
    QString family;
    QString worker;
    QString team;
    WorkBand band = WorkBand::Overdue;
    Clock clock;        ///< of all bands but Checks
    QString clockTitle; ///< what a list calls it; of an action what is to be done
    CheckFinding check; ///< of Checks

    [[nodiscard]] bool isCheck() const { return band == WorkBand::Checks; }
    [[nodiscard]] QString title() const; ///< of the clock, or what the check says
};

/// A booked day that has passed: did it take place?
struct BookingQuestion
{
    RecordId childId = 0;
    RecordId eventId = 0;
    QString number;
    QString name;
    QString worker;
    QString team;
    EventKind kind = EventKind::Ppm;
    Date booked;
    int daysAgo = 0;
};

/// Whose work is shown. An empty text is everybody's.
struct WorkFilter
{
    QString worker;
    QString team;

    [[nodiscard]] bool takes(const QString &ofWorker, const QString &ofTeam) const
    {
        return (worker.isEmpty() || worker == ofWorker) && (team.isEmpty() || team == ofTeam);
    }
    bool operator==(const WorkFilter &) const = default;
};

/// The lines that \a clocks and \a findings of one child make as at \a asAt.
[[nodiscard]] std::vector<WorkItem> workItemsOf(const ChildRecord &record, const std::vector<Clock> &clocks,
                                                const std::vector<CheckFinding> &findings, Date asAt);
/// The band of \a clock as at \a asAt; nothing for one that asks for nothing yet.
[[nodiscard]] std::optional<WorkBand> bandOf(const Clock &clock, Date asAt);

[[nodiscard]] std::vector<BookingQuestion> bookingQuestionsOf(const ChildRecord &record, Date asAt);

/// A row as the list shows it: a heading, or a line.
struct WorkRow
{
    enum class Kind : std::uint8_t { Band, Family, Item };
    Kind kind = Kind::Item;
    WorkBand band = WorkBand::Overdue;
    QString heading;       ///< of Family: the family and its children
    int count = 0;         ///< lines under a heading
    std::size_t item = 0;  ///< of Item: index into the items
    bool inFamily = false; ///< of Item: it stands under the heading of a family
};

/// How many lines each band holds.
using BandCounts = std::array<int, static_cast<std::size_t>(WorkBand::Count_)>;
[[nodiscard]] BandCounts bandCounts(const std::vector<WorkItem> &items);

/// \a items in the order of reading: band by band, families together (the one with the most urgent line first), a
/// child's lines together, earliest due first. A family has a heading where more than one of its children is in
/// \a items. With \a only that band alone, else the three that are due.
[[nodiscard]] std::vector<WorkRow> arrange(const std::vector<WorkItem> &items,
                                           std::optional<WorkBand> only = std::nullopt);

} // namespace hearth

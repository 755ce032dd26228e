// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"
#include "ui/children/childrow.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// What the tracker's table shows of one child.
struct TrackerLine
{
    ChildRow child;
    SectionId section;
    std::optional<Date> since; ///< the day the child came to stand there
    QString nextTitle;         ///< of the clock due next
    std::optional<Date> nextDue;
    Status nextStatus = Status::Open;
    QString nextDays; ///< `due in 3 days`
    bool hasNext = false;
    int overdue = 0;
    SectionId suggested;
    QString suggestedReason;
    bool recorded = false;  ///< somebody decided the section; else it is the suggestion
    bool disagrees = false; ///< the recorded section is not the suggested one
    QStringList tags;
    QString update; ///< the newest on or before the day
    QString updateAuthor;
    std::optional<Date> updatedOn;
    QString change; ///< in words; empty when nothing changed
    QString colour; ///< `Red`, or `Amber until 01/12/2026` where a meeting set it
    QString colourWhy;
    bool left = false;
};

[[nodiscard]] TrackerLine trackerLineOf(const TrackerRow &row, const ChildRecord &record, Date asAt);

/// The newest update dated on or before \a day, or nothing.
[[nodiscard]] const WeeklyUpdate *latestUpdate(const ChildRecord &record, Date day);

/// `joined`, `moved from B`, `left` in the language of the window.
[[nodiscard]] QString changeText(const QString &change);

/// A list of the tracker: a section, or one of the lists across sections.
struct TrackerList
{
    QString id;     ///< a SectionId, or one of the three below
    QString letter; ///< `A`; empty for lists that have none
    QString title;
    QString lead;
    int children = 0;
    int overdue = 0; ///< children with something overdue
    bool flagged = false;
};

/// The lists beside the sections.
[[nodiscard]] QString allList();            ///< everybody in the tracker
[[nodiscard]] QString crossReferenceList(); ///< recorded section differs from the suggested one
[[nodiscard]] QString changedList();        ///< changed since the day compared with

/// Every section in the order of the tracker, then the lists across them, with their counts. `changed` is there only
/// when \a compared.
enum class Compared : std::uint8_t { No, Yes };
[[nodiscard]] std::vector<TrackerList> trackerListsOf(const std::vector<TrackerLine> &lines, const PolicyPack &pack,
                                                      Compared compared);
[[nodiscard]] bool isIn(const TrackerLine &line, const QString &list);

} // namespace hearth

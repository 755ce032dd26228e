// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <functional>

namespace hearth {

/// What the independent reviewing officer looks after (Bradford 2017, 4.8). Read from the facts and changed by none.

/// A stage of a challenge that waits for its answer.
struct OpenChallenge
{
    QString key;   ///< of the form `iro-challenge`
    QString about; ///< in words
    QString stage; ///< with whom it is, in words; empty: not raised with anybody yet
    Date raised;   ///< of the stage, else the day on which it was begun
    std::optional<Date> due;
    int daysOver = 0; ///< past `due`; 0 while it is in time
};

/// What a child said, and when.
struct ChildsWords
{
    QString words;
    Date on;
};

/// One looked-after child of a caseload, as at a day.
struct CaseloadLine
{
    RecordId childId = 0;
    QString number;
    QString name;
    QString officer; ///< empty: nobody is recorded
    QString worker;
    std::optional<Date> lastReview;
    std::optional<Date> nextDue;    ///< by the review clock that runs
    std::optional<Date> nextBooked; ///< in the diary
    Status reviewStatus = Status::Open;
    QString plan;                             ///< the plan in force, in words; empty: none
    QString contingency;                      ///< in words; empty: none
    Status planBySecondReview = Status::Open; ///< of `plan.second-review`; Met where it no longer runs
    std::optional<Date> planDue;              ///< of that clock while it runs
    std::optional<ChildsWords> childsWords;   ///< the newest that anybody wrote down
    std::optional<Date> midPoint;             ///< half way from the last review to the next one's day
    std::optional<Date> midPointChecked;      ///< since the last review
    std::vector<PlannedAction> undone;        ///< asked for by the last review's day and not done, oldest target first
    std::vector<OpenChallenge> challenges;
};

/// What became of a child since a day: `12/10/2026 Placement: U4 foster placement ...`, oldest first.
struct SinceReview
{
    Date on;
    QString words;
};

using ClocksOfChild = std::function<const std::vector<Clock> &(RecordId)>;
/// What a record of a meeting says; nothing when there is none.
using ContentOfRecord = std::function<std::optional<PpmContent>(RecordId)>;

/// Every child in care on \a asAt whose officer is \a officer (everybody's when it is empty), the next review first.
/// \pre \a clocks answers as at the same day.
[[nodiscard]] std::vector<CaseloadLine> caseloadOf(const std::vector<ChildRecord> &children, const QString &officer,
                                                   const ClocksOfChild &clocks, const ContentOfRecord &contents,
                                                   Date asAt);

/// What was recorded as happening after \a since, up to and including \a asAt: moves, legal status, plans, missing,
/// every event that was held; and what fell due in it and was not met.
[[nodiscard]] std::vector<SinceReview> sinceReview(const ChildRecord &child, const std::vector<Clock> &clocks,
                                                   Date since, Date asAt);

/// The officers that children name, in order of the alphabet.
[[nodiscard]] QStringList reviewingOfficers(const std::vector<ChildRecord> &children);

/// The challenges of a child that have no day on which they were resolved, by \a asAt.
[[nodiscard]] std::vector<OpenChallenge> openChallenges(const ChildRecord &child, Date asAt);

} // namespace hearth

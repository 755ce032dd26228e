// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnmerge.h"
#include "core/exchange/returnreader.h"

#include <map>

namespace hearth {

enum class OnFault : std::uint8_t { RefuseAll, KeepGood };

struct ReturnOptions
{
    Date today; ///< the day of import
    OnFault onFault = OnFault::RefuseAll;
    std::map<int, Date> completeFrom; ///< by collection; one that is not here is complete from its 1 April
};

/// One of the collections that were read, as a report names it.
struct CollectionSummary
{
    QString folder;
    int year = 0; ///< in which it ends: 2021 for 2020-21
    Date completeFrom;
    Date latestDay; ///< the latest day of an episode's beginning or end that it knows of
    std::map<ReturnTable, int> rowCounts;
};

/// A row that was not taken, with all the reasons why.
struct RefusedRow
{
    const ReadRow *row = nullptr; ///< of what was read
    QStringList reasons;
};

/// A child in care in an older return of whom the newest has no episode: neither that care goes on nor that it ended.
struct VanishedChild
{
    QString number;
    int collection = 0; ///< the last whose episodes tell of the child
};

struct ReturnImport
{
    std::vector<ChildChange> children; ///< those who are new or change, by number
    std::vector<Fault> faults;
    std::vector<RefusedRow> refused; ///< in the order of files and lines
    std::vector<CollectionSummary> collections;
    std::vector<VanishedChild> vanished;
    std::vector<LeftAlone> leftAlone;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// The collections in \a read, with the day from which each is proposed to be complete.
[[nodiscard]] std::vector<CollectionSummary> collectionsOf(const ReadReturns &read, const ReturnOptions &options);

/// Merges what was read with what is stored. Rows are the same in two returns by child and first day (or the day of a
/// review, a decision ...); the newest return's version stands, and the facts follow from all rows together. So
/// importing the same again changes nothing, and the order of imports does not matter. With a fault there are no
/// children, unless good rows are to be kept. \pre \a read outlives the result
[[nodiscard]] ReturnImport importReturns(const std::vector<ChildRecord> &existing, const ReadReturns &read,
                                         const ReturnOptions &options);

/// The refused rows as CSV: file, line, reason, and all columns of the tables that they are of.
[[nodiscard]] QString refusedRowsCsv(const std::vector<RefusedRow> &rows);

} // namespace hearth

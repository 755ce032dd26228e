// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"
#include "core/tracker/tracker.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

/// What a list shows of one child, as at a day.
struct ChildRow
{
    RecordId id = 0;
    QString number;
    QString name;     ///< as read: `Ada Test`
    QString listName; ///< as sorted: `Test, Ada`
    QString age;
    std::optional<int> ageDays; ///< for sorting; below zero for the unborn
    QString worker;
    QString team;
    QString family;
    QString section; ///< empty when the case is not open
    QString legalCode;
    QString legalStatus;
    QString placementCode;
    QString placement;
    QString planOption;
    QString plan;
    int overdue = 0;

    /// What is searched: names, number, known-as name, family and worker, in small letters.
    QString searchText;
};

[[nodiscard]] ChildRow childRowOf(const ChildRecord &record, Date asAt);

/// The same for all, with section and overdue count from the tracker's rows.
[[nodiscard]] std::vector<ChildRow> childRowsOf(const std::vector<ChildRecord> &records,
                                                const std::vector<TrackerRow> &tracker, Date asAt);

/// The spell of \a kind in force on \a day that began last, or nothing.
[[nodiscard]] const Spell *spellInForce(const ChildRecord &record, SpellKind kind, Date day);

/// What a list is narrowed to. An empty text narrows nothing.
struct ListFilter
{
    QString words; ///< each must be found, anywhere
    QString worker;
    QString team;

    [[nodiscard]] bool isEmpty() const { return words.trimmed().isEmpty() && worker.isEmpty() && team.isEmpty(); }
    bool operator==(const ListFilter &) const = default;
};

/// \a words in small letters, split: what `matches` takes.
[[nodiscard]] QStringList searchWords(const QString &words);
[[nodiscard]] bool matches(const ChildRow &row, const ListFilter &filter);
[[nodiscard]] bool matches(const ChildRow &row, const ListFilter &filter, const QStringList &words);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workspace/search.h"

#include <unordered_map>
#include <vector>

namespace hearth {

/// Every child's record in memory, in order of number, found by id, by number and by what people type.
/// Pointers into it hold until the next `setRecords` or `apply`.
class Roster
{
public:
    Roster() = default;
    explicit Roster(std::vector<ChildRecord> records) { setRecords(std::move(records)); }

    void setRecords(std::vector<ChildRecord> records);
    /// Takes over \a changes as they were stored. Answers the children that they touched, each once.
    std::vector<RecordId> apply(const std::vector<Change> &changes);

    [[nodiscard]] const std::vector<ChildRecord> &records() const { return m_records; }
    [[nodiscard]] const ChildRecord *byId(RecordId id) const;
    [[nodiscard]] const ChildRecord *byNumber(const QString &number) const;
    [[nodiscard]] std::vector<const ChildRecord *> find(const QString &words, int most) const;

private:
    class Applying;

    void sortByNumber();
    void rebuildIndex();

    std::vector<ChildRecord> m_records;
    std::unordered_map<RecordId, std::size_t> m_positions;
    mutable std::unordered_map<RecordId, QByteArray> m_folded; // so that a change folds one name and not all
    mutable SearchIndex m_search;
    mutable bool m_searchIsStale = true;
};

} // namespace hearth

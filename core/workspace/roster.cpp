// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/roster.h"

#include "core/workspace/recordaccess.h"

#include <algorithm>
#include <set>

namespace hearth {

namespace {

bool numberComesFirst(const ChildRecord &a, const ChildRecord &b)
{
    return a.child.number < b.child.number;
}

template <typename Fact>
const Fact &inMemory(const Fact &fact)
{
    return fact;
}

// What a meeting's record says stays in the store, as when everything is read.
PpmRecord inMemory(PpmRecord ppm)
{
    ppm.content = {};
    return ppm;
}

} // namespace

/// One call of `apply`: children first change in place or at the end, and order is restored once, however many they
/// are.
class Roster::Applying
{
public:
    explicit Applying(Roster &roster) : m_roster(roster) {}

    void take(const Change &change)
    {
        const Record &record = change.after ? *change.after : *change.before;
        std::visit([this, &change](const auto &r) { take(change, r); }, record);
    }

    std::vector<RecordId> finish()
    {
        if (!m_removed.empty())
            std::erase_if(m_roster.m_records,
                          [this](const ChildRecord &r) { return m_removed.contains(r.child.stamp.id); });
        for (const RecordId id : m_touched) {
            if (const auto found = m_roster.m_positions.find(id);
                found != m_roster.m_positions.end() && m_removed.empty())
                sortFacts(m_roster.m_records[found->second]);
        }
        if (!m_removed.empty()) {
            for (ChildRecord &record : m_roster.m_records) {
                if (m_touched.contains(record.child.stamp.id))
                    sortFacts(record);
            }
        }
        if (m_reorder)
            m_roster.sortByNumber();
        if (m_reorder || !m_removed.empty())
            m_roster.rebuildIndex();
        return {m_touched.begin(), m_touched.end()};
    }

private:
    void take(const Change &change, const Child &)
    {
        m_roster.m_searchIsStale = true;
        const RecordId id = stampOf(change.after ? *change.after : *change.before).id;
        m_touched.insert(id);
        m_roster.m_folded.erase(id);
        if (!change.after) {
            m_removed.insert(id);
            return;
        }
        const Child &child = std::get<Child>(*change.after);
        m_removed.erase(id);
        if (const auto found = m_roster.m_positions.find(id); found != m_roster.m_positions.end()) {
            Child &stored = m_roster.m_records[found->second].child;
            m_reorder = m_reorder || stored.number != child.number;
            stored = child;
            return;
        }
        ChildRecord record;
        record.child = child;
        m_roster.m_positions.emplace(id, m_roster.m_records.size());
        m_roster.m_records.push_back(std::move(record));
        m_reorder = true;
    }

    template <typename Fact>
    void take(const Change &change, const Fact &)
    {
        if constexpr (isHeldFact<Fact>) {
            if (change.before) {
                const RecordStamp &stamp = stampOf(*change.before);
                if (ChildRecord *record = touch(stamp.childId))
                    std::erase_if(factsOf<Fact>(*record), [&](const Fact &f) { return f.stamp.id == stamp.id; });
            }
            if (change.after) {
                if (ChildRecord *record = touch(stampOf(*change.after).childId))
                    factsOf<Fact>(*record).push_back(inMemory(std::get<Fact>(*change.after)));
            }
        }
    }

    ChildRecord *touch(RecordId child)
    {
        const auto found = m_roster.m_positions.find(child);
        if (found == m_roster.m_positions.end())
            return nullptr;
        m_touched.insert(child);
        return &m_roster.m_records[found->second];
    }

    Roster &m_roster;
    std::set<RecordId> m_touched;
    std::set<RecordId> m_removed;
    bool m_reorder = false;
};

void Roster::setRecords(std::vector<ChildRecord> records)
{
    m_records = std::move(records);
    if (!std::is_sorted(m_records.begin(), m_records.end(), numberComesFirst))
        sortByNumber();
    rebuildIndex();
    m_folded.clear();
    m_searchIsStale = true;
}

std::vector<RecordId> Roster::apply(const std::vector<Change> &changes)
{
    Applying applying(*this);
    for (const Change &change : changes)
        applying.take(change);
    return applying.finish();
}

const ChildRecord *Roster::byId(RecordId id) const
{
    const auto found = m_positions.find(id);
    return found == m_positions.end() ? nullptr : &m_records[found->second];
}

const ChildRecord *Roster::byNumber(const QString &number) const
{
    const auto found =
        std::lower_bound(m_records.begin(), m_records.end(), number,
                         [](const ChildRecord &record, const QString &n) { return record.child.number < n; });
    return found == m_records.end() || found->child.number != number ? nullptr : &*found;
}

std::vector<const ChildRecord *> Roster::find(const QString &words, int most) const
{
    if (m_searchIsStale) {
        m_search.clear();
        for (const ChildRecord &record : m_records) {
            QByteArray &folded = m_folded[record.child.stamp.id];
            if (folded.isNull())
                folded = foldedNames(record.child);
            m_search.add(folded);
        }
        m_searchIsStale = false;
    }
    std::vector<const ChildRecord *> found;
    for (const std::size_t position : m_search.find(foldedWords(words), static_cast<std::size_t>(std::max(most, 0))))
        found.push_back(&m_records[position]);
    return found;
}

void Roster::sortByNumber()
{
    std::stable_sort(m_records.begin(), m_records.end(), numberComesFirst);
}

void Roster::rebuildIndex()
{
    m_positions.clear();
    m_positions.reserve(m_records.size());
    for (std::size_t i = 0; i < m_records.size(); ++i)
        m_positions.emplace(m_records[i].child.stamp.id, i);
}

} // namespace hearth

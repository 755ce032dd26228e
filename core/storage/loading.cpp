// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/loading.h"

#include "core/storage/errors.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

// Where in the answer a child stands. Ids are given in order, so a plain table answers nearly always.
class Places
{
public:
    void add(RecordId child, std::size_t place)
    {
        if (child > 0 && static_cast<std::size_t>(child) < most) {
            if (m_near.size() <= static_cast<std::size_t>(child))
                m_near.resize(static_cast<std::size_t>(child) * 2 + 64, nowhere);
            m_near[static_cast<std::size_t>(child)] = place;
        } else {
            m_far.emplace(child, place);
        }
    }
    [[nodiscard]] std::size_t of(RecordId child) const
    {
        if (child > 0 && static_cast<std::size_t>(child) < m_near.size() &&
            m_near[static_cast<std::size_t>(child)] != nowhere)
            return m_near[static_cast<std::size_t>(child)];
        const auto found = m_far.find(child);
        if (found == m_far.end())
            throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a fact of no child")));
        return found->second;
    }

private:
    static constexpr std::size_t most = 4'000'000;
    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    std::vector<std::size_t> m_near;
    std::unordered_map<RecordId, std::size_t> m_far;
};

// A whole table is read in the order in which it lies: an order by child would fetch each page many times.
template <typename Kind>
void distribute(const Database &database, const Places &places, std::vector<ChildRecord> &records,
                std::vector<Kind> ChildRecord::*facts, const QString &select = Statements<Kind>::select())
{
    Rows rows(database, select);
    while (rows.next())
        readAll(rows, (records[places.of(rows.integer(2))].*facts).emplace_back());
}

QString selectPpms(Store::With with, const QString &where = {})
{
    return with == Store::With::Facts ? Statements<PpmRecord>::selectWithoutLast(where)
                                      : Statements<PpmRecord>::select(where);
}

template <typename Kind>
std::vector<Kind> factsOf(const Database &database, RecordId child,
                          const QString &select = Statements<Kind>::select(u" WHERE child_id = ?"_s))
{
    std::vector<Kind> facts;
    Rows rows(database, select, child);
    while (rows.next())
        readAll(rows, facts.emplace_back());
    return facts;
}

} // namespace

std::vector<ChildRecord> loadChildren(const Database &database, Store::With with)
{
    std::vector<Child> children = loadTable<Child>(database, {});
    std::sort(children.begin(), children.end(), [](const Child &a, const Child &b) { return a.number < b.number; });
    std::vector<ChildRecord> records(children.size());
    Places places;
    for (std::size_t i = 0; i < children.size(); ++i) {
        places.add(children[i].stamp.id, i);
        records[i].child = std::move(children[i]);
    }
    distribute(database, places, records, &ChildRecord::spells);
    distribute(database, places, records, &ChildRecord::events);
    distribute(database, places, records, &ChildRecord::adjustments);
    distribute(database, places, records, &ChildRecord::sections);
    distribute(database, places, records, &ChildRecord::updates);
    distribute(database, places, records, &ChildRecord::ppms, selectPpms(with));
    distribute(database, places, records, &ChildRecord::actions);
    distribute(database, places, records, &ChildRecord::carers);
    distribute(database, places, records, &ChildRecord::genograms);
    distribute(database, places, records, &ChildRecord::forms);
    if (with == Store::With::FactsAndReturnRows)
        distribute(database, places, records, &ChildRecord::returnRows);
    for (ChildRecord &record : records)
        sortFacts(record);
    return records;
}

std::optional<ChildRecord> loadChild(const Database &database, RecordId child, Store::With with)
{
    ChildRecord record;
    {
        Rows rows(database, Statements<Child>::select(u" WHERE id = ?"_s), child);
        if (!rows.next())
            return std::nullopt;
        readAll(rows, record.child);
    }
    record.spells = factsOf<Spell>(database, child);
    record.events = factsOf<Event>(database, child);
    record.adjustments = factsOf<Adjustment>(database, child);
    record.sections = factsOf<SectionDecision>(database, child);
    record.updates = factsOf<WeeklyUpdate>(database, child);
    record.ppms = factsOf<PpmRecord>(database, child, selectPpms(with, u" WHERE child_id = ?"_s));
    record.actions = factsOf<PlannedAction>(database, child);
    record.carers = factsOf<ConnectedCarer>(database, child);
    record.genograms = factsOf<Genogram>(database, child);
    record.forms = factsOf<ChildForm>(database, child);
    if (with == Store::With::FactsAndReturnRows)
        record.returnRows = factsOf<ReturnRow>(database, child);
    sortFacts(record);
    return record;
}

} // namespace hearth::storage

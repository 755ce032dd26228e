// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnimport.h"

#include "core/exchange/csv.h"
#include "core/exchange/returnfaults.h"
#include "core/exchange/returnrows.h"

#include <QHash>

#include <algorithm>

namespace hearth {

namespace {

/// The year in which the collection of \a date ends, on 31 March.
int collectionYear(Date date)
{
    return date.month() >= 4 ? date.year() + 1 : date.year();
}

/// The latest day in \a columns of the episodes, unless all lie ahead: a slip of the keyboard must not make a return
/// the newest for ever.
std::optional<Date> latestDay(const ReadCollection &collection, const QStringList &columns, Date today)
{
    std::optional<Date> latest;
    std::optional<Date> latestAhead;
    for (const ReadRow &row : collection.rows) {
        if (row.table != ReturnTable::Episodes)
            continue;
        for (const QString &column : columns) {
            const auto day = dateFromBritish(row.fields.value(column));
            if (!day)
                continue;
            std::optional<Date> &best = *day <= today ? latest : latestAhead;
            best = best ? std::max(*best, *day) : *day;
        }
    }
    return latest ? latest : latestAhead;
}

class ReturnImporter
{
public:
    ReturnImporter(const std::vector<ChildRecord> &existing, const ReadReturns &read, const ReturnOptions &options)
        : m_read(read), m_options(options)
    {
        for (const ChildRecord &record : existing)
            m_existing.insert(record.child.number, &record);
    }

    ReturnImport import()
    {
        m_result.collections = collectionsOf(m_read, m_options);
        CheckedRows checked = checkRows(m_read, m_existing);
        m_result.faults = m_read.faults;
        m_result.faults.insert(m_result.faults.end(), checked.faults.begin(), checked.faults.end());
        if (!m_result.faults.empty() && m_options.onFault == OnFault::RefuseAll)
            return std::move(m_result);
        gather(checked);
        for (const auto &[number, rows] : m_incoming)
            importChild(number, rows);
        findVanished();
        return std::move(m_result);
    }

private:
    void gather(const CheckedRows &checked)
    {
        for (const CheckedRow &entry : checked.rows) {
            if (!entry.reasons.isEmpty()) {
                m_result.refused.push_back({entry.row, entry.reasons});
                continue;
            }
            const CollectionSummary &summary = m_result.collections[entry.collection];
            std::vector<IncomingRow> &rows = m_incoming[entry.row->child()];
            if (m_headers.insert({entry.row->child(), entry.collection}).second)
                rows.push_back(
                    {headerRow(summary.year, m_read.collections[entry.collection].tables, summary.completeFrom),
                     summary.latestDay});
            if (auto kept = keptRow(*entry.row, summary.year))
                rows.push_back({std::move(*kept), summary.latestDay});
        }
    }

    void importChild(const QString &number, const std::vector<IncomingRow> &rows)
    {
        const ChildRecord *before = m_existing.value(number, nullptr);
        ChildRecord after;
        if (before)
            after = *before;
        else
            after.child.number = number;
        const ReturnJourney toldBefore = journeyOf(after.returnRows);
        mergeRows(after.returnRows, rows);
        applyJourney(after, toldBefore, journeyOf(after.returnRows), m_options.today, m_result.leftAlone);
        m_afterwards.insert(number);
        noteVanishable(after);
        if (!before) {
            ++m_result.added;
            m_result.children.push_back({std::nullopt, std::move(after)});
        } else if (*before == after) {
            ++m_result.unchanged;
        } else {
            ++m_result.changed;
            m_result.children.push_back({*before, std::move(after)});
        }
    }

    /// A return may go on listing a child in its header when no episode tells of the child any more.
    void noteVanishable(const ChildRecord &record)
    {
        m_newest = std::max(m_newest, record.child.collection);
        VanishedChild child{record.child.number, 0};
        bool isOpen = false;
        for (const Spell &spell : record.spells) {
            if (spell.kind != SpellKind::Care || spell.collection == 0)
                continue;
            child.collection = std::max(child.collection, spell.collection);
            isOpen = isOpen || !spell.until;
        }
        if (isOpen)
            m_open.push_back(std::move(child));
    }

    void findVanished()
    {
        for (const ChildRecord *record : std::as_const(m_existing)) {
            if (!m_afterwards.contains(record->child.number))
                noteVanishable(*record);
        }
        for (const VanishedChild &child : m_open) {
            if (child.collection < m_newest)
                m_result.vanished.push_back(child);
        }
        std::sort(m_result.vanished.begin(), m_result.vanished.end(),
                  [](const VanishedChild &a, const VanishedChild &b) { return a.number < b.number; });
    }

    const ReadReturns &m_read;
    const ReturnOptions &m_options;
    QHash<QString, const ChildRecord *> m_existing;
    std::map<QString, std::vector<IncomingRow>> m_incoming;
    std::set<std::pair<QString, std::size_t>> m_headers;
    std::set<QString> m_afterwards;
    std::vector<VanishedChild> m_open;
    int m_newest = 0;
    ReturnImport m_result;
};

} // namespace

std::vector<CollectionSummary> collectionsOf(const ReadReturns &read, const ReturnOptions &options)
{
    std::vector<CollectionSummary> list;
    for (const ReadCollection &collection : read.collections) {
        CollectionSummary summary;
        summary.folder = collection.folder;
        const QString start = QStringLiteral("DECOM");
        summary.year = collectionYear(latestDay(collection, {start}, options.today).value_or(options.today));
        const auto latest = latestDay(collection, {start, QStringLiteral("DEC")}, options.today);
        summary.latestDay = latest.value_or(Date(summary.year - 1, 4, 1));
        const auto stated = options.completeFrom.find(summary.year);
        summary.completeFrom = stated != options.completeFrom.end() ? stated->second : Date(summary.year - 1, 4, 1);
        summary.rowCounts = collection.rowCounts;
        list.push_back(std::move(summary));
    }
    return list;
}

ReturnImport importReturns(const std::vector<ChildRecord> &existing, const ReadReturns &read,
                           const ReturnOptions &options)
{
    return ReturnImporter(existing, read, options).import();
}

QString refusedRowsCsv(const std::vector<RefusedRow> &rows)
{
    QStringList columns;
    for (const RefusedRow &refused : rows) {
        for (const QString &column : *refused.row->header) {
            if (!columns.contains(column))
                columns.append(column);
        }
    }
    QString csv =
        csvLine(QStringList{QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("reason")} + columns);
    for (const RefusedRow &refused : rows) {
        const ReadRow &row = *refused.row;
        QStringList cells = {row.file, QString::number(row.line), refused.reasons.join(QStringLiteral("; "))};
        for (const QString &column : columns)
            cells.append(row.cells.value(row.header->indexOf(column)));
        csv += csvLine(cells);
    }
    return csv;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnrows.h"

#include "core/exchange/returnjourney.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace hearth {

namespace {

QString isoField(const ReadRow &row, const char *column)
{
    return isoText(dateFromBritish(row.fields.value(QString::fromLatin1(column))));
}

QString keyOf(const ReadRow &row)
{
    switch (row.table) {
    case ReturnTable::Episodes:
        return isoField(row, "DECOM");
    case ReturnTable::Reviews:
        return isoField(row, "REVIEW");
    case ReturnTable::PlacedForAdoption:
        return isoField(row, "DATE_PLACED");
    case ReturnTable::Adoptions: {
        const QString decided = isoField(row, "DATE_INT");
        return decided.isEmpty() ? isoField(row, "DATE_MATCH") : decided;
    }
    case ReturnTable::Missing:
        return isoField(row, "MIS_START");
    case ReturnTable::SocialWorkers:
        return isoField(row, "SW_DECOM") + u' ' + row.fields.value(QStringLiteral("SW_ID"));
    default:
        return {};
    }
}

bool isPartOfHeader(ReturnTable table)
{
    return table == ReturnTable::Header || table == ReturnTable::Uasc || table == ReturnTable::PreviousPermanence;
}

QString yearKey(int collection)
{
    return QString::number(collection);
}

bool sameRow(const ReturnRow &a, const ReturnRow &b)
{
    return a.table == b.table && a.key == b.key;
}

QStringList flat(const Details &fields)
{
    QStringList list;
    for (auto it = fields.cbegin(); it != fields.cend(); ++it)
        list << it.key() << it.value();
    return list;
}

/// Of one table and key, the one that stands last: the newest return, then whatever order the fields give.
void sortRows(std::vector<IncomingRow> &rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const IncomingRow &a, const IncomingRow &b) {
        const auto left = std::tie(a.row.table, a.row.key, a.row.collection, a.latestDay);
        const auto right = std::tie(b.row.table, b.row.key, b.row.collection, b.latestDay);
        return left != right ? left < right : flat(a.row.fields) < flat(b.row.fields);
    });
}

const QString latestDayField = QStringLiteral("LATEST DAY");

/// The latest day that the stored return of each year knew of.
std::map<int, Date> latestDays(const std::vector<ReturnRow> &rows)
{
    std::map<int, Date> days;
    for (const ReturnRow &row : rows) {
        if (const auto day = dateFromIso(row.fields.value(latestDayField)); day && row.table == headerTable())
            days[row.collection] = *day;
    }
    return days;
}

void takeHeader(ReturnRow &row, const IncomingRow &incoming, bool isOlder)
{
    for (auto it = incoming.row.fields.cbegin(); it != incoming.row.fields.cend(); ++it) {
        if (!isOlder || !row.fields.contains(it.key()))
            row.fields.insert(it.key(), it.value());
    }
}

void take(ReturnRow &row, const IncomingRow &incoming, bool isOlder)
{
    if (row.table == headerTable()) {
        takeHeader(row, incoming, isOlder);
    } else if (incoming.row.collection > row.collection || (incoming.row.collection == row.collection && !isOlder)) {
        row.collection = incoming.row.collection;
        row.fields = incoming.row.fields;
    }
}

} // namespace

std::optional<ReturnRow> keptRow(const ReadRow &row, int collection)
{
    ReturnRow kept;
    kept.collection = collection;
    kept.fields = row.fields;
    kept.fields.remove(QStringLiteral("CHILD"));
    if (row.table != ReturnTable::Header) {
        kept.fields.remove(QStringLiteral("DOB"));
        kept.fields.remove(QStringLiteral("SEX"));
    }
    if (kept.fields.isEmpty())
        return std::nullopt;
    kept.table = isPartOfHeader(row.table) ? headerTable() : idOf(row.table);
    kept.key = isPartOfHeader(row.table) ? yearKey(collection) : keyOf(row);
    return kept;
}

ReturnRow headerRow(int collection, const std::set<ReturnTable> &tables, Date from)
{
    ReturnRow row;
    row.collection = collection;
    row.table = headerTable();
    row.key = yearKey(collection);
    for (const ReturnTable table :
         {ReturnTable::Episodes, ReturnTable::Reviews, ReturnTable::PlacedForAdoption, ReturnTable::Adoptions}) {
        if (tables.contains(table))
            row.fields.insert(completeField(idOf(table)), isoText(from));
    }
    return row;
}

void mergeRows(std::vector<ReturnRow> &rows, std::vector<IncomingRow> incoming)
{
    sortRows(incoming);
    const std::map<int, Date> stored = latestDays(rows);
    const std::size_t oldSize = rows.size();
    for (IncomingRow &entry : incoming) {
        if (entry.row.table == headerTable())
            entry.row.fields.insert(latestDayField, isoText(entry.latestDay));
        const auto version = stored.find(entry.row.collection);
        const bool isOlder = version != stored.end() && entry.latestDay < version->second;
        const auto known = std::find_if(rows.begin(), rows.end(),
                                        [&entry](const ReturnRow &other) { return sameRow(other, entry.row); });
        if (known != rows.end())
            take(*known, entry, isOlder);
        else
            rows.push_back(entry.row);
    }
    std::sort(rows.begin() + static_cast<std::ptrdiff_t>(oldSize), rows.end(),
              [](const ReturnRow &a, const ReturnRow &b) {
                  return std::tie(a.table, a.key, a.collection) < std::tie(b.table, b.key, b.collection);
              });
}

} // namespace hearth

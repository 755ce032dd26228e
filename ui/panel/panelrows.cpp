// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panelrows.h"

#include "ui/children/wording.h"

#include <QHash>

#include <limits>

namespace hearth {

namespace {

constexpr std::int64_t never = std::numeric_limits<std::int32_t>::max();

} // namespace

PanelCell dayCell(std::optional<Date> day)
{
    return {britishText(day), {day ? day->dayNumber() : never, {}}, {}, isoText(day)};
}

PanelCell numberCell(int number)
{
    return {QString::number(number), {number, {}}, {}, {}};
}

PanelCell clockCell(const Clock *clock)
{
    if (!clock)
        return {{}, {never, {}}, {}, {}};
    return {daysText(*clock), {clock->due ? clock->due->dayNumber() : never, {}}, clock->status, {}};
}

PanelRowsModel::PanelRowsModel(std::vector<ValueColumn> columns, QObject *parent)
    : ValueTableModel(std::move(columns), parent)
{}

void PanelRowsModel::setRows(std::vector<PanelRow> rows)
{
    m_rows = std::move(rows);
    rowsChanged();
}

std::int64_t PanelRowsModel::idOf(const QString &key)
{
    return static_cast<std::int64_t>(qHash(key) >> 1);
}

const PanelCell &PanelRowsModel::cell(std::size_t row, int column) const
{
    static const PanelCell nothing;
    const auto &cells = m_rows[row].cells;
    const auto place = static_cast<std::size_t>(column);
    return place < cells.size() ? cells[place] : nothing;
}

QString PanelRowsModel::text(std::size_t row, int column) const
{
    return cell(row, column).words;
}

QString PanelRowsModel::exportText(std::size_t row, int column) const
{
    const PanelCell &found = cell(row, column);
    return found.inFile.value_or(found.words);
}

SortValue PanelRowsModel::sortValue(std::size_t row, int column) const
{
    const PanelCell &found = cell(row, column);
    return found.sort.number == 0 && found.sort.words.isEmpty() ? SortValue{0, found.words} : found.sort;
}

std::int64_t PanelRowsModel::rowId(std::size_t row) const
{
    return idOf(m_rows[row].key);
}

std::optional<Status> PanelRowsModel::status(std::size_t row, int column) const
{
    return cell(row, column).status;
}

ValueTableModel::Emphasis PanelRowsModel::emphasis(std::size_t row, int column) const
{
    if (m_rows[row].muted)
        return Emphasis::Muted;
    return column == 0 ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth

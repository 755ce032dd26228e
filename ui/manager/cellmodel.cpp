// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/cellmodel.h"

namespace hearth {

namespace {

constexpr std::int64_t withoutADay = 10'000'000; // sorts last

} // namespace

CellModel::CellModel(std::vector<ValueColumn> columns, QObject *parent) : ValueTableModel(std::move(columns), parent) {}

void CellModel::setRows(std::vector<ManagerRow> rows)
{
    m_rows = std::move(rows);
    rowsChanged();
}

const ManagerCell &CellModel::cell(std::size_t row, int column) const
{
    return m_rows[row].cells.at(static_cast<std::size_t>(column));
}

QString CellModel::text(std::size_t row, int column) const
{
    const ManagerCell &one = cell(row, column);
    if (!one.text.isEmpty())
        return one.text;
    if (one.day)
        return britishText(*one.day);
    return one.number ? QString::number(*one.number) : QString();
}

QString CellModel::exportText(std::size_t row, int column) const
{
    const ManagerCell &one = cell(row, column);
    if (one.day)
        return isoText(*one.day);
    return one.number ? QString::number(*one.number) : text(row, column);
}

SortValue CellModel::sortValue(std::size_t row, int column) const
{
    const ManagerCell &one = cell(row, column);
    if (one.number)
        return {*one.number, {}};
    if (columns()[static_cast<std::size_t>(column)].kind == ValueColumn::Kind::Day)
        return {one.day ? one.day->dayNumber() : withoutADay, {}};
    return ValueTableModel::sortValue(row, column);
}

std::int64_t CellModel::rowId(std::size_t row) const
{
    const ManagerRow &one = m_rows[row];
    if (one.identity == ManagerRow::Identity::Key)
        return static_cast<std::int64_t>(qHash(one.key) & 0x7fffffffffffffffULL);
    if (one.identity == ManagerRow::Identity::Child)
        return one.childId;
    return static_cast<std::int64_t>(row);
}

std::optional<Status> CellModel::status(std::size_t row, int column) const
{
    return cell(row, column).status;
}

QString CellModel::toolTip(std::size_t row, int column) const
{
    const ManagerCell &one = cell(row, column);
    return one.tip.isEmpty() ? ValueTableModel::toolTip(row, column) : one.tip;
}

ValueTableModel::Emphasis CellModel::emphasis(std::size_t row, int column) const
{
    return cell(row, column).weight == ManagerCell::Weight::Strong ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth

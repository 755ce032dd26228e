// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/leadsmodel.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;

constexpr std::int64_t unknown = std::numeric_limits<std::int32_t>::max(); // sorts last

} // namespace

LeadsModel::LeadsModel(QObject *parent)
    : ValueTableModel({{.id = u"name"_s, .title = tr("Child"), .width = 20},
                       {.id = u"number"_s, .title = tr("LCS"), .width = 10},
                       {.id = u"what"_s, .title = tr("What it is about"), .width = 30},
                       {.id = u"day"_s,
                        .title = tr("Day"),
                        .kind = Kind::Day,
                        .help = tr("In the section since; of a clock the day it was met or due; of a reason the day "
                                   "of its report")},
                       {.id = u"days"_s,
                        .title = tr("Days"),
                        .kind = Kind::Number,
                        .help = tr("In the section; of a clock over its due day")},
                       {.id = u"worker"_s, .title = tr("Worker"), .width = 16},
                       {.id = u"team"_s, .title = tr("Team"), .width = 16}},
                      parent)
{}

void LeadsModel::setChildren(std::vector<LeadsChild> children)
{
    m_children = std::move(children);
    rowsChanged();
}

QString LeadsModel::text(std::size_t row, int column) const
{
    const LeadsChild &child = m_children[row];
    switch (static_cast<Column>(column)) {
    case Name:
        return child.name;
    case Number:
        return child.number;
    case What:
        return child.line.what;
    case Day:
        return britishText(child.line.day);
    case Days:
        return child.line.days ? QString::number(*child.line.days) : QString();
    case Worker:
        return child.worker;
    case Team:
        return child.team;
    }
    return {};
}

QString LeadsModel::exportText(std::size_t row, int column) const
{
    return column == Day ? isoText(m_children[row].line.day) : text(row, column);
}

SortValue LeadsModel::sortValue(std::size_t row, int column) const
{
    const LeadsLine &line = m_children[row].line;
    if (column == Days)
        return {line.days.value_or(unknown), {}};
    if (column == Day)
        return {line.day ? line.day->dayNumber() : unknown, {}};
    return ValueTableModel::sortValue(row, column);
}

ValueTableModel::Emphasis LeadsModel::emphasis(std::size_t, int column) const
{
    return column == Name ? Emphasis::Strong : Emphasis::None;
}

ChartTableModel::ChartTableModel(std::vector<ValueColumn> columns, QObject *parent)
    : ValueTableModel(std::move(columns), parent)
{}

void ChartTableModel::setRows(std::vector<std::vector<Cell>> rows)
{
    m_rows = std::move(rows);
    rowsChanged();
}

QString ChartTableModel::idAt(std::size_t row, int column) const
{
    const std::vector<Cell> &cells = m_rows[row];
    const auto place = static_cast<std::size_t>(std::max(column, 0));
    if (place < cells.size() && !cells[place].id.isEmpty())
        return cells[place].id;
    for (const Cell &cell : cells) {
        if (!cell.id.isEmpty())
            return cell.id;
    }
    return {};
}

QString ChartTableModel::text(std::size_t row, int column) const
{
    const auto place = static_cast<std::size_t>(column);
    return place < m_rows[row].size() ? m_rows[row][place].text : QString();
}

SortValue ChartTableModel::sortValue(std::size_t row, int column) const
{
    if (columns()[static_cast<std::size_t>(column)].kind == Kind::Number)
        return {text(row, column).toInt(), {}};
    if (columns()[static_cast<std::size_t>(column)].kind == Kind::Day) {
        const auto day = dateFromBritish(text(row, column));
        return {day ? day->dayNumber() : unknown, {}};
    }
    return ValueTableModel::sortValue(row, column);
}

} // namespace hearth

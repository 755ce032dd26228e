// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figuremodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

using Kind = ValueColumn::Kind;

} // namespace

FigureModel::FigureModel(QObject *parent)
    : ValueTableModel({{.id = u"name"_s, .title = tr("Child"), .width = 22},
                       {.id = u"number"_s, .title = tr("LCS"), .width = 10},
                       {.id = u"counted"_s, .title = tr("Counted"), .width = 9},
                       {.id = u"since"_s, .title = tr("Since"), .kind = Kind::Day},
                       {.id = u"days"_s, .title = tr("Days"), .kind = Kind::Number},
                       {.id = u"worker"_s, .title = tr("Worker"), .width = 18},
                       {.id = u"team"_s, .title = tr("Team"), .width = 18}},
                      parent)
{}

void FigureModel::setChildren(std::vector<FigureChild> children, Shows shows)
{
    m_children = std::move(children);
    m_shows = shows;
    rowsChanged();
}

QString FigureModel::text(std::size_t row, int column) const
{
    const FigureChild &child = m_children[row];
    switch (static_cast<Column>(column)) {
    case Name:
        return child.name;
    case Number:
        return child.number;
    case Counted:
        return child.line.counted ? tr("yes") : tr("no");
    case Since:
        return britishText(child.line.since);
    case Days:
        return QString::number(child.line.days);
    case Worker:
        return child.worker;
    case Team:
        return child.team;
    }
    return {};
}

QString FigureModel::exportText(std::size_t row, int column) const
{
    return column == Since ? isoText(m_children[row].line.since) : text(row, column);
}

SortValue FigureModel::sortValue(std::size_t row, int column) const
{
    if (column == Days)
        return {m_children[row].line.days, {}};
    if (column == Since)
        return {m_children[row].line.since.dayNumber(), {}};
    return ValueTableModel::sortValue(row, column);
}

std::int64_t FigureModel::rowId(std::size_t row) const
{
    return m_children[row].line.childId;
}

bool FigureModel::accepts(std::size_t row) const
{
    return m_shows == Shows::Everybody || m_children[row].line.counted;
}

} // namespace hearth

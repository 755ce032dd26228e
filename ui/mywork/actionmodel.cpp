// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/actionmodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

std::vector<ValueColumn> actionColumns()
{
    using Kind = ValueColumn::Kind;
    using Shown = ValueColumn::Shown;
    return {
        {u"what"_s, ActionModel::tr("Action"), Kind::Text, Shown::Yes, 40, {}},
        {u"name"_s, ActionModel::tr("Child"), Kind::Text, Shown::Yes, 20, {}},
        {u"number"_s, ActionModel::tr("Number"), Kind::Text, Shown::Yes, 11, {}},
        {u"due"_s, ActionModel::tr("Due"), Kind::Day, Shown::Yes, 0, {}},
        {u"status"_s, ActionModel::tr("Status"), Kind::Status, Shown::Yes, 15, {}},
        {u"owner"_s, ActionModel::tr("By whom"), Kind::Text, Shown::Yes, 18, {}},
        {u"first"_s, ActionModel::tr("First target"), Kind::Day, Shown::Yes, 0,
         ActionModel::tr("The day that the meeting that set it gave it")},
        {u"carried"_s, ActionModel::tr("Moved"), Kind::Number, Shown::Yes, 7,
         ActionModel::tr("How often its day was set anew")},
        {u"update"_s, ActionModel::tr("Update"), Kind::Text, Shown::OnRequest, 30, {}},
    };
}

} // namespace

ActionModel::ActionModel(QObject *parent) : ValueTableModel(actionColumns(), parent) {}

void ActionModel::setLines(std::vector<ActionLine> lines, Date day)
{
    m_lines = std::move(lines);
    m_day = day;
    rowsChanged();
}

QString ActionModel::text(std::size_t row, int column) const
{
    const ActionLine &line = m_lines[row];
    switch (column) {
    case WhatColumn:
        return line.action.what.simplified();
    case ChildColumn:
        return line.name;
    case NumberColumn:
        return line.number;
    case DueColumn:
        return britishText(line.action.target);
    case StatusColumn:
        return dueWords(line.action.target, m_day);
    case OwnerColumn:
        return line.action.owner;
    case FirstTargetColumn:
        return britishText(line.action.firstTarget());
    case CarriedColumn:
        return line.carried > 0 ? QString::number(line.carried) : QString();
    case UpdateColumn:
        return line.action.update.simplified();
    default:
        return {};
    }
}

QString ActionModel::exportText(std::size_t row, int column) const
{
    const ActionLine &line = m_lines[row];
    if (column == DueColumn)
        return isoText(line.action.target);
    return column == FirstTargetColumn ? isoText(line.action.firstTarget()) : text(row, column);
}

SortValue ActionModel::sortValue(std::size_t row, int column) const
{
    const ActionLine &line = m_lines[row];
    if (column == DueColumn || column == StatusColumn)
        return {line.action.target.dayNumber(), line.name};
    if (column == FirstTargetColumn)
        return {line.action.firstTarget().dayNumber(), line.name};
    return {column == CarriedColumn ? line.carried : 0, text(row, column)};
}

std::int64_t ActionModel::rowId(std::size_t row) const
{
    return m_lines[row].action.stamp.id;
}

std::optional<Status> ActionModel::status(std::size_t row, int column) const
{
    return column == StatusColumn ? std::optional(m_lines[row].status) : std::nullopt;
}

ValueTableModel::Emphasis ActionModel::emphasis(std::size_t, int column) const
{
    return column == WhatColumn ? Emphasis::Strong : Emphasis::None;
}

} // namespace hearth

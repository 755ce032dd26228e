// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/groupedmodel.h"

#include <algorithm>

namespace hearth {

namespace {

// A heading's internal id; a row carries the number of its group.
constexpr quintptr headingId = 0;

QString oneLine(const QString &text)
{
    return text.simplified();
}

bool holdsAll(const GroupedRow &row, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&row](const QString &word) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [&word](const GroupedCell &cell) { return cell.text.contains(word, Qt::CaseInsensitive); });
    });
}

} // namespace

GroupedModel::GroupedModel(QStringList columns, QObject *parent)
    : QAbstractItemModel(parent), m_columns(std::move(columns))
{}

void GroupedModel::setGroups(std::vector<RowGroup> groups)
{
    beginResetModel();
    m_groups = std::move(groups);
    endResetModel();
}

QModelIndex GroupedModel::indexOfKey(const QString &key) const
{
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        for (std::size_t r = 0; r < m_groups[g].rows.size(); ++r) {
            if (m_groups[g].rows[r].key == key)
                return createIndex(static_cast<int>(r), 0, g + 1);
        }
    }
    return {};
}

QString GroupedModel::keyOf(const QModelIndex &index)
{
    return index.data(HeadingRole).toBool() ? QString() : index.data(KeyRole).toString();
}

QModelIndex GroupedModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : headingId);
}

QModelIndex GroupedModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == headingId)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, headingId);
}

int GroupedModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    if (parent.internalId() != headingId || parent.column() != 0)
        return 0;
    return static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].rows.size());
}

int GroupedModel::columnCount(const QModelIndex &) const
{
    return static_cast<int>(m_columns.size());
}

QVariant GroupedModel::headingData(const RowGroup &group, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return column == 0 ? tr("%1 (%2)", "heading, number of rows").arg(group.title).arg(group.rows.size())
                           : QString();
    case HeadingRole:
        return true;
    case KeyRole:
        return group.key;
    default:
        return {};
    }
}

QVariant GroupedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == headingId)
        return headingData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const GroupedRow &row = m_groups[index.internalId() - 1].rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<std::size_t>(index.column());
    const GroupedCell cell = column < row.cells.size() ? row.cells[column] : GroupedCell();
    switch (role) {
    case Qt::DisplayRole:
        return oneLine(cell.text);
    case Qt::AccessibleTextRole:
        return cell.text.isEmpty() ? tr("empty") : cell.text;
    case Qt::ToolTipRole: // tool tips guess rich text: an <img> would open a file
        return cell.text.toHtmlEscaped();
    case Qt::TextAlignmentRole:
        return static_cast<int>((cell.isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case KeyRole:
        return row.key;
    case StatusRole:
        return cell.status ? QVariant(static_cast<int>(*cell.status)) : QVariant();
    case QuietRole:
        return row.isQuiet;
    case HeadingRole:
        return false;
    default:
        return {};
    }
}

QVariant GroupedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

Qt::ItemFlags GroupedModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.internalId() == headingId ? flags : flags | Qt::ItemNeverHasChildren;
}

QString groupsAsText(const QStringList &columns, const std::vector<RowGroup> &groups)
{
    QStringList lines{columns.join(u'\t')};
    for (const RowGroup &group : groups) {
        if (!group.title.isEmpty())
            lines.append(group.title);
        for (const GroupedRow &row : group.rows) {
            QStringList cells;
            for (const GroupedCell &cell : row.cells)
                cells.append(oneLine(cell.text));
            lines.append(cells.join(u'\t'));
        }
    }
    return lines.join(u'\n') + u'\n';
}

std::vector<RowGroup> filteredGroups(std::vector<RowGroup> groups, const QString &words)
{
    const QStringList list = words.simplified().split(u' ', Qt::SkipEmptyParts);
    if (list.isEmpty())
        return groups;
    for (RowGroup &group : groups)
        std::erase_if(group.rows, [&list](const GroupedRow &row) { return !holdsAll(row, list); });
    std::erase_if(groups, [](const RowGroup &group) { return group.rows.empty(); });
    return groups;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/workmodel.h"

#include "ui/children/wording.h"
#include "ui/widgets/valuetablemodel.h"

#include <algorithm>

namespace hearth {

void WorkModel::setItems(std::vector<WorkItem> items, std::optional<WorkBand> only)
{
    beginResetModel();
    m_items = std::move(items);
    m_only = only;
    m_rows = arrange(m_items, m_only);
    endResetModel();
}

void WorkModel::setOnly(std::optional<WorkBand> only)
{
    beginResetModel();
    m_only = only;
    m_rows = arrange(m_items, m_only);
    endResetModel();
}

const WorkItem *WorkModel::itemAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const WorkRow &found = m_rows[static_cast<std::size_t>(row)];
    return found.kind == WorkRow::Kind::Item ? &m_items[found.item] : nullptr;
}

bool WorkModel::isHeading(int row) const
{
    return row >= 0 && row < rowCount() && !itemAt(row);
}

int WorkModel::firstItemRow() const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (itemAt(row))
            return row;
    }
    return -1;
}

int WorkModel::itemCount() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(),
                                          [](const WorkRow &row) { return row.kind == WorkRow::Kind::Item; }));
}

int WorkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int WorkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WorkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WorkRow &row = m_rows[static_cast<std::size_t>(index.row())];
    if (role == RowKindRole)
        return static_cast<int>(row.kind);
    if (row.kind != WorkRow::Kind::Item)
        return headingData(row, index.column(), role);

    const WorkItem &item = m_items[row.item];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(item, index.column());
    case Qt::ToolTipRole: // tool tips guess rich text: an <img> would open a file
        return text(item, index.column()).toHtmlEscaped();
    case Qt::AccessibleDescriptionRole:
        return m_why ? m_why(item) : QString();
    case ValueTableModel::StatusRole:
        return index.column() == StatusColumn && !item.isCheck() ? QVariant(static_cast<int>(item.clock.status))
                                                                 : QVariant();
    case ValueTableModel::StrongRole:
        return index.column() == ChildColumn;
    case ValueTableModel::MutedRole:
        return index.column() == NumberColumn || index.column() == WorkerColumn;
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant WorkModel::headingData(const WorkRow &row, int column, int role) const
{
    if (column != 0 || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (row.kind == WorkRow::Kind::Family)
        return row.heading;
    return tr("%1 (%2)", "band of My work and how many lines it has").arg(row.heading).arg(row.count);
}

QString WorkModel::text(const WorkItem &item, int column) const
{
    switch (column) {
    case ChildColumn:
        return item.name;
    case NumberColumn:
        return item.number;
    case ClockColumn:
        return item.title();
    case DueColumn:
        return item.isCheck() ? QString() : britishText(item.clock.due);
    case DaysColumn:
        return item.isCheck() ? QString() : daysText(item.clock);
    case StatusColumn:
        return item.isCheck() ? tr("check") : labelOf(item.clock.status);
    case PlannedColumn:
        return item.isCheck() ? QString() : plannedText(item.clock);
    case WorkerColumn:
        return item.worker;
    default:
        return {};
    }
}

QVariant WorkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ChildColumn:
        return tr("Child");
    case NumberColumn:
        return tr("Number");
    case ClockColumn:
        return tr("What");
    case DueColumn:
        return tr("Due");
    case DaysColumn:
        return tr("In days");
    case StatusColumn:
        return tr("Status");
    case PlannedColumn:
        return tr("Planned");
    case WorkerColumn:
        return tr("Worker");
    default:
        return {};
    }
}

Qt::ItemFlags WorkModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
}

} // namespace hearth

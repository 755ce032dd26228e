// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/worklist.h"

#include <QAbstractTableModel>

#include <functional>

namespace hearth {

/// The lines of My work with their headings, as a table. A heading is a row that cannot be chosen; its text stands in
/// the first column.
class WorkModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChildColumn,
        NumberColumn,
        ClockColumn,
        DueColumn,
        DaysColumn,
        StatusColumn,
        PlannedColumn,
        WorkerColumn,
        ColumnCount
    };
    enum Role { RowKindRole = Qt::UserRole + 100 };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a why words the explanation of a line, when it is asked for.
    void setWhy(std::function<QString(const WorkItem &)> why) { m_why = std::move(why); }
    void setItems(std::vector<WorkItem> items, std::optional<WorkBand> only);
    void setOnly(std::optional<WorkBand> only);

    [[nodiscard]] const std::vector<WorkItem> &items() const { return m_items; }
    [[nodiscard]] const std::vector<WorkRow> &rows() const { return m_rows; }
    /// The line in \a row; nothing for a heading.
    [[nodiscard]] const WorkItem *itemAt(int row) const;
    [[nodiscard]] bool isHeading(int row) const;
    [[nodiscard]] int firstItemRow() const; ///< -1 when there is none
    [[nodiscard]] int itemCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant headingData(const WorkRow &row, int column, int role) const;
    [[nodiscard]] QString text(const WorkItem &item, int column) const;

    std::vector<WorkItem> m_items;
    std::vector<WorkRow> m_rows;
    std::optional<WorkBand> m_only;
    std::function<QString(const WorkItem &)> m_why;
};

} // namespace hearth

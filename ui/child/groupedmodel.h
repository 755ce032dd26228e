// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "ui/widgets/valuetablemodel.h"

#include <QAbstractItemModel>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth {

struct GroupedCell
{
    QString text;
    std::optional<Status> status; ///< painted as a pill with its shape
    bool isNumber = false;        ///< right-aligned
};

struct GroupedRow
{
    QString key; ///< tells the row from others, also after the list was made anew
    std::vector<GroupedCell> cells;
    bool isQuiet = false; ///< shown muted: cancelled, advisory
};

struct RowGroup
{
    QString key;
    QString title;
    std::vector<GroupedRow> rows;
};

/// Rows under headings, as values: facts by area, clocks by what they ask for, the history by day.
class GroupedModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    /// Status and quiet are those of the tables of the house, so that their delegate paints them.
    enum Role {
        StatusRole = ValueTableModel::StatusRole,
        QuietRole = ValueTableModel::MutedRole,
        KeyRole = Qt::UserRole + 64,
        HeadingRole
    };

    explicit GroupedModel(QStringList columns, QObject *parent = nullptr);

    void setGroups(std::vector<RowGroup> groups);
    [[nodiscard]] const std::vector<RowGroup> &groups() const { return m_groups; }
    [[nodiscard]] const QStringList &columns() const { return m_columns; }

    [[nodiscard]] QModelIndex indexOfKey(const QString &key) const; ///< of a row, invalid when it is not there
    [[nodiscard]] static QString keyOf(const QModelIndex &index);   ///< empty for a heading

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant headingData(const RowGroup &group, int column, int role) const;

    QStringList m_columns;
    std::vector<RowGroup> m_groups;
};

/// The groups as text: a heading a line, then a row a line with its cells between tabs, the columns' names first.
[[nodiscard]] QString groupsAsText(const QStringList &columns, const std::vector<RowGroup> &groups);

/// Those rows that hold every word of \a words in some cell; groups left with none are left out.
[[nodiscard]] std::vector<RowGroup> filteredGroups(std::vector<RowGroup> groups, const QString &words);

} // namespace hearth

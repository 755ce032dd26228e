// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/leadsreport.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// A line behind a number of a lead's report, with the names that the list shows.
struct LeadsChild
{
    LeadsLine line;
    QString number;
    QString name;
    QString worker;
    QString team;
};

/// The list that a number of a lead's report is the number of.
class LeadsModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Number, What, Day, Days, Worker, Team };
    explicit LeadsModel(QObject *parent = nullptr);

    void setChildren(std::vector<LeadsChild> children);
    [[nodiscard]] const LeadsChild &child(std::size_t row) const { return m_children[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_children.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<LeadsChild> m_children;
};

/// A chart as a table: each number in it opens its list.
class ChartTableModel final : public ValueTableModel
{
    Q_OBJECT

public:
    struct Cell
    {
        QString text;
        QString id = {}; ///< of the number that it is; empty: it is none
    };

    explicit ChartTableModel(std::vector<ValueColumn> columns, QObject *parent = nullptr);

    void setRows(std::vector<std::vector<Cell>> rows);
    /// The number in that cell, else the first of its row.
    [[nodiscard]] QString idAt(std::size_t row, int column) const;

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;

private:
    std::vector<std::vector<Cell>> m_rows;
};

} // namespace hearth

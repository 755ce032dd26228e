// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// What stands in a cell of a list of the panel.
struct PanelCell
{
    QString words;
    SortValue sort = {};                ///< nothing in it: by the words
    std::optional<Status> status = {};  ///< of a cell that shows a pill
    std::optional<QString> inFile = {}; ///< where a file says it otherwise: a day in ISO form
};

/// A row of a list of the panel: what it is about, and its cells in the order of the columns.
struct PanelRow
{
    QString key; ///< of the sitting, the item, the action or the paper
    RecordId child = 0;
    std::vector<PanelCell> cells;
    bool muted = false; ///< deferred, cancelled: there, and no longer worked on
};

[[nodiscard]] PanelCell dayCell(std::optional<Date> day);
[[nodiscard]] PanelCell numberCell(int number);
[[nodiscard]] PanelCell clockCell(const Clock *clock); ///< an empty cell where there is none

/// Any list of the panel: its rows are worked out as values by `panellists.h`.
class PanelRowsModel final : public ValueTableModel
{
    Q_OBJECT

public:
    explicit PanelRowsModel(std::vector<ValueColumn> columns, QObject *parent = nullptr);

    void setRows(std::vector<PanelRow> rows);
    [[nodiscard]] const PanelRow &row(std::size_t held) const { return m_rows[held]; }
    /// What `ValueTable::selectId` finds a row by.
    [[nodiscard]] static std::int64_t idOf(const QString &key);

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] const PanelCell &cell(std::size_t row, int column) const;

    std::vector<PanelRow> m_rows;
};

} // namespace hearth

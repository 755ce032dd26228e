// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// What stands in a cell of a manager's list.
struct ManagerCell
{
    QString text = {};
    std::optional<Date> day = {};   ///< of a day: shown, sorted and exported as one
    std::optional<int> number = {}; ///< of a number: shown and sorted as one; text, where given, is shown in its place
    std::optional<Status> status = {};
    QString tip = {};
    enum class Weight : std::uint8_t { Plain, Strong } weight = Weight::Plain;
};

struct ManagerRow
{
    RecordId childId = 0; ///< 0: the row is about no child
    QString key;          ///< a worker, a form: in the list's own words
    std::vector<ManagerCell> cells;
    /// What the row is known by when the list is worked out anew: one may have several rows of a child, or of a form.
    enum class Identity : std::uint8_t { Place, Child, Key } identity = Identity::Place;
};

/// A list whose rows are worked out by its page: as many cells as columns.
class CellModel final : public ValueTableModel
{
    Q_OBJECT

public:
    explicit CellModel(std::vector<ValueColumn> columns, QObject *parent = nullptr);

    void setRows(std::vector<ManagerRow> rows);
    [[nodiscard]] const ManagerRow &row(std::size_t row) const { return m_rows[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] QString toolTip(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] const ManagerCell &cell(std::size_t row, int column) const;

    std::vector<ManagerRow> m_rows;
};

} // namespace hearth

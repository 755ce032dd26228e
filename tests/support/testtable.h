// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// A table of plain words for tests.
class WordTable final : public ValueTableModel
{
    Q_OBJECT

public:
    explicit WordTable(std::vector<ValueColumn> columns, std::vector<QStringList> rows = {})
        : ValueTableModel(std::move(columns)), m_rows(std::move(rows))
    {
        rowsChanged();
    }

    void setRows(std::vector<QStringList> rows)
    {
        m_rows = std::move(rows);
        rowsChanged();
    }

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override { return m_rows[row].value(column); }

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override
    {
        if (columns()[static_cast<std::size_t>(column)].kind == ValueColumn::Kind::Number)
            return {m_rows[row].value(column).toLongLong(), {}};
        return {0, m_rows[row].value(column)};
    }
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return qHash(m_rows[row].value(0)); }

private:
    std::vector<QStringList> m_rows;
};

} // namespace hearth

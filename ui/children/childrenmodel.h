// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/children/childrow.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// All children of the store, narrowed to a worker and a team.
class ChildrenModel : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NumberColumn,
        AgeColumn,
        WorkerColumn,
        TeamColumn,
        FamilyColumn,
        SectionColumn,
        LegalColumn,
        PlacementColumn,
        PlanColumn,
        OverdueColumn,
        ColumnCount
    };

    explicit ChildrenModel(QObject *parent = nullptr);

    void setRows(std::vector<ChildRow> rows);
    [[nodiscard]] const ChildRow &row(std::size_t row) const { return m_rows[row]; }
    void narrow(const ListFilter &filter);

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] QString searchText(std::size_t row) const override;
    [[nodiscard]] bool accepts(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<ChildRow> m_rows;
    ListFilter m_filter;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exceptions/exceptionlist.h"
#include "ui/widgets/valuetablemodel.h"

#include <functional>

namespace hearth {

/// Who stands in which circumstance: the lines of one circumstance, narrowed to a worker and a team.
class ExceptionsModel : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        NumberColumn,
        StateColumn,
        DaysColumn,
        CircumstanceColumn,
        PanelColumn,
        ReportColumn,
        RaisedColumn,
        StartedColumn,
        SignedColumn,
        EndedColumn,
        EndedByColumn,
        WorkerColumn,
        TeamColumn,
        AgeColumn,
        SectionColumn,
        ColumnCount
    };

    explicit ExceptionsModel(QObject *parent = nullptr);

    void setLines(std::vector<ExceptionLine> lines);
    [[nodiscard]] const std::vector<ExceptionLine> &lines() const { return m_lines; }
    [[nodiscard]] const ExceptionLine &line(std::size_t row) const { return m_lines[row]; }
    void show(const QString &circumstance, const ListFilter &filter);
    [[nodiscard]] QString circumstance() const { return m_circumstance; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] QString searchText(std::size_t row) const override;
    [[nodiscard]] bool accepts(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] std::optional<Date> dayIn(const ExceptionLine &line, int column) const;

    std::vector<ExceptionLine> m_lines;
    std::vector<std::int64_t> m_ids;
    QString m_circumstance;
    ListFilter m_filter;
};

} // namespace hearth

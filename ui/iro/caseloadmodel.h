// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/reviewing.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The looked-after children of an independent reviewing officer, the next review first.
class CaseloadModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Number,
        Due,
        State,
        Booked,
        LastReview,
        Plan,
        Contingency,
        Undone,
        Challenges,
        WordsOn,
        Words,
        MidPoint,
        Checked,
        Worker,
        Officer
    };
    explicit CaseloadModel(QObject *parent = nullptr);

    void setLines(std::vector<CaseloadLine> lines);
    [[nodiscard]] const CaseloadLine &line(std::size_t row) const { return m_lines[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] std::optional<Date> day(std::size_t row, int column) const;
    [[nodiscard]] std::optional<int> number(std::size_t row, int column) const;

    std::vector<CaseloadLine> m_lines;
};

} // namespace hearth

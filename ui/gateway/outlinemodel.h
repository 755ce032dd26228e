// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/gateway.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The register of children subject to the Public Law Outline (section G of the tracker).
class OutlineModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column : int {
        Name,
        Number,
        Stage,
        Since,
        Weeks,
        Line,
        State,
        Meetings,
        LastMeeting,
        NextMeeting,
        PlannedIssue,
        PlannedEnd,
        Slips,
        Worker
    };
    explicit OutlineModel(QObject *parent = nullptr);

    void setLines(std::vector<RegisterLine> lines);
    [[nodiscard]] const RegisterLine &line(std::size_t row) const { return m_lines[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;

private:
    [[nodiscard]] std::optional<Date> day(std::size_t row, int column) const;
    [[nodiscard]] std::optional<int> number(std::size_t row, int column) const;

    std::vector<RegisterLine> m_lines;
};

} // namespace hearth

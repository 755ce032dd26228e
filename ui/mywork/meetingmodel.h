// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/meetinglist.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// Records of meetings that wait for somebody, and meetings that have none yet.
class MeetingModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column { WaitColumn, ChildColumn, NumberColumn, DayColumn, WhoColumn, MoreColumn, WorkerColumn };

    explicit MeetingModel(QObject *parent = nullptr);

    void setLines(std::vector<MeetingLine> lines);
    [[nodiscard]] const std::vector<MeetingLine> &lines() const { return m_lines; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<MeetingLine> m_lines;
};

} // namespace hearth

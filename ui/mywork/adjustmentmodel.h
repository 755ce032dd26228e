// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/standingadjustments.h"
#include "ui/mywork/worklist.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// An adjustment that holds a clock of a child back.
struct AdjustmentLine
{
    StandingAdjustment standing;
    QString name;   ///< as lists sort
    QString number; ///< of the child
    QString worker;
    QString team;
    QString clock;
    bool soon = false;
};

/// Those of \a record that stand, as at \a asAt; none where \a filter takes the child not.
[[nodiscard]] std::vector<AdjustmentLine> adjustmentLinesOf(const ChildRecord &record, const std::vector<Clock> &clocks,
                                                            const WorkFilter &filter, Date asAt);

/// Extensions, exemptions and pauses that stand, the one that ends first at the head.
class AdjustmentModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column {
        ChildColumn,
        NumberColumn,
        ClockColumn,
        KindColumn,
        EndsColumn,
        StatusColumn,
        DueColumn,
        ReasonColumn,
        ApproverColumn,
        ApprovedColumn,
        WorkerColumn,
        TeamColumn
    };
    enum class Which : std::uint8_t { All, EndingSoon };

    explicit AdjustmentModel(QObject *parent = nullptr);

    void setLines(std::vector<AdjustmentLine> lines, Date day);
    void show(Which which);
    [[nodiscard]] const std::vector<AdjustmentLine> &lines() const { return m_lines; }
    [[nodiscard]] int endingSoon() const;

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] bool accepts(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] std::optional<Date> day(std::size_t row, int column) const;

    std::vector<AdjustmentLine> m_lines;
    Date m_day;
    Which m_which = Which::All;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/whatif.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// A clock of a child on which a supposition bears.
struct WhatIfLine
{
    RecordId childId = 0;
    QString name;   ///< as lists sort
    QString number; ///< of the child
    QString clock;
    Date on; ///< the day supposed
    std::optional<Date> due;
    std::optional<int> before; ///< days late without the change; negative: in time
    int late = 0;
    QString why;
};

/// What \a what would do to \a record, as at \a asAt.
[[nodiscard]] std::vector<WhatIfLine> whatIfLinesOf(const ChildRecord &record, const Policy &policy,
                                                    const Supposition &what, Date asAt);
/// `17 days late`, `on its last day`, `4 days to spare`.
[[nodiscard]] QString latenessText(int late);

/// What a supposition makes of the clocks, the latest first.
class WhatIfModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column { ChildColumn, NumberColumn, ClockColumn, DueColumn, OnColumn, StatusColumn, BeforeColumn, WhyColumn };

    explicit WhatIfModel(QObject *parent = nullptr);

    void setLines(std::vector<WhatIfLine> lines);
    [[nodiscard]] const std::vector<WhatIfLine> &lines() const { return m_lines; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] QString toolTip(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<WhatIfLine> m_lines;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mywork/actionlist.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// Actions that are outstanding, the latest first.
class ActionModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column {
        WhatColumn,
        ChildColumn,
        NumberColumn,
        DueColumn,
        StatusColumn,
        OwnerColumn,
        FirstTargetColumn,
        CarriedColumn,
        UpdateColumn
    };

    explicit ActionModel(QObject *parent = nullptr);

    void setLines(std::vector<ActionLine> lines, Date day);
    [[nodiscard]] const std::vector<ActionLine> &lines() const { return m_lines; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<ActionLine> m_lines;
    Date m_day;
};

} // namespace hearth

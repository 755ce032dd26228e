// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exceptions/reasonlist.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The reasons that signed reports give: those of one kind, narrowed to a worker and a team.
class ReasonsModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column {
        KindColumn,
        NameColumn,
        NumberColumn,
        ReasonColumn,
        ActionColumn,
        OwnerColumn,
        TargetColumn,
        DoneColumn,
        SignedColumn,
        CircumstancesColumn,
        WorkerColumn,
        TeamColumn
    };

    explicit ReasonsModel(QObject *parent = nullptr);

    void setLines(std::vector<ReasonLine> lines);
    [[nodiscard]] const ReasonLine &line(std::size_t row) const { return m_lines[row]; }
    /// \a code: empty for every kind.
    void show(const QString &code);
    [[nodiscard]] QString code() const { return m_code; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] bool accepts(std::size_t row) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    [[nodiscard]] static std::optional<Date> dayIn(const ReasonLine &line, int column);

    std::vector<ReasonLine> m_lines;
    QString m_code;
};

} // namespace hearth

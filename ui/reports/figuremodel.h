// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/figures.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// A child behind a figure, with the names that the list shows.
struct FigureChild
{
    FigureLine line;
    QString number;
    QString name;
    QString worker;
    QString team;
};

/// The children whom a figure counts, and those it counts them among.
class FigureModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column : int { Name, Number, Counted, Since, Days, Worker, Team };
    explicit FigureModel(QObject *parent = nullptr);

    /// Whether the list holds only those who are counted.
    enum class Shows : std::uint8_t { Counted, Everybody };
    void setChildren(std::vector<FigureChild> children, Shows shows);
    [[nodiscard]] const FigureChild &child(std::size_t row) const { return m_children[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_children.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] bool accepts(std::size_t row) const override;

private:
    std::vector<FigureChild> m_children;
    Shows m_shows = Shows::Counted;
};

} // namespace hearth

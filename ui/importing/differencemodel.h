// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/reconciliation.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// Where the store and a return disagree, a line each: both sides as a person reads them.
class DifferenceModel final : public ValueTableModel
{
    Q_OBJECT

public:
    explicit DifferenceModel(QObject *parent = nullptr);

    /// \a names by number, as lists sort; a child who is not here has none.
    void setDifferences(std::vector<Difference> differences, const QMap<QString, QString> &names);
    [[nodiscard]] const Difference &difference(std::size_t row) const { return m_differences[row]; }
    [[nodiscard]] std::size_t heldRows() const override { return m_differences.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;

private:
    std::vector<Difference> m_differences;
    QMap<QString, QString> m_names;
};

/// `Placement U6, from`: what differs, in words.
[[nodiscard]] QString differenceWords(const Difference &difference);

} // namespace hearth

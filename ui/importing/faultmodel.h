// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// What could not be understood: where it stands, what stands there, and why not.
class FaultModel final : public ValueTableModel
{
    Q_OBJECT

public:
    explicit FaultModel(QObject *parent = nullptr);

    void setFaults(std::vector<Fault> faults);
    [[nodiscard]] std::size_t heldRows() const override { return m_faults.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;

private:
    std::vector<Fault> m_faults;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The records of a child's meetings: day, kind, how each stands, the plan selected, who signed it.
class PpmModel : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column : int { On, Kind, State, Plan, Signed, Author };
    explicit PpmModel(QObject *parent = nullptr);

    /// With their content.
    void setRecords(std::vector<PpmRecord> records);
    [[nodiscard]] const PpmRecord &record(std::size_t row) const { return m_records[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_records.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<PpmRecord> m_records;
};

} // namespace hearth

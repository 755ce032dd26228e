// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/gateway.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// Meetings to come, or what is owed to the gateway: a line each.
class GatewayModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum class Lines : std::uint8_t { Meetings, Owed };
    enum Column : int { On, What, Name, Number, Worker, Note, State };
    explicit GatewayModel(Lines lines, QObject *parent = nullptr);

    void setLines(std::vector<GatewayLine> lines);
    [[nodiscard]] const GatewayLine &line(std::size_t row) const { return m_lines[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_lines.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::optional<Status> status(std::size_t row, int column) const override;

private:
    std::vector<GatewayLine> m_lines;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/network/networkrows.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The people round a child: family and friends, or the professionals.
class PeopleModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum class Whom : std::uint8_t { Family, Professionals };
    explicit PeopleModel(Whom whom, QObject *parent = nullptr);

    void setRows(const std::vector<PersonRow> &rows);
    [[nodiscard]] const PersonRow &row(std::size_t row) const { return m_rows[row]; }
    /// The id of a member's row, by which a table selects it; 0: it is not in the list.
    [[nodiscard]] std::int64_t idOfMember(const Member &member) const;

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_rows[row].id; }
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    Whom m_whom;
    std::vector<PersonRow> m_rows;
};

/// The connected-carer table, with the columns of the council's form.
class CarersModel final : public ValueTableModel
{
    Q_OBJECT

public:
    explicit CarersModel(QObject *parent = nullptr);

    void setRows(std::vector<CarerRow> rows);
    [[nodiscard]] const CarerRow &row(std::size_t row) const { return m_rows[row]; }
    [[nodiscard]] std::int64_t idOfPerson(const QString &key) const;

    [[nodiscard]] std::size_t heldRows() const override { return m_rows.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;

protected:
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override { return m_rows[row].id; }
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<CarerRow> m_rows;
};

} // namespace hearth

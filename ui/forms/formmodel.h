// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "ui/widgets/valuetablemodel.h"

namespace hearth {

/// The forms of a child: what, its day, where it stands, who wrote and who signed it.
class FormModel final : public ValueTableModel
{
    Q_OBJECT

public:
    enum Column : int { On, Form, State, Author, Submitted, Signed };
    explicit FormModel(QObject *parent = nullptr);

    void setForms(std::vector<ChildForm> forms);
    [[nodiscard]] const ChildForm &form(std::size_t row) const { return m_forms[row]; }

    [[nodiscard]] std::size_t heldRows() const override { return m_forms.size(); }
    [[nodiscard]] QString text(std::size_t row, int column) const override;
    [[nodiscard]] QString exportText(std::size_t row, int column) const override;

protected:
    [[nodiscard]] SortValue sortValue(std::size_t row, int column) const override;
    [[nodiscard]] std::int64_t rowId(std::size_t row) const override;
    [[nodiscard]] Emphasis emphasis(std::size_t row, int column) const override;

private:
    std::vector<ChildForm> m_forms;
};

} // namespace hearth

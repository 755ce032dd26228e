// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formmodel.h"

#include "ui/forms/formwords.h"

using namespace Qt::StringLiterals;

namespace hearth {

FormModel::FormModel(QObject *parent)
    : ValueTableModel({{.id = u"on"_s, .title = tr("Day"), .kind = ValueColumn::Kind::Day},
                       {.id = u"form"_s, .title = tr("Form"), .width = 26},
                       {.id = u"state"_s, .title = tr("Stands as"), .width = 22},
                       {.id = u"author"_s, .title = tr("Begun by"), .width = 16},
                       {.id = u"submitted"_s, .title = tr("Submitted by"), .width = 16},
                       {.id = u"signed"_s, .title = tr("Signed off by"), .width = 16}},
                      parent)
{}

void FormModel::setForms(std::vector<ChildForm> forms)
{
    m_forms = std::move(forms);
    rowsChanged();
}

QString FormModel::text(std::size_t row, int column) const
{
    const ChildForm &form = m_forms[row];
    switch (static_cast<Column>(column)) {
    case On:
        return britishText(form.on);
    case Form:
        return titleOfForm(form.form);
    case State:
        return stateWords(form);
    case Author:
        return form.author;
    case Submitted:
        return form.submittedBy;
    case Signed:
        return form.approvedBy;
    }
    return {};
}

QString FormModel::exportText(std::size_t row, int column) const
{
    return column == On ? isoText(m_forms[row].on) : text(row, column);
}

SortValue FormModel::sortValue(std::size_t row, int column) const
{
    const ChildForm &form = m_forms[row];
    if (column == On)
        return {form.on.dayNumber() * std::int64_t{1000} + form.version, {}};
    return ValueTableModel::sortValue(row, column);
}

std::int64_t FormModel::rowId(std::size_t row) const
{
    return m_forms[row].stamp.id;
}

ValueTableModel::Emphasis FormModel::emphasis(std::size_t row, int) const
{
    const FormState state = m_forms[row].state;
    return state == FormState::Superseded || state == FormState::Withdrawn ? Emphasis::Muted : Emphasis::None;
}

} // namespace hearth

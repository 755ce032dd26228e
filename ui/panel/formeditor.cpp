// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/formeditor.h"

#include "ui/forms/formview.h"
#include "ui/widgets/attempt.h"

#include <QVBoxLayout>

namespace hearth {

FormEditor::FormEditor(const FormVocabulary &form, const FormRecord &record, const Services &services, Saving save,
                       const QString &done, QWidget *parent)
    : Editor(parent), m_services(services), m_title(titleOf(form)), m_done(done), m_save(std::move(save)),
      m_view(new FormView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->show(form, record, services);
    m_before = m_view->content();
    connect(m_view, &FormView::edited, this, &FormEditor::edited);
}

bool FormEditor::isDirty() const
{
    return m_view->content() != m_before;
}

bool FormEditor::save()
{
    if (!attempt(m_services.navigator, [this] { m_save(m_view->content()); }))
        return false;
    m_before = m_view->content();
    m_services.navigator.say(m_done, Navigator::Offer::Undo);
    return true;
}

QWidget *FormEditor::firstFocus()
{
    return m_view->firstFocus();
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/reasoneditor.h"

#include "ui/widgets/attempt.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QVBoxLayout>

namespace hearth {

ReasonEditor::ReasonEditor(Words words, const Services &services, std::function<void(const QString &)> act,
                           QWidget *parent)
    : Editor(parent), m_words(std::move(words)), m_services(services), m_act(std::move(act)),
      m_reason(new NarrativeEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, theme::Small, theme::Small);
    column->setSpacing(theme::Medium);
    auto *what = new PlainLabel(m_words.words, this);
    what->setWraps();
    auto *label = new PlainLabel(tr("&Reason (needed)"), this);
    label->setBuddy(m_reason);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setAccessibleName(tr("Reason"));
    column->addWidget(what);
    column->addWidget(label);
    column->addWidget(m_reason);
    column->addStretch();
    connect(m_reason, &QPlainTextEdit::textChanged, this, &Editor::edited);
}

QString ReasonEditor::reason() const
{
    return m_reason->toPlainText().trimmed();
}

bool ReasonEditor::isDirty() const
{
    return !reason().isEmpty();
}

QStringList ReasonEditor::problems() const
{
    return reason().isEmpty() ? QStringList(tr("Give a reason.")) : QStringList();
}

bool ReasonEditor::save()
{
    if (!attempt(m_services.navigator, [this] { m_act(reason()); }))
        return false;
    m_services.navigator.say(m_words.done, Navigator::Offer::Undo);
    return true;
}

QWidget *ReasonEditor::firstFocus()
{
    return m_reason;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

EmptyState::EmptyState(const QString &icon, const QString &sentence, QAction *act, QWidget *parent)
    : QWidget(parent), m_sentence(new PlainLabel(sentence, this)), m_button(new QPushButton(this))
{
    auto *picture = new QPushButton(this);
    picture->setIcon(lineIcon(icon));
    picture->setIconSize({40, 40});
    picture->setFlat(true);
    picture->setFocusPolicy(Qt::NoFocus);
    picture->setAttribute(Qt::WA_TransparentForMouseEvents);
    theme::setButton(picture, theme::Button::Quiet);

    m_sentence->setWraps();
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMinimumWidth(320);
    m_sentence->setMaximumWidth(480);
    theme::setWeight(m_sentence, theme::Weight::Muted);
    theme::setButton(m_button, theme::Button::Primary);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::Medium);
    column->addStretch(2);
    column->addWidget(picture, 0, Qt::AlignHCenter);
    // Not aligned in the column: its height would be that of its text in one line as wide as the page.
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(m_sentence);
    middle->addStretch();
    column->addLayout(middle);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (m_act)
            m_act->trigger();
    });
    setAct(act);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAct(QAction *act)
{
    m_act = act;
    m_button->setVisible(act != nullptr);
    m_button->setFocusPolicy(act ? Qt::StrongFocus : Qt::NoFocus);
    if (act)
        m_button->setText(act->text());
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/choicekeys.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

ChoiceKeys::ChoiceKeys(const QString &name, std::vector<KeyChoice> choices, QWidget *parent)
    : QFrame(parent), m_choices(std::move(choices))
{
    setProperty("hearthRole", u"keys"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Hair, theme::Hair, theme::Hair, theme::Hair);
    row->setSpacing(0);
    for (const KeyChoice &choice : m_choices) {
        QString words = choice.words;
        if (!words.isEmpty())
            words[0] = words[0].toUpper();
        auto *button = new QPushButton(words, this);
        button->setObjectName(choice.id);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::NoFocus);
        theme::setButton(button, theme::Button::Quiet);
        if (choice.key != Qt::Key_unknown)
            button->setToolTip(QKeySequence(choice.key).toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, [this, id = choice.id] {
            setFocus();
            choose(m_value == id ? QString() : id);
        });
        m_buttons.push_back(button);
        row->addWidget(button);
    }
    setName(name);
    showValue();
}

void ChoiceKeys::setName(const QString &name)
{
    m_name = name;
    showValue();
}

void ChoiceKeys::setValue(const QString &id)
{
    if (m_value == id)
        return;
    m_value = id;
    showValue();
}

void ChoiceKeys::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (QPushButton *button : m_buttons)
        button->setAttribute(Qt::WA_TransparentForMouseEvents, readOnly);
}

void ChoiceKeys::showValue()
{
    QString words = tr("not answered");
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        const bool isIt = m_choices[i].id == m_value;
        m_buttons[i]->setChecked(isIt);
        m_buttons[i]->setIcon(isIt ? lineIcon(u"check"_s) : QIcon()); // never by its colour alone
        if (isIt)
            words = m_choices[i].words;
    }
    setAccessibleName(tr("%1: %2", "question and answer").arg(m_name, words));
}

void ChoiceKeys::choose(const QString &id)
{
    if (m_readOnly) {
        showValue();
        return;
    }
    m_value = id;
    showValue();
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
    Q_EMIT chosen(id);
}

void ChoiceKeys::walk(int step)
{
    const auto now = std::ranges::find(m_choices, m_value, &KeyChoice::id);
    const int last = static_cast<int>(m_choices.size()) - 1;
    int index = now == m_choices.end() ? (step > 0 ? 0 : last) : static_cast<int>(now - m_choices.begin()) + step;
    index = std::clamp(index, 0, last);
    choose(m_choices[static_cast<std::size_t>(index)].id);
}

void ChoiceKeys::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier) {
        QFrame::keyPressEvent(event);
        return;
    }
    const auto fitting = std::ranges::find_if(m_choices, [key](const KeyChoice &choice) { return choice.key == key; });
    if (fitting != m_choices.end())
        choose(m_value == fitting->id ? QString() : fitting->id);
    else if (key == Qt::Key_Backspace || key == Qt::Key_Delete)
        choose({});
    else if (key == Qt::Key_Left || key == Qt::Key_Right)
        walk(key == Qt::Key_Left ? -1 : 1);
    else if (key == Qt::Key_Up || key == Qt::Key_Down)
        Q_EMIT stepped(key == Qt::Key_Up ? -1 : 1);
    else if (key >= Qt::Key_0 && key <= Qt::Key_9)
        Q_EMIT digitTyped(key - Qt::Key_0);
    else
        QFrame::keyPressEvent(event);
}

void ChoiceKeys::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    fit();
}

void ChoiceKeys::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ChoiceKeys::fit()
{
    for (QPushButton *button : m_buttons) {
        const QIcon shown = button->icon();
        button->setIcon(lineIcon(u"check"_s));
        button->setMinimumWidth(button->sizeHint().width());
        button->setIcon(shown);
    }
}

} // namespace hearth

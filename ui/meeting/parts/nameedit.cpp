// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/nameedit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr std::size_t mostOffered = 12;

bool startsAWord(const QString &text, const QString &typed)
{
    for (qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(typed, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

} // namespace

std::vector<KnownName> namesFor(const std::vector<KnownName> &names, const QString &typed)
{
    const QString text = typed.simplified();
    std::vector<KnownName> first;
    std::vector<KnownName> later;
    const auto isThere = [&](const QString &name) {
        const auto same = [&](const KnownName &known) { return known.name.compare(name, Qt::CaseInsensitive) == 0; };
        return std::ranges::any_of(first, same) || std::ranges::any_of(later, same);
    };
    for (const KnownName &known : names) {
        if (known.name.isEmpty() || isThere(known.name))
            continue;
        if (text.isEmpty() || known.name.startsWith(text, Qt::CaseInsensitive))
            first.push_back(known);
        else if (startsAWord(known.name, text) || startsAWord(known.relation, text))
            later.push_back(known);
    }
    first.insert(first.end(), later.begin(), later.end());
    return first;
}

NameEdit::NameEdit(const QString &name, const QString &placeholder, QWidget *parent)
    : QLineEdit(parent), m_list(new QStringListModel(this)), m_completer(new QCompleter(m_list, this))
{
    setAccessibleName(name);
    setPlaceholderText(placeholder);
    setProperty("hearthRole", u"cell"_s);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(static_cast<int>(mostOffered));
    m_completer->setWidget(this);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &typed) {
        auto fitting = typed.trimmed().isEmpty() ? std::vector<KnownName>() : namesFor(m_names, typed);
        const bool said = fitting.size() == 1 && fitting.front().name == typed.trimmed();
        offer(said ? std::vector<KnownName>() : std::move(fitting));
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { pick(static_cast<std::size_t>(index.row())); });
}

void NameEdit::showText(const QString &text)
{
    if (this->text() == text)
        return;
    setText(text);
    if (!hasFocus())
        setCursorPosition(0); // a long name is read from its beginning
}

void NameEdit::offer(std::vector<KnownName> names)
{
    m_offered = std::move(names);
    QStringList texts;
    for (const KnownName &known : m_offered)
        texts << (known.relation.isEmpty() ? known.name : u"%1  ·  %2"_s.arg(known.name, known.relation));
    m_list->setStringList(texts);
    if (texts.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    m_completer->complete();
    m_completer->popup()->setCurrentIndex({}); // a name that nobody has stays as it is typed
}

void NameEdit::pick(std::size_t index)
{
    if (index >= m_offered.size())
        return;
    const KnownName who = m_offered[index];
    m_completer->popup()->hide();
    setText(who.name);
    Q_EMIT picked(who);
}

bool NameEdit::pickMarked()
{
    const QModelIndex current = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (current.isValid())
        pick(static_cast<std::size_t>(current.row()));
    return current.isValid();
}

bool NameEdit::event(QEvent *event)
{
    // Tab moves on before keyPressEvent would see it.
    if (event->type() == QEvent::KeyPress && m_completer->popup()->isVisible()) {
        const int key = dynamic_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            pickMarked();
    }
    return QLineEdit::event(event);
}

void NameEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool listOpen = m_completer->popup()->isVisible();
    const bool removes = event->key() == Qt::Key_Backspace && event->modifiers().testFlag(Qt::ShiftModifier);
    if ((isReturn || removes) && event->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore(); // the row's
        return;
    }
    if (isReturn) {
        if (!listOpen || !pickMarked())
            Q_EMIT finished();
        return;
    }
    if (event->key() == Qt::Key_Down && !listOpen && !isReadOnly()) {
        offer(namesFor(m_names, text().trimmed().isEmpty() ? QString() : text()));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace hearth

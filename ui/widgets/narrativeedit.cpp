// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/narrativeedit.h"

#include "core/spelling/words.h"
#include "ui/widgets/phrasepopup.h"
#include "ui/widgets/spellhighlighter.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/writingaids.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QTextBlock>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hearth {

NarrativeEdit::NarrativeEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &NarrativeEdit::onTextChanged);
    fit();
}

void NarrativeEdit::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    const QScopedValueRollback setting(m_setting, true);
    const QString former = toPlainText();
    const int caret = textCursor().position();
    setPlainText(text);
    const auto [here, there] = std::mismatch(former.begin(), former.end(), text.begin(), text.end());
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(caret, static_cast<int>(there - text.begin())));
    setTextCursor(cursor);
}

void NarrativeEdit::onTextChanged()
{
    fit();
    // Marking a word as misspelt is told as a change of the text, too.
    const QString now = toPlainText();
    if (now == m_last)
        return;
    m_last = now;
    if (!m_setting)
        Q_EMIT edited();
}

void NarrativeEdit::setFewestLines(int lines)
{
    m_fewestLines = lines;
    fit();
}

void NarrativeEdit::setAids(WritingAids *aids, const QString &section)
{
    m_section = section;
    if (aids == m_aids)
        return;
    m_aids = aids;
    delete m_highlighter;
    m_highlighter = aids ? new SpellHighlighter(*aids, this) : nullptr;
}

void NarrativeEdit::offerPhrases()
{
    if (!m_aids || isReadOnly())
        return;
    auto *popup = new PhrasePopup(*m_aids, m_section, textCursor().selectedText(), this);
    connect(popup, &PhrasePopup::chosen, this, [this](const QString &text) {
        const int at = textCursor().selectionStart();
        const bool joins = at > 0 && !document()->characterAt(at - 1).isSpace();
        textCursor().insertText(joins ? u' ' + text : text);
        setFocus();
    });
    popup->openAt(viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

QTextCursor NarrativeEdit::wrongWordAt(int position) const
{
    QTextCursor cursor(document());
    if (!m_aids || !m_aids->checksSpelling() || isReadOnly())
        return cursor;
    const QTextBlock block = document()->findBlock(position);
    const qsizetype inside = position - block.position();
    for (const WordPlace &place : wordsIn(block.text())) {
        if (inside < place.start || inside > place.start + place.length ||
            m_aids->spelling().isRight(block.text().mid(place.start, place.length)))
            continue;
        cursor.setPosition(block.position() + static_cast<int>(place.start));
        cursor.setPosition(block.position() + static_cast<int>(place.start + place.length), QTextCursor::KeepAnchor);
    }
    return cursor;
}

void NarrativeEdit::offerSpelling()
{
    if (!m_aids || !m_aids->checksSpelling() || isReadOnly())
        return;
    QTextCursor word = wrongWordAt(textCursor().position());
    const int length = document()->characterCount();
    for (int at = textCursor().position(); !word.hasSelection() && at < length; ++at)
        word = wrongWordAt(at);
    for (int at = 0; !word.hasSelection() && at < textCursor().position(); ++at)
        word = wrongWordAt(at);
    if (!word.hasSelection())
        return;
    setTextCursor(word);
    openMenu(word, viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

void NarrativeEdit::openMenu(const QTextCursor &word, const QPoint &at)
{
    QMenu menu(this);
    if (word.hasSelection()) {
        const QString wrong = word.selectedText();
        const QStringList suggestions = m_aids->spelling().suggestions(wrong);
        for (const QString &suggestion : suggestions) {
            connect(menu.addAction(suggestion), &QAction::triggered, this,
                    [place = QTextCursor(word), suggestion]() mutable { place.insertText(suggestion); });
        }
        if (suggestions.isEmpty())
            menu.addAction(tr("No suggestion"))->setEnabled(false);
        menu.addSeparator();
        connect(menu.addAction(tr("&Add “%1” to my words").arg(wrong)), &QAction::triggered, m_aids,
                [this, wrong] { m_aids->addWord(wrong); });
        menu.addSeparator();
    }
    if (m_aids && !isReadOnly()) {
        connect(menu.addAction(tr("Put in a &phrase (Ctrl+Space)")), &QAction::triggered, this,
                &NarrativeEdit::offerPhrases, Qt::QueuedConnection);
        menu.addSeparator();
    }
    QAction *cut = menu.addAction(tr("Cu&t"), this, &QPlainTextEdit::cut);
    QAction *copy = menu.addAction(tr("&Copy"), this, &QPlainTextEdit::copy);
    QAction *paste = menu.addAction(tr("Pa&ste"), this, &QPlainTextEdit::paste);
    menu.addAction(tr("Choose a&ll"), this, &QPlainTextEdit::selectAll);
    cut->setEnabled(textCursor().hasSelection() && !isReadOnly());
    copy->setEnabled(textCursor().hasSelection());
    paste->setEnabled(canPaste());
    menu.exec(at);
}

void NarrativeEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const int position = byKey ? textCursor().position() : cursorForPosition(event->pos()).position();
    openMenu(wrongWordAt(position), byKey ? viewport()->mapToGlobal(cursorRect().bottomLeft()) : event->globalPos());
}

void NarrativeEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Space && m_aids) {
        offerPhrases();
        return;
    }
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_Semicolon) {
        offerSpelling();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

QSize NarrativeEdit::sizeHint() const
{
    return {QPlainTextEdit::sizeHint().width(), heightWanted()};
}

QSize NarrativeEdit::minimumSizeHint() const
{
    return {8 * fontMetrics().averageCharWidth(), heightWanted()};
}

int NarrativeEdit::heightWanted() const
{
    // The layout of a plain text counts in lines, not in pixels.
    const double lines = std::max<double>(document()->size().height(), m_fewestLines);
    const QMargins inside = contentsMargins() + viewportMargins();
    return static_cast<int>(std::ceil(lines * fontMetrics().lineSpacing() + 2 * document()->documentMargin())) +
           inside.top() + inside.bottom() + 2 * theme::Tight;
}

void NarrativeEdit::fit()
{
    if (const int wanted = heightWanted(); wanted != height() || wanted != minimumHeight()) {
        setFixedHeight(wanted);
        updateGeometry();
    }
}

void NarrativeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NarrativeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void NarrativeEdit::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace hearth

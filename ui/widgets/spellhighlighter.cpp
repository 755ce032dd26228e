// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spellhighlighter.h"

#include "core/spelling/words.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/writingaids.h"

#include <QPlainTextEdit>
#include <QTextBlock>

namespace hearth {

SpellHighlighter::SpellHighlighter(WritingAids &aids, QPlainTextEdit *edit)
    : QSyntaxHighlighter(edit->document()), m_aids(aids), m_edit(edit)
{
    connect(&aids, &WritingAids::spellingChanged, this, &QSyntaxHighlighter::rehighlight);
    connect(edit, &QPlainTextEdit::cursorPositionChanged, this, &SpellHighlighter::onCaretMoved);
}

void SpellHighlighter::highlightBlock(const QString &text)
{
    if (!m_aids.checksSpelling() || m_edit->isReadOnly())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::SpellCheckUnderline);
    wrong.setUnderlineColor(theme::ink(theme::Tone::Error));
    const qsizetype caret = m_edit->hasFocus() && m_edit->textCursor().block() == currentBlock()
                                ? m_edit->textCursor().positionInBlock()
                                : -1;
    for (const WordPlace &place : wordsIn(text)) {
        if (m_aids.spelling().isRight(text.mid(place.start, place.length)))
            continue;
        if (caret == place.start + place.length)
            m_spared = currentBlock().blockNumber();
        else
            setFormat(static_cast<int>(place.start), static_cast<int>(place.length), wrong);
    }
}

void SpellHighlighter::onCaretMoved()
{
    if (m_spared < 0)
        return;
    const QTextBlock block = document()->findBlockByNumber(m_spared);
    m_spared = -1;
    if (block.isValid())
        rehighlightBlock(block);
}

} // namespace hearth

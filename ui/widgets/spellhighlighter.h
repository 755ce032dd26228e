// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSyntaxHighlighter>

class QPlainTextEdit;

namespace hearth {

class WritingAids;

/// Underlines with a wave what the dictionary does not know. The word that is being typed is left in peace until the
/// caret has left it.
class SpellHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    SpellHighlighter(WritingAids &aids, QPlainTextEdit *edit);

protected:
    void highlightBlock(const QString &text) override;

private:
    void onCaretMoved();

    WritingAids &m_aids;
    QPlainTextEdit *m_edit;
    int m_spared = -1; ///< the block in which a word was spared, or -1
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace hearth {

class SpellHighlighter;
class WritingAids;

/// A field for sentences. It is as high as its text needs, so that the page scrolls and the field does not, and at
/// least three lines. Tab goes on to the next field. With aids it marks spelling (Ctrl+; or the menu key for what is
/// meant) and offers the team's phrases (Ctrl+Space).
class NarrativeEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit NarrativeEdit(QWidget *parent = nullptr);

    /// Replaces the text when it is another; the caret stays where it was as far as the text is the same.
    void setText(const QString &text);
    [[nodiscard]] QString text() const { return toPlainText(); }
    /// The fewest lines it is high; 3 unless set.
    void setFewestLines(int lines);
    /// Spelling and phrases; \a section is that of `ppmform.h` which the phrases are for.
    void setAids(WritingAids *aids, const QString &section = {});
    /// Opens the list of phrases at the caret.
    void offerPhrases();
    /// Opens the menu of what the word at the caret may be meant to be, or goes to the next one that is wrong.
    void offerSpelling();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited(); ///< by the person, not by setText

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void onTextChanged();
    void fit();
    [[nodiscard]] int heightWanted() const;
    /// The wrong word at or around \a position; without a selection when there is none.
    [[nodiscard]] QTextCursor wrongWordAt(int position) const;
    void openMenu(const QTextCursor &word, const QPoint &at);

    int m_fewestLines = 3;
    bool m_setting = false;
    QString m_last;
    WritingAids *m_aids = nullptr;
    SpellHighlighter *m_highlighter = nullptr;
    QString m_section;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/narrativeedit.h"

#include "ui/widgets/theme.h"

#include <QScopedValueRollback>
#include <QScrollBar>
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
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_setting)
            Q_EMIT edited();
    });
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

void NarrativeEdit::setFewestLines(int lines)
{
    m_fewestLines = lines;
    fit();
}

void NarrativeEdit::setAids(WritingAids *aids, const QString &section)
{
    m_aids = aids;
    m_section = section;
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

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/changedtext.h"

#include "ui/meeting/textdiff.h"
#include "ui/widgets/theme.h"

#include <QTextBlock>
#include <QWheelEvent>

#include <cmath>

namespace hearth {

namespace {

QTextCharFormat formatOf(TextRun::Kind kind)
{
    QTextCharFormat format;
    if (kind == TextRun::Kind::Gone) {
        format.setFontStrikeOut(true);
        format.setBackground(theme::wash(theme::Tone::Warning));
        format.setForeground(theme::palette().text);
    } else if (kind == TextRun::Kind::New) {
        format.setFontUnderline(true);
        format.setBackground(theme::wash(theme::Tone::Good));
        format.setForeground(theme::palette().text);
    }
    return format;
}

} // namespace

ChangedText::ChangedText(QWidget *parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setProperty("hearthRole", QStringLiteral("reading"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
}

void ChangedText::show(const QString &before, const QString &now, Side side)
{
    const auto left = side == Side::Before ? TextRun::Kind::New : TextRun::Kind::Gone;
    const std::vector<TextRun> runs = wordsBetween(before, now);
    if (!haveMuchInCommon(runs)) {
        show(side == Side::Before ? before : now);
        return;
    }
    clear();
    QTextCursor cursor(document());
    for (const TextRun &run : runs) {
        if (run.kind != left)
            cursor.insertText(run.text, formatOf(run.kind));
    }
    fit();
}

void ChangedText::show(const QString &text)
{
    setPlainText(text);
    fit();
}

void ChangedText::fit()
{
    // Asked block by block, which breaks its lines for the width of now; the document itself answers for a former one.
    double lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += blockBoundingRect(block).height();
    const double least = std::max<double>(lines, fontMetrics().lineSpacing());
    const int high = static_cast<int>(std::ceil(least + 2 * document()->documentMargin())) + 2 * theme::Tight;
    if (high != height() || high != minimumHeight())
        setFixedHeight(high);
}

void ChangedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void ChangedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ChangedText::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/typesetter.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QPagedPaintDevice>
#include <QTextLayout>

namespace hearth {

namespace {

QFont documentFont(double size, Weight weight, QPagedPaintDevice &device)
{
    const QString preferred = QStringLiteral("Liberation Sans");
    QFont font(QStringList{preferred, QStringLiteral("Arial"), QStringLiteral("Helvetica")});
    font.setPointSizeF(size);
    font.setBold(weight == Weight::Bold);
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    // A ligature cannot be found by who searches for its letters. The preferred font has none.
    if (QFontInfo(font).family() != preferred)
        font.setStyleStrategy(QFont::PreferNoShaping);
    return QFont(font, &device);
}

/// One paragraph a line, and nothing that a page cannot show.
QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (const QChar c : text) {
        if (c == u'\n' || c == QChar::ParagraphSeparator)
            clean += QChar(QChar::LineSeparator);
        else if (c == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control)
            clean += c;
    }
    return clean;
}

QString withoutSpaceBehind(QString line)
{
    while (!line.isEmpty() && (line.back().isSpace() || line.back() == QChar::LineSeparator))
        line.chop(1);
    return line;
}

} // namespace

Typesetter::Typesetter(QPagedPaintDevice &device) : m_device(device), m_scale(device.logicalDpiY() / 72.0) {}

const QFont &Typesetter::font(const TextStyle &style)
{
    const std::pair key(style.size, style.weight);
    auto found = m_fonts.find(key);
    if (found == m_fonts.end())
        found = m_fonts.emplace(key, documentFont(style.size, style.weight, m_device)).first;
    return found->second;
}

double Typesetter::width(const QString &text, const TextStyle &style)
{
    return QFontMetricsF(font(style), &m_device).horizontalAdvance(text) / m_scale;
}

QStringList Typesetter::lines(const QString &text, const TextStyle &style, double width)
{
    if (text.isEmpty())
        return {};
    const QString clean = printable(text);
    QTextLayout layout(clean, font(style), &m_device);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);

    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width * m_scale);
        lines.append(withoutSpaceBehind(clean.mid(line.textStart(), line.textLength())));
    }
    layout.endLayout();
    return lines;
}

} // namespace hearth

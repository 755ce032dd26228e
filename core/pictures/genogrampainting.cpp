// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogramshapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <array>
#include <map>
#include <tuple>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPicture)
};

constexpr double doubleLine = 0.07; // between the two lines of relatives who are a couple, in symbols
constexpr double ringCorner = 0.22;

QColor faint(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

} // namespace

void GenogramPicture::paint(QPainter &painter, const Palette &palette, const GenogramLook &look) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintRings(painter, palette);
    paintAside(painter, palette);
    paintLines(painter, palette);
    for (const GenogramSymbol &symbol : m_layout.symbols) {
        paintSymbol(painter, palette, symbol);
        paintWords(painter, palette, symbol);
    }
    paintLook(painter, palette, look);
    painter.restore();
}

void GenogramPicture::paintRings(QPainter &painter, const Palette &palette) const
{
    struct Colours
    {
        QColor edge;
        QColor ground;
    };
    const std::array<Colours, 3> colours{{{palette.placement, palette.placementSoft},
                                          {palette.plan, palette.planSoft},
                                          {palette.legalStatus, palette.legalStatusSoft}}};
    for (std::size_t i = 0; i < m_layout.rings.size(); ++i) {
        std::vector<QRectF> pieces;
        for (const QRectF &piece : m_layout.rings[i].pieces)
            pieces.push_back(toPixels(piece));
        const QPainterPath outline = roundedOutline(pieces, ringCorner * m_unit);
        QPen pen(faint(colours[i % colours.size()].edge, 0.75), genogramPenWidth(m_unit) * 0.75);
        pen.setDashPattern({4, 3});
        painter.setPen(pen);
        painter.setBrush(faint(colours[i % colours.size()].ground, 0.55));
        painter.drawPath(outline);
    }
}

void GenogramPicture::paintLines(QPainter &painter, const Palette &palette) const
{
    std::map<std::tuple<GenogramLineKind, QString, int>, std::vector<GenogramLine>> nets;
    for (const GenogramLine &line : m_layout.lines)
        nets[{line.kind, line.nature, line.net}].push_back(line);
    painter.setBrush(Qt::NoBrush);
    for (const auto &[key, lines] : nets) {
        painter.setPen(genogramPen(std::get<0>(key), std::get<1>(key), m_unit, palette.text));
        const QPointF half(0, lines.front().isDouble ? doubleLine * m_unit / 2 : 0);
        // Drawn twice, its edges would look thicker: what runs upon one another is one line.
        for (const QLineF &stretch : stretchesOf(lines)) {
            const QLineF line(toPixels(stretch.p1()), toPixels(stretch.p2()));
            painter.drawLine(line.translated(half));
            if (lines.front().isDouble)
                painter.drawLine(line.translated(-half));
        }
    }
    for (const GenogramLine &line : m_layout.lines) {
        if (line.kind == GenogramLineKind::Couple)
            paintStrokes(painter, toPixels(line.mark), line.nature, m_unit, palette.text);
    }
}

void GenogramPicture::paintSymbol(QPainter &painter, const Palette &palette, const GenogramSymbol &symbol) const
{
    SymbolLook look;
    look.shape = symbol.shape;
    look.isTheChild = symbol.isTheChild;
    look.isChildOfStore = symbol.isChildOfStore;
    look.hasDied = symbol.hasDied;
    look.isAside = symbol.isAside;
    look.isUnrecorded = symbol.member.isNobody();
    look.mark = markOf(symbol.member);
    QRectF box = toPixels(symbol.box);
    paintGenogramSymbol(painter, box, look, palette);
    if (symbol.inside.isEmpty())
        return;
    painter.setFont(m_font);
    painter.setPen(symbol.isAside ? palette.textMuted : palette.text);
    if (symbol.shape == SymbolShape::Triangle) // its room is at the bottom
        box.setTop(box.top() + box.height() * 0.35);
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, symbol.inside);
}

void GenogramPicture::paintWords(QPainter &painter, const Palette &palette, const GenogramSymbol &symbol) const
{
    const QRectF label = toPixels(symbol.label);
    const double height = symbol.lines.isEmpty() ? 0 : label.height() / static_cast<double>(symbol.lines.size());
    for (qsizetype i = 0; i < symbol.lines.size(); ++i) {
        const bool isName = i < symbol.nameLines;
        painter.setFont(isName ? m_nameFont : m_font);
        painter.setPen(isName ? palette.text : palette.textMuted);
        const QRectF line(label.left() - 4, label.top() + height * static_cast<double>(i), label.width() + 8, height);
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, symbol.lines[i]);
    }
}

void GenogramPicture::paintAside(QPainter &painter, const Palette &palette) const
{
    if (!m_layout.aside)
        return;
    const QRectF area = toPixels(*m_layout.aside);
    const double y = area.top() - m_unit * 0.62;
    painter.setPen(QPen(palette.line, 1));
    const QRectF all = bounds();
    painter.drawLine(QPointF(all.left() + m_unit * 0.35, y - m_unit * 0.42),
                     QPointF(all.right() - m_unit * 0.35, y - m_unit * 0.42));
    painter.setFont(m_font);
    painter.setPen(palette.textMuted);
    painter.drawText(QPointF(area.left(), y + m_unit * 0.12), Words::tr("Others round the child"));
}

void GenogramPicture::paintLook(QPainter &painter, const Palette &palette, const GenogramLook &look) const
{
    painter.setBrush(Qt::NoBrush);
    const auto ring = [&](const Member &member, const QPen &pen, double margin) {
        const QRectF area = areaOf(member);
        if (area.isEmpty())
            return;
        painter.setPen(pen);
        painter.drawRoundedRect(area.adjusted(-margin, -margin, margin, margin), 5, 5);
    };
    if (look.hovered != look.selected)
        ring(look.hovered, QPen(palette.lineStrong, 1), 4);
    ring(look.selected, QPen(palette.accent, 2), 5);
    ring(look.focused, QPen(palette.focus, 2, Qt::DashLine), 7.5);
}

} // namespace hearth

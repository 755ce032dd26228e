// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/journeypicture.h"
#include "core/pictures/statusmark.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double corner = 4;
constexpr double fading = 34; // of a start that is not known

struct LaneColours
{
    QColor strong;
    QColor soft;
};

LaneColours coloursOf(JourneyLane lane, const Palette &palette)
{
    switch (lane) {
    case JourneyLane::Care:
        return {palette.care, palette.careSoft};
    case JourneyLane::LegalStatus:
        return {palette.legalStatus, palette.legalStatusSoft};
    case JourneyLane::Placement:
        return {palette.placement, palette.placementSoft};
    case JourneyLane::Plan:
        return {palette.plan, palette.planSoft};
    case JourneyLane::Missing:
        return {palette.warning, palette.warningSoft};
    case JourneyLane::Arrangement:
        return {palette.placement, palette.placementSoft};
    case JourneyLane::Events:
    case JourneyLane::Planned:
    case JourneyLane::Clocks:
        break;
    }
    return {palette.event, palette.eventSoft};
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(static_cast<float>(alpha));
    return colour;
}

/// A bar that points to the right where it goes on, and is square where it is cut off by the view.
QPainterPath barShape(const QRectF &box, double leftCorner, bool goesOn)
{
    QPainterPath path;
    const double point = goesOn ? std::min(box.height() / 3, box.width() / 2) : 0;
    const double rightCorner = goesOn ? 0 : std::min(corner, box.width() / 2);
    const double left = std::min(leftCorner, box.width() / 2);
    path.moveTo(box.left() + left, box.top());
    path.lineTo(box.right() - point - rightCorner, box.top());
    if (goesOn) {
        path.lineTo(box.right(), box.center().y());
        path.lineTo(box.right() - point, box.bottom());
    } else {
        path.quadTo(box.topRight(), box.topRight() + QPointF(0, rightCorner));
        path.lineTo(box.right(), box.bottom() - rightCorner);
        path.quadTo(box.bottomRight(), box.bottomRight() - QPointF(rightCorner, 0));
    }
    path.lineTo(box.left() + left, box.bottom());
    path.quadTo(box.bottomLeft(), box.bottomLeft() - QPointF(0, left));
    path.lineTo(box.left(), box.top() + left);
    path.quadTo(box.topLeft(), box.topLeft() + QPointF(left, 0));
    return path;
}

void paintDiamond(QPainter &painter, const QRectF &box)
{
    const QPointF c = box.center();
    const double r = box.width() * 0.46;
    painter.drawPolygon(QPolygonF({c - QPointF(0, r), c + QPointF(r, 0), c + QPointF(0, r), c - QPointF(r, 0)}));
}

void paintStar(QPainter &painter, const QRectF &box)
{
    QPolygonF star;
    for (int i = 0; i < 10; ++i) {
        const double angle = M_PI * (i / 5.0 - 0.5);
        const double r = box.width() * (i % 2 == 0 ? 0.5 : 0.22);
        star.append(box.center() + QPointF(r * std::cos(angle), r * std::sin(angle)));
    }
    painter.drawPolygon(star);
}

constexpr int oneLine = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine;

} // namespace

void JourneyPicture::paint(QPainter &painter, const Palette &palette, std::optional<std::size_t> focused) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    paintScale(painter, palette);
    paintLanes(painter, palette);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind == JourneyItem::Kind::Spell)
            paintBar(painter, palette, i);
    }
    paintDay(painter, palette);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_items[i].kind != JourneyItem::Kind::Spell)
            paintMark(painter, palette, i);
        paintWords(painter, palette, i);
    }
    if (focused && *focused < m_items.size()) {
        painter.setPen(QPen(palette.focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(m_items[*focused].box.adjusted(-3, -2, 3, 2), corner, corner);
    }
    painter.restore();
}

void JourneyPicture::paintTickRow(QPainter &painter, const std::vector<ScaleTick> &ticks, double top,
                                  const QColor &words) const
{
    const QFontMetricsF metrics(m_smallFont);
    painter.setFont(m_smallFont);
    painter.setPen(words);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        // What began before the view is named at its edge.
        const double from = std::max(startOf(ticks[i].day), m_left);
        const double to = i + 1 < ticks.size() ? std::min(startOf(ticks[i + 1].day), m_right) : m_right;
        if (metrics.horizontalAdvance(ticks[i].label) + 5 <= to - from)
            painter.drawText(QRectF(from + 4, top, to - from, metrics.height()), oneLine, ticks[i].label);
    }
    painter.setFont(m_font);
}

void JourneyPicture::paintScale(QPainter &painter, const Palette &palette) const
{
    const double line = QFontMetricsF(m_smallFont).height() + 4;
    const double rowsTop = line + 2; // the first row holds the day's own flag
    painter.fillRect(QRectF(0, 0, m_width, m_scaleHeight), palette.groundRaised);
    const auto paintLines = [&](const std::vector<ScaleTick> &ticks, double top, const QColor &colour) {
        painter.setPen(QPen(colour, 1));
        for (const ScaleTick &tick : ticks) {
            const double x = std::round(startOf(tick.day)) + 0.5;
            if (x >= m_left && x <= m_right)
                painter.drawLine(QPointF(x, top), QPointF(x, m_height));
        }
    };
    paintLines(m_ticks.minor, rowsTop + line, withAlpha(palette.line, 0.45));
    paintLines(m_ticks.major, rowsTop, palette.line);
    paintTickRow(painter, m_ticks.major, rowsTop, palette.text);
    paintTickRow(painter, m_ticks.minor, rowsTop + line, palette.textMuted);
}

void JourneyPicture::paintLanes(QPainter &painter, const Palette &palette) const
{
    const QFontMetricsF metrics(m_font);
    for (const Lane &lane : m_lanes) {
        const double firstRow = lane.top + 7;
        painter.setPen(QPen(palette.line, 1));
        const double y = std::round(lane.top) + 0.5;
        painter.drawLine(QPointF(0, y), QPointF(m_width, y));

        const LaneColours colours = coloursOf(lane.lane, palette);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.strong);
        painter.drawRoundedRect(QRectF(10, firstRow + m_row / 2 - 5, 4, 10), 2, 2);
        painter.setPen(palette.text);
        const QRectF name(22, firstRow, m_left - 30, m_row);
        painter.drawText(name, oneLine, metrics.elidedText(labelOf(lane.lane), Qt::ElideRight, name.width()));
        if (lane.empty) {
            painter.setPen(palette.textMuted);
            const QString words = lane.never ? QCoreApplication::translate("Journey", "none recorded")
                                             : QCoreApplication::translate("Journey", "none in these days");
            painter.drawText(QRectF(m_left + 8, firstRow, m_right - m_left - 8, m_row), oneLine, words);
        }
    }
    painter.setPen(QPen(palette.line, 1));
    painter.drawLine(QPointF(0, m_height - 0.5), QPointF(m_width, m_height - 0.5));
}

void JourneyPicture::paintDay(QPainter &painter, const Palette &palette) const
{
    if (!m_range.holds(m_asAt))
        return;
    const double x = xOf(m_asAt);
    const QFontMetricsF metrics(m_smallFont);
    const QString words = QCoreApplication::translate("Journey", "as at %1").arg(britishText(m_asAt));
    const double width = metrics.horizontalAdvance(words) + 14;
    const QRectF flag(std::clamp(x - width / 2, m_left, std::max(m_left, m_right - width)), 2, width,
                      metrics.height() + 3);
    painter.setPen(QPen(palette.accent, 1.5));
    painter.drawLine(QPointF(x, flag.bottom()), QPointF(x, m_height));
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.accent);
    painter.drawRoundedRect(flag, corner, corner);
    painter.setPen(palette.accentText);
    painter.setFont(m_smallFont);
    painter.drawText(flag, Qt::AlignCenter | Qt::TextSingleLine, words);
    painter.setFont(m_font);
}

void JourneyPicture::paintBar(QPainter &painter, const Palette &palette, std::size_t item) const
{
    const JourneyItem &spell = m_items[item];
    const Shape &shape = m_shapes[item];
    const LaneColours colours = coloursOf(spell.lane, palette);
    const QRectF box = shape.mark.adjusted(0.5, 0.5, -0.5, -0.5);
    const bool cutOff = spell.from < m_range.from;
    const bool goesOn = !spell.until || *spell.until > m_range.until;
    const bool fades = !spell.startKnown && !cutOff;
    const double edgeAlpha = colours.soft == palette.ground ? 1.0 : 0.45;

    QBrush fill(colours.soft);
    QBrush edge(withAlpha(colours.strong, edgeAlpha));
    if (fades) {
        const auto fade = [&box](const QColor &colour) {
            QLinearGradient gradient(box.left(), 0, box.left() + std::min(fading, box.width()), 0);
            gradient.setColorAt(0, withAlpha(colour, 0));
            gradient.setColorAt(1, colour);
            return QBrush(gradient);
        };
        fill = fade(colours.soft);
        edge = fade(withAlpha(colours.strong, edgeAlpha));
    }
    painter.setPen(QPen(edge, 1));
    painter.setBrush(fill);
    painter.drawPath(barShape(box, cutOff || fades ? 0 : corner, goesOn));
    if (!cutOff && !fades && box.width() >= 4) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours.strong);
        painter.drawRoundedRect(QRectF(box.left(), box.top(), std::min(3.0, box.width()), box.height()), 1.5, 1.5);
    }
    // What is still to come of it is not as sure as what has been.
    if (const double day = xOf(m_asAt); goesOn && day < box.right()) {
        painter.save();
        painter.setClipRect(QRectF(std::max(day, box.left()), shape.mark.top(), m_width, m_row), Qt::IntersectClip);
        painter.setPen(Qt::NoPen);
        painter.setBrush(withAlpha(palette.ground, 0.5));
        painter.drawPath(barShape(box, cutOff || fades ? 0 : corner, goesOn));
        painter.restore();
    }
}

void JourneyPicture::paintMark(QPainter &painter, const Palette &palette, std::size_t item) const
{
    const JourneyItem &fact = m_items[item];
    const Shape &shape = m_shapes[item];
    QColor colour = palette.event;
    // The line of the day does not run through a mark.
    if (std::abs(shape.mark.center().x() - xOf(m_asAt)) < shape.mark.width()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.ground);
        painter.drawEllipse(shape.mark.adjusted(-1, -1, 1, 1));
    }
    switch (fact.kind) {
    case JourneyItem::Kind::Clock:
        colour = coloursOf(fact.status, palette).text;
        if (shape.tail > shape.mark.center().x()) {
            painter.setPen(QPen(withAlpha(colour, 0.6), 2, Qt::SolidLine, Qt::RoundCap));
            const double y = shape.mark.center().y() + m_row / 2;
            painter.drawLine(QPointF(shape.mark.center().x(), y), QPointF(shape.tail, y));
        }
        paintStatusMark(painter, shape.mark, fact.status, colour, palette.ground);
        break;
    case JourneyItem::Kind::Booked:
        colour = palette.accent;
        painter.setPen(QPen(colour, 1.6));
        painter.setBrush(palette.ground);
        paintDiamond(painter, shape.mark);
        break;
    case JourneyItem::Kind::Unsettled:
        colour = palette.warning;
        paintStatusMark(painter, shape.mark, Status::Unknown, colour, palette.ground);
        break;
    case JourneyItem::Kind::Birth:
        colour = palette.accent;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        paintStar(painter, shape.mark);
        break;
    case JourneyItem::Kind::Event:
    case JourneyItem::Kind::Spell:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(shape.mark.center(), shape.mark.width() * 0.31, shape.mark.width() * 0.31);
        break;
    }
}

QColor JourneyPicture::wordsColour(const Palette &palette, std::size_t item) const
{
    const JourneyItem &fact = m_items[item];
    switch (fact.kind) {
    case JourneyItem::Kind::Spell: {
        const bool isBeside = m_shapes[item].label.left() >= m_shapes[item].mark.right();
        return isBeside ? coloursOf(fact.lane, palette).strong : palette.text;
    }
    case JourneyItem::Kind::Clock:
        // What is done with steps back.
        return fact.status == Status::Met || fact.status == Status::Ended ? palette.textMuted
                                                                          : coloursOf(fact.status, palette).text;
    case JourneyItem::Kind::Unsettled:
        return palette.warning;
    default:
        return palette.text;
    }
}

void JourneyPicture::paintWords(QPainter &painter, const Palette &palette, std::size_t item) const
{
    const Shape &shape = m_shapes[item];
    if (shape.label.isEmpty())
        return;
    const QRectF taken(shape.label.topLeft(),
                       QSizeF(QFontMetricsF(m_font).horizontalAdvance(shape.words) + 2, shape.label.height()));
    // Lines of the scale and of the day do not run through words.
    const double day = xOf(m_asAt);
    if (m_items[item].kind != JourneyItem::Kind::Spell || shape.label.left() >= shape.mark.right()) {
        painter.fillRect(taken.adjusted(-2, 3, 1, -3), withAlpha(palette.ground, 0.9));
    } else if (taken.left() < day && day < taken.right()) {
        const QColor soft = coloursOf(m_items[item].lane, palette).soft;
        painter.fillRect(QRectF(day - 2, taken.top() + 3, 4, taken.height() - 6), withAlpha(soft, 0.8));
    }
    painter.setPen(wordsColour(palette, item));
    painter.drawText(shape.label, oneLine, shape.words);
}

} // namespace hearth

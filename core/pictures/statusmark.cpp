// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/statusmark.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace hearth {

namespace {

/// A painter as it was, when the function that changed it is left.
class SavedPainter
{
public:
    explicit SavedPainter(QPainter &painter) : m_painter(painter) { m_painter.save(); }
    ~SavedPainter() { m_painter.restore(); }
    SavedPainter(const SavedPainter &) = delete;
    SavedPainter &operator=(const SavedPainter &) = delete;

private:
    QPainter &m_painter;
};

// Shapes are drawn on a square of 16 units with its origin at the top left.

void paintRing(QPainter &painter, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QPointF(8, 8), 5.75, 5.75);
}

void paintDisc(QPainter &painter, const QColor &colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QPointF(8, 8), 6.75, 6.75);
}

void paintTick(QPainter &painter, const QPen &pen)
{
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({QPointF(5.0, 8.3), QPointF(7.1, 10.4), QPointF(11.0, 5.9)}));
}

void paintTriangle(QPainter &painter, const QColor &colour, const QColor &ground)
{
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF({QPointF(8, 2), QPointF(14.4, 13.4), QPointF(1.6, 13.4)}));
    painter.setPen(QPen(ground, 1.9, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, 6.1), QPointF(8, 9.2));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawEllipse(QPointF(8, 11.9), 1.1, 1.1);
}

void paintQuestion(QPainter &painter, const QPen &pen)
{
    QPainterPath hook(QPointF(6.1, 6.6));
    hook.cubicTo(6.1, 4.1, 9.9, 4.1, 9.9, 6.6);
    hook.cubicTo(9.9, 8.0, 8.0, 7.9, 8.0, 9.4);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pen.color());
    painter.drawEllipse(QPointF(8, 11.4), 0.95, 0.95);
}

void paintShape(QPainter &painter, Status status, const QColor &colour, const QColor &ground)
{
    const QPen ring(colour, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    const QPen hand(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    switch (status) {
    case Status::Met:
        paintDisc(painter, colour);
        paintTick(painter, QPen(ground, 1.9, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        break;
    case Status::MetLate:
        paintRing(painter, ring);
        paintTick(painter, ring);
        break;
    case Status::Ended:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(3.5, 3.5, 9, 9), 1, 1);
        break;
    case Status::Unknown: {
        QPen dotted(colour, 1.4, Qt::CustomDashLine, Qt::FlatCap);
        dotted.setDashPattern({1.5, 1.5});
        paintRing(painter, dotted);
        paintQuestion(painter, hand);
        break;
    }
    case Status::Exempt:
        paintRing(painter, ring);
        painter.drawLine(QPointF(4.2, 11.8), QPointF(11.8, 4.2));
        break;
    case Status::Paused:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(3.4, 2.6, 3.4, 10.8), 1, 1);
        painter.drawRoundedRect(QRectF(9.2, 2.6, 3.4, 10.8), 1, 1);
        break;
    case Status::Overdue:
        paintTriangle(painter, colour, ground);
        break;
    case Status::Soon:
        paintRing(painter, ring);
        painter.setPen(hand);
        painter.drawPolyline(QPolygonF({QPointF(8, 4.9), QPointF(8, 8.2), QPointF(10.3, 9.6)}));
        break;
    case Status::Open:
        paintRing(painter, ring);
        break;
    }
}

constexpr double pillGap = 0.32;     // between shape and words, in heights of the font
constexpr double pillPadding = 0.42; // left and right
constexpr double pillRise = 0.12;    // above and below

} // namespace

StatusColours coloursOf(Status status, const Palette &palette)
{
    switch (status) {
    case Status::Met:
        return {palette.met, palette.metSoft};
    case Status::MetLate:
        return {palette.late, palette.lateSoft};
    case Status::Ended:
        return {palette.ended, palette.endedSoft};
    case Status::Unknown:
        return {palette.unknown, palette.unknownSoft};
    case Status::Exempt:
        return {palette.exempt, palette.exemptSoft};
    case Status::Paused:
        return {palette.paused, palette.pausedSoft};
    case Status::Overdue:
        return {palette.overdue, palette.overdueSoft};
    case Status::Soon:
        return {palette.soon, palette.soonSoft};
    case Status::Open:
        break;
    }
    return {palette.open, palette.openSoft};
}

void paintStatusMark(QPainter &painter, const QRectF &box, Status status, const QColor &colour, const QColor &ground)
{
    const SavedPainter saved(painter);
    const double side = std::min(box.width(), box.height());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(box.center() - QPointF(side / 2, side / 2));
    painter.scale(side / 16, side / 16);
    paintShape(painter, status, colour, ground);
}

QSizeF statusPillSize(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const double height = metrics.height();
    const double words = text.isEmpty() ? 0 : metrics.horizontalAdvance(text) + pillGap * height;
    return {height * (1 + 2 * pillPadding) + words, height * (1 + 2 * pillRise)};
}

void paintStatusPill(QPainter &painter, const QRectF &box, Status status, const QString &text, const QFont &font,
                     const Palette &palette)
{
    const SavedPainter saved(painter);
    const StatusColours colours = coloursOf(status, palette);
    const QFontMetricsF metrics(font, painter.device());
    const double height = metrics.height();
    const QSizeF wanted = statusPillSize(text, font).boundedTo(box.size());
    QRectF pill(QPointF(box.left(), box.center().y() - wanted.height() / 2), wanted);

    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.soft == palette.ground ? QPen(colours.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colours.soft);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);

    pill.adjust(pillPadding * height, 0, -pillPadding * height, 0);
    const double mark = height * 0.86;
    paintStatusMark(painter, QRectF(pill.left(), pill.center().y() - mark / 2, mark, mark), status, colours.text,
                    colours.soft);
    pill.setLeft(pill.left() + height + pillGap * height - (height - mark));
    if (pill.width() <= 0)
        return;
    painter.setFont(font);
    painter.setPen(colours.text);
    painter.drawText(pill.adjusted(0, 0, 1, 0), static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine),
                     metrics.elidedText(text, Qt::ElideRight, pill.width() + 1));
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogramshapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double innerOutline = 0.1; // of the child's symbol, in symbols
constexpr double badge = 0.42;

QPen solid(const QColor &colour, double width)
{
    return QPen(colour, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QPen dashed(const QColor &colour, double width, const QList<double> &pattern)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    pen.setDashPattern(pattern);
    return pen;
}

/// The corners of a rectilinear outline, those on a straight line left out.
QList<QPointF> cornersOf(const QPolygonF &polygon)
{
    QList<QPointF> points;
    for (const QPointF &point : polygon) {
        if (points.isEmpty() || QLineF(points.last(), point).length() > 0.01)
            points.append(point);
    }
    if (points.size() > 1 && QLineF(points.first(), points.last()).length() <= 0.01)
        points.removeLast();
    QList<QPointF> corners;
    for (qsizetype i = 0; i < points.size(); ++i) {
        const QPointF before = points[(i + points.size() - 1) % points.size()];
        const QPointF after = points[(i + 1) % points.size()];
        const bool isStraight =
            (std::abs(before.x() - points[i].x()) < 0.01 && std::abs(after.x() - points[i].x()) < 0.01) ||
            (std::abs(before.y() - points[i].y()) < 0.01 && std::abs(after.y() - points[i].y()) < 0.01);
        if (!isStraight)
            corners.append(points[i]);
    }
    return corners;
}

QPointF towards(QPointF from, QPointF to, double length)
{
    const QLineF line(from, to);
    return line.length() < 0.01 ? from : line.pointAt(std::min(length, line.length() / 2) / line.length());
}

} // namespace

double genogramPenWidth(double unit)
{
    return std::max(1.2, unit * 0.04);
}

QPainterPath outlineOf(SymbolShape shape, const QRectF &box)
{
    QPainterPath path;
    const QPointF c = box.center();
    switch (shape) {
    case SymbolShape::Square:
        path.addRect(box.adjusted(box.width() * 0.04, box.height() * 0.04, -box.width() * 0.04, -box.height() * 0.04));
        break;
    case SymbolShape::Circle:
        path.addEllipse(box);
        break;
    case SymbolShape::Diamond:
        path.addPolygon(QPolygonF({QPointF(c.x(), box.top()), QPointF(box.right(), c.y()), QPointF(c.x(), box.bottom()),
                                   QPointF(box.left(), c.y())}));
        path.closeSubpath();
        break;
    case SymbolShape::Triangle:
        path.addPolygon(QPolygonF({QPointF(c.x(), box.top()), box.bottomRight(), box.bottomLeft()}));
        path.closeSubpath();
        break;
    }
    return path;
}

QPen genogramPen(GenogramLineKind kind, const QString &nature, double unit, const QColor &colour)
{
    const double width = genogramPenWidth(unit);
    const auto is = [&](const char *id) { return nature == QLatin1StringView(id); };
    if (kind == GenogramLineKind::Couple) {
        if (is("living-together") || is("ended"))
            return dashed(colour, width, {5, 3});
        if (is("together"))
            return dashed(colour, width, {6, 3, 1.5, 3});
        return is("unknown") ? dashed(colour, width, {1.5, 3}) : solid(colour, width);
    }
    if (is("adoptive"))
        return dashed(colour, width, {6, 3});
    if (is("foster"))
        return dashed(colour, width, {1.5, 2.5});
    if (is("step"))
        return dashed(colour, width, {6, 3, 1.5, 3});
    if (is("unknown") || is("half"))
        return dashed(colour, width, {3, 3});
    return solid(colour, width);
}

void paintStrokes(QPainter &painter, QPointF point, const QString &nature, double unit, const QColor &colour)
{
    const bool isTwo = nature == QStringLiteral("divorced") || nature == QStringLiteral("ended");
    if (!isTwo && nature != QStringLiteral("separated"))
        return;
    painter.setPen(solid(colour, genogramPenWidth(unit) * 1.15));
    const QPointF half(unit * 0.09, -unit * 0.2);
    for (const double shift : isTwo ? std::vector<double>{-0.06, 0.06} : std::vector<double>{0}) {
        const QPointF middle = point + QPointF(shift * unit, 0);
        painter.drawLine(middle - half, middle + half);
    }
}

QPainterPath roundedOutline(const std::vector<QRectF> &pieces, double radius)
{
    QPainterPath together;
    for (const QRectF &piece : pieces) {
        QPainterPath one;
        one.addRect(piece);
        together = together.united(one);
    }
    QPainterPath rounded;
    rounded.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF &polygon : together.simplified().toSubpathPolygons()) {
        const QList<QPointF> corners = cornersOf(polygon);
        if (corners.size() < 4)
            continue;
        for (qsizetype i = 0; i < corners.size(); ++i) {
            const QPointF before = corners[(i + corners.size() - 1) % corners.size()];
            const QPointF after = corners[(i + 1) % corners.size()];
            const QPointF in = towards(corners[i], before, radius);
            const QPointF out = towards(corners[i], after, radius);
            if (i == 0)
                rounded.moveTo(in);
            else
                rounded.lineTo(in);
            rounded.quadTo(corners[i], out);
        }
        rounded.closeSubpath();
    }
    return rounded;
}

CarerMarkColours coloursOf(CarerMark mark, const Palette &palette)
{
    switch (mark) {
    case CarerMark::NotAsked:
        return {palette.soon, palette.soonSoft};
    case CarerMark::UnderAssessment:
        return {palette.open, palette.openSoft};
    case CarerMark::Positive:
        return {palette.met, palette.metSoft};
    case CarerMark::Negative:
        return {palette.overdue, palette.overdueSoft};
    case CarerMark::Declined:
        break;
    }
    return {palette.ended, palette.endedSoft};
}

void paintCarerMark(QPainter &painter, const QRectF &box, CarerMark mark, const Palette &palette)
{
    const double side = std::min(box.width(), box.height());
    const QRectF disc(box.center() - QPointF(side, side) / 2, QSizeF(side, side));
    const QPointF c = disc.center();
    const double r = side / 2;
    const QColor strong = coloursOf(mark, palette).strong;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(solid(strong, side * 0.1));
    const bool isFilled = mark == CarerMark::Positive || mark == CarerMark::Negative;
    painter.setBrush(isFilled ? strong : palette.ground);
    painter.drawEllipse(disc.adjusted(side * 0.05, side * 0.05, -side * 0.05, -side * 0.05));
    const QPen sign(isFilled ? palette.ground : strong, side * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(sign);
    switch (mark) {
    case CarerMark::NotAsked: // three dots: a question that is still open
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        for (const double x : {-0.48, 0.0, 0.48})
            painter.drawEllipse(c + QPointF(x * r, 0), r * 0.17, r * 0.17);
        break;
    case CarerMark::UnderAssessment: // half full
        painter.setPen(Qt::NoPen);
        painter.setBrush(strong);
        painter.drawPie(disc.adjusted(r * 0.3, r * 0.3, -r * 0.3, -r * 0.3), 90 * 16, 180 * 16);
        break;
    case CarerMark::Positive: // a tick
        painter.drawPolyline(QPolygonF(
            {c + QPointF(-0.45 * r, 0.02 * r), c + QPointF(-0.12 * r, 0.36 * r), c + QPointF(0.46 * r, -0.34 * r)}));
        break;
    case CarerMark::Negative: // a cross
        painter.drawLine(c + QPointF(-0.34, -0.34) * r, c + QPointF(0.34, 0.34) * r);
        painter.drawLine(c + QPointF(-0.34, 0.34) * r, c + QPointF(0.34, -0.34) * r);
        break;
    case CarerMark::Declined: // a bar
        painter.drawLine(c - QPointF(0.45 * r, 0), c + QPointF(0.45 * r, 0));
        break;
    }
    painter.restore();
}

void paintGenogramSymbol(QPainter &painter, const QRectF &box, const SymbolLook &look, const Palette &palette)
{
    const double unit = box.width();
    const double width = genogramPenWidth(unit);
    const QPainterPath outline = outlineOf(look.shape, box);
    const QColor ink = look.isAside || look.isUnrecorded ? palette.textMuted : palette.text;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = look.isTheChild || look.isChildOfStore ? palette.accentSoft : palette.ground;
    if (look.mark)
        fill = coloursOf(*look.mark, palette).soft;
    painter.setBrush(fill);
    painter.setPen(look.isUnrecorded ? dashed(ink, width, {3, 2.5}) : solid(ink, width));
    painter.drawPath(outline);
    painter.setBrush(Qt::NoBrush);
    if (look.isTheChild) {
        const double inset = unit * innerOutline * (look.shape == SymbolShape::Square ? 1 : 1.15);
        const QRectF inner = look.shape == SymbolShape::Triangle
                                 ? box.adjusted(inset * 1.7, inset * 2.2, -inset * 1.7, -inset)
                                 : box.adjusted(inset, inset, -inset, -inset);
        painter.drawPath(outlineOf(look.shape, inner));
    }
    if (look.hasDied) {
        painter.setClipPath(outline);
        painter.drawLine(box.topLeft(), box.bottomRight());
        painter.drawLine(box.topRight(), box.bottomLeft());
        painter.setClipping(false);
    }
    painter.restore();
    if (look.mark) {
        const double side = unit * badge;
        paintCarerMark(painter, QRectF(box.right() - side * 0.62, box.top() - side * 0.38, side, side), *look.mark,
                       palette);
    }
}

} // namespace hearth

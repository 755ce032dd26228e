// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogramshapes.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <map>

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

/// The union of rectangles, on the grid of all their edges. (QPainterPath::united loses pieces whose edges coincide.)
class Union
{
public:
    explicit Union(const std::vector<QRectF> &pieces)
    {
        for (const QRectF &piece : pieces) {
            m_xs.insert(m_xs.end(), {piece.left(), piece.right()});
            m_ys.insert(m_ys.end(), {piece.top(), piece.bottom()});
        }
        for (std::vector<double> *edges : {&m_xs, &m_ys}) {
            std::sort(edges->begin(), edges->end());
            edges->erase(
                std::unique(edges->begin(), edges->end(), [](double one, double other) { return other - one < 0.01; }),
                edges->end());
        }
        for (std::size_t y = 0; y + 1 < m_ys.size(); ++y) {
            for (std::size_t x = 0; x + 1 < m_xs.size(); ++x) {
                const QPointF middle((m_xs[x] + m_xs[x + 1]) / 2, (m_ys[y] + m_ys[y + 1]) / 2);
                m_cells.push_back(std::any_of(pieces.begin(), pieces.end(),
                                              [&](const QRectF &piece) { return piece.contains(middle); }));
            }
        }
    }

    /// Its outlines, only corners, each closed.
    [[nodiscard]] std::vector<QList<QPointF>> outlines() const
    {
        // The edges between inside and outside, with the inside on their right; from a corner there may go two.
        std::multimap<Corner, Corner> edges;
        for (int y = 0; y < rows(); ++y) {
            for (int x = 0; x < columns(); ++x) {
                if (!isInside(x, y))
                    continue;
                if (!isInside(x, y - 1))
                    edges.insert({{x, y}, {x + 1, y}});
                if (!isInside(x + 1, y))
                    edges.insert({{x + 1, y}, {x + 1, y + 1}});
                if (!isInside(x, y + 1))
                    edges.insert({{x + 1, y + 1}, {x, y + 1}});
                if (!isInside(x - 1, y))
                    edges.insert({{x, y + 1}, {x, y}});
            }
        }
        std::vector<QList<QPointF>> all;
        while (!edges.empty()) {
            std::vector<Corner> loop;
            for (auto at = edges.begin(); at != edges.end(); at = edges.find(loop.back())) {
                if (loop.empty())
                    loop.push_back(at->first);
                loop.push_back(at->second);
                edges.erase(at);
            }
            all.push_back(turnsOf(loop));
        }
        return all;
    }

private:
    using Corner = std::pair<int, int>;

    [[nodiscard]] int columns() const { return static_cast<int>(m_xs.size()) - 1; }
    [[nodiscard]] int rows() const { return static_cast<int>(m_ys.size()) - 1; }
    [[nodiscard]] bool isInside(int x, int y) const
    {
        return x >= 0 && y >= 0 && x < columns() && y < rows() && m_cells[static_cast<std::size_t>(y * columns() + x)];
    }

    [[nodiscard]] QList<QPointF> turnsOf(std::vector<Corner> loop) const
    {
        loop.pop_back(); // the first again
        QList<QPointF> turns;
        for (std::size_t i = 0; i < loop.size(); ++i) {
            const Corner &before = loop[(i + loop.size() - 1) % loop.size()];
            const Corner &after = loop[(i + 1) % loop.size()];
            if (before.first != after.first && before.second != after.second)
                turns.append(QPointF(m_xs[static_cast<std::size_t>(loop[i].first)],
                                     m_ys[static_cast<std::size_t>(loop[i].second)]));
        }
        return turns;
    }

    std::vector<double> m_xs;
    std::vector<double> m_ys;
    std::vector<bool> m_cells; ///< row by row
};

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
    QPainterPath rounded;
    rounded.setFillRule(Qt::OddEvenFill);
    for (const QList<QPointF> &corners : Union(pieces).outlines()) {
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
    if (look.isChildOfStore && !look.isTheChild) {                 // told without its colour too
        const bool isDiamond = look.shape == SymbolShape::Diamond; // narrow at the bottom
        const double y = box.top() + box.height() * (isDiamond ? 0.78 : 0.84);
        const QPointF half(unit * (isDiamond ? 0.09 : 0.14), 0);
        painter.drawLine(QPointF(box.center().x(), y) - half, QPointF(box.center().x(), y) + half);
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

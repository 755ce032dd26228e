// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/chart.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr double rowHeight = 1.75;    // lines of text
constexpr double barHeight = 1.15;    // of them
constexpr double legendHeight = 1.8;  // of them
constexpr double labelShare = 0.42;   // of the width, at most
constexpr double pointRadius = 2.6;   // thin lines
constexpr double chosenRadius = 4.4;  // of them
constexpr double hatchDistance = 3.2; // of them

QFont bold(QFont font)
{
    font.setWeight(QFont::Bold);
    return font;
}

void centred(QPainter &painter, const QPointF &baseline, const QString &text, const QFontMetricsF &metrics)
{
    painter.drawText(QPointF(baseline.x() - metrics.horizontalAdvance(text) / 2, baseline.y()), text);
}

// Drawn line by line: a brush with a pattern has its distances in pixels, which vanish on paper.
void hatch(QPainter &painter, const QRectF &box, const QPen &pen, double distance)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(pen);
    for (double x = box.left() - box.height(); x < box.right(); x += distance)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

} // namespace

TrendChart::TrendChart(std::vector<Point> points, ChartFace face, const QRectF &area)
    : m_points(std::move(points)), m_face(std::move(face)), m_area(area)
{
    const double line = QFontMetricsF(m_face.font).height();
    m_plot = area.adjusted(0, line * 1.5, 0, -line * 2.4);
    for (const Point &point : m_points)
        m_most = std::max(m_most, point.value);
}

QRectF TrendChart::column(std::size_t point) const
{
    const double width = m_area.width() / static_cast<double>(std::max<std::size_t>(m_points.size(), 1));
    return {m_area.left() + width * static_cast<double>(point), m_area.top(), width, m_area.height()};
}

QPointF TrendChart::place(std::size_t point) const
{
    return {column(point).center().x(), m_plot.bottom() - m_plot.height() * m_points[point].value / m_most};
}

void TrendChart::paint(QPainter &painter, int chosen) const
{
    const Palette &ink = *m_face.palette;
    const QFontMetricsF metrics(m_face.font);
    const double unit = m_face.unit;
    painter.setFont(m_face.font);
    painter.setPen(QPen(ink.lineStrong, unit));
    painter.drawLine(m_plot.bottomLeft(), m_plot.bottomRight());
    QPolygonF line;
    for (std::size_t i = 0; i < m_points.size(); ++i)
        line.append(place(i));
    painter.setPen(QPen(ink.accent, 1.6 * unit, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        const Point &point = m_points[i];
        const QPointF at = place(i);
        const bool isChosen = static_cast<int>(i) == chosen;
        const bool isStrong = isChosen || i + 1 == m_points.size();
        const double radius = (isChosen ? chosenRadius : pointRadius) * unit;
        painter.setPen(QPen(ink.accent, 1.6 * unit));
        painter.setBrush(isStrong ? ink.accent : ink.ground);
        painter.drawEllipse(at, radius, radius);
        painter.setFont(isStrong ? bold(m_face.font) : m_face.font);
        painter.setPen(ink.text);
        centred(painter, {at.x(), at.y() - radius - 3 * unit}, QString::number(point.value),
                QFontMetricsF(painter.font()));
        painter.setFont(m_face.font);
        painter.setPen(ink.textMuted);
        const double below = m_plot.bottom() + 3 * unit + metrics.ascent();
        centred(painter, {at.x(), below}, point.label, metrics);
        if (!point.under.isEmpty())
            centred(painter, {at.x(), below + metrics.height()}, point.under, metrics);
    }
}

int TrendChart::at(const QPointF &place) const
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (column(i).contains(place))
            return static_cast<int>(i);
    }
    return -1;
}

BarChart::BarChart(std::vector<Part> parts, std::vector<Bar> bars, ChartFace face, const QRectF &area)
    : m_parts(std::move(parts)), m_bars(std::move(bars)), m_face(std::move(face)), m_area(area)
{
    const QFontMetricsF metrics(m_face.font);
    m_line = metrics.height();
    m_row = m_line * rowHeight;
    m_legend = m_parts.size() > 1 ? m_line * legendHeight : 0;
    const auto fitting = static_cast<std::size_t>(std::max(0.0, (area.height() - m_legend) / m_row));
    m_shown = m_bars.size() <= fitting ? m_bars.size() : fitting - std::min<std::size_t>(fitting, 1);
    double widest = 0;
    double numbersWidth = 0;
    int most = 1;
    for (const Bar &bar : m_bars) {
        widest = std::max(widest, metrics.horizontalAdvance(bar.label));
        numbersWidth = std::max(numbersWidth, metrics.horizontalAdvance(numbers(bar)));
        most = std::max(most, std::accumulate(bar.values.begin(), bar.values.end(), 0));
    }
    const double gap = 6 * m_face.unit;
    m_left = area.left() + std::min(widest, area.width() * labelShare) + gap;
    m_scale = std::max(0.0, area.right() - numbersWidth - gap - m_left) / most;
}

double BarChart::heightFor(std::size_t bars, std::size_t parts, const ChartFace &face)
{
    const double line = QFontMetricsF(face.font).height();
    return line * (rowHeight * static_cast<double>(bars) + (parts > 1 ? legendHeight : 0)) + 1;
}

QString BarChart::numbers(const Bar &bar) const
{
    QStringList texts;
    for (const int value : bar.values)
        texts.append(QString::number(value));
    return texts.join(QStringLiteral(" · "));
}

QRectF BarChart::row(std::size_t bar) const
{
    return {m_area.left(), m_area.top() + m_legend + m_row * static_cast<double>(bar), m_area.width(), m_row};
}

QRectF BarChart::box(std::size_t bar, std::size_t part) const
{
    const auto &values = m_bars[bar].values;
    const int before = std::accumulate(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(part), 0);
    const double height = m_line * barHeight;
    return {m_left + before * m_scale, row(bar).center().y() - height / 2, values[part] * m_scale, height};
}

void BarChart::paintPart(QPainter &painter, const QRectF &box, const Part &part) const
{
    const double unit = m_face.unit;
    painter.setPen(Qt::NoPen);
    painter.setBrush(part.fill == Fill::Solid ? part.ink : part.ground);
    painter.drawRect(box);
    if (part.fill == Fill::Hatched)
        hatch(painter, box, QPen(part.ink, unit), hatchDistance * unit);
    painter.setPen(QPen(part.ink, unit, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
}

void BarChart::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(m_face.font);
    const double side = m_line * 0.8;
    double left = m_area.left();
    for (const Part &part : m_parts) {
        paintPart(painter, {left, m_area.top() + (m_line - side) / 2, side, side}, part);
        left += side + 4 * m_face.unit;
        painter.setPen(m_face.palette->text);
        painter.drawText(QPointF(left, m_area.top() + metrics.ascent()), part.name);
        left += metrics.horizontalAdvance(part.name) + 14 * m_face.unit;
    }
}

void BarChart::paintBar(QPainter &painter, std::size_t bar, const BarPlace &chosen) const
{
    const QFontMetricsF metrics(m_face.font);
    const QRectF line = row(bar);
    const double gap = 6 * m_face.unit;
    const double baseline = line.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    const bool isChosen = chosen.bar == static_cast<int>(bar);
    painter.setFont(isChosen ? bold(m_face.font) : m_face.font);
    painter.setPen(m_face.palette->text);
    const QString label =
        QFontMetricsF(painter.font()).elidedText(m_bars[bar].label, Qt::ElideRight, m_left - m_area.left() - gap);
    painter.drawText(QPointF(m_area.left(), baseline), label);
    double right = m_left;
    for (std::size_t part = 0; part < m_parts.size(); ++part) {
        if (m_bars[bar].values[part] == 0)
            continue;
        paintPart(painter, box(bar, part), m_parts[part]);
        right = box(bar, part).right();
    }
    painter.setPen(m_face.palette->text);
    painter.drawText(QPointF(right + gap, baseline), numbers(m_bars[bar]));
    if (isChosen) {
        painter.setPen(QPen(m_face.palette->focus, 2 * m_face.unit));
        painter.setBrush(Qt::NoBrush);
        const auto part = static_cast<std::size_t>(std::max(chosen.part, 0));
        painter.drawRect(box(bar, part).adjusted(-2 * m_face.unit, -2 * m_face.unit, 2 * m_face.unit, 2 * m_face.unit));
    }
}

void BarChart::paint(QPainter &painter, const BarPlace &chosen) const
{
    painter.setFont(m_face.font);
    if (m_parts.size() > 1)
        paintLegend(painter);
    for (std::size_t i = 0; i < m_shown; ++i)
        paintBar(painter, i, chosen);
    if (m_shown < m_bars.size()) {
        painter.setFont(m_face.font);
        painter.setPen(m_face.palette->textMuted);
        painter.drawText(QPointF(m_area.left(), row(m_shown).top() + m_line),
                         Text::tr("and %n more, in the table", nullptr, static_cast<int>(m_bars.size() - m_shown)));
    }
}

BarPlace BarChart::at(const QPointF &place) const
{
    for (std::size_t bar = 0; bar < m_shown; ++bar) {
        if (!row(bar).contains(place))
            continue;
        for (std::size_t part = 0; part < m_parts.size(); ++part) {
            if (m_bars[bar].values[part] > 0 && box(bar, part).adjusted(0, -m_row, 0, m_row).contains(place))
                return {static_cast<int>(bar), static_cast<int>(part)};
        }
        // Beside the bar: the first part that counts anything.
        const auto &values = m_bars[bar].values;
        const auto first = std::find_if(values.begin(), values.end(), [](int value) { return value > 0; });
        if (first != values.end())
            return {static_cast<int>(bar), static_cast<int>(first - values.begin())};
    }
    return {};
}

} // namespace hearth

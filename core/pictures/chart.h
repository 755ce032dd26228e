// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/palette.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <cstdint>
#include <vector>

class QPainter;

namespace hearth {

/// With what a chart is drawn: the same on screen and on paper.
struct ChartFace
{
    const Palette *palette = nullptr; ///< never null
    QFont font;                       ///< in pixels of the device
    double unit = 1;                  ///< pixels of the device to a thin line: 1 on screen, those of a point on paper
};

/// A number over time: a line from point to point, with each number written at its point, from nought upwards.
class TrendChart
{
public:
    struct Point
    {
        QString label; ///< beneath it: `Oct`
        QString under; ///< and beneath that, where it changes: `2026`
        int value = 0;
    };

    /// \a area: in pixels of the device.
    TrendChart(std::vector<Point> points, ChartFace face, const QRectF &area);

    /// \a chosen: the point that is marked; -1: none.
    void paint(QPainter &painter, int chosen = -1) const;
    /// The point whose column \a place lies in; -1: none.
    [[nodiscard]] int at(const QPointF &place) const;

private:
    [[nodiscard]] QPointF place(std::size_t point) const;
    [[nodiscard]] QRectF column(std::size_t point) const;

    std::vector<Point> m_points;
    ChartFace m_face;
    QRectF m_area;
    QRectF m_plot; ///< where the line runs
    int m_most = 1;
};

/// A part of a bar.
struct BarPlace
{
    int bar = -1; ///< none
    int part = 0;
};

/// Numbers in parts, a bar each: every part has its own fill, which tells it from the others without colour, and the
/// numbers stand beside the bar in the order of the legend.
class BarChart
{
public:
    enum class Fill : std::uint8_t {
        Light,   ///< pale with an edge
        Hatched, ///< pale with lines across
        Solid,
    };
    struct Part
    {
        QString name; ///< for the legend
        Fill fill = Fill::Light;
        QColor ink;
        QColor ground; ///< of Light and Hatched
    };
    struct Bar
    {
        QString label;
        std::vector<int> values; ///< one a part
    };

    /// Bars that find no room are left out, and the last line says how many.
    BarChart(std::vector<Part> parts, std::vector<Bar> bars, ChartFace face, const QRectF &area);
    /// What the chart of so many bars asks for.
    [[nodiscard]] static double heightFor(std::size_t bars, std::size_t parts, const ChartFace &face);

    void paint(QPainter &painter, const BarPlace &chosen = {}) const;
    [[nodiscard]] BarPlace at(const QPointF &place) const;
    [[nodiscard]] std::size_t shownBars() const { return m_shown; }

private:
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, std::size_t bar, const BarPlace &chosen) const;
    void paintPart(QPainter &painter, const QRectF &box, const Part &part) const;
    [[nodiscard]] QRectF row(std::size_t bar) const;
    [[nodiscard]] QRectF box(std::size_t bar, std::size_t part) const;
    [[nodiscard]] QString numbers(const Bar &bar) const;

    std::vector<Part> m_parts;
    std::vector<Bar> m_bars;
    ChartFace m_face;
    QRectF m_area;
    double m_line = 0;   ///< height of a line of text
    double m_row = 0;    ///< and of a bar with what is round it
    double m_left = 0;   ///< where the bars begin
    double m_scale = 0;  ///< pixels to one
    double m_legend = 0; ///< height
    std::size_t m_shown = 0;
};

} // namespace hearth

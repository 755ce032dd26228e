// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/journeyitems.h"
#include "core/pictures/palette.h"

#include <QFont>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

class QPainter;

namespace hearth {

/// What a journey is drawn from. Nothing of it is kept.
struct JourneyInput
{
    const ChildRecord *record = nullptr;
    const std::vector<Clock> *clocks = nullptr; ///< as `evaluate` gave them
    Date asAt;
    DayRange range; ///< the days in view
};

/// A way to go from one item to another with the keyboard.
enum class JourneyStep : std::uint8_t { Earlier, Later, LaneAbove, LaneBelow };

/// A journey laid out in lanes: care, legal status, placement, plan, events, planned days and clocks, with the day it
/// is judged as at. It is laid out once and can then be painted on a screen or on paper, asked what lies at a point,
/// and read as a list.
///
/// Lengths are those of the painter. The font counts by its pixel size when it has one; whoever paints on paper gives
/// it one and scales the painter.
class JourneyPicture
{
public:
    /// \pre record and clocks of \a input are there.
    JourneyPicture(const JourneyInput &input, double width, const QFont &font);

    /// The height that the lanes take.
    [[nodiscard]] double height() const { return m_height; }
    /// What is in view, lane by lane and by day: the order of the keyboard and of a table.
    [[nodiscard]] const std::vector<JourneyItem> &items() const { return m_items; }
    [[nodiscard]] std::optional<std::size_t> itemAt(QPointF point) const;
    /// The item that \a step leads to from \a item; \a item itself at an end.
    [[nodiscard]] std::size_t neighbour(std::size_t item, JourneyStep step) const;
    /// The day under \a x: what a zoom keeps in its place.
    [[nodiscard]] Date dayAt(double x) const;
    /// The middle of \a day.
    [[nodiscard]] double xOf(Date day) const;
    [[nodiscard]] double pixelsPerDay() const { return m_pixelsPerDay; }

    /// Paints with the top left at the origin; a ring goes round the item \a focused.
    void paint(QPainter &painter, const Palette &palette, std::optional<std::size_t> focused = std::nullopt) const;

private:
    struct Lane
    {
        JourneyLane lane;
        double top = 0;
        double height = 0;
        bool empty = true; ///< nothing is in view
        bool never = true; ///< nothing is known at all
    };
    /// How an item is drawn beyond its box.
    struct Shape
    {
        QRectF mark;     ///< a bar, or the square of a mark
        QRectF label;    ///< empty: there is no room for one
        QString words;   ///< the label as it fits
        double tail = 0; ///< of a clock that is over: where the line to the day ends
    };

    void layOut(const JourneyInput &input);
    [[nodiscard]] bool isInView(const JourneyItem &item) const;
    [[nodiscard]] double startOf(Date day) const;
    [[nodiscard]] Shape barOf(const JourneyItem &item) const;
    [[nodiscard]] Shape markOf(const JourneyItem &item) const;
    void layOutLane(Lane &lane, std::size_t first, std::size_t last);

    void paintScale(QPainter &painter, const Palette &palette) const;
    void paintTickRow(QPainter &painter, const std::vector<ScaleTick> &ticks, double top, const QColor &words) const;
    void paintLanes(QPainter &painter, const Palette &palette) const;
    void paintDay(QPainter &painter, const Palette &palette) const;
    void paintBar(QPainter &painter, const Palette &palette, std::size_t item) const;
    void paintMark(QPainter &painter, const Palette &palette, std::size_t item) const;
    void paintWords(QPainter &painter, const Palette &palette, std::size_t item) const;
    [[nodiscard]] QColor wordsColour(const Palette &palette, std::size_t item) const;

    QFont m_font;
    QFont m_smallFont;
    DayRange m_range;
    Date m_asAt;
    double m_width = 0;
    double m_height = 0;
    double m_left = 0;  ///< where the days begin, right of the names of the lanes
    double m_right = 0; ///< where they end
    double m_row = 0;   ///< height of a bar or a line of marks
    double m_pixelsPerDay = 1;
    JourneyTicks m_ticks;
    double m_scaleHeight = 0;
    std::vector<Lane> m_lanes;
    std::vector<JourneyItem> m_items;
    std::vector<Shape> m_shapes; ///< one an item
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/leadscharts.h"

#include "tests/support/catch.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <set>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

ChartFace face()
{
    QFont font(u"Liberation Sans"_s);
    font.setPixelSize(12);
    return {&paletteOf(ColourSet::Light), font, 1};
}

BarChart barChart(const QRectF &area, std::size_t bars = 3)
{
    const std::vector<BarChart::Bar> all = {
        {u"First review"_s, {4, 1, 2}}, {u"Second review"_s, {3, 0, 0}}, {u"PPM"_s, {0, 1, 1}}};
    return {clockParts(paletteOf(ColourSet::Light)),
            {all.begin(), all.begin() + static_cast<std::ptrdiff_t>(bars)},
            face(),
            area};
}

template <typename Chart>
QImage painted(const Chart &chart, const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    chart.paint(painter);
    painter.end();
    return image;
}

} // namespace

TEST_CASE("Every number of a bar chart is found where it is drawn", "[pictures][charts]")
{
    const QRectF area(0, 0, 500, 200);
    const BarChart chart = barChart(area);
    std::set<std::pair<int, int>> found;
    for (int y = 0; y < 200; y += 2) {
        for (int x = 0; x < 500; x += 2) {
            const BarPlace place = chart.at(QPointF(x, y));
            if (place.bar >= 0)
                found.insert({place.bar, place.part});
        }
    }
    // Every part that counts something, and none that counts nothing.
    CHECK(found == std::set<std::pair<int, int>>{{0, 0}, {0, 1}, {0, 2}, {1, 0}, {2, 1}, {2, 2}});
    CHECK(chart.at(QPointF(-5, -5)).bar == -1);
}

TEST_CASE("Bars that find no room are left out, and it is said how many", "[pictures][charts]")
{
    CHECK(barChart({0, 0, 500, BarChart::heightFor(3, 3, face())}).shownBars() == 3);
    CHECK(barChart({0, 0, 500, BarChart::heightFor(2, 3, face())}).shownBars() == 1); // a line for what is left out
    CHECK(barChart({0, 0, 500, 4}).shownBars() == 0);
}

TEST_CASE("The parts of a bar differ without colour", "[pictures][charts]")
{
    for (const ColourSet set : {ColourSet::Light, ColourSet::Dark, ColourSet::HighContrast}) {
        std::set<BarChart::Fill> fills;
        for (const BarChart::Part &part : clockParts(paletteOf(set))) {
            CHECK(fills.insert(part.fill).second);
            CHECK_FALSE(part.name.isEmpty());
            // An edge that shows on the ground (WCAG 1.4.11).
            CHECK(contrastRatio(part.ink, paletteOf(set).ground) >= 3);
        }
    }
    // In grey, the hatched part has both of its tones, the light and the solid ones have one.
    const QSize size(400, 60);
    const auto greys = [&size](std::vector<int> values) {
        const BarChart chart(clockParts(paletteOf(ColourSet::Light)), {{QString(), std::move(values)}}, face(),
                             QRectF(QPointF(), QSizeF(size)));
        const QImage grey = painted(chart, size).convertToFormat(QImage::Format_Grayscale8);
        std::set<int> tones;
        const int y = 21 + static_cast<int>(QFontMetricsF(face().font).height() * 0.9);
        for (int x = 60; x < 200; ++x)
            tones.insert(qGray(grey.pixel(x, y)) / 32);
        return tones.size();
    };
    CHECK(greys({5, 0, 0}) == 1);
    CHECK(greys({0, 5, 0}) > 1);
    CHECK(greys({0, 0, 5}) == 1);
}

TEST_CASE("A trend answers which month is under the pointer, and draws nothing outside its room", "[pictures][charts]")
{
    std::vector<TrendChart::Point> points;
    for (int i = 0; i < 12; ++i)
        points.push_back({u"Oct"_s, i == 0 ? u"2025"_s : QString(), i * 3});
    const TrendChart chart(points, face(), QRectF(10, 10, 480, 150));
    std::set<int> found;
    for (int x = 10; x < 490; x += 3)
        found.insert(chart.at(QPointF(x, 80)));
    CHECK(found.size() == 12);
    CHECK(*found.begin() == 0);
    CHECK(*found.rbegin() == 11);
    CHECK(chart.at(QPointF(2, 80)) == -1);

    const QImage image = painted(chart, {500, 170});
    for (int x = 0; x < 500; ++x) {
        CHECK(image.pixel(x, 3) == QColor(Qt::white).rgb());
        CHECK(image.pixel(x, 166) == QColor(Qt::white).rgb());
    }
    CHECK(TrendChart({}, face(), QRectF(0, 0, 100, 100)).at(QPointF(50, 50)) == -1); // nothing, and no crash
}

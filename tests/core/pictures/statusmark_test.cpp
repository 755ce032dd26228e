// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/statusmark.h"

#include "tests/support/catch.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

#include <array>

using namespace hearth;

namespace {

constexpr std::array allStatuses{Status::Met,    Status::MetLate, Status::Ended, Status::Unknown, Status::Exempt,
                                 Status::Paused, Status::Overdue, Status::Soon,  Status::Open};

QImage markOf(Status status, int side)
{
    QImage image(side, side, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStatusMark(painter, QRectF(0, 0, side, side), status, Qt::black, Qt::white);
    return image;
}

int differentPixels(const QImage &one, const QImage &other)
{
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x)
            different += qAbs(qGray(one.pixel(x, y)) - qGray(other.pixel(x, y))) > 96 ? 1 : 0;
    }
    return different;
}

} // namespace

TEST_CASE("Statuses are told apart by shape alone, as small as in a table", "[pictures]")
{
    constexpr int side = 12;
    for (const Status one : allStatuses) {
        for (const Status other : allStatuses) {
            INFO(static_cast<int>(one) << " and " << static_cast<int>(other));
            if (one == other)
                CHECK(differentPixels(markOf(one, side), markOf(other, side)) == 0);
            else
                CHECK(differentPixels(markOf(one, side), markOf(other, side)) >= 6);
        }
    }
}

TEST_CASE("A shape stays inside its box", "[pictures]")
{
    for (const Status status : allStatuses) {
        INFO(static_cast<int>(status));
        QImage image(40, 40, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        {
            QPainter painter(&image);
            paintStatusMark(painter, QRectF(12, 12, 16, 16), status, Qt::black, Qt::white);
        }
        bool painted = false;
        for (int y = 0; y < 40; ++y) {
            for (int x = 0; x < 40; ++x) {
                const bool inside = x >= 11 && x <= 28 && y >= 11 && y <= 28;
                if (qGray(image.pixel(x, y)) < 250) {
                    painted = true;
                    CHECK(inside);
                }
            }
        }
        CHECK(painted);
    }
}

TEST_CASE("A pill is as wide as its words and never wider than its box", "[pictures]")
{
    const QFont font;
    const QString words = QStringLiteral("11 days over");
    const QSizeF size = statusPillSize(words, font);
    CHECK(size.width() > QFontMetricsF(font).horizontalAdvance(words));
    CHECK(size.width() > statusPillSize(QString(), font).width());

    QImage image(200, 60, QImage::Format_RGB32);
    image.fill(Qt::white);
    {
        QPainter painter(&image);
        paintStatusPill(painter, QRectF(20, 20, 60, 20), Status::Overdue, words.repeated(3), font,
                        paletteOf(ColourSet::Light));
    }
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 82; x < image.width(); ++x)
            REQUIRE(image.pixel(x, y) == qRgb(255, 255, 255));
    }
    CHECK(image.pixel(50, 30) != qRgb(255, 255, 255));
}

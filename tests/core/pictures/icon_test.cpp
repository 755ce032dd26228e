// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/icon.h"

#include "tests/support/catch.h"

#include <QDir>
#include <QImage>

using namespace hearth;

namespace {

bool isPainted(const QPixmap &pixmap)
{
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 128)
                return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Every drawing in the folder of icons is built in and can be drawn", "[pictures]")
{
    QStringList files = QDir(QStringLiteral(HEARTH_SOURCE_DIR "/resources/icons")).entryList({QStringLiteral("*.svg")});
    files.removeAll(QStringLiteral("hearth.svg"));
    REQUIRE(files.size() >= 25);
    CHECK(iconNames().size() == files.size());
    for (const QString &file : files) {
        INFO(file.toStdString());
        const QString name = file.chopped(4);
        CHECK(iconNames().contains(name));
        CHECK(isPainted(tintedPixmap(name, Qt::black, 24)));
    }
}

TEST_CASE("An icon takes the colour that it is asked for", "[pictures]")
{
    const QColor colour(0x0b, 0x5f, 0x66);
    for (const QString &name : iconNames()) {
        INFO(name.toStdString());
        const QImage image = tintedPixmap(name, colour, 48).toImage().convertToFormat(QImage::Format_ARGB32);
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    REQUIRE(image.pixelColor(x, y) == colour);
            }
        }
    }
}

TEST_CASE("An icon is drawn at the pixels of the screen", "[pictures]")
{
    const QPixmap twice = tintedPixmap(QStringLiteral("print"), Qt::black, 24, 2.0);
    CHECK(twice.size() == QSize(48, 48));
    CHECK(twice.deviceIndependentSize() == QSizeF(24, 24));

    const QIcon icon = tintedIcon(QStringLiteral("print"), Qt::black, Qt::gray);
    CHECK(icon.pixmap(QSize(24, 24), 2.0).size() == QSize(48, 48));
    CHECK(isPainted(icon.pixmap(QSize(24, 24), 2.0)));
    CHECK(icon.pixmap(24, QIcon::Disabled).toImage() != icon.pixmap(24, QIcon::Normal).toImage());
}

TEST_CASE("An icon that is not there is empty", "[pictures]")
{
    CHECK(tintedPixmap(QStringLiteral("no-such-icon"), Qt::black, 24).isNull());
    CHECK(tintedIcon(QStringLiteral("no-such-icon"), Qt::black).isNull());
    CHECK_FALSE(tintedIcon(QStringLiteral("print"), Qt::black).isNull());
}

TEST_CASE("The program has a mark of its own at every size", "[pictures]")
{
    for (const int side : {16, 32, 256}) {
        INFO(side);
        const QPixmap mark = applicationIcon().pixmap(side);
        CHECK(mark.width() == side);
        CHECK(isPainted(mark));
    }
}

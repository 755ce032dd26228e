// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogrampicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPageLayout>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPicture)
};

constexpr double margin = 16;
constexpr double narrowest = 560; // of a picture with its legend

double widthOf(const GenogramPicture &picture)
{
    return std::max(picture.size().width(), narrowest);
}

/// Picture and legend below it.
QSizeF wholeSize(const GenogramPicture &picture, double width)
{
    return {width, picture.size().height() + margin + picture.legendSize(width).height()};
}

void paintWhole(QPainter &painter, const GenogramPicture &picture, const Palette &palette, double width)
{
    painter.save();
    const QRectF bounds = picture.bounds();
    painter.translate((width - bounds.width()) / 2 - bounds.left(), -bounds.top());
    picture.paint(painter, palette);
    painter.restore();
    painter.save();
    painter.translate(0, bounds.height() + margin);
    picture.paintLegend(painter, palette, width);
    painter.restore();
}

} // namespace

QByteArray genogramSvg(const GenogramPicture &picture)
{
    const double width = widthOf(picture);
    const QSizeF size = wholeSize(picture, width) + QSizeF(2 * margin, 2 * margin);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setResolution(96);
    svg.setSize(size.toSize());
    svg.setViewBox(QRectF(QPointF(0, 0), size));
    svg.setTitle(Words::tr("Genogram"));
    QPainter painter(&svg);
    painter.fillRect(QRectF(QPointF(0, 0), size), paperPalette().ground);
    painter.translate(margin, margin);
    paintWhole(painter, picture, paperPalette(), width);
    painter.end();
    return bytes;
}

QByteArray genogramPng(const GenogramPicture &picture)
{
    const double width = widthOf(picture);
    const QSizeF size = wholeSize(picture, width) + QSizeF(2 * margin, 2 * margin);
    QImage image(QSize(static_cast<int>(std::ceil(size.width())), static_cast<int>(std::ceil(size.height()))) * 2,
                 QImage::Format_RGB32);
    image.setDevicePixelRatio(2);
    image.fill(paperPalette().ground);
    QPainter painter(&image);
    painter.translate(margin, margin);
    paintWhole(painter, picture, paperPalette(), width);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

void writePrivately(const QByteArray &bytes, const QString &fileName)
{
    QSaveFile file(fileName);
    // The permission comes before the first byte: names of children are in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        throw PictureError(Words::tr("The picture could not be written: %1").arg(file.errorString()).toStdString());
}

void paintGenogramInto(QPainter &painter, const QRectF &area, const GenogramPicture &picture, const Palette &palette)
{
    // A legend as wide as the area would be when scaled: found by trying, since its height depends on its width.
    double width = widthOf(picture);
    for (int i = 0; i < 4; ++i) {
        const double scale = std::min({1.0, area.width() / width, area.height() / wholeSize(picture, width).height()});
        width = std::max(picture.size().width(), area.width() / scale);
    }
    const QSizeF whole = wholeSize(picture, width);
    const double scale = std::min({1.0, area.width() / whole.width(), area.height() / whole.height()});
    painter.save();
    painter.translate(area.left() + (area.width() - whole.width() * scale) / 2, area.top());
    painter.scale(scale, scale);
    paintWhole(painter, picture, palette, width);
    painter.restore();
}

void printGenogram(QPagedPaintDevice &device, const GenogramPicture &picture, const QString &heading,
                   const QString &footer)
{
    const QSizeF whole = wholeSize(picture, widthOf(picture));
    device.setPageSize(QPageSize(QPageSize::A4));
    device.setPageOrientation(whole.width() > whole.height() * 0.8 ? QPageLayout::Landscape : QPageLayout::Portrait);
    device.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
    QPainter painter(&device);
    // All lengths in points of 1/96 inch, as the picture's font counts.
    const double dots = device.logicalDpiX() / 96.0;
    const QSizeF page = QSizeF(device.pageLayout().paintRectPixels(device.logicalDpiX()).size()) / dots;
    painter.scale(dots, dots);
    QFont font = picture.font();
    font.setPixelSize(15);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(paperPalette().text);
    painter.drawText(QRectF(0, 0, page.width(), 24), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, heading);
    paintGenogramInto(painter, QRectF(0, 34, page.width(), page.height() - 34 - 24), picture, paperPalette());
    font.setPixelSize(10);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(paperPalette().textMuted);
    painter.drawText(QRectF(0, page.height() - 18, page.width(), 18),
                     Qt::AlignLeft | Qt::AlignBottom | Qt::TextSingleLine, footer);
}

} // namespace hearth

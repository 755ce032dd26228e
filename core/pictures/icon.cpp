// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/icon.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hearth {

namespace {

constexpr auto applicationIconName = "hearth";

QString pathOf(const QString &name)
{
    return QStringLiteral(":/hearth/icons/%1.svg").arg(name);
}

QByteArray drawingOf(const QString &name)
{
    QFile file(pathOf(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void paintTinted(QPainter &painter, const QRectF &box, const QString &name, const QColor &colour)
{
    QByteArray drawing = drawingOf(name);
    if (drawing.isEmpty())
        return;
    drawing.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(drawing);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    painter.setOpacity(painter.opacity() * static_cast<double>(colour.alphaF()));
    renderer.render(&painter, box);
}

QPixmap emptyPixmap(const QSize &size)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    return pixmap;
}

/// Draws a line icon at whatever size is asked for, so that no scale makes it blurred.
class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(QString name, const QColor &colour, const QColor &disabled)
        : m_name(std::move(name)), m_colour(colour), m_disabled(disabled.isValid() ? disabled : colour)
    {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        painter->save();
        paintTinted(*painter, rect, m_name, mode == QIcon::Disabled ? m_disabled : m_colour);
        painter->restore();
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const QColor colour = mode == QIcon::Disabled ? m_disabled : m_colour;
        const QString key = QStringLiteral("hearth-icon-%1-%2-%3x%4")
                                .arg(m_name, colour.name(QColor::HexArgb))
                                .arg(size.width())
                                .arg(size.height());
        QPixmap drawn;
        if (QPixmapCache::find(key, &drawn))
            return drawn;
        drawn = emptyPixmap(size);
        QPainter painter(&drawn);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        painter.end();
        QPixmapCache::insert(key, drawn);
        return drawn;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new TintedIconEngine(m_name, m_colour, m_disabled); }
    [[nodiscard]] QString key() const override { return QStringLiteral("hearth-tinted"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return !QFile::exists(pathOf(m_name)); }

private:
    QString m_name;
    QColor m_colour;
    QColor m_disabled;
};

} // namespace

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(QStringLiteral(":/hearth/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files);
    for (const QString &file : files) {
        const QString name = file.chopped(4);
        if (name != QLatin1String(applicationIconName))
            names.append(name);
    }
    names.sort();
    return names;
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio)
{
    if (!QFile::exists(pathOf(name)))
        return {};
    const int side = qRound(size * devicePixelRatio);
    QPixmap drawn = emptyPixmap(QSize(side, side));
    QPainter painter(&drawn);
    paintTinted(painter, QRectF(0, 0, side, side), name, colour);
    painter.end();
    drawn.setDevicePixelRatio(devicePixelRatio);
    return drawn;
}

QIcon tintedIcon(const QString &name, const QColor &colour, const QColor &disabled)
{
    return QIcon(new TintedIconEngine(name, colour, disabled));
}

QIcon applicationIcon()
{
    QIcon icon;
    QSvgRenderer renderer(pathOf(QLatin1String(applicationIconName)));
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap drawn = emptyPixmap(QSize(side, side));
        QPainter painter(&drawn);
        renderer.render(&painter, QRectF(0, 0, side, side));
        painter.end();
        icon.addPixmap(drawn);
    }
    return icon;
}

} // namespace hearth

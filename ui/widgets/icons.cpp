// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "core/pictures/icon.h"
#include "ui/widgets/theme.h"

#include <QIconEngine>
#include <QPainter>
#include <QPixmap>

namespace hearth {

namespace {

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = qMin(rect.width(), rect.height());
        if (side <= 0) // squeezed out of a row that has no room for it
            return;
        const QPixmap picture = tintedPixmap(m_name, ink(mode, state), side, painter->device()->devicePixelRatioF());
        painter->drawPixmap(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, picture);
    }

    // The size asked for is in device pixels.
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        const int side = qMin(size.width(), size.height());
        return side > 0 ? tintedPixmap(m_name, ink(mode, state), side) : QPixmap();
    }

    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    [[nodiscard]] static QColor ink(QIcon::Mode mode, QIcon::State state)
    {
        const Palette &colours = theme::palette();
        if (mode == QIcon::Disabled)
            return colours.lineStrong;
        return mode == QIcon::Selected || state == QIcon::On ? colours.selectionText : colours.text;
    }

    QString m_name;
};

} // namespace

QIcon lineIcon(const QString &name)
{
    return iconNames().contains(name) ? QIcon(new LineIconEngine(name)) : QIcon();
}

} // namespace hearth

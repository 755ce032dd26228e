// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/flowlayout.h"

#include <QEvent>

#include <algorithm>

namespace hearth {

namespace {

struct Line
{
    QList<QLayoutItem *> items;
    int height = 0;
};

bool isShown(const QLayoutItem *item)
{
    return !item->isEmpty();
}

int widthOf(const QLayoutItem *item, int most)
{
    return std::min(std::max(item->sizeHint().width(), item->minimumSize().width()), std::max(most, 1));
}

} // namespace

FlowLayout::FlowLayout(QWidget *parent, Height height) : QLayout(parent), m_height(height)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(8);
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

int FlowLayout::count() const
{
    return static_cast<int>(m_items.size());
}

QLayoutItem *FlowLayout::itemAt(int index) const
{
    return m_items.value(index);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < count() ? m_items.takeAt(index) : nullptr;
}

Qt::Orientations FlowLayout::expandingDirections() const
{
    return {};
}

bool FlowLayout::hasHeightForWidth() const
{
    return m_height == Height::ByWidth;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange({0, 0, width, 0}, Place::No);
}

QSize FlowLayout::sizeHint() const
{
    const QMargins margins = contentsMargins();
    int width = 0;
    int height = 0;
    for (const QLayoutItem *item : m_items) {
        if (!isShown(item))
            continue;
        width += item->sizeHint().width() + (width > 0 ? spacing() : 0);
        height = std::max(height, item->sizeHint().height());
    }
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (isShown(item))
            size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, Place::Yes);
}

int FlowLayout::arrange(const QRect &rect, Place place) const
{
    const QMargins margins = contentsMargins();
    const QRect inside = rect.marginsRemoved(margins);
    QList<Line> lines(1);
    int x = 0;
    for (QLayoutItem *item : m_items) {
        if (!isShown(item))
            continue;
        const int width = widthOf(item, inside.width());
        if (x > 0 && x + width > inside.width()) {
            lines.append(Line{});
            x = 0;
        }
        lines.last().items.append(item);
        lines.last().height = std::max(lines.last().height, item->sizeHint().height());
        x += width + spacing();
    }
    int y = inside.y();
    for (const Line &line : lines) {
        x = inside.x();
        for (QLayoutItem *item : line.items) {
            const int width = widthOf(item, inside.width());
            const int height = std::min(item->sizeHint().height(), line.height);
            if (place == Place::Yes)
                item->setGeometry({x, y + (line.height - height) / 2, width, height});
            x += width + spacing();
        }
        y += line.height + spacing();
    }
    return y - spacing() - rect.y() + margins.bottom();
}

FlowRow::FlowRow(QWidget *parent) : QWidget(parent), m_flow(new FlowLayout(this, FlowLayout::Height::OfTheRow))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FlowRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool FlowRow::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void FlowRow::fit()
{
    const int height = std::max(1, m_flow->heightForWidth(width()));
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
}

} // namespace hearth

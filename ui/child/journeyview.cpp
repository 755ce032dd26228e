// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/journeyview.h"

#include "ui/child/journeylist.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {

constexpr double zoomStep = 1.25;

} // namespace

JourneyView::JourneyView(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Journey"));
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
}

void JourneyView::setJourney(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt, Range range)
{
    m_record = record;
    m_clocks = clocks;
    m_asAt = asAt;
    m_all = journeyItems(m_record, m_clocks, m_asAt);
    if (range == Range::Whole || m_isWhole) {
        m_isWhole = true;
        m_range = wholeJourney(m_record, m_clocks, m_asAt);
    }
    if (range == Range::Whole)
        m_current.clear();
    layOut();
    Q_EMIT currentChanged();
}

void JourneyView::layOut()
{
    if (m_range.days() <= 0)
        return;
    QFont font = theme::font(theme::Text::Body);
    m_picture = std::make_unique<JourneyPicture>(JourneyInput{&m_record, &m_clocks, m_asAt, m_range}, width(), font);
    setMinimumHeight(static_cast<int>(std::ceil(m_picture->height())));
    updateGeometry();
    update();
}

QSize JourneyView::sizeHint() const
{
    return {400, m_picture ? static_cast<int>(std::ceil(m_picture->height())) : 240};
}

void JourneyView::setRange(const DayRange &range)
{
    if (range == m_range)
        return;
    m_range = range;
    m_isWhole = false;
    layOut();
}

void JourneyView::zoom(double factor)
{
    const auto item = current();
    const Date middle = m_range.from + m_range.days() / 2;
    zoomAround(factor, item ? m_picture->items()[*item].from : m_range.holds(m_asAt) ? m_asAt : middle);
}

void JourneyView::zoomAround(double factor, Date around)
{
    setRange(zoomed(m_range, factor, around));
}

void JourneyView::showWhole()
{
    m_isWhole = true;
    m_range = wholeJourney(m_record, m_clocks, m_asAt);
    layOut();
}

void JourneyView::showDays(int days)
{
    const Date from = m_asAt - days * 3 / 4;
    setRange({from, from + days});
}

std::optional<std::size_t> JourneyView::current() const
{
    if (m_current.isEmpty() || !m_picture)
        return std::nullopt;
    const auto &items = m_picture->items();
    const auto found = std::find_if(items.begin(), items.end(), [this](const JourneyItem &item) {
        return journeyKey(item, m_clocks) == m_current;
    });
    if (found == items.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - items.begin());
}

QString JourneyView::currentKey() const
{
    return m_current;
}

bool JourneyView::choose(const QString &key)
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [this, &key](const JourneyItem &item) {
        return journeyKey(item, m_clocks) == key;
    });
    if (found == m_all.end())
        return false;
    setCurrent(*found);
    return true;
}

QString JourneyView::description() const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [this](const JourneyItem &item) {
        return journeyKey(item, m_clocks) == m_current;
    });
    return found == m_all.end() ? QString() : found->description;
}

void JourneyView::setCurrent(const JourneyItem &item)
{
    m_current = journeyKey(item, m_clocks);
    // A spell may begin before the view and run through it.
    const bool inView = m_range.holds(item.from) || (item.from < m_range.from && current());
    if (!inView)
        setRange(moved(m_range, item.from - (m_range.from + m_range.days() / 2)));
    update();
    setAccessibleDescription(description());
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    Q_EMIT currentChanged();
}

void JourneyView::step(JourneyStep step)
{
    if (!m_picture || m_all.empty())
        return;
    const auto item = current();
    if (!item) {
        const auto &items = m_picture->items();
        setCurrent(items.empty() ? m_all.front() : items.front());
        return;
    }
    const std::size_t next = m_picture->neighbour(*item, step);
    const JourneyItem here = m_picture->items()[*item];
    if (next != *item)
        setCurrent(JourneyItem(m_picture->items()[next]));
    else
        stepOutOfView(here, step);
}

void JourneyView::stepOutOfView(const JourneyItem &from, JourneyStep step)
{
    if (step != JourneyStep::Earlier && step != JourneyStep::Later)
        return;
    const JourneyItem *next = nullptr;
    for (const JourneyItem &item : m_all) {
        if (item.lane != from.lane)
            continue;
        const bool later = step == JourneyStep::Later && item.from > from.from && (!next || item.from < next->from);
        const bool earlier = step == JourneyStep::Earlier && item.from < from.from && (!next || item.from > next->from);
        if (later || earlier)
            next = &item;
    }
    if (next)
        setCurrent(JourneyItem(*next));
}

bool JourneyView::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Left:
        step(JourneyStep::Earlier);
        return true;
    case Qt::Key_Right:
        step(JourneyStep::Later);
        return true;
    case Qt::Key_Up:
        step(JourneyStep::LaneAbove);
        return true;
    case Qt::Key_Down:
        step(JourneyStep::LaneBelow);
        return true;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(zoomStep);
        return true;
    case Qt::Key_0:
        showWhole();
        return true;
    case Qt::Key_PageUp:
        setRange(moved(m_range, -m_range.days() / 3));
        return true;
    case Qt::Key_PageDown:
        setRange(moved(m_range, m_range.days() / 3));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_current.isEmpty())
            Q_EMIT opened(m_current);
        return true;
    default:
        return false;
    }
}

void JourneyView::keyPressEvent(QKeyEvent *event)
{
    const auto others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::ControlModifier);
    if (others != Qt::NoModifier || !handleKey(event->key()))
        QWidget::keyPressEvent(event);
}

void JourneyView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier) && m_picture) {
        const double factor = std::pow(zoomStep, -turn.y() / 120.0);
        zoomAround(factor, m_picture->dayAt(event->position().x()));
        event->accept();
        return;
    }
    const int sideways = event->modifiers().testFlag(Qt::ShiftModifier) ? turn.y() : turn.x();
    if (sideways != 0) {
        setRange(moved(m_range, -sideways * m_range.days() / 1200));
        event->accept();
        return;
    }
    event->ignore(); // the page scrolls
}

void JourneyView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_pressedRange = m_range;
    m_dragging = false;
    if (m_picture) {
        if (const auto item = m_picture->itemAt(event->position()))
            setCurrent(JourneyItem(m_picture->items()[*item]));
    }
}

void JourneyView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_picture)
        return;
    if (event->buttons() == Qt::NoButton) {
        setCursor(m_picture->itemAt(event->position()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const double way = event->position().x() - m_pressed.x();
    if (!m_dragging && std::abs(way) < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    setRange(moved(m_pressedRange, static_cast<int>(std::lround(-way / m_picture->pixelsPerDay()))));
}

void JourneyView::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    setCursor(Qt::ArrowCursor);
}

void JourneyView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (m_picture && m_picture->itemAt(event->position()) && !m_current.isEmpty())
        Q_EMIT opened(m_current);
}

bool JourneyView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && m_picture) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto item = m_picture->itemAt(help->pos());
        if (item) // tool tips guess rich text: an <img> would open a file
            QToolTip::showText(help->globalPos(), m_picture->items()[*item].description.toHtmlEscaped(), this);
        else
            QToolTip::hideText();
        return true;
    }
    return QWidget::event(event);
}

void JourneyView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme::palette().ground);
    if (m_picture)
        m_picture->paint(painter, theme::palette(), current());
}

void JourneyView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void JourneyView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange)
        layOut();
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/genogramview.h"

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
constexpr double smallestScale = 0.1;
constexpr double largestScale = 4;
constexpr double largestFit = 1.25; ///< one person alone is not blown up
constexpr double panStep = 48;      ///< pixels
constexpr double nudgeStep = 12;    ///< pixels of the picture
constexpr double leastRoomForLegend = 220;
constexpr double margin = static_cast<int>(theme::Small);

QPointF directionOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return {-1, 0};
    case Qt::Key_Right:
        return {1, 0};
    case Qt::Key_Up:
        return {0, -1};
    default:
        return {0, 1};
    }
}

GenogramStep stepOf(int key)
{
    switch (key) {
    case Qt::Key_Left:
        return GenogramStep::Left;
    case Qt::Key_Right:
        return GenogramStep::Right;
    case Qt::Key_Up:
        return GenogramStep::Up;
    default:
        return GenogramStep::Down;
    }
}

} // namespace

GenogramView::GenogramView(QWidget *parent) : QWidget(parent)
{
    installGenogramAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Genogram"));
    setMouseTracking(true);
    setMinimumHeight(120);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

GenogramView::~GenogramView() = default;

void GenogramView::setPicture(GenogramInput input)
{
    const bool isOther = !m_picture || input.family.child != m_input.family.child;
    const Member fixed = !m_chosen.isNobody() ? m_chosen : input.family.child;
    const QPointF before = m_picture ? middleOf(fixed) : QPointF();
    const bool wasThere = m_picture && !m_picture->symbolOf(fixed).isEmpty();
    m_input = std::move(input);
    m_dragging = false;
    m_pressed.reset();
    m_hovered = {};
    if (isOther || !m_input.family.holds(m_chosen))
        m_chosen = m_input.family.child; // there is always somebody to whom others are added
    if (isOther)
        m_isFitted = true;
    layOut();
    // Nothing jumps under somebody's eyes because of a line that was added.
    if (!isOther && !m_isFitted && wasThere && !m_picture->symbolOf(fixed).isEmpty())
        m_offset += before - middleOf(fixed);
    update();
    Q_EMIT pictureChanged();
    Q_EMIT chosenChanged();
}

void GenogramView::layOut()
{
    if (m_input.family.members.empty()) {
        m_picture.reset();
        return;
    }
    m_picture = std::make_unique<GenogramPicture>(m_input, theme::font(theme::Text::Body));
    m_legend = m_picture->legendSize(width() - 2 * theme::Small);
    if (m_isFitted)
        fit();
}

QRectF GenogramView::room() const
{
    const double below = height() >= leastRoomForLegend + m_legend.height() ? m_legend.height() + margin : 0;
    return {0, 0, static_cast<double>(width()), height() - below};
}

void GenogramView::fit()
{
    m_isFitted = true;
    if (!m_picture)
        return;
    const QSizeF size = m_picture->size();
    const QRectF area = room().adjusted(theme::Small, theme::Small, -theme::Small, -theme::Small);
    if (size.isEmpty() || area.isEmpty())
        return;
    m_scale =
        std::clamp(std::min(area.width() / size.width(), area.height() / size.height()), smallestScale, largestFit);
    m_offset = area.center() - QPointF(size.width(), size.height()) * m_scale / 2;
    update();
}

void GenogramView::zoom(double factor)
{
    const bool hasChosen = m_picture && !m_picture->symbolOf(m_chosen).isEmpty();
    zoomAround(factor, hasChosen ? middleOf(m_chosen) : room().center());
}

void GenogramView::zoomAround(double factor, const QPointF &point)
{
    const QPointF under = toPicture(point);
    m_scale = std::clamp(m_scale * factor, smallestScale, largestScale);
    m_offset = point - under * m_scale;
    m_isFitted = false;
    update();
}

void GenogramView::pan(const QPointF &by)
{
    m_offset += by;
    m_isFitted = false;
    update();
}

Member GenogramView::memberAt(const QPointF &point) const
{
    return m_picture && room().contains(point) ? m_picture->memberAt(toPicture(point)) : Member();
}

QRectF GenogramView::areaOf(const Member &member) const
{
    const QRectF area = m_picture ? m_picture->areaOf(member) : QRectF();
    return {area.topLeft() * m_scale + m_offset, area.size() * m_scale};
}

QPointF GenogramView::middleOf(const Member &member) const
{
    return m_picture ? m_picture->symbolOf(member).center() * m_scale + m_offset : QPointF();
}

std::optional<std::size_t> GenogramView::chosenIndex() const
{
    if (!m_picture || m_chosen.isNobody())
        return std::nullopt;
    const auto &symbols = m_picture->layout().symbols;
    const auto found = std::find_if(symbols.begin(), symbols.end(),
                                    [this](const GenogramSymbol &symbol) { return symbol.member == m_chosen; });
    if (found == symbols.end())
        return std::nullopt;
    return static_cast<std::size_t>(found - symbols.begin());
}

void GenogramView::choose(const Member &member)
{
    if (!m_picture || member.isNobody() || m_picture->symbolOf(member).isEmpty())
        return;
    const bool isNew = member != m_chosen;
    m_chosen = member;
    bringIntoView(member);
    update();
    if (isNew) {
        tellChosen();
        Q_EMIT chosenChanged();
    }
}

void GenogramView::tellChosen()
{
    setAccessibleDescription(m_picture ? m_picture->descriptionOf(m_chosen) : QString());
    const auto index = chosenIndex();
    if (!index || !hasFocus())
        return;
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(static_cast<int>(*index));
    QAccessible::updateAccessibility(&focused);
}

void GenogramView::bringIntoView(const Member &member)
{
    const QRectF area = areaOf(member);
    const QRectF view = room().adjusted(theme::Small, theme::Small, -theme::Small, -theme::Small);
    QPointF by;
    if (area.left() < view.left())
        by.setX(view.left() - area.left());
    else if (area.right() > view.right())
        by.setX(view.right() - area.right());
    if (area.top() < view.top())
        by.setY(view.top() - area.top());
    else if (area.bottom() > view.bottom())
        by.setY(view.bottom() - area.bottom());
    if (!by.isNull() && !m_isFitted)
        pan(by);
}

void GenogramView::step(GenogramStep step)
{
    if (m_picture)
        choose(m_picture->neighbour(m_chosen, step));
}

void GenogramView::nudge(const QPointF &by)
{
    if (!m_picture || m_chosen.isNobody())
        return;
    const Member member = m_chosen;
    const Genogram::Place place = m_picture->placeAt(m_picture->symbolOf(member).center() + by);
    m_isFitted = false;
    m_picture->move(member, place);
    update();
    Q_EMIT moved(member, place);
}

bool GenogramView::handleArrow(int key, Qt::KeyboardModifiers modifiers)
{
    if (m_hasSpace)
        pan(-directionOf(key) * panStep);
    else if (modifiers.testFlag(Qt::ControlModifier))
        nudge(directionOf(key) * nudgeStep);
    else
        step(stepOf(key));
    return true;
}

bool GenogramView::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(zoomStep);
        return true;
    case Qt::Key_Minus:
        zoom(1 / zoomStep);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    case Qt::Key_Home:
        choose(m_input.family.child);
        return true;
    case Qt::Key_Space:
        m_hasSpace = true;
        return true;
    case Qt::Key_A:
    case Qt::Key_Insert:
        Q_EMIT addRequested();
        return true;
    case Qt::Key_C:
        Q_EMIT carerRequested();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_chosen.isNobody())
            Q_EMIT opened(m_chosen);
        return true;
    default:
        return false;
    }
}

void GenogramView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    const bool isArrow = key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
    const auto others = event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::ControlModifier);
    if (others != Qt::NoModifier || !(isArrow ? handleArrow(key, event->modifiers())
                                              : !event->modifiers().testFlag(Qt::ControlModifier) && handleKey(key)))
        QWidget::keyPressEvent(event);
}

void GenogramView::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat())
        m_hasSpace = false;
    QWidget::keyReleaseEvent(event);
}

void GenogramView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    tellChosen();
    update();
}

void GenogramView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    m_hasSpace = false;
    update();
}

void GenogramView::wheelEvent(QWheelEvent *event)
{
    const QPoint turn = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAround(std::pow(zoomStep, turn.y() / 120.0), event->position());
    } else if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        pan(QPointF(turn.y(), 0) * panStep / 120);
    } else {
        pan(QPointF(turn) * panStep / 120);
    }
    event->accept();
}

void GenogramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::RightButton) {
        choose(memberAt(event->position()));
        return;
    }
    m_pressed = event->position();
    m_pressedOffset = m_offset;
    m_pressedOn = memberAt(event->position());
    m_dragging = false;
    if (!m_pressedOn.isNobody()) {
        m_grip = m_picture->symbolOf(m_pressedOn).center() - toPicture(event->position());
        choose(m_pressedOn);
    }
}

void GenogramView::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressed) {
        if (const Member under = memberAt(event->position()); under != m_hovered) {
            m_hovered = under;
            setCursor(under.isNobody() ? Qt::ArrowCursor : Qt::PointingHandCursor);
            update();
        }
        return;
    }
    const QPointF way = event->position() - *m_pressed;
    if (!m_dragging && way.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    m_isFitted = false;
    if (m_pressedOn.isNobody())
        m_offset = m_pressedOffset + way;
    else if (m_picture)
        m_picture->move(m_pressedOn, m_picture->placeAt(toPicture(event->position()) + m_grip));
    update();
}

void GenogramView::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_pressed)
        return;
    m_pressed.reset();
    const bool wasDragged = std::exchange(m_dragging, false);
    setCursor(memberAt(event->position()).isNobody() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const Member on = std::exchange(m_pressedOn, {});
    if (on.isNobody() || !m_picture)
        return;
    if (wasDragged)
        Q_EMIT moved(on, m_picture->placeAt(toPicture(event->position()) + m_grip));
    else
        Q_EMIT pressed(on);
}

void GenogramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const Member on = memberAt(event->position()); !on.isNobody())
        Q_EMIT opened(on);
}

void GenogramView::contextMenuEvent(QContextMenuEvent *event)
{
    QPoint at = event->globalPos();
    if (event->reason() == QContextMenuEvent::Keyboard)
        at = mapToGlobal((m_chosen.isNobody() ? room().center() : middleOf(m_chosen)).toPoint());
    Q_EMIT menuRequested(at);
}

void GenogramView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_hovered = {};
    update();
}

bool GenogramView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Member on = memberAt(help->pos());
        if (on.isNobody())
            QToolTip::hideText();
        else // tool tips guess rich text: an <img> would open a file
            QToolTip::showText(help->globalPos(), m_picture->descriptionOf(on).toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

void GenogramView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &colours = theme::palette();
    painter.fillRect(rect(), colours.ground);
    if (!m_picture)
        return;
    const QRectF area = room();
    painter.save();
    painter.setClipRect(area);
    painter.translate(m_offset);
    painter.scale(m_scale, m_scale);
    m_picture->paint(painter, colours, {m_chosen, hasFocus() ? m_chosen : Member(), m_hovered});
    painter.restore();
    if (area.height() < height()) {
        painter.translate(margin, area.bottom() + margin / 2);
        m_picture->paintLegend(painter, colours, width() - 2 * theme::Small);
        painter.resetTransform();
    }
    if (hasFocus()) { // the ring of a person may be out of view
        painter.setPen(QPen(colours.focus, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

void GenogramView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (!m_picture)
        return;
    m_legend = m_picture->legendSize(width() - 2 * theme::Small);
    if (m_isFitted)
        fit();
    else if (!m_chosen.isNobody())
        bringIntoView(m_chosen);
}

void GenogramView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        layOut();
    if (event->type() == QEvent::PaletteChange)
        update();
}

} // namespace hearth

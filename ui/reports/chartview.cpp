// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/chartview.h"

#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace hearth {

namespace {

constexpr int linesHigh = 11;
constexpr int fewestLines = 8;
constexpr int lettersWide = 36;

} // namespace

ChartView::ChartView(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void ChartView::setTrend(std::vector<TrendChart::Point> points, std::vector<Item> items)
{
    m_chart = std::move(points);
    m_items = std::move(items);
    m_current = -1;
    describe();
    update();
}

void ChartView::setBars(std::function<std::vector<BarChart::Part>()> parts, std::vector<BarChart::Bar> bars,
                        std::vector<Item> items)
{
    m_chart = Bars{std::move(parts), std::move(bars)};
    m_items = std::move(items);
    m_current = -1;
    describe();
    update();
}

void ChartView::showChosen(const QString &id)
{
    const auto found = std::find_if(m_items.begin(), m_items.end(), [&id](const Item &item) { return item.id == id; });
    m_current = found == m_items.end() ? -1 : static_cast<int>(found - m_items.begin());
    update();
}

QSize ChartView::sizeHint() const
{
    const QFontMetrics metrics(theme::font(theme::Text::Small));
    return {lettersWide * metrics.averageCharWidth(), linesHigh * metrics.height()};
}

QSize ChartView::minimumSizeHint() const
{
    return {sizeHint().width(), fewestLines * QFontMetrics(theme::font(theme::Text::Small)).height()};
}

ChartFace ChartView::face() const
{
    return {&theme::palette(), theme::font(theme::Text::Small), theme::scale()};
}

QRectF ChartView::area() const
{
    return QRectF(rect()).adjusted(theme::Tight, theme::Tight, -theme::Tight, -theme::Tight);
}

TrendChart ChartView::trend() const
{
    return {std::get<std::vector<TrendChart::Point>>(m_chart), face(), area()};
}

BarChart ChartView::barChart() const
{
    const Bars &bars = std::get<Bars>(m_chart);
    return {bars.parts ? bars.parts() : std::vector<BarChart::Part>(), bars.bars, face(), area()};
}

void ChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const BarPlace chosen = m_current < 0 ? BarPlace() : m_items[static_cast<std::size_t>(m_current)].place;
    if (std::holds_alternative<Bars>(m_chart))
        barChart().paint(painter, chosen);
    else
        trend().paint(painter, chosen.bar);
    if (hasFocus()) {
        painter.setPen(QPen(theme::palette().focus, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

int ChartView::itemAt(const QPointF &place) const
{
    const BarPlace found =
        std::holds_alternative<Bars>(m_chart) ? barChart().at(place) : BarPlace{trend().at(place), 0};
    const auto item = std::find_if(m_items.begin(), m_items.end(), [&found](const Item &one) {
        return found.bar >= 0 && one.place.bar == found.bar && one.place.part == found.part;
    });
    return item == m_items.end() ? -1 : static_cast<int>(item - m_items.begin());
}

void ChartView::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position());
    if (event->button() != Qt::LeftButton || item < 0)
        return;
    m_current = item;
    describe();
    update();
    Q_EMIT chosen(m_items[static_cast<std::size_t>(item)].id);
}

void ChartView::step(int by)
{
    if (m_items.empty())
        return;
    const int last = static_cast<int>(m_items.size()) - 1;
    m_current = m_current < 0 ? (by > 0 ? 0 : last) : std::clamp(m_current + by, 0, last);
    describe();
    update();
    Q_EMIT chosen(m_items[static_cast<std::size_t>(m_current)].id);
}

void ChartView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        step(-1);
        return;
    case Qt::Key_Right:
    case Qt::Key_Down:
        step(1);
        return;
    case Qt::Key_Home:
        m_current = -1;
        step(1);
        return;
    case Qt::Key_End:
        m_current = -1;
        step(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

// The number one stands on, and every number when one stands on none.
void ChartView::describe()
{
    QStringList words;
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (m_current < 0 || static_cast<int>(i) == m_current)
            words.append(m_items[i].words);
    }
    setAccessibleDescription(words.isEmpty() ? tr("Nothing is counted.") : words.join(QStringLiteral("; ")));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ChartView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ChartView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool ChartView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int item = itemAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           item < 0 ? QString() : m_items[static_cast<std::size_t>(item)].words.toHtmlEscaped(), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace hearth

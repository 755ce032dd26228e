// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actbar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace hearth {

ActBar::ActBar(QWidget *parent)
    : QWidget(parent), m_row(new QHBoxLayout(this)), m_more(new QToolButton(this)), m_menu(new QMenu(m_more))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(theme::Small);
    m_row->setSizeConstraint(QLayout::SetNoConstraint); // it says itself how narrow it may be
    m_more->setObjectName(QStringLiteral("moreActs"));
    m_more->setText(tr("More"));
    m_more->setAccessibleName(tr("More acts"));
    m_more->setIcon(lineIcon(QStringLiteral("chevron-down")));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(m_menu);
    m_more->hide();
    m_row->addWidget(m_more);
    m_row->addStretch(1);
}

void ActBar::add(QWidget *widget)
{
    m_row->insertWidget(static_cast<int>(m_widgets.size()), widget);
    m_widgets.push_back(widget);
    updateGeometry();
}

QToolButton *ActBar::add(QAction *action, const QString &objectName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(objectName);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->insertWidget(static_cast<int>(m_widgets.size() + m_buttons.size()), button);
    m_buttons.push_back(button);
    connect(action, &QAction::changed, this, &ActBar::fit);
    fit();
    return button;
}

int ActBar::widthOfWidgets() const
{
    int width = 0;
    for (const QWidget *widget : m_widgets) {
        if (!widget->isHidden())
            width += std::clamp(widget->sizeHint().width(), widget->minimumWidth(), widget->maximumWidth()) +
                     m_row->spacing();
    }
    return width;
}

QSize ActBar::sizeHint() const
{
    QSize size(widthOfWidgets(), m_more->sizeHint().height());
    for (const QWidget *widget : m_widgets)
        size.setHeight(std::max(size.height(), widget->sizeHint().height()));
    for (const QToolButton *button : m_buttons) {
        if (button->defaultAction()->isVisible())
            size.rwidth() += button->sizeHint().width() + m_row->spacing();
    }
    return size;
}

QSize ActBar::minimumSizeHint() const
{
    int width = m_more->sizeHint().width();
    for (const QWidget *widget : m_widgets) {
        if (!widget->isHidden())
            width += std::max(widget->minimumSizeHint().width(), widget->minimumWidth()) + m_row->spacing();
    }
    return {width, sizeHint().height()};
}

void ActBar::fit()
{
    std::vector<QToolButton *> wanted;
    int all = widthOfWidgets();
    for (QToolButton *button : m_buttons) {
        if (button->defaultAction()->isVisible()) {
            wanted.push_back(button);
            all += button->sizeHint().width() + m_row->spacing();
        } else {
            button->hide();
        }
    }
    m_menu->clear();
    const bool isTooMuch = all - m_row->spacing() > width();
    int left = width() - widthOfWidgets() - (isTooMuch ? m_more->sizeHint().width() + m_row->spacing() : 0);
    bool full = false;
    for (QToolButton *button : wanted) {
        left -= button->sizeHint().width();
        full = full || (isTooMuch && left < 0);
        left -= m_row->spacing();
        button->setVisible(!full);
        if (full)
            m_menu->addAction(button->defaultAction());
    }
    m_more->setVisible(!m_menu->isEmpty());
}

void ActBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

bool ActBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::FontChange)
        fit();
    return QWidget::event(event);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(new PlainLabel(this)), m_act(new QPushButton(this)), m_close(new QToolButton(this))
{
    setObjectName(u"messageBar"_s);
    theme::setGround(this, theme::Ground::Message);
    m_text->setWraps();
    m_text->setObjectName(u"messageText"_s);
    m_act->setObjectName(u"messageAct"_s);
    m_close->setObjectName(u"messageClose"_s);
    m_act->setAccessibleName(tr("Take it back"));
    m_close->setIcon(lineIcon(u"close"_s));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::Medium, theme::Small, theme::Small, theme::Small);
    row->addWidget(m_text, 1);
    row->addWidget(m_act);
    row->addWidget(m_close);

    m_timer.setSingleShot(true);
    m_timer.setInterval(12s);
    connect(&m_timer, &QTimer::timeout, this, &MessageBar::close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::close);
    connect(m_act, &QPushButton::clicked, this, [this] {
        const auto doIt = m_doIt;
        close();
        if (doIt)
            doIt();
    });
    hide();
}

void MessageBar::say(const QString &text, theme::Tone tone, const QString &act, const std::function<void()> &doIt)
{
    m_text->setText(text);
    m_doIt = doIt;
    m_act->setVisible(!act.isEmpty());
    m_act->setText(act);
    m_act->setAccessibleName(act);
    theme::setTone(this, tone);
    setAccessibleName(text);
    show();
    if (tone == theme::Tone::Good || tone == theme::Tone::Neutral)
        m_timer.start();
    else
        m_timer.stop();
    announce();
}

void MessageBar::close()
{
    m_timer.stop();
    m_doIt = {};
    hide();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_text->text();
}

void MessageBar::enterEvent(QEnterEvent *event)
{
    m_timer.stop(); // somebody is reading it, or on the way to its button
    QFrame::enterEvent(event);
}

void MessageBar::leaveEvent(QEvent *event)
{
    if (property("hearthTone").toString() == "good"_L1)
        m_timer.start();
    QFrame::leaveEvent(event);
}

void MessageBar::announce()
{
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/foldout.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"

#include <QToolButton>
#include <QVBoxLayout>

namespace hearth {

Foldout::Foldout(const QString &title, Begins begins, QWidget *parent)
    : QWidget(parent), m_heading(new QToolButton(this)), m_summary(new PlainLabel(this)),
      m_column(new QVBoxLayout(this))
{
    m_heading->setText(title);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_heading->setCheckable(true);
    m_heading->setChecked(begins == Begins::Open);
    m_heading->setAutoRaise(true);
    m_heading->setFont(theme::strongFont());
    m_heading->setFocusPolicy(Qt::StrongFocus);
    theme::setButton(m_heading, theme::Button::Quiet);
    m_summary->setElide(PlainLabel::Elide::Yes);
    theme::setWeight(m_summary, theme::Weight::Muted);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::Small);
    row->addWidget(m_heading);
    row->addWidget(m_summary, 1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::Tight);
    m_column->addLayout(row);
    connect(m_heading, &QToolButton::toggled, this, &Foldout::showBody);
    showBody(m_heading->isChecked());
}

void Foldout::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    m_heading->setAccessibleDescription(summary);
}

void Foldout::setBody(QWidget *body)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be just being pressed
    }
    m_body = body;
    m_body->setParent(this);
    m_column->addWidget(m_body);
    m_body->setVisible(isOpen());
}

bool Foldout::isOpen() const
{
    return m_heading->isChecked();
}

void Foldout::setOpen(bool open)
{
    m_heading->setChecked(open);
}

void Foldout::showBody(bool open)
{
    m_heading->setIcon(lineIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    if (m_body)
        m_body->setVisible(open);
}

} // namespace hearth

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
    : QWidget(parent), m_heading(new QToolButton(this)), m_summary(new PlainLabel(this)), m_inset(new QVBoxLayout),
      m_open(begins == Begins::Open)
{
    m_heading->setText(title);
    m_heading->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
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
    m_inset->setContentsMargins(theme::Large, 0, 0, theme::Medium); // under the title, behind its arrow
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    column->addLayout(row);
    column->addLayout(m_inset);
    connect(m_heading, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    showBody();
}

void Foldout::setSummary(const QString &summary)
{
    m_summary->setText(summary);
    showBody();
}

void Foldout::setBody(QWidget *body)
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // one of its buttons may be just being pressed
    }
    m_body = body;
    m_body->setParent(this);
    m_inset->addWidget(m_body);
    showBody();
}

void Foldout::setOpen(bool open)
{
    m_open = open;
    showBody();
}

void Foldout::showBody()
{
    m_heading->setIcon(lineIcon(m_open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    m_heading->setAccessibleName(m_open ? tr("%1, unfolded", "a heading").arg(m_heading->text())
                                        : tr("%1, folded", "a heading").arg(m_heading->text()));
    m_heading->setAccessibleDescription(m_summary->text());
    const auto margins = m_inset->contentsMargins();
    m_inset->setContentsMargins(margins.left(), 0, 0, m_open ? theme::Medium : 0);
    if (m_body)
        m_body->setVisible(m_open);
}

} // namespace hearth

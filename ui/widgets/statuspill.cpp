// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statuspill.h"

#include "core/pictures/statusmark.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace hearth {

StatusPill::StatusPill(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

StatusPill::StatusPill(Status status, const QString &word, QWidget *parent) : StatusPill(parent)
{
    setStatus(status, word);
}

void StatusPill::setStatus(Status status, const QString &word)
{
    m_status = status;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatusPill::sizeHint() const
{
    return statusPillSize(m_word, theme::font(theme::Text::Small)).toSize() + QSize(1, 1);
}

QSize StatusPill::minimumSizeHint() const
{
    return sizeHint();
}

void StatusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintStatusPill(painter, rect(), m_status, m_word, theme::font(theme::Text::Small), theme::palette());
}

} // namespace hearth

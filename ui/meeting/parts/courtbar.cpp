// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/courtbar.h"

#include "ui/widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

CourtBar::CourtBar(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("courtBar"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CourtBar::setDays(Date issued, Date limit, Date on)
{
    m_issued = issued;
    m_limit = limit;
    m_on = on;
    update();
}

QSize CourtBar::sizeHint() const
{
    return {320, theme::Medium};
}

QSize CourtBar::minimumSizeHint() const
{
    return {80, theme::Medium};
}

void CourtBar::paintEvent(QPaintEvent *)
{
    const int length = std::max(1, m_limit - m_issued);
    const int gone = std::max(0, m_on - m_issued);
    const int whole = std::max(length, gone);
    const auto x = [&](int days) { return width() * days / whole; };
    const Palette &colours = theme::palette();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int top = (height() - theme::Small) / 2;
    const QRect track(0, top, width(), theme::Small);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(track, theme::Tight, theme::Tight);
    painter.setBrush(colours.accent);
    painter.drawRoundedRect(QRect(0, top, x(std::min(gone, length)), theme::Small), theme::Tight, theme::Tight);
    if (gone > length) {
        painter.setBrush(colours.overdue);
        painter.drawRoundedRect(QRect(x(length), top, width() - x(length), theme::Small), theme::Tight, theme::Tight);
    }
    painter.setPen(QPen(colours.text, 2)); // where the 26 weeks end
    painter.drawLine(std::min(x(length), width() - 1), 0, std::min(x(length), width() - 1), height());
}

} // namespace hearth

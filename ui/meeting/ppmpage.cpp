// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmpage.h"

#include "core/workspace/workspace.h"

namespace hearth {

PpmPage::PpmPage(const Services &services, QWidget *parent) : Page(parent), m_services(services) {}

QString PpmPage::title() const
{
    return tr("Permanence Planning Meeting");
}

void PpmPage::refresh() {}

void PpmPage::goTo(const Place &place)
{
    m_child = place.child;
    m_record = place.detail.toLongLong();
}

Place PpmPage::place() const
{
    Place place;
    place.child = m_child;
    place.detail = QString::number(m_record);
    return place;
}

} // namespace hearth

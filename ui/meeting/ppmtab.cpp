// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmtab.h"

#include "ui/widgets/emptystate.h"

#include <QVBoxLayout>

namespace hearth {

PpmTab::PpmTab(const Services &services, QWidget *parent)
    : ChildTab(services, parent),
      m_empty(new EmptyState(QStringLiteral("meetings"), tr("No Permanence Planning Meeting is recorded yet."), nullptr,
                             this))
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_empty);
}

void PpmTab::showChild(RecordId child)
{
    m_child = child;
}

QString PpmTab::asText() const
{
    return {};
}

QWidget *PpmTab::firstFocus()
{
    return m_empty;
}

QString PpmTab::chosen() const
{
    return {};
}

void PpmTab::choose(const QString &) {}

} // namespace hearth

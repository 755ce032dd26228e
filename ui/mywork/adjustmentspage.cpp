// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/adjustmentspage.h"

#include "core/workspace/workspace.h"
#include "ui/children/peoplefilter.h"
#include "ui/mywork/adjustmentpane.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

AdjustmentsPage::AdjustmentsPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_people(new PeopleFilter(u"adjustments"_s, services.settings, this)),
      m_soon(new QPushButton(this)),
      m_pane(new AdjustmentPane(services, u"adjustments"_s, AdjustmentModel::Which::All, this))
{
    setObjectName(u"adjustmentsPage"_s);
    m_soon->setObjectName(u"endingSoon"_s);
    m_soon->setCheckable(true);
    theme::setButton(m_soon, theme::Button::Quiet);
    auto *row = new FlowRow(this);
    row->add(m_people);
    row->add(m_soon);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(row);
    column->addWidget(m_pane, 1);
    connect(m_people, &PeopleFilter::changed, this, &AdjustmentsPage::collect);
    connect(m_soon, &QPushButton::toggled, this, [this](bool only) {
        m_pane->show(only ? AdjustmentModel::Which::EndingSoon : AdjustmentModel::Which::All);
    });
}

QString AdjustmentsPage::title() const
{
    return tr("Adjustments of clocks");
}

void AdjustmentsPage::refresh()
{
    m_people->offer(m_services.workspace);
    collect();
}

void AdjustmentsPage::collect()
{
    const int soon = m_pane->collect({m_people->worker(), m_people->team()});
    m_soon->setText(tr("Ending within 14 days  %1").arg(soon));
}

QList<QAction *> AdjustmentsPage::pageActions()
{
    return m_pane->tableActions();
}

QWidget *AdjustmentsPage::firstFocus()
{
    return m_pane->firstFocus();
}

} // namespace hearth

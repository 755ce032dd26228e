// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/matterstab.h"

#include "ui/children/imprint.h"
#include "ui/panel/actionstrip.h"
#include "ui/panel/paneltasks.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

MattersTab::MattersTab(const Services &services, PanelHost &host, QWidget *parent)
    : PanelTab(services, host, parent), m_model(new PanelRowsModel(matterColumns(), this)),
      m_pane(new TablePane(m_model, u"panelMatters"_s, tr("Matters arising"), tr("Filter by child, decision or owner"),
                           services, this)),
      m_table(m_pane->table())
{
    build();
}

void MattersTab::build()
{
    m_pane->setCountText([](int shown, int) { return tr("%n decision(s)", nullptr, shown); });
    m_pane->setFooter([this] { return footerOf(workspace()); });
    m_pane->setReadNote([this](const QString &act) { workspace().noteRead(u"panel-matters-"_s + act); });
    m_pane->setEmptyState(
        new EmptyState(u"check"_s, tr("Nothing arises: no decision of an earlier sitting is outstanding.")));
    auto *strip = new ActionStrip(m_table, this);
    m_answer = strip->add("answerMatter", tr("Complied with?…"), u"check"_s, Qt::Key_A, [this] { answer(); });
    m_child = strip->add("openMatterChild", tr("Open the child"), u"person"_s, Qt::Key_O, [this] {
        if (const auto row = m_table->currentRow())
            m_services.navigator.openChild(m_model->row(*row).child);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_pane, 1);
    connect(m_table, &ValueTable::currentRowChanged, this, &MattersTab::showActs);
    connect(m_table, &ValueTable::opened, this, [this] { answer(); });
}

void MattersTab::showSitting(const QString &sitting)
{
    m_sitting = sitting;
    m_matters = workspace().serviceForm(sitting) ? m_desk.mattersArising(sitting) : std::vector<PanelMatter>();
    m_model->setRows(matterRows(workspace(), m_matters));
    if (!m_table->currentRow() && m_model->rowCount() > 0)
        m_table->selectRow(0);
    showActs();
}

int MattersTab::outstanding() const
{
    return static_cast<int>(std::count_if(m_matters.begin(), m_matters.end(), [](const PanelMatter &matter) {
        return !matter.done && matter.complied.isEmpty();
    }));
}

void MattersTab::showActs()
{
    const bool isChosen = m_table->currentRow().has_value();
    const ServiceForm *sitting = workspace().serviceForm(m_sitting);
    m_answer->setEnabled(isChosen && sitting && sitting->on <= workspace().today());
    m_child->setEnabled(isChosen);
}

void MattersTab::answer()
{
    const auto row = m_table->currentRow();
    if (!row || !m_answer->isEnabled())
        return;
    const PanelRow &chosen = m_model->row(*row);
    for (const PanelMatter &matter : m_matters) {
        if (matter.action == chosen.key)
            m_host.edit(answerMatterTask(workspace(), m_sitting, matter), chosen.child);
    }
}

QList<QAction *> MattersTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *MattersTab::firstFocus()
{
    return m_table;
}

} // namespace hearth

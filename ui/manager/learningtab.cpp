// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/learningtab.h"

#include "core/meetings/learning.h"
#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/manager/cellmodel.h"
#include "ui/manager/managerforms.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

LearningTab::LearningTab(const Services &services, QWidget *parent)
    : ManagerTab(parent), m_services(services),
      m_model(new CellModel({{.id = u"about"_s, .title = tr("About"), .width = 26},
                             {.id = u"point"_s, .title = tr("What is learned"), .width = 70},
                             {.id = u"on"_s, .title = tr("Meeting"), .kind = ValueColumn::Kind::Day},
                             {.id = u"number"_s, .title = tr("LCS"), .width = 10}},
                            this)),
      m_pane(new TablePane(m_model, u"learning"_s, tr("Learning points"), tr("Filter by what is learned"), services,
                           this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_form(new FormPanel(services, this))
{
    m_pane->table()->setObjectName(u"learning"_s);
    m_pane->setEmptyState(new EmptyState(
        u"note"_s, tr("No disruption meeting has been signed off yet. It is begun on the child's checkpoints; what it "
                      "learns for the whole service stands here, with no name.")));
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"learning-"_s + act); });
    m_splitter->addWidget(m_pane);
    m_splitter->addWidget(m_form);
    m_splitter->setChildrenCollapsible(false);
    m_form->setCloseText(tr("Bac&k to the list"));
    m_form->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme::Small, 0, 0);
    column->addWidget(m_splitter, 1);
    connect(m_pane->table(), &ValueTable::opened, this, [this](std::size_t row) { openForm(m_model->row(row).key); });
    connect(m_form, &FormPanel::closeWanted, this, &LearningTab::closeForm);
}

void LearningTab::refresh()
{
    std::vector<ManagerRow> rows;
    for (const LearningPoint &point : learningPoints(m_services.workspace.children(), m_services.workspace.asAt())) {
        ManagerRow row;
        row.childId = point.childId;
        row.key = point.form;
        row.cells = {{.text = point.area.isEmpty() ? tr("not said") : point.area},
                     {.text = point.point},
                     {.day = point.on},
                     {.text = point.number}};
        rows.push_back(std::move(row));
    }
    m_model->setRows(std::move(rows));
}

void LearningTab::openForm(const QString &key)
{
    if (!m_services.workspace.childForm(key))
        return;
    m_form->open(key, managerFormKinds().back());
    m_form->show();
    m_pane->hide();
    m_form->setFocus();
}

void LearningTab::closeForm()
{
    m_form->close();
    m_form->hide();
    m_pane->show();
    firstFocus()->setFocus();
}

QString LearningTab::state() const
{
    return m_form->isVisibleTo(this) ? m_form->key() : QString();
}

void LearningTab::setState(const QString &key)
{
    if (!key.isEmpty())
        openForm(key);
}

bool LearningTab::hasUnsavedTyping() const
{
    return m_form->hasUnsavedTyping();
}

void LearningTab::saveDrafts()
{
    m_form->saveDrafts();
}

QList<QAction *> LearningTab::tabActions()
{
    return m_pane->tableActions();
}

QWidget *LearningTab::firstFocus()
{
    return m_pane->table()->isVisibleTo(m_pane) ? static_cast<QWidget *>(m_pane->table()) : m_pane;
}

} // namespace hearth

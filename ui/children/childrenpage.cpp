// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childrenpage.h"

#include "core/workspace/workspace.h"
#include "ui/children/childrenmodel.h"
#include "ui/children/imprint.h"
#include "ui/children/newchildeditor.h"
#include "ui/children/peoplefilter.h"
#include "ui/children/reassigneditor.h"
#include "ui/children/wording.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QHBoxLayout>
#include <QResizeEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString newChildPlace = u"+new"_s;
constexpr int roomForTwo = 700; ///< below it a side panel stands in place of the table

QToolButton *actButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

QString withKey(const QAction &action)
{
    return ChildrenPage::tr("%1 (%2)").arg(action.toolTip(), action.shortcut().toString(QKeySequence::NativeText));
}

} // namespace

ChildrenPage::ChildrenPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_model(new ChildrenModel(this)),
      m_pane(new TablePane(m_model, u"children"_s, tr("Children"), tr("Find by name, number, family or worker"),
                           services, this)),
      m_table(m_pane->table()), m_people(new PeopleFilter(u"children"_s, services.settings, this)),
      m_panel(new SidePanel(this)), m_middle(new QWidget(this))
{
    setObjectName(u"childrenPage"_s);
    buildActions();
    build();
}

QString ChildrenPage::title() const
{
    return tr("Children");
}

void ChildrenPage::buildActions()
{
    m_new = new QAction(lineIcon(u"add"_s), tr("New child…"), this);
    m_new->setShortcut(Qt::CTRL | Qt::Key_N);
    m_new->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_new, &QAction::triggered, this, &ChildrenPage::addChild);
    addAction(m_new);
    m_reassign = new QAction(lineIcon(u"person"_s), tr("Reassign…"), this);
    m_reassign->setShortcut(Qt::Key_R);
    m_reassign->setShortcutContext(Qt::WidgetShortcut);
    connect(m_reassign, &QAction::triggered, this, &ChildrenPage::reassign);
    m_table->addAction(m_reassign);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : {m_new, m_reassign})
        action->setToolTip(withKey(*action).toHtmlEscaped());
}

void ChildrenPage::build()
{
    m_table->sortBy(u"name"_s);
    m_pane->setEmptyState(new EmptyState(
        u"children"_s, tr("No child is in this store yet. Add one, or import the council's return."), m_new));
    m_pane->setCountText([](int shown, int held) {
        return shown == held ? childrenText(held) : tr("%1 of %2").arg(shown).arg(childrenText(held));
    });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"children-"_s + act); });

    auto *filters = new FlowRow(m_middle);
    filters->add(m_people);
    filters->add(actButton(m_new, filters));
    filters->add(actButton(m_reassign, filters));
    auto *column = new QVBoxLayout(m_middle);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(filters);
    column->addWidget(m_pane, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_middle, 1);
    row->addWidget(m_panel);
    m_panel->hide();

    connect(m_people, &PeopleFilter::changed, this, &ChildrenPage::narrow);
    connect(m_table, &ValueTable::opened, this,
            [this](std::size_t opened) { m_services.navigator.openChild(m_model->row(opened).id); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ChildrenPage::showActs);
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_panel->hide();
        fit(width());
        m_table->setFocus();
    });
    showActs();
}

void ChildrenPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit(event->size().width());
}

void ChildrenPage::fit(int width)
{
    m_middle->setVisible(width >= roomForTwo || !m_panel->isVisibleTo(this));
}

void ChildrenPage::refresh()
{
    const Workspace &workspace = m_services.workspace;
    m_people->offer(workspace);
    m_model->setRows(childRowsOf(workspace.children(), workspace.tracker(), workspace.asAt()));
    narrow();
}

void ChildrenPage::narrow()
{
    m_model->narrow({{}, m_people->worker(), m_people->team()});
    showActs();
}

void ChildrenPage::showActs()
{
    const auto chosen = m_table->selectionModel()->selectedRows().size();
    m_reassign->setEnabled(chosen > 0);
    m_reassign->setText(chosen > 1 ? tr("Reassign %1…").arg(childrenText(static_cast<int>(chosen))) : tr("Reassign…"));
}

void ChildrenPage::openEditor(Editor *editor)
{
    m_panel->show();
    m_panel->open(editor);
    fit(width());
}

void ChildrenPage::addChild()
{
    openEditor(new NewChildEditor(m_services));
}

void ChildrenPage::reassign()
{
    std::vector<RecordId> children;
    for (const std::size_t row : m_table->selectedRows())
        children.push_back(m_model->row(row).id);
    if (!children.empty())
        openEditor(new ReassignEditor(m_services, std::move(children)));
}

void ChildrenPage::goTo(const Place &place)
{
    if (place.detail == newChildPlace)
        addChild();
    else if (!place.detail.isEmpty() || place.child == 0)
        m_pane->filterField()->setText(place.detail);
    if (place.child != 0)
        m_table->selectId(place.child);
}

Place ChildrenPage::place() const
{
    Place place;
    place.detail = m_pane->filterField()->text();
    if (const auto row = m_table->currentRow())
        place.child = m_model->row(*row).id;
    return place;
}

bool ChildrenPage::hasUnsavedTyping() const
{
    return m_panel->hasUnsavedTyping();
}

void ChildrenPage::saveDrafts()
{
    m_panel->saveDrafts();
}

QList<QAction *> ChildrenPage::pageActions()
{
    return QList<QAction *>{m_new} + m_pane->tableActions();
}

QWidget *ChildrenPage::firstFocus()
{
    return m_pane->filterField();
}

} // namespace hearth

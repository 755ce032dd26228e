// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gateway/gatewaypage.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/gateway/begingateway.h"
#include "ui/gateway/gatewayforms.h"
#include "ui/gateway/gatewaymodel.h"
#include "ui/gateway/outlinemodel.h"
#include "ui/widgets/actbar.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QSplitter>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int lettersSideBySide = 200; // narrower, the form takes the place of the lists

const QStringList &faces()
{
    static const QStringList ids = {u"meetings"_s, u"register"_s, u"owed"_s};
    return ids;
}

} // namespace

GatewayPage::GatewayPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_kinds(gatewayFormKinds()),
      m_meetings(new GatewayModel(GatewayModel::Lines::Meetings, this)), m_register(new OutlineModel(this)),
      m_owed(new GatewayModel(GatewayModel::Lines::Owed, this)), m_tabs(new QTabWidget(this)),
      m_splitter(new QSplitter(Qt::Horizontal, this)), m_form(new FormPanel(services, this)),
      m_panel(new SidePanel(this))
{
    setObjectName(u"gatewayPage"_s);
    makeActions();
    m_tabs->setDocumentMode(true);
    m_tabs->setObjectName(u"gatewayTabs"_s);
    addPane(m_meetings, u"gateway-meetings"_s, tr("Meetings to come"),
            tr("No gateway meeting, care planning meeting or hearing is booked."));
    addPane(m_register, u"gateway-register"_s, tr("Pre-proceedings and proceedings"),
            tr("No child is subject to the Public Law Outline: nobody has had a threshold decision, a letter before "
               "proceedings or an issue that has not ended."));
    addPane(m_owed, u"gateway-owed"_s, tr("Owed to the gateway"),
            tr("Nothing is owed: no assessment, review or paper that the gateway set is outstanding."));
    m_panes[0]->table()->sortBy(u"on"_s);
    m_panes[1]->table()->sortBy(u"line"_s);
    m_panes[2]->table()->sortBy(u"on"_s);
    connect(m_panes[0]->table(), &ValueTable::opened, this, [this](std::size_t row) { openLine(m_meetings, row); });
    connect(m_panes[2]->table(), &ValueTable::opened, this, [this](std::size_t row) { openLine(m_owed, row); });
    connect(m_panes[1]->table(), &ValueTable::opened, this, &GatewayPage::openChild);

    auto *lists = new QWidget(this);
    auto *strip = new ActBar(lists);
    strip->add(m_begin, u"gatewayBegin"_s);
    strip->add(m_open, u"gatewayOpen"_s);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(strip);
    column->addWidget(m_tabs, 1);
    m_splitter->addWidget(lists);
    m_splitter->addWidget(m_form);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_splitter->setChildrenCollapsible(false);
    m_form->setCloseText(tr("Bac&k to the lists"));
    m_form->hide();
    m_panel->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_splitter, 1);
    row->addWidget(m_panel);
    connect(m_form, &FormPanel::closeWanted, this, &GatewayPage::closeForm);
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_panel->hide();
        if (!m_form->isVisibleTo(this))
            firstFocus()->setFocus();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { firstFocus()->setFocus(); });
}

QString GatewayPage::title() const
{
    return tr("Legal Gateway and court");
}

void GatewayPage::makeActions()
{
    m_begin = new QAction(lineIcon(u"add"_s), tr("&Begin a form…"), this);
    m_begin->setShortcut(QKeySequence(u"Ctrl+M"_s));
    m_begin->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_begin->setToolTip(tr("A gateway meeting, a care planning meeting, a decision (Ctrl+M)"));
    m_open = new QAction(lineIcon(u"person"_s), tr("Open the chi&ld"), this);
    connect(m_begin, &QAction::triggered, this, &GatewayPage::begin);
    connect(m_open, &QAction::triggered, this, &GatewayPage::openChild);
    addActions({m_begin, m_open});
}

TablePane *GatewayPage::addPane(ValueTableModel *model, const QString &id, const QString &name, const QString &nothing)
{
    auto *pane = new TablePane(model, id, name, tr("Filter by name, number or worker"), m_services, this);
    pane->table()->setObjectName(id);
    pane->setEmptyState(new EmptyState(u"check"_s, nothing, m_begin));
    pane->setFooter([this] { return footerOf(m_services.workspace); });
    pane->setReadNote([this, id](const QString &act) { m_services.workspace.noteRead(id + u'-' + act); });
    m_tabs->addTab(pane, name);
    m_panes.push_back(pane);
    return pane;
}

void GatewayPage::refresh()
{
    const Workspace &workspace = m_services.workspace;
    const ClocksOf clocks = [&workspace](RecordId id) -> const std::vector<Clock> & { return workspace.clocks(id); };
    const Date asAt = workspace.asAt();
    m_meetings->setLines(meetingsToCome(workspace.children(), asAt));
    m_register->setLines(outlineRegister(workspace.children(), clocks, asAt));
    m_owed->setLines(owedToGateway(workspace.children(), clocks, asAt));
    const auto count = [this](int tab, const QString &name, std::size_t lines) {
        m_tabs->setTabText(tab, tr("%1 (%2)", "list, number of lines").arg(name).arg(lines));
    };
    count(0, tr("&Meetings to come"), m_meetings->heldRows());
    count(1, tr("Pre-proceed&ings and proceedings"), m_register->heldRows());
    count(2, tr("O&wed"), m_owed->heldRows());
}

void GatewayPage::goTo(const Place &place)
{
    if (const auto face = faces().indexOf(place.detail); face >= 0)
        m_tabs->setCurrentIndex(static_cast<int>(face));
    if (const QString key = place.state.toString(); !key.isEmpty() && m_services.workspace.childForm(key))
        openForm(key);
}

Place GatewayPage::place() const
{
    return {{}, 0, faces().value(m_tabs->currentIndex()), m_form->key()};
}

bool GatewayPage::hasUnsavedTyping() const
{
    return m_form->hasUnsavedTyping();
}

void GatewayPage::saveDrafts()
{
    m_form->saveDrafts();
}

QList<QAction *> GatewayPage::pageActions()
{
    QList<QAction *> actions{m_begin, m_open};
    for (TablePane *pane : m_panes) {
        if (pane == m_panes[static_cast<std::size_t>(m_tabs->currentIndex())])
            actions += pane->tableActions();
    }
    return actions;
}

QWidget *GatewayPage::firstFocus()
{
    TablePane *pane = m_panes[static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()))];
    return pane->table()->isVisibleTo(pane) ? static_cast<QWidget *>(pane->table()) : m_tabs->tabBar();
}

RecordId GatewayPage::currentChild() const
{
    const auto tab = static_cast<std::size_t>(std::max(0, m_tabs->currentIndex()));
    const auto row = m_panes[tab]->table()->currentRow();
    if (!row)
        return 0;
    if (tab == 1)
        return m_register->line(*row).childId;
    return (tab == 0 ? m_meetings : m_owed)->line(*row).childId;
}

void GatewayPage::begin()
{
    const ChildRecord *child = m_services.workspace.child(currentChild());
    auto *editor = new BeginGateway(m_services, m_kinds, child ? child->child.number : QString(), nullptr);
    connect(editor, &BeginGateway::begun, this, [this](const QString &key) { openForm(key); });
    m_panel->show();
    m_panel->open(editor);
}

FormKind GatewayPage::kindOf(const QString &form) const
{
    const auto found =
        std::find_if(m_kinds.begin(), m_kinds.end(), [&form](const FormKind &kind) { return kind.form == form; });
    return found == m_kinds.end() ? FormKind{form} : *found;
}

void GatewayPage::openForm(const QString &key)
{
    const ChildForm *form = m_services.workspace.childForm(key);
    if (!form)
        return;
    m_form->show();
    m_form->open(key, kindOf(form->form));
    arrange();
    if (QWidget *first = m_form->view()->firstFocus())
        first->setFocus();
}

void GatewayPage::closeForm()
{
    m_form->close();
    m_form->hide();
    arrange();
    firstFocus()->setFocus();
}

void GatewayPage::openChild()
{
    if (const RecordId child = currentChild())
        m_services.navigator.openChild(child, m_tabs->currentIndex() == 1 ? u"clocks"_s : u"forms"_s);
}

void GatewayPage::openLine(const GatewayModel *model, std::size_t row)
{
    const GatewayLine &line = model->line(row);
    if (line.form.isEmpty())
        m_services.navigator.openChild(line.childId, u"facts"_s);
    else
        openForm(line.form);
}

void GatewayPage::arrange()
{
    const bool isWide = width() >= lettersSideBySide * fontMetrics().averageCharWidth();
    m_splitter->widget(0)->setVisible(isWide || !m_form->isVisibleTo(this));
}

void GatewayPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/childpage.h"

#include "core/workspace/workspace.h"
#include "ui/child/acttasks.h"
#include "ui/child/childsummary.h"
#include "ui/child/clockstab.h"
#include "ui/child/drafttasks.h"
#include "ui/child/factstab.h"
#include "ui/child/facttasks.h"
#include "ui/child/historytab.h"
#include "ui/child/identitybanner.h"
#include "ui/child/journeytab.h"
#include "ui/child/taskeditor.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

// Narrower than this, in pixels, a form and the list it belongs to do not stand beside each other.
constexpr int roomForBoth = 760;

void fitBeside(QWidget &list, SidePanel &panel, int width)
{
    const bool isAlone = panel.isOpen() && width < roomForBoth;
    panel.fillRow(isAlone ? SidePanel::Row::Alone : SidePanel::Row::Shared);
    list.setVisible(!isAlone);
}

ChildFinder finderOf(const Workspace &workspace)
{
    return [&workspace](const QString &words) {
        std::vector<ShapeChoice> choices;
        for (const ChildRecord *record : workspace.find(words, 12))
            choices.push_back({record->child.number, identityLine(record->child, workspace.asAt()), {}});
        return choices;
    };
}

} // namespace

ChildPage::ChildPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_banner(new IdentityBanner(this)), m_draftBar(new QWidget(this)),
      m_draftText(new PlainLabel(m_draftBar)), m_tabs(new QTabWidget(this)), m_panel(new SidePanel(this)),
      m_stack(new QStackedLayout(this)), m_facts(new FactsTab(services, this)), m_menu(new QMenu(this)),
      m_acts(new QToolButton(this)),
      m_copy(new QAction(lineIcon(QStringLiteral("copy")), tr("Cop&y this section"), this))
{
    m_tabs->setDocumentMode(true);
    m_tabs->setAccessibleName(tr("Faces of the child's record"));
    addTab(new JourneyTab(services, this), QStringLiteral("journey"), tr("&Journey"));
    addTab(new ClocksTab(services, this), QStringLiteral("clocks"), tr("C&locks"));
    addTab(m_facts, QStringLiteral("facts"), tr("F&acts"));
    addTab(new HistoryTab(services, this), QStringLiteral("history"), tr("H&istory"));
    makeActions();
    makeShortcuts();

    auto *draftRow = new QHBoxLayout(m_draftBar);
    draftRow->setContentsMargins(theme::Large, theme::Tight, theme::Large, theme::Tight);
    theme::setGround(m_draftBar, theme::Ground::Message);
    m_draftBar->setAttribute(Qt::WA_StyledBackground);
    m_draftText->setWraps();
    auto *goOn = new QPushButton(tr("Go &on with it"), m_draftBar);
    goOn->setObjectName(QStringLiteral("takeUpDraft"));
    auto *discard = new QPushButton(tr("Throw it awa&y"), m_draftBar);
    discard->setObjectName(QStringLiteral("throwDraftAway"));
    draftRow->addWidget(m_draftText, 1);
    draftRow->addWidget(goOn);
    draftRow->addWidget(discard);
    connect(goOn, &QPushButton::clicked, this, &ChildPage::takeUpDraft);
    connect(discard, &QPushButton::clicked, this, &ChildPage::throwDraftAway);

    auto *whole = new QWidget(this);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_draftBar);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::Large - theme::Tight, 0, 0, 0); // the first tab stands under the name
    row->setSpacing(0);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_panel);
    column->addLayout(row, 1);
    m_stack->addWidget(whole);
    m_stack->addWidget(new EmptyState(QStringLiteral("person"),
                                      tr("This child is not in the store any more: the record was merged or removed."),
                                      nullptr, this));

    connect(m_banner, &IdentityBanner::siblingChosen, this,
            [this](RecordId sibling) { m_services.navigator.openChild(sibling); });
    connect(m_panel, &SidePanel::closed, this, [this] {
        fitBeside(*m_tabs, *m_panel, width());
        showDrafts();
        if (currentTab())
            currentTab()->firstFocus()->setFocus();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] {
        if (currentTab() && m_child)
            currentTab()->showChild(m_child);
    });
}

void ChildPage::addTab(ChildTab *tab, const QString &id, const QString &title)
{
    m_faces.emplace_back(id, tab);
    const int index = m_tabs->addTab(tab, title);
    m_tabs->setTabToolTip(index, tr("Alt+%1").arg(index + 1));
    auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_1 + index)), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, [this, index] {
        m_tabs->setCurrentIndex(index);
        currentTab()->firstFocus()->setFocus(Qt::ShortcutFocusReason);
    });
    connect(tab, &ChildTab::taskRequested, this, &ChildPage::openTask);
    connect(tab, &ChildTab::elsewhere, this, [this](const QString &face, const QString &key) {
        m_tabs->setCurrentIndex(tabOf(face));
        currentTab()->choose(key);
        currentTab()->firstFocus()->setFocus(Qt::OtherFocusReason);
    });
}

QAction *ChildPage::addAct(const QString &text, const QString &icon, const TaskMaker &make)
{
    auto *action = m_menu->addAction(lineIcon(icon), text);
    connect(action, &QAction::triggered, this, [this, make] {
        if (m_services.workspace.child(m_child))
            openTask(make(m_services.workspace, m_child));
    });
    m_actions.append(action);
    return action;
}

void ChildPage::makeActions()
{
    auto *newFact = m_menu->addAction(lineIcon(QStringLiteral("add")), tr("&New fact"));
    connect(newFact, &QAction::triggered, this, [this] {
        m_tabs->setCurrentWidget(m_facts);
        m_facts->addFact();
    });
    m_actions.append(newFact);
    addAct(tr("Child's &details"), QStringLiteral("person"), childDetailsTask);
    m_menu->addSeparator();
    m_born = addAct(tr("The &baby is born"), QStringLiteral("person"), bornTask);
    addAct(tr("&Another social worker"), QStringLiteral("move"), reassignTask);
    addAct(tr("Move to another &section"), QStringLiteral("tracker"), moveSectionTask);
    addAct(tr("Change the LCS n&umber"), QStringLiteral("edit"), renumberTask);
    addAct(tr("&Merge two records"), QStringLiteral("merge"), mergeTask);
    addAct(tr("Close and a&rchive"), QStringLiteral("archive"), archiveTask);
    m_menu->addSeparator();
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &ChildPage::copySection);
    m_menu->addAction(m_copy);
    m_actions.append(m_copy);

    m_acts->setText(tr("&What to do"));
    m_acts->setObjectName(QStringLiteral("acts"));
    m_acts->setAccessibleName(tr("What to do with this child's record"));
    m_acts->setIcon(lineIcon(QStringLiteral("chevron-down")));
    m_acts->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_acts->setPopupMode(QToolButton::InstantPopup);
    m_acts->setFocusPolicy(Qt::StrongFocus);
    m_acts->setMenu(m_menu);
    m_banner->setCorner(m_acts);
}

void ChildPage::makeShortcuts()
{
    auto *quick = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), this);
    quick->setContext(Qt::WidgetWithChildrenShortcut);
    connect(quick, &QShortcut::activated, this, [this] {
        m_tabs->setCurrentWidget(m_facts);
        m_facts->focusQuickEntry();
    });
}

QString ChildPage::title() const
{
    const ChildRecord *record = m_services.workspace.child(m_child);
    return record ? fullName(record->child) : tr("Child");
}

void ChildPage::refresh()
{
    const ChildRecord *record = m_services.workspace.child(m_child);
    m_stack->setCurrentIndex(record ? 0 : 1);
    if (!record)
        return;
    showBanner();
    m_born->setEnabled(!record->child.born);
    if (currentTab())
        currentTab()->showChild(m_child);
    if (!m_panel->isOpen())
        showDrafts();
    Q_EMIT titleChanged();
}

void ChildPage::goTo(const Place &place)
{
    const bool isOther = place.child != m_child;
    if (isOther && m_panel->isOpen()) {
        m_panel->saveDrafts();
        m_panel->closeNow();
    }
    m_child = place.child;
    if (const int index = tabOf(place.detail); index >= 0)
        m_tabs->setCurrentIndex(index);
    refresh();
    if (const QString key = place.state.toString(); !key.isEmpty() && currentTab())
        currentTab()->choose(key);
    if (isOther && m_services.workspace.child(m_child)) {
        attempt(m_services.navigator, [this] { m_services.workspace.noteRead(QStringLiteral("open-child"), m_child); });
    }
}

Place ChildPage::place() const
{
    Place place;
    place.child = m_child;
    const int index = m_tabs->currentIndex();
    if (index >= 0)
        place.detail = m_faces[static_cast<std::size_t>(index)].first;
    if (currentTab())
        place.state = currentTab()->chosen();
    return place;
}

bool ChildPage::hasUnsavedTyping() const
{
    return m_panel->hasUnsavedTyping();
}

void ChildPage::saveDrafts()
{
    m_panel->saveDrafts();
}

QList<QAction *> ChildPage::pageActions()
{
    return m_actions;
}

QWidget *ChildPage::firstFocus()
{
    return currentTab() ? currentTab()->firstFocus() : nullptr;
}

void ChildPage::showBanner()
{
    const Workspace &workspace = m_services.workspace;
    const ChildRecord *record = workspace.child(m_child);
    std::vector<SiblingLink> siblings;
    for (const ChildRecord *sibling : workspace.siblingsOf(m_child)) {
        siblings.push_back({sibling->child.stamp.id, siblingWords(sibling->child, record->child, workspace.asAt())});
    }
    m_banner->show(summaryOf(*record, standingOf(*record, workspace.policy(), workspace.asAt()), workspace.pack(),
                             workspace.asAt()),
                   siblings);
}

void ChildPage::showDrafts()
{
    const auto drafts = draftsOf(m_services.workspace, m_child);
    m_draftBar->setVisible(!drafts.empty());
    if (drafts.empty())
        return;
    m_draftText->setText(drafts.size() == 1 ? tr("Something you typed about this child is not saved yet.")
                                            : tr("%n thing(s) you typed about this child are not saved yet.", nullptr,
                                                 static_cast<int>(drafts.size())));
}

void ChildPage::openTask(const EditTask &task)
{
    m_draftBar->hide();
    m_panel->open(new TaskEditor(task, m_child, m_services, finderOf(m_services.workspace)));
    fitBeside(*m_tabs, *m_panel, width());
}

std::optional<EditTask> ChildPage::taskOf(const Draft &draft) const
{
    for (const auto &[id, tab] : m_faces) {
        if (auto task = tab->taskOfDraft(draft))
            return task;
    }
    return taskOfDraft(m_services.workspace, draft);
}

void ChildPage::takeUpDraft()
{
    const auto drafts = draftsOf(m_services.workspace, m_child);
    if (drafts.empty())
        return;
    if (const auto task = taskOf(drafts.front())) {
        openTask(*task);
        return;
    }
    m_services.navigator.complain(tr("What this was typed for is not there any more."));
}

void ChildPage::throwDraftAway()
{
    const auto drafts = draftsOf(m_services.workspace, m_child);
    if (drafts.empty())
        return;
    attempt(m_services.navigator, [this, &drafts] { m_services.workspace.discardDraft(drafts.front().key); });
    showDrafts();
}

void ChildPage::copySection()
{
    const ChildRecord *record = m_services.workspace.child(m_child);
    if (!record || !currentTab())
        return;
    const Workspace &workspace = m_services.workspace;
    const ChildSummary summary = summaryOf(*record, standingOf(*record, workspace.policy(), workspace.asAt()),
                                           workspace.pack(), workspace.asAt());
    QApplication::clipboard()->setText(tr("As at %1").arg(britishText(workspace.asAt())) + u'\n' +
                                       summaryAsText(summary) + u'\n' + currentTab()->asText());
    if (attempt(m_services.navigator, [this] { m_services.workspace.noteRead(QStringLiteral("copy"), m_child); }))
        m_services.navigator.say(tr("The section was copied as text."));
}

ChildTab *ChildPage::currentTab() const
{
    const int index = m_tabs->currentIndex();
    return index < 0 ? nullptr : m_faces[static_cast<std::size_t>(index)].second;
}

int ChildPage::tabOf(const QString &id) const
{
    const auto found =
        std::find_if(m_faces.begin(), m_faces.end(), [&id](const auto &face) { return face.first == id; });
    return found == m_faces.end() ? -1 : static_cast<int>(found - m_faces.begin());
}

void ChildPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_banner->fitInto(height());
    fitBeside(*m_tabs, *m_panel, width());
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/children/peoplefilter.h"
#include "ui/children/whatifpanel.h"
#include "ui/children/wording.h"
#include "ui/tracker/childdetails.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/tracker/trackermodel.h"
#include "ui/tracker/trackerpage.h"
#include "ui/tracker/updatedelegate.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/frozencolumn.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedLayout>
#include <QToolButton>

// How the tracker's page is put together; what it does stands in trackerpage.cpp.

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int roomForSections = 900; ///< below it the sections become a box to choose from
constexpr int roomForTwo = 700;      ///< below it a side panel stands in place of the table

QToolButton *actButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setVisible(action->isVisible());
    QObject::connect(action, &QAction::changed, button, [button, action] { button->setVisible(action->isVisible()); });
    return button;
}

} // namespace

void TrackerPage::build()
{
    m_table->setItemDelegateForColumn(TrackerModel::UpdateColumn, new UpdateDelegate(m_services, this));
    m_table->sortBy(u"next-due"_s);
    new FrozenColumn(m_table); // whose line it is stays in sight, above all while an update is typed
    auto *import = new QAction(tr("Import the council's return"), this);
    connect(import, &QAction::triggered, this, [this] { m_services.navigator.openImport(); });
    const QString sentence = tr("No case is open. Children whose case is open stand here, section by section.");
    m_pane->setEmptyState(new EmptyState(u"tracker"_s, sentence, import));
    m_pane->setCountText([](int shown, int) { return childrenText(shown); });
    m_pane->setFooter([this] { return footerOf(m_services.workspace); });
    m_pane->setReadNote([this](const QString &act) { m_services.workspace.noteRead(u"tracker-"_s + act); });
    m_sectionBox->setModel(m_sections);
    m_sectionBox->setObjectName(u"sectionBox"_s);
    m_sectionBox->setAccessibleName(tr("Section"));
    m_sectionBox->setMaximumWidth(260);

    auto *middle = new QWidget(this);
    middle->setObjectName(u"trackerMiddle"_s);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(buildFilters());
    column->addWidget(m_pane, 1);
    column->addWidget(m_whatIf, 1);
    m_whatIf->hide();
    auto *list = new QWidget(this);
    m_faces = new QStackedLayout(this);
    m_faces->addWidget(list);
    auto *row = new QHBoxLayout(list);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sectionView);
    row->addWidget(middle, 1);
    row->addWidget(m_details);
    row->addWidget(m_panel);
    m_details->hide();
    m_panel->hide();

    connect(m_sectionView, &SectionView::currentListChanged, this, &TrackerPage::showList);
    connect(m_sectionBox, &QComboBox::activated, this,
            [this](int index) { m_sectionView->setCurrentIndex(m_sections->index(index)); });
    connect(m_table, &ValueTable::opened, this, &TrackerPage::openRow);
    connect(m_table, &ValueTable::currentRowChanged, this, [this] {
        showActs();
        showDetails();
    });
    connect(m_model, &TrackerModel::updateEntered, this, &TrackerPage::saveUpdate, Qt::QueuedConnection);
    connect(m_whatIf, &WhatIfPanel::closeWanted, this, &TrackerPage::toggleWhatIf);
    connect(m_details, &ChildDetails::closeWanted, this, &TrackerPage::toggleDetails);
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_panel->hide();
        fit(width());
        m_table->setFocus();
    });
}

QWidget *TrackerPage::buildFilters()
{
    auto *row = new FlowRow(this);
    m_overdueOnly->setObjectName(u"overdueOnly"_s);
    m_overdueOnly->setCheckable(true);
    theme::setButton(m_overdueOnly, theme::Button::Quiet);
    auto *sinceLabel = new PlainLabel(tr("Changed since"), row);
    sinceLabel->setBuddy(m_since->lineEdit());
    theme::setWeight(sinceLabel, theme::Weight::Muted);
    m_since->setObjectName(u"changedSince"_s);
    m_since->setName(tr("Changed since"));
    m_since->setPlaceholder(tr("-7d"));
    m_since->setFixedWidth(180);
    auto *compare = new QWidget(row);
    auto *compareRow = new QHBoxLayout(compare);
    compareRow->setContentsMargins(0, 0, 0, 0);
    compareRow->addWidget(sinceLabel);
    compareRow->addWidget(m_since);

    row->add(m_sectionBox);
    row->add(m_people);
    row->add(m_overdueOnly);
    row->add(compare);
    for (QAction *action : {m_move, m_update, m_why, m_accept, m_keep, m_archive, m_hold, m_askWhatIf})
        row->add(actButton(action, row));
    connect(m_people, &PeopleFilter::changed, this, &TrackerPage::narrow);
    connect(m_overdueOnly, &QPushButton::toggled, this, &TrackerPage::narrow);
    connect(m_since, &DateLineEdit::dateChanged, this, &TrackerPage::collect);
    return row;
}

QAction *TrackerPage::addAct(const QString &text, const QString &icon, const QKeySequence &key,
                             void (TrackerPage::*act)())
{
    auto *action = new QAction(lineIcon(icon), text, this);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut);
    const QString keyText = key.toString(QKeySequence::NativeText);
    action->setToolTip(tr("%1 (%2)").arg(action->toolTip(), keyText).toHtmlEscaped());
    connect(action, &QAction::triggered, this, act);
    m_table->addAction(action); // the keys are the table's: letters typed elsewhere stay letters
    return action;
}

void TrackerPage::buildActions()
{
    m_move = addAct(tr("Move to a section…"), u"move"_s, Qt::Key_M, &TrackerPage::move);
    m_update = addAct(tr("Update"), u"note"_s, Qt::Key_U, &TrackerPage::editUpdate);
    m_why = addAct(tr("Why?"), u"why"_s, Qt::Key_W, &TrackerPage::toggleDetails);
    m_why->setCheckable(true);
    m_accept = addAct(tr("Accept the suggestion"), u"check"_s, Qt::Key_A, &TrackerPage::acceptSuggestion);
    m_keep = addAct(tr("Keep the section…"), u"lock"_s, Qt::Key_K, &TrackerPage::keepSection);
    m_archive = addAct(tr("Archive…"), u"archive"_s, Qt::Key_X, &TrackerPage::archive);
    m_hold = addAct(tr("Hold the meeting"), u"meetings"_s, Qt::Key_H, &TrackerPage::holdMeeting);
    m_askWhatIf = addAct(tr("What if…"), u"clock"_s, Qt::Key_I, &TrackerPage::toggleWhatIf);
    m_askWhatIf->setCheckable(true);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    auto *sheet = new QAction(lineIcon(u"export"_s), tr("Tracker &sheet as PDF…"), this);
    auto *print = new QAction(lineIcon(u"print"_s), tr("Print the &tracker sheet…"), this);
    connect(sheet, &QAction::triggered, this, &TrackerPage::writeSheet);
    connect(print, &QAction::triggered, this, &TrackerPage::printSheet);
    m_lastMinutes = new QAction(lineIcon(u"meetings"_s), tr("&Minutes of the section's last meeting…"), this);
    connect(m_lastMinutes, &QAction::triggered, this, &TrackerPage::writeLastMinutes);
    m_sheetActions = {sheet, print, m_lastMinutes};
}

void TrackerPage::toggleWhatIf()
{
    const bool show = !m_whatIf->isVisibleTo(this);
    m_whatIf->setVisible(show);
    m_askWhatIf->setChecked(show);
    showWhatIf();
    (show ? m_whatIf->firstFocus() : m_table)->setFocus();
}

void TrackerPage::showWhatIf()
{
    if (!m_whatIf->isVisibleTo(this))
        return;
    std::vector<RecordId> children;
    for (int shown = 0; shown < m_model->rowCount(); ++shown)
        children.push_back(m_model->line(m_model->held(shown)).child.id);
    const TrackerList *about = m_sections->listAt(m_sections->rowOf(m_model->list()));
    m_whatIf->showChildren(
        children,
        about
            ? tr("%1, %2", "section, `12 children`").arg(about->title, childrenText(static_cast<int>(children.size())))
            : childrenText(static_cast<int>(children.size())));
}

void TrackerPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit(event->size().width());
}

void TrackerPage::fit(int width)
{
    const bool panel = m_details->isVisibleTo(this) || m_panel->isVisibleTo(this);
    const bool sections = width >= roomForSections && (!panel || width >= roomForSections + m_panel->minimumWidth());
    m_sectionView->setVisible(sections);
    m_sectionBox->setVisible(!sections);
    if (auto *middle = findChild<QWidget *>(u"trackerMiddle"_s))
        middle->setVisible(!panel || width >= roomForTwo);
}

} // namespace hearth

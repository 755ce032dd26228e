// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/trackerpage.h"

#include "core/workspace/workspace.h"
#include "ui/children/imprint.h"
#include "ui/children/peoplefilter.h"
#include "ui/children/whatifpanel.h"
#include "ui/children/wording.h"
#include "ui/tracker/archiveeditor.h"
#include "ui/tracker/childdetails.h"
#include "ui/tracker/meetingview.h"
#include "ui/tracker/sectioneditor.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/tracker/trackermodel.h"
#include "ui/tracker/trackersheet.h"
#include "ui/tracker/updatedelegate.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/tablepane.h"
#include "ui/widgets/valuetable.h"
#include "ui/widgets/workspacedates.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString listKey = u"tracker/list"_s;
const QString childPlace = u"child/"_s;
const QString meetingPlace = u"meeting/"_s;

} // namespace

TrackerPage::TrackerPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_sections(new SectionModel(this)),
      m_sectionView(new SectionView(m_sections, SectionView::Rows::Sections, this)), m_sectionBox(new QComboBox(this)),
      m_model(new TrackerModel(this)),
      m_pane(new TablePane(m_model, u"tracker"_s, tr("Tracker"), tr("Filter by name, number, worker, update…"),
                           services, this)),
      m_table(m_pane->table()), m_people(new PeopleFilter(u"tracker"_s, services.settings, this)),
      m_overdueOnly(new QPushButton(this)), m_since(new DateLineEdit(dateContextOf(services.workspace), this)),
      m_details(new ChildDetails(this)), m_panel(new SidePanel(this)),
      m_whatIf(new WhatIfPanel(services, u"tracker-what-if"_s, this))
{
    setObjectName(u"trackerPage"_s);
    buildActions();
    build();
}

QString TrackerPage::title() const
{
    return tr("Tracker");
}

void TrackerPage::refresh()
{
    m_people->offer(m_services.workspace);
    collect();
    if (isInMeeting())
        m_meeting->refresh();
}

void TrackerPage::collect()
{
    const Workspace &workspace = m_services.workspace;
    const Date asAt = workspace.asAt();
    const auto since = m_since->date();
    m_compared = since ? workspace.trackerSince(*since) : std::vector<TrackerRow>();
    const std::vector<TrackerRow> &rows = since ? m_compared : workspace.tracker();
    m_rows.clear();
    std::vector<TrackerLine> lines;
    lines.reserve(rows.size());
    for (const TrackerRow &row : rows) {
        const ChildRecord *record = workspace.child(row.childId);
        if (!record)
            continue;
        lines.push_back(trackerLineOf(row, *record, asAt));
        m_rows.emplace(row.childId, &row);
    }
    m_sections->setLists(trackerListsOf(lines, workspace.pack(), since ? Compared::Yes : Compared::No));
    m_model->setEditing(asAt == workspace.today() ? TrackerModel::Editing::Yes : TrackerModel::Editing::No);
    m_table->setColumnHidden(TrackerModel::ChangeColumn, !since);
    m_model->setLines(std::move(lines));

    QString wanted = m_sectionView->currentIndex().isValid() ? m_model->list()
                                                             : m_services.settings.value(listKey, allList()).toString();
    if (m_sections->rowOf(wanted) < 0)
        wanted = allList();
    m_sectionView->setCurrentIndex(m_sections->index(m_sections->rowOf(wanted)));
    showList(wanted);
    showDetails();
}

void TrackerPage::showList(const QString &list)
{
    m_services.settings.setValue(listKey, list);
    m_sectionBox->setCurrentIndex(m_sections->rowOf(list));
    const TrackerList *about = m_sections->listAt(m_sections->rowOf(list));
    m_overdueOnly->setText(tr("Overdue only  %1").arg(about ? about->overdue : 0));
    m_model->show(list, filter(),
                  m_overdueOnly->isChecked() ? TrackerModel::Overdue::Only : TrackerModel::Overdue::Any);
    showActs();
    showWhatIf();
    if (list != m_model->list() || !about)
        return;
    const bool manySections = about->letter.isEmpty() && list != u"matched"_s && list != u"over-16"_s &&
                              list != u"unallocated"_s && list != u"left"_s;
    m_table->setColumnHidden(TrackerModel::SectionColumn, !manySections);
}

void TrackerPage::narrow()
{
    showList(m_model->list());
}

ListFilter TrackerPage::filter() const
{
    return {{}, m_people->worker(), m_people->team()};
}

const TrackerLine *TrackerPage::currentLine() const
{
    const auto row = m_table->currentRow();
    return row ? &m_model->line(*row) : nullptr;
}

const TrackerRow *TrackerPage::rowOf(RecordId child) const
{
    const auto found = m_rows.find(child);
    return found == m_rows.end() ? nullptr : found->second;
}

void TrackerPage::showActs()
{
    const TrackerLine *line = currentLine();
    const bool open = line && !line->left;
    const bool today = m_services.workspace.asAt() == m_services.workspace.today();
    m_move->setEnabled(open);
    m_update->setEnabled(line && today);
    m_accept->setEnabled(line && line->disagrees);
    m_keep->setEnabled(line && line->disagrees);
    m_archive->setEnabled(line && line->left);
    m_accept->setVisible(m_model->list() == crossReferenceList());
    m_keep->setVisible(m_model->list() == crossReferenceList());
    m_archive->setVisible(m_model->list() == u"left"_s);
    m_move->setVisible(m_model->list() != u"left"_s);
    showMeetingActs(m_model->list());
}

void TrackerPage::showDetails()
{
    if (!m_details->isVisibleTo(this))
        return;
    const TrackerLine *line = currentLine();
    const Workspace &workspace = m_services.workspace;
    m_details->showChild(line ? workspace.child(line->child.id) : nullptr, line ? rowOf(line->child.id) : nullptr,
                         workspace.pack(), workspace.asAt());
}

void TrackerPage::openRow(std::size_t row)
{
    if (m_table->currentIndex().column() == TrackerModel::UpdateColumn)
        editUpdate();
    else
        m_services.navigator.openChild(m_model->line(row).child.id);
}

void TrackerPage::editUpdate()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    if (m_services.workspace.asAt() != m_services.workspace.today()) {
        m_services.navigator.say(tr("An update is written on today's tracker; this is a day that has passed."));
        return;
    }
    const QModelIndex cell = current.siblingAtColumn(TrackerModel::UpdateColumn);
    m_table->setColumnHidden(TrackerModel::UpdateColumn, false);
    m_table->scrollTo(cell);
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void TrackerPage::saveUpdate(RecordId child, const QString &text)
{
    Workspace &workspace = m_services.workspace;
    const ChildRecord *record = workspace.child(child);
    if (!record)
        return;
    WeeklyUpdate update;
    const WeeklyUpdate *latest = latestUpdate(*record, workspace.today());
    if (latest && latest->on == workspace.today() && latest->author == workspace.person())
        update = *latest;
    update.stamp.childId = child;
    update.on = workspace.today();
    update.author = workspace.person();
    const bool same = update.text == text;
    update.text = text;
    try {
        if (!same)
            workspace.saveUpdate(update);
        workspace.discardDraft(UpdateDelegate::draftKey(child));
        if (!same)
            m_services.navigator.say(tr("The update is kept."), Navigator::Offer::Undo);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void TrackerPage::openEditor(Editor *editor)
{
    m_details->hide();
    m_why->setChecked(false);
    m_panel->show();
    m_panel->open(editor);
    fit(width());
}

void TrackerPage::move()
{
    const TrackerLine *line = currentLine();
    const TrackerRow *row = line ? rowOf(line->child.id) : nullptr;
    if (row && !line->left)
        openEditor(new SectionEditor(m_services, *row, line->child.name));
}

void TrackerPage::acceptSuggestion()
{
    const TrackerLine *line = currentLine();
    if (!line || !line->disagrees)
        return;
    const QString reason = line->suggestedReason.isEmpty()
                               ? tr("The suggestion was accepted.")
                               : tr("The suggestion was accepted: %1").arg(line->suggestedReason);
    const QString name = line->child.name;
    const SectionId section = line->suggested;
    try {
        m_services.workspace.moveToSection(line->child.id, section, m_services.workspace.today(), reason);
        m_services.navigator.say(tr("%1 now stands in %2.").arg(name, sectionName(section)), Navigator::Offer::Undo);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void TrackerPage::keepSection()
{
    const TrackerLine *line = currentLine();
    const TrackerRow *row = line ? rowOf(line->child.id) : nullptr;
    if (!row || !line->disagrees)
        return;
    auto *editor = new SectionEditor(m_services, *row, line->child.name);
    editor->propose(line->section, {});
    openEditor(editor);
}

void TrackerPage::archive()
{
    const TrackerLine *line = currentLine();
    const TrackerRow *row = line ? rowOf(line->child.id) : nullptr;
    if (row && line->left)
        openEditor(new ArchiveEditor(m_services, line->child.id, line->child.name, row->standing.leftOn));
}

void TrackerPage::toggleDetails()
{
    const bool show = !m_details->isVisibleTo(this);
    if (show && m_panel->isOpen())
        m_panel->requestClose();
    if (show && m_panel->isOpen())
        return; // something typed there waits for an answer
    m_details->setVisible(show);
    m_why->setChecked(show);
    fit(width());
    showDetails();
    if (!show)
        m_table->setFocus();
}

void TrackerPage::writeSheet()
{
    const QString path =
        m_services.files.save(this, tr("Tracker sheet as PDF"), u"tracker.pdf"_s, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    try {
        writeTrackerSheet(sheetLinesOf(*m_model, m_rows, m_services.workspace), m_services.workspace.pack(),
                          imprintOf(m_services.workspace), path);
        m_services.workspace.noteRead(u"tracker-sheet"_s);
        m_services.navigator.say(tr("The tracker sheet is written."));
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void TrackerPage::printSheet()
{
    try {
        const bool printed = m_services.print(this, tr("Tracker sheet"), [this](QPagedPaintDevice &device) {
            paintTrackerSheet(sheetLinesOf(*m_model, m_rows, m_services.workspace), m_services.workspace.pack(),
                              imprintOf(m_services.workspace), device);
        });
        if (printed)
            m_services.workspace.noteRead(u"tracker-sheet"_s);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void TrackerPage::goTo(const Place &place)
{
    if (place.detail.startsWith(meetingPlace)) {
        showMeeting(place.detail.mid(meetingPlace.size()));
        return;
    }
    leaveMeeting();
    const bool toChild = place.detail.startsWith(childPlace);
    const QString list = toChild || place.detail.isEmpty() ? allList() : place.detail;
    const RecordId child = toChild ? place.detail.mid(childPlace.size()).toLongLong() : place.child;
    if (toChild || !place.detail.isEmpty()) {
        if (const int row = m_sections->rowOf(list); row >= 0)
            m_sectionView->setCurrentIndex(m_sections->index(row));
    }
    if (child == 0)
        return;
    if (toChild)
        m_pane->filterField()->clear();
    m_table->selectId(child);
    if (!toChild || !currentLine() || currentLine()->child.id != child)
        return;
    for (const Draft &draft : m_services.workspace.drafts()) {
        if (draft.key == UpdateDelegate::draftKey(child))
            editUpdate();
        else if (draft.childId == child && draft.key.startsWith(u"tracker/section/"_s))
            move();
    }
}

Place TrackerPage::place() const
{
    Place place;
    if (isInMeeting()) {
        place.detail = meetingPlace + m_meeting->meeting();
        return place;
    }
    place.detail = m_model->list();
    if (const TrackerLine *line = currentLine())
        place.child = line->child.id;
    return place;
}

bool TrackerPage::hasUnsavedTyping() const
{
    return m_panel->hasUnsavedTyping() || (m_meeting && m_meeting->hasUnsavedTyping());
}

void TrackerPage::saveDrafts()
{
    m_panel->saveDrafts();
    if (m_meeting)
        m_meeting->saveDrafts();
}

QList<QAction *> TrackerPage::pageActions()
{
    return m_sheetActions + m_pane->tableActions();
}

QWidget *TrackerPage::firstFocus()
{
    if (isInMeeting())
        return m_meeting->firstFocus();
    return m_table;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/myworkpage.h"

#include "core/workspace/workspace.h"
#include "ui/children/peoplefilter.h"
#include "ui/children/wording.h"
#include "ui/mywork/actionpane.h"
#include "ui/mywork/adjustmentpane.h"
#include "ui/mywork/bookingcard.h"
#include "ui/mywork/digestpane.h"
#include "ui/mywork/draftcard.h"
#include "ui/mywork/meetingpane.h"
#include "ui/mywork/workmodel.h"
#include "ui/mywork/workview.h"
#include "ui/widgets/actionmeeting.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int dueChip = 100;
constexpr int meetingChip = 200;
constexpr int actionChip = 201;
constexpr int leastLines = 5; ///< of the list, with its heading, however low the window is
constexpr int adjustmentChip = 202;
constexpr int digestChip = 203;
constexpr int roomForChips = 760; ///< below it the lists become a box to choose from

} // namespace

MyWorkPage::MyWorkPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_people(new PeopleFilter(u"mywork"_s, services.settings, this)),
      m_bands(new QButtonGroup(this)), m_bandBox(new QComboBox(this)), m_meetings(new MeetingPane(services, this)),
      m_tasks(new ActionPane(services, this)),
      m_adjustments(new AdjustmentPane(services, u"my-adjustments"_s, AdjustmentModel::Which::EndingSoon, this)),
      m_digest(new DigestPane(services, this)), m_booking(new BookingCard(dateContextOf(services.workspace), this)),
      m_draft(new DraftCard(this)), m_model(new WorkModel(this)), m_view(new WorkView(m_model, this)),
      m_stack(new QStackedWidget(this)), m_empty(new EmptyState(u"my-work"_s, {}, nullptr, this)),
      m_why(new PlainLabel(this))
{
    setObjectName(u"myWorkPage"_s);
    buildActions();
    build();
}

QString MyWorkPage::title() const
{
    return tr("My work");
}

void MyWorkPage::build()
{
    m_model->setWhy([this](const WorkItem &item) { return why(item); });
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_meetings);
    m_stack->addWidget(m_tasks);
    m_stack->addWidget(m_adjustments);
    m_stack->addWidget(m_digest);
    m_why->setObjectName(u"why"_s);
    m_why->setAccessibleName(tr("Why"));
    m_why->setWraps();
    m_why->setSelectable();
    theme::setGround(m_why, theme::Ground::Strip);
    m_why->setMargin(theme::Small);

    // In a low window what stands over the list keeps its height, the list some lines, and the page scrolls.
    auto *area = new QScrollArea(this);
    area->setObjectName(u"myWorkArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *whole = new QWidget(area);
    area->setWidget(whole);
    // By key one gets to what is out of sight; under a pressed button nothing moves.
    connect(qApp, &QApplication::focusChanged, area, [area](QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now) && QApplication::mouseButtons() == Qt::NoButton)
            area->ensureWidgetVisible(now, 0, theme::Small);
    });
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    m_stack->setMinimumHeight(leastLines * (fontMetrics().height() + theme::Medium));
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Small);
    column->addWidget(buildFilters());
    column->addWidget(m_booking);
    column->addWidget(m_draft);
    column->addWidget(m_stack, 1);
    column->addWidget(m_why);

    connect(m_view, &WorkView::opened, this, &MyWorkPage::openRow);
    connect(m_view, &WorkView::currentRowChanged, this, &MyWorkPage::showWhy);
    connect(m_booking, &BookingCard::answered, this, &MyWorkPage::settle);
    connect(m_booking, &BookingCard::childWanted, this,
            [this](RecordId child) { m_services.navigator.openChild(child, u"facts"_s); });
    connect(m_draft, &DraftCard::goOn, this, &MyWorkPage::goOnWith);
    connect(m_draft, &DraftCard::thrownAway, this, [this](const Draft &draft) {
        m_services.workspace.discardDraft(draft.key);
        m_services.navigator.say(tr("The draft is thrown away."));
        showDrafts();
    });
}

QWidget *MyWorkPage::buildFilters()
{
    auto *row = new FlowRow(this);
    row->add(m_people);
    m_bandBox->setObjectName(u"bandBox"_s);
    m_bandBox->setAccessibleName(tr("Which work"));
    m_bandBox->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_bandBox->setMaximumWidth(240);
    row->add(m_bandBox);
    connect(m_bandBox, &QComboBox::activated, this,
            [this] { m_bands->button(m_bandBox->currentData().toInt())->click(); });
    m_bands->setExclusive(true);
    const auto addChip = [&](int id) {
        auto *chip = new QPushButton(row);
        chip->setCheckable(true);
        chip->setAutoDefault(false);
        chip->setObjectName(u"band%1"_s.arg(id));
        theme::setButton(chip, theme::Button::Quiet);
        m_bands->addButton(chip, id);
        row->add(chip);
    };
    addChip(dueChip);
    for (int band = 0; band < static_cast<int>(WorkBand::Count_); ++band)
        addChip(band);
    addChip(meetingChip);
    addChip(actionChip);
    addChip(adjustmentChip);
    addChip(digestChip);
    m_bands->button(dueChip)->setChecked(true);

    connect(m_bands, &QButtonGroup::idClicked, this, &MyWorkPage::chooseChip);
    connect(m_people, &PeopleFilter::changed, this, &MyWorkPage::collect);
    return row;
}

void MyWorkPage::buildActions()
{
    const auto add = [this](const QString &icon, const QString &text, void (MyWorkPage::*act)()) {
        auto *action = new QAction(lineIcon(icon), text, this);
        connect(action, &QAction::triggered, this, act);
        m_actions.append(action);
    };
    add(u"copy"_s, tr("&Copy as a table"), &MyWorkPage::copyList);
    add(u"export"_s, tr("&Export as CSV…"), &MyWorkPage::exportList);
    add(u"print"_s, tr("&Print this list…"), &MyWorkPage::printList);
    m_import = new QAction(tr("Import the council's return"), this);
    connect(m_import, &QAction::triggered, this, [this] { m_services.navigator.openImport(); });
    m_everybody = new QAction(tr("Show everybody's work"), this);
    connect(m_everybody, &QAction::triggered, m_people, &PeopleFilter::clear);
    m_allDue = new QAction(tr("Show all that is due"), this);
    connect(m_allDue, &QAction::triggered, this, [this] { m_bands->button(dueChip)->click(); });
    m_tracker = new QAction(tr("Open the tracker"), this);
    connect(m_tracker, &QAction::triggered, this, [this] { m_services.navigator.openTracker(); });
    m_actions.front()->setShortcut(QKeySequence::Copy);
    m_actions.front()->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_actions.front());
}

void MyWorkPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fit(event->size().width());
}

void MyWorkPage::fit(int width)
{
    const bool room = width >= roomForChips;
    m_bandBox->setVisible(!room);
    for (QAbstractButton *chip : m_bands->buttons())
        chip->setVisible(room && m_bandBox->findData(m_bands->id(chip)) >= 0);
}

void MyWorkPage::refresh()
{
    m_people->offer(m_services.workspace);
    m_people->propose(m_services.workspace.person());
    collect();
    showDrafts();
}

WorkFilter MyWorkPage::filter() const
{
    return {m_people->worker(), m_people->team()};
}

void MyWorkPage::collect()
{
    const Workspace &workspace = m_services.workspace;
    const Date asAt = workspace.asAt();
    const WorkFilter wanted = filter();
    std::vector<WorkItem> items;
    std::vector<BookingQuestion> questions;
    for (const ChildRecord &record : workspace.children()) {
        if (!wanted.takes(record.child.worker, record.child.team))
            continue;
        const RecordId id = record.child.stamp.id;
        auto made = workItemsOf(record, workspace.clocks(id), workspace.checks(id), asAt);
        items.insert(items.end(), std::make_move_iterator(made.begin()), std::make_move_iterator(made.end()));
        // What took place is told of today: a past day is looked at, not worked on.
        if (asAt == workspace.today()) {
            auto asked = bookingQuestionsOf(record, asAt);
            questions.insert(questions.end(), asked.begin(), asked.end());
        }
    }
    std::stable_sort(questions.begin(), questions.end(),
                     [](const BookingQuestion &a, const BookingQuestion &b) { return a.booked < b.booked; });

    m_meetingCount = m_meetings->show(wanted);
    m_actionCount = m_tasks->show(wanted);
    m_adjustmentCount = m_adjustments->collect(wanted);
    m_digest->collect(wanted);

    const WorkItem *before = m_model->itemAt(m_view->currentIndex().row());
    const RecordId child = before ? before->childId : 0;
    const QString clockTitle = before ? before->title() : QString();
    const int scrolled = m_view->verticalScrollBar()->value();
    m_model->setItems(std::move(items), m_only);
    m_booking->setQuestions(std::move(questions));
    m_view->setColumnHidden(WorkModel::WorkerColumn, !wanted.worker.isEmpty());
    showCounts();
    selectChild(child, clockTitle);
    m_view->verticalScrollBar()->setValue(scrolled);
}

void MyWorkPage::selectChild(RecordId child, const QString &title)
{
    int found = m_model->firstItemRow();
    for (int row = m_model->rowCount() - 1; row >= 0 && child != 0; --row) {
        const WorkItem *item = m_model->itemAt(row);
        if (!item || item->childId != child)
            continue;
        found = row;
        if (item->title() == title)
            break;
    }
    if (found >= 0)
        m_view->setCurrentIndex(m_model->index(found, 0));
    showWhy(found);
}

void MyWorkPage::showCounts()
{
    const BandCounts counts = bandCounts(m_model->items());
    int due = 0;
    m_bandBox->clear();
    for (int id = 0; id < static_cast<int>(WorkBand::Count_); ++id) {
        const auto band = static_cast<WorkBand>(id);
        const int count = counts[static_cast<std::size_t>(id)];
        due += isDue(band) ? count : 0;
        QAbstractButton *chip = m_bands->button(id);
        chip->setText(tr("%1  %2", "name and count of a list").arg(labelOf(band)).arg(count));
        if (isDue(band) || count > 0 || m_only == band)
            m_bandBox->addItem(chip->text(), id);
    }
    m_bands->button(dueChip)->setText(tr("All due  %1").arg(due));
    m_bandBox->insertItem(0, m_bands->button(dueChip)->text(), dueChip);
    for (const int id : {meetingChip, actionChip, adjustmentChip, digestChip}) {
        m_bands->button(id)->setText(labelOfChip(id));
        m_bandBox->addItem(m_bands->button(id)->text(), id);
    }
    m_bandBox->setCurrentIndex(m_bandBox->findData(m_bands->checkedId()));
    fit(width());
    const bool empty = m_model->itemCount() == 0;
    showEmpty();
    if (m_face == Face::Meetings)
        m_stack->setCurrentWidget(m_meetings);
    else if (m_face == Face::Actions)
        m_stack->setCurrentWidget(m_tasks);
    else if (m_face == Face::Adjustments)
        m_stack->setCurrentWidget(m_adjustments);
    else if (m_face == Face::Digest)
        m_stack->setCurrentWidget(m_digest);
    else
        m_stack->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_view);
    m_why->setVisible(!empty && m_face == Face::Clocks);
}

QString MyWorkPage::labelOfChip(int id) const
{
    if (id == digestChip)
        return tr("The week");
    if (id == adjustmentChip)
        return tr("Adjustments ending  %1").arg(m_adjustmentCount);
    return id == meetingChip ? tr("Meetings and reports  %1").arg(m_meetingCount)
                             : tr("Actions  %1").arg(m_actionCount);
}

void MyWorkPage::chooseChip(int id)
{
    if (id == meetingChip || id == actionChip)
        turnTo(id == meetingChip ? Face::Meetings : Face::Actions);
    else if (id == adjustmentChip)
        turnTo(Face::Adjustments);
    else if (id == digestChip)
        turnTo(Face::Digest);
    else
        choose(id == dueChip ? std::nullopt : std::optional(static_cast<WorkBand>(id)));
}

void MyWorkPage::turnTo(Face face)
{
    m_face = face;
    showCounts();
}

void MyWorkPage::showEmpty()
{
    const QString worker = m_people->worker();
    const bool mine = !worker.isEmpty() && worker == m_services.workspace.person();
    if (m_services.workspace.children().empty()) {
        m_empty->setSentence(tr("No child is in this store yet. What is due for each will stand here."));
        m_empty->setAct(m_import);
    } else if (m_only) {
        m_empty->setSentence(tr("Nothing stands in this list."));
        m_empty->setAct(m_allDue);
    } else if (!worker.isEmpty() || !m_people->team().isEmpty()) {
        m_empty->setSentence(mine ? tr("Nothing of yours is overdue or due in the next two weeks. Well kept.")
                                  : tr("Nothing here is overdue or due in the next two weeks."));
        m_empty->setAct(m_everybody);
    } else {
        m_empty->setSentence(tr("Nothing is overdue or due in the next two weeks. Well kept."));
        m_empty->setAct(m_tracker);
    }
}

void MyWorkPage::choose(std::optional<WorkBand> band)
{
    m_face = Face::Clocks;
    m_only = band;
    m_model->setOnly(band);
    showCounts();
    selectChild(0, {});
    m_view->scrollToTop();
}

void MyWorkPage::showDrafts()
{
    const Workspace &workspace = m_services.workspace;
    std::vector<DraftLine> lines;
    for (const Draft &draft : workspace.drafts()) {
        const ChildRecord *record = draft.childId != 0 ? workspace.child(draft.childId) : nullptr;
        const QString child = record ? tr("%1 (%2)").arg(fullName(record->child), record->child.number) : QString();
        lines.push_back({draft, child});
    }
    m_draft->setDrafts(std::move(lines));
}

void MyWorkPage::goOnWith(const Draft &draft)
{
    if (draft.key.startsWith(u"ppm/"_s)) // `ppm/17`, and `ppm/17/return` of a sign-off
        m_services.navigator.openPpm(draft.childId, draft.key.section(u'/', 1, 1).toLongLong());
    else if (draft.key.startsWith(u"form/"_s) && draft.childId != 0)
        m_services.navigator.openChild(draft.childId, u"forms/"_s + draft.key.section(u'/', 1));
    else if (draft.key.startsWith(u"tracker/"_s))
        m_services.navigator.openTracker(u"child/%1"_s.arg(draft.childId));
    else if (draft.childId == 0)
        m_services.navigator.openChildren(u"+new"_s);
    else
        m_services.navigator.openChild(draft.childId, u"facts"_s);
}

QString MyWorkPage::why(const WorkItem &item) const
{
    if (item.isCheck())
        return item.check.source.isEmpty() ? item.check.message
                                           : tr("%1 %2").arg(item.check.message, item.check.source);
    const ChildRecord *record = m_services.workspace.child(item.childId);
    return record ? explanationWithSource(item.clock, *record, m_services.workspace.asAt()) : QString();
}

void MyWorkPage::showWhy(int row)
{
    const WorkItem *item = m_model->itemAt(row);
    m_why->setText(item ? why(*item) : QString());
}

void MyWorkPage::openRow(int row)
{
    const WorkItem *item = m_model->itemAt(row);
    if (!item)
        return;
    const ChildRecord *record = m_services.workspace.child(item->childId);
    const RecordId ppm = record && !item->isCheck() ? ppmOfAction(*record, item->clock.subject) : 0;
    const bool report = !item->isCheck() && item->clock.rule && item->clock.rule->anchor == Anchor::ExceptionStands;
    if (ppm != 0) // what a meeting asked for: its record says the rest
        m_services.navigator.openPpm(item->childId, ppm);
    else if (report)
        m_services.navigator.openChild(item->childId, u"exceptions"_s);
    else
        m_services.navigator.openChild(item->childId, item->isCheck() ? u"facts"_s : u"clocks"_s);
}

void MyWorkPage::settle(RecordId child, RecordId event, EventState state, std::optional<Date> on)
{
    try {
        m_services.workspace.settleBooking(child, event, state, on);
        // It names the child: the next question stands in the same place at once.
        const ChildRecord *record = m_services.workspace.child(child);
        m_services.navigator.say(tr("%1: %2.").arg(record ? record->child.number : QString(), labelOf(state)),
                                 Navigator::Offer::Undo);
    } catch (const std::exception &error) {
        m_services.navigator.complain(QString::fromUtf8(error.what()));
    }
}

void MyWorkPage::goTo(const Place &place)
{
    if (place.detail == u"meetings"_s || place.detail == u"actions"_s) {
        const bool meetings = place.detail == u"meetings"_s;
        m_bands->button(meetings ? meetingChip : actionChip)->setChecked(true);
        turnTo(meetings ? Face::Meetings : Face::Actions);
        return;
    }
    if (place.detail == u"adjustments"_s || place.detail == u"digest"_s) {
        const bool adjustments = place.detail == u"adjustments"_s;
        m_bands->button(adjustments ? adjustmentChip : digestChip)->setChecked(true);
        turnTo(adjustments ? Face::Adjustments : Face::Digest);
        return;
    }
    bool isNumber = false;
    const int band = place.detail.toInt(&isNumber);
    const bool known = isNumber && band >= 0 && band < static_cast<int>(WorkBand::Count_);
    m_bands->button(known ? band : dueChip)->setChecked(true);
    choose(known ? std::optional(static_cast<WorkBand>(band)) : std::nullopt);
    selectChild(place.child, place.state.toString());
}

Place MyWorkPage::place() const
{
    Place place;
    if (m_face != Face::Clocks) {
        place.detail = m_face == Face::Meetings  ? u"meetings"_s
                       : m_face == Face::Actions ? u"actions"_s
                       : m_face == Face::Digest  ? u"digest"_s
                                                 : u"adjustments"_s;
        return place;
    }
    place.detail = m_only ? QString::number(static_cast<int>(*m_only)) : QString();
    if (const WorkItem *item = m_model->itemAt(m_view->currentIndex().row())) {
        place.child = item->childId;
        place.state = item->title();
    }
    return place;
}

QList<QAction *> MyWorkPage::pageActions()
{
    return m_actions;
}

QWidget *MyWorkPage::firstFocus()
{
    if (m_face == Face::Meetings)
        return m_meetings->firstFocus();
    if (m_face == Face::Adjustments)
        return m_adjustments->firstFocus();
    if (m_face == Face::Digest)
        return m_digest->firstFocus();
    return m_face == Face::Actions ? m_tasks->firstFocus() : m_view;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/trackerminutes.h"
#include "ui/children/imprint.h"
#include "ui/tracker/meetingcard.h"
#include "ui/tracker/meetingview.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/writingaids.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QResizeEvent>
#include <QScrollArea>
#include <QToolButton>

#include <array>

// How a meeting's view is put together, and its minutes; what it does stands in meetingview.cpp.

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int autosaveDelay = 1500;  ///< milliseconds after the last letter
constexpr int roomForList = 980;     ///< below it the list of children gives way
constexpr int roomForTwoSides = 760; ///< below it the notes stand under the child
constexpr int roomForPanel = 700;    ///< below it a side panel stands in place of the rest

QToolButton *actButton(QAction *action, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

MeetingView::MeetingView(const Services &services, QWidget *parent)
    : QWidget(parent), m_services(services), m_desk(services.workspace), m_aids(new WritingAids(services, this)),
      m_title(new PlainLabel(this)), m_progress(new PlainLabel(this)), m_list(new QListWidget(this)),
      m_area(new QScrollArea(this)), m_middle(new QWidget(m_area)), m_card(new MeetingCard(m_middle)),
      m_lastHeading(new PlainLabel(m_middle)), m_last(new PlainLabel(m_middle)), m_note(new NarrativeEdit(m_middle)),
      m_decided(new NarrativeEdit(m_middle)), m_state(new PlainLabel(m_middle)),
      m_keys(
          new PlainLabel(tr("Ctrl+Return: discussed, next · Ctrl+PgDown: skip · Ctrl+Shift+N: action · Ctrl+M: move · "
                            "Ctrl+Shift+E: end · Escape: leave, and go on later"),
                         m_middle)),
      m_panel(new SidePanel(this))
{
    setObjectName(u"meetingView"_s);
    buildActs();
    build();
}

QAction *MeetingView::addAct(const QString &text, const QString &icon, const QKeySequence &keys,
                             void (MeetingView::*act)())
{
    auto *action = new QAction(icon.isEmpty() ? QIcon() : lineIcon(icon), text, this);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(tr("%1 (%2)").arg(action->toolTip(), keys.toString(QKeySequence::NativeText)).toHtmlEscaped());
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_acts.append(action);
    return action;
}

void MeetingView::buildActs()
{
    m_next = addAct(tr("Discussed, next"), u"check"_s, QKeySequence(u"Ctrl+Return"_s), &MeetingView::next);
    m_previous = addAct(tr("Back"), u"chevron-up"_s, QKeySequence(u"Ctrl+PgUp"_s), &MeetingView::previous);
    m_skip = addAct(tr("Skip"), u"chevron-down"_s, QKeySequence(u"Ctrl+PgDown"_s), &MeetingView::skip);
    m_move = addAct(tr("Move to a section…"), u"move"_s, QKeySequence(u"Ctrl+M"_s), &MeetingView::move);
    m_enter = addAct(tr("Enter in this section"), u"add"_s, QKeySequence(u"Ctrl+I"_s), &MeetingView::enter);
    m_archive = addAct(tr("Archive…"), u"archive"_s, QKeySequence(u"Ctrl+Shift+A"_s), &MeetingView::archive);
    m_colour = addAct(tr("Colour…"), u"warning"_s, QKeySequence(u"Ctrl+Shift+C"_s), &MeetingView::colour);
    m_action = addAct(tr("Set an action…"), u"add"_s, QKeySequence(u"Ctrl+Shift+N"_s), &MeetingView::setAction);
    m_details = addAct(tr("Who is here…"), u"children"_s, QKeySequence(u"Ctrl+Shift+W"_s), &MeetingView::details);
    m_end = addAct(tr("End the meeting…"), u"lock"_s, QKeySequence(u"Ctrl+Shift+E"_s), &MeetingView::end);
    m_minutes = addAct(tr("Minutes as PDF…"), u"export"_s, QKeySequence(u"Ctrl+P"_s), &MeetingView::writeMinutes);
    m_leave = addAct(tr("Leave"), u"close"_s, QKeySequence(Qt::Key_Escape), &MeetingView::leave);
}

QWidget *MeetingView::buildHead()
{
    auto *head = new QWidget(this);
    theme::setGround(head, theme::Ground::Strip);
    theme::setText(m_title, theme::Text::Heading);
    m_title->setWraps();
    m_title->setObjectName(u"meetingTitle"_s);
    m_progress->setObjectName(u"meetingProgress"_s);
    m_progress->setWraps();
    theme::setWeight(m_progress, theme::Weight::Muted);
    auto *acts = new FlowRow(head);
    for (QAction *action : {m_details, m_end, m_minutes, m_leave})
        acts->add(actButton(action, acts));
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(theme::Medium, theme::Small, theme::Medium, theme::Small);
    column->setSpacing(theme::Tight);
    column->addWidget(m_title);
    column->addWidget(m_progress);
    column->addWidget(acts);
    return head;
}

QWidget *MeetingView::buildNotes()
{
    auto *notes = new QWidget(m_middle);
    theme::setWeight(m_lastHeading, theme::Weight::Strong);
    m_last->setObjectName(u"meetingLast"_s);
    m_last->setWraps();
    m_last->setSelectable();
    m_state->setObjectName(u"meetingState"_s);
    m_state->setWraps();
    theme::setWeight(m_state, theme::Weight::Muted);
    const auto field = [this](NarrativeEdit *edit, const char *name, const QString &label, int lines) {
        edit->setObjectName(QString::fromLatin1(name));
        edit->setAccessibleName(label);
        edit->setFewestLines(lines);
        edit->setAids(m_aids, u"actions"_s);
    };
    field(m_note, "meetingNote", tr("What was said"), 6);
    field(m_decided, "meetingDecided", tr("What was decided"), 4);
    auto *column = new QVBoxLayout(notes);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::Tight);
    column->addWidget(m_lastHeading);
    column->addWidget(m_last);
    column->addSpacing(theme::Medium);
    for (const auto &[edit, label] :
         {std::pair{m_note, tr("W&hat was said")}, std::pair{m_decided, tr("What was deci&ded")}}) {
        auto *words = new PlainLabel(label, notes);
        theme::setWeight(words, theme::Weight::Strong);
        words->setBuddy(edit);
        column->addWidget(words);
        column->addWidget(edit);
        column->addSpacing(theme::Small);
    }
    column->addWidget(m_state);
    auto *going = new FlowRow(notes);
    for (QAction *action : {m_next, m_skip, m_previous, m_action, m_move, m_enter, m_archive, m_colour})
        going->add(actButton(action, going));
    column->addSpacing(theme::Small);
    column->addWidget(going);
    m_keys->setWraps();
    theme::setWeight(m_keys, theme::Weight::Muted);
    theme::setText(m_keys, theme::Text::Small);
    column->addSpacing(theme::Small);
    column->addWidget(m_keys);
    column->addStretch();
    return notes;
}

void MeetingView::build()
{
    m_list->setObjectName(u"meetingChildren"_s);
    m_list->setAccessibleName(tr("Children of the section"));
    m_list->setFixedWidth(220);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    theme::setGround(m_list, theme::Ground::Sidebar);
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, m_middle);
    m_sides->setContentsMargins(theme::Medium, theme::Medium, theme::Medium, theme::Medium);
    m_sides->setSpacing(theme::Large);
    m_sides->addWidget(m_card, 1);
    m_sides->addWidget(buildNotes(), 1);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(m_middle);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_area, 1);
    row->addWidget(m_panel);
    m_panel->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addLayout(row, 1);

    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveDelay);
    connect(&m_autosave, &QTimer::timeout, this, &MeetingView::saveDrafts);
    for (NarrativeEdit *edit : {m_note, m_decided}) {
        connect(edit, &NarrativeEdit::edited, &m_autosave, qOverload<>(&QTimer::start));
        // In a narrow window the notes stand below the child: what is typed is seen.
        connect(edit, &NarrativeEdit::edited, m_area,
                [this, edit] { m_area->ensureWidgetVisible(edit, 0, theme::Medium); });
    }
    connect(m_list, &QListWidget::currentItemChanged, this, [this](QListWidgetItem *item) {
        if (item)
            goTo(item->data(Qt::UserRole).toLongLong());
    });
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_panel->hide();
        fit();
        firstFocus()->setFocus();
    });
}

void MeetingView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void MeetingView::fit()
{
    const bool panel = m_panel->isVisibleTo(this);
    const int room = width() - (panel ? m_panel->minimumWidth() : 0);
    m_list->setVisible(room >= roomForList);
    m_area->setVisible(!panel || width() >= roomForPanel);
    const int sides = room - (room >= roomForList ? m_list->width() : 0);
    m_sides->setDirection(sides >= roomForTwoSides ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

bool writeMeetingMinutes(const Services &services, const QString &meeting, QWidget *parent)
{
    const ServiceForm *form = services.workspace.serviceForm(meeting);
    if (!form)
        return false;
    const QString name = u"tracker-%1-%2.pdf"_s.arg(form->subject, isoText(form->on));
    const QString path = services.files.save(parent, MeetingView::tr("Minutes of the tracker meeting"), name,
                                             MeetingView::tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return false;
    const bool written = attempt(services.navigator, [&] {
        const TrackerDesk desk(services.workspace);
        std::vector<const ChildRecord *> records;
        for (const ChildRecord &record : services.workspace.children())
            records.push_back(&record);
        const TrackerMinutes minutes{form, minuteLines(meeting, records), desk.agenda(meeting).gone};
        writeTrackerMinutes(minutes, services.workspace.pack(), imprintOf(services.workspace), path);
        services.workspace.noteRead(u"tracker-minutes"_s);
    });
    if (written)
        services.navigator.say(MeetingView::tr("The minutes are written."));
    return written;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmpage.h"

#include "core/meetings/prompts.h"
#include "ui/child/identitybanner.h"
#include "ui/meeting/conflictpanel.h"
#include "ui/meeting/ppmsectionview.h"
#include "ui/meeting/sectionlist.h"
#include "ui/meeting/sidecolumn.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/workspacedates.h"
#include "ui/widgets/writingaids.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace hearth {

namespace {

int rowOf(const QString &section)
{
    const auto sections = ppmSections();
    for (std::size_t row = 0; row < sections.size(); ++row) {
        if (section == QLatin1StringView(sections[row].id))
            return static_cast<int>(row);
    }
    return 0;
}

QString sectionAt(int row)
{
    return QString::fromLatin1(ppmSections()[static_cast<std::size_t>(row)].id);
}

enum class Stroke { Other, Undo, Redo };

Stroke strokeOf(const QKeyEvent &event)
{
    if (event.matches(QKeySequence::Undo))
        return Stroke::Undo;
    const bool isRedo = event.matches(QKeySequence::Redo) ||
                        (event.key() == Qt::Key_Y && event.modifiers() == Qt::ControlModifier) ||
                        (event.key() == Qt::Key_Z && event.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier));
    return isRedo ? Stroke::Redo : Stroke::Other;
}

} // namespace

PpmPage::PpmPage(const Services &services, QWidget *parent)
    : Page(parent), m_services(services), m_desk(services.workspace), m_sitting(services.workspace),
      m_aids(new WritingAids(services, this)), m_section(sectionAt(0))
{
    buildWidgets();
    makeActions();
    connectSitting();
    m_settle.setSingleShot(true);
    m_settle.setInterval(300ms);
    connect(&m_settle, &QTimer::timeout, this, [this] {
        showMarks();
        showSide();
    });
    m_presenceTimer.setInterval(5s);
    connect(&m_presenceTimer, &QTimer::timeout, this, &PpmPage::showOthers);
    qApp->installEventFilter(this);
}

PpmPage::~PpmPage()
{
    m_sitting.disconnect(this);
}

void PpmPage::connectSitting()
{
    connect(&m_sitting, &Sitting::replaced, this, [this] {
        if (isVisible()) // else it is shown anew when somebody comes back
            showAll();
    });
    connect(&m_sitting, &Sitting::edited, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_sitting, &Sitting::kept, this, [this](const QString &time) {
        m_kept->setText(tr("Kept %1").arg(time));
        theme::setTone(m_kept, theme::Tone::Muted);
    });
    connect(&m_sitting, &Sitting::refused, this, [this](const QString &words) {
        m_kept->setText(tr("Not kept"));
        theme::setTone(m_kept, theme::Tone::Error);
        m_services.navigator.complain(words);
    });
    connect(&m_sitting, &Sitting::takenOver, this, [this](const QStringList &places) {
        m_notice->setText(tr("A colleague saved this record. Taken over: %1").arg(places.join(u", "_s)));
        m_notice->show();
    });
    connect(&m_sitting, &Sitting::conflicted, this, [this] {
        if (!isVisible())
            return;
        showAll();
        m_area->verticalScrollBar()->setValue(0);
        if (QWidget *first = m_conflict->firstFocus())
            first->setFocus();
    });
    connect(m_conflict, &ConflictPanel::settled, this, [this](const PpmConflict &conflict, PpmSide side) {
        m_sitting.settle(conflict, side);
        if (QWidget *first = m_conflict->firstFocus())
            first->setFocus();
        else
            jumpTo(conflict.place.section, conflict.place.focus());
    });
    connect(m_list, &SectionList::sectionChosen, this, &PpmPage::goToSection);
    connect(m_list, &SectionList::entered, this, [this] {
        m_sectionsButton->setChecked(false);
        if (QWidget *first = firstFocus())
            first->setFocus(Qt::OtherFocusReason);
    });
    connect(m_side, &SideColumn::takeSection, this, &PpmPage::takeSection);
    connect(m_side, &SideColumn::takeAll, this, &PpmPage::takeAll);
    connect(m_banner, &IdentityBanner::siblingChosen, this,
            [this](RecordId sibling) { m_services.navigator.openChild(sibling); });
    connect(m_panel, &SidePanel::closed, this, [this] {
        m_sitting.reload();
        showAll();
        if (QWidget *first = firstFocus())
            first->setFocus();
    });
}

QString PpmPage::title() const
{
    return tr("Permanence Planning Meeting");
}

void PpmPage::refresh()
{
    if (!m_sitting.isOpen())
        return;
    m_sitting.reload();
    m_stack->setCurrentIndex(m_services.workspace.ppm(m_record) ? 0 : 1);
    showAll();
}

void PpmPage::goTo(const Place &place)
{
    const RecordId record = place.detail.toLongLong();
    if (const QString section = place.state.toString(); ppmSection(section))
        m_section = section;
    else if (record != m_record)
        m_section = sectionAt(0);
    m_child = place.child;
    if (record != m_record || !m_sitting.isOpen())
        open(record);
    else
        showAll();
}

void PpmPage::open(RecordId record)
{
    if (m_sitting.isOpen())
        m_sitting.store();
    if (m_panel->isOpen()) {
        m_panel->saveDrafts();
        m_panel->closeNow();
    }
    m_record = record;
    m_kept->clear();
    m_notice->hide();
    const Sitting::Opened opened = m_sitting.open(record);
    m_stack->setCurrentIndex(opened == Sitting::Opened::Gone ? 1 : 0);
    if (opened == Sitting::Opened::Gone)
        return;
    m_child = m_sitting.sheet().stored.stamp.childId;
    attempt(m_services.navigator, [this] { m_services.workspace.noteRead(u"open-ppm"_s, m_child); });
    m_aids->setNames(names());
    if (opened == Sitting::Opened::WithDraft) {
        m_notice->setText(tr("What you typed last and had not stored is here again. Ctrl+S stores it."));
        m_notice->show();
    }
    m_presenceTimer.start();
    showAll();
    if (m_sitting.hasConflicts())
        Q_EMIT m_sitting.conflicted();
}

QStringList PpmPage::names() const
{
    QStringList names;
    for (const ChildRecord &child : m_services.workspace.children())
        names << child.child.forename << child.child.surname << child.child.knownAs << child.child.worker;
    for (const Person &person : m_services.workspace.people())
        names << person.name << person.organisation;
    names << m_services.workspace.person();
    names.removeDuplicates();
    return names;
}

Place PpmPage::place() const
{
    Place place;
    place.child = m_child;
    place.detail = QString::number(m_record);
    place.state = m_section;
    return place;
}

bool PpmPage::hasUnsavedTyping() const
{
    return m_sitting.isDirty() || m_panel->hasUnsavedTyping();
}

void PpmPage::saveDrafts()
{
    m_sitting.keepDrafts();
    m_panel->saveDrafts();
}

QWidget *PpmPage::firstFocus()
{
    if (!m_sitting.isOpen())
        return nullptr;
    if (QWidget *first = viewOf(m_section)->firstFocus())
        return first;
    return m_list;
}

RecordId PpmPage::record() const
{
    return m_sitting.isOpen() ? m_sitting.sheet().stored.stamp.id : m_record;
}

PpmContent PpmPage::content() const
{
    return m_sitting.isOpen() ? m_sitting.sheet().content : PpmContent();
}

bool PpmPage::storeTyping()
{
    return m_sitting.store();
}

void PpmPage::jumpTo(const QString &section, const QString &field)
{
    leaveLoneForm();
    goToSection(section);
    m_sectionsButton->setChecked(false);
    PpmSectionView *view = viewOf(section);
    if (!field.isEmpty() && view->focusField(field)) {
        if (QWidget *focus = view->focusWidget())
            m_area->ensureWidgetVisible(focus);
        return;
    }
    if (QWidget *first = view->firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

PpmSectionView *PpmPage::viewOf(const QString &section)
{
    PpmSectionView *&view = m_views[section];
    if (!view) {
        view = new PpmSectionView(*ppmSection(section), dateContextOf(m_services.workspace), m_aids, m_place);
        m_place->layout()->addWidget(view);
        view->hide();
        connect(view, &PpmSectionView::edited, this, &PpmPage::onEdited);
        connect(view, &PpmSectionView::meetingMoved, this, [this](Date on) {
            if (m_sitting.move(on))
                m_services.navigator.say(tr("The meeting is on %1 now.").arg(britishText(on)), Navigator::Offer::Undo);
            showAll();
        });
        connect(view, &PpmSectionView::sharingChosen, this,
                [this](Sitting::Sharing sharing) { m_sitting.setSharing(m_section, sharing); });
    }
    return view;
}

PpmContext PpmPage::context() const
{
    const PpmSheet &sheet = m_sitting.sheet();
    return {m_services, sheet.stored.stamp.childId, sheet.stored.on, sheet.stored.initial, sheet.previous, m_aids};
}

void PpmPage::showAll()
{
    if (!m_sitting.isOpen() || !m_services.workspace.child(m_sitting.sheet().stored.stamp.childId))
        return;
    m_child = m_sitting.sheet().stored.stamp.childId;
    m_record = m_sitting.sheet().stored.stamp.id;
    showMarks();
    showHead();
    showSection();
    showSide();
    showOthers();
    arrange();
    Q_EMIT titleChanged();
}

void PpmPage::showSection()
{
    const PpmSheet &sheet = m_sitting.sheet();
    PpmSectionView *view = viewOf(m_section);
    for (const auto &[id, other] : m_views) {
        if (other != view)
            other->hide();
    }
    view->show(sheet.content, context(), !sheet.canWrite());
    view->showComment(sheet.stored.comments.value(m_section));
    view->showSharing(m_sitting.sharing(m_section), m_sitting.canBeShared(m_section), sheet.name,
                      static_cast<int>(m_sitting.sheets().size()));
    m_conflict->show(m_sitting.conflicts(), sheet.content);
    const int row = rowOf(m_section);
    const int last = static_cast<int>(ppmSections().size()) - 1;
    m_before->setVisible(row > 0);
    m_after->setVisible(row < last);
    if (row > 0)
        m_before->setText(tr("‹ %1", "the section before").arg(shortTitle(sectionAt(row - 1))));
    if (row < last)
        m_after->setText(tr("%1 ›", "the next section").arg(shortTitle(sectionAt(row + 1))));
    m_list->setSection(m_section);
}

void PpmPage::goToSection(const QString &section)
{
    if (!ppmSection(section) || !m_sitting.isOpen())
        return;
    m_sitting.endStep();
    m_section = section;
    showSection();
    showMarks();
    showSide();
    m_area->verticalScrollBar()->setValue(0);
}

void PpmPage::stepSection(int step)
{
    const int last = static_cast<int>(ppmSections().size()) - 1;
    goToSection(sectionAt(std::clamp(rowOf(m_section) + step, 0, last)));
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void PpmPage::stepChild(int step)
{
    const int count = static_cast<int>(m_sitting.sheets().size());
    if (count < 2)
        return;
    m_sitting.setCurrent((m_sitting.current() + step + count) % count);
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void PpmPage::onEdited(const QString &field)
{
    PpmContent content = m_sitting.sheet().content;
    viewOf(m_section)->store(content);
    m_sitting.edit(content, m_section, field);
}

void PpmPage::undoTyping()
{
    if (const auto undone = m_sitting.undo())
        jumpTo(undone->section, {});
}

void PpmPage::redoTyping()
{
    if (const auto undone = m_sitting.redo())
        jumpTo(undone->section, {});
}

void PpmPage::takeSection()
{
    if (!m_sitting.isOpen())
        return;
    const PpmSheet &sheet = m_sitting.sheet();
    if (!sheet.previous || !sheet.canWrite())
        return;
    PpmContent content = sheet.content;
    for (const PpmField &field : ppmSection(m_section)->fields) {
        const QString id = QString::fromLatin1(field.id);
        if (const QString said = sheet.previous->content.answers.value(id); !said.isEmpty())
            content.answers[id] = said;
    }
    m_sitting.endStep();
    m_sitting.edit(content, m_section, u"take-over"_s);
    m_sitting.endStep();
    showAll();
    if (QWidget *first = firstFocus())
        first->setFocus(Qt::OtherFocusReason);
}

void PpmPage::takeAll()
{
    if (!m_sitting.isOpen())
        return;
    const PpmSheet &sheet = m_sitting.sheet();
    if (!sheet.previous || !sheet.canWrite())
        return;
    int taken = 0;
    for (const PpmSection &section : ppmSections()) {
        PpmContent content = m_sitting.sheet().content;
        for (const PpmField &field : section.fields) {
            const QString id = QString::fromLatin1(field.id);
            const QString said = m_sitting.sheet().previous->content.answers.value(id);
            // A day that was agreed last time says nothing of this time.
            if (said.isEmpty() || field.answer == PpmAnswer::Day || !content.answers.value(id).isEmpty())
                continue;
            content.answers[id] = said;
            ++taken;
        }
        m_sitting.endStep();
        m_sitting.edit(content, QString::fromLatin1(section.id), u"take-over"_s);
    }
    m_sitting.endStep();
    showAll();
    m_services.navigator.say(
        tr("%n answer(s) were taken over from last time. Ctrl+Z takes them back.", nullptr, taken));
}

void PpmPage::saveNow()
{
    if (m_sitting.isOpen() && m_sitting.store()) {
        m_notice->hide();
        showMarks();
        showHead();
    }
}

bool PpmPage::isTypingHere(const QWidget *focus) const
{
    return focus && isVisible() && isAncestorOf(focus) && !m_panel->isAncestorOf(focus) && window() == focus->window();
}

bool PpmPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const Stroke stroke = strokeOf(*key);
        if (stroke != Stroke::Other && watched == QApplication::focusWidget() &&
            isTypingHere(QApplication::focusWidget())) {
            if (event->type() == QEvent::ShortcutOverride)
                event->accept(); // the window's undo is of what is stored
            else if (stroke == Stroke::Undo)
                undoTyping();
            else
                redoTyping();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void PpmPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    if (m_sitting.isOpen())
        showHead(); // how much it says depends on the room
    arrange();
}

void PpmPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    if (event->spontaneous() || !m_sitting.isOpen())
        return;
    m_presenceTimer.stop();
    if (m_sitting.store())
        m_sitting.close();
}

} // namespace hearth

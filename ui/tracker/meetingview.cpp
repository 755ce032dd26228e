// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tracker/meetingview.h"

#include "ui/children/wording.h"
#include "ui/tracker/meetingacts.h"
#include "ui/tracker/meetingcard.h"
#include "ui/widgets/attempt.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QJsonDocument>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr auto childRole = Qt::UserRole;
const QString noteDraft = u"note"_s;

} // namespace

void MeetingView::open(const QString &meeting)
{
    if (m_meeting != meeting) {
        saveDrafts();
        m_panel->closeNow();
        m_order.clear();
        m_child = 0;
    }
    m_meeting = meeting;
    refresh();
}

bool MeetingView::isOpen() const
{
    const ServiceForm *form = m_services.workspace.serviceForm(m_meeting);
    return form && form->state == FormState::Draft;
}

const AgendaItem *MeetingView::current() const
{
    return m_agenda.item(m_child);
}

void MeetingView::refresh()
{
    if (!m_services.workspace.serviceForm(m_meeting)) {
        Q_EMIT leaveWanted();
        return;
    }
    m_agenda = m_desk.agenda(m_meeting);
    for (const AgendaItem &item : m_agenda.items) {
        const RecordId child = item.record->child.stamp.id;
        if (std::find(m_order.begin(), m_order.end(), child) == m_order.end())
            m_order.push_back(child);
    }
    std::erase_if(m_order, [this](RecordId child) { return !m_agenda.item(child); });
    if (!current()) {
        const auto first = std::find_if(m_order.begin(), m_order.end(),
                                        [this](RecordId child) { return !m_agenda.item(child)->isDiscussed(); });
        m_child = first != m_order.end() ? *first : m_order.empty() ? 0 : m_order.front();
        m_keptNote.clear();
        m_keptDecided.clear();
        m_note->setText({});
        m_decided->setText({});
    }
    showHead();
    showList();
    showChild();
    showActs();
}

void MeetingView::showHead()
{
    const ServiceForm &form = *m_services.workspace.serviceForm(m_meeting);
    m_title->setText(
        tr("%1 · meeting of %2").arg(sectionTitle(form.subject, m_services.workspace.pack()), britishText(form.on)));
    const int count = static_cast<int>(m_order.size());
    const auto place = std::find(m_order.begin(), m_order.end(), m_child) - m_order.begin();
    QString words = isOpen() ? tr("Child %1 of %2, %3 discussed").arg(place + 1).arg(count).arg(m_agenda.discussed())
                             : tr("Ended: %1 of %2 discussed").arg(m_agenda.discussed()).arg(count);
    if (count == 0)
        words = tr("No child stands in this section.");
    for (const SinceLine &line : m_agenda.gone)
        words += u" · "_s + tr("%1 %2", "number, left or moved").arg(line.number, labelOf(line.kind));
    m_progress->setText(words);
}

void MeetingView::showList()
{
    const QSignalBlocker silent(m_list);
    m_list->clear();
    for (const RecordId child : m_order) {
        const AgendaItem *item = m_agenda.item(child);
        const QString mark = item->isDiscussed() ? u"✓"_s : item->note ? u"–"_s : u"·"_s;
        const QString name = listName(item->record->child);
        auto *line = new QListWidgetItem(mark + u"  "_s + name, m_list);
        line->setData(childRole, QVariant::fromValue<qlonglong>(child));
        const QString state = item->isDiscussed() ? tr("discussed") : tr("not discussed");
        line->setData(Qt::AccessibleTextRole,
                      tr("%1, %2, %3", "name, state, colour").arg(name, state, labelOf(item->shownColour())));
        if (child == m_child)
            m_list->setCurrentItem(line);
    }
}

void MeetingView::showChild()
{
    const AgendaItem *item = current();
    m_middle->setVisible(item != nullptr);
    if (!item)
        return;
    m_card->show(*item, m_agenda, m_services.workspace.pack());
    showNotes(*item);
    m_area->widget()->updateGeometry();
}

void MeetingView::showNotes(const AgendaItem &item)
{
    if (item.last) {
        const FormContent &content = item.last->content;
        m_lastHeading->setText(tr("Last time, %1, section %2").arg(britishText(item.last->on), item.last->subject));
        QStringList words{content.answer(u"note"_s)};
        if (const QString decided = content.answer(u"decided"_s); !decided.isEmpty())
            words.append(tr("Decided: %1").arg(decided));
        words.removeAll(QString());
        m_last->setText(words.isEmpty() ? tr("Discussed, with no note.") : words.join(u'\n'));
    } else {
        m_lastHeading->setText(tr("Last time"));
        m_last->setText(tr("There is no note of an earlier meeting."));
    }
    const QString note = item.note ? item.note->content.answer(u"note"_s) : QString();
    const QString decided = item.note ? item.note->content.answer(u"decided"_s) : QString();
    const bool typed = isTyped();
    m_keptNote = note;
    m_keptDecided = decided;
    if (!typed) {
        m_note->setText(note);
        m_decided->setText(decided);
        for (const Draft &draft : m_services.workspace.drafts()) {
            if (draft.key != draftKey() || !isOpen())
                continue;
            const QJsonObject kept = QJsonDocument::fromJson(draft.text).object();
            m_note->setText(kept[u"note"_s].toString());
            m_decided->setText(kept[u"decided"_s].toString());
        }
    }
    m_note->setReadOnly(!isOpen());
    m_decided->setReadOnly(!isOpen());
    QStringList done;
    if (item.note) {
        if (const QString section = item.note->content.answer(u"moved-to"_s); !section.isEmpty())
            done.append(tr("Moved to %1.").arg(sectionName(section)));
        if (const auto on = item.note->content.day(u"archived-on"_s))
            done.append(tr("Outcome recorded from %1: %2.")
                            .arg(britishText(*on), item.note->content.answer(u"archived-outcome"_s)));
    }
    done.prepend(item.isDiscussed() ? tr("Discussed.") : isOpen() ? tr("Not discussed yet.") : tr("Not discussed."));
    if (!isOpen())
        done.append(tr("The meeting has ended: its notes are locked."));
    m_state->setText(done.join(u' '));
}

void MeetingView::showActs()
{
    const AgendaItem *item = current();
    const bool open = isOpen();
    const bool stands = open && item && !item->leftCare;
    m_next->setEnabled(open && item);
    m_skip->setEnabled(item && m_order.size() > 1);
    m_previous->setEnabled(item && m_order.size() > 1);
    m_move->setEnabled(stands);
    m_enter->setEnabled(stands && item->gateway);
    m_archive->setEnabled(open && item);
    m_action->setEnabled(open && item);
    m_colour->setEnabled(open && item);
    m_keys->setVisible(open);
    m_details->setEnabled(open);
    m_end->setEnabled(open);
    m_minutes->setEnabled(!open);
}

QString MeetingView::draftKey() const
{
    return meetingDraftKey(m_meeting, noteDraft, m_child);
}

bool MeetingView::isTyped() const
{
    return m_child != 0 && isOpen() &&
           (m_note->text().trimmed() != m_keptNote || m_decided->text().trimmed() != m_keptDecided);
}

bool MeetingView::hasUnsavedTyping() const
{
    return isTyped() || m_panel->hasUnsavedTyping();
}

void MeetingView::saveDrafts()
{
    m_panel->saveDrafts();
    if (!isTyped())
        return;
    Draft draft;
    draft.key = draftKey();
    draft.childId = m_child;
    draft.text = QJsonDocument(QJsonObject{{u"note"_s, m_note->text()}, {u"decided"_s, m_decided->text()}})
                     .toJson(QJsonDocument::Compact);
    m_services.workspace.saveDraft(draft);
}

bool MeetingView::keep(bool discussed)
{
    const AgendaItem *item = current();
    if (!item || !isOpen())
        return true;
    const bool marks = discussed && !item->isDiscussed();
    if (!isTyped() && !marks)
        return true;
    const QString key = draftKey();
    const TrackerDesk::Said said{m_note->text(), m_decided->text(), true};
    // What the store will say once it is kept: the change it tells of must not find it still typed.
    const QString note = std::exchange(m_keptNote, said.note.trimmed());
    const QString decided = std::exchange(m_keptDecided, said.decided.trimmed());
    const bool done = attempt(m_services.navigator, [&] { m_desk.keepNote(m_meeting, m_child, said); });
    if (done) {
        m_services.workspace.discardDraft(key);
        m_agenda = m_desk.agenda(m_meeting);
    } else {
        m_keptNote = note;
        m_keptDecided = decided;
    }
    return done;
}

void MeetingView::goTo(RecordId child)
{
    if (child == m_child || !keep(false))
        return;
    if (m_panel->isOpen()) {
        m_panel->saveDrafts(); // it is about the child that is left
        m_panel->closeNow();
    }
    m_child = child;
    m_keptNote.clear();
    m_keptDecided.clear();
    m_note->setText({});
    m_decided->setText({});
    refresh();
    m_area->verticalScrollBar()->setValue(0);
    m_note->setFocus();
}

void MeetingView::step(int by)
{
    const auto here = std::find(m_order.begin(), m_order.end(), m_child);
    if (here == m_order.end())
        return;
    const auto place = (here - m_order.begin()) + by;
    if (place >= 0 && place < static_cast<std::ptrdiff_t>(m_order.size()))
        goTo(m_order[static_cast<std::size_t>(place)]);
}

void MeetingView::next()
{
    if (m_panel->isOpen()) { // Ctrl+Return is the panel's while a form is in it
        m_panel->save();
        return;
    }
    if (!keep(true))
        return;
    if (!m_order.empty() && m_child == m_order.back()) {
        refresh();
        m_services.navigator.say(tr("That was the last child. Ctrl+Shift+E ends the meeting."));
        return;
    }
    step(1);
}

void MeetingView::skip()
{
    step(1);
}

void MeetingView::previous()
{
    step(-1);
}

void MeetingView::openEditor(Editor *editor)
{
    m_panel->show();
    m_panel->open(editor);
    fit();
}

void MeetingView::move()
{
    // What is kept reads the agenda anew: the item is asked for after it, and never before.
    if (current() && keep(false))
        openEditor(new MeetingMove(m_services, {m_meeting, m_child, fullName(current()->record->child)},
                                   current()->row.standing));
}

void MeetingView::enter()
{
    const AgendaItem *item = current();
    if (!item || !keep(false))
        return;
    const QString name = fullName(current()->record->child);
    if (attempt(m_services.navigator, [this] { m_desk.enter(m_meeting, m_child); }))
        m_services.navigator.say(tr("%1 is entered in %2.").arg(name, sectionName(m_agenda.section)),
                                 Navigator::Offer::Undo);
}

void MeetingView::archive()
{
    if (current() && keep(false))
        openEditor(new MeetingArchive(m_services, {m_meeting, m_child, fullName(current()->record->child)},
                                      current()->row.standing.leftOn));
}

void MeetingView::setAction()
{
    if (current() && keep(false))
        openEditor(new MeetingAction(m_services, {m_meeting, m_child, fullName(current()->record->child)},
                                     current()->record->child.worker));
}

void MeetingView::colour()
{
    if (current() && keep(false))
        openEditor(new MeetingColour(m_services, {m_meeting, m_child, fullName(current()->record->child)}, *current()));
}

void MeetingView::details()
{
    if (keep(false))
        openEditor(new MeetingDetails(m_services, {m_meeting, 0, {}}, MeetingDetails::Ends::No, {}));
}

void MeetingView::end()
{
    if (!keep(false))
        return;
    QStringList names;
    for (const RecordId child : m_order) {
        if (!m_agenda.item(child)->isDiscussed())
            names.append(listName(m_agenda.item(child)->record->child));
    }
    auto *ending = new MeetingDetails(m_services, {m_meeting, 0, {}}, MeetingDetails::Ends::Yes, names.join(u'\n'));
    connect(ending, &MeetingDetails::ended, this, &MeetingView::writeMinutes, Qt::QueuedConnection);
    openEditor(ending);
}

void MeetingView::writeMinutes()
{
    writeMeetingMinutes(m_services, m_meeting, this);
}

void MeetingView::leave()
{
    if (m_panel->isOpen()) {
        m_panel->requestClose();
        return;
    }
    if (keep(false))
        Q_EMIT leaveWanted();
}

QWidget *MeetingView::firstFocus()
{
    return m_child == 0 ? static_cast<QWidget *>(m_list) : m_note;
}

} // namespace hearth

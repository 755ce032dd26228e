// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trackerdesk.h"

#include "core/workspace/formacts.h"

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

bool isInCare(const ChildRecord &record, Date day)
{
    return std::any_of(record.spells.begin(), record.spells.end(),
                       [day](const Spell &spell) { return spell.kind == SpellKind::Care && spell.inForceOn(day); });
}

void addEvent(std::vector<Change> &changes, const ChildRecord &record, Event event)
{
    const bool isKnown = std::any_of(record.events.begin(), record.events.end(), [&event](const Event &known) {
        return known.kind == event.kind && known.on == event.on && known.state == EventState::Held;
    });
    if (isKnown)
        return;
    event.stamp.childId = record.child.stamp.id;
    changes.push_back({std::nullopt, Record(event)});
}

bool isWorkedOff(const FormContent &content)
{
    return !content.answer(u"moved-to"_s).isEmpty() || !content.answer(u"archived-on"_s).isEmpty();
}

} // namespace

const ServiceForm &TrackerDesk::requireOpen(const QString &meeting) const
{
    const ServiceForm *form = m_workspace.serviceForm(meeting);
    if (!form || form->form != u"tracker-meeting")
        throw InputError(tr("There is no such meeting (any more)."));
    if (form->state != FormState::Draft)
        throw InputError(tr("The meeting is closed."));
    return *form;
}

const ChildRecord &TrackerDesk::requireChild(RecordId child) const
{
    if (const ChildRecord *record = m_workspace.child(child))
        return *record;
    throw InputError(tr("There is no such child (any more)."));
}

std::vector<const ChildRecord *> TrackerDesk::records() const
{
    std::vector<const ChildRecord *> all;
    for (const ChildRecord &record : m_workspace.children())
        all.push_back(&record);
    return all;
}

void TrackerDesk::perform(std::vector<Change> changes, const QString &act, const QString &text, const QString &reason)
{
    if (!changes.empty())
        m_workspace.perform(std::move(changes), {act, text, reason});
}

QString TrackerDesk::begin(const SectionId &section, Date on)
{
    if (!sectionIds().contains(section) || section == u"left")
        throw InputError(tr("A tracker meeting is of one section of the tracker."));
    if (on > m_workspace.today())
        throw InputError(tr("That day is still to come."));
    if (const ServiceForm *open = TrackerForms(m_workspace.serviceForms(), section).open())
        return open->key;
    ServiceForm form;
    form.key = newKey();
    form.form = u"tracker-meeting"_s;
    form.subject = section;
    form.on = on;
    form.author = m_workspace.person();
    // Who was there last time is proposed: it is the same people, month by month.
    if (const ServiceForm *last = TrackerForms(m_workspace.serviceForms(), section).last(on, form.key)) {
        for (const QString &field : {u"chair"_s, u"present"_s})
            form.content.set(field, last->content.answer(field));
    }
    perform({{std::nullopt, Record(acts::validated(form))}}, u"begin-tracker-meeting"_s, tr("Begin a tracker meeting"));
    return form.key;
}

const ServiceForm *TrackerDesk::lastBefore(const QString &meeting) const
{
    const ServiceForm *form = m_workspace.serviceForm(meeting);
    return form ? TrackerForms(m_workspace.serviceForms(), form->subject).last(form->on, form->key) : nullptr;
}

TrackerAgenda TrackerDesk::agenda(const QString &meeting) const
{
    const ServiceForm *form = m_workspace.serviceForm(meeting);
    if (!form)
        throw InputError(tr("There is no such meeting (any more)."));
    const auto all = records();
    if (m_workspace.asAt() == form->on)
        return agendaOf(*form, lastBefore(meeting), all, m_workspace.tracker(), m_workspace.policy());
    return agendaOf(*form, lastBefore(meeting), all, trackerRows(all, m_workspace.policy(), form->on),
                    m_workspace.policy());
}

void TrackerDesk::saveDetails(const QString &meeting, const Details &answers)
{
    const ServiceForm &stored = requireOpen(meeting);
    ServiceForm form = stored;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer)
        form.content.set(answer.key(), answer.value());
    form = acts::validated(form);
    if (form != stored)
        perform({{Record(stored), Record(form)}}, u"tracker-meeting"_s, tr("Say who was at the tracker meeting"));
}

ChildForm TrackerDesk::noteOf(const QString &meeting, RecordId child) const
{
    static_cast<void>(requireOpen(meeting));
    static_cast<void>(requireChild(child));
    const TrackerAgenda list = agenda(meeting);
    const AgendaItem *item = list.item(child);
    if (!item)
        throw InputError(tr("The child does not stand in this section."));
    return noteOf(meeting, list, *item);
}

ChildForm TrackerDesk::noteOf(const QString &meeting, const TrackerAgenda &list, const AgendaItem &item) const
{
    ChildForm note;
    if (item.note) {
        note = *item.note;
    } else {
        note.stamp.childId = item.record->child.stamp.id;
        note.key = newKey();
        note.form = u"tracker-note"_s;
        note.meeting = meeting;
        note.subject = list.section;
        note.on = list.on;
        note.author = m_workspace.person();
    }
    if (!isWorkedOff(note.content))
        writeAsSeen(note.content, item, list.on, static_cast<int>(&item - list.items.data()) + 1);
    return note;
}

void TrackerDesk::putNote(std::vector<Change> &changes, const ChildForm &note) const
{
    ChildForm clean = acts::validated(note);
    if (clean.stamp.id == 0) {
        changes.push_back({std::nullopt, Record(clean)});
        return;
    }
    const ChildForm *stored = m_workspace.childForm(clean.key);
    if (stored && *stored != clean)
        changes.push_back({Record(*stored), Record(clean)});
}

void TrackerDesk::keepNote(const QString &meeting, RecordId child, const Said &said)
{
    ChildForm note = noteOf(meeting, child);
    note.content.set(u"note"_s, said.note.trimmed());
    note.content.set(u"decided"_s, said.decided.trimmed());
    note.content.set(u"discussed"_s, said.discussed ? u"yes"_s : u"no"_s);
    std::vector<Change> changes;
    putNote(changes, note);
    perform(std::move(changes), u"tracker-note"_s, tr("Note what was said"));
}

void TrackerDesk::setColour(const QString &meeting, RecordId child, const Colour &colour)
{
    if (colour.colour && colour.why.trimmed().isEmpty())
        throw InputError(tr("Give the reason for the colour."));
    if (colour.colour && (!colour.until || *colour.until <= requireOpen(meeting).on))
        throw InputError(tr("Say on which day to come the colour lapses."));
    ChildForm note = noteOf(meeting, child);
    note.content.set(u"colour"_s, colour.colour ? idOf(*colour.colour) : u"clocks"_s);
    note.content.set(u"colour-why"_s, colour.colour ? colour.why.trimmed() : QString());
    note.content.set(u"colour-until"_s, colour.colour ? colour.until : std::nullopt);
    note.content.set(u"discussed"_s, u"yes"_s);
    std::vector<Change> changes;
    putNote(changes, note);
    perform(std::move(changes), u"tracker-colour"_s, tr("Set a colour"));
}

void TrackerDesk::setAction(const QString &meeting, RecordId child, const Task &task)
{
    const Date on = requireOpen(meeting).on;
    if (task.what.trimmed().isEmpty())
        throw InputError(tr("Say what is to be done."));
    if (task.owner.trimmed().isEmpty())
        throw InputError(tr("Say who does it."));
    if (!task.target || *task.target < on)
        throw InputError(tr("Say by which day it is to be done: not before the meeting."));
    PlannedAction action;
    action.stamp.childId = requireChild(child).child.stamp.id;
    action.key = newKey();
    action.rule = u"ppm.action"_s;
    action.meeting = meeting;
    action.what = task.what.trimmed();
    action.owner = task.owner.trimmed();
    action.setOn = on;
    action.target = *task.target;
    ChildForm note = noteOf(meeting, child);
    note.content.set(u"discussed"_s, u"yes"_s);
    std::vector<Change> changes{{std::nullopt, Record(action)}};
    putNote(changes, note);
    perform(std::move(changes), u"add-action"_s, tr("Set an action"));
}

void TrackerDesk::moveTo(const QString &meeting, RecordId child, const SectionId &section, const QString &reason)
{
    const Date on = requireOpen(meeting).on;
    if (!sectionIds().contains(section) || section == u"left")
        throw InputError(tr("“%1” is not a section of the tracker.").arg(section));
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Give the reason for the move."));
    if (!standingOf(requireChild(child), m_workspace.policy(), on).open)
        throw InputError(tr("The case is not open on %1, so the child stands in no section.").arg(britishText(on)));
    ChildForm note = noteOf(meeting, child);
    if (section != note.subject) {
        note.content.set(u"moved-to"_s, section);
        note.content.set(u"moved-why"_s, reason.trimmed());
    }
    note.content.set(u"discussed"_s, u"yes"_s);
    SectionDecision decision;
    decision.stamp.childId = child;
    decision.section = section;
    decision.on = on;
    decision.author = m_workspace.person();
    decision.reason = reason.trimmed();
    std::vector<Change> changes{{std::nullopt, Record(decision)}};
    putNote(changes, note);
    perform(std::move(changes), u"move-section"_s, tr("Move to a section"));
}

void TrackerDesk::enter(const QString &meeting, RecordId child)
{
    const ServiceForm &form = requireOpen(meeting);
    const TrackerAgenda list = agenda(meeting);
    const AgendaItem *item = list.item(child);
    if (!item || !item->gateway)
        throw InputError(tr("No decision of the Legal Gateway waits for an entry."));
    moveTo(meeting, child, form.subject,
           tr("Entered after the decision of the Legal Gateway of %1 (Bradford 2017, App. 1 §2.1).")
               .arg(britishText(*item->gateway)));
}

void TrackerDesk::archive(const QString &meeting, RecordId child, const Outcome &outcome)
{
    const ChildRecord &record = requireChild(child);
    const Date orderOn = outcome.orderOn.value_or(outcome.on);
    if (outcome.outcome.trimmed().isEmpty())
        throw InputError(tr("Say what the outcome was."));
    if (outcome.on > m_workspace.today() || orderOn > m_workspace.today())
        throw InputError(tr("That day is still to come."));
    const bool inCare = isInCare(record, outcome.on);
    if (inCare && !outcome.achieved)
        throw InputError(tr("The child is in care on that day: the case cannot be closed."));
    ChildForm note = noteOf(meeting, child);
    note.content.set(u"archived-on"_s, outcome.on);
    note.content.set(u"archived-outcome"_s, outcome.outcome.trimmed());
    note.content.set(u"archived-order"_s, outcome.order ? idOf(*outcome.order) : QString());
    note.content.set(u"discussed"_s, u"yes"_s);
    std::vector<Change> changes;
    Event event;
    if (outcome.order) {
        event.kind = *outcome.order;
        event.on = orderOn;
        addEvent(changes, record, event);
    }
    event.on = outcome.on;
    event.details.insert(u"outcome"_s, outcome.outcome.simplified());
    if (outcome.achieved) {
        event.kind = EventKind::PermanenceAchieved;
        addEvent(changes, record, event);
    }
    if (!inCare) {
        event.kind = EventKind::CaseClosed;
        addEvent(changes, record, event);
    }
    putNote(changes, note);
    perform(std::move(changes), u"archive"_s, tr("Archive a child"));
}

QStringList TrackerDesk::missing(const QString &meeting) const
{
    QStringList words;
    if (requireOpen(meeting).content.answer(u"chair"_s).isEmpty())
        words.append(tr("Say who chaired the meeting."));
    return words;
}

void TrackerDesk::close(const QString &meeting)
{
    const ServiceForm &stored = requireOpen(meeting);
    if (const QStringList words = missing(meeting); !words.isEmpty())
        throw InputError(words.join(u' '));
    const TrackerAgenda list = agenda(meeting);
    const Date today = m_workspace.today();
    std::vector<Change> changes;
    int discussed = 0;
    int moved = 0;
    int archived = 0;
    for (std::size_t i = 0; i < list.items.size(); ++i) {
        ChildForm note = noteOf(meeting, list, list.items[i]);
        const bool isDiscussed = note.content.isYes(u"discussed"_s);
        note.content.set(u"place"_s, QString::number(i + 1));
        note.content.set(u"discussed"_s, isDiscussed ? u"yes"_s : u"no"_s);
        note.state = FormState::Approved;
        note.approvedBy = m_workspace.person();
        note.approvedOn = today;
        discussed += isDiscussed ? 1 : 0;
        moved += note.content.answer(u"moved-to"_s).isEmpty() ? 0 : 1;
        archived += note.content.answer(u"archived-on"_s).isEmpty() ? 0 : 1;
        putNote(changes, note);
    }
    ServiceForm form = stored;
    const int children = static_cast<int>(list.items.size());
    form.content.set(u"children"_s, QString::number(children));
    form.content.set(u"discussed"_s, QString::number(discussed));
    form.content.set(u"not-discussed"_s, QString::number(children - discussed));
    form.content.set(u"moved"_s, QString::number(moved));
    form.content.set(u"archived"_s, QString::number(archived));
    form.state = FormState::Approved;
    form.approvedBy = m_workspace.person();
    form.approvedOn = today;
    changes.push_back({Record(stored), Record(acts::validated(form))});
    perform(std::move(changes), u"close-tracker-meeting"_s, tr("End the tracker meeting"));
}

void TrackerDesk::withdraw(const QString &meeting, const QString &reason)
{
    const ServiceForm &stored = requireOpen(meeting);
    if (reason.trimmed().isEmpty())
        throw InputError(tr("Say why the meeting is withdrawn."));
    std::vector<Change> changes;
    for (const ChildRecord &record : m_workspace.children()) {
        if (const ChildForm *note = trackerNote(record, meeting)) {
            ChildForm after = *note;
            after.state = FormState::Withdrawn;
            after.reopened = reason.trimmed();
            changes.push_back({Record(*note), Record(after)});
        }
    }
    ServiceForm form = stored;
    form.state = FormState::Withdrawn;
    form.reopened = reason.trimmed();
    changes.push_back({Record(stored), Record(form)});
    perform(std::move(changes), u"withdraw-form"_s, tr("Withdraw a tracker meeting"), reason.trimmed());
}

} // namespace hearth

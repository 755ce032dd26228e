// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/trackermeeting.h"

#include "core/timeline/journey.h"

#include <algorithm>
#include <tuple>
#include <unordered_map>

namespace hearth {

namespace {

const QString meetingForm = QStringLiteral("tracker-meeting");
const QString noteForm = QStringLiteral("tracker-note");
const QString leftSection = QStringLiteral("left");

bool isLater(const FormRecord &one, const FormRecord &other)
{
    return std::tuple(one.on, one.stamp.id) > std::tuple(other.on, other.stamp.id);
}

bool stands(const FormRecord &form)
{
    return form.state != FormState::Superseded && form.state != FormState::Withdrawn;
}

/// The newest note of a meeting that was held and is not the one of \a meeting.
const ChildForm *noteBefore(const ChildRecord &record, const ServiceForm &meeting)
{
    const ChildForm *newest = nullptr;
    for (const ChildForm &form : record.forms) {
        const bool fits = form.form == noteForm && form.meeting != meeting.key && form.state == FormState::Approved &&
                          form.on <= meeting.on && form.content.isYes(QStringLiteral("discussed"));
        if (fits && (!newest || isLater(form, *newest)))
            newest = &form;
    }
    return newest;
}

std::optional<Date> gatewayWithoutEntry(const ChildRecord &record, const Standing &standing, Date on)
{
    if (!standing.open)
        return std::nullopt;
    std::optional<Date> decided;
    for (const Event &event : record.events) {
        const bool isDecision = event.kind == EventKind::ThresholdDecision || (event.kind == EventKind::LegalGateway);
        if (isDecision && event.state == EventState::Held && event.on <= on && (!decided || event.on > *decided))
            decided = event.on;
    }
    if (!decided)
        return std::nullopt;
    // Whoever a meeting has spoken of since, or whom later facts have brought to a section, is no newcomer.
    const bool entered = (standing.recorded && standing.recorded->on >= *decided) ||
                         (standing.since && *standing.since > *decided) ||
                         std::any_of(record.forms.begin(), record.forms.end(), [&](const ChildForm &form) {
                             return form.form == noteForm && form.state == FormState::Approved && form.on >= *decided &&
                                    form.on <= on && form.content.isYes(QStringLiteral("discussed"));
                         });
    return entered ? std::nullopt : decided;
}

std::vector<const PlannedAction *> outstanding(const ChildRecord &record, Date on)
{
    std::vector<const PlannedAction *> actions;
    for (const PlannedAction &action : record.actions) {
        if (action.isOutstanding() && action.setOn <= on)
            actions.push_back(&action);
    }
    std::stable_sort(actions.begin(), actions.end(),
                     [](const PlannedAction *one, const PlannedAction *other) { return one->target < other->target; });
    return actions;
}

/// Whether the meeting of \a section has this line: it stands there, or it stood there when it left care.
bool belongs(const TrackerRow &row, const ChildRecord &record, const SectionId &section, const Policy &policy)
{
    if (row.standing.section == section)
        return true;
    if (row.standing.section != leftSection || !row.standing.leftOn)
        return false;
    return standingOf(record, policy, *row.standing.leftOn - 1).section == section;
}

auto orderOf(const AgendaItem &item)
{
    const bool gone = item.leftCare || item.row.standing.section == leftSection;
    const auto due = item.row.next ? item.row.clocks[*item.row.next].due : std::nullopt;
    return std::tuple(gone, !item.missedLastTime, due.value_or(Date(9999, 12, 31)), item.row.number);
}

class AgendaMaker
{
public:
    AgendaMaker(const ServiceForm &meeting, const ServiceForm *last, const Policy &policy)
        : m_meeting(meeting), m_last(last), m_policy(policy)
    {}

    AgendaItem item(const ChildRecord &record, const TrackerRow &row) const
    {
        AgendaItem item;
        item.record = &record;
        item.row = row;
        item.note = trackerNote(record, m_meeting.key);
        item.last = noteBefore(record, m_meeting);
        if (const ChildForm *then = m_last ? trackerNote(record, m_last->key) : nullptr)
            item.missedLastTime = !then->content.isYes(QStringLiteral("discussed"));
        item.leftCare = row.standing.section == leftSection;
        item.gateway = gatewayWithoutEntry(record, row.standing, m_meeting.on);
        item.actions = outstanding(record, m_meeting.on);
        if (m_last)
            item.since = changesSince({&record}, m_policy, m_last->on, m_meeting.on);
        item.byClocks = colourByClocks(row.clocks);
        item.colour = colourOverride(record, m_meeting.on);
        return item;
    }

private:
    const ServiceForm &m_meeting;
    const ServiceForm *m_last;
    const Policy &m_policy;
};

void findGone(TrackerAgenda &agenda, const std::vector<const ChildRecord *> &records, const Policy &policy)
{
    if (!agenda.lastOn)
        return;
    for (const ChildRecord *record : records) {
        if (agenda.item(record->child.stamp.id) ||
            standingOf(*record, policy, *agenda.lastOn).section != agenda.section)
            continue;
        for (const SinceLine &line : changesSince({record}, policy, *agenda.lastOn, agenda.on)) {
            if (line.kind == SinceKind::Moved || line.kind == SinceKind::Left)
                agenda.gone.push_back(line);
        }
    }
}

} // namespace

bool AgendaItem::isDiscussed() const
{
    return note && note->content.isYes(QStringLiteral("discussed"));
}

const AgendaItem *TrackerAgenda::item(RecordId child) const
{
    const auto found = std::find_if(items.begin(), items.end(),
                                    [child](const AgendaItem &item) { return item.record->child.stamp.id == child; });
    return found == items.end() ? nullptr : &*found;
}

int TrackerAgenda::discussed() const
{
    return static_cast<int>(
        std::count_if(items.begin(), items.end(), [](const AgendaItem &item) { return item.isDiscussed(); }));
}

const ServiceForm *TrackerForms::open() const
{
    const auto found = std::find_if(m_forms.begin(), m_forms.end(), [this](const ServiceForm &form) {
        return form.form == meetingForm && form.subject == m_section && form.state == FormState::Draft;
    });
    return found == m_forms.end() ? nullptr : &*found;
}

std::vector<const ServiceForm *> TrackerForms::held() const
{
    std::vector<const ServiceForm *> held;
    for (const ServiceForm &form : m_forms) {
        if (form.form == meetingForm && form.subject == m_section && form.state == FormState::Approved)
            held.push_back(&form);
    }
    std::sort(held.begin(), held.end(),
              [](const ServiceForm *one, const ServiceForm *other) { return isLater(*one, *other); });
    return held;
}

const ServiceForm *TrackerForms::last(Date day, const QString &except) const
{
    for (const ServiceForm *form : held()) {
        if (form->key != except && form->on <= day)
            return form;
    }
    return nullptr;
}

const ChildForm *trackerNote(const ChildRecord &record, const QString &meeting)
{
    const auto found = std::find_if(record.forms.begin(), record.forms.end(), [&meeting](const ChildForm &form) {
        return form.form == noteForm && form.meeting == meeting && stands(form);
    });
    return found == record.forms.end() ? nullptr : &*found;
}

std::vector<MinuteLine> minuteLines(const QString &meeting, const std::vector<const ChildRecord *> &records)
{
    std::vector<MinuteLine> lines;
    for (const ChildRecord *record : records) {
        if (const ChildForm *note = trackerNote(*record, meeting))
            lines.push_back({record, note});
    }
    const auto placeOf = [](const MinuteLine &line) {
        return line.note->content.answer(QStringLiteral("place")).toInt();
    };
    std::stable_sort(lines.begin(), lines.end(), [&placeOf](const MinuteLine &one, const MinuteLine &other) {
        return placeOf(one) < placeOf(other);
    });
    return lines;
}

TrackerAgenda agendaOf(const ServiceForm &meeting, const ServiceForm *last,
                       const std::vector<const ChildRecord *> &records, const std::vector<TrackerRow> &rows,
                       const Policy &policy)
{
    TrackerAgenda agenda;
    agenda.section = meeting.subject;
    agenda.on = meeting.on;
    if (last)
        agenda.lastOn = last->on;
    std::unordered_map<RecordId, const TrackerRow *> rowOf;
    for (const TrackerRow &row : rows)
        rowOf.emplace(row.childId, &row);
    const AgendaMaker maker(meeting, last, policy);
    for (const ChildRecord *record : records) {
        const auto row = rowOf.find(record->child.stamp.id);
        const bool isNoted = trackerNote(*record, meeting.key) != nullptr;
        // Once it is closed, who has a note was on the list, and nobody else.
        const bool mayJoin = meeting.state == FormState::Draft;
        if (row != rowOf.end() && (isNoted || (mayJoin && belongs(*row->second, *record, meeting.subject, policy)))) {
            agenda.items.push_back(maker.item(*record, *row->second));
        } else if (isNoted) { // archived in this meeting: it keeps its place in it
            TrackerRow gone;
            gone.childId = record->child.stamp.id;
            gone.number = record->child.number;
            gone.name = fullName(record->child);
            gone.standing.section = leftSection;
            agenda.items.push_back(maker.item(*record, gone));
        }
    }
    std::stable_sort(agenda.items.begin(), agenda.items.end(),
                     [](const AgendaItem &one, const AgendaItem &other) { return orderOf(one) < orderOf(other); });
    findGone(agenda, records, policy);
    return agenda;
}

} // namespace hearth

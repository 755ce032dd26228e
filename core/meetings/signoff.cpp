// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/signoff.h"

#include "core/casework/codelists.h"
#include "core/meetings/attendance.h"
#include "core/meetings/signoffactions.h"

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

const QString meetingDetail = u"meeting"_s;

template <typename Vocabulary>
void setDetail(Details &details, const Vocabulary &vocabulary, const QString &id, const QString &text)
{
    const bool known = std::any_of(vocabulary.fields.begin(), vocabulary.fields.end(),
                                   [&id](const DetailField &field) { return id == QLatin1StringView(field.id); });
    if (!known)
        return;
    if (text.isEmpty())
        details.remove(id);
    else
        details.insert(id, text);
}

template <typename Fact>
void addChange(std::vector<FactChange<Fact>> &changes, const std::optional<Fact> &before,
               const std::optional<Fact> &after)
{
    if (before != after)
        changes.push_back({before, after});
}

QStringList inAnyOrder(QStringList options)
{
    options.sort();
    return options;
}

Event newEvent(const PpmSituation &situation, EventKind kind, Date on, EventState state)
{
    Event event;
    event.stamp.childId = situation.child.child.stamp.id;
    event.kind = kind;
    event.on = on;
    event.state = state;
    return event;
}

/// The same event on another day, the day it was booked for before kept.
Event movedTo(Event event, Date on)
{
    if (event.on != on)
        event.formerDates.push_back(event.on);
    event.on = on;
    return event;
}

/// Works out what one record writes. What its earlier versions wrote is known by their keys.
class SignOff
{
public:
    SignOff(const PpmRecord &record, const PpmSituation &situation, Date today)
        : m_record(record), m_situation(situation), m_today(today), m_keys(keysOfMeeting(record, situation.child))
    {}

    [[nodiscard]] PpmFacts facts(const PpmEarlier &earlier)
    {
        writePlan();
        writeShobpaTarget();
        writeBooking(EventKind::ShobpaDecision, day(u"shobpa-booked"_s));
        const bool achieved = answer(u"achieved"_s) == u"yes";
        if (achieved)
            cancelBooked();
        writeBooking(EventKind::Ppm, achieved ? std::nullopt : day(u"next-meeting"_s));
        writeHeld(EventKind::ParentsToldOfParallelPlans, day(u"parents-told-on"_s),
                  {{u"told_by"_s, answer(u"parents-told-by"_s)}});
        writeHeld(EventKind::EarlyPermanenceEndorsed, day(u"early-endorsed-on"_s), {});
        writeHeld(EventKind::PermanenceAchieved, achieved ? std::optional(m_record.on) : std::nullopt,
                  {{u"outcome"_s, meaningOf(planOptions(), answer(u"plan"_s))}});
        writePursued();
        m_facts.actions = actionsToWrite(m_record, m_situation, m_keys, earlier);
        return std::move(m_facts);
    }

private:
    [[nodiscard]] QString answer(const QString &id) const { return m_record.content.answers.value(id); }
    [[nodiscard]] QStringList contingency() const
    {
        QStringList options = answer(u"contingency-options"_s).split(u',', Qt::SkipEmptyParts);
        options.removeAll(answer(u"plan"_s)); // another option than the plan
        return options;
    }
    [[nodiscard]] std::optional<Date> day(const QString &id) const { return dateFromIso(answer(id)); }
    [[nodiscard]] bool isOurs(const Details &details) const { return m_keys.contains(details.value(meetingDetail)); }

    /// What an earlier version of this record wrote of \a kind, or nothing.
    [[nodiscard]] std::optional<Event> ours(EventKind kind) const
    {
        for (const Event &event : m_situation.child.events) {
            if (event.kind == kind && isOurs(event.details))
                return event;
        }
        return std::nullopt;
    }
    template <typename Matches>
    [[nodiscard]] bool isThere(EventKind kind, Matches matches) const
    {
        return std::any_of(m_situation.child.events.begin(), m_situation.child.events.end(), [&](const Event &event) {
            return event.kind == kind && event.state != EventState::Cancelled && !isOurs(event.details) &&
                   matches(event);
        });
    }
    void mark(Event &event) const { setDetail(event.details, vocabularyOf(event.kind), meetingDetail, m_record.key); }

    void writePlan();
    [[nodiscard]] Spell planToWrite(const std::optional<Spell> &ours, const QString &code) const;
    void writeShobpaTarget();
    void writeBooking(EventKind kind, std::optional<Date> on);
    void cancelBooked();
    void writeHeld(EventKind kind, std::optional<Date> on, const Details &details);
    void writePursued();

    const PpmRecord &m_record;
    const PpmSituation &m_situation;
    Date m_today;
    QStringList m_keys;
    PpmFacts m_facts;
};

Spell SignOff::planToWrite(const std::optional<Spell> &ours, const QString &code) const
{
    Spell plan = ours.value_or(Spell{});
    plan.stamp.childId = m_situation.child.child.stamp.id;
    plan.kind = SpellKind::Plan;
    plan.code = code;
    plan.from = m_record.on;
    plan.contingency = contingency();
    const SpellVocabulary &vocabulary = vocabularyOf(SpellKind::Plan);
    setDetail(plan.details, vocabulary, u"agreed_at"_s, u"ppm"_s);
    setDetail(plan.details, vocabulary, u"agreed_by"_s, m_record.approvedBy);
    setDetail(plan.details, vocabulary, u"agreed_on"_s, isoText(m_record.on));
    setDetail(plan.details, vocabulary, meetingDetail, m_record.key);
    if (!isInCare(m_situation))
        setDetail(plan.details, vocabulary, u"in_child_protection_plan"_s, u"yes"_s);
    return plan;
}

void SignOff::writePlan()
{
    // As if the earlier versions had written nothing: their plan away, and the one before it running on.
    std::optional<Spell> ours;
    for (const Spell &spell : m_situation.child.spells) {
        if (spell.kind == SpellKind::Plan && isOurs(spell.details))
            ours = spell;
    }
    std::optional<Spell> current;
    std::optional<Date> next;
    for (const Spell &spell : m_situation.child.spells) {
        if (spell.kind != SpellKind::Plan || (ours && spell.stamp.id == ours->stamp.id))
            continue;
        const bool endedByOurs = ours && spell.until == ours->from;
        if (spell.from > m_record.on)
            next = next ? std::min(*next, spell.from) : spell.from;
        else if (endedByOurs || spell.inForceOn(m_record.on))
            current = spell;
    }
    const std::optional<Spell> before = current;
    if (current && ours && current->until == ours->from)
        current->until = ours->until;

    const QString code = answer(u"plan"_s);
    const bool says = current && current->code == code && inAnyOrder(current->contingency) == inAnyOrder(contingency());
    if (code.isEmpty() || says) {
        addChange(m_facts.spells, before, current);
        addChange(m_facts.spells, ours, std::optional<Spell>());
        return;
    }
    if (current && current->from == m_record.on) { // a plan of the same day was recorded by hand: it is this one
        Spell plan = planToWrite(current, code);
        addChange(m_facts.spells, before, std::optional(plan));
        addChange(m_facts.spells, ours, std::optional<Spell>());
        return;
    }
    Spell plan = planToWrite(ours, code);
    plan.until = current ? current->until : next;
    if (current)
        current->until = m_record.on;
    addChange(m_facts.spells, before, current);
    addChange(m_facts.spells, ours, std::optional(plan));
}

void SignOff::writeShobpaTarget()
{
    const auto target = day(u"shobpa-target"_s);
    const std::optional<Event> before = ours(EventKind::ShobpaTarget);
    std::optional<Date> last; // the target that stands without this meeting
    for (const Event &event : m_situation.child.events) {
        if (event.kind == EventKind::ShobpaTarget && event.state == EventState::Held && event.on <= m_record.on &&
            !isOurs(event.details))
            last = event.target;
    }
    if (!target || target == last) {
        addChange(m_facts.events, before, std::optional<Event>());
        return;
    }
    Event event = before.value_or(newEvent(m_situation, EventKind::ShobpaTarget, m_record.on, EventState::Held));
    event.on = m_record.on;
    event.target = target;
    mark(event);
    addChange(m_facts.events, before, std::optional(event));
}

void SignOff::writeBooking(EventKind kind, std::optional<Date> on)
{
    std::optional<Event> before = ours(kind);
    if (before && before->state != EventState::Booked)
        return; // it took place, or will not: that is for others to say
    const auto isLater = [this](const Event &event) { return event.on > m_record.on; };
    const bool tookPlace =
        isThere(kind, [&](const Event &event) { return isLater(event) && event.state == EventState::Held; });
    const bool isKnown = on && isThere(kind, [&on](const Event &event) { return event.on == *on; });
    if (!on || isKnown || tookPlace) {
        addChange(m_facts.events, before, std::optional<Event>());
        return;
    }
    if (!before) { // booked by somebody else for another day: it moves, and is not doubled
        for (const Event &event : m_situation.child.events) {
            if (event.kind == kind && event.state == EventState::Booked && isLater(event) && !before)
                before = event;
        }
    }
    Event event = before ? movedTo(*before, *on) : newEvent(m_situation, kind, *on, EventState::Booked);
    mark(event);
    addChange(m_facts.events, before, std::optional(event));
}

void SignOff::cancelBooked()
{
    for (const Event &event : m_situation.child.events) {
        if (event.kind != EventKind::Ppm || event.state != EventState::Booked || event.on <= m_record.on ||
            isOurs(event.details))
            continue;
        Event cancelled = event;
        cancelled.state = EventState::Cancelled;
        m_facts.events.push_back({event, cancelled});
    }
}

void SignOff::writeHeld(EventKind kind, std::optional<Date> on, const Details &details)
{
    const std::optional<Event> before = ours(kind);
    const bool isKnown =
        on && isThere(kind, [&on](const Event &event) { return event.on == *on && event.state == EventState::Held; });
    if (!on || isKnown || *on > m_today) {
        addChange(m_facts.events, before, std::optional<Event>());
        return;
    }
    Event event = before.value_or(newEvent(m_situation, kind, *on, EventState::Held));
    event.on = *on;
    for (auto detail = details.begin(); detail != details.end(); ++detail)
        setDetail(event.details, vocabularyOf(kind), detail.key(), detail.value());
    mark(event);
    addChange(m_facts.events, before, std::optional(event));
}

void SignOff::writePursued()
{
    QStringList outcomes; // early permanence is a route, and no outcome
    for (const QString &option : pursuedOptions(m_record.content)) {
        if (isKnown(planOptions(), option))
            outcomes.append(option);
    }
    std::optional<Event> before;
    for (const Event &event : m_situation.child.events) {
        const bool isOfDay =
            event.kind == EventKind::Ppm && event.on == m_record.on && event.state != EventState::Cancelled;
        if (isOfDay && (!before || event.state == EventState::Held))
            before = event;
    }
    Event event = before.value_or(newEvent(m_situation, EventKind::Ppm, m_record.on, EventState::Held));
    event.state = EventState::Held;
    setDetail(event.details, vocabularyOf(EventKind::Ppm), u"pursued"_s, outcomes.join(u','));
    addChange(m_facts.events, before, std::optional(event));
}

} // namespace

PpmFacts meetingEvent(const PpmSituation &situation, Date today)
{
    const EventState state = situation.on <= today ? EventState::Held : EventState::Booked;
    std::optional<Event> sameDay;
    std::optional<Event> booked;
    std::optional<Date> lastHeld;
    for (const Event &event : situation.child.events) {
        if (event.kind != EventKind::Ppm)
            continue;
        if (event.on == situation.on && event.state != EventState::Cancelled &&
            (!sameDay || event.state == EventState::Held))
            sameDay = event;
        if (event.state == EventState::Held && event.on < situation.on)
            lastHeld = event.on;
    }
    for (const Event &event : situation.child.events) {
        // The one that was in the diary for after the last meeting is this one; those after it stay booked.
        if (event.kind == EventKind::Ppm && event.state == EventState::Booked && (!lastHeld || event.on > *lastHeld) &&
            !booked)
            booked = event;
    }
    PpmFacts facts;
    if (sameDay) {
        Event event = *sameDay;
        if (event.state == EventState::Booked && state == EventState::Held) {
            event.state = EventState::Held;
            event.details.remove(meetingDetail); // who booked it no longer answers for it
        }
        addChange(facts.events, sameDay, std::optional(event));
        return facts;
    }
    Event event = booked ? movedTo(*booked, situation.on) : newEvent(situation, EventKind::Ppm, situation.on, state);
    event.state = state;
    if (state == EventState::Held)
        event.details.remove(meetingDetail);
    addChange(facts.events, booked, std::optional(event));
    return facts;
}

PpmFacts factsOf(const PpmRecord &record, const PpmSituation &situation, Date today, const PpmEarlier &earlier)
{
    return SignOff(record, situation, today).facts(earlier);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/story.h"

#include <algorithm>

namespace hearth::demonstration {

namespace {

// Well inside the law's periods, so that weekends and holidays do not make them late.
constexpr int firstReviewAfter = 24;
constexpr int secondReviewAfter = 82;
constexpr int nextReviewAfter = 172;
constexpr int ppmAfter = 39;

} // namespace

Date Story::meetingDay(int offset) const
{
    const int step = offset > 0 ? 1 : -1;
    Date day = on(offset);
    while (day.weekday() > 5 || !m_workingDays.isWorkingDay(day).value_or(true))
        day = day + step;
    return day;
}

Story &Story::bornAgo(int days)
{
    m_record.child.born = on(-days);
    return *this;
}

Story &Story::expectedIn(int days)
{
    m_record.child.expected = on(days);
    return *this;
}

Spell &Story::addSpell(SpellKind kind, const char *code, int from, std::optional<int> until)
{
    Spell spell;
    spell.kind = kind;
    spell.code = QLatin1StringView(code);
    spell.from = on(from);
    if (until)
        spell.until = on(*until);
    return m_record.spells.emplace_back(spell);
}

Story &Story::care(int from, std::optional<int> until, const char *ceased)
{
    Spell &spell = addSpell(SpellKind::Care, "", from, until);
    spell.details = details({{"category_of_need", m_random.below(4) == 0 ? "N4" : "N1"}, {"ceased", ceased}});
    return *this;
}

Story &Story::legal(const char *code, int from, std::optional<int> until)
{
    addSpell(SpellKind::LegalStatus, code, from, until);
    return *this;
}

Story &Story::placement(const char *code, int from, std::optional<int> until, const char *carer)
{
    Spell &spell = addSpell(SpellKind::Placement, code, from, until);
    spell.details = details({{"carer", carer}});
    return *this;
}

Story &Story::plan(const char *option, const QStringList &contingency, int from, std::optional<int> until)
{
    addSpell(SpellKind::Plan, option, from, until).contingency = contingency;
    return *this;
}

Event &Story::addEvent(EventKind kind, Date day, EventState state)
{
    Event event;
    event.kind = kind;
    event.on = day;
    event.state = state;
    return m_record.events.emplace_back(event);
}

Story &Story::held(EventKind kind, int offset, const Details &details)
{
    addEvent(kind, meetingDay(offset), EventState::Held).details = details;
    return *this;
}

Story &Story::booked(EventKind kind, int offset)
{
    addEvent(kind, meetingDay(offset), EventState::Booked);
    return *this;
}

Story &Story::bookedAgain(EventKind kind, int offset, int before)
{
    addEvent(kind, meetingDay(offset), EventState::Booked).formerDates = {meetingDay(before)};
    return *this;
}

Story &Story::cancelled(EventKind kind, int offset)
{
    addEvent(kind, meetingDay(offset), EventState::Cancelled);
    return *this;
}

Story &Story::shobpaTarget(int offset, int target)
{
    addEvent(EventKind::ShobpaTarget, meetingDay(offset), EventState::Held).target = meetingDay(target);
    return *this;
}

Story &Story::reviews(int careFrom, Last last, int until)
{
    static constexpr const char *participation[] = {"PN1", "PN1", "PN2", "PN4", "PN6"};
    std::vector<int> days;
    for (int day = careFrom + firstReviewAfter; day <= until;) {
        days.push_back(day);
        day += days.size() == 1 ? secondReviewAfter : nextReviewAfter;
    }
    if (last == Last::Missed && !days.empty())
        days.pop_back();
    for (const int day : days) {
        Details said;
        if (m_record.child.born && on(day) - *m_record.child.born < 4 * 365)
            said = details({{"participation", "PN0"}});
        else
            said = details({{"participation", m_random.oneOf(std::span<const char *const>(participation))}});
        held(EventKind::ClaReview, day, said);
    }
    return *this;
}

Story &Story::series(EventKind kind, int first, int every, Last last, int until, const Details &said)
{
    std::vector<int> days;
    for (int day = first; day <= until; day += every)
        days.push_back(day);
    if (last == Last::Missed && days.size() > 1)
        days.pop_back();
    for (const int day : days)
        held(kind, day, said);
    return *this;
}

Story &Story::ppms(int first, Last last, int until, const QString &pursued)
{
    Details said;
    if (!pursued.isEmpty())
        said.insert(QStringLiteral("pursued"), pursued);
    return series(EventKind::Ppm, first, ppmAfter, last, until, said);
}

Story &Story::extension(const char *rule, int started, int length, int approved, const char *reason,
                        const char *approver)
{
    Adjustment adjustment;
    adjustment.kind = AdjustmentKind::Extension;
    adjustment.rule = QLatin1StringView(rule);
    adjustment.started = meetingDay(started);
    adjustment.until = *adjustment.started + length;
    adjustment.approved = meetingDay(approved);
    adjustment.reason = QLatin1StringView(reason);
    adjustment.approver = QLatin1StringView(approver);
    m_record.adjustments.push_back(adjustment);
    return *this;
}

Story &Story::exemption(const char *rule, Date started, int until, int approved, const char *reason)
{
    Adjustment adjustment;
    adjustment.kind = AdjustmentKind::Exemption;
    adjustment.rule = QLatin1StringView(rule);
    adjustment.started = started;
    adjustment.until = on(until);
    adjustment.approved = meetingDay(approved);
    adjustment.reason = QLatin1StringView(reason);
    adjustment.approver = QStringLiteral("Service manager");
    m_record.adjustments.push_back(adjustment);
    return *this;
}

Story &Story::pause(const char *rule, Date started, int from, std::optional<int> until, const char *reason)
{
    Adjustment adjustment;
    adjustment.kind = AdjustmentKind::Pause;
    adjustment.rule = QLatin1StringView(rule);
    adjustment.started = started;
    adjustment.from = on(from);
    if (until)
        adjustment.until = on(*until);
    adjustment.approved = on(from);
    adjustment.reason = QLatin1StringView(reason);
    adjustment.approver = QStringLiteral("Team manager");
    m_record.adjustments.push_back(adjustment);
    return *this;
}

Story &Story::decided(const char *section, int offset, const char *reason)
{
    SectionDecision decision;
    decision.section = QLatin1StringView(section);
    decision.on = meetingDay(offset);
    decision.author = QStringLiteral("Tracker meeting");
    decision.reason = QLatin1StringView(reason);
    m_record.sections.push_back(decision);
    return *this;
}

Story &Story::update(int offset, const char *text)
{
    WeeklyUpdate update;
    update.on = meetingDay(offset);
    update.author = m_record.child.worker;
    update.text = QString::fromUtf8(text);
    m_record.updates.push_back(update);
    return *this;
}

Date Story::newest(EventKind kind) const
{
    Date day;
    for (const Event &event : m_record.events) {
        if (event.kind == kind && event.state == EventState::Held)
            day = std::max(day, event.on);
    }
    return day;
}

Details details(std::initializer_list<std::pair<const char *, const char *>> fields)
{
    Details map;
    for (const auto &[key, value] : fields) {
        if (*value != '\0')
            map.insert(QLatin1StringView(key), QString::fromUtf8(value));
    }
    return map;
}

} // namespace hearth::demonstration

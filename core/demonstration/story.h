// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingdays.h"
#include "core/casework/childrecord.h"
#include "core/demonstration/random.h"

#include <optional>

namespace hearth::demonstration {

/// Tells what happened to one child, in days seen from the day of the demonstration: -30 is thirty days ago, 14 is in
/// two weeks. Meetings keep to working days, so that nobody meets on Christmas Day.
class Story
{
public:
    Story(Date day, const WorkingDays &workingDays, Random random)
        : m_day(day), m_workingDays(workingDays), m_random(random)
    {}

    [[nodiscard]] ChildRecord &record() { return m_record; }
    [[nodiscard]] Random &random() { return m_random; }
    [[nodiscard]] Date on(int offset) const { return m_day + offset; }
    /// The working day on or before \a offset; after it, for a day to come.
    [[nodiscard]] Date meetingDay(int offset) const;

    Story &bornAgo(int days);
    Story &expectedIn(int days);

    Story &care(int from, std::optional<int> until = {}, const char *ceased = "");
    Story &legal(const char *code, int from, std::optional<int> until = {});
    Story &placement(const char *code, int from, std::optional<int> until = {}, const char *carer = "");
    Story &plan(const char *option, const QStringList &contingency, int from, std::optional<int> until = {});

    Story &held(EventKind kind, int offset, const Details &details = {});
    Story &booked(EventKind kind, int offset);
    /// Booked for \a offset after it had been booked for \a before.
    Story &bookedAgain(EventKind kind, int offset, int before);
    Story &cancelled(EventKind kind, int offset);
    Story &shobpaTarget(int offset, int target);

    enum class Last { Held, Missed }; ///< Missed: the newest of a series never took place, so its clock runs on
    /// Reviews in time from the start of care on: within 20 working days, 3 months, then 6 months, up to today or \a
    /// until.
    Story &reviews(int careFrom, Last last = Last::Held, int until = 0);
    /// One meeting after another, \a every so many days, up to today or \a until.
    Story &series(EventKind kind, int first, int every, Last last = Last::Held, int until = 0,
                  const Details &said = {});
    /// PPMs every 40 days or so, up to today or \a until.
    Story &ppms(int first, Last last = Last::Held, int until = 0, const QString &pursued = {});

    /// Of the row that started on the working day of \a started, until \a length days after that.
    Story &extension(const char *rule, int started, int length, int approved, const char *reason, const char *approver);
    Story &exemption(const char *rule, Date started, int until, int approved, const char *reason);
    Story &pause(const char *rule, Date started, int from, std::optional<int> until, const char *reason);
    Story &decided(const char *section, int offset, const char *reason);
    Story &update(int offset, const char *text);

    /// The newest event of \a kind that was held.
    [[nodiscard]] Date newest(EventKind kind) const;

private:
    Spell &addSpell(SpellKind kind, const char *code, int from, std::optional<int> until);
    Event &addEvent(EventKind kind, Date day, EventState state);

    Date m_day;
    const WorkingDays &m_workingDays;
    Random m_random;
    ChildRecord m_record;
};

/// `{{"decision", "proceed"}}` as details.
[[nodiscard]] Details details(std::initializer_list<std::pair<const char *, const char *>> fields);

} // namespace hearth::demonstration

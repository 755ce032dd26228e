// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// A fact added (no before), changed (both) or taken back (no after).
template <typename Fact>
struct FactChange
{
    std::optional<Fact> before;
    std::optional<Fact> after;
};

/// What a meeting makes of a child's facts. Nothing in it that says what the facts say already.
struct PpmFacts
{
    std::vector<FactChange<Spell>> spells;
    std::vector<FactChange<Event>> events;
    std::vector<FactChange<PlannedAction>> actions;

    [[nodiscard]] bool isEmpty() const { return spells.empty() && events.empty() && actions.empty(); }
};

/// The `ppm` event of a meeting on `situation.on`, which is a fact whether signed off or not: held when the day is
/// \a today or past, else booked. One of that day that was booked is settled; another one booked for a day after the
/// last meeting is moved here and keeps its former date; one that is there already is left.
[[nodiscard]] PpmFacts meetingEvent(const PpmSituation &situation, Date today);

/// What a record that is signed off anew is measured against; nothing where there is none.
struct PpmEarlier
{
    const PpmContent *former = nullptr;   ///< of the version that was signed off before
    const PpmContent *previous = nullptr; ///< of the record of the meeting before
};

/// What signing \a record off writes: the plan with its contingency (ending the former one), the SHOBPA target, what
/// was booked (the next meeting, the SHOBPA), that the parents were told, that early permanence was endorsed, that
/// permanence was achieved, the options pursued on the `ppm` event, the actions set, moved, done and dropped. Each
/// names the meeting by the record's key: a fact in its detail `meeting`.
///
/// Where the record was reopened, what an earlier version wrote is brought to what this one says: changed, not doubled,
/// and taken back where it says it no longer. \pre \a record is a record of \a situation's child with its content.
[[nodiscard]] PpmFacts factsOf(const PpmRecord &record, const PpmSituation &situation, Date today,
                               const PpmEarlier &earlier = {});

/// Puts into \a content what must not change any more once it is submitted: child's details, the court's timetable and
/// the carers' lines.
void freeze(PpmContent &content, const PpmSituation &situation, std::vector<PpmCarerLine> carers);
/// Takes it out again: of a record that was returned or reopened.
void thaw(PpmContent &content);

/// The head of the form, as frozen or, in a draft, as the facts have it on the day of the meeting.
struct PpmChildDetails
{
    QString name;
    QString number;
    QString kind; ///< `Initial` or `Review`
    QString on;   ///< dd/mm/yyyy
    QString legalStatus;
    QString born; ///< dd/mm/yyyy, or `expected dd/mm/yyyy`
    QString placement;
};
[[nodiscard]] PpmChildDetails childDetails(const PpmRecord &record, const PpmSituation &situation);

} // namespace hearth

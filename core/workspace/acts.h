// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/timeline/clocks.h"
#include "core/tracker/tracker.h"
#include "core/workspace/inputerror.h"
#include "core/workspace/roster.h"

#include <optional>
#include <vector>

/// What each act changes, worked out and not done: values in, changes out, so that each can be tested with no store.
/// What makes no sense is refused with an InputError, a record that somebody else has saved since with a ConflictError.
namespace hearth::acts {

using Changes = std::vector<Change>;

// A fact with id 0 is added, else the stored one is corrected. Nothing changes when it already says that.
[[nodiscard]] Changes saveChild(const Roster &roster, const Child &child);
[[nodiscard]] Changes saveSpell(const Roster &roster, const Spell &spell);
[[nodiscard]] Changes saveEvent(const Roster &roster, const Event &event, Date today);
[[nodiscard]] Changes saveAdjustment(const Roster &roster, const Adjustment &adjustment, const Policy &policy);
[[nodiscard]] Changes saveUpdate(const Roster &roster, const WeeklyUpdate &update, Date today);

/// A child goes with all that is recorded of it; \a returnRows are those of that child. Its relationships are for
/// `detach`, and what belongs to no child for `networkacts.h`.
[[nodiscard]] Changes remove(const Roster &roster, const Record &fact, const std::vector<ReturnRow> &returnRows);
/// Held on its day or on \a on, cancelled, or booked anew for \a on; the day it was booked for before is kept.
[[nodiscard]] Changes settleBooking(const Roster &roster, RecordId child, RecordId event, EventState state,
                                    std::optional<Date> on, Date today);

struct Birth
{
    Date born;
    QString forename;  ///< empty: as it was
    QString surname;   ///< empty: as it was
    QString newNumber; ///< empty: as it was
};
[[nodiscard]] Changes born(const Roster &roster, RecordId child, const Birth &birth, Date today);
[[nodiscard]] Changes renumber(const Roster &roster, RecordId child, const QString &newNumber);
[[nodiscard]] Changes moveFact(const Roster &roster, const Record &fact, RecordId to);
/// Children who have that worker and team already are left out. An empty worker or team stays as it is.
[[nodiscard]] Changes reassign(const Roster &roster, const std::vector<RecordId> &children, const QString &worker,
                               const QString &team);

struct Move
{
    SectionId section;
    Date on;
    QString author;
    QString reason;
};
[[nodiscard]] Changes moveToSection(const Roster &roster, RecordId child, const Move &move, const Policy &policy,
                                    Date today);
[[nodiscard]] Changes archive(const Roster &roster, RecordId child, Date on, const QString &outcome, Date today);

/// The record of \a child. \throws InputError when there is none.
[[nodiscard]] const ChildRecord &require(const Roster &roster, RecordId child);

} // namespace hearth::acts

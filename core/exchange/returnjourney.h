// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

namespace hearth {

/// The facts that the rows of a child's returns tell, with no ids. Every event is held: whether its day has come is
/// for who stores it to say.
struct ReturnJourney
{
    Child child; ///< only the members that a return knows
    std::vector<Spell> spells;
    std::vector<Event> events;
};

/// A pure function of the rows and nothing else, whatever their order (`RULES.md` section 1 on what is not known).
///
/// A care spell is a run of episodes with no gap; it starts anew where RNE is S and the episode before did not say X1
/// of the same day. A row with no DEC is in force whatever REC says and even if later rows follow.
[[nodiscard]] ReturnJourney journeyOf(const std::vector<ReturnRow> &rows);

/// The table in which a child's header of each return is kept: one row a return, with what `uasc` and
/// `previous-permanence` say, and for each table that was there the day from which it is complete.
[[nodiscard]] QString headerTable();
/// `COMPLETE episodes`: the field of a header row that holds that day, in ISO form.
[[nodiscard]] QString completeField(const QString &table);

/// The details that come from a return; all others are people's own.
[[nodiscard]] const QStringList &returnDetails(SpellKind kind);
[[nodiscard]] const QStringList &returnDetails(EventKind kind);

} // namespace hearth

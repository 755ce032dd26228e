// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <optional>
#include <vector>

namespace hearth {

/// What a return tells: its children as it alone knows them, and the days that it knows of.
struct ReturnTold
{
    std::vector<const ChildRecord *> children;
    Date from;           ///< from when it is complete
    Date until;          ///< the latest day that it knows of
    bool reviews = true; ///< the table of reviews was there
};

/// Where the tracker and the return disagree (the cross-referencing exercise of Bradford 2017, App. 1 §2.4).
struct Difference
{
    QString number;       ///< the child's
    RecordId childId = 0; ///< 0: the child is not here
    QString field;        ///< `child`, `born`, `sex`, `placement U6`, `legal-status C2 from`, `cla-review` ...
    QString here;         ///< as it stands here, days in ISO form; empty: nothing does
    QString there;        ///< as the return has it

    // What takes the return's side: the particulars or the fact as they would be stored, with the stamp of the one that
    // is here. All three empty: the return has nothing to take.
    std::optional<Child> child;
    std::optional<Spell> spell;
    std::optional<Event> event;

    [[nodiscard]] bool canBeAccepted() const { return child || spell || event; }
};

/// By number, then in the order child, particulars, spells, events. Children count who were in care on some day that
/// the return knows of; what it cannot know, an end or a review after its latest day, is no difference.
[[nodiscard]] std::vector<Difference> reconcile(const std::vector<const ChildRecord *> &here, const ReturnTold &told);

} // namespace hearth

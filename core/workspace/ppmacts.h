// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmcells.h"
#include "core/meetings/signoff.h"
#include "core/storage/store.h"

namespace hearth::acts {

/// Adds what a meeting makes of the facts to \a changes, each validated. \throws InputError
void add(std::vector<Change> &changes, const PpmFacts &facts, Date today);

/// Another standing record of the child on the day of \a record, or nothing.
[[nodiscard]] const PpmRecord *otherRecordOn(const ChildRecord &child, const PpmRecord &record);

/// The day of a meeting was mistaken.
struct MeetingMove
{
    Date from;
    Date to;
};
/// Brings the child's `ppm` event to the other day: booked or held as that day has it; one that is there is not
/// doubled.
void moveMeeting(std::vector<Change> &changes, const ChildRecord &child, const MeetingMove &move, Date today);

/// What the record that was typed in said before and says now.
struct SectionEdit
{
    const PpmContent &before;
    const PpmContent &now;
};
/// Takes \a section over into the record of a brother or sister. Actions are theirs: each has a key of its own (they
/// are known from one another by what stands before `~`), and those that only this child has stay.
void copyForBrotherOrSister(const QString &section, const SectionEdit &edit, PpmRecord &record);

} // namespace hearth::acts

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "core/timeline/dayset.h"

namespace hearth {

/// The days on which a pack, or an entry of a pack, is the one that applies to what starts on them.
struct Window
{
    Date from;
    Date until;
    [[nodiscard]] bool holds(Date day) const { return from <= day && day < until; }
};

/// Several entries of one id differ in the day from which they are in force; the first applies before its day too.
[[nodiscard]] Window windowOf(const Rule &rule, const PolicyPack &pack);
/// Of a phase of \a policy by its place; the first applies before its day too.
[[nodiscard]] Window phaseOf(const Policy &policy, std::size_t place);

/// Sets status and days from what met or ended the row and from its due day. Exempt or paused stays.
void settle(Clock &clock, Date asAt);

/// Orders \a rows by the place of their rule in the newest pack, then by start.
void sortByRule(std::vector<Clock> &rows, const Policy &policy);

/// The rows of the rules that start at an exception (`exception.report`), to be put beside those of \a rows that they
/// start at.
[[nodiscard]] std::vector<Clock> reportClocks(const std::vector<Clock> &rows, const ChildRecord &record,
                                              const Policy &policy, Date asAt);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmcells.h"

namespace hearth {

/// Two people gave one place different texts. A row that one of them took out and the other changed is a conflict of
/// the row: its place has no field, and the text of the side that took it out is empty.
struct PpmConflict
{
    PpmPlace place;
    QString base; ///< as stored (`PpmCell::text`); for a row, what it said in words
    QString mine;
    QString theirs;
};

/// Two versions of one record in one: everything that either changed, and a list of what both did.
struct PpmMerge
{
    PpmContent merged; ///< a conflict stands in it as mine has it; a row in conflict is kept
    std::vector<PpmConflict> conflicts;
    std::vector<PpmPlace> taken; ///< what was taken over from theirs

    [[nodiscard]] bool isClean() const { return conflicts.empty(); }
};

/// Three-way, answer by answer and row by row (by `rowKeys`): what only one changed counts, what both changed alike
/// counts once. \a base is what both began from.
[[nodiscard]] PpmMerge mergedContent(const PpmContent &base, const PpmContent &mine, const PpmContent &theirs);

enum class PpmSide : std::uint8_t { Mine, Theirs, Both };
/// Settles \a conflict in \a merged. Both: one text under the other, for narrative; of anything else, mine.
void settle(PpmContent &merged, const PpmConflict &conflict, PpmSide side);

} // namespace hearth

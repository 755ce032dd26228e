// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmcells.h"

namespace hearth {

enum class PpmDifference : std::uint8_t {
    Same,    ///< it says what it said
    Changed, ///< it says something else
    New,     ///< it said nothing before
    Cleared, ///< it said something, and says nothing now
};

[[nodiscard]] PpmDifference differenceOf(const QString &before, const QString &now);

struct PpmCellChange
{
    PpmPlace place; ///< a row that came or went has no field
    PpmDifference difference = PpmDifference::Changed;
    QString before; ///< as a person reads it
    QString now;
};

/// How a section differs between two records of a child.
struct PpmSectionChange
{
    QString section;
    PpmDifference difference = PpmDifference::Same;
    bool empty = false;               ///< it says nothing in either
    std::vector<PpmCellChange> cells; ///< only those that differ, in the order of the form
};

/// A row for each section of the form, in its order. What a record counts by itself (how often an action was carried)
/// is no change, nor that who attended is not said yet, nor that a finished action has left the list, nor what was
/// frozen when it was submitted. The lines of carers are compared where both have them: a draft is given those of
/// `PpmDesk::carers` first.
[[nodiscard]] std::vector<PpmSectionChange> changesBetween(const PpmContent &before, const PpmContent &now);
/// `The same as on 07/10/2026`, `Changed since 07/10/2026`, `Not answered yet; answered on 07/10/2026`.
[[nodiscard]] QString wordsFor(const PpmSectionChange &change, Date before);

} // namespace hearth

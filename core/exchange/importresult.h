// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// Something in a file that cannot be understood, told so that a person finds the place.
struct Fault
{
    QString file;
    int line = 0;   ///< from 1; 0 when it is about the whole file
    QString column; ///< header of a column, or the path in a JSON file: `children[0].spells[2].colour`
    QString value;  ///< as read; empty when something is missing
    QString reason; ///< a sentence for a person, translated

    bool operator==(const Fault &) const = default;
};

/// `episodes.csv:4: LS: "": the legal status is blank`: one line, control characters taken out, long values cut.
[[nodiscard]] QString faultLine(const Fault &fault);

/// What an import makes of one child. Facts in `after` with `stamp.id` 0 are new; those with an id replace the stored
/// one of that id; a stored fact that is not in `after` is removed. `before` is empty for a child who is new.
struct ChildChange
{
    std::optional<ChildRecord> before;
    ChildRecord after;
};

/// The people round the children, and what they are to each other.
struct NetworkRecords
{
    std::vector<Person> people;
    std::vector<Relationship> relationships;
};

/// The same of a record that belongs to no child. A relationship names the first child who is new by the id -1, the
/// second by -2 ...
template <typename Kind>
struct SharedChange
{
    std::optional<Kind> before;
    Kind after;
};

} // namespace hearth

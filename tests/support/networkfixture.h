// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"

#include <map>

namespace hearth {

/// A network written as lines, by names that are unique in it. The first child is the one whose it is.
///
///     child   Ada Test | F | 2018-03-04 [| family words]
///     person  Mary Test | F | 1990-02-01 [| died, died 2020-01-31, unborn 2027-02-03, role Health visitor]
///     couple  Mary Test + John Test : married
///     parents Mary Test + John Test > Ada Test, Ben Test [: adoptive]
///     sibling Ada Test + Carl Bell : half
///     home    Mary Test, Ada Test
///     other   Jo Grey > Ada Test : godmother
struct Network
{
    std::vector<ChildRecord> children;
    std::vector<Person> people;
    std::vector<Relationship> relationships;
    std::map<QString, Member> names;

    /// \throws std::out_of_range for a name that is not in it
    [[nodiscard]] Member member(const char *name) const { return names.at(QString::fromUtf8(name)); }
    [[nodiscard]] Family family() const;
};

/// \throws std::runtime_error with the line that cannot be read
[[nodiscard]] Network networkOf(const QString &lines);
/// `tests/data/networks/NAME.txt`
[[nodiscard]] Network networkNamed(const QString &name);

} // namespace hearth

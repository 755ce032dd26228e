// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <vector>

namespace hearth {

/// One of a family: a child of the store and a person alike, as far as a genogram and its words need them.
struct Relative
{
    Member member;
    QString name; ///< never empty: the number of a child with no name, `Name not known` for a person
    QString sex;  ///< `M`, `F`, `U` (neither fits) or empty (not known)
    bool unborn = false;
    std::optional<Date> born;
    std::optional<Date> expected;
    bool hasDied = false;
    std::optional<Date> died;
    QString role;     ///< of a professional, else empty
    int distance = 0; ///< relationships between this one and the child

    [[nodiscard]] bool isProfessional() const { return !role.isEmpty(); }
    bool operator==(const Relative &) const = default;
};

/// The people connected with a child, and what connects them.
struct Family
{
    Member child;                  ///< whose it is
    std::vector<Relative> members; ///< the child first, then by distance; the same facts give the same order
    /// Those between two members, in the order of the store. A brother or sister who is known by `Child::family` alone
    /// has one that is not stored (`stamp.id` is 0): Sibling, `unknown`.
    std::vector<Relationship> relationships;
    bool isWhole = true; ///< false: there are more than `mostRelatives`, and the farthest were left out

    [[nodiscard]] const Relative *find(const Member &member) const; ///< nullptr: not of this family
    [[nodiscard]] bool holds(const Member &member) const { return find(member) != nullptr; }
};

constexpr int mostRelatives = 150; ///< in one family

/// Walks from \a child over \a relationships, brothers and sisters of the same `Child::family` included. The walk
/// passes through relatives and their partners. It ends at professionals, who know many families, and goes on
/// from a foster carer or from somebody known by an Other relationship only to their partner and their household; a
/// child of the store who could be reached in no other way is not of this family and is left out.
///
/// Relationships with themselves, or with somebody who is no longer there, are passed over. An unknown \a child gives
/// a family of nobody.
[[nodiscard]] Family familyOf(RecordId child, const std::vector<ChildRecord> &children,
                              const std::vector<Person> &people, const std::vector<Relationship> &relationships);

/// A couple that is one no longer: separated, divorced, ended, or over on \a day.
[[nodiscard]] bool isOver(const Relationship &couple, std::optional<Date> day = std::nullopt);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/descent.h"

#include <set>

namespace hearth {

namespace {

bool isByDescent(const Relationship &relationship)
{
    return relationship.kind == RelationshipKind::Parent &&
           (relationship.nature == QStringLiteral("birth") || relationship.nature == QStringLiteral("adoptive"));
}

} // namespace

bool makesOwnAncestor(std::span<const Relationship> relationships, const Relationship &added)
{
    if (!isByDescent(added))
        return false;
    std::set<Member> seen;
    std::vector<Member> next = {added.first};
    while (!next.empty()) { // up from the parent: the child must not be met
        const Member member = next.back();
        next.pop_back();
        if (member == added.second)
            return true;
        if (!seen.insert(member).second)
            continue;
        for (const Relationship &other : relationships) {
            const bool corrected = added.stamp.id != 0 && other.stamp.id == added.stamp.id;
            if (!corrected && other.second == member && isByDescent(other))
                next.push_back(other.first);
        }
    }
    return false;
}

bool hasTwoEqualEnds(RelationshipKind kind)
{
    return kind == RelationshipKind::Partner || kind == RelationshipKind::Sibling ||
           kind == RelationshipKind::LivesWith;
}

bool isBetweenTheSame(const Relationship &one, const Relationship &other)
{
    if (one.kind != other.kind)
        return false;
    if (one.first == other.first && one.second == other.second)
        return true;
    return hasTwoEqualEnds(one.kind) && one.first == other.second && one.second == other.first;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/siblingindex.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace hearth {

SiblingIndex::SiblingIndex(const std::vector<ChildRecord> &children, const std::vector<Relationship> &relationships)
{
    QHash<QString, std::vector<RecordId>> families;
    for (const ChildRecord &record : children) {
        if (!record.child.family.isEmpty())
            families[record.child.family].push_back(record.child.stamp.id);
    }
    for (const auto &family : families)
        join(family);
    std::map<Member, std::vector<RecordId>> childrenOf;
    for (const Relationship &relationship : relationships) {
        if (relationship.kind == RelationshipKind::Sibling && relationship.first.isChild() &&
            relationship.second.isChild())
            join({relationship.first.child, relationship.second.child});
        // A step-parent or foster carer makes nobody brother or sister.
        if (relationship.kind == RelationshipKind::Parent && relationship.second.isChild() &&
            relationship.nature != u"step" && relationship.nature != u"foster")
            childrenOf[relationship.first].push_back(relationship.second.child);
    }
    for (const auto &[parent, siblings] : childrenOf)
        join(siblings);
    for (auto &[child, siblings] : m_siblings) {
        std::sort(siblings.begin(), siblings.end());
        siblings.erase(std::unique(siblings.begin(), siblings.end()), siblings.end());
    }
}

void SiblingIndex::join(const std::vector<RecordId> &siblings)
{
    for (const RecordId child : siblings) {
        for (const RecordId other : siblings) {
            if (other != child)
                m_siblings[child].push_back(other);
        }
    }
}

std::vector<RecordId> SiblingIndex::siblingsOf(RecordId child) const
{
    const auto found = m_siblings.find(child);
    return found == m_siblings.end() ? std::vector<RecordId>() : found->second;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

#include <unordered_map>
#include <vector>

namespace hearth {

/// Who is whose brother or sister among the children of the store: those of one family by its name, those who share a
/// parent by birth or adoption, and those whom the network calls brothers and sisters.
class SiblingIndex
{
public:
    SiblingIndex() = default;
    SiblingIndex(const std::vector<ChildRecord> &children, const std::vector<Relationship> &relationships);

    /// In order of id, the child itself left out.
    [[nodiscard]] std::vector<RecordId> siblingsOf(RecordId child) const;

private:
    void join(const std::vector<RecordId> &siblings);

    std::unordered_map<RecordId, std::vector<RecordId>> m_siblings;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"

#include <cstdint>
#include <map>
#include <vector>

namespace hearth {

/// What stands in a row of a genogram, or passes through it.
struct GenogramNode
{
    enum class Kind : std::uint8_t {
        Somebody,
        Unrecorded, ///< the parent whom nobody has recorded
        Passage     ///< a line of descent on its way to a later row
    };
    Kind kind = Kind::Somebody;
    int relative = -1; ///< index into the family's members, of somebody
    QString sex;
    int row = 0;          ///< from above, 0 is the first
    int cluster = -1;     ///< index into `clusters`
    double half = 0.5;    ///< half the room that it takes, in symbols
    bool hasDrop = false; ///< a line comes to it from above
    int birthRank = 0;    ///< among all: the older the smaller; not known: after those known, as recorded
    bool isBirthKnown = false;
};

/// Two who are drawn with a line between them.
struct GenogramCouple
{
    int first = -1; ///< nodes
    int second = -1;
    QString nature;
    int timeRank = 0;      ///< the earlier the smaller
    bool isDouble = false; ///< relatives of one another
};

/// What joins two rows: a couple or one parent and those who descend from them; or what stands above one row only.
struct GenogramNet
{
    enum class Kind : std::uint8_t {
        Descent,  ///< from parents to children
        Siblings, ///< brothers and sisters whose parents are not recorded; has no parents
        Couple    ///< a couple of two generations: the upper is the parent, the lower a guest
    };
    Kind kind = Kind::Descent;
    int couple = -1;                ///< of two parents
    int parent = -1;                ///< of one parent
    std::vector<int> children;      ///< nodes that stand under these parents
    std::vector<int> guests;        ///< nodes that stand under others and have a further line to these
    std::map<int, QString> natures; ///< of the line to each of them
    std::vector<int> passages;      ///< nodes, one a row between the parents' and the last child's
    int row = 0;                    ///< the parents'

    /// Children and guests.
    [[nodiscard]] std::vector<int> all() const
    {
        std::vector<int> both = children;
        both.insert(both.end(), guests.begin(), guests.end());
        return both;
    }
};

/// A family as rows and lines, before anything has a place.
struct GenogramGraph
{
    std::vector<GenogramNode> nodes;
    std::vector<GenogramCouple> couples;
    std::vector<GenogramNet> nets;
    std::vector<std::vector<int>> clusters; ///< those joined by couples within a row, or one alone
    std::vector<int> aside;                 ///< relatives (indexes) who are not of the family, couples together
    int rows = 0;
    int childRow = 0;
};

[[nodiscard]] GenogramGraph genogramGraphOf(const Family &family);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/kinship.h"
#include "core/network/kinwords.h"

#include <map>
#include <set>
#include <vector>

namespace hearth {

struct ParentLink
{
    Member other;
    ParentTie tie = ParentTie::Birth;
};

struct CoupleLink
{
    Member other;
    QString nature;
    bool isOver = false;
};

struct RecordedSibling
{
    Member other;
    QString nature;
};

struct OtherLink
{
    Member other;
    QString words; ///< what `other` is
};

struct Links
{
    std::vector<ParentLink> parents;
    std::vector<ParentLink> children;
    std::vector<CoupleLink> partners;
    std::vector<RecordedSibling> siblings;
    std::vector<OtherLink> others;        ///< who is something to this one
    std::vector<OtherLink> othersReverse; ///< to whom this one is something
};

constexpr int hopWeight = 10; ///< of a Hop, and one more a generation: any one word is nearer than two

/// One word's way from somebody to somebody else.
struct Hop
{
    Member to;
    QString words;
    QString inside; ///< the words where they are part of others: without what stands in brackets
    Tie tie = Tie::None;
    int weight = hopWeight;
};

/// A relative by birth or adoption, and by which way.
struct KinLine
{
    Descent way;
    std::set<Gender> sides; ///< of the first parent on each of the shortest ways
};

/// A family as a graph whose edges are words. It borrows the family.
class KinGraph
{
public:
    explicit KinGraph(const Family &family);

    /// Everybody whom one word names from \a from on; somebody may be named twice.
    [[nodiscard]] std::vector<Hop> hopsOf(const Member &from) const;
    [[nodiscard]] const Links &links(const Member &member) const;
    [[nodiscard]] Gender gender(const Member &member) const;
    /// Whether two have an ancestor in common by birth, or one is the other's.
    [[nodiscard]] bool shareBlood(const Member &one, const Member &other) const;

private:
    using Lines = std::map<Member, KinLine>;
    enum class Over : std::uint8_t { Birth, BirthAndAdoption };

    void add(const Relationship &relationship);
    [[nodiscard]] Lines linesOf(const Member &from, Over over) const;
    void addLines(std::vector<Hop> &hops, const Member &from) const;
    void addParentsAndChildren(std::vector<Hop> &hops, const Member &from) const;
    [[nodiscard]] std::set<Member> parentsOf(const Member &member, Over over) const;
    /// How two are brothers or sisters by their parents; nothing where they share none.
    [[nodiscard]] std::optional<SiblingTie> siblingTie(const Member &one, const Member &other) const;
    void addSiblings(std::vector<Hop> &hops, const Member &from) const;
    [[nodiscard]] bool isParentOf(const Member &parent, const Member &child) const;
    void addStepParents(std::vector<Hop> &hops, const Member &from) const;
    void addStepChildren(std::vector<Hop> &hops, const Member &from) const;
    void addFosterSiblings(std::vector<Hop> &hops, const Member &from) const;
    void addPartners(std::vector<Hop> &hops, const Member &from) const;

    const Family &m_family;
    std::map<Member, Links> m_links;
};

} // namespace hearth

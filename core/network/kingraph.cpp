// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/kingraph.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <tuple>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kinship)
};

constexpr int mostUp = 5;
constexpr int mostDown = 4;

ParentTie parentTieOf(const QString &nature)
{
    if (nature == QStringLiteral("adoptive"))
        return ParentTie::Adoptive;
    if (nature == QStringLiteral("step"))
        return ParentTie::Step;
    if (nature == QStringLiteral("foster"))
        return ParentTie::Foster;
    return nature == QStringLiteral("unknown") ? ParentTie::NotKnown : ParentTie::Birth;
}

bool isOfBirth(ParentTie tie)
{
    return tie == ParentTie::Birth || tie == ParentTie::NotKnown;
}

SiblingTie siblingTieOf(const QString &nature)
{
    if (nature == QStringLiteral("half"))
        return SiblingTie::Half;
    if (nature == QStringLiteral("step"))
        return SiblingTie::Step;
    return nature == QStringLiteral("adoptive") ? SiblingTie::Adoptive : SiblingTie::Full;
}

/// Whether the words say everything; else a relationship typed in may say more.
bool isSure(SiblingTie tie)
{
    return tie == SiblingTie::Full || tie == SiblingTie::Half || tie == SiblingTie::Adoptive || tie == SiblingTie::Step;
}

Tie tieOf(SiblingTie tie)
{
    if (tie == SiblingTie::Step)
        return Tie::Step;
    return tie == SiblingTie::Adoptive ? Tie::Adoptive : Tie::Blood;
}

Tie tieOf(ParentTie tie)
{
    switch (tie) {
    case ParentTie::Adoptive:
        return Tie::Adoptive;
    case ParentTie::Step:
        return Tie::Step;
    case ParentTie::Foster:
        return Tie::Foster;
    case ParentTie::Birth:
    case ParentTie::NotKnown:
        break;
    }
    return Tie::Blood;
}

std::vector<Member> shared(const std::set<Member> &ones, const std::set<Member> &others)
{
    std::vector<Member> both;
    std::set_intersection(ones.begin(), ones.end(), others.begin(), others.end(), std::back_inserter(both));
    return both;
}

} // namespace

KinGraph::KinGraph(const Family &family) : m_family(family)
{
    for (const Relationship &relationship : family.relationships)
        add(relationship);
}

std::vector<Hop> KinGraph::hopsOf(const Member &from) const
{
    std::vector<Hop> hops;
    addLines(hops, from);
    addParentsAndChildren(hops, from);
    addSiblings(hops, from);
    addStepParents(hops, from);
    addStepChildren(hops, from);
    addFosterSiblings(hops, from);
    addPartners(hops, from);
    for (const OtherLink &link : links(from).others)
        hops.push_back({link.other, link.words, link.words, Tie::Other, 3 * hopWeight});
    return hops;
}

const Links &KinGraph::links(const Member &member) const
{
    static const Links none;
    const auto found = m_links.find(member);
    return found == m_links.end() ? none : found->second;
}

Gender KinGraph::gender(const Member &member) const
{
    const Relative *relative = m_family.find(member);
    return relative == nullptr ? Gender::Either : genderOf(relative->sex);
}

bool KinGraph::shareBlood(const Member &one, const Member &other) const
{
    const auto withAncestors = [this](const Member &member) {
        std::set<Member> all{member};
        std::deque<Member> waiting{member};
        for (; !waiting.empty(); waiting.pop_front()) {
            for (const Member &parent : parentsOf(waiting.front(), Over::Birth)) {
                if (all.insert(parent).second)
                    waiting.push_back(parent);
            }
        }
        return all;
    };
    return !shared(withAncestors(one), withAncestors(other)).empty();
}

void KinGraph::add(const Relationship &r)
{
    switch (r.kind) {
    case RelationshipKind::Parent:
        m_links[r.second].parents.push_back({r.first, parentTieOf(r.nature)});
        m_links[r.first].children.push_back({r.second, parentTieOf(r.nature)});
        break;
    case RelationshipKind::Partner:
        m_links[r.first].partners.push_back({r.second, r.nature, isOver(r)});
        m_links[r.second].partners.push_back({r.first, r.nature, isOver(r)});
        break;
    case RelationshipKind::Sibling:
        m_links[r.first].siblings.push_back({r.second, r.nature});
        m_links[r.second].siblings.push_back({r.first, r.nature});
        break;
    case RelationshipKind::Other:
        m_links[r.second].others.push_back({r.first, r.words.simplified()});
        m_links[r.first].othersReverse.push_back({r.second, r.words.simplified()});
        break;
    case RelationshipKind::LivesWith: // a home makes nobody a relative
        break;
    }
}

KinGraph::Lines KinGraph::linesOf(const Member &from, Over over) const
{
    struct At
    {
        Member member;
        Descent way;
        Gender side;
    };
    const auto follows = [over](ParentTie tie) {
        return isOfBirth(tie) || (over == Over::BirthAndAdoption && tie == ParentTie::Adoptive);
    };
    Lines lines;
    std::deque<At> waiting{{from, {}, Gender::Either}};
    std::set<std::tuple<Member, int, int, Gender>> seen;
    while (!waiting.empty()) {
        const At at = waiting.front();
        waiting.pop_front();
        if (!seen.insert({at.member, at.way.up, at.way.down, at.side}).second)
            continue;
        if (at.member == from && at.way.length() > 0)
            continue;
        if (at.member != from) {
            KinLine &line = lines.try_emplace(at.member, KinLine{at.way, {}}).first->second;
            if (line.way.length() < at.way.length())
                continue; // down again on the way that it came up
            if (line.way.up == at.way.up)
                line.sides.insert(at.side);
        }
        if (at.way.down == 0 && at.way.up < mostUp) {
            for (const ParentLink &link : links(at.member).parents) {
                const Gender side = at.way.up == 0 ? gender(link.other) : at.side;
                if (follows(link.tie))
                    waiting.push_back({link.other, {at.way.up + 1, 0}, side});
            }
        }
        if (at.way.down < mostDown) {
            for (const ParentLink &link : links(at.member).children) {
                if (follows(link.tie))
                    waiting.push_back({link.other, {at.way.up, at.way.down + 1}, at.side});
            }
        }
    }
    return lines;
}

void KinGraph::addLines(std::vector<Hop> &hops, const Member &from) const
{
    const Lines birth = linesOf(from, Over::Birth);
    for (const auto &[to, line] : linesOf(from, Over::BirthAndAdoption)) {
        const auto byBirth = birth.find(to);
        const bool isOfBlood = byBirth != birth.end();
        const KinLine &nearest = isOfBlood ? byBirth->second : line;
        const Descent way = nearest.way;
        // Parents, children, brothers and sisters have words for how.
        if (way.length() == 1 || (way.up == 1 && way.down == 1))
            continue;
        const Gender side = nearest.sides.size() == 1 ? *nearest.sides.begin() : Gender::Either;
        QString words = wordsOf(way, gender(to), side);
        if (words.isEmpty())
            continue;
        if (!isOfBlood)
            words = Words::tr("%1 by adoption").arg(words);
        hops.push_back({to, words, words, isOfBlood ? Tie::Blood : Tie::Adoptive, hopWeight + way.length()});
    }
}

void KinGraph::addParentsAndChildren(std::vector<Hop> &hops, const Member &from) const
{
    const auto plain = [](ParentTie tie) { return tie == ParentTie::NotKnown ? ParentTie::Birth : tie; };
    for (const ParentLink &link : links(from).parents) {
        const Gender who = gender(link.other);
        hops.push_back({link.other, parentWords(link.tie, who), parentWords(plain(link.tie), who), tieOf(link.tie),
                        hopWeight + 1});
    }
    for (const ParentLink &link : links(from).children) {
        const Gender who = gender(link.other);
        hops.push_back(
            {link.other, childWords(link.tie, who), childWords(plain(link.tie), who), tieOf(link.tie), hopWeight + 1});
    }
}

std::set<Member> KinGraph::parentsOf(const Member &member, Over over) const
{
    std::set<Member> parents;
    for (const ParentLink &link : links(member).parents) {
        if (isOfBirth(link.tie) || (over == Over::BirthAndAdoption && link.tie == ParentTie::Adoptive))
            parents.insert(link.other);
    }
    return parents;
}

std::optional<SiblingTie> KinGraph::siblingTie(const Member &one, const Member &other) const
{
    const std::set<Member> ones = parentsOf(one, Over::Birth);
    const std::set<Member> others = parentsOf(other, Over::Birth);
    const std::vector<Member> both = shared(ones, others);
    if (both.empty()) {
        if (shared(parentsOf(one, Over::BirthAndAdoption), parentsOf(other, Over::BirthAndAdoption)).empty())
            return std::nullopt;
        return SiblingTie::Adoptive;
    }
    if (both.size() > 1 || ones == others)
        return SiblingTie::Full;
    if (ones.size() > 1 && others.size() > 1)
        return SiblingTie::Half;
    switch (gender(both.front())) {
    case Gender::Female:
        return SiblingTie::SameMother;
    case Gender::Male:
        return SiblingTie::SameFather;
    case Gender::Either:
        break;
    }
    return SiblingTie::SameParent;
}

void KinGraph::addSiblings(std::vector<Hop> &hops, const Member &from) const
{
    std::map<Member, SiblingTie> found;
    for (const ParentLink &up : links(from).parents) {
        for (const ParentLink &down : links(up.other).children) {
            const std::optional<SiblingTie> tie = down.other == from ? std::nullopt : siblingTie(from, down.other);
            if (tie)
                found.try_emplace(down.other, *tie);
        }
    }
    for (const RecordedSibling &link : links(from).siblings) {
        const auto known = found.find(link.other);
        if (known == found.end() || (!isSure(known->second) && link.nature != QStringLiteral("unknown")))
            found[link.other] = siblingTieOf(link.nature);
    }
    for (const auto &[to, tie] : found) {
        const Gender who = gender(to);
        hops.push_back({to, siblingWords(tie, who), siblingWords(isSure(tie) ? tie : SiblingTie::Full, who), tieOf(tie),
                        hopWeight + 2});
    }
}

bool KinGraph::isParentOf(const Member &parent, const Member &child) const
{
    const std::vector<ParentLink> &parents = links(child).parents;
    return std::any_of(parents.begin(), parents.end(), [&](const ParentLink &link) { return link.other == parent; });
}

void KinGraph::addStepParents(std::vector<Hop> &hops, const Member &from) const
{
    for (const Member &parent : parentsOf(from, Over::BirthAndAdoption)) {
        for (const CoupleLink &couple : links(parent).partners) {
            const bool isMarried = couple.nature == QStringLiteral("married");
            if (couple.isOver || isParentOf(couple.other, from))
                continue;
            if (isMarried) {
                const QString words = parentWords(ParentTie::Step, gender(couple.other));
                hops.push_back({couple.other, words, words, Tie::Step, hopWeight + 2});
            }
            if (!isMarried && couple.nature != QStringLiteral("living-together"))
                continue;
            for (const ParentLink &child : links(couple.other).children) {
                if (child.tie == ParentTie::Foster || child.other == from || siblingTie(from, child.other))
                    continue;
                const QString words = siblingWords(SiblingTie::Step, gender(child.other));
                hops.push_back({child.other, words, words, Tie::Step, hopWeight + 3});
            }
        }
    }
}

void KinGraph::addStepChildren(std::vector<Hop> &hops, const Member &from) const
{
    for (const CoupleLink &couple : links(from).partners) {
        if (couple.isOver || couple.nature != QStringLiteral("married"))
            continue;
        for (const ParentLink &child : links(couple.other).children) {
            if (isParentOf(from, child.other) || child.tie == ParentTie::Foster || child.tie == ParentTie::Step)
                continue;
            const QString words = childWords(ParentTie::Step, gender(child.other));
            hops.push_back({child.other, words, words, Tie::Step, hopWeight + 2});
        }
    }
}

void KinGraph::addFosterSiblings(std::vector<Hop> &hops, const Member &from) const
{
    for (const ParentLink &up : links(from).parents) {
        for (const ParentLink &down : links(up.other).children) {
            const bool isFoster = up.tie == ParentTie::Foster || down.tie == ParentTie::Foster;
            if (down.other == from || !isFoster || siblingTie(from, down.other))
                continue;
            const QString words = siblingWords(SiblingTie::Foster, gender(down.other));
            hops.push_back({down.other, words, words, Tie::Foster, hopWeight + 4});
        }
    }
}

void KinGraph::addPartners(std::vector<Hop> &hops, const Member &from) const
{
    for (const CoupleLink &couple : links(from).partners) {
        const QString words = partnerWords(couple.nature, couple.isOver, gender(couple.other));
        hops.push_back({couple.other, words, words, Tie::Couple, hopWeight + 1});
    }
}

} // namespace hearth

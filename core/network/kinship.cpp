// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/kinship.h"

#include "core/network/kingraph.h"

#include <QCoreApplication>

#include <algorithm>
#include <deque>
#include <limits>
#include <set>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Kinship)
};

constexpr int mostHops = 3;
constexpr std::size_t mostWords = 3; // for one person

/// What a chain of words makes two people to each other.
Tie tieOfChain(const KinGraph &graph, const std::vector<Hop> &chain, const Member &who, const Member &whom)
{
    const auto has = [&](Tie tie) {
        return std::any_of(chain.begin(), chain.end(), [tie](const Hop &hop) { return hop.tie == tie; });
    };
    if (graph.shareBlood(who, whom))
        return Tie::Blood;
    for (const Tie tie : {Tie::Other, Tie::Foster, Tie::Step}) {
        if (has(tie))
            return tie;
    }
    const auto isAmong = [](const std::vector<ParentLink> &links, const Member &member) {
        return std::any_of(links.begin(), links.end(), [&](const ParentLink &link) { return link.other == member; });
    };
    // A parent's partner, a partner's child.
    const bool isStep = chain.size() == 2 &&
                        ((chain.back().tie == Tie::Couple && isAmong(graph.links(whom).parents, chain.front().to)) ||
                         (chain.front().tie == Tie::Couple && isAmong(graph.links(chain.front().to).children, who)));
    return isStep ? Tie::Step : Tie::ByMarriage;
}

/// The chain of fewest and nearest words from \a from to \a to; empty where there is none of at most `mostHops`.
std::vector<Hop> chainBetween(const KinGraph &graph, const Member &from, const Member &to)
{
    struct Reached
    {
        int weight = std::numeric_limits<int>::max();
        std::vector<Hop> chain;
    };
    std::map<Member, Reached> best{{from, {0, {}}}};
    std::vector<Member> frontier{from};
    for (int round = 0; round < mostHops; ++round) {
        std::set<Member> next;
        const std::map<Member, Reached> before = best;
        for (const Member &member : frontier) {
            const Reached &at = before.at(member);
            // A friend's or a professional's own circle is not the child's.
            if (!at.chain.empty() && at.chain.back().tie == Tie::Other && round > 1)
                continue;
            for (const Hop &hop : graph.hopsOf(member)) {
                Reached &reached = best[hop.to];
                if (at.weight + hop.weight >= reached.weight)
                    continue;
                reached = {at.weight + hop.weight, at.chain};
                reached.chain.push_back(hop);
                next.insert(hop.to);
            }
        }
        frontier.assign(next.begin(), next.end());
    }
    const auto found = best.find(to);
    return found == best.end() ? std::vector<Hop>{} : found->second.chain;
}

QString wordsOfChain(const std::vector<Hop> &chain)
{
    QString words = chain.front().inside;
    for (std::size_t i = 1; i < chain.size(); ++i)
        words = possessive(words, chain[i].inside);
    return words;
}

/// All that \a to is in one word to \a from: somebody may be grandmother and adoptive mother at once.
Kinship directly(const KinGraph &graph, const Member &from, const Member &to)
{
    std::vector<Hop> hops;
    for (const Hop &hop : graph.hopsOf(from)) {
        if (hop.to == to && std::none_of(hops.begin(), hops.end(), [&](const Hop &h) { return h.words == hop.words; }))
            hops.push_back(hop);
    }
    // What an adoption or a marriage makes of one's own relatives adds nothing, unless it makes them a parent: a
    // grandmother may be called adoptive mother too, a mother is not called an adoptive sister.
    const bool isOfBlood = std::any_of(hops.begin(), hops.end(), [](const Hop &hop) { return hop.tie == Tie::Blood; });
    const auto addsNothing = [&](const Hop &hop) {
        return isOfBlood && (hop.tie == Tie::Adoptive || hop.tie == Tie::Step) && hop.weight > hopWeight + 1;
    };
    hops.erase(std::remove_if(hops.begin(), hops.end(), addsNothing), hops.end());
    if (hops.empty())
        return {};
    std::stable_sort(hops.begin(), hops.end(),
                     [](const Hop &one, const Hop &other) { return one.weight < other.weight; });
    Kinship kinship{hops.front().words, hops.front().tie};
    for (std::size_t i = 1; i < hops.size() && i < mostWords; ++i)
        kinship.words = Words::tr("%1 and %2").arg(kinship.words, hops[i].words);
    return kinship;
}

/// Whoever stands before \a to on the shortest way from \a from over any relationship.
Member lastBetween(const Family &family, const Member &from, const Member &to)
{
    std::map<Member, Member> cameFrom{{from, from}};
    std::deque<Member> waiting{from};
    while (!waiting.empty() && cameFrom.count(to) == 0) {
        const Member at = waiting.front();
        waiting.pop_front();
        for (const Relationship &r : family.relationships) {
            if (r.first != at && r.second != at)
                continue;
            const Member &other = r.first == at ? r.second : r.first;
            if (cameFrom.emplace(other, at).second)
                waiting.push_back(other);
        }
    }
    const auto found = cameFrom.find(to);
    return found == cameFrom.end() ? Member{} : found->second;
}

Kinship byOtherMeans(const Family &family, const KinGraph &graph, const Member &who, const Member &whom)
{
    for (const OtherLink &link : graph.links(whom).othersReverse) {
        if (link.other == who)
            return {Words::tr("someone to whom they are %1").arg(link.words), Tie::Other};
    }
    const Relative *relative = family.find(who);
    if (relative->isProfessional())
        return {relative->role, Tie::Other};
    // Named is whoever knows the one who is farther from the child.
    const bool isFarther = relative->distance >= family.find(whom)->distance;
    const Member through = isFarther ? lastBetween(family, whom, who) : lastBetween(family, who, whom);
    if (through == whom || through == who)
        return {Words::tr("lives in the same home"), Tie::Through};
    if (const Relative *known = family.find(through))
        return {Words::tr("connected through %1").arg(known->name), Tie::Through};
    return {};
}

} // namespace

Kinship kinshipOf(const Family &family, const Member &who, const Member &whom)
{
    if (!family.holds(who) || !family.holds(whom))
        return {};
    if (who == whom)
        return {who == family.child ? Words::tr("the child") : Words::tr("themselves"), Tie::Self};
    const KinGraph graph(family);
    const Kinship direct = directly(graph, whom, who);
    if (direct.tie != Tie::None)
        return direct;
    const std::vector<Hop> chain = chainBetween(graph, whom, who);
    if (!chain.empty())
        return {wordsOfChain(chain), tieOfChain(graph, chain, who, whom)};
    return byOtherMeans(family, graph, who, whom);
}

QString kinshipToChild(const Family &family, const Member &who)
{
    return kinshipOf(family, who, family.child).words;
}

} // namespace hearth

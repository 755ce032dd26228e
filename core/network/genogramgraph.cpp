// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramgraph.h"

#include "core/network/genogramrows.h"
#include "core/network/kingraph.h"

#include <algorithm>
#include <deque>
#include <map>
#include <numeric>
#include <tuple>

namespace hearth {

namespace {

const QString &birthNature()
{
    static const QString nature = QStringLiteral("birth");
    return nature;
}

/// The parents of one child, by how they are parents.
struct Parentage
{
    std::vector<int> primary; ///< those under whom the child stands: one or two, or none
    QString nature;
    struct Further
    {
        std::vector<int> parents;
        QString nature;
    };
    std::vector<Further> further;
};

class Builder
{
public:
    explicit Builder(const Family &family) : m_family(family), m_kin(family)
    {
        for (std::size_t i = 0; i < family.members.size(); ++i)
            m_index[family.members[i].member] = static_cast<int>(i);
    }

    GenogramGraph build()
    {
        if (m_family.members.empty())
            return {};
        addRelatives();
        addCouples();
        addParentage();
        addUnrecorded();
        addBrackets();
        assignRows();
        addClusters();
        rankBirths();
        addAside();
        return std::move(m_graph);
    }

private:
    [[nodiscard]] int nodeOf(const Member &member) const
    {
        const auto found = m_index.find(member);
        return found == m_index.end() ? -1 : m_nodeOfRelative[static_cast<std::size_t>(found->second)];
    }

    GenogramNode &node(int index) { return m_graph.nodes[static_cast<std::size_t>(index)]; }

    /// Those whom birth, adoption, fostering, couples and brothers and sisters join to the child.
    void addRelatives()
    {
        std::vector<bool> isKin(m_family.members.size(), false);
        isKin[0] = true;
        for (std::deque<Member> waiting{m_family.child}; !waiting.empty(); waiting.pop_front()) {
            for (const Relationship &r : m_family.relationships) {
                const bool isOfIt = r.first == waiting.front() || r.second == waiting.front();
                if (!isOfIt || r.kind == RelationshipKind::Other || r.kind == RelationshipKind::LivesWith)
                    continue;
                const Member &other = r.first == waiting.front() ? r.second : r.first;
                const auto index = static_cast<std::size_t>(m_index.at(other));
                if (!isKin[index]) {
                    isKin[index] = true;
                    waiting.push_back(other);
                }
            }
        }
        m_nodeOfRelative.assign(m_family.members.size(), -1);
        for (std::size_t i = 0; i < m_family.members.size(); ++i) {
            if (!isKin[i])
                continue;
            GenogramNode somebody;
            somebody.relative = static_cast<int>(i);
            somebody.sex = m_family.members[i].sex;
            m_nodeOfRelative[i] = static_cast<int>(m_graph.nodes.size());
            m_graph.nodes.push_back(somebody);
        }
    }

    [[nodiscard]] int coupleOf(int one, int other) const
    {
        for (std::size_t i = 0; i < m_graph.couples.size(); ++i) {
            const GenogramCouple &c = m_graph.couples[i];
            if ((c.first == one && c.second == other) || (c.first == other && c.second == one))
                return static_cast<int>(i);
        }
        return -1;
    }

    int addCouple(int one, int other, const QString &nature)
    {
        GenogramCouple couple;
        couple.first = std::min(one, other);
        couple.second = std::max(one, other);
        couple.nature = nature;
        m_graph.couples.push_back(couple);
        return static_cast<int>(m_graph.couples.size()) - 1;
    }

    void addCouples()
    {
        std::vector<const Relationship *> recorded;
        for (const Relationship &r : m_family.relationships) {
            if (r.kind == RelationshipKind::Partner && nodeOf(r.first) >= 0 && nodeOf(r.second) >= 0)
                recorded.push_back(&r);
        }
        // In order of time: by the day they began, else what is over before what is not.
        std::stable_sort(recorded.begin(), recorded.end(), [](const Relationship *one, const Relationship *other) {
            if (one->from && other->from)
                return *one->from < *other->from;
            return isOver(*one) && !isOver(*other);
        });
        for (const Relationship *r : recorded) {
            const int known = coupleOf(nodeOf(r->first), nodeOf(r->second));
            const int couple = known < 0 ? addCouple(nodeOf(r->first), nodeOf(r->second), r->nature) : known;
            GenogramCouple &it = m_graph.couples[static_cast<std::size_t>(couple)];
            if (isOver(*r) && (it.nature == QStringLiteral("married") || !isOver(withNature(it.nature))))
                it.nature = isOver(withNature(r->nature)) ? r->nature : QStringLiteral("ended");
            else if (!isOver(*r))
                it.nature = r->nature;
            it.timeRank = couple;
            it.isDouble = m_kin.shareBlood(r->first, r->second);
        }
    }

    static Relationship withNature(const QString &nature)
    {
        Relationship couple;
        couple.nature = nature;
        return couple;
    }

    [[nodiscard]] Parentage parentageOf(const Member &child) const
    {
        std::map<QString, std::vector<int>> byNature;
        for (const Relationship &r : m_family.relationships) {
            if (r.kind != RelationshipKind::Parent || r.second != child || nodeOf(r.first) < 0)
                continue;
            std::vector<int> &parents = byNature[r.nature];
            if (std::find(parents.begin(), parents.end(), nodeOf(r.first)) == parents.end())
                parents.push_back(nodeOf(r.first));
        }
        // A parent by birth and one who may be are a couple of parents.
        const QString unknown = QStringLiteral("unknown");
        std::vector<int> &birth = byNature[birthNature()];
        std::vector<int> &perhaps = byNature[unknown];
        while (birth.size() < 2 && !perhaps.empty()) {
            birth.push_back(perhaps.front());
            perhaps.erase(perhaps.begin());
        }
        Parentage parentage;
        for (const QString &nature :
             {birthNature(), QStringLiteral("adoptive"), unknown, QStringLiteral("foster"), QStringLiteral("step")}) {
            std::vector<int> parents = byNature[nature];
            for (bool isFirst = true; !parents.empty(); isFirst = false) {
                const auto two = static_cast<std::ptrdiff_t>(std::min<std::size_t>(2, parents.size()));
                std::vector<int> pair(parents.begin(), parents.begin() + two);
                parents.erase(parents.begin(), parents.begin() + two);
                if (isFirst && parentage.primary.empty()) {
                    parentage.primary = pair;
                    parentage.nature = nature;
                } else {
                    addFurther(parentage, pair, nature);
                }
            }
        }
        return parentage;
    }

    /// A step-parent's line is told by the couple, where there is one.
    void addFurther(Parentage &parentage, const std::vector<int> &parents, const QString &nature) const
    {
        std::vector<int> drawn;
        for (const int parent : parents) {
            const bool isTold = nature == QStringLiteral("step") &&
                                std::any_of(parentage.primary.begin(), parentage.primary.end(),
                                            [&](int primary) { return coupleOf(primary, parent) >= 0; });
            if (!isTold)
                drawn.push_back(parent);
        }
        if (!drawn.empty())
            parentage.further.push_back({drawn, nature});
    }

    GenogramNet &netOf(const std::vector<int> &parents)
    {
        int couple = -1;
        if (parents.size() == 2) {
            couple = coupleOf(parents[0], parents[1]);
            // Parents of whom no more is recorded are a couple, not known how.
            if (couple < 0)
                couple = addCouple(parents[0], parents[1], QStringLiteral("unknown"));
        }
        const int parent = couple < 0 ? parents.front() : -1;
        const auto found = std::find_if(m_graph.nets.begin(), m_graph.nets.end(), [&](const GenogramNet &net) {
            return net.couple == couple && net.parent == parent;
        });
        if (found != m_graph.nets.end())
            return *found;
        GenogramNet net;
        net.couple = couple;
        net.parent = parent;
        m_graph.nets.push_back(net);
        return m_graph.nets.back();
    }

    void addParentage()
    {
        const std::size_t relatives = m_graph.nodes.size();
        for (std::size_t i = 0; i < relatives; ++i) {
            const Member &child = m_family.members[static_cast<std::size_t>(m_graph.nodes[i].relative)].member;
            const int index = static_cast<int>(i);
            const Parentage parentage = parentageOf(child);
            if (!parentage.primary.empty()) {
                m_graph.nodes[i].hasDrop = true;
                GenogramNet &net = netOf(parentage.primary);
                net.children.push_back(index);
                net.natures[index] = parentage.nature;
            }
            for (const Parentage::Further &further : parentage.further) {
                GenogramNet &net = netOf(further.parents);
                if (holds(net.children, index) || holds(net.guests, index))
                    continue;
                net.guests.push_back(index);
                net.natures[index] = further.nature;
            }
        }
        addFullSiblings();
    }

    /// A full brother or sister with no recorded parent has the other's parents.
    void addFullSiblings()
    {
        for (const Relationship &r : m_family.relationships) {
            if (r.kind != RelationshipKind::Sibling || r.nature != QStringLiteral("full"))
                continue;
            for (const auto &[with, without] :
                 {std::pair(nodeOf(r.first), nodeOf(r.second)), std::pair(nodeOf(r.second), nodeOf(r.first))}) {
                if (!node(with).hasDrop || node(without).hasDrop)
                    continue;
                for (GenogramNet &net : m_graph.nets) {
                    if (net.kind == GenogramNet::Kind::Descent && holds(net.children, with)) {
                        net.children.push_back(without);
                        net.natures[without] = net.natures[with];
                        node(without).hasDrop = true;
                        break;
                    }
                }
            }
        }
    }

    static bool holds(const std::vector<int> &all, int one)
    {
        return std::find(all.begin(), all.end(), one) != all.end();
    }

    /// A child of one recorded parent, who has or had a partner, gets a parent with a question mark: else the line
    /// would say that it is the partner's child.
    void addUnrecorded()
    {
        for (std::size_t i = 0; i < m_graph.nets.size(); ++i) {
            const int parent = m_graph.nets[i].parent;
            const GenogramNet &net = m_graph.nets[i];
            const bool isByBirth = std::any_of(net.children.begin(), net.children.end(), [&](int child) {
                return net.natures.at(child) == birthNature() || net.natures.at(child) == QStringLiteral("unknown");
            });
            if (parent < 0 || !isByBirth)
                continue;
            const bool isPartner = std::any_of(m_graph.couples.begin(), m_graph.couples.end(), [&](const auto &couple) {
                return couple.first == parent || couple.second == parent;
            });
            if (!isPartner)
                continue;
            GenogramNode other;
            other.kind = GenogramNode::Kind::Unrecorded;
            if (node(parent).sex == QStringLiteral("F"))
                other.sex = QStringLiteral("M");
            else if (node(parent).sex == QStringLiteral("M"))
                other.sex = QStringLiteral("F");
            m_graph.nodes.push_back(other);
            const int couple = addCouple(parent, static_cast<int>(m_graph.nodes.size()) - 1, QStringLiteral("unknown"));
            m_graph.nets[i].couple = couple;
            m_graph.nets[i].parent = -1;
        }
        int rank = 0;
        for (GenogramCouple &couple : m_graph.couples)
            couple.timeRank = rank++;
    }

    void addBrackets()
    {
        for (const Relationship &r : m_family.relationships) {
            if (r.kind != RelationshipKind::Sibling)
                continue;
            const int one = nodeOf(r.first);
            const int other = nodeOf(r.second);
            if (shareNet(one, other))
                continue;
            // Those of one nature who are joined already share a bracket.
            const auto found = std::find_if(m_graph.nets.begin(), m_graph.nets.end(), [&](const GenogramNet &net) {
                return net.kind == GenogramNet::Kind::Siblings && net.natures.begin()->second == r.nature &&
                       (holds(net.children, one) || holds(net.children, other));
            });
            if (found == m_graph.nets.end()) {
                GenogramNet net;
                net.kind = GenogramNet::Kind::Siblings;
                net.children = {one, other};
                net.natures = {{one, r.nature}, {other, r.nature}};
                m_graph.nets.push_back(net);
                continue;
            }
            for (const int sibling : {one, other}) {
                if (!holds(found->children, sibling))
                    found->children.push_back(sibling);
                found->natures[sibling] = r.nature;
            }
        }
    }

    /// Whether a parent or a bracket joins two already.
    [[nodiscard]] bool shareNet(int one, int other) const
    {
        const auto parentsOf = [&](int child) {
            std::vector<int> parents;
            for (const GenogramNet &net : m_graph.nets) {
                if (net.kind != GenogramNet::Kind::Descent || !holds(net.children, child))
                    continue;
                if (net.couple < 0) {
                    parents.push_back(net.parent);
                } else {
                    parents.push_back(m_graph.couples[static_cast<std::size_t>(net.couple)].first);
                    parents.push_back(m_graph.couples[static_cast<std::size_t>(net.couple)].second);
                }
            }
            return parents;
        };
        const std::vector<int> ones = parentsOf(one);
        const std::vector<int> others = parentsOf(other);
        return std::any_of(ones.begin(), ones.end(), [&](int parent) { return holds(others, parent); });
    }

    void assignRows() { assignGenogramRows(m_graph); }

    void addClusters()
    {
        std::vector<int> group(m_graph.nodes.size());
        std::iota(group.begin(), group.end(), 0);
        const auto rootOf = [&](int at) {
            while (group[static_cast<std::size_t>(at)] != at)
                at = group[static_cast<std::size_t>(at)];
            return at;
        };
        for (const GenogramCouple &couple : m_graph.couples) {
            if (node(couple.first).row == node(couple.second).row)
                group[static_cast<std::size_t>(rootOf(couple.second))] = rootOf(couple.first);
        }
        std::map<int, int> clusterOf;
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            const int root = rootOf(static_cast<int>(i));
            const auto [found, isNew] = clusterOf.emplace(root, static_cast<int>(m_graph.clusters.size()));
            if (isNew)
                m_graph.clusters.emplace_back();
            m_graph.clusters[static_cast<std::size_t>(found->second)].push_back(static_cast<int>(i));
            m_graph.nodes[i].cluster = found->second;
        }
    }

    void rankBirths()
    {
        std::vector<int> order(m_graph.nodes.size());
        std::iota(order.begin(), order.end(), 0);
        const auto key = [&](int index) {
            const GenogramNode &it = m_graph.nodes[static_cast<std::size_t>(index)];
            if (it.relative < 0)
                return std::tuple(2, 0);
            const Relative &relative = m_family.members[static_cast<std::size_t>(it.relative)];
            if (relative.born)
                return std::tuple(0, relative.born->dayNumber());
            if (relative.unborn) // after all who are born
                return std::tuple(3, relative.expected ? relative.expected->dayNumber() : 0);
            return std::tuple(1, 0);
        };
        std::stable_sort(order.begin(), order.end(), [&](int one, int other) { return key(one) < key(other); });
        int rank = -1;
        std::optional<std::tuple<int, int>> last;
        for (const int index : order) {
            if (!last || *last != key(index))
                ++rank; // twins have the same
            last = key(index);
            node(index).birthRank = rank;
            node(index).isBirthKnown = std::get<0>(*last) == 0 || std::get<0>(*last) == 3;
        }
        for (GenogramNet &net : m_graph.nets)
            std::stable_sort(net.children.begin(), net.children.end(),
                             [&](int one, int other) { return node(one).birthRank < node(other).birthRank; });
    }

    void addAside()
    {
        std::vector<bool> isPlaced(m_family.members.size(), false);
        for (std::size_t i = 0; i < m_family.members.size(); ++i) {
            if (m_nodeOfRelative[i] >= 0 || isPlaced[i])
                continue;
            m_graph.aside.push_back(static_cast<int>(i));
            isPlaced[i] = true;
            for (const Relationship &r : m_family.relationships) {
                const Member &member = m_family.members[i].member;
                if (r.kind != RelationshipKind::Partner || (r.first != member && r.second != member))
                    continue;
                const int partner = m_index.at(r.first == member ? r.second : r.first);
                if (m_nodeOfRelative[static_cast<std::size_t>(partner)] < 0 &&
                    !isPlaced[static_cast<std::size_t>(partner)]) {
                    m_graph.aside.push_back(partner);
                    isPlaced[static_cast<std::size_t>(partner)] = true;
                }
            }
        }
    }

    const Family &m_family;
    KinGraph m_kin;
    std::map<Member, int> m_index;
    std::vector<int> m_nodeOfRelative;
    GenogramGraph m_graph;
};

} // namespace

GenogramGraph genogramGraphOf(const Family &family)
{
    return Builder(family).build();
}

} // namespace hearth

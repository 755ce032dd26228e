// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramrows.h"

#include <algorithm>
#include <deque>
#include <numeric>
#include <set>

namespace hearth {

namespace {

class Rows
{
public:
    explicit Rows(GenogramGraph &graph) : m_graph(graph), m_group(graph.nodes.size())
    {
        std::iota(m_group.begin(), m_group.end(), 0);
    }

    void assign()
    {
        joinDescents();
        joinCouples();
        joinBrackets();
        walk();
        pushDown();
        pullDown();
        number();
        addNetsOfTwoRows();
        addPassages();
    }

private:
    [[nodiscard]] int groupOf(int node) const
    {
        while (m_group[static_cast<std::size_t>(node)] != node)
            node = m_group[static_cast<std::size_t>(node)];
        return node;
    }

    [[nodiscard]] std::vector<int> parentsOf(const GenogramNet &net) const
    {
        if (net.couple >= 0) {
            const GenogramCouple &couple = m_graph.couples[static_cast<std::size_t>(net.couple)];
            return {couple.first, couple.second};
        }
        return net.parent < 0 ? std::vector<int>{} : std::vector<int>{net.parent};
    }

    /// Whether \a below descends from \a above, by groups.
    [[nodiscard]] bool leads(int above, int below) const
    {
        std::set<int> seen{groupOf(above)};
        for (std::deque<int> waiting{groupOf(above)}; !waiting.empty(); waiting.pop_front()) {
            for (const auto &[parent, child] : m_edges) {
                if (groupOf(parent) != waiting.front())
                    continue;
                if (groupOf(child) == groupOf(below))
                    return true;
                if (seen.insert(groupOf(child)).second)
                    waiting.push_back(groupOf(child));
            }
        }
        return false;
    }

    void joinDescents()
    {
        for (GenogramNet &net : m_graph.nets) {
            if (net.kind != GenogramNet::Kind::Descent)
                continue;
            const std::vector<int> parents = parentsOf(net);
            const std::vector<int> children = net.children;
            for (const int child : children) {
                const bool isCircle = std::any_of(parents.begin(), parents.end(), [&](int parent) {
                    return groupOf(parent) == groupOf(child) || leads(child, parent);
                });
                if (isCircle) { // somebody recorded as their own ancestor
                    net.children.erase(std::find(net.children.begin(), net.children.end(), child));
                    net.guests.push_back(child);
                    continue;
                }
                for (const int parent : parents)
                    m_edges.emplace_back(parent, child);
            }
        }
    }

    bool join(int one, int other)
    {
        if (groupOf(one) == groupOf(other))
            return true;
        if (leads(one, other) || leads(other, one))
            return false;
        m_group[static_cast<std::size_t>(groupOf(other))] = groupOf(one);
        return true;
    }

    void joinCouples()
    {
        for (const GenogramCouple &couple : m_graph.couples) {
            if (!join(couple.first, couple.second))
                m_apart.emplace_back(couple.first, couple.second);
        }
    }

    void joinBrackets()
    {
        for (const GenogramNet &net : m_graph.nets) {
            if (net.kind != GenogramNet::Kind::Siblings)
                continue;
            for (const int child : net.children) {
                if (!join(net.children.front(), child))
                    m_apart.emplace_back(net.children.front(), child);
            }
        }
    }

    int &rowOf(int node) { return m_graph.nodes[static_cast<std::size_t>(groupOf(node))].row; }

    /// From the child outwards, a row a generation.
    void walk()
    {
        std::set<int> seen;
        for (std::size_t start = 0; start < m_graph.nodes.size(); ++start) {
            if (!seen.insert(groupOf(static_cast<int>(start))).second)
                continue;
            rowOf(static_cast<int>(start)) = 0;
            for (std::deque<int> waiting{groupOf(static_cast<int>(start))}; !waiting.empty(); waiting.pop_front()) {
                const int at = waiting.front();
                const auto reach = [&](int node, int row) {
                    if (seen.insert(groupOf(node)).second) {
                        rowOf(node) = row;
                        waiting.push_back(groupOf(node));
                    }
                };
                for (const GenogramNet &net : m_graph.nets) {
                    for (const int parent : parentsOf(net)) {
                        for (const int child : net.all()) {
                            if (groupOf(parent) == at)
                                reach(child, rowOf(at) + 1);
                            if (groupOf(child) == at)
                                reach(parent, rowOf(at) - 1);
                        }
                    }
                }
                for (const auto &[one, other] : m_apart) {
                    if (groupOf(one) == at)
                        reach(other, rowOf(at));
                    if (groupOf(other) == at)
                        reach(one, rowOf(at));
                }
            }
        }
    }

    void pushDown()
    {
        bool changed = true;
        for (std::size_t round = 0; changed && round <= m_graph.nodes.size(); ++round) {
            changed = false;
            for (const auto &[parent, child] : m_edges) {
                if (rowOf(child) <= rowOf(parent)) {
                    rowOf(child) = rowOf(parent) + 1;
                    changed = true;
                }
            }
        }
    }

    /// Those with no parents of their own stand just above their children.
    void pullDown()
    {
        std::set<int> withParents;
        for (const auto &[parent, child] : m_edges)
            withParents.insert(groupOf(child));
        for (const auto &[above, below] : m_edges) {
            const int group = groupOf(above);
            if (withParents.count(group) != 0)
                continue;
            int row = rowOf(below) - 1;
            for (const auto &[parent, child] : m_edges) {
                if (groupOf(parent) == group)
                    row = std::min(row, rowOf(child) - 1);
            }
            rowOf(above) = std::max(rowOf(above), row);
        }
    }

    void number()
    {
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i)
            m_graph.nodes[i].row = rowOf(static_cast<int>(i));
        const auto byRow = [](const GenogramNode &one, const GenogramNode &other) { return one.row < other.row; };
        const auto [first, last] = std::minmax_element(m_graph.nodes.begin(), m_graph.nodes.end(), byRow);
        const int top = first->row;
        m_graph.rows = last->row - top + 1;
        for (GenogramNode &node : m_graph.nodes)
            node.row -= top;
        m_graph.childRow = m_graph.nodes.front().row;
    }

    [[nodiscard]] int row(int node) const { return m_graph.nodes[static_cast<std::size_t>(node)].row; }

    /// Parents of two generations have a line of descent each, and a line of their own between the rows.
    void addNetsOfTwoRows()
    {
        const std::vector<GenogramNet> nets = m_graph.nets;
        m_graph.nets.clear();
        for (const GenogramNet &net : nets) {
            const std::vector<int> parents = parentsOf(net);
            if (parents.size() == 2 && row(parents[0]) != row(parents[1])) {
                const bool isFirstLower = row(parents[0]) > row(parents[1]);
                GenogramNet lower = net;
                lower.couple = -1;
                lower.parent = isFirstLower ? parents[0] : parents[1];
                GenogramNet upper = lower;
                upper.parent = isFirstLower ? parents[1] : parents[0];
                upper.guests = net.all();
                upper.children.clear();
                m_graph.nets.push_back(lower);
                m_graph.nets.push_back(upper);
            } else {
                m_graph.nets.push_back(net);
            }
        }
        for (const GenogramCouple &couple : m_graph.couples) {
            if (row(couple.first) == row(couple.second))
                continue;
            GenogramNet net;
            net.kind = GenogramNet::Kind::Couple;
            const bool isFirstAbove = row(couple.first) < row(couple.second);
            const int below = isFirstAbove ? couple.second : couple.first;
            net.parent = isFirstAbove ? couple.first : couple.second;
            net.guests = {below};
            net.natures[below] = couple.nature;
            m_graph.nets.push_back(net);
        }
    }

    /// Who is not below their foster carer or adoptive parent is joined to them as brothers and sisters are.
    static GenogramNet besideEachOther(int parent, int child, const GenogramNet &net)
    {
        GenogramNet beside;
        beside.kind = GenogramNet::Kind::Siblings;
        beside.children = {parent, child};
        beside.natures = {{parent, net.natures.at(child)}, {child, net.natures.at(child)}};
        beside.row = net.row - 1;
        return beside;
    }

    void addPassages()
    {
        std::vector<GenogramNet> loose;
        for (GenogramNet &net : m_graph.nets) {
            const std::vector<int> parents = parentsOf(net);
            if (parents.empty()) {
                net.row = row(net.children.front()) - 1;
                continue;
            }
            net.row = row(parents.front());
            for (std::vector<int> *those : {&net.children, &net.guests}) {
                const auto isBeside = [&](int child) { return row(child) <= net.row; };
                for (const int child : *those) {
                    if (isBeside(child))
                        loose.push_back(besideEachOther(parents.front(), child, net));
                }
                those->erase(std::remove_if(those->begin(), those->end(), isBeside), those->end());
            }
            int last = net.row;
            for (const int child : net.all())
                last = std::max(last, row(child));
            for (int between = net.row + 1; between < last; ++between) {
                GenogramNode passage;
                passage.kind = GenogramNode::Kind::Passage;
                passage.row = between;
                passage.half = 0.05;
                passage.hasDrop = true;
                net.passages.push_back(static_cast<int>(m_graph.nodes.size()));
                m_graph.nodes.push_back(passage);
            }
        }
        m_graph.nets.insert(m_graph.nets.end(), loose.begin(), loose.end());
        m_graph.nets.erase(std::remove_if(m_graph.nets.begin(), m_graph.nets.end(),
                                          [](const GenogramNet &net) { return net.all().empty(); }),
                           m_graph.nets.end());
    }

    GenogramGraph &m_graph;
    std::vector<int> m_group;
    std::vector<std::pair<int, int>> m_edges; ///< parent and child, free of circles
    std::vector<std::pair<int, int>> m_apart; ///< who belong into one row and cannot
};

} // namespace

void assignGenogramRows(GenogramGraph &graph)
{
    Rows(graph).assign();
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramorder.h"

#include "core/network/genogramcost.h"

#include <algorithm>
#include <limits>
#include <map>

namespace hearth {

namespace {

constexpr int mostPermuted = 6;  // of a cluster: 720 orders
constexpr int farthestMove = 9;  // clusters to the side
constexpr int mostRounds = 12;   // of the search; it ends at the first that betters nothing
constexpr int mostTrials = 6000; // orders judged in one search: a family of a hundred and more takes no longer
constexpr double better = 1e-6;

enum class Side : std::uint8_t { Left, Right };

Side otherThan(Side side)
{
    return side == Side::Left ? Side::Right : Side::Left;
}

/// Writes a family down from one side to the other: whoever belongs to the left partner of a couple before the couple,
/// their children next, whoever belongs to the right partner after. In a family with no couple of relatives no line
/// crosses then.
class Beginning
{
public:
    Beginning(const GenogramGraph &graph, Side fathersSide)
        : m_graph(graph), m_fathersSide(fathersSide), m_order(static_cast<std::size_t>(graph.rows)),
          m_isPlaced(graph.clusters.size(), false)
    {}

    GenogramOrder write()
    {
        const int child = 0;
        const GenogramNet *net = netAbove(child);
        if (net != nullptr)
            writeWhole(clusterAbove(*net), -1);
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            if (m_graph.nodes[i].cluster >= 0)
                writeWhole(m_graph.nodes[i].cluster, -1);
        }
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) {
            if (m_graph.nodes[i].cluster < 0)
                m_order[static_cast<std::size_t>(m_graph.nodes[i].row)].push_back(static_cast<int>(i));
        }
        return std::move(m_order);
    }

private:
    [[nodiscard]] const GenogramNode &node(int index) const { return m_graph.nodes[static_cast<std::size_t>(index)]; }

    [[nodiscard]] const GenogramNet *netAbove(int child) const
    {
        for (const GenogramNet &net : m_graph.nets) {
            if (net.kind == GenogramNet::Kind::Descent &&
                std::find(net.children.begin(), net.children.end(), child) != net.children.end())
                return &net;
        }
        return nullptr;
    }

    [[nodiscard]] int clusterAbove(const GenogramNet &net) const
    {
        return node(net.couple < 0 ? net.parent : m_graph.couples[static_cast<std::size_t>(net.couple)].first).cluster;
    }

    /// The best order of a cluster by itself.
    [[nodiscard]] std::vector<int> ordered(int cluster) const
    {
        std::vector<int> members = m_graph.clusters[static_cast<std::size_t>(cluster)];
        if (members.size() > mostPermuted)
            return alongLongest(members);
        std::sort(members.begin(), members.end());
        std::vector<int> best = members;
        double least = std::numeric_limits<double>::max();
        do {
            const double cost = costWithin(members);
            if (cost < least - better) {
                least = cost;
                best = members;
            }
        } while (std::next_permutation(members.begin(), members.end()));
        return best;
    }

    /// A cluster too large to try all orders of: the longest chain of partners, the others beside theirs.
    [[nodiscard]] std::vector<int> alongLongest(const std::vector<int> &members) const
    {
        std::vector<int> chain = chainFrom(chainFrom(members.front()).back());
        for (bool changed = true; changed;) {
            changed = false;
            for (const GenogramCouple &couple : m_graph.couples) {
                for (const auto &[in, out] :
                     {std::pair(couple.first, couple.second), std::pair(couple.second, couple.first)}) {
                    const auto at = std::find(chain.begin(), chain.end(), in);
                    if (at == chain.end() || node(out).cluster != node(in).cluster ||
                        std::find(chain.begin(), chain.end(), out) != chain.end())
                        continue;
                    chain.insert(at, out);
                    changed = true;
                }
            }
        }
        return chain;
    }

    /// From \a start to one of the farthest partners of partners.
    [[nodiscard]] std::vector<int> chainFrom(int start) const
    {
        std::map<int, int> cameFrom{{start, start}};
        std::vector<int> reached{start};
        for (std::size_t i = 0; i < reached.size(); ++i) {
            for (const GenogramCouple &couple : m_graph.couples) {
                if (couple.first != reached[i] && couple.second != reached[i])
                    continue;
                const int other = couple.first == reached[i] ? couple.second : couple.first;
                if (node(other).cluster == node(start).cluster && cameFrom.emplace(other, reached[i]).second)
                    reached.push_back(other);
            }
        }
        std::vector<int> chain{reached.back()};
        while (chain.back() != start)
            chain.push_back(cameFrom.at(chain.back()));
        std::reverse(chain.begin(), chain.end());
        return chain;
    }

    [[nodiscard]] double costWithin(const std::vector<int> &members) const
    {
        const auto at = [&](int one) {
            return static_cast<double>(std::find(members.begin(), members.end(), one) - members.begin());
        };
        double cost = 0;
        for (const GenogramCouple &couple : m_graph.couples) {
            if (at(couple.first) >= static_cast<double>(members.size()) ||
                at(couple.second) >= static_cast<double>(members.size()))
                continue;
            const double distance = at(couple.second) - at(couple.first);
            cost += 30 * (std::abs(distance) - 1);
            const bool isFirstMale = node(couple.first).sex == QStringLiteral("M");
            const bool isSecondMale = node(couple.second).sex == QStringLiteral("M");
            if (isFirstMale != isSecondMale && (m_fathersSide == Side::Left) == (isFirstMale == (distance < 0)))
                cost += 2;
        }
        for (const int member : members)
            cost += 4 * outOfTime(members, member);
        // Whoever has parents above stands at an edge.
        for (std::size_t i = 1; i + 1 < members.size(); ++i)
            cost += node(members[i]).hasDrop ? 3 : 0;
        return cost + 0.01 * at(*std::min_element(members.begin(), members.end()));
    }

    /// How many pairs of partners of \a of stand against the order of time, from whichever side it is read.
    [[nodiscard]] int outOfTime(const std::vector<int> &members, int of) const
    {
        std::vector<std::ptrdiff_t> places; // couples are in order of time
        for (const GenogramCouple &couple : m_graph.couples) {
            if (couple.first == of || couple.second == of)
                places.push_back(
                    std::find(members.begin(), members.end(), couple.first == of ? couple.second : couple.first) -
                    members.begin());
        }
        int forwards = 0;
        int backwards = 0;
        for (std::size_t i = 0; i < places.size(); ++i) {
            for (std::size_t j = i + 1; j < places.size(); ++j)
                ++(places[i] < places[j] ? forwards : backwards);
        }
        return std::min(forwards, backwards);
    }

    void put(const std::vector<int> &members)
    {
        for (const int member : members)
            m_order[static_cast<std::size_t>(node(member).row)].push_back(member);
    }

    /// A cluster with all who belong to it. \a fromAbove has been led to by their own parents.
    void writeWhole(int cluster, int fromAbove)
    {
        if (m_isPlaced[static_cast<std::size_t>(cluster)])
            return;
        m_isPlaced[static_cast<std::size_t>(cluster)] = true;
        const std::vector<int> members = ordered(cluster);
        const auto found = std::find(members.begin(), members.end(), fromAbove);
        const auto middle =
            found == members.end() ? members.begin() + static_cast<std::ptrdiff_t>(members.size()) / 2 : found;
        for (auto it = members.begin(); it != middle; ++it)
            writeAbove(*it, Side::Left);
        put(members);
        writeBelow(members, -1);
        for (auto it = middle; it != members.end(); ++it) {
            if (*it != fromAbove)
                writeAbove(*it, Side::Right);
        }
    }

    /// The parents of \a child with all who belong to them but the child, who stands at the other side of them.
    void writeAbove(int child, Side side)
    {
        const GenogramNet *net = netAbove(child);
        if (net == nullptr || m_isPlaced[static_cast<std::size_t>(clusterAbove(*net))])
            return;
        m_isPlaced[static_cast<std::size_t>(clusterAbove(*net))] = true;
        const std::vector<int> members = ordered(clusterAbove(*net));
        const std::size_t half = (members.size() + 1) / 2;
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i < half && (members.size() > 1 || side == Side::Left))
                writeAbove(members[i], Side::Left);
        }
        put(members);
        writeBelow(members, child);
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (i >= half || (members.size() == 1 && side == Side::Right))
                writeAbove(members[i], Side::Right);
        }
    }

    void writeBelow(const std::vector<int> &parents, int except)
    {
        const auto at = [&](int one) { return std::find(parents.begin(), parents.end(), one) - parents.begin(); };
        std::vector<std::pair<std::ptrdiff_t, const GenogramNet *>> nets;
        for (const GenogramNet &net : m_graph.nets) {
            if (net.kind == GenogramNet::Kind::Siblings || clusterAbove(net) != node(parents.front()).cluster)
                continue;
            const GenogramCouple *couple =
                net.couple < 0 ? nullptr : &m_graph.couples[static_cast<std::size_t>(net.couple)];
            nets.emplace_back(couple == nullptr ? 2 * at(net.parent) : at(couple->first) + at(couple->second), &net);
        }
        std::stable_sort(nets.begin(), nets.end(),
                         [](const auto &one, const auto &other) { return one.first < other.first; });
        for (const auto &[position, net] : nets) {
            for (const int child : net->children) {
                if (child != except && net->kind == GenogramNet::Kind::Descent &&
                    (except < 0 || node(child).cluster != node(except).cluster))
                    writeWhole(node(child).cluster, child);
            }
        }
    }

    const GenogramGraph &m_graph;
    Side m_fathersSide;
    GenogramOrder m_order;
    std::vector<bool> m_isPlaced;
};

/// Betters an order by moving clusters within their rows until nothing gets better.
class Search
{
public:
    Search(const GenogramGraph &graph, GenogramOrder order)
        : m_graph(graph), m_cost(graph), m_order(std::move(order)), m_least(m_cost.of(m_order))
    {}

    double run()
    {
        for (int round = 0; round < mostRounds; ++round) {
            const double before = m_least;
            for (std::size_t row = 0; row < m_order.size() && m_trials <= mostTrials; ++row) {
                moveClusters(row);
                swapWithin(row);
            }
            if (m_trials <= mostTrials)
                moveFamilies();
            if (m_least > before - better || m_trials > mostTrials)
                break;
        }
        return m_least;
    }

    [[nodiscard]] const GenogramOrder &order() const { return m_order; }

private:
    using Block = std::vector<int>;

    [[nodiscard]] int clusterOf(int node) const
    {
        const int cluster = m_graph.nodes[static_cast<std::size_t>(node)].cluster;
        return cluster >= 0 ? cluster : -1 - node; // a passage is one by itself
    }

    [[nodiscard]] std::vector<Block> blocksOf(const std::vector<int> &row) const
    {
        std::vector<Block> blocks;
        for (const int node : row) {
            if (blocks.empty() || clusterOf(blocks.back().back()) != clusterOf(node))
                blocks.emplace_back();
            blocks.back().push_back(node);
        }
        return blocks;
    }

    static std::vector<int> joined(const std::vector<Block> &blocks)
    {
        std::vector<int> row;
        for (const Block &block : blocks)
            row.insert(row.end(), block.begin(), block.end());
        return row;
    }

    bool accept(GenogramOrder &candidate)
    {
        if (++m_trials > mostTrials)
            return false;
        const double cost = m_cost.of(candidate);
        if (cost >= m_least - better)
            return false;
        m_least = cost;
        m_order = candidate;
        return true;
    }

    void moveClusters(std::size_t row)
    {
        std::vector<Block> blocks = blocksOf(m_order[row]);
        const int count = static_cast<int>(blocks.size());
        GenogramOrder candidate = m_order;
        for (int from = 0; from < count; ++from) {
            const int last = std::min(count - 1, from + farthestMove);
            for (int to = std::max(0, from - farthestMove); to <= last; ++to) {
                for (const bool turned : {false, true}) {
                    if ((to == from && !turned) || (turned && blocks[static_cast<std::size_t>(from)].size() == 1))
                        continue;
                    std::vector<Block> moved = blocks;
                    Block block = moved[static_cast<std::size_t>(from)];
                    if (turned)
                        std::reverse(block.begin(), block.end());
                    moved.erase(moved.begin() + from);
                    moved.insert(moved.begin() + to, std::move(block));
                    candidate[row] = joined(moved);
                    if (accept(candidate))
                        blocks = std::move(moved);
                }
            }
        }
    }

    /// Orders within clusters, with the children below following their parents.
    void swapWithin(std::size_t row)
    {
        const auto at = [](std::size_t index) { return static_cast<std::ptrdiff_t>(index); };
        const std::size_t count = m_order[row].size();
        for (std::size_t i = 0; i < count; ++i) {
            for (std::size_t j = i + 1; j < count; ++j) {
                if (clusterOf(m_order[row][i]) != clusterOf(m_order[row][j]))
                    break;
                for (int way = 0; way < 3; ++way) {
                    GenogramOrder candidate = m_order;
                    std::vector<int> &nodes = candidate[row];
                    if (way == 0)
                        std::swap(nodes[i], nodes[j]);
                    else if (way == 1)
                        std::rotate(nodes.begin() + at(i), nodes.begin() + at(i) + 1, nodes.begin() + at(j) + 1);
                    else
                        std::rotate(nodes.begin() + at(i), nodes.begin() + at(j), nodes.begin() + at(j) + 1);
                    if (!accept(candidate)) {
                        follow(candidate, row);
                        accept(candidate);
                    }
                }
            }
        }
    }

    /// Puts the clusters below \a row into the order of their parents.
    void follow(GenogramOrder &order, std::size_t row) const
    {
        for (std::size_t below = row + 1; below < order.size(); ++below) {
            std::map<int, double> at;
            for (std::size_t i = 0; i < order[below - 1].size(); ++i)
                at[order[below - 1][i]] = static_cast<double>(i);
            std::vector<std::pair<double, Block>> blocks;
            for (const Block &block : blocksOf(order[below])) {
                double sum = 0;
                int parents = 0;
                for (const GenogramNet &net : m_graph.nets) {
                    const bool isAbove = std::any_of(block.begin(), block.end(), [&](int child) {
                        return std::find(net.children.begin(), net.children.end(), child) != net.children.end();
                    });
                    if (!isAbove || net.kind != GenogramNet::Kind::Descent)
                        continue;
                    const GenogramCouple *couple =
                        net.couple < 0 ? nullptr : &m_graph.couples[static_cast<std::size_t>(net.couple)];
                    sum += couple == nullptr ? at[net.parent] : (at[couple->first] + at[couple->second]) / 2;
                    ++parents;
                }
                // Whoever has no parents here stays beside their neighbour.
                const double last = blocks.empty() ? -1 : blocks.back().first;
                blocks.emplace_back(parents == 0 ? last : sum / parents, block);
            }
            std::stable_sort(blocks.begin(), blocks.end(),
                             [](const auto &one, const auto &other) { return one.first < other.first; });
            order[below].clear();
            for (const auto &[key, block] : blocks)
                order[below].insert(order[below].end(), block.begin(), block.end());
        }
    }

    /// Two neighbours in a row change places with all below them.
    void moveFamilies()
    {
        for (std::size_t row = 0; row < m_order.size(); ++row) {
            for (std::size_t i = 0; i + 1 < blocksOf(m_order[row]).size(); ++i) {
                const std::vector<Block> blocks = blocksOf(m_order[row]);
                GenogramOrder candidate = m_order;
                std::vector<bool> left = below(blocks[i]);
                const std::vector<bool> right = below(blocks[i + 1]);
                for (std::size_t r = row; r < candidate.size(); ++r)
                    exchange(candidate[r], left, right);
                accept(candidate);
            }
        }
    }

    [[nodiscard]] std::vector<bool> below(const Block &block) const
    {
        std::vector<bool> held(m_graph.nodes.size(), false);
        for (const int node : block)
            held[static_cast<std::size_t>(node)] = true;
        const auto holds = [&](int node) { return node >= 0 && held[static_cast<std::size_t>(node)]; };
        for (int round = 0; round < m_graph.rows; ++round) {
            for (const GenogramNet &net : m_graph.nets) {
                const GenogramCouple *couple =
                    net.couple < 0 ? nullptr : &m_graph.couples[static_cast<std::size_t>(net.couple)];
                if (!(couple == nullptr ? holds(net.parent) : holds(couple->first)) ||
                    net.kind != GenogramNet::Kind::Descent)
                    continue;
                for (const int passage : net.passages)
                    held[static_cast<std::size_t>(passage)] = true;
                for (const int child : net.children) {
                    for (const int member : m_graph.clusters[static_cast<std::size_t>(
                             m_graph.nodes[static_cast<std::size_t>(child)].cluster)])
                        held[static_cast<std::size_t>(member)] = true;
                }
            }
        }
        return held;
    }

    /// Those of the right before those of the left, where the first of either stood.
    static void exchange(std::vector<int> &row, const std::vector<bool> &left, const std::vector<bool> &right)
    {
        std::vector<int> ofLeft;
        std::vector<int> ofRight;
        std::vector<int> rest;
        std::size_t first = row.size();
        for (const int node : row) {
            const auto index = static_cast<std::size_t>(node);
            if (left[index] || right[index])
                first = std::min(first, rest.size());
            (left[index] ? ofLeft : (right[index] ? ofRight : rest)).push_back(node);
        }
        if (first == row.size())
            return;
        auto at = rest.insert(rest.begin() + static_cast<std::ptrdiff_t>(first), ofLeft.begin(), ofLeft.end());
        rest.insert(at, ofRight.begin(), ofRight.end());
        row = std::move(rest);
    }

    const GenogramGraph &m_graph;
    GenogramCost m_cost;
    GenogramOrder m_order;
    double m_least = 0;
    int m_trials = 0;
};

} // namespace

GenogramOrder orderOf(const GenogramGraph &graph)
{
    GenogramOrder best;
    double least = std::numeric_limits<double>::max();
    for (const Side fathersSide : {Side::Left, otherThan(Side::Left)}) {
        Search search(graph, Beginning(graph, fathersSide).write());
        const double cost = search.run();
        if (cost < least - better) {
            least = cost;
            best = search.order();
        }
    }
    return best;
}

} // namespace hearth

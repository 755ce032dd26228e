// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramplaces.h"

#include <algorithm>
#include <map>

namespace hearth {

namespace {

// Room between neighbours, in symbols.
constexpr double coupleGap = 0.5; // a line goes down between them
constexpr double siblingGap = 0.3;
constexpr double otherGap = 0.6;
constexpr double passageGap = 0.3;

constexpr int rounds = 600;

// How strongly each wish pulls.
constexpr double childrenBelowParents = 6;
constexpr double guestsBelowParents = 0.05;
constexpr double straightPassage = 3;
constexpr double coupleTogether = 0.15;
constexpr double siblingsTogether = 0.02;
constexpr double othersTogether = 0.004;

std::size_t positionIn(const std::vector<int> &row, int node)
{
    return static_cast<std::size_t>(std::find(row.begin(), row.end(), node) - row.begin());
}

const std::vector<int> &rowOf(const GenogramGraph &graph, const GenogramOrder &order, int node)
{
    return order[static_cast<std::size_t>(graph.nodes[static_cast<std::size_t>(node)].row)];
}

/// The two neighbours between whom the line of a couple goes down.
std::pair<int, int> besideStem(const GenogramGraph &graph, const GenogramOrder &order, const GenogramCouple &couple)
{
    const int outer = outerOf(graph, couple);
    const int inner = outer == couple.first ? couple.second : couple.first;
    const std::vector<int> &row = rowOf(graph, order, outer);
    const std::size_t at = positionIn(row, outer);
    if (at < positionIn(row, inner))
        return {outer, row[at + 1]};
    return {row[at - 1], outer};
}

/// A wish: the sum of its terms is nought.
struct Wish
{
    struct Term
    {
        int node;
        double factor;
    };
    std::vector<Term> terms;
    double constant = 0;
    double weight = 1;
};

class Spacing
{
public:
    Spacing(const GenogramGraph &graph, const GenogramOrder &order)
        : m_graph(graph), m_order(order), m_at(graph.nodes.size(), 0)
    {
        begin();
        addNets();
        addNeighbours();
        m_ofRow.resize(order.size());
        for (std::size_t i = 0; i < m_wishes.size(); ++i) {
            std::vector<bool> seen(order.size(), false);
            for (const Wish::Term &term : m_wishes[i].terms) {
                const auto row = static_cast<std::size_t>(node(term.node).row);
                if (!seen[row])
                    m_ofRow[row].push_back(i);
                seen[row] = true;
            }
        }
    }

    std::vector<double> run()
    {
        for (int round = 0; round < rounds; ++round) {
            for (std::size_t i = 0; i < m_order.size(); ++i)
                better(round % 2 == 0 ? i : m_order.size() - 1 - i);
        }
        return m_at;
    }

private:
    [[nodiscard]] const GenogramNode &node(int index) const { return m_graph.nodes[static_cast<std::size_t>(index)]; }
    double &at(int index) { return m_at[static_cast<std::size_t>(index)]; }

    [[nodiscard]] double gapBetween(int left, int right) const
    {
        if (node(left).kind == GenogramNode::Kind::Passage || node(right).kind == GenogramNode::Kind::Passage)
            return passageGap;
        if (node(left).cluster == node(right).cluster)
            return coupleGap;
        return areSiblings(left, right) ? siblingGap : otherGap;
    }

    /// Of two neighbours: somebody of the one's cluster is brother or sister to somebody of the other's.
    [[nodiscard]] bool areSiblings(int left, int right) const
    {
        return std::any_of(m_graph.nets.begin(), m_graph.nets.end(), [&](const GenogramNet &net) {
            const auto isOfIt = [&](int one) {
                return std::any_of(net.children.begin(), net.children.end(),
                                   [&](int child) { return node(child).cluster == node(one).cluster; });
            };
            return isOfIt(left) && isOfIt(right);
        });
    }

    [[nodiscard]] double least(int left, int right) const
    {
        return node(left).half + gapBetween(left, right) + node(right).half;
    }

    void begin()
    {
        m_least.resize(m_order.size());
        for (std::size_t r = 0; r < m_order.size(); ++r) {
            const std::vector<int> &row = m_order[r];
            double x = 0;
            for (std::size_t i = 0; i < row.size(); ++i) {
                m_least[r].push_back(i == 0 ? 0 : least(row[i - 1], row[i]));
                x += m_least[r].back();
                at(row[i]) = x;
            }
            for (const int one : row)
                at(one) -= x / 2;
        }
    }

    void addNets()
    {
        for (const GenogramNet &net : m_graph.nets) {
            if (net.kind != GenogramNet::Kind::Descent)
                continue;
            Wish top;
            if (net.couple >= 0) {
                const auto [left, right] =
                    besideStem(m_graph, m_order, m_graph.couples[static_cast<std::size_t>(net.couple)]);
                top.terms = {{left, 0.5}, {right, 0.5}};
                top.constant = (node(left).half - node(right).half) / 2;
            } else {
                top.terms = {{net.parent, 1.0}};
            }
            for (int row = net.row + 1; row < m_graph.rows; ++row) {
                addBottoms(top, net.children, row, childrenBelowParents);
                addBottoms(top, net.guests, row, guestsBelowParents);
                int passage = -1;
                for (const int candidate : net.passages) {
                    if (node(candidate).row == row)
                        passage = candidate;
                }
                if (passage < 0)
                    break;
                addBottoms(top, {passage}, row, straightPassage);
                top.terms = {{passage, 1.0}};
                top.constant = 0;
            }
        }
    }

    /// The middle of the first and the last of \a those, where they stand in \a row.
    void addBottoms(Wish top, const std::vector<int> &those, int row, double weight)
    {
        std::vector<int> here;
        for (const int one : m_order[static_cast<std::size_t>(row)]) {
            if (std::find(those.begin(), those.end(), one) != those.end())
                here.push_back(one);
        }
        if (here.empty())
            return;
        top.terms.push_back({here.front(), -0.5});
        top.terms.push_back({here.back(), -0.5});
        top.weight = weight;
        m_wishes.push_back(top);
    }

    void addNeighbours()
    {
        for (std::size_t r = 0; r < m_order.size(); ++r) {
            for (std::size_t i = 1; i < m_order[r].size(); ++i) {
                const int left = m_order[r][i - 1];
                const int right = m_order[r][i];
                Wish wish;
                wish.terms = {{right, 1.0}, {left, -1.0}};
                wish.constant = -m_least[r][i];
                wish.weight = othersTogether;
                if (node(left).cluster == node(right).cluster && node(left).cluster >= 0)
                    wish.weight = coupleTogether;
                else if (areSiblings(left, right))
                    wish.weight = siblingsTogether;
                m_wishes.push_back(wish);
            }
        }
    }

    /// One step of a row towards what it wishes, and the nearest places to it that keep the room between neighbours.
    void better(std::size_t r)
    {
        const std::vector<int> &row = m_order[r];
        std::map<int, std::pair<double, double>> pull; // gradient and curvature
        for (const std::size_t index : m_ofRow[r]) {
            const Wish &wish = m_wishes[index];
            double rest = wish.constant;
            double sum = 0;
            for (const Wish::Term &term : wish.terms) {
                rest += term.factor * at(term.node);
                if (node(term.node).row == static_cast<int>(r))
                    sum += std::abs(term.factor);
            }
            for (const Wish::Term &term : wish.terms) {
                if (node(term.node).row != static_cast<int>(r))
                    continue;
                pull[term.node].first += wish.weight * term.factor * rest;
                pull[term.node].second += wish.weight * std::abs(term.factor) * sum;
            }
        }
        std::vector<double> wanted;
        std::vector<double> weights;
        double offset = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            offset += m_least[r][i];
            const auto [gradient, curvature] = pull[row[i]];
            const double weight = std::max(curvature, 1e-6);
            wanted.push_back(at(row[i]) - gradient / weight - offset);
            weights.push_back(weight);
        }
        const std::vector<double> rising = nearestRising(wanted, weights);
        offset = 0;
        for (std::size_t i = 0; i < row.size(); ++i) {
            offset += m_least[r][i];
            at(row[i]) = rising[i] + offset;
        }
    }

    /// The nearest values that never fall, by weighted squares (pool adjacent violators).
    static std::vector<double> nearestRising(const std::vector<double> &values, const std::vector<double> &weights)
    {
        struct Pool
        {
            double value;
            double weight;
            std::size_t count;
        };
        std::vector<Pool> pools;
        for (std::size_t i = 0; i < values.size(); ++i) {
            pools.push_back({values[i], weights[i], 1});
            while (pools.size() > 1 && pools[pools.size() - 2].value > pools.back().value) {
                const Pool last = pools.back();
                pools.pop_back();
                Pool &into = pools.back();
                const double weight = into.weight + last.weight;
                into.value = (into.value * into.weight + last.value * last.weight) / weight;
                into.weight = weight;
                into.count += last.count;
            }
        }
        std::vector<double> rising;
        for (const Pool &pool : pools)
            rising.insert(rising.end(), pool.count, pool.value);
        return rising;
    }

    const GenogramGraph &m_graph;
    const GenogramOrder &m_order;
    std::vector<double> m_at;
    std::vector<std::vector<double>> m_least; ///< of each row: from the one before
    std::vector<Wish> m_wishes;
    std::vector<std::vector<std::size_t>> m_ofRow;
};

} // namespace

double stemOf(const GenogramGraph &graph, const GenogramOrder &order, const GenogramNet &net,
              const std::vector<double> &at)
{
    if (net.couple < 0)
        return net.parent < 0 ? 0 : at[static_cast<std::size_t>(net.parent)];
    const auto [left, right] = besideStem(graph, order, graph.couples[static_cast<std::size_t>(net.couple)]);
    const auto l = static_cast<std::size_t>(left);
    const auto r = static_cast<std::size_t>(right);
    return (at[l] + graph.nodes[l].half + at[r] - graph.nodes[r].half) / 2;
}

bool isAdjacent(const GenogramOrder &order, const GenogramGraph &graph, const GenogramCouple &couple)
{
    const std::vector<int> &row = rowOf(graph, order, couple.first);
    const std::size_t one = positionIn(row, couple.first);
    const std::size_t other = positionIn(row, couple.second);
    return other < row.size() && std::max(one, other) - std::min(one, other) == 1;
}

std::vector<double> placesOf(const GenogramGraph &graph, const GenogramOrder &order)
{
    return Spacing(graph, order).run();
}

} // namespace hearth

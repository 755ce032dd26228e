// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramcost.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hearth {

namespace {

// What each fault weighs. A crossing outweighs any order of birth that it could be had for; an order of birth outweighs
// any custom.
constexpr double crossing = 100;
constexpr double secondaryCrossing = 70; // of a dashed or dotted line
constexpr double betweenCouple = 30;     // somebody stands between two partners
constexpr double birthOrder = 12;        // the elder stands right of the younger
constexpr double strangerAmong = 6;      // somebody else's cluster stands among brothers and sisters
constexpr double splitTwins = 25;
constexpr double partnersOutOfTime = 5;
constexpr double leftIsMale = 2;
constexpr double leftIsElder = 1;
constexpr double lengthOfLine = 0.25; // a place to the side

double sign(double value)
{
    return value < 0 ? -1 : (value > 0 ? 1 : 0);
}

} // namespace

int outerOf(const GenogramGraph &graph, const GenogramCouple &couple)
{
    const auto partners = [&](int node) {
        return std::count_if(graph.couples.begin(), graph.couples.end(), [node](const GenogramCouple &other) {
            return other.first == node || other.second == node;
        });
    };
    return partners(couple.first) < partners(couple.second) ? couple.first : couple.second;
}

double costOf(const GenogramGraph &graph, const GenogramOrder &order)
{
    return GenogramCost(graph).of(order);
}

GenogramCost::GenogramCost(const GenogramGraph &graph) : m_graph(graph), m_at(graph.nodes.size(), 0)
{
    addParts();
    addSibships();
    addCouples();
}

void GenogramCost::addParts()
{
    m_channels.resize(static_cast<std::size_t>(std::max(m_graph.rows, 1)));
    const auto rowOf = [this](int node) { return m_graph.nodes[static_cast<std::size_t>(node)].row; };
    for (const GenogramNet &net : m_graph.nets) {
        if (net.kind == GenogramNet::Kind::Siblings) {
            m_brackets.push_back(net);
            continue;
        }
        Part part;
        part.weight = net.children.empty() ? secondaryCrossing / crossing : 1.0;
        if (net.couple >= 0) {
            const GenogramCouple &couple = m_graph.couples[static_cast<std::size_t>(net.couple)];
            part.first = couple.first;
            part.second = couple.second;
            part.outer = outerOf(m_graph, couple);
        } else {
            part.first = net.parent;
        }
        for (int row = net.row; row < m_graph.rows; ++row) {
            part.bottoms.clear();
            for (const int child : net.all()) {
                if (rowOf(child) == row + 1)
                    part.bottoms.push_back(child);
            }
            int passage = -1;
            for (const int candidate : net.passages) {
                if (rowOf(candidate) == row + 1)
                    passage = candidate;
            }
            if (passage >= 0)
                part.bottoms.push_back(passage);
            if (!part.bottoms.empty())
                m_channels[static_cast<std::size_t>(row)].push_back(part);
            if (passage < 0)
                break;
            part.first = passage;
            part.second = -1;
            part.outer = -1;
        }
    }
}

void GenogramCost::addSibships()
{
    for (const GenogramNet &net : m_graph.nets) {
        if (net.kind != GenogramNet::Kind::Descent && net.kind != GenogramNet::Kind::Siblings)
            continue;
        std::map<int, Sibship> byRow;
        for (const int child : net.children) {
            const GenogramNode &node = m_graph.nodes[static_cast<std::size_t>(child)];
            byRow[node.row].children.push_back(child);
            byRow[node.row].ranks.push_back(node.isBirthKnown ? node.birthRank : -1);
        }
        for (auto &[row, sibship] : byRow) {
            if (sibship.children.size() > 1)
                m_sibships.push_back(std::move(sibship));
        }
    }
}

void GenogramCost::addCouples()
{
    std::map<int, std::vector<int>> partnersOf; // in order of time, since couples are
    for (const GenogramCouple &couple : m_graph.couples) {
        const GenogramNode &first = m_graph.nodes[static_cast<std::size_t>(couple.first)];
        const GenogramNode &second = m_graph.nodes[static_cast<std::size_t>(couple.second)];
        if (first.row != second.row)
            continue;
        const bool isFirstMale = first.sex == QStringLiteral("M");
        const bool isSecondMale = second.sex == QStringLiteral("M");
        double weight = first.birthRank <= second.birthRank ? leftIsElder : -leftIsElder;
        if (isFirstMale != isSecondMale)
            weight = isFirstMale ? leftIsMale : -leftIsMale;
        m_couples.push_back({couple.first, couple.second, weight});
        partnersOf[couple.first].push_back(couple.second);
        partnersOf[couple.second].push_back(couple.first);
    }
    for (auto &[of, partners] : partnersOf) {
        if (partners.size() > 1)
            m_partners.push_back({of, std::move(partners)});
    }
}

double GenogramCost::topOf(const Part &part) const
{
    if (part.second < 0)
        return at(part.first);
    const int inner = part.outer == part.first ? part.second : part.first;
    return at(part.outer) + (at(inner) < at(part.outer) ? -0.5 : 0.5);
}

double GenogramCost::crossingsOf(const std::vector<Part> &parts) const
{
    double cost = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double top = topOf(parts[i]);
        for (std::size_t j = i + 1; j < parts.size(); ++j) {
            const double side = sign(top - topOf(parts[j]));
            int inverted = 0;
            for (const int one : parts[i].bottoms) {
                for (const int other : parts[j].bottoms) {
                    const double below = at(one) - at(other);
                    if (side == 0 ? one != other && parts[i].bottoms.size() + parts[j].bottoms.size() > 2
                                  : below * side < 0)
                        ++inverted;
                }
            }
            cost += inverted * crossing * std::min(parts[i].weight, parts[j].weight);
        }
    }
    return cost;
}

double GenogramCost::lengthsOf(const std::vector<Part> &parts) const
{
    double cost = 0;
    for (const Part &part : parts) {
        double sum = 0;
        for (const int bottom : part.bottoms)
            sum += at(bottom);
        cost += std::abs(topOf(part) - sum / static_cast<double>(part.bottoms.size()));
    }
    return cost * lengthOfLine;
}

double GenogramCost::bracketsOf(const GenogramOrder &order) const
{
    double cost = 0;
    for (const GenogramNet &net : m_brackets) {
        double left = at(net.children.front());
        double right = left;
        for (const int child : net.children) {
            left = std::min(left, at(child));
            right = std::max(right, at(child));
        }
        cost += (right - left) * lengthOfLine;
        const int row = m_graph.nodes[static_cast<std::size_t>(net.children.front())].row;
        for (const int node : order[static_cast<std::size_t>(row)]) {
            const bool isOfIt = std::find(net.children.begin(), net.children.end(), node) != net.children.end();
            if (!isOfIt && left < at(node) && at(node) < right)
                cost += m_graph.nodes[static_cast<std::size_t>(node)].hasDrop ? crossing : strangerAmong;
        }
    }
    return cost;
}

double GenogramCost::couplesOf(const GenogramOrder &order) const
{
    double cost = 0;
    for (const Couple &couple : m_couples) {
        const double distance = at(couple.second) - at(couple.first);
        if (distance * couple.orderWeight < 0)
            cost += std::abs(couple.orderWeight);
        if (std::abs(distance) < 1.5)
            continue;
        const auto row = static_cast<std::size_t>(m_graph.nodes[static_cast<std::size_t>(couple.first)].row);
        const double left = std::min(at(couple.first), at(couple.second));
        const double right = std::max(at(couple.first), at(couple.second));
        for (const int node : order[row]) {
            if (left < at(node) && at(node) < right)
                cost += betweenCouple + (m_graph.nodes[static_cast<std::size_t>(node)].hasDrop ? crossing : 0);
        }
    }
    return cost;
}

double GenogramCost::sibshipsOf(const GenogramOrder &order) const
{
    double cost = 0;
    for (const Sibship &sibship : m_sibships) {
        double left = at(sibship.children.front());
        double right = left;
        std::vector<int> clusters;
        for (std::size_t i = 0; i < sibship.children.size(); ++i) {
            const int one = sibship.children[i];
            left = std::min(left, at(one));
            right = std::max(right, at(one));
            clusters.push_back(m_graph.nodes[static_cast<std::size_t>(one)].cluster);
            for (std::size_t j = i + 1; j < sibship.children.size(); ++j) {
                const double distance = at(sibship.children[j]) - at(one);
                const bool isKnown = sibship.ranks[i] >= 0 && sibship.ranks[j] >= 0;
                if (isKnown && sibship.ranks[i] == sibship.ranks[j])
                    cost += (std::abs(distance) - 1) * splitTwins + (distance < 0 ? 0.5 : 0);
                else if (distance < 0)
                    cost += isKnown ? birthOrder : 0.5;
            }
        }
        const auto row = static_cast<std::size_t>(m_graph.nodes[static_cast<std::size_t>(sibship.children[0])].row);
        for (const int node : order[row]) {
            const int cluster = m_graph.nodes[static_cast<std::size_t>(node)].cluster;
            if (left < at(node) && at(node) < right &&
                std::find(clusters.begin(), clusters.end(), cluster) == clusters.end())
                cost += strangerAmong;
        }
    }
    return cost;
}

double GenogramCost::partnersOf() const
{
    double cost = 0;
    for (const Partners &partners : m_partners) {
        int forwards = 0;
        int backwards = 0;
        for (std::size_t i = 0; i < partners.partners.size(); ++i) {
            for (std::size_t j = i + 1; j < partners.partners.size(); ++j)
                ++(at(partners.partners[i]) < at(partners.partners[j]) ? forwards : backwards);
        }
        cost += std::min(forwards, backwards) * partnersOutOfTime;
    }
    return cost;
}

double GenogramCost::of(const GenogramOrder &order)
{
    for (const std::vector<int> &row : order) {
        const double middle = (static_cast<double>(row.size()) - 1) / 2;
        for (std::size_t i = 0; i < row.size(); ++i)
            m_at[static_cast<std::size_t>(row[i])] = static_cast<double>(i) - middle;
    }
    double cost = bracketsOf(order) + couplesOf(order) + sibshipsOf(order) + partnersOf();
    for (const std::vector<Part> &parts : m_channels)
        cost += crossingsOf(parts) + lengthsOf(parts);
    return cost;
}

} // namespace hearth

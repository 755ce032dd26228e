// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramlines.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearth {

namespace {

constexpr double belowWords = 0.3;    // from the words of a row to the highest bar
constexpr double aboveSymbols = 0.42; // from the lowest bar to the symbols
constexpr double betweenBars = 0.32;
constexpr double fork = 0.45;      // where twins part
constexpr double topRoom = 0.25;   // above the first row, where nothing runs
constexpr double nearEnough = 0.2; // a line may come down beside the middle of a symbol
constexpr double guestShift = 0.3;
constexpr double apart = 0.16; // of two bars at one height

} // namespace

GenogramLines::GenogramLines(const GenogramGraph &graph, const GenogramOrder &order, const std::vector<double> &at)
    : m_graph(graph), m_order(order), m_at(at), m_channels(static_cast<std::size_t>(graph.rows)),
      m_levels(static_cast<std::size_t>(graph.rows), 0), m_hasTwins(static_cast<std::size_t>(graph.rows), false)
{
    addBrackets(); // these run lowest, and so end outermost
    addDescents();
    addArches();
    for (std::size_t row = 0; row < m_channels.size(); ++row) {
        for (Part &part : m_channels[row]) {
            settle(part);
            m_hasTwins[row] = m_hasTwins[row] || !part.forks.empty();
        }
        assignLevels(m_channels[row]);
        for (const Part &part : m_channels[row])
            m_levels[row] = std::max(m_levels[row], part.isStraight() ? 0 : part.level + 1);
    }
}

void GenogramLines::addDescents()
{
    for (std::size_t i = 0; i < m_graph.nets.size(); ++i) {
        const GenogramNet &net = m_graph.nets[i];
        if (net.kind == GenogramNet::Kind::Siblings)
            continue;
        double top = stemOf(m_graph, m_order, net, m_at);
        if (net.kind == GenogramNet::Kind::Couple)
            top += coupleShift(net);
        for (int row = net.row + 1; row < m_graph.rows; ++row) {
            Part part;
            part.net = static_cast<int>(i);
            part.top = top;
            addBottoms(part, net.children, row, net);
            joinTwins(part, net);
            addBottoms(part, net.guests, row, net);
            int passage = -1;
            for (const int candidate : net.passages) {
                if (node(candidate).row == row)
                    passage = candidate;
            }
            if (passage >= 0) {
                Bottom bottom;
                bottom.node = passage;
                bottom.x = at(passage);
                bottom.isPassage = true;
                part.bottoms.push_back(bottom);
                top = at(passage);
            }
            if (!part.bottoms.empty())
                m_channels[static_cast<std::size_t>(row)].push_back(part);
            if (passage < 0)
                break;
        }
    }
}

/// The line of a couple of two rows leaves the upper beside the line to the children, on the side of the lower.
double GenogramLines::coupleShift(const GenogramNet &net) const
{
    return at(net.guests.front()) < at(net.parent) ? -guestShift : guestShift;
}

void GenogramLines::addBottoms(Part &part, const std::vector<int> &nodes, int row, const GenogramNet &net)
{
    for (const int one : nodes) {
        if (node(one).row != row)
            continue;
        Bottom bottom;
        bottom.node = one;
        bottom.nature = net.natures.at(one);
        const bool isGuest = std::find(net.guests.begin(), net.guests.end(), one) != net.guests.end();
        if (isGuest && (node(one).hasDrop || net.kind == GenogramNet::Kind::Couple))
            bottom.shift = shiftTowards(one, *part.top);
        bottom.x = at(one) + bottom.shift;
        part.bottoms.push_back(bottom);
    }
}

/// Where on a symbol a further line ends: on the side that it comes from, the second nearer to the middle.
double GenogramLines::shiftTowards(int node, double from)
{
    const double side = from < at(node) ? -1 : 1;
    const int before = m_further[{node, side > 0}]++;
    return side * std::max(0.08, guestShift - 0.14 * before);
}

/// Those of one birthday who stand side by side hang from one point.
void GenogramLines::joinTwins(Part &part, const GenogramNet &net)
{
    if (net.kind != GenogramNet::Kind::Descent)
        return;
    std::vector<Bottom *> byPlace;
    for (Bottom &bottom : part.bottoms)
        byPlace.push_back(&bottom);
    std::sort(byPlace.begin(), byPlace.end(), [](const Bottom *one, const Bottom *other) { return one->x < other->x; });
    for (std::size_t i = 0; i < byPlace.size();) {
        std::size_t j = i + 1;
        while (j < byPlace.size() && node(byPlace[i]->node).isBirthKnown &&
               node(byPlace[i]->node).birthRank == node(byPlace[j]->node).birthRank)
            ++j;
        if (j - i > 1) {
            const double x = (byPlace[i]->x + byPlace[j - 1]->x) / 2;
            for (std::size_t k = i; k < j; ++k)
                byPlace[k]->twins = static_cast<int>(part.forks.size());
            part.forks.push_back(x);
        }
        i = j;
    }
}

void GenogramLines::addArches()
{
    for (std::size_t i = 0; i < m_graph.couples.size(); ++i) {
        const GenogramCouple &couple = m_graph.couples[i];
        if (node(couple.first).row != node(couple.second).row || isAdjacent(m_order, m_graph, couple))
            continue;
        const int outer = outerOf(m_graph, couple);
        const int inner = outer == couple.first ? couple.second : couple.first;
        const double side = at(outer) < at(inner) ? -1 : 1;
        // The farther a partner stands, the nearer to the middle their line begins: so that none crosses another.
        int nearer = 0;
        for (const GenogramCouple &other : m_graph.couples) {
            const int partner = other.first == inner ? other.second : (other.second == inner ? other.first : -1);
            if (partner >= 0 && node(partner).row == node(inner).row && !isAdjacent(m_order, m_graph, other) &&
                (at(partner) - at(inner)) * side > 0 &&
                std::abs(at(partner) - at(inner)) < std::abs(at(outer) - at(inner)))
                ++nearer;
        }
        Part part;
        part.kind = Part::Kind::Arch;
        part.couple = static_cast<int>(i);
        for (const auto &[one, shift] :
             {std::pair(inner, side * std::max(0.1, 0.38 - 0.14 * nearer)), std::pair(outer, -side * 0.25)}) {
            Bottom bottom;
            bottom.node = one;
            bottom.shift = shift;
            bottom.x = at(one) + shift;
            part.bottoms.push_back(bottom);
        }
        m_channels[static_cast<std::size_t>(node(inner).row)].push_back(part);
    }
}

void GenogramLines::addBrackets()
{
    for (std::size_t i = 0; i < m_graph.nets.size(); ++i) {
        const GenogramNet &net = m_graph.nets[i];
        if (net.kind != GenogramNet::Kind::Siblings)
            continue;
        Part part;
        part.kind = Part::Kind::Bracket;
        part.net = static_cast<int>(i);
        double middle = 0;
        for (const int child : net.children)
            middle += at(child) / static_cast<double>(net.children.size());
        for (const int child : net.children) {
            Bottom bottom;
            bottom.node = child;
            bottom.nature = net.natures.at(child);
            // Beside the line from their parents, where there is one.
            if (node(child).hasDrop)
                bottom.shift = shiftTowards(child, middle);
            bottom.x = at(child) + bottom.shift;
            part.bottoms.push_back(bottom);
        }
        m_channels[static_cast<std::size_t>(node(net.children.front()).row)].push_back(part);
    }
}

void GenogramLines::settle(Part &part) const
{
    // One child nearly below their parents: a straight line rather than a kink.
    if (part.top && part.bottoms.size() == 1 && std::abs(*part.top - part.bottoms[0].x) < nearEnough) {
        if (!part.bottoms[0].isPassage) {
            part.bottoms[0].shift += *part.top - part.bottoms[0].x;
            part.bottoms[0].x = *part.top;
        }
    }
    std::vector<double> ends = part.forks;
    if (part.top)
        ends.push_back(*part.top);
    for (const Bottom &bottom : part.bottoms) {
        if (bottom.twins < 0)
            ends.push_back(bottom.x);
    }
    part.left = *std::min_element(ends.begin(), ends.end());
    part.right = *std::max_element(ends.begin(), ends.end());
}

/// The crossings when the bar of \a upper runs above that of \a lower.
double GenogramLines::costAbove(const Part &upper, const Part &lower)
{
    const auto isWithin = [](double x, const Part &part) { return part.left - 0.02 < x && x < part.right + 0.02; };
    double cost = 0;
    std::vector<double> downs = upper.forks;
    for (const Bottom &bottom : upper.bottoms) {
        if (bottom.twins < 0)
            downs.push_back(bottom.x);
    }
    for (const double x : downs) {
        if (isWithin(x, lower))
            ++cost;
        if (lower.top && std::abs(*lower.top - x) < 0.1)
            ++cost; // upon one another
    }
    if (lower.top && isWithin(*lower.top, upper))
        ++cost;
    // What joins symbols of one row runs near to them.
    return cost + (upper.kind != Part::Kind::Descent && lower.kind == Part::Kind::Descent ? 0.1 : 0);
}

void GenogramLines::assignLevels(Parts &parts) const
{
    std::vector<Part *> order;
    for (Part &part : parts) {
        if (!part.isStraight())
            order.push_back(&part);
    }
    std::stable_sort(order.begin(), order.end(),
                     [](const Part *one, const Part *other) { return one->left < other->left; });
    const auto meet = [](const Part &one, const Part &other) {
        return one.left < other.right + apart && other.left < one.right + apart;
    };
    const auto costOf = [&] {
        double cost = 0;
        for (std::size_t i = 0; i < order.size(); ++i) {
            for (std::size_t j = i + 1; j < order.size(); ++j)
                cost += meet(*order[i], *order[j]) ? costAbove(*order[i], *order[j]) : 0;
        }
        return cost;
    };
    double least = costOf();
    for (bool changed = true; changed;) {
        changed = false;
        for (std::size_t from = 0; from < order.size(); ++from) {
            for (std::size_t to = 0; to < order.size(); ++to) {
                const std::vector<Part *> before = order;
                Part *part = order[from];
                order.erase(order.begin() + static_cast<std::ptrdiff_t>(from));
                order.insert(order.begin() + static_cast<std::ptrdiff_t>(to), part);
                const double cost = costOf();
                if (cost < least - 1e-9) {
                    least = cost;
                    changed = true;
                } else {
                    order = before;
                }
            }
        }
    }
    for (std::size_t i = 0; i < order.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            if (meet(*order[i], *order[j]))
                order[i]->level = std::max(order[i]->level, order[j]->level + 1);
        }
    }
}

double GenogramLines::roomAbove(int row) const
{
    const auto index = static_cast<std::size_t>(row);
    if (row == 0 && m_levels[index] == 0)
        return topRoom;
    return belowWords + betweenBars * std::max(0, m_levels[index] - 1) + aboveSymbols + (m_hasTwins[index] ? fork : 0);
}

double GenogramLines::heightOf(const Part &part, int row, const std::vector<GenogramSpot> &spots,
                               const std::vector<double> &tops) const
{
    const auto index = static_cast<std::size_t>(row);
    double y = tops[index] - aboveSymbols - (m_hasTwins[index] ? fork : 0) -
               betweenBars * std::max(0, m_levels[index] - 1 - part.level);
    // Whoever was moved takes their line along, as far as it can be.
    for (const Bottom &bottom : part.bottoms) {
        const GenogramSpot &spot = spots[static_cast<std::size_t>(bottom.node)];
        if (spot.isMoved)
            y = std::min(y, spot.box.top() - aboveSymbols / 2);
    }
    return y;
}

const GenogramLines::Part *GenogramLines::archOf(int couple) const
{
    for (const Parts &parts : m_channels) {
        for (const Part &part : parts) {
            if (part.kind == Part::Kind::Arch && part.couple == couple)
                return &part;
        }
    }
    return nullptr;
}

std::vector<GenogramLine> GenogramLines::drawn(const std::vector<GenogramSpot> &spots,
                                               const std::vector<double> &tops) const
{
    std::vector<GenogramLine> lines;
    drawCouples(lines, spots, tops);
    for (std::size_t i = 0; i < m_graph.nets.size(); ++i) {
        if (m_graph.nets[i].kind != GenogramNet::Kind::Siblings)
            drawNet(lines, static_cast<int>(i), spots, tops);
    }
    for (std::size_t row = 0; row < m_channels.size(); ++row) {
        for (const Part &part : m_channels[row]) {
            if (part.kind == Part::Kind::Bracket)
                drawBracket(lines, part, static_cast<int>(row), spots, tops);
        }
    }
    return lines;
}

void GenogramLines::drawCouples(std::vector<GenogramLine> &lines, const std::vector<GenogramSpot> &spots,
                                const std::vector<double> &tops) const
{
    for (std::size_t i = 0; i < m_graph.couples.size(); ++i) {
        const GenogramCouple &couple = m_graph.couples[i];
        if (node(couple.first).row != node(couple.second).row)
            continue;
        const GenogramSpot &first = spots[static_cast<std::size_t>(couple.first)];
        const GenogramSpot &second = spots[static_cast<std::size_t>(couple.second)];
        const GenogramSpot &left = first.box.center().x() < second.box.center().x() ? first : second;
        const GenogramSpot &right = &left == &first ? second : first;
        GenogramLine line;
        line.kind = GenogramLineKind::Couple;
        line.nature = couple.nature;
        line.isDouble = couple.isDouble;
        line.first = first.member;
        line.second = second.member;
        const auto net = std::find_if(m_graph.nets.begin(), m_graph.nets.end(),
                                      [&](const GenogramNet &it) { return it.couple == static_cast<int>(i); });
        line.net = net == m_graph.nets.end() ? static_cast<int>(m_graph.nets.size() + i)
                                             : static_cast<int>(net - m_graph.nets.begin());
        const Part *arch = first.isMoved || second.isMoved ? nullptr : archOf(static_cast<int>(i));
        if (arch != nullptr) {
            const double y = heightOf(*arch, node(couple.first).row, spots, tops);
            const double one = arch->bottoms[0].x;
            const double other = arch->bottoms[1].x;
            line.points = {QPointF(one, first.box.top()), QPointF(one, y), QPointF(other, y),
                           QPointF(other, first.box.top())};
            line.mark = QPointF((one + other) / 2, y);
        } else {
            const bool isLevel = std::abs(left.box.center().y() - right.box.center().y()) < 0.8;
            const QPointF from = isLevel || left.box.right() < right.box.left()
                                     ? QPointF(left.box.right(), left.box.center().y())
                                     : left.box.center();
            const QPointF to = isLevel || left.box.right() < right.box.left()
                                   ? QPointF(right.box.left(), right.box.center().y())
                                   : right.box.center();
            line.points = {from, to};
            // The strokes stand left of where the line to the children leaves.
            line.mark = from + (to - from) * (net == m_graph.nets.end() ? 0.5 : 0.27);
        }
        lines.push_back(line);
    }
}

QPointF GenogramLines::stemTop(const GenogramNet &net, const std::vector<GenogramSpot> &spots,
                               const std::vector<double> &tops) const
{
    if (net.couple < 0) {
        const GenogramSpot &parent = spots[static_cast<std::size_t>(net.parent)];
        const double shift = net.kind == GenogramNet::Kind::Couple ? coupleShift(net) : 0;
        return {parent.box.center().x() + shift, parent.bottom + 0.06};
    }
    const GenogramCouple &couple = m_graph.couples[static_cast<std::size_t>(net.couple)];
    const GenogramSpot &first = spots[static_cast<std::size_t>(couple.first)];
    const GenogramSpot &second = spots[static_cast<std::size_t>(couple.second)];
    if (first.isMoved || second.isMoved)
        return (first.box.center() + second.box.center()) / 2;
    const double x = stemOf(m_graph, m_order, net, m_at);
    if (const Part *arch = archOf(net.couple))
        return {x, heightOf(*arch, net.row, spots, tops)};
    return {x, first.box.center().y()};
}

void GenogramLines::drawNet(std::vector<GenogramLine> &lines, int index, const std::vector<GenogramSpot> &spots,
                            const std::vector<double> &tops) const
{
    const GenogramNet &net = m_graph.nets[static_cast<std::size_t>(index)];
    std::vector<QPointF> trunk{stemTop(net, spots, tops)};
    for (int row = net.row + 1; row < m_graph.rows; ++row) {
        for (const Part &part : m_channels[static_cast<std::size_t>(row)]) {
            if (part.kind != Part::Kind::Descent || part.net != index)
                continue;
            double y = heightOf(part, row, spots, tops);
            if (y < trunk.back().y())
                y = trunk.back().y() + aboveSymbols / 2;
            drawBottoms(lines, part, trunk, y, spots);
        }
    }
}

void GenogramLines::drawBottoms(std::vector<GenogramLine> &lines, const Part &part, std::vector<QPointF> &trunk,
                                double y, const std::vector<GenogramSpot> &spots) const
{
    const GenogramNet &net = m_graph.nets[static_cast<std::size_t>(part.net)];
    std::vector<QPointF> further;
    for (const Bottom &bottom : part.bottoms) {
        if (bottom.isPassage) {
            further = {QPointF(trunk.back().x(), y), QPointF(bottom.x, y)};
            continue;
        }
        const GenogramSpot &spot = spots[static_cast<std::size_t>(bottom.node)];
        GenogramLine line;
        line.kind = net.kind == GenogramNet::Kind::Couple ? GenogramLineKind::Couple : GenogramLineKind::Descent;
        line.nature = bottom.nature;
        line.net = part.net;
        const int parent = net.couple < 0 ? net.parent : m_graph.couples[static_cast<std::size_t>(net.couple)].first;
        line.first = spots[static_cast<std::size_t>(parent)].member;
        line.second = spot.member;
        line.points = trunk;
        line.points.emplace_back(trunk.back().x(), y);
        const QPointF end(spot.isMoved ? spot.box.center().x() : spot.box.center().x() + bottom.shift, spot.box.top());
        if (bottom.twins >= 0) {
            const double x = part.forks[static_cast<std::size_t>(bottom.twins)];
            line.points.emplace_back(x, y);
            line.points.emplace_back(x, std::max(y, end.y() - fork - aboveSymbols / 2));
        } else {
            line.points.emplace_back(end.x(), y);
        }
        line.points.push_back(end);
        line.mark = QPointF((trunk.back().x() + end.x()) / 2, y);
        lines.push_back(line);
    }
    trunk.insert(trunk.end(), further.begin(), further.end());
}

void GenogramLines::drawBracket(std::vector<GenogramLine> &lines, const Part &part, int row,
                                const std::vector<GenogramSpot> &spots, const std::vector<double> &tops) const
{
    const double y = heightOf(part, row, spots, tops);
    std::vector<std::pair<double, const Bottom *>> byPlace; // by the middle of each symbol
    for (const Bottom &bottom : part.bottoms)
        byPlace.emplace_back(spots[static_cast<std::size_t>(bottom.node)].box.center().x(), &bottom);
    std::sort(byPlace.begin(), byPlace.end());
    for (std::size_t i = 1; i < byPlace.size(); ++i) {
        const auto &[leftMiddle, leftBottom] = byPlace[i - 1];
        const auto &[rightMiddle, rightBottom] = byPlace[i];
        const GenogramSpot &left = spots[static_cast<std::size_t>(leftBottom->node)];
        const GenogramSpot &right = spots[static_cast<std::size_t>(rightBottom->node)];
        // Between two and on the side of each that looks to the other: it does not cross what comes from their parents.
        const double from = leftMiddle + std::abs(leftBottom->shift);
        const double to = rightMiddle - std::abs(rightBottom->shift);
        GenogramLine line;
        line.kind = GenogramLineKind::Siblings;
        line.nature = rightBottom->nature;
        line.net = static_cast<int>(m_graph.nets.size() + m_graph.couples.size()) + part.net;
        line.first = left.member;
        line.second = right.member;
        line.points = {QPointF(from, left.box.top()), QPointF(from, y), QPointF(to, y), QPointF(to, right.box.top())};
        line.mark = QPointF((from + to) / 2, y);
        lines.push_back(line);
    }
}

} // namespace hearth

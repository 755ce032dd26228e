// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/genogramlayout.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace hearth {

namespace {

constexpr double hair = 0.01; // nearer is the same place

struct Stretch
{
    QLineF line;
    int net = 0;
};

std::vector<Stretch> stretchesOfNets(const std::vector<GenogramLine> &lines)
{
    std::map<int, std::vector<GenogramLine>> nets;
    for (const GenogramLine &line : lines)
        nets[line.net].push_back(line);
    std::vector<Stretch> stretches;
    for (const auto &[net, ofNet] : nets) {
        for (const QLineF &line : stretchesOf(ofNet))
            stretches.push_back({line, net});
    }
    return stretches;
}

/// A point of \a line that lies on \a other, the ends included.
bool meet(const QLineF &line, const QLineF &other)
{
    QPointF point;
    switch (line.intersects(other, &point)) {
    case QLineF::BoundedIntersection:
        return true;
    case QLineF::UnboundedIntersection:
        break;
    case QLineF::NoIntersection: // parallel: upon one another?
        for (const QPointF &end : {other.p1(), other.p2()}) {
            const QLineF toEnd(line.p1(), end);
            const double along = (toEnd.dx() * line.dx() + toEnd.dy() * line.dy()) / line.length();
            const double beside = std::abs(toEnd.dx() * line.dy() - toEnd.dy() * line.dx()) / line.length();
            if (beside < hair && -hair < along && along < line.length() + hair)
                return true;
        }
        break;
    }
    return false;
}

bool isThrough(const QLineF &line, const QRectF &box)
{
    if (box.contains(line.p1()) || box.contains(line.p2()))
        return true;
    const QPointF corners[] = {box.topLeft(), box.topRight(), box.bottomRight(), box.bottomLeft()};
    for (std::size_t i = 0; i < 4; ++i) {
        if (line.intersects(QLineF(corners[i], corners[(i + 1) % 4]), nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return false;
}

QRectF within(const QRectF &box)
{
    return box.adjusted(2 * hair, 2 * hair, -2 * hair, -2 * hair);
}

} // namespace

std::vector<QLineF> stretchesOf(const std::vector<GenogramLine> &lines)
{
    constexpr double fine = 200; // places in one symbol that are told apart
    std::vector<QLineF> all;
    std::map<std::pair<bool, int>, std::vector<std::pair<double, double>>> straight; // level or upright, and where
    for (const GenogramLine &line : lines) {
        for (std::size_t i = 1; i < line.points.size(); ++i) {
            const QLineF stretch(line.points[i - 1], line.points[i]);
            const bool isLevel = std::abs(stretch.dy()) < hair;
            if (stretch.length() < hair)
                continue;
            if (!isLevel && std::abs(stretch.dx()) >= hair) {
                all.push_back(stretch);
                continue;
            }
            const double place = isLevel ? stretch.y1() : stretch.x1();
            const auto [from, to] =
                isLevel ? std::minmax({stretch.x1(), stretch.x2()}) : std::minmax({stretch.y1(), stretch.y2()});
            straight[{isLevel, static_cast<int>(std::lround(place * fine))}].emplace_back(from, to);
        }
    }
    for (auto &[key, stretches] : straight) {
        std::sort(stretches.begin(), stretches.end());
        std::vector<std::pair<double, double>> joined;
        for (const auto &stretch : stretches) {
            if (joined.empty() || joined.back().second < stretch.first - hair)
                joined.push_back(stretch);
            else
                joined.back().second = std::max(joined.back().second, stretch.second);
        }
        const double place = key.second / fine;
        for (const auto &[from, to] : joined)
            all.push_back(key.first ? QLineF(from, place, to, place) : QLineF(place, from, place, to));
    }
    return all;
}

int GenogramLayout::crossings() const
{
    const std::vector<Stretch> stretches = stretchesOfNets(lines);
    int count = 0;
    for (std::size_t i = 0; i < stretches.size(); ++i) {
        for (std::size_t j = i + 1; j < stretches.size(); ++j) {
            if (stretches[i].net != stretches[j].net &&
                (meet(stretches[i].line, stretches[j].line) || meet(stretches[j].line, stretches[i].line)))
                ++count;
        }
    }
    return count;
}

int GenogramLayout::overlaps() const
{
    struct Box
    {
        QRectF box;
        std::size_t symbol;
    };
    std::vector<Box> boxes;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        boxes.push_back({within(symbols[i].box), i});
        if (!symbols[i].label.isEmpty())
            boxes.push_back({within(symbols[i].label), i});
    }
    int count = 0;
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].box.intersects(boxes[j].box))
                ++count;
        }
    }
    for (const Stretch &stretch : stretchesOfNets(lines)) {
        for (const Box &box : boxes) {
            // A line ends at the edge of a symbol, and the boxes are a hair smaller.
            if (isThrough(stretch.line, box.box))
                ++count;
        }
    }
    return count;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/drift.h"

#include <algorithm>

namespace hearth {

Spread spreadOf(const std::vector<FigureLine> &lines)
{
    if (lines.empty())
        return {};
    std::vector<int> days;
    for (const FigureLine &line : lines)
        days.push_back(line.days);
    std::sort(days.begin(), days.end());
    const auto at = [&days](std::size_t quarters) { return days[(days.size() - 1) * quarters / 4]; };
    return {static_cast<int>(days.size()), at(1), at(2), at(3)};
}

std::vector<DriftStep> driftOf(const std::vector<Figure> &now, const std::vector<Figure> &yearAgo)
{
    std::vector<DriftStep> steps;
    for (const Figure &figure : now) {
        if (figure.kind != Figure::Kind::MedianDays)
            continue;
        DriftStep step;
        step.id = figure.id;
        step.title = figure.title;
        step.year = spreadOf(figure.lines);
        step.yearLines = figure.lines;
        const auto before = std::find_if(yearAgo.begin(), yearAgo.end(),
                                         [&figure](const Figure &other) { return other.id == figure.id; });
        if (before != yearAgo.end()) {
            step.before = spreadOf(before->lines);
            step.beforeLines = before->lines;
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/drift.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

TEST_CASE("The spread of days is the middle half of them", "[tracker][figures]")
{
    struct Row
    {
        const char *why;
        std::vector<int> days;
        Spread spread;
    };
    const std::vector<Row> rows = {
        {"nobody", {}, {}},
        {"one child is its own middle", {40}, {1, 40, 40, 40}},
        {"of two the lower", {10, 90}, {2, 10, 10, 10}},
        {"five, in any order", {50, 10, 40, 20, 30}, {5, 20, 30, 40}},
        {"one who waited for ever moves the middle by nothing", {10, 20, 30, 40, 9999}, {5, 20, 30, 40}},
        {"all alike", {7, 7, 7, 7}, {4, 7, 7, 7}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        Figure figure;
        figure.kind = Figure::Kind::MedianDays;
        for (const int days : row.days)
            figure.lines.push_back({1, true, Date(2026, 1, 1), days});
        const Spread spread = spreadOf(figure.lines);
        CHECK(spread == row.spread);
        if (const auto median = figure.median())
            CHECK(spread.middle == *median); // the tile and the chart say the same
    }
}

TEST_CASE("A step has those who took it in the year, and those of the year before", "[tracker][figures]")
{
    const std::vector<ChildRecord> children = {
        childFrom({u"care 2025-12-01"_s, u"plan:adoption 2026-01-10"_s}),
        childFrom({u"care 2024-12-01"_s, u"plan:adoption 2025-01-20"_s}),
        childFrom({u"care 2022-12-01"_s, u"plan:adoption 2023-01-20"_s}), // neither
    };
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &child : children)
        records.push_back(&child);
    const std::vector<DriftStep> steps =
        driftOf(figuresOf(records, Date(2026, 6, 1)), figuresOf(records, Date(2025, 6, 1)));
    REQUIRE(steps.size() == 6);
    CHECK(steps.front().id == u"entry-to-plan"_s);
    CHECK(steps.front().year == Spread{1, 40, 40, 40});
    CHECK(steps.front().before == Spread{1, 50, 50, 50});
    CHECK(steps.front().yearLines.size() == 1);
    CHECK(steps.back().id == u"placed-to-adopted"_s);
    CHECK(steps.back().year.count == 0);
}

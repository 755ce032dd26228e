// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/authority.h"
#include "tests/bench/benches.h"
#include "tests/bench/benchpolicy.h"
#include "tests/bench/stopwatch.h"

namespace hearth::bench {

QJsonObject timeWorkingDays(int additions)
{
    const WorkingDays table = shippedWorkingDays();
    std::vector<Date> starts;
    starts.reserve(static_cast<std::size_t>(additions));
    for (int i = 0; i < additions; ++i)
        starts.push_back(Date(2015, 1, 1) + static_cast<int>((i * 2654435761LL) % 4000));
    std::int64_t sum = 0;
    const double seconds = best(5, [&] {
        for (const Date start : starts)
            sum += table.add(start, 20)->dayNumber();
    });
    return {{QStringLiteral("additions"), additions},
            {QStringLiteral("seconds"), seconds},
            {QStringLiteral("sum"), static_cast<double>(sum)}};
}

QJsonObject timeClocks(int children, int times)
{
    const Policy policy = benchPolicy();
    const std::vector<ChildRecord> records = makeAuthority(children);
    std::size_t rows = 0;
    const double seconds = best(times, [&] {
        rows = 0;
        for (const ChildRecord &record : records)
            rows += evaluate(record, policy, benchDay()).size();
    });
    const auto rules = static_cast<double>(policy.phases.front().pack->rules.size());
    return {{QStringLiteral("children"), children},
            {QStringLiteral("rules"), rules},
            {QStringLiteral("rows"), static_cast<double>(rows)},
            {QStringLiteral("seconds"), seconds}};
}

} // namespace hearth::bench

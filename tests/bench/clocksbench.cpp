// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/authority.h"
#include "tests/bench/benches.h"
#include "tests/bench/stopwatch.h"

#include "core/calendar/bankholidays.h"

#include <QFile>

namespace hearth::bench {

namespace {

WorkingDays shippedWorkingDays()
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/resources/holidays/england-and-wales.csv"));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no table of bank holidays");
    return workingDaysOf(readBankHolidays(file.readAll(), file.fileName()));
}

} // namespace

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

} // namespace hearth::bench

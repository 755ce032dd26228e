// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/benchpolicy.h"

#include "core/calendar/bankholidays.h"

#include <QFile>

namespace hearth::bench {

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(HEARTH_SOURCE_DIR "/resources/") + name);
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("a resource of the program is missing");
    return file.readAll();
}

} // namespace

WorkingDays shippedWorkingDays()
{
    const QString name = QStringLiteral("holidays/england-and-wales.csv");
    return workingDaysOf(readBankHolidays(resource(name), name));
}

Policy benchPolicy()
{
    std::vector<PackFile> files;
    for (const char *pack : {"england", "bradford-2017"}) {
        const QString name = QStringLiteral("policies/%1.toml").arg(QLatin1String(pack));
        files.push_back({name, resource(name)});
    }
    Policy policy;
    policy.phases.push_back({Date(1995, 1, 1), readPacks(files).at(QStringLiteral("bradford-2017"))});
    policy.workingDays = std::make_shared<const WorkingDays>(shippedWorkingDays());
    return policy;
}

} // namespace hearth::bench

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/bankholidays.h"

#include <QFile>
#include <QString>

#include <vector>

namespace hearth::test {

inline std::vector<BankHoliday> shippedHolidays()
{
    const QString name = QStringLiteral(HEARTH_SOURCE_DIR "/resources/holidays/england-and-wales.csv");
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        throw HolidayError("the shipped table of bank holidays is missing");
    return readBankHolidays(file.readAll(), name);
}

/// The shipped table, read once: the tests below ask it millions of times.
inline const WorkingDays &shippedWorkingDays()
{
    static const WorkingDays table = workingDaysOf(shippedHolidays());
    return table;
}

} // namespace hearth::test

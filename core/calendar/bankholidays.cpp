// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/bankholidays.h"

#include <QStringList>

#include <algorithm>
#include <string>

namespace hearth {

namespace {

[[noreturn]] void refuse(const QString &fileName, qsizetype line, const QString &reason)
{
    throw HolidayError(QStringLiteral("%1:%2: %3").arg(fileName).arg(line).arg(reason).toStdString());
}

} // namespace

std::vector<BankHoliday> readBankHolidays(const QByteArray &text, const QString &fileName)
{
    std::vector<BankHoliday> holidays;
    const QStringList lines = QString::fromUtf8(text).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines[i].trimmed();
        if (line.isEmpty() || line.startsWith(u'#') || line == QStringLiteral("date,name"))
            continue;
        const qsizetype comma = line.indexOf(u',');
        if (comma < 0)
            refuse(fileName, i + 1, QStringLiteral("expected a day and a name, parted by a comma"));
        const auto day = dateFromText(QStringView(line).left(comma).trimmed());
        if (!day)
            refuse(fileName, i + 1, QStringLiteral("the first field is not a day (yyyy-mm-dd)"));
        const QString name = line.mid(comma + 1).trimmed();
        if (name.isEmpty())
            refuse(fileName, i + 1, QStringLiteral("the holiday has no name"));
        holidays.push_back({*day, name});
    }
    if (holidays.empty())
        refuse(fileName, lines.size(), QStringLiteral("the table holds no day"));
    std::sort(holidays.begin(), holidays.end(), [](const auto &a, const auto &b) { return a.day < b.day; });
    return holidays;
}

WorkingDays workingDaysOf(const std::vector<BankHoliday> &holidays)
{
    std::vector<Date> days;
    days.reserve(holidays.size());
    for (const BankHoliday &holiday : holidays)
        days.push_back(holiday.day);
    if (days.empty())
        throw HolidayError("the table of bank holidays holds no day");
    std::sort(days.begin(), days.end());
    for (std::size_t i = 1; i < days.size(); ++i) {
        if (days[i].year() > days[i - 1].year() + 1)
            throw HolidayError("the table of bank holidays holds no day of " + std::to_string(days[i - 1].year() + 1));
    }
    return {days.front().year(), days.back().year(), days};
}

} // namespace hearth

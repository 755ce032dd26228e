// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/typeddate.h"

#include "core/calendar/period.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>

namespace hearth {

namespace {

constexpr std::array<const char *, 12> monthNames = {"january",   "february", "march",    "april",
                                                     "may",       "june",     "july",     "august",
                                                     "september", "october",  "november", "december"};
constexpr std::array<const char *, 7> dayNames = {"monday", "tuesday",  "wednesday", "thursday",
                                                  "friday", "saturday", "sunday"};

/// Three letters of a name or more, and nothing that it does not begin with: `mon` and `monda`, not `month`.
bool isShortFor(QStringView typed, const char *name)
{
    return typed.size() >= 3 && QLatin1StringView(name).startsWith(typed);
}

std::optional<Date> dayOf(int year, int month, int day)
{
    if (year < 1400 || month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month))
        return std::nullopt;
    return Date(year, month, day);
}

/// A year as typed: none is this year, two digits the nearest that is not more than 20 years ahead.
int fullYear(const QString &typed, Date today)
{
    if (typed.isEmpty())
        return today.year();
    const int year = typed.toInt();
    if (typed.size() > 2)
        return year;
    const int century = today.year() - today.year() % 100;
    return century + year > today.year() + 20 ? century - 100 + year : century + year;
}

std::optional<Date> readOffset(const QString &text, Date today, const WorkingDays &workingDays)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^([+-])\s*(\d{1,4})\s*(wd|d|w|m|y)?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int count = match.captured(2).toInt() * (match.captured(1) == QStringLiteral("-") ? -1 : 1);
    const QString unit = match.captured(3);
    Period period{count, Unit::Days};
    if (unit == QStringLiteral("wd"))
        period.unit = Unit::WorkingDays;
    else if (unit == QStringLiteral("w"))
        period.unit = Unit::Weeks;
    else if (unit == QStringLiteral("m"))
        period.unit = Unit::Months;
    else if (unit == QStringLiteral("y"))
        period.unit = Unit::Years;
    return addPeriod(today, period, workingDays);
}

std::optional<Date> readWord(const QString &text, Date today)
{
    if (text == QStringLiteral("today") || text == QStringLiteral("t"))
        return today;
    if (text == QStringLiteral("tomorrow"))
        return today + 1;
    if (text == QStringLiteral("yesterday"))
        return today - 1;
    for (int i = 0; i < 7; ++i) {
        const bool isWeds = i == 2 && text == QStringLiteral("weds");
        if (isWeds || isShortFor(text, dayNames[static_cast<std::size_t>(i)])) {
            const int ahead = (i + 1 - today.weekday() + 6) % 7 + 1;
            return today + ahead;
        }
    }
    return std::nullopt;
}

std::optional<Date> readNumbers(const QString &text, Date today)
{
    static const QRegularExpression pattern(QStringLiteral(R"(^(\d{1,2})[/. -](\d{1,2})(?:[/. -](\d{2}|\d{4}))?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return dayOf(fullYear(match.captured(3), today), match.captured(2).toInt(), match.captured(1).toInt());
}

std::optional<Date> readMonthName(const QString &text, Date today)
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(^(\d{1,2})(?:st|nd|rd|th)?[ -]*([a-z]{3,9})[ ,-]*(\d{2}|\d{4})?$)"));
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    for (int i = 0; i < 12; ++i) {
        if (isShortFor(match.captured(2), monthNames[static_cast<std::size_t>(i)]))
            return dayOf(fullYear(match.captured(3), today), i + 1, match.captured(1).toInt());
    }
    return std::nullopt;
}

} // namespace

std::optional<Date> readTypedDate(QStringView typed, Date today, const WorkingDays &workingDays)
{
    const QString text = typed.trimmed().toString().toLower();
    if (const auto iso = dateFromIso(text))
        return iso;
    if (const auto offset = readOffset(text, today, workingDays))
        return offset;
    if (const auto word = readWord(text, today))
        return word;
    if (const auto numbers = readNumbers(text, today))
        return numbers;
    return readMonthName(text, today);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/date.h"

#include <boost/date_time/gregorian/gregorian_types.hpp>

namespace hearth {

namespace {

namespace greg = boost::gregorian;

greg::date::ymd_type civil(std::int32_t number)
{
    return greg::gregorian_calendar::from_day_number(static_cast<greg::gregorian_calendar::date_int_type>(number));
}

std::optional<int> digits(QStringView text)
{
    int value = 0;
    for (const QChar c : text) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<Date> checkedDate(const std::optional<int> &year, const std::optional<int> &month,
                                const std::optional<int> &day)
{
    if (!year || !month || !day || *year < 1400 || *month < 1 || *month > 12 || *day < 1 ||
        *day > lastDayOfMonth(*year, *month))
        return std::nullopt;
    return Date(*year, *month, *day);
}

} // namespace

Date::Date(int year, int month, int day)
{
    if (year < 1400 || year > 9999 || month < 1 || month > 12 || day < 1 || day > lastDayOfMonth(year, month))
        throw DateError("no such day");
    m_day = static_cast<std::int32_t>(greg::gregorian_calendar::day_number(greg::date::ymd_type(
        static_cast<unsigned short>(year), static_cast<unsigned short>(month), static_cast<unsigned short>(day))));
}

int Date::year() const
{
    return civil(m_day).year;
}

int Date::month() const
{
    return civil(m_day).month.as_number();
}

int Date::day() const
{
    return civil(m_day).day;
}

int Date::weekday() const
{
    return m_day % 7 + 1;
}

int lastDayOfMonth(int year, int month)
{
    return greg::gregorian_calendar::end_of_month_day(static_cast<unsigned short>(year),
                                                      static_cast<unsigned short>(month));
}

QString isoText(Date date)
{
    const auto ymd = civil(date.dayNumber());
    return QStringLiteral("%1-%2-%3")
        .arg(static_cast<int>(ymd.year), 4, 10, QLatin1Char('0'))
        .arg(static_cast<int>(ymd.month.as_number()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<int>(ymd.day), 2, 10, QLatin1Char('0'));
}

QString britishText(Date date)
{
    const auto ymd = civil(date.dayNumber());
    return QStringLiteral("%1/%2/%3")
        .arg(static_cast<int>(ymd.day), 2, 10, QLatin1Char('0'))
        .arg(static_cast<int>(ymd.month.as_number()), 2, 10, QLatin1Char('0'))
        .arg(static_cast<int>(ymd.year), 4, 10, QLatin1Char('0'));
}

QString isoText(const std::optional<Date> &date)
{
    return date ? isoText(*date) : QString();
}

QString britishText(const std::optional<Date> &date)
{
    return date ? britishText(*date) : QString();
}

std::optional<Date> dateFromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-')
        return std::nullopt;
    return checkedDate(digits(text.sliced(0, 4)), digits(text.sliced(5, 2)), digits(text.sliced(8, 2)));
}

std::optional<Date> dateFromBritish(QStringView text)
{
    if (text.size() != 10 || text[2] != u'/' || text[5] != u'/')
        return std::nullopt;
    return checkedDate(digits(text.sliced(6, 4)), digits(text.sliced(3, 2)), digits(text.sliced(0, 2)));
}

std::optional<Date> dateFromText(QStringView text)
{
    if (const auto iso = dateFromIso(text))
        return iso;
    return dateFromBritish(text);
}

} // namespace hearth

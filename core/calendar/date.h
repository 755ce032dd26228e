// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>
#include <stdexcept>

namespace hearth {

/// Thrown for a day that does not exist (30 February) or lies outside 1400..9999.
class DateError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A civil day, with no time and no zone, so that no zone can move it.
///
/// It wraps Boost's gregorian day number; nothing else in the program includes Boost.Date_Time.
/// A day that is not known is `std::optional<Date>`; a default Date is 1400-01-01 and means nothing.
class Date
{
public:
    constexpr Date() = default;
    /// \throws DateError for a day that does not exist.
    Date(int year, int month, int day);

    [[nodiscard]] static constexpr Date fromDayNumber(std::int32_t number)
    {
        Date date;
        date.m_day = number;
        return date;
    }
    /// A count of days that rises by one a day (Boost's day number).
    [[nodiscard]] constexpr std::int32_t dayNumber() const { return m_day; }

    [[nodiscard]] int year() const;
    [[nodiscard]] int month() const;
    [[nodiscard]] int day() const;
    /// 1 is Monday, 7 is Sunday.
    [[nodiscard]] int weekday() const;

    constexpr auto operator<=>(const Date &) const = default;

    constexpr Date operator+(int days) const { return fromDayNumber(m_day + days); }
    constexpr Date operator-(int days) const { return fromDayNumber(m_day - days); }
    /// Whole days from \a other to this.
    constexpr int operator-(Date other) const { return m_day - other.m_day; }

private:
    std::int32_t m_day = 2232400; // 1400-01-01
};

/// The last day of \a month (1..12) of \a year.
[[nodiscard]] int lastDayOfMonth(int year, int month);

/// `2026-02-03`: how a day is stored, exported and compared as text.
[[nodiscard]] QString isoText(Date date);
/// `03/02/2026`: how a day is shown.
[[nodiscard]] QString britishText(Date date);
/// The same, or an empty text for a day that is not known.
[[nodiscard]] QString isoText(const std::optional<Date> &date);
[[nodiscard]] QString britishText(const std::optional<Date> &date);

/// Reads exactly `yyyy-mm-dd`; nothing for anything else, a day that does not exist included.
[[nodiscard]] std::optional<Date> dateFromIso(QStringView text);
/// Reads exactly `dd/mm/yyyy`.
[[nodiscard]] std::optional<Date> dateFromBritish(QStringView text);
/// Reads either of the two: what a command line takes.
[[nodiscard]] std::optional<Date> dateFromText(QStringView text);

} // namespace hearth

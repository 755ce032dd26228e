// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/workingdays.h"

#include <optional>

namespace hearth {

/// The last day of a period of whole months that starts on \a from; \a months may be negative.
///
/// It is the corresponding date (Dodds v Walker [1981] UKHL), or the last day of a month too short to have one.
/// Boost's own month arithmetic is not that: it moves 30 April to 31 October.
[[nodiscard]] Date addCalendarMonths(Date from, int months);

/// The birthday on which somebody born on \a born reaches \a years. Born on 29 February: 1 March in other years.
[[nodiscard]] Date birthday(Date born, int years);

/// Whole years of age on \a day; negative before birth.
[[nodiscard]] int ageOn(Date born, Date day);

/// Whole calendar months from \a from up to \a to (never negative): how often `addCalendarMonths` fits.
[[nodiscard]] int wholeMonthsBetween(Date from, Date to);

enum class Unit : std::uint8_t { WorkingDays, Days, Weeks, Months, Years };

/// A length of time as a rule states it (`RULES.md` section 1).
struct Period
{
    int count = 0; ///< negative counts back
    Unit unit = Unit::Days;
    /// The start day is day 1 and not day 0: one day less (the statutory "26 weeks beginning with").
    bool beginningWith = false;

    bool operator==(const Period &) const = default;
};

/// The last day in time of \a period from \a start. Nothing when it needs a day outside the table of \a workingDays
/// or a year outside the calendar.
[[nodiscard]] std::optional<Date> addPeriod(Date start, const Period &period, const WorkingDays &workingDays);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/timeline/clocks.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace hearth {

/// The days from `from` up to, not including, `until`.
struct DayRange
{
    Date from;
    Date until;

    [[nodiscard]] int days() const { return until - from; }
    [[nodiscard]] bool holds(Date day) const { return from <= day && day < until; }
    bool operator==(const DayRange &) const = default;
};

constexpr int shortestJourneyRange = 14;      ///< days: a fortnight
constexpr int longestJourneyRange = 366 * 25; ///< days: a childhood and room beside it

/// The days that hold a journey, with some room on either side: what a picture shows before anyone zooms.
[[nodiscard]] DayRange wholeJourney(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt);
/// \a range made longer (\a factor above 1) or shorter, so that \a around stays where it is on the picture.
[[nodiscard]] DayRange zoomed(const DayRange &range, double factor, Date around);
/// \a range moved by \a days: later when positive.
[[nodiscard]] DayRange moved(const DayRange &range, int days);

/// A line of the scale, with what is written beside it.
struct ScaleTick
{
    Date day;
    QString label;
};

struct JourneyTicks
{
    std::vector<ScaleTick> major; ///< years, or months when days or weeks are shown; the first may lie before the range
    std::vector<ScaleTick> minor; ///< months, weeks or days; empty when only years fit
};

/// The lines that fit where a day is \a pixelsPerDay wide and the widest short label \a labelWidth.
[[nodiscard]] JourneyTicks journeyTicks(const DayRange &range, double pixelsPerDay, double labelWidth);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/standingadjustments.h"

#include "core/timeline/dayset.h"

#include <algorithm>

namespace hearth {

namespace {

constexpr int soonDays = 14;

bool stands(const Adjustment &adjustment, Date asAt)
{
    if (!adjustment.until)
        return true;
    // An extension's day is the last in time; an exemption or a pause has stopped on its day.
    return adjustment.kind == AdjustmentKind::Extension ? asAt <= *adjustment.until : asAt < *adjustment.until;
}

} // namespace

std::vector<StandingAdjustment> standingAdjustments(const ChildRecord &record, const std::vector<Clock> &clocks,
                                                    Date asAt)
{
    std::vector<StandingAdjustment> standing;
    for (const Clock &clock : clocks) {
        if (clock.met || clock.ended)
            continue;
        for (const Adjustment &adjustment : record.adjustments) {
            const bool counts = std::find(clock.adjustments.begin(), clock.adjustments.end(), adjustment.stamp.id) !=
                                clock.adjustments.end();
            // Of several extensions the newest is the one that holds.
            const bool replaced = adjustment.kind == AdjustmentKind::Extension && adjustment.until != clock.extendedTo;
            if (counts && !replaced && stands(adjustment, asAt))
                standing.push_back({adjustment, clock, adjustment.until});
        }
    }
    std::stable_sort(standing.begin(), standing.end(), [](const StandingAdjustment &a, const StandingAdjustment &b) {
        return a.ends.value_or(DaySet::endless()) < b.ends.value_or(DaySet::endless());
    });
    return standing;
}

bool endsSoon(const StandingAdjustment &standing, Date asAt)
{
    return standing.ends && *standing.ends - asAt <= soonDays;
}

} // namespace hearth

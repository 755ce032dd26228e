// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/adjusting.h"

#include "core/timeline/dayset.h"
#include "core/timeline/journey.h"
#include "core/timeline/rulewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

/// The words shown, for the translator.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Adjustment)
};

const Allowance *allowanceFor(const Rule &rule, AdjustmentKind kind)
{
    const auto found = std::find_if(rule.allowances.begin(), rule.allowances.end(),
                                    [kind](const Allowance &a) { return a.kind == kind; });
    return found == rule.allowances.end() ? nullptr : &*found;
}

bool countsInWorkingDays(const Clock &clock)
{
    return clock.period >= 0 && clock.rule->periods[static_cast<std::size_t>(clock.period)].unit == Unit::WorkingDays;
}

/// The due day once the days of [from, until) do not count. A clock that stands still on its way loses none of its
/// time.
std::optional<Date> pausedDue(const Clock &clock, Date from, Date until, const WorkingDays &workingDays)
{
    const Date due = *clock.due;
    from = std::max(from, clock.started);
    if (until <= from)
        return due;
    if (!countsInWorkingDays(clock))
        return from < due ? due + (until - from) : due;
    if (from > due)
        return due;
    const auto run = workingDays.between(clock.started, from - 1);
    const auto whole = workingDays.between(clock.started, due);
    if (!run || !whole)
        return std::nullopt;
    return workingDays.add(until - 1, *whole - std::max(0, *run));
}

void applyPause(Clock &clock, const Adjustment &pause, const WorkingDays &workingDays, Date asAt)
{
    const Date from = pause.from.value_or(pause.approved);
    const bool standsStill = from <= asAt && (!pause.until || asAt < *pause.until);
    if (standsStill && clock.status != Status::Exempt) {
        clock.status = Status::Paused;
        clock.excusedUntil = pause.until;
    }
    if (!clock.due)
        return;
    if (!pause.until) {
        if (from <= asAt && from <= *clock.due)
            clock.due.reset();
        return;
    }
    const Date before = *clock.due;
    clock.due = pausedDue(clock, from, *pause.until, workingDays);
    if (clock.due)
        clock.pausedDays += *clock.due - before;
}

} // namespace

bool concerns(const Adjustment &adjustment, const Clock &clock)
{
    if (adjustment.rule != clock.rule->id)
        return false;
    if (!adjustment.subject.isEmpty() && adjustment.subject != clock.subject)
        return false;
    if (adjustment.started)
        return *adjustment.started == clock.started;
    return clock.started <= adjustment.approved && (!clock.met || *clock.met > adjustment.approved) &&
           (!clock.ended || *clock.ended > adjustment.approved);
}

void applyAdjustments(Clock &clock, const ChildRecord &record, const WorkingDays &workingDays, Date asAt)
{
    int extensions = 0;
    for (const Adjustment &adjustment : record.adjustments) {
        if (adjustment.approved > asAt || !concerns(adjustment, clock))
            continue;
        const Allowance *allowance = allowanceFor(*clock.rule, adjustment.kind);
        if (allowance == nullptr)
            continue;
        switch (adjustment.kind) {
        case AdjustmentKind::Extension: {
            if (!clock.due || !adjustment.until || *adjustment.until <= *clock.due)
                continue;
            if (allowance->times > 0 && extensions >= allowance->times)
                continue;
            if (allowance->most) {
                const auto most = addPeriod(*clock.due, *allowance->most, workingDays);
                if (!most || *adjustment.until > *most)
                    continue;
            }
            ++extensions;
            clock.due = adjustment.until;
            clock.extendedTo = adjustment.until;
            break;
        }
        case AdjustmentKind::Exemption:
            if (adjustment.from.value_or(adjustment.approved) <= asAt &&
                (!adjustment.until || asAt < *adjustment.until)) {
                clock.status = Status::Exempt;
                clock.excusedUntil = adjustment.until;
            }
            break;
        case AdjustmentKind::Pause:
            applyPause(clock, adjustment, workingDays, asAt);
            break;
        }
        clock.adjustments.push_back(adjustment.stamp.id);
    }
}

QString whyNotAllowed(const Adjustment &adjustment, const ChildRecord &record, const Policy &policy)
{
    const Rule *rule = policy.packOn(adjustment.started.value_or(adjustment.approved)).rule(adjustment.rule);
    if (rule == nullptr)
        return Words::tr("The pack in force has no rule \"%1\".").arg(adjustment.rule);
    const Allowance *allowance = allowanceFor(*rule, adjustment.kind);
    if (allowance == nullptr)
        return Words::tr("The rule \"%1\" allows no such adjustment.").arg(rule->title);
    if (adjustment.kind == AdjustmentKind::Extension && !adjustment.until)
        return Words::tr("An extension needs its new last day.");
    if (adjustment.from && adjustment.until && *adjustment.until <= *adjustment.from)
        return Words::tr("It must stop after it begins.");

    // What the row is without this adjustment, on the day of its approval.
    ChildRecord without = record;
    std::erase_if(without.adjustments, [&](const Adjustment &other) {
        return (adjustment.stamp.id != 0 && other.stamp.id == adjustment.stamp.id) ||
               other.approved > adjustment.approved || other == adjustment;
    });
    for (const Clock &clock : evaluate(without, policy, adjustment.approved)) {
        if (!concerns(adjustment, clock))
            continue;
        if (adjustment.kind != AdjustmentKind::Extension || !clock.due)
            return {};
        if (*adjustment.until <= *clock.due)
            return Words::tr("The new last day must be later than the present one, %1.").arg(britishText(*clock.due));
        const auto earlier =
            std::count_if(without.adjustments.begin(), without.adjustments.end(), [&](const Adjustment &other) {
                return other.kind == AdjustmentKind::Extension && concerns(other, clock);
            });
        if (allowance->times > 0 && earlier >= allowance->times)
            return Words::tr("This clock has been extended before, and can be once only.");
        if (allowance->most) {
            const auto most = addPeriod(*clock.due, *allowance->most, *policy.workingDays);
            if (!most || *adjustment.until > *most)
                return Words::tr("One extension is at most %1: to %2.")
                    .arg(periodText(*allowance->most), britishText(most));
        }
        return {};
    }
    return Words::tr("There is no such row of this clock for the child on the day of approval.");
}

} // namespace hearth

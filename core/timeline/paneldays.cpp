// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paneldays.h"

#include <algorithm>

namespace hearth {

namespace {

const QString clockTime = QStringLiteral("HH:mm");

bool holds(const std::vector<Date> &days, Date day)
{
    return std::binary_search(days.begin(), days.end(), day);
}

/// \a day, or the next working day; nothing outside the table.
std::optional<Date> workingDayFrom(Date day, const WorkingDays &workingDays)
{
    const auto works = workingDays.isWorkingDay(day);
    if (!works)
        return std::nullopt;
    return *works ? std::optional(day) : workingDays.add(day, 1);
}

void sortOnce(std::vector<Date> &days)
{
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
}

} // namespace

std::optional<Date> nextPanelDay(const Policy &policy, Date day)
{
    const auto recorded = std::lower_bound(policy.panel.sittings.begin(), policy.panel.sittings.end(), day);
    std::optional<Date> next;
    if (recorded != policy.panel.sittings.end())
        next = *recorded;
    // The weekly day of the week before may have been moved as far as this one: begin there.
    const Date monday = day - (day.weekday() - 1);
    for (Date week = monday - 7;; week = week + 7) {
        const auto &panel = policy.packOn(week).panel;
        if (!panel)
            return next;
        const auto weekly = workingDayFrom(week + (panel->weekday - 1), *policy.workingDays);
        if (!weekly || (next && *weekly >= *next))
            return next;
        if (*weekly >= day && !holds(policy.panel.cancelled, *weekly))
            return weekly;
    }
}

std::vector<Date> panelDays(const Policy &policy, Date first, Date last)
{
    std::vector<Date> days;
    for (auto day = nextPanelDay(policy, first); day && *day <= last; day = nextPanelDay(policy, *day + 1))
        days.push_back(*day);
    return days;
}

std::optional<Date> weekdayBefore(Date day, int weekday, const WorkingDays &workingDays)
{
    const Date before = day - ((day.weekday() - weekday + 6) % 7 + 1);
    const auto works = workingDays.isWorkingDay(before);
    if (!works)
        return std::nullopt;
    return *works ? std::optional(before) : workingDays.add(before, -1);
}

std::optional<PapersDue> papersDue(const Policy &policy, Date sitting)
{
    const Rule *rule = policy.packOn(sitting).rule(QStringLiteral("panel.papers"));
    if (rule == nullptr || rule->dueBy != DueBy::WeekdayBefore)
        return std::nullopt;
    const std::optional<Date> on = weekdayBefore(sitting, rule->weekday, *policy.workingDays);
    return on ? std::optional(PapersDue{*on, QTime::fromString(rule->dueTime, clockTime)}) : std::nullopt;
}

std::optional<Date> minutesDue(const Policy &policy, Date sitting)
{
    const Rule *rule = policy.packOn(sitting).rule(QStringLiteral("panel.minutes"));
    if (rule == nullptr || rule->periods.empty())
        return std::nullopt;
    return addPeriod(sitting, rule->periods.front(), *policy.workingDays);
}

std::optional<QTime> panelOpens(const Policy &policy, Date sitting)
{
    const auto &panel = policy.packOn(sitting).panel;
    const QTime opens = panel ? QTime::fromString(panel->opens, clockTime) : QTime();
    return opens.isValid() ? std::optional(opens) : std::nullopt;
}

PanelCalendar panelCalendar(const std::vector<ServiceForm> &forms)
{
    PanelCalendar calendar;
    for (const ServiceForm &form : forms) {
        if (form.form != u"panel-sitting" || form.state == FormState::Superseded)
            continue;
        (form.state == FormState::Withdrawn ? calendar.cancelled : calendar.sittings).push_back(form.on);
        if (const auto left = form.content.day(QStringLiteral("moved-from")))
            calendar.cancelled.push_back(*left); // that week's sitting has another day
    }
    sortOnce(calendar.sittings);
    sortOnce(calendar.cancelled);
    std::erase_if(calendar.cancelled, [&calendar](Date day) { return holds(calendar.sittings, day); });
    return calendar;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"

#include "core/timeline/journey.h"
#include "core/timeline/starts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::array<const char *, 9> statusIds = {"met",    "met-late", "ended", "unknown", "exempt",
                                                   "paused", "overdue",  "soon",  "open"};
constexpr std::array<const char *, 9> statusLabels = {
    QT_TRANSLATE_NOOP("Status", "met"),     QT_TRANSLATE_NOOP("Status", "met late"),
    QT_TRANSLATE_NOOP("Status", "ended"),   QT_TRANSLATE_NOOP("Status", "not known"),
    QT_TRANSLATE_NOOP("Status", "exempt"),  QT_TRANSLATE_NOOP("Status", "paused"),
    QT_TRANSLATE_NOOP("Status", "overdue"), QT_TRANSLATE_NOOP("Status", "soon"),
    QT_TRANSLATE_NOOP("Status", "open")};

} // namespace

QString idOf(Status status)
{
    return QString::fromLatin1(statusIds.at(static_cast<std::size_t>(status)));
}

QString labelOf(Status status)
{
    return QCoreApplication::translate("Status", statusLabels.at(static_cast<std::size_t>(status)));
}

const PolicyPack &Policy::packOn(Date day) const
{
    const PolicyPack *pack = phases.front().pack.get();
    for (const Phase &phase : phases) {
        if (phase.from <= day)
            pack = phase.pack.get();
    }
    return *pack;
}

bool Clock::isDuty() const
{
    switch (status) {
    case Status::Open:
    case Status::Soon:
    case Status::Overdue:
    case Status::Paused:
    case Status::Exempt:
        return true;
    default:
        return false;
    }
}

const PlannedAction *actionOf(const Clock &clock, const ChildRecord &record)
{
    if (clock.subject.isEmpty())
        return nullptr;
    const auto found = std::find_if(record.actions.begin(), record.actions.end(),
                                    [&clock](const PlannedAction &action) { return action.key == clock.subject; });
    return found == record.actions.end() ? nullptr : &*found;
}

QString clockTitle(const Clock &clock, const ChildRecord &record)
{
    if (clock.rule == nullptr)
        return {};
    const PlannedAction *action = actionOf(clock, record);
    if (action == nullptr || action->what.isEmpty())
        return clock.rule->title;
    // The deed first: where a column is narrow, it is what tells one line from the next.
    return QCoreApplication::translate("Clock", "%1 · %2", "what is to be done, title of a rule")
        .arg(action->what, clock.rule->title);
}

DaySet caseOpen(const Journey &journey, const Policy &policy)
{
    DaySet days = journey.caseOpen();
    for (const Policy::Phase &phase : policy.phases) {
        for (const Rule &rule : phase.pack->rules) {
            if (!rule.afterCare || !journey.hasHeld(rule.anchorEvent))
                continue;
            for (const Start &start : startsOf(rule, journey)) {
                if (start.at > journey.asAt() || policy.packOn(start.at).id != phase.pack->id)
                    continue;
                Date met = DaySet::endless();
                for (const EventKind kind : rule.metEvents)
                    met = std::min(met, journey.firstHeld(kind, start.at).value_or(DaySet::endless()));
                days.add(start.at, met);
            }
        }
    }
    return days;
}

std::vector<Exception> standingExceptions(const std::vector<Clock> &clocks, Date asAt)
{
    std::vector<Exception> standing;
    for (const Clock &clock : clocks) {
        if (!clock.rule->exception || clock.status != Status::Overdue)
            continue;
        Exception exception;
        exception.clock = clock;
        exception.raised = *clock.due + 1;
        exception.daysOver = *clock.days;
        exception.reportDue = addCalendarMonths(exception.raised, wholeMonthsBetween(exception.raised, asAt) / 3 * 3);
        standing.push_back(std::move(exception));
    }
    return standing;
}

} // namespace hearth

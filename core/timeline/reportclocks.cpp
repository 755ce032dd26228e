// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/paneldays.h"
#include "core/timeline/settling.h"

#include <algorithm>

namespace hearth {

namespace {

/// Whether the report is about \a exception: it names it, or names none, or its form has no line for it.
bool isAbout(const Event &report, const Clock &exception)
{
    const QStringList named = report.details.value(QStringLiteral("circumstances")).split(u',', Qt::SkipEmptyParts);
    if (named.isEmpty() || named.contains(exception.rule->id))
        return true;
    for (const DetailField &field : vocabularyOf(EventKind::ExceptionReport).fields) {
        for (const char *choice : field.choices) {
            if (exception.rule->id == QLatin1StringView(choice))
                return false;
        }
    }
    return true;
}

/// The day from which a report has both its signatures; nothing before that.
std::optional<Date> signedByBoth(const Event &report)
{
    const auto worker = dateFromIso(report.details.value(QStringLiteral("signed_by_worker")));
    const auto manager = dateFromIso(report.details.value(QStringLiteral("signed_by_manager")));
    if (!worker || !manager)
        return std::nullopt;
    return std::max({report.on, *worker, *manager});
}

/// Until when \a exception stood: not on that day any more.
Date stoodUntil(const Clock &exception)
{
    return exception.met.value_or(exception.ended.value_or(DaySet::endless()));
}

bool wasRaised(const Clock &clock, Date asAt)
{
    if (!clock.rule->exception || !clock.due || !clock.startKnown || *clock.due >= asAt)
        return false;
    return clock.met || clock.ended || clock.status == Status::Overdue;
}

void setMetByReport(Clock &row, const Clock &exception, const ChildRecord &record, Date asAt)
{
    for (const Event &event : record.events) {
        if (event.kind != EventKind::ExceptionReport || !isAbout(event, exception))
            continue;
        if (event.state == EventState::Booked && event.on >= asAt && !row.planned) {
            row.planned = event.on;
            row.plannedEvent = event.stamp.id;
        }
        if (event.state != EventState::Held || event.on < row.started)
            continue;
        const auto day = signedByBoth(event);
        if (day && *day <= std::min(asAt, stoodUntil(exception)) && (!row.met || *day < *row.met)) {
            row.met = day;
            row.metEvent = event.kind;
        }
    }
}

Clock reportRow(const Clock &exception, Date started, const ChildRecord &record, const Policy &policy, Date asAt)
{
    Clock row;
    row.childId = exception.childId;
    row.subject = exceptionKey(exception);
    row.started = started;
    row.base = *exception.due + 1;
    row.due = nextPanelDay(policy, started);
    row.firstDue = row.due;
    setMetByReport(row, exception, record, asAt);
    if (!row.met && stoodUntil(exception) <= asAt)
        row.ended = stoodUntil(exception);
    if (row.met || row.ended) {
        row.planned.reset();
        row.plannedEvent = 0;
    }
    settle(row, asAt);
    return row;
}

} // namespace

QString exceptionKey(const Clock &clock)
{
    return QStringLiteral("%1/%2").arg(clock.rule->id, isoText(clock.started));
}

std::vector<Clock> reportClocks(const std::vector<Clock> &rows, const ChildRecord &record, const Policy &policy,
                                Date asAt)
{
    std::vector<Clock> reports;
    for (const Clock &exception : rows) {
        if (!wasRaised(exception, asAt))
            continue;
        for (std::size_t i = 0; i < policy.phases.size(); ++i) {
            const auto &pack = policy.phases[i].pack;
            for (const Rule &rule : pack->rules) {
                if (rule.anchor != Anchor::ExceptionStands)
                    continue;
                const Date raised = *exception.due + 1;
                for (int number = 0;; ++number) {
                    std::optional<Date> started = raised;
                    if (number > 0) {
                        Period since = *rule.anchorEvery;
                        since.count *= number; // from the day it was raised, so that a month's end does not creep
                        started = addPeriod(raised, since, *policy.workingDays);
                    }
                    if (!started || *started > asAt || *started >= stoodUntil(exception))
                        break;
                    if (phaseOf(policy, i).holds(*started) && windowOf(rule, *pack).holds(*started)) {
                        Clock row = reportRow(exception, *started, record, policy, asAt);
                        row.pack = pack;
                        row.rule = &rule;
                        reports.push_back(std::move(row));
                    }
                    if (!rule.anchorEvery)
                        break;
                }
            }
        }
    }
    std::stable_sort(reports.begin(), reports.end(),
                     [](const Clock &a, const Clock &b) { return a.started < b.started; });
    return reports;
}

} // namespace hearth

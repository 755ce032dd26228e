// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/clocklist.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cstdlib>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClockList)
};

// The smaller the sooner somebody has to look at it.
int urgency(Status status)
{
    switch (status) {
    case Status::Overdue:
        return 0;
    case Status::Soon:
        return 1;
    case Status::Open:
        return 2;
    case Status::Paused:
        return 3;
    case Status::Exempt:
        return 4;
    default:
        return 5;
    }
}

QString dutyDays(int days)
{
    if (days > 0)
        return Text::tr("%n day(s) over", nullptr, days);
    if (days == 0)
        return Text::tr("due today");
    return Text::tr("in %n day(s)", nullptr, -days);
}

QString metDays(int days)
{
    if (days > 0)
        return Text::tr("met %n day(s) late", nullptr, days);
    if (days == 0)
        return Text::tr("met on the day");
    return Text::tr("met %n day(s) early", nullptr, -days);
}

bool comesFirst(const Clock *a, const Clock *b)
{
    if (urgency(a->status) != urgency(b->status))
        return urgency(a->status) < urgency(b->status);
    if (groupOf(a->status) != ClockGroup::NeedsAction)
        return a->started > b->started;
    const Date far = Date::fromDayNumber(std::numeric_limits<std::int32_t>::max());
    return a->due.value_or(far) < b->due.value_or(far);
}

GroupedRow rowOf(const Clock &clock, const ChildRecord &record)
{
    const Rule &rule = *clock.rule;
    QString what = clockTitle(clock, record);
    if (rule.advisory)
        what = Text::tr("%1 (advisory)").arg(what);
    else if (rule.informative)
        what = Text::tr("%1 (for information)").arg(what);
    GroupedRow row;
    row.key = clockKey(clock);
    row.isQuiet = rule.advisory || rule.informative;
    const QString started =
        clock.startKnown ? britishText(clock.started) : Text::tr("before %1").arg(britishText(clock.started));
    row.cells = {{what, {}, false},
                 {labelOf(clock.status), clock.status, false},
                 {daysInWords(clock), {}, false},
                 {clock.due ? britishText(*clock.due) : Text::tr("not known"), {}, false},
                 {started, {}, false},
                 {plannedInWords(clock), {}, false}};
    return row;
}

} // namespace

ClockGroup groupOf(Status status)
{
    switch (status) {
    case Status::Met:
    case Status::MetLate:
        return ClockGroup::Done;
    case Status::Ended:
        return ClockGroup::Ended;
    case Status::Unknown:
        return ClockGroup::Unknown;
    default:
        return ClockGroup::NeedsAction;
    }
}

QString labelOf(ClockGroup group)
{
    switch (group) {
    case ClockGroup::NeedsAction:
        return Text::tr("Needs action");
    case ClockGroup::Unknown:
        return Text::tr("Not known");
    case ClockGroup::Done:
        return Text::tr("Done");
    case ClockGroup::Ended:
        return Text::tr("Ended");
    }
    return {};
}

QString daysInWords(const Clock &clock)
{
    switch (clock.status) {
    case Status::Met:
    case Status::MetLate:
        if (!clock.days)
            return clock.met ? Text::tr("met %1").arg(britishText(*clock.met)) : QString();
        return metDays(*clock.days);
    case Status::Ended:
        return clock.ended ? Text::tr("ended %1").arg(britishText(*clock.ended)) : QString();
    case Status::Unknown:
        return clock.days && *clock.days > 0 ? Text::tr("at least %n day(s)", nullptr, *clock.days) : QString();
    case Status::Paused:
        return clock.due ? Text::tr("paused") : Text::tr("paused, with no end set");
    default:
        return clock.days ? dutyDays(*clock.days) : QString();
    }
}

QString plannedInWords(const Clock &clock)
{
    if (!clock.planned)
        return {};
    const QString day = britishText(*clock.planned);
    if (!clock.due)
        return day;
    const int late = *clock.planned - *clock.due;
    if (late > 0)
        return Text::tr("%1, %2").arg(day, Text::tr("%n day(s) late", nullptr, late));
    return Text::tr("%1, in time").arg(day);
}

QString standingInWords(const Clock &clock)
{
    QStringList sentences;
    if (clock.rule->advisory)
        sentences.append(Text::tr("Advisory: good practice, not counted as overdue."));
    if (clock.rule->informative)
        sentences.append(Text::tr("For information: it holds nothing open."));
    if (clock.rule->exception)
        sentences.append(Text::tr("An exception report is owed while it is overdue."));
    if (clock.rule->afterCare)
        sentences.append(Text::tr("It holds the case open until it is met."));
    return sentences.join(u' ');
}

QStringList clockColumns()
{
    return {Text::tr("What"), Text::tr("Status"),  Text::tr("Days"),
            Text::tr("Due"),  Text::tr("Started"), Text::tr("Planned")};
}

std::vector<RowGroup> clockGroups(const std::vector<Clock> &clocks, const ChildRecord &record)
{
    std::vector<const Clock *> sorted;
    for (const Clock &clock : clocks)
        sorted.push_back(&clock);
    std::stable_sort(sorted.begin(), sorted.end(), comesFirst);
    std::vector<RowGroup> groups;
    for (const ClockGroup group : {ClockGroup::NeedsAction, ClockGroup::Unknown, ClockGroup::Done, ClockGroup::Ended}) {
        RowGroup rows{QString::number(static_cast<int>(group)), labelOf(group), {}};
        for (const Clock *clock : sorted) {
            if (groupOf(clock->status) == group)
                rows.rows.push_back(rowOf(*clock, record));
        }
        if (!rows.rows.empty())
            groups.push_back(std::move(rows));
    }
    return groups;
}

QString clockKey(const Clock &clock)
{
    const QString key = clock.rule->id + u'/' + isoText(clock.started) + u'/' + isoText(clock.base);
    return clock.subject.isEmpty() ? key : key + u'/' + clock.subject;
}

const Clock *clockOfKey(const std::vector<Clock> &clocks, const QString &key)
{
    const auto found =
        std::find_if(clocks.begin(), clocks.end(), [&key](const Clock &clock) { return clockKey(clock) == key; });
    return found == clocks.end() ? nullptr : &*found;
}

const Clock *clockBeside(const Clock &clock, const std::vector<Clock> &clocks)
{
    const Clock *latest = nullptr;
    for (const Clock &other : clocks) {
        if (!clock.rule->besides.isEmpty() && other.rule->id == clock.rule->besides &&
            (!latest || other.started > latest->started))
            latest = &other;
    }
    return latest;
}

} // namespace hearth

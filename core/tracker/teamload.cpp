// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/teamload.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Tracker)
};

constexpr int daysInWeek = 7;
constexpr int fewestHeavy = 5; ///< below it nobody has too much

bool isPpm(const Rule &rule)
{
    return std::find(rule.metEvents.begin(), rule.metEvents.end(), EventKind::Ppm) != rule.metEvents.end();
}

/// One child's part of its worker's load.
class Adding
{
public:
    Adding(const ChildRecord &record, const TrackerRow &row, Date asAt, WorkerLoad &load)
        : m_record(record), m_row(row), m_asAt(asAt), m_load(load)
    {}

    void add()
    {
        LoadItem held = item();
        held.what = m_row.standing.section;
        held.on = m_row.standing.since.value_or(m_asAt);
        m_load.children.push_back(held);
        for (const Clock &clock : m_row.clocks)
            addClock(clock);
        for (const Event &event : m_record.events)
            addBooking(event);
    }

private:
    [[nodiscard]] LoadItem item() const
    {
        LoadItem one;
        one.childId = m_row.childId;
        one.number = m_row.number;
        one.name = listName(m_record.child);
        return one;
    }

    [[nodiscard]] WorkerLoad::Week *weekOf(Date day)
    {
        const int week = (day - (m_asAt - (m_asAt.weekday() - 1))) / daysInWeek;
        return day < m_asAt || week >= static_cast<int>(loadWeeks) ? nullptr
                                                                   : &m_load.weeks.at(static_cast<std::size_t>(week));
    }

    void addClock(const Clock &clock)
    {
        const bool runs = clock.status == Status::Open || clock.status == Status::Soon;
        if (!clock.due || clock.rule->informative || (!runs && clock.status != Status::Overdue))
            return;
        LoadItem one = item();
        one.what = clockTitle(clock, m_record);
        one.on = *clock.due;
        one.status = clock.status;
        one.why = explanation(clock, m_record, m_asAt);
        if (clock.status == Status::Overdue) {
            if (!clock.rule->advisory)
                m_load.overdue.push_back(one);
            return;
        }
        WorkerLoad::Week *week = weekOf(*clock.due);
        if (!week)
            return;
        week->due.push_back(one);
        if (isPpm(*clock.rule))
            week->ppmsDue.push_back(one);
    }

    // Looked at from a past day, what was held since was in the diary then.
    void addBooking(const Event &event)
    {
        const bool inDiary =
            event.state == EventState::Booked || (event.state == EventState::Held && event.on > m_asAt);
        WorkerLoad::Week *week = event.kind == EventKind::Ppm && inDiary ? weekOf(event.on) : nullptr;
        if (!week)
            return;
        LoadItem one = item();
        one.what = labelOf(event.kind);
        one.on = event.on;
        one.why = Text::tr("booked for %1", "a planning meeting").arg(britishText(event.on));
        week->ppmsBooked.push_back(one);
    }

    const ChildRecord &m_record;
    const TrackerRow &m_row;
    Date m_asAt;
    WorkerLoad &m_load;
};

void sortItems(std::vector<LoadItem> &items)
{
    std::stable_sort(items.begin(), items.end(), [](const LoadItem &a, const LoadItem &b) { return a.on < b.on; });
}

} // namespace

const std::vector<LoadItem> &WorkerLoad::items(LoadMeasure measure, std::size_t week) const
{
    const Week &of = weeks.at(week);
    return measure == LoadMeasure::Due ? of.due : measure == LoadMeasure::PpmsDue ? of.ppmsDue : of.ppmsBooked;
}

Date TeamLoad::monday(std::size_t week) const
{
    return asAt - (asAt.weekday() - 1) + static_cast<int>(week) * daysInWeek;
}

int TeamLoad::middle(std::size_t week) const
{
    std::vector<std::size_t> counts;
    for (const WorkerLoad &worker : workers) {
        if (!worker.worker.isEmpty())
            counts.push_back(worker.weeks.at(week).due.size());
    }
    if (counts.empty())
        return 0;
    std::sort(counts.begin(), counts.end());
    return static_cast<int>(counts[(counts.size() - 1) / 2]);
}

bool TeamLoad::isHeavy(const WorkerLoad &worker, std::size_t week) const
{
    const int count = static_cast<int>(worker.weeks.at(week).due.size());
    return !worker.worker.isEmpty() && count >= fewestHeavy && count * 2 >= middle(week) * 3;
}

TeamLoad loadOf(const std::vector<TrackerRow> &rows, const RecordOf &recordOf, const QString &team, Date asAt)
{
    std::map<QString, WorkerLoad> byWorker;
    for (const TrackerRow &row : rows) {
        const ChildRecord *record = recordOf(row.childId);
        if (!record || !row.standing.open || (!team.isEmpty() && record->child.team != team))
            continue;
        WorkerLoad &load = byWorker[record->child.worker];
        load.worker = record->child.worker;
        Adding(*record, row, asAt, load).add();
    }
    TeamLoad all{asAt, {}};
    for (auto &[worker, load] : byWorker) {
        std::stable_sort(load.children.begin(), load.children.end(),
                         [](const LoadItem &a, const LoadItem &b) { return a.name.localeAwareCompare(b.name) < 0; });
        sortItems(load.overdue);
        for (WorkerLoad::Week &week : load.weeks) {
            sortItems(week.due);
            sortItems(week.ppmsDue);
            sortItems(week.ppmsBooked);
        }
        all.workers.push_back(std::move(load));
    }
    std::stable_sort(all.workers.begin(), all.workers.end(), [](const WorkerLoad &a, const WorkerLoad &b) {
        if (a.worker.isEmpty() || b.worker.isEmpty())
            return !a.worker.isEmpty() && b.worker.isEmpty();
        return a.worker.localeAwareCompare(b.worker) < 0;
    });
    return all;
}

} // namespace hearth

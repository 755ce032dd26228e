// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tracker/supervision.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date wednesday(2026, 5, 6);

/// Children with a worker each, and their rows of the tracker on a day.
struct Team
{
    explicit Team(const QString &pack = u"bradford-2017"_s) : policy(policyOf(pack)) {}

    ChildRecord &add(const QString &number, const QString &worker, const QStringList &facts,
                     const QString &team = u"North"_s)
    {
        ChildRecord record = childFrom(facts);
        record.child.stamp.id = static_cast<RecordId>(records.size()) + 1;
        record.child.number = number;
        record.child.forename = number;
        record.child.worker = worker;
        record.child.team = team;
        records.push_back(record);
        return records.back();
    }
    [[nodiscard]] std::vector<TrackerRow> rows(Date day) const
    {
        std::vector<const ChildRecord *> all;
        for (const ChildRecord &record : records)
            all.push_back(&record);
        return trackerRows(all, policy, day);
    }
    [[nodiscard]] RecordOf recordOf() const
    {
        return [this](RecordId id) -> const ChildRecord * {
            for (const ChildRecord &record : records) {
                if (record.child.stamp.id == id)
                    return &record;
            }
            return nullptr;
        };
    }
    [[nodiscard]] TeamLoad load(Date day, const QString &team = {}) const
    {
        return loadOf(rows(day), recordOf(), team, day);
    }
    [[nodiscard]] std::vector<SupervisionLine> supervision(const QString &worker, Date day) const
    {
        return supervisionOf(worker, rows(day), recordOf(), policy, day);
    }

    Policy policy;
    std::vector<ChildRecord> records;
};

PlannedAction action(const QString &what, Date target)
{
    PlannedAction one;
    one.key = what;
    one.rule = u"ppm.action"_s;
    one.what = what;
    one.setOn = Date(2026, 4, 1);
    one.target = target;
    return one;
}

/// `week: number what` of what falls due.
QStringList dueOf(const WorkerLoad &load)
{
    QStringList words;
    for (std::size_t week = 0; week < loadWeeks; ++week) {
        for (const LoadItem &item : load.weeks.at(week).due)
            words.append(u"%1: %2 %3"_s.arg(week).arg(item.number, item.what));
    }
    return words;
}

} // namespace

TEST_CASE("What falls due is counted in its week, from the day on to the Sunday of the sixth", "[tracker][manager]")
{
    struct Row
    {
        const char *why;
        Date target;
        int week; ///< -1: in none
        bool over = false;
    };
    const std::vector<Row> rows = {
        {"the day before is late", Date(2026, 5, 5), -1, true},
        {"the Monday of this week is late on its Wednesday", Date(2026, 5, 4), -1, true},
        {"the day itself", wednesday, 0},
        {"Sunday ends the week", Date(2026, 5, 10), 0},
        {"Monday begins the next", Date(2026, 5, 11), 1},
        {"the last Sunday", Date(2026, 6, 14), 5},
        {"the day after is beyond", Date(2026, 6, 15), -1},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        Team team;
        // A child at home, known by a meeting of the gateway alone: nothing but the action falls due.
        team.add(u"T-1"_s, u"Ann"_s, {u"care 2026-01-05"_s}).actions = {action(u"Ring"_s, row.target)};
        const WorkerLoad load = team.load(wednesday).workers.front();
        int found = -1;
        for (std::size_t week = 0; week < loadWeeks; ++week) {
            for (const LoadItem &item : load.weeks.at(week).due)
                found = item.what.contains(u"Ring"_s) ? static_cast<int>(week) : found;
        }
        CHECK(found == row.week);
        CHECK(std::any_of(load.overdue.begin(), load.overdue.end(),
                          [](const LoadItem &item) { return item.what.contains(u"Ring"_s); }) == row.over);
    }
}

TEST_CASE("A team's load is by worker, nobody last, and counts open cases of the team alone", "[tracker][manager]")
{
    Team team;
    team.add(u"T-1"_s, u"Zoe"_s, {u"care 2026-01-05"_s});
    team.add(u"T-2"_s, u"Ann"_s, {u"care 2026-01-05"_s});
    team.add(u"T-3"_s, u"Ann"_s, {u"care 2026-01-05"_s});
    team.add(u"T-4"_s, {}, {u"care 2026-01-05"_s});
    team.add(u"T-5"_s, u"Ann"_s, {u"care 2026-01-05"_s}, u"South"_s);
    team.add(u"T-6"_s, u"Ann"_s, {u"care 2025-01-05..2025-03-01"_s, u"case-closed 2025-03-02"_s});
    const TeamLoad load = team.load(wednesday, u"North"_s);
    REQUIRE(load.workers.size() == 3);
    CHECK(load.workers[0].worker == u"Ann"_s);
    CHECK(load.workers[0].children.size() == 2);
    CHECK(load.workers[1].worker == u"Zoe"_s);
    CHECK(load.workers[2].worker.isEmpty());
    CHECK(team.load(wednesday).workers.front().children.size() == 3);
    CHECK(team.load(Date(2025, 2, 1)).workers.size() == 1); // on a past day, who was known then
    CHECK(load.monday(0) == Date(2026, 5, 4));
    CHECK(load.monday(1) == Date(2026, 5, 11));
}

TEST_CASE("Planning meetings are counted apart: those due, and those in the diary on the day", "[tracker][manager]")
{
    Team team;
    team.add(u"T-1"_s, u"Ann"_s,
             {u"care 2026-01-05"_s, u"threshold-decision 2026-04-28"_s, u"ppm 2026-05-13 booked"_s});
    team.add(u"T-2"_s, u"Ann"_s, {u"care 2026-01-05"_s, u"ppm 2026-05-14"_s}); // held since
    const WorkerLoad load = team.load(wednesday).workers.front();
    CHECK(load.items(LoadMeasure::PpmsBooked, 1).size() == 2);
    CHECK(load.items(LoadMeasure::PpmsBooked, 0).empty());
    std::size_t due = 0;
    for (std::size_t week = 0; week < loadWeeks; ++week) {
        for (const LoadItem &item : load.items(LoadMeasure::PpmsDue, week)) {
            ++due;
            CHECK(dueOf(load).contains(u"%1: %2 %3"_s.arg(week).arg(item.number, item.what)));
            CHECK(!item.why.isEmpty());
        }
    }
    CHECK(due >= 1);
}

TEST_CASE("Too much is five things at least and half as much again as the middle of the team", "[tracker][manager]")
{
    struct Row
    {
        const char *why;
        std::vector<int> counts; ///< due next week, by worker
        std::vector<bool> heavy;
    };
    const std::vector<Row> rows = {
        {"four are never too many", {4, 0, 0}, {false, false, false}},
        {"half as much again", {6, 4, 4}, {true, false, false}},
        {"a little less", {5, 4, 4}, {false, false, false}},
        {"all alike", {9, 9, 9}, {false, false, false}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        TeamLoad load{wednesday, {}};
        for (const int count : row.counts) {
            WorkerLoad worker;
            worker.worker = u"W%1"_s.arg(load.workers.size());
            worker.weeks.at(1).due.resize(static_cast<std::size_t>(count));
            load.workers.push_back(worker);
        }
        for (std::size_t i = 0; i < row.heavy.size(); ++i)
            CHECK(load.isHeavy(load.workers[i], 1) == row.heavy[i]);
    }
}

TEST_CASE("A supervision sheet says what changed since the last, what is open and when the next is due",
          "[tracker][manager]")
{
    Team team(u"torbay-2020"_s);
    ChildRecord &child =
        team.add(u"T-1"_s, u"Ann"_s, {u"care 2026-01-05"_s, u"supervision 2026-03-02"_s, u"supervision 2026-04-13"_s});
    PlannedAction done = action(u"Done"_s, Date(2026, 4, 20));
    done.done = Date(2026, 4, 21);
    PlannedAction doneLater = action(u"Done later"_s, Date(2026, 4, 22));
    doneLater.done = Date(2026, 5, 20);
    child.actions = {action(u"Late"_s, Date(2026, 5, 1)), action(u"Early"_s, Date(2026, 5, 10)), done, doneLater};
    ChildForm draft;
    draft.key = u"d1"_s;
    draft.form = u"supervision"_s;
    draft.on = wednesday;
    child.forms.push_back(draft);
    team.add(u"T-2"_s, u"Ann"_s, {u"care 2026-01-05"_s});
    team.add(u"T-3"_s, u"Zoe"_s, {u"care 2026-01-05"_s});

    const std::vector<SupervisionLine> lines = team.supervision(u"Ann"_s, wednesday);
    REQUIRE(lines.size() == 2);
    const auto &line = lines[0].number == u"T-1"_s ? lines[0] : lines[1];
    const auto &never = lines[0].number == u"T-1"_s ? lines[1] : lines[0];
    CHECK(line.last == Date(2026, 4, 13));
    CHECK(line.changedSince == Date(2026, 4, 13));
    CHECK(line.nextDue == Date(2026, 5, 13));
    CHECK(line.writing == u"d1"_s);
    QStringList open;
    for (const PlannedAction &one : line.actions)
        open.append(one.what + u": "_s + lateWords(one, wednesday));
    CHECK(open == QStringList{u"Done later: 14 days late"_s, u"Late: 5 days late"_s, u"Early: by 10/05/2026"_s});
    CHECK(line.late == 2);
    CHECK(!line.overdue.empty()); // no review was held
    CHECK(line.colour == TrackerColour::Red);
    CHECK(!never.last);
    CHECK(never.changedSince == Date(2026, 4, 6));
    CHECK(never.writing.isEmpty());

    // As it stood before the second one was held.
    const std::vector<SupervisionLine> earlier = team.supervision(u"Ann"_s, Date(2026, 4, 1));
    const auto before = std::find_if(earlier.begin(), earlier.end(),
                                     [](const SupervisionLine &each) { return each.number == u"T-1"_s; });
    REQUIRE(before != earlier.end());
    CHECK(before->changedSince == Date(2026, 3, 2));
}

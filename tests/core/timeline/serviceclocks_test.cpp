// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/serviceclocks.h"

#include "core/timeline/paneldays.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

Policy bradford()
{
    return policyOf(u"bradford-2017"_s);
}

std::vector<Clock> rowsOf(const char *rule, const QStringList &facts, Date asAt)
{
    std::vector<Clock> rows = evaluateService(serviceFactsFrom(facts), bradford(), asAt);
    std::erase_if(rows, [rule](const Clock &clock) { return clock.rule->id != QLatin1StringView(rule); });
    return rows;
}

ServiceForm serviceForm(const char *form, const char *key, Date on, FormState state, const char *subject = "")
{
    ServiceForm made;
    made.form = QLatin1StringView(form);
    made.key = QLatin1StringView(key);
    made.on = on;
    made.state = state;
    made.subject = QLatin1StringView(subject);
    return made;
}

} // namespace

TEST_CASE("The Permanence Panel sits on Tuesdays, and on the next working day where that is none", "[timeline][panel]")
{
    struct Case
    {
        const char *why;
        Date day;
        Date panel;
    };
    const auto c = GENERATE(values<Case>({
        {"a Tuesday itself", Date(2026, 3, 10), Date(2026, 3, 10)},
        {"the day after", Date(2026, 3, 11), Date(2026, 3, 17)},
        {"a Monday", Date(2026, 3, 9), Date(2026, 3, 10)},
        {"over the end of a year", Date(2026, 12, 30), Date(2027, 1, 5)},
        {"Christmas Day and Boxing Day on Tuesday and Wednesday", Date(2018, 12, 24), Date(2018, 12, 27)},
        {"looked for on the bank holiday itself", Date(2018, 12, 25), Date(2018, 12, 27)},
        {"and on the second", Date(2018, 12, 26), Date(2018, 12, 27)},
        {"the day after a sitting that was moved", Date(2018, 12, 28), Date(2019, 1, 2)},
        {"New Year's Day on a Tuesday", Date(2019, 1, 1), Date(2019, 1, 2)},
        {"the jubilee's Tuesday", Date(2012, 6, 5), Date(2012, 6, 6)},
        {"Easter Monday moves nothing", Date(2026, 4, 6), Date(2026, 4, 7)},
        {"the 29th of February of a leap year, a Thursday", Date(2024, 2, 29), Date(2024, 3, 5)},
    }));
    INFO(c.why);
    CHECK(nextPanelDay(bradford(), c.day) == c.panel);
}

TEST_CASE("Every day of the table has its next panel, by a plain walk", "[timeline][panel]")
{
    const Policy policy = bradford();
    const WorkingDays &working = *policy.workingDays;
    int wrong = 0;
    int checked = 0;
    for (Date day(2015, 1, 1); day < Date(2028, 11, 1); day = day + 1) {
        // Walk forward; a working day is the panel's where it is a Tuesday, or the first working day after a Tuesday
        // that was none.
        Date found = day;
        for (;; found = found + 1) {
            if (!*working.isWorkingDay(found))
                continue;
            Date back = found;
            while (back.weekday() != 2 && !*working.isWorkingDay(back - 1))
                back = back - 1;
            if (back.weekday() == 2)
                break;
        }
        ++checked;
        if (nextPanelDay(policy, day) != found)
            ++wrong;
    }
    CHECK(checked > 5000);
    CHECK(wrong == 0);
}

TEST_CASE("Recorded sittings are panel days, and cancelled ones are none", "[timeline][panel]")
{
    Policy policy = bradford();
    policy.panel = panelCalendar({serviceForm("panel-sitting", "a", Date(2026, 3, 12), FormState::Draft),
                                  serviceForm("panel-sitting", "b", Date(2026, 3, 17), FormState::Withdrawn),
                                  serviceForm("panel-sitting", "c", Date(2026, 3, 24), FormState::Withdrawn),
                                  serviceForm("panel-sitting", "d", Date(2026, 3, 24), FormState::Draft),
                                  serviceForm("leads-report", "e", Date(2026, 3, 13), FormState::Approved)});
    CHECK(panelDays(policy, Date(2026, 3, 9), Date(2026, 3, 31)) ==
          std::vector<Date>{Date(2026, 3, 10), Date(2026, 3, 12), Date(2026, 3, 24), Date(2026, 3, 31)});
    CHECK(nextPanelDay(policy, Date(2026, 3, 11)) == Date(2026, 3, 12)); // an extra sitting, on a Thursday
    CHECK(nextPanelDay(policy, Date(2026, 3, 13)) == Date(2026, 3, 24)); // the 17th was cancelled; the 24th put back

    ServiceForm moved = serviceForm("panel-sitting", "f", Date(2026, 4, 9), FormState::Draft);
    moved.content.set(u"moved-from"_s, std::optional(Date(2026, 4, 7)));
    policy.panel = panelCalendar({moved});
    CHECK(nextPanelDay(policy, Date(2026, 4, 1)) == Date(2026, 4, 9)); // and not the Tuesday that it left

    Policy without = policyOf(u"england"_s);
    CHECK_FALSE(nextPanelDay(without, Date(2026, 3, 9)));
    without.panel.sittings = {Date(2026, 3, 12)};
    CHECK(nextPanelDay(without, Date(2026, 3, 9)) == Date(2026, 3, 12));
    CHECK_FALSE(nextPanelDay(without, Date(2026, 3, 13)));
    CHECK_FALSE(nextPanelDay(bradford(), Date(2028, 12, 30))); // the table of bank holidays ends
}

TEST_CASE("Papers are due on the Thursday before, or the working day before that", "[timeline][panel]")
{
    struct Case
    {
        const char *why;
        Date sitting;
        Date due;
    };
    const auto c = GENERATE(values<Case>({
        {"an ordinary week", Date(2026, 3, 10), Date(2026, 3, 5)},
        {"a sitting moved to Wednesday", Date(2019, 1, 2), Date(2018, 12, 27)},
        {"a sitting moved to Thursday: not that day itself", Date(2018, 12, 27), Date(2018, 12, 20)},
        {"that Thursday is the jubilee's bank holiday", Date(2022, 6, 7), Date(2022, 6, 1)},
        {"Christmas Day is a Thursday", Date(2025, 12, 30), Date(2025, 12, 24)},
        {"New Year's Day is a Thursday", Date(2026, 1, 6), Date(2025, 12, 31)},
        {"Boxing Day is a Thursday, and Christmas Day before it", Date(2019, 12, 31), Date(2019, 12, 24)},
        {"over the end of February of a leap year", Date(2024, 3, 5), Date(2024, 2, 29)},
        {"an extra sitting on a Friday", Date(2026, 3, 13), Date(2026, 3, 12)},
    }));
    INFO(c.why);
    CHECK((papersDue(bradford(), c.sitting) == PapersDue{c.due, QTime(13, 0)}));
    const auto rows =
        rowsOf("panel.papers", {u"sitting "_s + isoText(c.sitting) + u" key=s1"_s, u"item sitting=s1"_s}, c.due);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].due == c.due);
    CHECK(rows[0].status == Status::Soon);
}

TEST_CASE("What became of an item's papers", "[timeline][panel]")
{
    struct Case
    {
        const char *why;
        const char *sitting;
        const char *item;
        Date asAt;
        Status status;
        std::optional<int> days;
    };
    const auto c = GENERATE(values<Case>({
        {"more than two weeks to go", "", "", Date(2026, 2, 1), Status::Open, -32},
        {"on the Thursday", "", "", Date(2026, 3, 5), Status::Soon, 0},
        {"on the Friday", "", "", Date(2026, 3, 6), Status::Overdue, 1},
        {"on the day of the sitting", "", "", Date(2026, 3, 10), Status::Overdue, 5},
        {"the day after it ends unmet", "held", "", Date(2026, 3, 11), Status::Ended, 5},
        {"complete in time", "", "papers=2026-03-04", Date(2026, 3, 9), Status::Met, -1},
        {"at one o'clock", "", "papers=2026-03-05 at=13:00", Date(2026, 3, 9), Status::Met, 0},
        {"a minute past one", "", "papers=2026-03-05 at=13:01", Date(2026, 3, 9), Status::MetLate, 0},
        {"a time the day before does not matter", "", "papers=2026-03-04 at=23:00", Date(2026, 3, 9), Status::Met, -1},
        {"complete on the Monday", "", "papers=2026-03-09", Date(2026, 3, 9), Status::MetLate, 4},
        {"not complete yet on the day that is looked at", "", "papers=2026-03-09", Date(2026, 3, 6), Status::Overdue,
         1},
        {"complete after the sitting meets nothing", "held", "papers=2026-03-12", Date(2026, 3, 20), Status::Ended, 5},
        {"deferred", "", "deferred", Date(2026, 3, 6), Status::Ended, 0},
        {"the sitting was cancelled", "cancelled", "", Date(2026, 3, 9), Status::Ended, 0},
    }));
    INFO(c.why);
    const auto rows = rowsOf("panel.papers",
                             {u"sitting 2026-03-10 key=s1 "_s + QLatin1StringView(c.sitting),
                              u"item sitting=s1 child=7 key=i7 "_s + QLatin1StringView(c.item)},
                             c.asAt);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].status == c.status);
    CHECK(rows[0].days == c.days);
    CHECK(rows[0].childId == 7);
    CHECK(rows[0].subject == u"i7");
    CHECK_THAT(explanation(rows[0], c.asAt).toStdString(),
               Catch::Contains("Permanence Panel of 10/03/2026; papers due 05/03/2026 at 13:00"));
}

TEST_CASE("Minutes, advice and summaries run from the sitting that was held", "[timeline][panel]")
{
    const QStringList facts = {u"sitting 2026-03-31 key=s1 held advice-owed advice=2026-04-08 minutes=2026-04-07"_s,
                               u"item sitting=s1 key=i1 child=1 summary=2026-03-31"_s,
                               u"item sitting=s1 key=i2 child=2"_s,
                               u"item sitting=s1 key=i3 child=3 deferred"_s,
                               u"sitting 2026-04-07 key=s2"_s,
                               u"item sitting=s2 key=i4 child=4"_s};
    const Date asAt(2026, 4, 10);
    const auto minutes = rowsOf("panel.minutes", facts, asAt);
    REQUIRE(minutes.size() == 1);              // nobody has said that the second took place
    CHECK(minutes[0].due == Date(2026, 4, 7)); // over Easter
    CHECK(minutes[0].status == Status::Met);
    const auto advice = rowsOf("panel.advice", facts, asAt);
    REQUIRE(advice.size() == 1);
    CHECK(advice[0].status == Status::MetLate);
    CHECK(advice[0].days == 1);
    const auto summaries = rowsOf("panel.summary", facts, asAt);
    REQUIRE(summaries.size() == 2);
    CHECK(summaries[0].status == Status::Met);
    CHECK(summaries[1].status == Status::Overdue);
    CHECK(summaries[1].days == 10);
    CHECK(summaries[1].childId == 2);
    CHECK_THAT(explanation(summaries[1], asAt).toStdString(), Catch::Contains("due the same day"));
}

TEST_CASE("Each section of the tracker meets within a month, and its lead reports within two", "[timeline][panel]")
{
    const QStringList facts = {u"tracker-meeting:D 2026-01-30"_s,       u"tracker-meeting:D 2026-02-27"_s,
                               u"tracker-meeting:A 2026-01-31"_s,       u"tracker-meeting:D 2026-03-20 planned"_s,
                               u"tracker-meeting:over-16 2026-01-05"_s, u"leads-report:D 2025-12-31"_s,
                               u"leads-report:D 2026-02-28"_s,          u"leads-report:B 2025-12-31"_s};
    const auto meetings = rowsOf("tracker.meeting", facts, Date(2026, 3, 10));
    REQUIRE(meetings.size() == 3); // over-16 has no lead and is no section of the pack
    CHECK(meetings[0].subject == u"D");
    CHECK(meetings[0].status == Status::Met);
    CHECK(meetings[1].subject == u"A");
    CHECK(meetings[1].due == Date(2026, 2, 28)); // February has no 31st
    CHECK(meetings[1].status == Status::Overdue);
    CHECK(meetings[2].due == Date(2026, 3, 27));
    CHECK(meetings[2].planned == Date(2026, 3, 20));

    const auto reports = rowsOf("tracker.leads-report", facts, Date(2026, 3, 10));
    REQUIRE(reports.size() == 2); // section B owes none
    CHECK(reports[0].due == Date(2026, 2, 28));
    CHECK(reports[0].status == Status::Met);
    CHECK(reports[1].due == Date(2026, 4, 28));
    CHECK(reports[1].status == Status::Open);
}

TEST_CASE("The forms of the service say what its clocks run on", "[timeline][panel]")
{
    ServiceForm sitting = serviceForm("panel-sitting", "s1", Date(2026, 3, 10), FormState::Superseded);
    ServiceForm again = serviceForm("panel-sitting", "s2", Date(2026, 3, 10), FormState::Draft);
    again.reopened = u"a name was wrong"_s;
    again.content.set(u"advice-owed"_s, u"yes"_s);
    again.content.set(u"minutes-circulated"_s, Date(2026, 3, 12));
    ServiceForm report = serviceForm("leads-report", "r1", Date(2026, 3, 1), FormState::Superseded, "D");
    report.approvedOn = Date(2026, 3, 4);
    ServiceForm corrected = report;
    corrected.key = u"r2"_s;
    corrected.state = FormState::Approved;
    corrected.approvedOn = Date(2026, 3, 20);
    ChildRecord record;
    ChildForm item;
    item.stamp.childId = 9;
    item.form = u"panel-item"_s;
    item.key = u"i1"_s;
    item.meeting = u"s1"_s;
    item.content.set(u"papers-complete"_s, Date(2026, 3, 5));
    item.content.set(u"papers-complete-at"_s, u"12:30"_s);
    record.forms = {item};
    const ServiceFacts facts =
        serviceFacts({sitting, again, report, corrected,
                      serviceForm("tracker-meeting", "t1", Date(2026, 3, 3), FormState::Approved, "G"),
                      serviceForm("tracker-meeting", "t2", Date(2026, 3, 4), FormState::Withdrawn, "G")},
                     {record});
    REQUIRE(facts.sittings.size() == 1);
    CHECK(facts.sittings[0].state == ServiceFacts::SittingState::Held); // reopened, and held all the same
    CHECK(facts.sittings[0].adviceOwed);
    CHECK(facts.sittings[0].minutes == Date(2026, 3, 12));
    REQUIRE(facts.items.size() == 1);
    CHECK(facts.items[0].sitting == u"s2"); // it names the version that was reopened
    CHECK(facts.items[0].childId == 9);
    CHECK(facts.items[0].papersAt == u"12:30");
    REQUIRE(facts.reports.size() == 1);
    CHECK(facts.reports[0].sent == Date(2026, 3, 4)); // a correction is no new report
    REQUIRE(facts.meetings.size() == 1);
    CHECK(facts.meetings[0].section == u"G");
}

TEST_CASE("Exception reports are owed from the day an exception is raised, and each quarter while it stands",
          "[timeline][exceptions]")
{
    const auto rows = [](const QStringList &facts, Date asAt) {
        std::vector<Clock> all = evaluate(childFrom(facts), bradford(), asAt);
        std::erase_if(all, [](const Clock &clock) { return clock.rule->id != u"exception.report"; });
        return all;
    };
    // Over 26 weeks from 03/02/2026: raised on 05/08/2026, a Wednesday.
    const QStringList order = {u"care 2025-06-02"_s, u"placement-order 2026-02-03"_s};
    CHECK(rows(order, Date(2026, 8, 4)).empty());
    const auto three = rows(order, Date(2027, 2, 5));
    REQUIRE(three.size() == 3);
    CHECK(three[0].started == Date(2026, 8, 5));
    CHECK(three[1].started == Date(2026, 11, 5));
    CHECK(three[2].started == Date(2027, 2, 5));
    CHECK(three[2].due == Date(2027, 2, 9));
    CHECK(three[0].status == Status::Overdue);
    CHECK(three[0].subject == u"exception.placement-order/2026-02-03");

    const auto reported = [&](const char *report) {
        return rows(order + QStringList{QLatin1StringView(report)}, Date(2027, 2, 10));
    };
    const auto between =
        reported("exception-report 2026-11-03 signed_by_worker=2026-11-03 signed_by_manager=2026-11-06");
    REQUIRE(between.size() == 3);
    CHECK(between[0].met == Date(2026, 11, 6)); // late, and signed by the manager after the second was owed
    CHECK(between[0].status == Status::MetLate);
    CHECK(between[1].status == Status::Overdue); // the report was written before it was owed
    const auto other = reported("exception-report 2026-08-10 signed_by_worker=2026-08-10 signed_by_manager=2026-08-10 "
                                "circumstances=exception.pre-proceedings");
    CHECK(other[0].status == Status::Overdue); // it names another circumstance, and not this one
    const auto named = reported("exception-report 2026-08-10 signed_by_worker=2026-08-10 signed_by_manager=2026-08-10 "
                                "circumstances=exception.pre-proceedings,exception.placement-order");
    CHECK(named[0].status == Status::Met);

    const auto placed = rows(order + QStringList{u"placement:A3 2026-11-05"_s}, Date(2027, 2, 10));
    REQUIRE(placed.size() == 1); // placed on the day that the second would have been owed
    CHECK(placed[0].status == Status::Ended);
    CHECK(placed[0].ended == Date(2026, 11, 5));
}

TEST_CASE("A quarter counts from the day an exception was raised, so that the end of a month does not creep",
          "[timeline][exceptions]")
{
    // A letter of 30/07/2025 is over four months on 30/11/2025: raised the day after.
    std::vector<Clock> rows =
        evaluate(childFrom({u"letter-before-proceedings 2025-07-30"_s}), bradford(), Date(2026, 12, 31));
    std::erase_if(rows, [](const Clock &clock) { return clock.rule->id != u"exception.report"; });
    REQUIRE(rows.size() == 5);
    CHECK(rows[0].started == Date(2025, 12, 1));
    CHECK(rows[4].started == Date(2026, 12, 1));
    rows = evaluate(childFrom({u"letter-before-proceedings 2025-07-29"_s}), bradford(), Date(2026, 8, 31));
    std::erase_if(rows, [](const Clock &clock) { return clock.rule->id != u"exception.report"; });
    REQUIRE(rows.size() == 4); // raised on 30/11/2025
    CHECK(rows[1].started == Date(2026, 2, 28));
    CHECK(rows[2].started == Date(2026, 5, 30));
    CHECK(rows[3].started == Date(2026, 8, 30));
    CHECK_THAT(
        explanation(rows[1], childFrom({u"letter-before-proceedings 2025-07-29"_s}), Date(2026, 8, 31)).toStdString(),
        Catch::StartsWith("Exception raised 30/11/2025 (Pre-proceedings over four months), still stands; report of "
                          "28/02/2026 due at the next Permanence Panel, 03/03/2026"));
}

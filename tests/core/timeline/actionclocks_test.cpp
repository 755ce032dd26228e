// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList facts(std::initializer_list<const char *> words)
{
    QStringList list{QStringLiteral("care 2026-01-05")};
    for (const char *word : words)
        list.append(QString::fromLatin1(word));
    return list;
}

std::vector<Clock> rowsOf(const char *rule, const ChildRecord &record, Date asAt)
{
    std::vector<Clock> rows = evaluate(record, policyOf(QStringLiteral("bradford-2017")), asAt);
    std::erase_if(rows, [rule](const Clock &clock) { return clock.rule->id != QLatin1StringView(rule); });
    return rows;
}

} // namespace

TEST_CASE("An action runs from the day it was set to its target until it is done", "[timeline][actions]")
{
    struct Case
    {
        const char *why;
        const char *action;
        Date asAt;
        Status status;
        std::optional<int> days;
    };
    const auto c = GENERATE(values<Case>({
        {"more than two weeks to go", "-> 2026-03-10", Date(2026, 2, 3), Status::Open, -35},
        {"two weeks to go", "-> 2026-02-17", Date(2026, 2, 3), Status::Soon, -14},
        {"its last day", "-> 2026-02-17", Date(2026, 2, 17), Status::Soon, 0},
        {"the day after", "-> 2026-02-17", Date(2026, 2, 18), Status::Overdue, 1},
        {"done in time", "-> 2026-02-17 done=2026-02-16", Date(2026, 3, 1), Status::Met, -1},
        {"done late", "-> 2026-02-17 done=2026-02-20", Date(2026, 3, 1), Status::MetLate, 3},
        {"done later than the day that is looked at", "-> 2026-02-17 done=2026-02-20", Date(2026, 2, 19),
         Status::Overdue, 2},
        {"no longer needed", "-> 2026-02-17 dropped=2026-02-10", Date(2026, 3, 1), Status::Ended, -7},
        {"dropped later than the day that is looked at", "-> 2026-02-17 dropped=2026-02-20", Date(2026, 2, 19),
         Status::Overdue, 2},
        {"done, and dropped by a later meeting", "-> 2026-02-17 done=2026-02-10 dropped=2026-02-20", Date(2026, 3, 1),
         Status::Met, -7},
        {"recorded as done on a day before it was set", "-> 2026-02-17 done=2026-02-01", Date(2026, 3, 1), Status::Met,
         -14},
    }));
    INFO(c.why);
    const QString words = QStringLiteral("action:ppm.action 2026-02-03 ") + QString::fromLatin1(c.action);
    const auto rows = rowsOf("ppm.action", childFrom(facts({}) + QStringList{words}), c.asAt);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].status == c.status);
    CHECK(rows[0].days == c.days);
}

TEST_CASE("An action ends with its case", "[timeline][actions]")
{
    const ChildRecord record = childFrom(
        {QStringLiteral("care 2026-01-05..2026-02-20"), QStringLiteral("action:ppm.action 2026-02-03 -> 2026-03-17")});
    CHECK(rowsOf("ppm.action", record, Date(2026, 2, 19)).at(0).status == Status::Open);
    const auto after = rowsOf("ppm.action", record, Date(2026, 4, 1));
    REQUIRE(after.size() == 1);
    CHECK(after[0].status == Status::Ended);
    CHECK(after[0].ended == Date(2026, 2, 20));
}

TEST_CASE("Each action has a row of its own, named by what is to be done", "[timeline][actions]")
{
    const ChildRecord record =
        childFrom(facts({"action:ppm.action 2026-02-03 -> 2026-02-17 key=k2 what=Refer_to_school",
                         "action:ppm.action 2026-02-03 -> 2026-02-10 key=k1 what=Book_the_meeting",
                         "action:carer.assessment 2026-02-03 -> 2026-04-10 key=k3 what=Assess_the_aunt"}));
    const auto rows = rowsOf("ppm.action", record, Date(2026, 2, 4));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].subject == QStringLiteral("k1")); // the one wanted first
    CHECK(clockTitle(rows[0], record) == QStringLiteral("Book the meeting · Meeting action"));
    CHECK(clockTitle(rows[1], record) == QStringLiteral("Refer to school · Meeting action"));
    CHECK(rowsOf("carer.assessment", record, Date(2026, 2, 4)).size() == 1);
}

TEST_CASE("An exemption is of the one action that it names", "[timeline][actions]")
{
    ChildRecord record = childFrom(facts(
        {"action:ppm.action 2026-02-03 -> 2026-02-17 key=k1", "action:ppm.action 2026-02-03 -> 2026-02-17 key=k2"}));
    Adjustment exemption;
    exemption.kind = AdjustmentKind::Exemption;
    exemption.rule = QStringLiteral("ppm.action");
    exemption.started = Date(2026, 2, 3);
    exemption.subject = QStringLiteral("k2");
    exemption.approved = Date(2026, 2, 10);
    exemption.until = Date(2026, 3, 10);
    CHECK(whyNotAllowed(exemption, record, policyOf(QStringLiteral("bradford-2017"))).isEmpty());
    record.adjustments = {exemption};
    const auto rows = rowsOf("ppm.action", record, Date(2026, 2, 20));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].status == Status::Overdue);
    CHECK(rows[1].status == Status::Exempt);
    exemption.subject = QStringLiteral("k9");
    CHECK_FALSE(whyNotAllowed(exemption, record, policyOf(QStringLiteral("bradford-2017"))).isEmpty());
}

TEST_CASE("An action explains itself: when it was set, how often it was moved, and what became of it",
          "[timeline][actions]")
{
    struct Case
    {
        const char *why;
        const char *action;
        const char *said;
    };
    const auto c = GENERATE(values<Case>({
        {"as it was first set", "-> 2026-02-17", "Set at the meeting of 03/02/2026 for 17/02/2026; 5 days over."},
        {"moved once", "-> 2026-02-17 first=2026-02-01",
         "Set at the meeting of 03/02/2026 for 17/02/2026, first for 01/02/2026, moved once; 5 days over."},
        {"moved twice", "-> 2026-02-17 first=2026-02-01,2026-02-09",
         "Set at the meeting of 03/02/2026 for 17/02/2026, first for 01/02/2026, moved twice; 5 days over."},
        {"moved three times", "-> 2026-02-17 first=2026-02-01,2026-02-09,2026-02-12",
         "Set at the meeting of 03/02/2026 for 17/02/2026, first for 01/02/2026, moved 3 times; 5 days over."},
        {"set outside a meeting", "-> 2026-02-17 meeting=", "Set on 03/02/2026 for 17/02/2026; 5 days over."},
        {"done late", "-> 2026-02-17 done=2026-02-18",
         "Set at the meeting of 03/02/2026 for 17/02/2026; done 18/02/2026, 1 day late."},
        {"dropped", "-> 2026-02-17 dropped=2026-02-12",
         "Set at the meeting of 03/02/2026 for 17/02/2026; no longer needed from 12/02/2026."},
    }));
    INFO(c.why);
    const QString words = QStringLiteral("action:ppm.action 2026-02-03 ") + QString::fromLatin1(c.action);
    const ChildRecord record = childFrom(facts({}) + QStringList{words});
    const auto rows = rowsOf("ppm.action", record, Date(2026, 2, 22));
    REQUIRE(rows.size() == 1);
    CHECK(explanation(rows[0], record, Date(2026, 2, 22)) == QString::fromUtf8(c.said));
    CHECK(
        explanationWithSource(rows[0], record, Date(2026, 2, 22)).endsWith(QStringLiteral(" Bradford 2017, App. 3.")));
}

TEST_CASE("A booked assessment of the person is the day on which theirs is planned", "[timeline][actions]")
{
    const ChildRecord record = childFrom(
        facts({"action:carer.assessment 2026-02-03 -> 2026-04-14 person=aunt",
               "full-assessment 2026-04-01 booked person=uncle", "full-assessment 2026-04-20 booked person=aunt"}));
    const auto rows = rowsOf("carer.assessment", record, Date(2026, 3, 1));
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].planned == Date(2026, 4, 20));
    CHECK(explanation(rows[0], record, Date(2026, 3, 1)).contains(QStringLiteral("6 days late on the date booked")));
}

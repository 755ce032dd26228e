// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/clocklist.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"
#include "ui/child/journeylist.h"

using namespace hearth;

namespace {

Clock clockWith(Status status, std::optional<int> days)
{
    static const auto pack = std::make_shared<PolicyPack>();
    static const Rule rule;
    Clock clock;
    clock.pack = pack;
    clock.rule = &rule;
    clock.status = status;
    clock.days = days;
    clock.due = Date(2026, 3, 2);
    clock.ended = Date(2026, 2, 1);
    return clock;
}

} // namespace

TEST_CASE("The days of a clock read in words that name no number twice", "[ui][child]")
{
    struct Case
    {
        const char *why;
        Status status;
        std::optional<int> days;
        const char *holds;
    };
    const auto c = GENERATE(values<Case>({
        {"overdue", Status::Overdue, 11, "11 "},
        {"the last day is in time", Status::Soon, 0, "due today"},
        {"still to come counts the other way", Status::Open, -30, "in 30 "},
        {"met before its day", Status::Met, -2, "met 2 "},
        {"met on it", Status::Met, 0, "met on the day"},
        {"met after it", Status::MetLate, 4, "met 4 "},
        {"what is not known is at least so much", Status::Unknown, 12, "at least 12 "},
        {"ended", Status::Ended, 3, "ended 01/02/2026"},
        {"paused", Status::Paused, {}, "paused"},
    }));
    INFO(c.why);
    CHECK(daysInWords(clockWith(c.status, c.days)).contains(QString::fromLatin1(c.holds)));
}

TEST_CASE("A booked day says whether it is in time", "[ui][child]")
{
    Clock clock = clockWith(Status::Open, -5);
    CHECK(plannedInWords(clock).isEmpty());
    clock.planned = Date(2026, 3, 2);
    CHECK(plannedInWords(clock) == QStringLiteral("02/03/2026, in time"));
    clock.planned = Date(2026, 3, 11);
    CHECK(plannedInWords(clock).startsWith(QStringLiteral("11/03/2026, 9 ")));
}

TEST_CASE("Clocks stand under what they ask for, the most urgent first", "[ui][child]")
{
    const ChildRecord record =
        test::childFrom({QStringLiteral("care 2025-01-06"), QStringLiteral("legal-status:C2 2025-01-06"),
                         QStringLiteral("threshold-decision 2025-01-02"), QStringLiteral("cla-review 2025-01-30"),
                         QStringLiteral("ppm 2026-02-02"),
                         QStringLiteral("action:ppm.action 2026-02-02 -> 2026-02-16 what=Refer_to_school"),
                         QStringLiteral("action:ppm.action 2026-02-02 -> 2026-02-16 what=Book_the_meeting")});
    const Policy policy = test::policyOf(QStringLiteral("bradford-2017"));
    const auto clocks = evaluate(record, policy, Date(2026, 2, 20));
    const auto groups = clockGroups(clocks, record);
    REQUIRE(groups.size() >= 2);
    CHECK(groups.front().title == labelOf(ClockGroup::NeedsAction));
    std::size_t rows = 0;
    for (const RowGroup &group : groups) {
        for (const GroupedRow &row : group.rows) {
            const Clock *clock = clockOfKey(clocks, row.key);
            REQUIRE(clock);
            CHECK(groupOf(clock->status) == static_cast<ClockGroup>(group.key.toInt()));
            CHECK(row.cells.size() == static_cast<std::size_t>(clockColumns().size()));
            ++rows;
        }
    }
    CHECK(rows == clocks.size()); // no row of a clock is lost, and each has a key of its own
    const Clock *first = clockOfKey(clocks, groups.front().rows.front().key);
    CHECK(first->status == Status::Overdue);
    QStringList whats; // rows of one rule are told apart by what is to be done
    for (const GroupedRow &row : groups.front().rows)
        whats.append(row.cells.front().text);
    CHECK(whats.contains(QStringLiteral("Refer to school · Meeting action")));
    CHECK(whats.contains(QStringLiteral("Book the meeting · Meeting action")));
}

TEST_CASE("The journey as a table has every item of the picture, in order of day", "[ui][child]")
{
    const ChildRecord record =
        test::childFrom({QStringLiteral("care 2025-01-06..2026-01-06"),
                         QStringLiteral("placement:U3 2025-01-06 start-unknown"), QStringLiteral("ppm 2026-02-02")});
    const Policy policy = test::policyOf(QStringLiteral("england"));
    const Date asAt(2026, 2, 20);
    const auto clocks = evaluate(record, policy, asAt);
    const auto items = journeyItems(record, clocks, asAt);
    const auto groups = journeyGroups(items, clocks);
    std::size_t rows = 0;
    int year = 0;
    for (const RowGroup &group : groups) {
        CHECK(group.key.toInt() > year); // oldest first
        year = group.key.toInt();
        rows += group.rows.size();
    }
    CHECK(rows == items.size());
    const QString text = groupsAsText(journeyColumns(), groups);
    CHECK(text.contains(QStringLiteral("before 06/01/2025")));
    CHECK(text.contains(QStringLiteral("goes on")));
    CHECK(text.contains(QStringLiteral("02/02/2026")));
}

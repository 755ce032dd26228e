// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/worklist.h"

#include "tests/support/catch.h"

using namespace hearth;

namespace {

const Date wednesday(2026, 11, 18);

Clock dueOn(Date due, Status status = Status::Soon, const Rule *rule = nullptr)
{
    Clock clock;
    clock.status = status;
    clock.due = due;
    clock.rule = rule;
    return clock;
}

WorkItem item(RecordId child, const char *number, const char *family, Date due, WorkBand band = WorkBand::Overdue)
{
    WorkItem made;
    made.childId = child;
    made.number = QString::fromUtf8(number);
    made.name = QString::fromUtf8(number);
    made.family = QString::fromUtf8(family);
    made.band = band;
    made.clock = dueOn(due, Status::Overdue);
    return made;
}

/// `[Overdue] (family) number number`: what a person reads from the top.
QString reading(const std::vector<WorkItem> &items, const std::vector<WorkRow> &rows)
{
    QStringList words;
    for (const WorkRow &row : rows) {
        if (row.kind == WorkRow::Kind::Band)
            words.append(QStringLiteral("[%1 %2]").arg(row.heading).arg(row.count));
        else if (row.kind == WorkRow::Kind::Family)
            words.append(QStringLiteral("(%1)").arg(row.heading));
        else
            words.append(items[row.item].number);
    }
    return words.join(u' ');
}

} // namespace

TEST_CASE("A clock stands in the band of its day", "[ui]")
{
    Rule advice;
    advice.advisory = true;
    Rule note;
    note.informative = true;
    struct Case
    {
        const char *why;
        Clock clock;
        std::optional<WorkBand> band;
    };
    const auto c = GENERATE_REF(values<Case>({
        {"overdue", dueOn(Date(2026, 11, 17), Status::Overdue), WorkBand::Overdue},
        {"advice is never counted as overdue", dueOn(Date(2026, 11, 17), Status::Overdue, &advice),
         WorkBand::GoodPractice},
        {"due today", dueOn(wednesday), WorkBand::ThisWeek},
        {"the Sunday of this week", dueOn(Date(2026, 11, 22)), WorkBand::ThisWeek},
        {"the Monday after", dueOn(Date(2026, 11, 23)), WorkBand::NextTwoWeeks},
        {"the last Sunday", dueOn(Date(2026, 12, 6), Status::Open), WorkBand::NextTwoWeeks},
        {"later than that asks for nothing yet", dueOn(Date(2026, 12, 7), Status::Open), std::nullopt},
        {"what is not known is never red", dueOn(Date(2026, 1, 1), Status::Unknown), WorkBand::Unknown},
        {"paused", dueOn(Date(2026, 11, 17), Status::Paused), WorkBand::Resting},
        {"met", dueOn(Date(2026, 11, 17), Status::MetLate), std::nullopt},
        {"what holds nothing open", dueOn(Date(2026, 11, 17), Status::Overdue, &note), std::nullopt},
    }));
    INFO(c.why);
    CHECK((bandOf(c.clock, wednesday) == c.band));
}

TEST_CASE("My work keeps families together and puts the most urgent first", "[ui]")
{
    struct Case
    {
        const char *why;
        std::vector<WorkItem> items;
        const char *read;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing to do", {}, ""},
        {"the earlier due comes first",
         {item(1, "T-1", "", Date(2026, 11, 3)), item(2, "T-2", "", Date(2026, 11, 1))},
         "[Overdue 2] T-2 T-1"},
        {"a brother is pulled up to his sister, and the family is named",
         {item(1, "T-1", "Ash", Date(2026, 11, 1)), item(2, "T-2", "", Date(2026, 11, 2)),
          item(3, "T-3", "Ash", Date(2026, 11, 9))},
         "[Overdue 3] (Family Ash: T-1, T-3) T-1 T-3 T-2"},
        {"a child's lines are not torn apart",
         {item(1, "T-1", "Ash", Date(2026, 11, 1)), item(3, "T-3", "Ash", Date(2026, 11, 2)),
          item(1, "T-1", "Ash", Date(2026, 11, 3))},
         "[Overdue 3] (Family Ash: T-1, T-3) T-1 T-1 T-3"},
        {"one child of a family needs no heading", {item(1, "T-1", "Ash", Date(2026, 11, 1))}, "[Overdue 1] T-1"},
        {"bands in their order",
         {item(1, "T-1", "", Date(2026, 11, 20), WorkBand::ThisWeek), item(2, "T-2", "", Date(2026, 11, 1))},
         "[Overdue 1] T-2 [This week 1] T-1"},
    }));
    INFO(c.why);
    CHECK(reading(c.items, arrange(c.items)) == QString::fromUtf8(c.read));
}

TEST_CASE("A count of My work opens exactly the lines that it counted", "[ui]")
{
    const std::vector<WorkItem> items = {item(1, "T-1", "", Date(2026, 11, 1)),
                                         item(2, "T-2", "", Date(2026, 11, 2), WorkBand::ThisWeek),
                                         item(3, "T-3", "", Date(2026, 11, 3), WorkBand::ThisWeek)};
    const BandCounts counts = bandCounts(items);
    for (std::size_t b = 0; b < counts.size(); ++b) {
        const auto rows = arrange(items, static_cast<WorkBand>(b));
        const auto lines =
            std::count_if(rows.begin(), rows.end(), [](const WorkRow &row) { return row.kind == WorkRow::Kind::Item; });
        CHECK(lines == counts[b]);
    }
    CHECK(counts[static_cast<std::size_t>(WorkBand::ThisWeek)] == 2);
}

TEST_CASE("A booked day that has passed asks whether it took place", "[ui]")
{
    ChildRecord record;
    Event event;
    event.state = EventState::Booked;
    event.on = wednesday;
    record.events.push_back(event);
    CHECK(bookingQuestionsOf(record, wednesday).empty());
    const auto asked = bookingQuestionsOf(record, wednesday + 3);
    REQUIRE(asked.size() == 1);
    CHECK(asked.front().daysAgo == 3);
    Event held = event; // the same meeting, already recorded as held
    held.state = EventState::Held;
    record.events.push_back(held);
    CHECK(bookingQuestionsOf(record, wednesday + 3).empty());
    record.events.back().on = wednesday + 1; // another one
    CHECK(bookingQuestionsOf(record, wednesday + 3).size() == 1);
    record.events.pop_back();
    record.events.front().state = EventState::Cancelled;
    CHECK(bookingQuestionsOf(record, wednesday + 3).empty());
}

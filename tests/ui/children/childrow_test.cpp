// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childrow.h"
#include "ui/children/wording.h"

#include "tests/support/catch.h"

using namespace hearth;

namespace {

Clock clockThat(Status status, std::optional<int> days, std::optional<Date> due = Date(2026, 11, 20),
                std::optional<Date> planned = std::nullopt)
{
    Clock clock;
    clock.status = status;
    clock.days = days;
    clock.due = due;
    clock.planned = planned;
    return clock;
}

ChildRecord ada()
{
    ChildRecord record;
    record.child.stamp.id = 7;
    record.child.number = QStringLiteral("T-001");
    record.child.forename = QStringLiteral("Ada");
    record.child.surname = QStringLiteral("Test");
    record.child.worker = QStringLiteral("Grace Hopper");
    record.child.born = Date(2019, 4, 3);
    Spell spell;
    spell.kind = SpellKind::LegalStatus;
    spell.code = QStringLiteral("C1");
    spell.from = Date(2026, 1, 5);
    spell.until = Date(2026, 6, 1);
    record.spells.push_back(spell);
    spell.code = QStringLiteral("E1");
    spell.from = Date(2026, 6, 1);
    spell.until = std::nullopt;
    record.spells.push_back(spell);
    return record;
}

} // namespace

TEST_CASE("A clock's days read as a person would say them", "[ui]")
{
    struct Case
    {
        const char *why;
        Clock clock;
        const char *text;
    };
    const auto c = GENERATE(values<Case>({
        {"one is written out", clockThat(Status::Overdue, 1), "1 day over"},
        {"several", clockThat(Status::Overdue, 11), "11 days over"},
        {"the last day in time", clockThat(Status::Soon, 0), "due today"},
        {"the day before it", clockThat(Status::Soon, -1), "due tomorrow"},
        {"further off", clockThat(Status::Open, -30), "due in 30 days"},
        {"not known, and late even so", clockThat(Status::Unknown, 40), "at least 40 days over"},
        {"not known, and perhaps in time", clockThat(Status::Unknown, -3), "not known"},
        {"nothing at all is known", clockThat(Status::Unknown, std::nullopt, std::nullopt), "not known"},
        {"paused", clockThat(Status::Paused, std::nullopt, std::nullopt), "paused"},
        {"met late", clockThat(Status::MetLate, 2), "2 days late"},
        {"met early", clockThat(Status::Met, -2), "2 days early"},
        {"met on its day", clockThat(Status::Met, 0), "on the day"},
    }));
    INFO(c.why);
    CHECK(daysText(c.clock) == QString::fromUtf8(c.text));
}

TEST_CASE("A booked day says whether it will be late", "[ui]")
{
    CHECK(plannedText(clockThat(Status::Soon, -3)).isEmpty());
    CHECK(plannedText(clockThat(Status::Soon, -3, Date(2026, 11, 25), Date(2026, 12, 4))) ==
          QStringLiteral("booked 04/12/2026, 9 days late"));
    CHECK(plannedText(clockThat(Status::Soon, -3, Date(2026, 12, 4), Date(2026, 12, 4))) ==
          QStringLiteral("booked 04/12/2026"));
}

TEST_CASE("A child's row shows what is in force on the day", "[ui]")
{
    const ChildRecord record = ada();
    CHECK(childRowOf(record, Date(2026, 5, 31)).legalCode == QStringLiteral("C1"));
    CHECK(childRowOf(record, Date(2026, 6, 1)).legalCode == QStringLiteral("E1"));
    CHECK(childRowOf(record, Date(2026, 1, 4)).legalStatus.isEmpty());
    CHECK(childRowOf(record, Date(2026, 6, 1)).listName == QStringLiteral("Test, Ada"));
}

TEST_CASE("A list is narrowed by every word, in any part of a name or number", "[ui]")
{
    const ChildRow row = childRowOf(ada(), Date(2026, 6, 1));
    struct Case
    {
        const char *why;
        const char *words;
        bool found;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing typed narrows nothing", "", true},
        {"a part of the surname, small letters", "es", true},
        {"number", "t-0", true},
        {"two words in any order", "test ada", true},
        {"one word that is not there", "ada smith", false},
        {"the worker's name", "hopper", true},
    }));
    INFO(c.why);
    CHECK(matches(row, {QString::fromUtf8(c.words), {}, {}}) == c.found);
}

TEST_CASE("A list is narrowed to a worker and a team", "[ui]")
{
    const ChildRow row = childRowOf(ada(), Date(2026, 6, 1));
    CHECK(matches(row, {{}, QStringLiteral("Grace Hopper"), {}}));
    CHECK_FALSE(matches(row, {{}, QStringLiteral("Alan Turing"), {}}));
    CHECK_FALSE(matches(row, {{}, {}, QStringLiteral("North")}));
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"
#include "tests/app/console/console.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 11, 22);

void addChild(Workspace &workspace, const QString &number, const QString &worker)
{
    Child child;
    child.number = number;
    child.forename = u"Maud"_s;
    child.born = Date(2019, 4, 3);
    child.worker = worker;
    const RecordId id = workspace.saveChild(child);
    Spell care;
    care.stamp.childId = id;
    care.kind = SpellKind::Care;
    care.from = Date(2026, 5, 4);
    workspace.saveSpell(care);
    Event held;
    held.stamp.childId = id;
    held.kind = EventKind::Supervision;
    held.on = Date(2026, 10, 12);
    workspace.saveEvent(held);
}

const Console &team()
{
    static const Console console;
    static const bool made = [] {
        const auto workspace = Workspace::create(console.file(u"m.hearth"_s), u"test"_s, u"torbay-2020"_s,
                                                 {u"Mary Manager"_s, [] { return today; }});
        addChild(*workspace, u"T-001"_s, u"Jo Stay"_s);
        addChild(*workspace, u"T-002"_s, u"Lee Ver"_s);
        return true;
    }();
    REQUIRE(made);
    return console;
}

QStringList call(const QString &words, const QString &worker)
{
    return words.split(u' ', Qt::SkipEmptyParts) + QStringList{u"--worker"_s, worker};
}

} // namespace

TEST_CASE("A worker's children are listed for supervision, and their sheet is written", "[console][manager]")
{
    const Answer listed = team().run(call(u"supervision m.hearth --on 2026-11-22 --format json"_s, u"jo stay"_s));
    REQUIRE(listed.status == 0);
    const auto rows = jsonRows(listed);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0][u"child"_s] == u"T-001"_s);
    CHECK(rows[0][u"last"_s] == u"2026-10-12"_s);
    CHECK(rows[0][u"next_due"_s] == u"2026-11-12"_s);
    CHECK(team().run(call(u"supervision m.hearth --on 2026-11-22 --pdf s.pdf"_s, u"Jo Stay"_s)).status == 0);
    const QString text = test::Pdf(team().file(u"s.pdf"_s)).text();
    CHECK(text.contains(u"T-001"_s));
    CHECK(!text.contains(u"T-002"_s));
}

TEST_CASE("A worker's week is printed by number alone", "[console][manager]")
{
    const Answer week = team().run(call(u"digest m.hearth --on 2026-11-15"_s, u"Jo Stay"_s));
    REQUIRE(week.status == 0);
    CHECK(week.out.startsWith(u"The week of Jo Stay, as at 15/11/2026"_s));
    CHECK(week.out.contains(u"T-001  Supervision of the case"_s)); // newly over
    CHECK(!week.out.contains(u"Maud"_s));
    CHECK(!week.out.contains(u"T-002"_s));
    CHECK(team().run(call(u"digest m.hearth --on 2026-11-15 --pdf w.pdf"_s, u"Jo Stay"_s)).status == 0);
    CHECK(test::Pdf(team().file(u"w.pdf"_s)).text().contains(u"T-001"_s));
}

TEST_CASE("Nobody's supervision and nobody's week are refused", "[console][manager]")
{
    for (const char *command : {"supervision", "digest"}) {
        INFO(command);
        const QString words = QLatin1StringView(command) + u" m.hearth"_s;
        CHECK(team().run(words.split(u' ')).status == 2);
        CHECK(team().run(call(words, u"Not Known"_s)).status == 3);
    }
}

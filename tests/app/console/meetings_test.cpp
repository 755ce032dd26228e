// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmdesk.h"
#include "tests/app/console/console.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"

#include <QFile>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

QStringList words(const char *call)
{
    return QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
}

RecordId addPerson(Workspace &workspace, const QString &name, const QString &address)
{
    Person person;
    person.key = newKey();
    person.name = name;
    person.sex = u"F"_s;
    person.address = address;
    return workspace.savePerson(person);
}

void addMother(Workspace &workspace, RecordId child)
{
    const RecordId id = addPerson(workspace, u"Mary Test"_s, u"14 Mill Lane, Haworth"_s);
    for (const Person &person : workspace.people()) {
        if (person.stamp.id != id)
            continue;
        Relationship parent;
        parent.kind = RelationshipKind::Parent;
        parent.nature = u"birth"_s;
        parent.first.person = person.key;
        parent.second.child = child;
        workspace.saveRelationship(parent);
        return;
    }
}

void addMeeting(Workspace &workspace, RecordId child, Date on, const QString &background)
{
    PpmDesk desk(workspace);
    const RecordId id = desk.start({child}, on).front();
    PpmRecord record = *workspace.ppm(id);
    record.content.answers[u"background"_s] = background;
    record.content.answers[u"child-views"_s] = u"She wants to live with her grandmother and with the cat."_s;
    desk.save(record);
}

void addAction(Workspace &workspace, RecordId child, const QString &what, const QString &owner, Date target)
{
    PlannedAction action;
    action.stamp.childId = child;
    action.key = newKey();
    action.rule = u"ppm.action"_s;
    action.what = what;
    action.owner = owner;
    action.setOn = Date(2026, 10, 12);
    action.target = target;
    if (what == u"Moved"_s)
        action.formerTargets = {Date(2026, 10, 20)};
    if (what == u"Finished"_s)
        action.done = Date(2026, 11, 5);
    workspace.saveAction(action);
}

Session sessionOf()
{
    return {u"Imelda Fairweather"_s, [] { return Date(2026, 11, 22); }};
}

/// A store with one child who has had two meetings, and one who has had none; made once.
const Console &meetings()
{
    static const Console console;
    static const bool made = [] {
        const auto workspace =
            Workspace::create(console.file(u"m.hearth"_s), u"test"_s, u"bradford-2017"_s, sessionOf());
        Child ada;
        ada.number = u"T-001"_s;
        ada.forename = u"Ada"_s;
        ada.surname = u"Test"_s;
        ada.born = Date(2019, 4, 3);
        const RecordId child = workspace->saveChild(ada);
        Child ben;
        ben.number = u"T-002"_s;
        workspace->saveChild(ben);
        addMother(*workspace, child);
        addMeeting(*workspace, child, Date(2026, 10, 12), u"First said in October."_s);
        addMeeting(*workspace, child, Date(2026, 11, 16), u"Mother lives at 14 Mill Lane now."_s);
        addAction(*workspace, child, u"Moved"_s, u"Imelda Fairweather"_s, Date(2026, 11, 12));
        addAction(*workspace, child, u"To come"_s, u"Joan Pike"_s, Date(2026, 12, 4));
        addAction(*workspace, child, u"Finished"_s, u"Joan Pike"_s, Date(2026, 11, 2));
        return true;
    }();
    REQUIRE(made);
    return console;
}

} // namespace

TEST_CASE("The record of a child's newest meeting is printed as text, or that of another day", "[console][ppm]")
{
    const Answer newest = meetings().run(words("ppm m.hearth --child T-001"));
    REQUIRE(newest.status == 0);
    CHECK(newest.err.isEmpty());
    CHECK(newest.out.startsWith(u"REVIEW PERMANENCE PLANNING MEETING (PPM)\n\nDRAFT\n"_s));
    CHECK(newest.out.contains(u"Name of Child: Ada Test"_s));
    CHECK(newest.out.contains(u"Date of Meeting: 16/11/2026"_s));
    CHECK(newest.out.contains(u"14 Mill Lane"_s));
    CHECK_FALSE(newest.out.contains(u"First said in October."_s));

    const Answer before = meetings().run(words("ppm m.hearth --child T-001 --on 2026-11-15"));
    REQUIRE(before.status == 0);
    CHECK(before.out.contains(u"Date of Meeting: 12/10/2026"_s));
    CHECK(before.out.contains(u"First said in October."_s));

    const Answer all = meetings().run(words("ppm m.hearth --child T-001 --all"));
    CHECK(all.out.indexOf(u"First said in October."_s) > 0);
    CHECK(all.out.indexOf(u"14 Mill Lane"_s) > all.out.indexOf(u"First said in October."_s));
}

TEST_CASE("The record of a meeting is written as the form, with no display and nothing on the screen", "[console][ppm]")
{
    const Answer answer = meetings().run(words("ppm m.hearth --child T-001 --all --pdf both.pdf"));
    REQUIRE(answer.status == 0);
    CHECK(answer.out.isEmpty());
    const test::Pdf pdf(meetings().file(u"both.pdf"_s));
    CHECK(pdf.text().count(u"PERMANENCE PLANNING MEETING (PPM)"_s) == 2);
    CHECK(pdf.text(pdf.pages()).contains(u"DRAFT"_s));
    CHECK(meetings().run(words("ppm m.hearth --child T-001 --pdf no/folder.pdf")).status == 5);

    const auto workspace = Workspace::open(meetings().file(u"m.hearth"_s), u"test"_s, sessionOf());
    QStringList acts;
    for (const AuditEntry &entry : workspace->history(workspace->childByNumber(u"T-001"_s)->child.stamp.id))
        acts.append(entry.act);
    CHECK(acts.contains(u"export"_s));
}

TEST_CASE("A copy for somebody has neither the sections nor the addresses that it leaves out", "[console][ppm]")
{
    QStringList call = words("ppm m.hearth --child T-001 --leave-out child-views,iro --no-addresses --for");
    call.append(u"Jane Doe"_s);
    const Answer text = meetings().run(call);
    REQUIRE(text.status == 0);
    CHECK(text.out.contains(u"Copy for Jane Doe"_s));
    CHECK(text.out.contains(u"Withheld from this copy: Child’s Wishes, Feelings and Understanding; IRO Name."_s));
    CHECK(text.out.contains(u"Mother lives at [address withheld] now."_s));
    CHECK_FALSE(text.out.contains(u"with the cat"_s));
    REQUIRE(meetings().run(call + words("--pdf copy.pdf")).status == 0);
    const QString pdf = test::Pdf(meetings().file(u"copy.pdf"_s)).text();
    CHECK(pdf.contains(u"Copy for Jane Doe"_s));
    CHECK_FALSE(pdf.contains(u"with the cat"_s));
    CHECK_FALSE(pdf.contains(u"Mill Lane"_s));
}

TEST_CASE("What cannot be printed of a meeting is refused by its reason", "[console][ppm]")
{
    struct Case
    {
        const char *why;
        const char *call;
        int status;
        const char *says;
    };
    const Case cases[] = {
        {"no child", "ppm m.hearth", 2, "--child"},
        {"one day and all", "ppm m.hearth --child T-001 --on 2026-11-15 --all", 2, "--all"},
        {"left out for nobody", "ppm m.hearth --child T-001 --leave-out background", 2, "--for"},
        {"no addresses for nobody", "ppm m.hearth --child T-001 --no-addresses", 2, "--for"},
        {"a section that there is not", "ppm m.hearth --child T-001 --for X --leave-out weather", 2, "background"},
        {"a child that there is not", "ppm m.hearth --child T-009", 3, "number"},
        {"a child with no meeting", "ppm m.hearth --child T-002", 3, "no record"},
        {"before the first meeting", "ppm m.hearth --child T-001 --on 2026-01-01", 3, "no record"},
        {"a genogram of nobody", "genogram m.hearth", 2, "--child"},
        {"a genogram of a child that there is not", "genogram m.hearth --child T-009", 3, "number"},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const Answer answer = meetings().run(words(c.call));
        CHECK(answer.status == c.status);
        CHECK(answer.out.isEmpty());
        CHECK(answer.errorLines().size() == 1);
        CHECK(answer.err.contains(QString::fromUtf8(c.says)));
    }
}

TEST_CASE("A genogram is told in words, or drawn into the files that were asked for", "[console][genogram]")
{
    const Answer outline = meetings().run(words("genogram m.hearth --child T-001"));
    REQUIRE(outline.status == 0);
    CHECK(outline.out.contains(u"Mary Test"_s));
    CHECK(outline.out.contains(u"mother"_s));
    const Answer drawn = meetings().run(words("genogram m.hearth --child T-001 --svg g.svg --png g.png --pdf g.pdf"));
    REQUIRE(drawn.status == 0);
    CHECK(drawn.out.isEmpty());
    CHECK(meetings().read(u"g.svg"_s).contains("<svg"));
    CHECK(meetings().read(u"g.png"_s).startsWith("\x89PNG"));
    const test::Pdf pdf(meetings().file(u"g.pdf"_s));
    CHECK(pdf.pages() == 1);
    CHECK(pdf.text().contains(u"T-001"_s));
    CHECK(pdf.text().contains(u"Mary Test"_s));
    CHECK_FALSE(pdf.info().contains(u"Ada"_s));
    CHECK(meetings().run(words("genogram m.hearth --child T-001 --svg no/folder.svg")).status == 5);
}

TEST_CASE("Actions are listed by their day, with how late they are and how often they were moved", "[console][ppm]")
{
    const QStringList call = words("actions m.hearth --on 2026-11-22");
    const Answer csv = meetings().run(call + words("--format csv"));
    REQUIRE(csv.status == 0);
    CHECK(csv.out.startsWith(u"child,what,owner,set_on,first_target,target,days,moved,done,dropped,rule,update\r\n"_s));
    const auto rows = jsonRows(meetings().run(call + words("--format json")));
    REQUIRE(rows.size() == 2);
    CHECK(rows[0][u"what"_s] == u"Moved"_s);
    CHECK(rows[0][u"first_target"_s] == u"2026-10-20"_s);
    CHECK(rows[0][u"target"_s] == u"2026-11-12"_s);
    CHECK(rows[0][u"days"_s] == u"10"_s);
    CHECK(rows[0][u"moved"_s] == u"1"_s);
    CHECK(rows[1][u"days"_s] == u"-12"_s);
    CHECK(rows[1][u"done"_s] == u"null"_s);

    const auto all = jsonRows(meetings().run(call + words("--all --format json")));
    REQUIRE(all.size() == 3);
    CHECK(all[0][u"done"_s] == u"2026-11-05"_s);
    CHECK(all[0][u"days"_s] == u"3"_s); // done three days late
    // As at an earlier day it was not done yet, and before it was set it was not there.
    CHECK(jsonRows(meetings().run(words("actions m.hearth --on 2026-11-04 --format json"))).size() == 3);
    CHECK(jsonRows(meetings().run(words("actions m.hearth --on 2026-10-11 --all --format json"))).empty());
    const auto joans = jsonRows(meetings().run(call + words("--format json --owner") + QStringList{u"joan pike"_s}));
    REQUIRE(joans.size() == 1);
    CHECK(joans[0][u"what"_s] == u"To come"_s);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/carryforward.h"

#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr auto first = [] { return Date(2026, 9, 2); };
constexpr auto second = [] { return Date(2026, 10, 14); };

PlannedAction plannedAction(const QString &key, Date target)
{
    PlannedAction action;
    action.key = key;
    action.rule = u"ppm.action"_s;
    action.meeting = u"ppm-0"_s;
    action.what = u"Do "_s + key;
    action.owner = u"Ada Lovelace"_s;
    action.setOn = first();
    action.target = target;
    return action;
}

MeetingFixture inCare(Date on)
{
    return MeetingFixture({u"care 2026-08-03"_s, u"legal-status:C1 2026-08-03"_s, u"placement:U6 2026-08-03"_s}, on);
}

/// With the record of a first meeting, signed off.
MeetingFixture afterFirst(PpmState state = PpmState::Approved)
{
    MeetingFixture fixture = inCare(second());
    PpmRecord record = recordOf(fixture, u"ppm-0"_s);
    record.on = first();
    record.state = state;
    record.initial = true;
    fixture.child.ppms = {record};
    return fixture;
}

const PpmActionLine *lineOf(const PpmContent &content, const QString &key)
{
    for (const PpmActionLine &line : content.actions) {
        if (line.key == key)
            return &line;
    }
    return nullptr;
}

} // namespace

TEST_CASE("A meeting is the first of its case, or a review of it", "[meetings]")
{
    struct Case
    {
        const char *why;
        QStringList facts;
        bool initial;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing was held", {u"care 2026-08-03"_s}, true},
        {"one was held", {u"care 2026-08-03"_s, u"ppm 2026-09-02"_s}, false},
        {"one is booked for the day itself", {u"care 2026-08-03"_s, u"ppm 2026-10-14 booked"_s}, true},
        {"the one before was never held", {u"care 2026-08-03"_s, u"ppm 2026-09-02 cancelled"_s}, true},
        {"that of an earlier case",
         {u"care 2024-01-08..2025-01-08"_s, u"ppm 2024-02-05"_s, u"care 2026-08-03"_s},
         true},
        {"before the child came into care, in the same case",
         {u"threshold-decision 2026-06-01"_s, u"ppm 2026-06-10"_s, u"care 2026-08-03"_s},
         false},
    }));
    INFO(c.why);
    const MeetingFixture fixture(c.facts, second());
    CHECK(isInitialPpm(fixture.situation()) == c.initial);
}

TEST_CASE("The record before is the newest standing version of the last meeting", "[meetings]")
{
    MeetingFixture fixture = inCare(Date(2026, 11, 25));
    const auto add = [&fixture](const QString &key, Date on, int version, PpmState state) {
        PpmRecord record = recordOf(fixture, key);
        record.on = on;
        record.version = version;
        record.state = state;
        fixture.child.ppms.push_back(record);
    };
    add(u"a"_s, first(), 1, PpmState::Approved);
    add(u"b"_s, second(), 1, PpmState::Superseded);
    add(u"c"_s, second(), 2, PpmState::Draft);
    add(u"later"_s, Date(2027, 1, 6), 1, PpmState::Draft);
    add(u"today"_s, Date(2026, 11, 25), 1, PpmState::Draft);
    REQUIRE(previousPpm(fixture.situation()));
    CHECK(previousPpm(fixture.situation())->key == u"c");
}

TEST_CASE("Unfinished actions are carried with their first target, finished ones are not", "[meetings]")
{
    MeetingFixture fixture = afterFirst();
    PlannedAction moved = plannedAction(u"moved"_s, Date(2026, 10, 30));
    moved.formerTargets = {Date(2026, 9, 30)};
    PlannedAction doneSince = plannedAction(u"done-since"_s, Date(2026, 9, 30));
    doneSince.done = Date(2026, 10, 1);
    PlannedAction reassigned = plannedAction(u"reassigned"_s, Date(2026, 9, 30));
    reassigned.owner = u"Grace Hopper"_s;
    fixture.child.actions = {moved, doneSince, reassigned, plannedAction(u"elsewhere"_s, Date(2026, 12, 1))};
    fixture.child.actions.back().meeting.clear();

    PpmContent previous;
    previous.actions = {actionLine(u"moved"_s, u"Do moved"_s, Date(2026, 9, 30)),
                        actionLine(u"done-since"_s, u"Do done-since"_s, Date(2026, 9, 30)),
                        actionLine(u"reassigned"_s, u"Do reassigned"_s, Date(2026, 9, 30)),
                        actionLine(u"done-then"_s, u"Done"_s, Date(2026, 9, 1)),
                        actionLine(u"dropped-then"_s, u"Dropped"_s, Date(2026, 9, 1))};
    previous.actions[0].carried = 1;
    previous.actions[0].update = u"Chased twice"_s;
    previous.actions[3].done = first();
    previous.actions[4].dropped = first();

    const PpmContent content = newPpmContent(fixture.situation(), &previous);
    REQUIRE(content.actions.size() == 3);
    const PpmActionLine *line = lineOf(content, u"moved"_s);
    REQUIRE(line);
    CHECK(line->target == Date(2026, 10, 30));
    CHECK(line->firstTarget == Date(2026, 9, 30));
    CHECK(line->carried == 2);
    CHECK(line->update.isEmpty());
    CHECK(daysLate(*line, second()) == 14);
    REQUIRE(lineOf(content, u"reassigned"_s));
    CHECK(lineOf(content, u"reassigned"_s)->owner == u"Grace Hopper");
    REQUIRE(lineOf(content, u"elsewhere"_s));
    CHECK(lineOf(content, u"elsewhere"_s)->carried == 0);
}

TEST_CASE("What a record says of its actions counts before it is signed off", "[meetings]")
{
    MeetingFixture fixture = afterFirst(PpmState::Submitted);
    fixture.child.actions = {plannedAction(u"old"_s, Date(2026, 9, 1))};
    PpmContent previous;
    previous.actions = {actionLine(u"old"_s, u"Do old"_s, Date(2026, 11, 1)),
                        actionLine(u"new"_s, u"Set there"_s, Date(2026, 10, 1))};
    previous.actions[0].firstTarget = Date(2026, 9, 1);
    const PpmContent content = newPpmContent(fixture.situation(), &previous);
    REQUIRE(content.actions.size() == 2);
    CHECK(content.actions[0].target == Date(2026, 11, 1));
    CHECK(content.actions[0].firstTarget == Date(2026, 9, 1));
    CHECK(content.actions[1].firstTarget == Date(2026, 10, 1));
    CHECK(content.actions[1].carried == 1);
}

TEST_CASE("How late a carried action is counts from its first target", "[meetings]")
{
    struct Case
    {
        const char *why;
        std::optional<Date> firstTarget;
        Date target;
        std::optional<Date> done;
        int late;
    };
    const auto c = GENERATE(values<Case>({
        {"in time", std::nullopt, Date(2026, 10, 14), std::nullopt, 0},
        {"a day late", std::nullopt, Date(2026, 10, 13), std::nullopt, 1},
        {"moved on, and still late by its first target", Date(2026, 10, 4), Date(2026, 12, 1), std::nullopt, 10},
        {"done", Date(2026, 10, 4), Date(2026, 10, 4), Date(2026, 10, 12), 0},
    }));
    INFO(c.why);
    PpmActionLine line = actionLine(u"a"_s, u"A"_s, c.target);
    line.firstTarget = c.firstTarget;
    line.done = c.done;
    CHECK(daysLate(line, Date(2026, 10, 14)) == c.late);
}

TEST_CASE("A review takes over who comes and what is pursued, and not what was said", "[meetings]")
{
    MeetingFixture fixture = afterFirst();
    fixture.child.child.worker = u"Grace Hopper"_s;
    PpmContent previous = newPpmContent(inCare(first()).situation(), nullptr);
    previous.present.front().name = u"Somebody who left"_s;
    previous.present.front().attended = u"yes"_s;
    previous.present.push_back({u"Mary Seacole"_s, u"Health visitor"_s, u"apologies"_s, u"p1"_s});
    previous.answers = {{u"background"_s, u"Long ago"_s},
                        {u"child-views"_s, u"Wants to stay"_s},
                        {u"iro-name"_s, u"Ada Iro"_s},
                        {u"achieved"_s, u"no"_s},
                        {u"next-meeting"_s, u"2026-10-14"_s}};
    for (PpmOption &option : previous.options)
        option.pursued = u"no"_s;
    previous.options[1].ruledOut = first();
    previous.options[1].ruledOutWhy = u"The court found against it"_s;
    previous.earlyActions[0].state = u"done"_s;

    const PpmContent content = newPpmContent(fixture.situation(), &previous);
    CHECK(content.present.front().name == u"Grace Hopper");
    CHECK(content.present.back().name == u"Mary Seacole");
    for (const PpmAttendee &attendee : content.present)
        CHECK(attendee.attended.isEmpty());
    CHECK(content.options == previous.options);
    CHECK(content.earlyActions == previous.earlyActions);
    CHECK(content.answers.value(u"iro-name"_s) == u"Ada Iro");
    CHECK(content.answers.value(u"achieved"_s) == u"no");
    for (const char *said : {"background", "child-views", "next-meeting"})
        CHECK_FALSE(content.answers.contains(QString::fromLatin1(said)));
}

TEST_CASE("A first record begins with who should come and every option unanswered", "[meetings]")
{
    MeetingFixture fixture = inCare(first());
    fixture.child.child.worker = u"Grace Hopper"_s;
    fixture.addPerson(u"iro"_s, u"Ida Wells"_s).role = u"IRO"_s;
    const PpmContent content = newPpmContent(fixture.situation(), nullptr);
    REQUIRE_FALSE(content.present.empty());
    CHECK(content.present.front().name == u"Grace Hopper");
    REQUIRE(content.options.size() == 7);
    for (const PpmOption &option : content.options)
        CHECK(option.pursued.isEmpty());
    CHECK(content.earlyActions.size() == 5);
    CHECK(content.answers.value(u"iro-name"_s) == u"Ida Wells");
    CHECK(content.actions.empty());
}

TEST_CASE("What the facts say is filled in", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-08-03"_s, u"plan:adoption 2026-09-10"_s, u"shobpa-decision 2026-12-01 booked"_s,
                            u"parents-told-of-parallel-plans 2026-09-03"_s, u"ppm 2026-11-24 booked"_s},
                           second());
    fixture.child.spells.back().contingency = {u"long-term-fostering"_s};
    const PpmContent content = newPpmContent(fixture.situation(), nullptr);
    CHECK(content.answers.value(u"plan"_s) == u"adoption");
    CHECK(content.answers.value(u"contingency-options"_s) == u"long-term-fostering");
    CHECK(content.answers.value(u"shobpa-booked"_s) == u"2026-12-01");
    CHECK(content.answers.value(u"parents-told-on"_s) == u"2026-09-03");
    CHECK(content.answers.value(u"next-meeting"_s) == u"2026-11-24");
}

TEST_CASE("The connected carers are put into words from the facts", "[meetings]")
{
    MeetingFixture fixture = inCare(second());
    fixture.addPerson(u"gran"_s, u"Rosa Testperson"_s);
    ConnectedCarer carer;
    carer.person = u"gran"_s;
    carer.wants = u"yes"_s;
    carer.contacted = Date(2026, 9, 1);
    carer.fullType = u"special guardianship"_s;
    fixture.child.carers = {carer};
    Event viability;
    viability.kind = EventKind::ViabilityAssessment;
    viability.on = Date(2026, 9, 20);
    viability.details = {{u"person"_s, u"gran"_s}, {u"result"_s, u"positive"_s}};
    fixture.child.events.push_back(viability);
    PlannedAction due = plannedAction(u"assessment"_s, Date(2026, 12, 1));
    due.rule = u"carer.assessment"_s;
    due.person = u"gran"_s;
    fixture.child.actions = {due};
    const auto lines = carerLines(fixture.situation(), [](const QString &) { return u"maternal grandmother"_s; });
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].name == u"Rosa Testperson");
    CHECK(lines[0].relationship == u"maternal grandmother");
    CHECK(lines[0].wants == u"Yes; contacted directly on 01/09/2026");
    CHECK(lines[0].viability == u"20/09/2026: positive");
    CHECK(lines[0].fullAssessment == u"due 01/12/2026; special guardianship");

    // Nothing that came later than the meeting.
    fixture.day = Date(2026, 9, 10);
    CHECK(carerLines(fixture.situation(), [](const QString &) { return QString(); })[0].viability.isEmpty());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/signoff.h"

#include "core/meetings/carryforward.h"
#include "core/meetings/courttimetable.h"
#include "tests/core/meetings/meetingfixture.h"
#include "tests/support/catch.h"

#include <algorithm>
#include <random>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date day(2026, 10, 14);
const Date today(2026, 10, 16);

MeetingFixture inCare(QStringList facts = {})
{
    facts.prepend(u"care 2026-08-03"_s);
    return MeetingFixture(facts, day);
}

/// Puts \a changes into \a facts, as the store would.
template <typename Fact>
void put(const std::vector<FactChange<Fact>> &changes, std::vector<Fact> &facts)
{
    static RecordId next = 1000;
    for (const FactChange<Fact> &change : changes) {
        if (!change.before) {
            facts.push_back(*change.after);
            facts.back().stamp.id = ++next;
            continue;
        }
        const auto found = std::find_if(facts.begin(), facts.end(), [&change](const Fact &fact) {
            return fact.stamp.id == change.before->stamp.id;
        });
        REQUIRE(found != facts.end());
        CHECK(*found == *change.before); // a change names what is stored
        if (change.after)
            *found = *change.after;
        else
            facts.erase(found);
    }
}

void put(const PpmFacts &facts, ChildRecord &child)
{
    put(facts.spells, child.spells);
    put(facts.events, child.events);
    put(facts.actions, child.actions);
    sortFacts(child);
}

/// One in words: `plan adoption 2026-10-14..`, `ppm booked 2026-11-25`.
QStringList wordsOf(const ChildRecord &child)
{
    QStringList words;
    for (const Spell &spell : child.spells) {
        if (spell.kind == SpellKind::Plan)
            words.append(u"plan %1 [%2] %3..%4"_s.arg(spell.code, spell.contingency.join(u','), isoText(spell.from),
                                                      isoText(spell.until)));
    }
    for (const Event &event : child.events) {
        QString line = u"%1 %2 %3"_s.arg(idOf(event.kind), idOf(event.state), isoText(event.on));
        if (event.target)
            line += u" -> "_s + isoText(*event.target);
        if (!event.formerDates.empty())
            line += u" was "_s + isoText(event.formerDates.back());
        words.append(line);
    }
    for (const PlannedAction &action : child.actions)
        words.append(u"action %1 %2 %3 (%4)%5"_s.arg(action.key, action.owner, isoText(action.target))
                         .arg(action.formerTargets.size())
                         .arg(action.done ? u" done"_s : QString()));
    return words;
}

/// Signs \a record off, as the desk does: the record joins the child's.
void sign(MeetingFixture &fixture, PpmRecord record, const PpmEarlier &earlier = {})
{
    record.state = PpmState::Approved;
    record.approvedBy = u"Margaret Hamilton"_s;
    put(factsOf(record, fixture.situation(), today, earlier), fixture.child);
    std::erase_if(fixture.child.ppms, [&record](const PpmRecord &other) { return other.key == record.key; });
    fixture.child.ppms.push_back(record);
}

} // namespace

TEST_CASE("A meeting is one event, held or booked", "[meetings]")
{
    struct Case
    {
        const char *why;
        QStringList facts;
        Date on;
        QStringList after;
    };
    const auto c = GENERATE(values<Case>({
        {"of today", {}, today, {u"ppm held 2026-10-16"_s}},
        {"of a past day", {}, day, {u"ppm held 2026-10-14"_s}},
        {"of a day to come", {}, Date(2026, 11, 2), {u"ppm booked 2026-11-02"_s}},
        {"it is there already", {u"ppm 2026-10-14"_s}, day, {u"ppm held 2026-10-14"_s}},
        {"the one booked for the day", {u"ppm 2026-10-14 booked"_s}, day, {u"ppm held 2026-10-14"_s}},
        {"booked for the day to come already",
         {u"ppm 2026-11-02 booked"_s},
         Date(2026, 11, 2),
         {u"ppm booked 2026-11-02"_s}},
        {"one that was booked for another day",
         {u"ppm 2026-09-02"_s, u"ppm 2026-10-20 booked"_s},
         day,
         {u"ppm held 2026-09-02"_s, u"ppm held 2026-10-14 was 2026-10-20"_s}},
        {"one that was booked for before the last meeting stays a question",
         {u"ppm 2026-08-20 booked"_s, u"ppm 2026-09-02"_s},
         day,
         {u"ppm booked 2026-08-20"_s, u"ppm held 2026-09-02"_s, u"ppm held 2026-10-14"_s}},
        {"one that was cancelled on the day",
         {u"ppm 2026-10-14 cancelled"_s},
         day,
         {u"ppm cancelled 2026-10-14"_s, u"ppm held 2026-10-14"_s}},
    }));
    INFO(c.why);
    MeetingFixture fixture(c.facts, c.on);
    put(meetingEvent(fixture.situation(), today), fixture.child);
    QStringList words = wordsOf(fixture.child);
    words.sort();
    QStringList expected = c.after;
    expected.sort();
    CHECK(words == expected);
    CHECK(meetingEvent(fixture.situation(), today).isEmpty()); // a second record of it writes nothing
}

TEST_CASE("Signing off writes what the meeting settled, once", "[meetings]")
{
    struct Case
    {
        const char *why;
        QStringList facts;
        QMap<QString, QString> answers;
        QStringList after;
    };
    const QString held = u"ppm held 2026-10-14"_s;
    const auto c = GENERATE_COPY(values<Case>({
        {"nothing", {}, {}, {held}},
        {"a first plan",
         {},
         {{u"plan"_s, u"adoption"_s}, {u"contingency-options"_s, u"long-term-fostering"_s}},
         {u"plan adoption [long-term-fostering] 2026-10-14.."_s, held}},
        {"another plan ends the former one",
         {u"plan:return-home 2026-09-02"_s},
         {{u"plan"_s, u"adoption"_s}},
         {u"plan return-home [] 2026-09-02..2026-10-14"_s, u"plan adoption [] 2026-10-14.."_s, held}},
        {"the plan in force goes on",
         {u"plan:adoption 2026-09-02"_s},
         {{u"plan"_s, u"adoption"_s}},
         {u"plan adoption [] 2026-09-02.."_s, held}},
        {"the same plan with a contingency is a plan of this day",
         {u"plan:adoption 2026-09-02"_s},
         {{u"plan"_s, u"adoption"_s}, {u"contingency-options"_s, u"residential"_s}},
         {u"plan adoption [] 2026-09-02..2026-10-14"_s, u"plan adoption [residential] 2026-10-14.."_s, held}},
        {"a plan recorded by hand on the day is this one",
         {u"plan:return-home 2026-10-14"_s},
         {{u"plan"_s, u"adoption"_s}},
         {u"plan adoption [] 2026-10-14.."_s, held}},
        {"a record signed after a later plan was made",
         {u"plan:residential 2026-10-15"_s},
         {{u"plan"_s, u"adoption"_s}},
         {u"plan adoption [] 2026-10-14..2026-10-15"_s, u"plan residential [] 2026-10-15.."_s, held}},
        {"no plan selected leaves the one in force",
         {u"plan:return-home 2026-09-02"_s},
         {},
         {u"plan return-home [] 2026-09-02.."_s, held}},
        {"a target for the decision",
         {},
         {{u"shobpa-target"_s, u"2026-12-01"_s}},
         {held, u"shobpa-target held 2026-10-14 -> 2026-12-01"_s}},
        {"the target that stands already",
         {u"shobpa-target 2026-09-02 -> 2026-12-01"_s},
         {{u"shobpa-target"_s, u"2026-12-01"_s}},
         {u"shobpa-target held 2026-09-02 -> 2026-12-01"_s, held}},
        {"the decision and the next meeting are booked",
         {},
         {{u"shobpa-booked"_s, u"2026-12-01"_s}, {u"next-meeting"_s, u"2026-11-25"_s}},
         {held, u"ppm booked 2026-11-25"_s, u"shobpa-decision booked 2026-12-01"_s}},
        {"one that is booked already",
         {u"ppm 2026-11-25 booked"_s},
         {{u"next-meeting"_s, u"2026-11-25"_s}},
         {held, u"ppm booked 2026-11-25"_s}},
        {"one that was booked for another day moves",
         {u"ppm 2026-11-18 booked"_s},
         {{u"next-meeting"_s, u"2026-11-25"_s}},
         {held, u"ppm booked 2026-11-25 was 2026-11-18"_s}},
        {"the next meeting has been held since",
         {u"ppm 2026-10-15"_s},
         {{u"next-meeting"_s, u"2026-11-25"_s}},
         {held, u"ppm held 2026-10-15"_s}},
        {"the parents were told",
         {},
         {{u"parents-told-on"_s, u"2026-10-12"_s}, {u"parents-told-by"_s, u"Ada"_s}},
         {u"parents-told-of-parallel-plans held 2026-10-12"_s, held}},
        {"which the record has already",
         {u"parents-told-of-parallel-plans 2026-10-12"_s},
         {{u"parents-told-on"_s, u"2026-10-12"_s}},
         {u"parents-told-of-parallel-plans held 2026-10-12"_s, held}},
        {"early permanence was endorsed",
         {},
         {{u"early-endorsed-on"_s, u"2026-10-12"_s}},
         {u"early-permanence-endorsed held 2026-10-12"_s, held}},
        {"permanence is achieved: what was booked is cancelled",
         {u"ppm 2026-11-25 booked"_s},
         {{u"achieved"_s, u"yes"_s}, {u"next-meeting"_s, u"2026-11-26"_s}},
         {held, u"permanence-achieved held 2026-10-14"_s, u"ppm cancelled 2026-11-25"_s}},
    }));
    INFO(c.why);
    MeetingFixture fixture = inCare(c.facts);
    PpmRecord record = recordOf(fixture);
    record.content.answers = c.answers;
    sign(fixture, record);
    CHECK(wordsOf(fixture.child) == c.after);
    // Signed off again with nothing changed, it writes nothing.
    CHECK(factsOf(fixture.child.ppms.back(), fixture.situation(), today).isEmpty());
}

TEST_CASE("The options pursued stand on the meeting, and early permanence is none of the outcomes", "[meetings]")
{
    MeetingFixture fixture = inCare({u"ppm 2026-10-14"_s});
    PpmRecord record = recordOf(fixture);
    for (const char *option : {"early-permanence", "adoption", "connected-care"}) {
        PpmOption line;
        line.option = QString::fromLatin1(option);
        line.pursued = line.option == u"connected-care" ? u"no"_s : u"yes"_s;
        record.content.options.push_back(line);
    }
    sign(fixture, record);
    REQUIRE(fixture.child.events.size() == 1);
    CHECK(fixture.child.events[0].details.value(u"pursued"_s) == u"adoption");
}

TEST_CASE("Actions are set, moved, done and dropped by the meeting that says so", "[meetings]")
{
    MeetingFixture fixture = inCare();
    PlannedAction old;
    old.stamp.id = 7;
    old.key = u"old"_s;
    old.rule = u"ppm.action"_s;
    old.meeting = u"ppm-0"_s;
    old.what = u"Old"_s;
    old.owner = u"Ada"_s;
    old.setOn = Date(2026, 9, 2);
    old.target = Date(2026, 9, 30);
    PlannedAction finished = old;
    finished.stamp.id = 8;
    finished.key = u"finished"_s;
    PlannedAction untouched = old;
    untouched.stamp.id = 9;
    untouched.key = u"untouched"_s;
    fixture.child.actions = {old, finished, untouched};
    sortFacts(fixture.child);

    PpmRecord record = recordOf(fixture);
    record.content.actions = {actionLine(u"old"_s, u"Old, reworded"_s, Date(2026, 11, 1), u"Grace"_s),
                              actionLine(u"finished"_s, u"Old"_s, Date(2026, 9, 30), u"Ada"_s),
                              actionLine(u"new"_s, u"New"_s, Date(2026, 12, 1), u"Mary"_s)};
    record.content.actions[1].done = day;
    record.content.actions[1].update = u"Report filed "_s;
    sign(fixture, record);
    CHECK(wordsOf(fixture.child) == QStringList{u"ppm held 2026-10-14"_s, u"action finished Ada 2026-09-30 (0) done"_s,
                                                u"action untouched Ada 2026-09-30 (0)"_s,
                                                u"action old Grace 2026-11-01 (1)"_s,
                                                u"action new Mary 2026-12-01 (0)"_s});
    CHECK(fixture.child.actions[0].update == u"Report filed");
    CHECK(fixture.child.actions[2].firstTarget() == Date(2026, 9, 30));
    CHECK(fixture.child.actions[3].meeting == u"ppm-1");
    CHECK(fixture.child.actions[3].setOn == day);
}

TEST_CASE("A reopened record brings what it wrote to what it says now", "[meetings]")
{
    MeetingFixture fixture = inCare({u"plan:return-home 2026-09-02"_s});
    PlannedAction old;
    old.stamp.id = 7;
    old.key = u"old"_s;
    old.rule = u"ppm.action"_s;
    old.what = u"Old"_s;
    old.owner = u"Ada"_s;
    old.setOn = Date(2026, 9, 2);
    old.target = Date(2026, 9, 30);
    fixture.child.actions = {old};
    PpmContent previous; // of the meeting before
    previous.actions = {actionLine(u"old"_s, u"Old"_s, Date(2026, 9, 30), u"Ada"_s)};

    PpmRecord record = recordOf(fixture, u"ppm-1"_s);
    record.content.answers = {{u"plan"_s, u"adoption"_s},
                              {u"contingency-options"_s, u"long-term-fostering"_s},
                              {u"shobpa-target"_s, u"2026-12-01"_s},
                              {u"shobpa-booked"_s, u"2026-12-02"_s},
                              {u"parents-told-on"_s, u"2026-10-12"_s},
                              {u"next-meeting"_s, u"2026-11-25"_s}};
    record.content.actions = {actionLine(u"old"_s, u"Old"_s, Date(2026, 11, 1), u"Ada"_s),
                              actionLine(u"mistaken"_s, u"Mistaken"_s, Date(2026, 12, 1)),
                              actionLine(u"kept"_s, u"Kept"_s, Date(2026, 12, 2))};
    record.content.actions[0].firstTarget = Date(2026, 9, 30);
    sign(fixture, record);
    const ChildRecord afterFirst = fixture.child;
    REQUIRE(wordsOf(afterFirst).size() == 10);

    PpmRecord again = record;
    again.key = u"ppm-2"_s;
    again.version = 2;
    fixture.child.ppms.back().state = PpmState::Superseded;
    const PpmContent former = record.content;
    const PpmEarlier earlier{&former, &previous};

    SECTION("nothing changed: nothing is written but the newer key")
    {
        sign(fixture, again, earlier);
        CHECK(wordsOf(fixture.child) == wordsOf(afterFirst));
    }
    SECTION("other words everywhere")
    {
        again.content.answers = {{u"plan"_s, u"long-term-fostering"_s},   {u"contingency-options"_s, u"adoption"_s},
                                 {u"shobpa-target"_s, u"2026-12-08"_s},   {u"shobpa-booked"_s, u"2026-12-09"_s},
                                 {u"parents-told-on"_s, u"2026-10-13"_s}, {u"next-meeting"_s, u"2026-11-24"_s}};
        again.content.actions = {actionLine(u"old"_s, u"Old"_s, Date(2026, 10, 30), u"Ada"_s),
                                 actionLine(u"kept"_s, u"Kept"_s, Date(2026, 12, 3))};
        again.content.actions[0].firstTarget = Date(2026, 9, 30);
        sign(fixture, again, earlier);
        CHECK(wordsOf(fixture.child) ==
              QStringList{u"plan return-home [] 2026-09-02..2026-10-14"_s,
                          u"plan long-term-fostering [adoption] 2026-10-14.."_s,
                          u"parents-told-of-parallel-plans held 2026-10-13"_s, u"ppm held 2026-10-14"_s,
                          u"shobpa-target held 2026-10-14 -> 2026-12-08"_s, u"ppm booked 2026-11-24 was 2026-11-25"_s,
                          u"shobpa-decision booked 2026-12-09 was 2026-12-02"_s, u"action old Ada 2026-10-30 (1)"_s,
                          u"action kept Ada Lovelace 2026-12-03 (0)"_s});
    }
    SECTION("nothing settled after all: everything is taken back, and the plan before runs on")
    {
        again.content.answers.clear();
        again.content.actions = {actionLine(u"old"_s, u"Old"_s, Date(2026, 9, 30), u"Ada"_s)};
        again.content.actions[0].firstTarget = Date(2026, 9, 30);
        sign(fixture, again, earlier);
        CHECK(wordsOf(fixture.child) == QStringList{u"plan return-home [] 2026-09-02.."_s, u"ppm held 2026-10-14"_s,
                                                    u"action old Ada 2026-09-30 (0)"_s});
    }
    SECTION("the plan that was in force before the meeting is kept after all")
    {
        again.content.answers.insert(u"plan"_s, u"return-home"_s);
        again.content.answers.remove(u"contingency-options"_s);
        sign(fixture, again, earlier);
        CHECK(wordsOf(fixture.child).first() == u"plan return-home [] 2026-09-02..");
        CHECK_FALSE(wordsOf(fixture.child)[1].startsWith(u"plan"));
    }
    SECTION("what has become of a booking since is left alone")
    {
        for (Event &event : fixture.child.events) {
            if (event.kind == EventKind::ShobpaDecision)
                event.state = EventState::Held;
        }
        again.content.answers.insert(u"shobpa-booked"_s, u"2026-12-09"_s);
        sign(fixture, again, earlier);
        CHECK(wordsOf(fixture.child).contains(u"shobpa-decision held 2026-12-02"_s));
        CHECK_FALSE(wordsOf(fixture.child).join(u'\n').contains(u"2026-12-09"));
    }
}

TEST_CASE("Signed off, reopened and signed off anew is as if only the last had been signed off", "[meetings]")
{
    std::mt19937 random(20261122); // NOLINT: the same run each time
    const auto dice = [&random](unsigned sides) { return static_cast<int>(random() % sides); };
    const auto someDay = [&dice](Date from) { return isoText(from + dice(3)); };
    const QStringList plans = {{}, u"adoption"_s, u"return-home"_s, u"residential"_s};
    const auto someContent = [&](const PpmContent &previous) {
        PpmContent content;
        const auto say = [&](const char *id, const QString &text) {
            if (dice(3) > 0 && !text.isEmpty())
                content.answers.insert(QString::fromLatin1(id), text);
        };
        say("plan", plans[dice(4)]);
        say("contingency-options", plans[dice(4)]);
        say("shobpa-target", someDay(Date(2026, 12, 1)));
        say("shobpa-booked", someDay(Date(2026, 12, 7)));
        say("next-meeting", someDay(Date(2026, 11, 23)));
        say("parents-told-on", someDay(Date(2026, 10, 12)));
        say("early-endorsed-on", someDay(Date(2026, 10, 12)));
        say("achieved", dice(4) == 0 ? u"yes"_s : u"no"_s);
        content.actions = previous.actions;
        for (PpmActionLine &line : content.actions) {
            line.firstTarget = line.target;
            if (dice(2) == 0)
                line.target = *line.target + 7 * (1 + dice(3));
            if (dice(4) == 0)
                line.done = day;
        }
        for (const char *key : {"new-1", "new-2"}) {
            if (dice(2) == 0)
                content.actions.push_back(actionLine(QString::fromLatin1(key), u"New"_s, Date(2026, 12, 1) + dice(3)));
        }
        return content;
    };
    const auto settled = [](const MeetingFixture &fixture) {
        QStringList words;
        for (const QString &line : wordsOf(fixture.child)) {
            // A booking that moved says so, and one that is off says that.
            if (!line.contains(u" cancelled "))
                words.append(line.section(u" was "_s, 0, 0));
        }
        words.sort();
        return words.join(u'\n');
    };
    for (int round = 0; round < 400; ++round) {
        QStringList facts;
        if (dice(2) == 0)
            facts.append(u"plan:%1 2026-09-02"_s.arg(plans[1 + dice(3)]));
        if (dice(3) == 0)
            facts.append(u"shobpa-target 2026-09-02 -> 2026-12-02"_s);
        if (dice(3) == 0)
            facts.append(u"parents-told-of-parallel-plans 2026-10-13"_s);
        MeetingFixture fixture = inCare(facts);
        PpmContent previous;
        for (const char *key : {"old-1", "old-2"}) {
            PlannedAction action;
            action.stamp.id = 100 + dice(1000000);
            action.key = QString::fromLatin1(key);
            action.rule = u"ppm.action"_s;
            action.owner = u"Ada Lovelace"_s;
            action.setOn = Date(2026, 9, 2);
            action.target = Date(2026, 10, 1) + dice(20);
            if (dice(2) == 0)
                action.formerTargets = {Date(2026, 9, 20)};
            fixture.child.actions.push_back(action);
            previous.actions.push_back(actionLine(action.key, {}, action.target));
        }
        sortFacts(fixture.child);
        MeetingFixture once = fixture;
        PpmRecord first = recordOf(fixture, u"ppm-1"_s);
        first.content = someContent(previous);
        PpmRecord last = first;
        last.key = u"ppm-2"_s;
        last.version = 2;
        last.content = someContent(previous);

        sign(fixture, first, {nullptr, &previous});
        fixture.child.ppms.back().state = PpmState::Superseded;
        sign(fixture, last, {&first.content, &previous});
        sign(once, last, {nullptr, &previous});
        INFO(QString::fromUtf8(jsonOf(first.content)).toStdString());
        INFO(QString::fromUtf8(jsonOf(last.content)).toStdString());
        REQUIRE(settled(fixture) == settled(once));
        for (const PlannedAction &action : once.child.actions) {
            const auto same = std::find_if(fixture.child.actions.begin(), fixture.child.actions.end(),
                                           [&action](const PlannedAction &other) { return other.key == action.key; });
            REQUIRE(same != fixture.child.actions.end());
            REQUIRE(same->formerTargets == action.formerTargets);
            REQUIRE(same->done == action.done);
        }
    }
}

TEST_CASE("What was so on the day does not change with the facts once it is frozen", "[meetings]")
{
    MeetingFixture fixture({u"care 2026-08-03"_s, u"legal-status:C1 2026-08-03"_s, u"proceedings-issued 2026-08-03"_s,
                            u"case-management-hearing 2026-11-02 booked"_s},
                           day);
    fixture.child.child.forename = u"Canaria"_s;
    PpmRecord record = recordOf(fixture);
    CHECK(childDetails(record, fixture.situation()).kind == u"Review");
    PpmCarerLine line;
    line.name = u"Rosa"_s;
    freeze(record.content, fixture.situation(), {line});
    const PpmChildDetails then = childDetails(record, fixture.situation());
    const QString court = courtTimetableText(record.content, fixture.situation());
    CHECK(then.name == u"Canaria");
    CHECK(then.legalStatus.contains(u"C1), since 03/08/2026"));
    CHECK(court.contains(u"02/11/2026: Case management hearing, booked"));

    fixture.child.child.forename = u"Renamed"_s;
    fixture.child.spells[1].code = u"C2"_s;
    fixture.child.events.clear();
    CHECK(childDetails(record, fixture.situation()).name == u"Canaria");
    CHECK(childDetails(record, fixture.situation()).legalStatus == then.legalStatus);
    CHECK(courtTimetableText(record.content, fixture.situation()) == court);
    const auto stored = ppmContentOf(jsonOf(record.content));
    REQUIRE(stored);
    CHECK(*stored == record.content);

    thaw(record.content);
    CHECK(childDetails(record, fixture.situation()).name == u"Renamed");
    CHECK(record.content == PpmContent{});
}

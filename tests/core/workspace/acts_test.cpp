// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/acts.h"
#include "core/workspace/merge.h"
#include "core/workspace/validation.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today(2026, 3, 2);

Spell stored(Spell spell, RecordId id, RecordId child)
{
    spell.stamp = {id, child, 1};
    return spell;
}

Event stored(Event event, RecordId id, RecordId child)
{
    event.stamp = {id, child, 1};
    return event;
}

ChildRecord aRecord(RecordId id, const QString &number)
{
    ChildRecord record;
    record.child = aChild(number, id);
    record.child.stamp.revision = 1;
    return record;
}

// Two children: the first in care since January with a review, the second not yet born.
Roster twoChildren()
{
    ChildRecord one = aRecord(1, u"T-1"_s);
    one.spells = {stored(aSpell(1, SpellKind::Care, {}, Date(2026, 1, 5)), 11, 1),
                  stored(aSpell(1, SpellKind::Placement, u"U6"_s, Date(2026, 1, 5)), 12, 1)};
    one.events = {stored(anEvent(1, Date(2026, 1, 30), EventKind::ClaReview), 13, 1)};
    ChildRecord two = aRecord(2, u"T-2"_s);
    two.child.born.reset();
    two.child.expected = Date(2026, 3, 20);
    two.child.sex.clear();
    Event booked = stored(anEvent(2, Date(2026, 2, 20), EventKind::LegalGateway), 21, 2);
    booked.state = EventState::Booked;
    two.events = {booked};
    return Roster({one, two});
}

} // namespace

TEST_CASE("A fact that makes no sense in itself is refused", "[workspace]")
{
    const Roster roster = twoChildren();
    struct Case
    {
        const char *why;
        std::function<void(const Roster &)> act;
    };
    const std::vector<Case> cases = {
        {"it ends before it starts",
         [](const Roster &r) {
             Spell spell = aSpell(1, SpellKind::LegalStatus, u"C1"_s, Date(2026, 1, 5));
             spell.until = Date(2026, 1, 4);
             std::ignore = acts::saveSpell(r, spell);
         }},
        {"an unknown code",
         [](const Roster &r) {
             std::ignore = acts::saveSpell(r, aSpell(1, SpellKind::LegalStatus, u"C9"_s, Date(2026, 1, 5)));
         }},
        {"no code",
         [](const Roster &r) { std::ignore = acts::saveSpell(r, aSpell(1, SpellKind::Plan, {}, Date(2026, 1, 5))); }},
        {"a plan that is its own contingency",
         [](const Roster &r) {
             Spell plan = aSpell(1, SpellKind::Plan, u"adoption"_s, Date(2026, 1, 5));
             plan.contingency = {u"adoption"_s};
             std::ignore = acts::saveSpell(r, plan);
         }},
        {"held on a day to come",
         [](const Roster &r) { std::ignore = acts::saveEvent(r, anEvent(1, today + 1), today); }},
        {"a target with no day",
         [](const Roster &r) { std::ignore = acts::saveEvent(r, anEvent(1, today, EventKind::ShobpaTarget), today); }},
        {"a field that this kind of fact does not have",
         [](const Roster &r) {
             Event event = anEvent(1, today);
             event.details.insert(u"colour"_s, u"blue"_s);
             std::ignore = acts::saveEvent(r, event, today);
         }},
        {"a choice that there is not",
         [](const Roster &r) {
             Event event = anEvent(1, today, EventKind::FgcOffered);
             event.details.insert(u"answer"_s, u"perhaps"_s);
             std::ignore = acts::saveEvent(r, event, today);
         }},
        {"recorded already",
         [](const Roster &r) {
             std::ignore = acts::saveEvent(r, anEvent(1, Date(2026, 1, 30), EventKind::ClaReview), today);
         }},
        {"a child who is not there",
         [](const Roster &r) { std::ignore = acts::saveEvent(r, anEvent(9, today), today); }},
        {"another child's number", [](const Roster &r) { std::ignore = acts::saveChild(r, aChild(u" T-2 "_s)); }},
        {"no number", [](const Roster &r) { std::ignore = acts::saveChild(r, aChild(u"  "_s)); }},
        {"renumbered to another's", [](const Roster &r) { std::ignore = acts::renumber(r, 1, u"T-2"_s); }},
        {"born twice",
         [](const Roster &r) {
             std::ignore = acts::born(r, 1, {Date(2026, 3, 1), {}, {}, {}}, today);
         }},
        {"born tomorrow",
         [](const Roster &r) {
             std::ignore = acts::born(r, 2, {today + 1, {}, {}, {}}, today);
         }},
        {"moved to the child it is with",
         [](const Roster &r) { std::ignore = acts::moveFact(r, Record(r.byId(1)->events.front()), 1); }},
        {"a child is no fact", [](const Roster &r) { std::ignore = acts::moveFact(r, Record(r.byId(1)->child), 2); }},
        {"nobody to reassign to", [](const Roster &r) { std::ignore = acts::reassign(r, {1}, u" "_s, {}); }},
        {"not booked",
         [](const Roster &r) { std::ignore = acts::settleBooking(r, 1, 13, EventState::Held, {}, today); }},
        {"booked anew for the same day",
         [](const Roster &r) {
             std::ignore = acts::settleBooking(r, 2, 21, EventState::Booked, Date(2026, 2, 20), today);
         }},
        {"archived on a day to come", [](const Roster &r) { std::ignore = acts::archive(r, 1, today + 1, {}, today); }},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        CHECK_THROWS_AS(c.act(roster), InputError);
    }
}

TEST_CASE("A date before birth is odd and is saved", "[workspace]")
{
    const Roster roster = twoChildren();
    CHECK(acts::saveSpell(roster, aSpell(1, SpellKind::Placement, u"U6"_s, Date(2010, 1, 1))).size() == 1);
}

TEST_CASE("A correction names the record that stood and refuses one that somebody else changed", "[workspace]")
{
    const Roster roster = twoChildren();
    Spell corrected = roster.byId(1)->spells.front();
    corrected.from = Date(2026, 1, 6);
    const auto changes = acts::saveSpell(roster, corrected);
    REQUIRE(changes.size() == 1);
    CHECK(std::get<Spell>(*changes.front().before).from == Date(2026, 1, 5));
    CHECK(std::get<Spell>(*changes.front().after).from == Date(2026, 1, 6));

    CHECK(acts::saveSpell(roster, roster.byId(1)->spells.front()).empty()); // it says that already
    corrected.stamp.revision = 0;
    CHECK_THROWS_AS(acts::saveSpell(roster, corrected), ConflictError);
    corrected.stamp.id = 99;
    CHECK_THROWS_AS(acts::saveSpell(roster, corrected), ConflictError);
}

TEST_CASE("Blank fields of a fact are not kept", "[workspace]")
{
    Event event = anEvent(1, today, EventKind::CaseClosed);
    event.details = {{u"outcome"_s, u"  went   home "_s}, {u"note"_s, u" \n "_s}};
    CHECK(validated(event, today).details == Details{{u"outcome"_s, u"went home"_s}});
}

TEST_CASE("A baby that is born keeps its record and the day it was expected", "[workspace]")
{
    const Roster roster = twoChildren();
    const auto changes = acts::born(roster, 2, {Date(2026, 3, 1), u"Ada"_s, {}, u"T-3"_s}, today);
    REQUIRE(changes.size() == 1);
    const Child child = std::get<Child>(*changes.front().after);
    CHECK(child.stamp.id == 2);
    CHECK(child.born == Date(2026, 3, 1));
    CHECK(child.expected == Date(2026, 3, 20));
    CHECK(child.forename == u"Ada"_s);
    CHECK(child.surname == u"Testperson"_s);
    CHECK(child.number == u"T-3"_s);
}

TEST_CASE("A booking is settled as held, cancelled or booked anew", "[workspace]")
{
    const Roster roster = twoChildren();
    const auto settled = [&roster](EventState state, std::optional<Date> on) {
        return std::get<Event>(*acts::settleBooking(roster, 2, 21, state, on, today).front().after);
    };
    CHECK(settled(EventState::Held, {}).on == Date(2026, 2, 20));
    CHECK(settled(EventState::Held, Date(2026, 2, 23)).on == Date(2026, 2, 23));
    CHECK(settled(EventState::Cancelled, {}).state == EventState::Cancelled);
    const Event again = settled(EventState::Booked, Date(2026, 3, 9));
    CHECK(again.state == EventState::Booked);
    CHECK(again.on == Date(2026, 3, 9));
    CHECK(again.formerDates == std::vector<Date>{Date(2026, 2, 20)});
}

TEST_CASE("Reassigning changes those who have another worker", "[workspace]")
{
    Roster roster = twoChildren();
    const auto first = acts::reassign(roster, {1, 2, 1}, u"Birch, Sam"_s, {});
    CHECK(first.size() == 2);
    std::vector<Change> one = {first.front()};
    roster.apply(one);
    CHECK(acts::reassign(roster, {1, 2}, u"Birch, Sam"_s, {}).size() == 1);
}

TEST_CASE("Two records of one child become one, and what both hold is there once", "[workspace]")
{
    ChildRecord into = aRecord(1, u"T-1"_s);
    into.spells = {stored(aSpell(1, SpellKind::Care, {}, Date(2026, 1, 5)), 11, 1)};
    into.child.religion.clear();
    ChildRecord from = aRecord(2, u"T-2"_s);
    from.child.religion = u"none"_s;
    from.spells = {stored(aSpell(2, SpellKind::Care, {}, Date(2026, 1, 5)), 21, 2),
                   stored(aSpell(2, SpellKind::Plan, u"adoption"_s, Date(2026, 2, 1)), 22, 2)};
    from.events = {stored(anEvent(2, Date(2026, 2, 2)), 23, 2)};

    Roster roster({into, from});
    roster.apply(acts::merge(from, into));
    REQUIRE(roster.records().size() == 1);
    const ChildRecord &merged = roster.records().front();
    CHECK(merged.child.number == u"T-1"_s);
    CHECK(merged.child.religion == u"none"_s);
    CHECK(merged.spells.size() == 2);
    CHECK(merged.events.size() == 1);
}

TEST_CASE("Two records that contradict each other are not merged", "[workspace]")
{
    struct Case
    {
        const char *why;
        std::function<void(ChildRecord &)> differ;
        bool refused;
    };
    const std::vector<Case> cases = {
        {"two dates of birth", [](ChildRecord &r) { r.child.born = Date(2019, 4, 4); }, true},
        {"one of them is not known", [](ChildRecord &r) { r.child.born.reset(); }, false},
        {"two sexes", [](ChildRecord &r) { r.child.sex = u"M"_s; }, true},
        {"care that overlaps and differs",
         [](ChildRecord &r) { r.spells = {stored(aSpell(2, SpellKind::Care, {}, Date(2026, 1, 8)), 21, 2)}; }, true},
        {"care that ended in one of them",
         [](ChildRecord &r) {
             r.spells = {stored(aSpell(2, SpellKind::Care, {}, Date(2026, 1, 5)), 21, 2)};
             r.spells.front().until = Date(2026, 2, 1);
         },
         true},
        {"care that came before",
         [](ChildRecord &r) {
             r.spells = {stored(aSpell(2, SpellKind::Care, {}, Date(2025, 1, 5)), 21, 2)};
             r.spells.front().until = Date(2026, 1, 5);
         },
         false},
        {"a name that is written otherwise", [](ChildRecord &r) { r.child.forename = u"Kanaria"_s; }, false},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        ChildRecord into = aRecord(1, u"T-1"_s);
        into.spells = {stored(aSpell(1, SpellKind::Care, {}, Date(2026, 1, 5)), 11, 1)};
        ChildRecord from = aRecord(2, u"T-2"_s);
        c.differ(from);
        if (c.refused)
            CHECK_THROWS_AS(acts::merge(from, into), InputError);
        else
            CHECK_NOTHROW(acts::merge(from, into));
    }
}

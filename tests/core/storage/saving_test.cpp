// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

template <typename Kind>
Kind storedIn(const std::vector<Change> &changes, std::size_t index = 0)
{
    return std::get<Kind>(changes.at(index).after.value());
}

QJsonObject objectOf(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

} // namespace

TEST_CASE("A save names the revision that it read and is refused when somebody was first", "[storage]")
{
    const StoreFolder folder;
    const auto first = Store::create(folder.file(), passphrase);
    const Child child = addChild(*first, u"T-1"_s);
    const auto second = Store::open(folder.file(), passphrase);

    const Child readBySecond = second->load(child.stamp.id)->child;
    Child changedByFirst = child;
    changedByFirst.worker = u"Ann"_s;
    const auto saved = first->apply({changed(child, changedByFirst)}, act);
    CHECK(storedIn<Child>(saved).stamp.revision == 2);

    Child changedBySecond = readBySecond;
    changedBySecond.worker = u"Ben"_s;
    const AuditHead before = second->auditHead();
    try {
        static_cast<void>(second->apply(
            {added(anEvent(child.stamp.id, Date(2026, 1, 1))), changed(readBySecond, changedBySecond)}, act));
        FAIL("a stale copy was saved");
    } catch (const ConflictError &conflict) {
        CHECK(conflict.recordId == child.stamp.id);
    }
    const auto now = second->load(child.stamp.id);
    CHECK(now->child.worker == u"Ann");
    CHECK(now->events.empty()); // what came before the conflict in the same call is not there either
    CHECK(second->auditHead().count == before.count);

    // Control: with the revision that is stored the same save goes through.
    changedBySecond.stamp = now->child.stamp;
    CHECK(storedIn<Child>(second->apply({changed(now->child, changedBySecond)}, act)).stamp.revision == 3);
    CHECK(first->load(child.stamp.id)->child.worker == u"Ben");
}

TEST_CASE("A stale removal is refused", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    const auto event = storedIn<Event>(store->apply({added(anEvent(child.stamp.id, Date(2026, 1, 1)))}, act));
    Event later = event;
    later.on = Date(2026, 1, 2);
    const auto saved = storedIn<Event>(store->apply({changed(event, later)}, act));
    CHECK_THROWS_AS(store->apply({removed(event)}, act), ConflictError);
    CHECK_NOTHROW(store->apply({removed(saved)}, act));
    CHECK_THROWS_AS(store->apply({removed(saved)}, act), ConflictError); // it is gone
    CHECK_THROWS_AS(store->apply({changed(saved, later)}, act), ConflictError);
}

TEST_CASE("A fact belongs to a child who is there", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    const RecordId id = child.stamp.id;

    SECTION("a fact of nobody is refused")
    {
        CHECK_THROWS_AS(store->apply({added(anEvent(99, Date(2026, 1, 1)))}, act), ConflictError);
        CHECK_THROWS_AS(store->apply({added(anEvent(-1, Date(2026, 1, 1)))}, act), StoreError);
    }
    SECTION("a child who still has facts is not removed")
    {
        const auto event = storedIn<Event>(store->apply({added(anEvent(id, Date(2026, 1, 1)))}, act));
        CHECK_THROWS_AS(store->apply({removed(child)}, act), ConflictError);
        CHECK(store->load(id)->events.size() == 1);
        CHECK_NOTHROW(store->apply({removed(child), removed(event)}, act)); // in either order
        CHECK_FALSE(store->load(id));
    }
    SECTION("children and facts added in one call find each other, in any order")
    {
        const auto stored = store->apply({added(anEvent(-2, Date(2026, 1, 2))), added(aChild(u"T-2"_s, -1)),
                                          added(aChild(u"T-3"_s, -2)), added(anEvent(-1, Date(2026, 1, 1)))},
                                         act);
        const auto &second = storedIn<Child>(stored, 1);
        const auto &third = storedIn<Child>(stored, 2);
        CHECK(second.number == u"T-2");
        CHECK(storedIn<Event>(stored, 0).stamp.childId == third.stamp.id);
        CHECK(storedIn<Event>(stored, 3).stamp.childId == second.stamp.id);
        CHECK(store->load(third.stamp.id)->events.front().on == Date(2026, 1, 2));
    }
    REQUIRE(store->verify().isEmpty());
}

TEST_CASE("A number is one child's alone", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    CHECK_THROWS_AS(store->apply({added(aChild(u"T-1"_s))}, act), ConflictError);
    // A merge gives the number on: what is removed goes first.
    const auto stored = store->apply({added(aChild(u"T-1"_s)), removed(child)}, act);
    CHECK(storedIn<Child>(stored).number == u"T-1");
    CHECK(store->loadAll().size() == 1);
}

TEST_CASE("What was removed comes back under its own number", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    const auto event = storedIn<Event>(store->apply({added(anEvent(child.stamp.id, Date(2026, 1, 1)))}, act));
    static_cast<void>(store->apply({removed(event)}, act));
    const auto another = storedIn<Event>(store->apply({added(anEvent(child.stamp.id, Date(2026, 2, 1)))}, act));
    CHECK(another.stamp.id != event.stamp.id); // a number is never given twice

    const auto back = storedIn<Event>(store->apply({added(event)}, act));
    CHECK(back.stamp.id == event.stamp.id);
    CHECK(back.stamp.revision > event.stamp.revision); // so that an older copy stays stale
    CHECK_THROWS_AS(store->apply({changed(event, event)}, act), ConflictError);
    CHECK_THROWS_AS(store->apply({added(event)}, act), ConflictError);
    CHECK(store->verify().isEmpty());
}

TEST_CASE("Every act is in the history with what was before and after", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    CHECK(store->auditHead().count == 0);
    const Child child = addChild(*store, u"T-1"_s);
    const RecordId id = child.stamp.id;
    const auto event = storedIn<Event>(
        store->apply({added(anEvent(id, Date(2026, 1, 1)))}, {u"add-fact"_s, u"Ann"_s, u"minutes of 1 January"_s}));
    Event later = event;
    later.on = Date(2026, 1, 9);
    const auto corrected = storedIn<Event>(store->apply({changed(event, later)}, {u"correct-fact"_s, u"Ben"_s, {}}));
    static_cast<void>(store->apply({removed(corrected)}, {u"remove"_s, u"Ann"_s, u"wrong child"_s}));
    store->noteRead({u"open-child"_s, u"Ben"_s, {}}, id);

    const auto history = store->history(id);
    REQUIRE(history.size() == 5);
    CHECK(history[0].recordKind == u"child");
    CHECK(objectOf(history[0].after)["number"_L1] == u"T-1"_s);
    CHECK(history[1].act == u"add-fact");
    CHECK(history[1].person == u"Ann");
    CHECK(history[1].reason == u"minutes of 1 January");
    CHECK(history[1].before.isEmpty());
    CHECK(objectOf(history[1].after)["on"_L1] == u"2026-01-01"_s);
    CHECK(history[2].revision == 2);
    CHECK(objectOf(history[2].before)["on"_L1] == u"2026-01-01"_s);
    CHECK(objectOf(history[2].after)["on"_L1] == u"2026-01-09"_s);
    CHECK(history[3].after.isEmpty());
    CHECK(objectOf(history[3].before)["on"_L1] == u"2026-01-09"_s);
    CHECK(history[4].act == u"open-child");
    CHECK(history[4].recordKind.isEmpty());
    CHECK(history[4].utc.size() == 20);
    CHECK(store->history(id + 1).empty());
    CHECK(store->auditHead().count == 5);
    CHECK(store->verify().isEmpty());
}

TEST_CASE("The audit keeps what was stored, whatever the caller says was before", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    Child pretended = child;
    pretended.surname = u"Somebody else"_s;
    Child after = child;
    after.team = u"North"_s;
    static_cast<void>(store->apply({changed(pretended, after)}, act));
    CHECK(objectOf(store->history(child.stamp.id).back().before)["surname"_L1] == u"Testperson"_s);
}

TEST_CASE("A fact moved to another child is in the history of both", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child from = addChild(*store, u"T-1"_s);
    const Child to = addChild(*store, u"T-2"_s);
    const auto event = storedIn<Event>(store->apply({added(anEvent(from.stamp.id, Date(2026, 1, 1)))}, act));
    Event moved = event;
    moved.stamp.childId = to.stamp.id;
    static_cast<void>(store->apply({changed(event, moved)}, {u"move-fact"_s, u"Ann"_s, u"wrong child"_s}));

    CHECK(store->load(from.stamp.id)->events.empty());
    CHECK(store->load(to.stamp.id)->events.size() == 1);
    REQUIRE(store->history(from.stamp.id).size() == 3);
    REQUIRE(store->history(to.stamp.id).size() == 2);
    CHECK(store->history(from.stamp.id).back().act == u"move-fact");
    CHECK(store->history(to.stamp.id).back().act == u"move-fact");
    CHECK(store->history(to.stamp.id).back().childId == to.stamp.id);
    CHECK(store->verify().isEmpty());
}

TEST_CASE("A change that makes no sense is refused whole", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const Child child = addChild(*store, u"T-1"_s);
    const auto event = storedIn<Event>(store->apply({added(anEvent(child.stamp.id, Date(2026, 1, 1)))}, act));
    Event other = event;
    other.stamp.id = 77;
    Child odd = child;
    odd.sex = u"Canary value"_s;
    SectionDecision section = {{0, child.stamp.id, 0}, u"Canary section"_s, Date(2026, 1, 1), {}, {}};
    struct Case
    {
        const char *why;
        Change change;
    };
    const std::vector<Case> cases = {
        {"neither before nor after", {}},           {"of two kinds", changed(event, child)},
        {"of two records", changed(event, other)},  {"a sex that is none", changed(child, odd)},
        {"a section that is none", added(section)}, {"a child without a number", added(aChild({}))},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const std::int64_t before = store->auditHead().count;
        try {
            static_cast<void>(store->apply({added(anEvent(child.stamp.id, Date(2026, 3, 3))), c.change}, act));
            FAIL("it was stored");
        } catch (const StoreError &error) {
            CHECK(std::string(error.what()).find("Canary") == std::string::npos);
        }
        CHECK(store->auditHead().count == before);
        CHECK(store->load(child.stamp.id)->events.size() == 1);
    }
    CHECK(store->apply({}, act).empty());
}

TEST_CASE("A colleague's save is noticed, one's own is not", "[storage]")
{
    const StoreFolder folder;
    const auto mine = Store::create(folder.file(), passphrase);
    const auto colleague = Store::open(folder.file(), passphrase);
    const std::int64_t before = mine->dataVersion();
    static_cast<void>(addChild(*mine, u"T-1"_s));
    CHECK(mine->dataVersion() == before);
    static_cast<void>(addChild(*colleague, u"T-2"_s));
    CHECK(mine->dataVersion() != before);
    CHECK(mine->dataVersion() == mine->dataVersion());
}

TEST_CASE("Children come in order of number and facts in order of day", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    static_cast<void>(store->apply({added(aChild(u"T-2"_s, -1)), added(anEvent(-1, Date(2026, 5, 1))),
                                    added(anEvent(-1, Date(2026, 1, 1))), added(aChild(u"T-10"_s, -2)),
                                    added(anEvent(-2, Date(2026, 1, 1))), added(aChild(u"A-3"_s, -3))},
                                   act));
    const auto all = store->loadAll();
    REQUIRE(all.size() == 3);
    CHECK(all[0].child.number == u"A-3");
    CHECK(all[1].child.number == u"T-10");
    CHECK(all[2].child.number == u"T-2");
    REQUIRE(all[2].events.size() == 2);
    CHECK(all[2].events.front().on == Date(2026, 1, 1));
}

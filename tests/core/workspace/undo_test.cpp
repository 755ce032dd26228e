// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A store with one child, and a history that writes to it.
class Bench
{
public:
    Bench() : store(Store::create(folder.file(), passphrase)), child(addChild(*store, u"T-1"_s)) {}

    RecordId act(std::vector<Change> changes, const QString &text)
    {
        auto stored = store->apply(std::move(changes), testing::act);
        const RecordId id = stampOf(stored.front().after ? *stored.front().after : *stored.front().before).id;
        history.push({text, std::move(stored)});
        return id;
    }
    void undo() { history.undo(applying()); }
    void redo() { history.redo(applying()); }
    [[nodiscard]] ChildRecord record() const { return store->load(child.stamp.id).value(); }

    StoreFolder folder;
    std::unique_ptr<Store> store;
    Child child;
    UndoHistory history;

private:
    UndoHistory::Apply applying()
    {
        return [this](std::vector<Change> changes) { return store->apply(std::move(changes), testing::act); };
    }
};

} // namespace

TEST_CASE("Acts are undone and redone one after another, though each gives a new revision", "[workspace]")
{
    Bench bench;
    bench.act({added(anEvent(bench.child.stamp.id, Date(2026, 1, 5)))}, u"add"_s);
    for (const int day : {6, 7, 8}) {
        Event event = bench.record().events.front();
        const Event before = event;
        event.on = Date(2026, 1, day);
        bench.act({changed(before, event)}, u"correct"_s);
    }
    const auto day = [&bench] { return bench.record().events.front().on; };
    for (int round = 0; round < 2; ++round) {
        INFO("round " << round);
        REQUIRE(day() == Date(2026, 1, 8));
        bench.undo();
        CHECK(day() == Date(2026, 1, 7));
        bench.undo();
        CHECK(day() == Date(2026, 1, 6));
        CHECK(bench.history.redoText() == u"correct"_s);
        bench.redo();
        CHECK(day() == Date(2026, 1, 7));
        bench.undo();
        bench.undo();
        CHECK(day() == Date(2026, 1, 5));
        CHECK(bench.history.undoText() == u"add"_s);
        bench.undo();
        CHECK(bench.record().events.empty());
        CHECK_FALSE(bench.history.canUndo());
        for (int i = 0; i < 4; ++i)
            bench.redo();
        CHECK_FALSE(bench.history.canRedo());
    }
    CHECK(bench.store->verify().isEmpty());
}

TEST_CASE("A new act takes the place of those that were undone", "[workspace]")
{
    Bench bench;
    bench.act({added(anEvent(bench.child.stamp.id, Date(2026, 1, 5)))}, u"first"_s);
    bench.undo();
    bench.act({added(anEvent(bench.child.stamp.id, Date(2026, 1, 6)))}, u"second"_s);
    CHECK_FALSE(bench.history.canRedo());
}

TEST_CASE("What somebody else changed is not undone, and older acts still can be", "[workspace]")
{
    Bench bench;
    bench.act({added(anEvent(bench.child.stamp.id, Date(2026, 1, 5)))}, u"older"_s);
    bench.act({added(anEvent(bench.child.stamp.id, Date(2026, 2, 5)))}, u"newer"_s);
    Event event = bench.record().events.back();
    const Event before = event;
    event.on = Date(2026, 2, 6);
    std::ignore = bench.store->apply({changed(before, event)}, testing::act); // a colleague

    CHECK_THROWS_AS(bench.undo(), ConflictError);
    CHECK(bench.record().events.size() == 2);
    CHECK(bench.history.undoText() == u"older"_s);
    bench.undo();
    CHECK(bench.record().events.size() == 1);
}

TEST_CASE("A child that was removed with its facts comes back with them", "[workspace]")
{
    Bench bench;
    bench.act({added(anEvent(bench.child.stamp.id, Date(2026, 1, 5)))}, u"add"_s);
    const ChildRecord before = bench.record();
    bench.act({removed(before.events.front()), removed(before.child)}, u"remove"_s);
    REQUIRE(bench.store->loadAll().empty());
    bench.undo();
    const ChildRecord after = bench.record();
    CHECK(after.child.number == before.child.number);
    REQUIRE(after.events.size() == 1);
    CHECK(after.events.front().stamp.id == before.events.front().stamp.id);
    bench.redo();
    CHECK(bench.store->loadAll().empty());
}

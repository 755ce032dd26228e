// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

TEST_CASE("A store gives back every field of every record", "[storage]")
{
    const StoreFolder folder;
    ChildRecord record = aFullRecord();
    {
        const auto store = Store::create(folder.file(), passphrase);
        const auto stored = store->apply(additionsOf(record), act);
        REQUIRE(stored.size() == additionsOf(record).size());
        CHECK(stampOf(stored.back().after.value()) == RecordStamp{1, 1, 1});
    }
    const auto store = Store::open(folder.file(), passphrase);
    const auto all = store->loadAll(Store::With::FactsAndReturnRows);
    REQUIRE(all.size() == 1);
    const auto stamp = [](auto &facts) {
        RecordId id = 0;
        for (auto &fact : facts)
            fact.stamp = {++id, 1, 1};
    };
    record.child.stamp = {1, 1, 1};
    stamp(record.spells);
    stamp(record.events);
    stamp(record.adjustments);
    stamp(record.sections);
    stamp(record.updates);
    stamp(record.returnRows);
    sortFacts(record);
    CHECK(all.front().child == record.child);
    CHECK(all.front() == record);
    CHECK(store->load(1, Store::With::FactsAndReturnRows) == record);

    CHECK(store->loadAll().front().returnRows.empty());
    CHECK(store->load(1)->returnRows.empty());
    CHECK_FALSE(store->load(2));
}

TEST_CASE("Policies, holidays and drafts are kept", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    const PolicyInForce policy = {{}, u"bradford-2017"_s, Date(2017, 4, 1), u"the default"_s, u"Lead"_s};
    const HolidayRecord holiday = {{}, Date(2029, 1, 1), u"New Year's Day"_s};
    static_cast<void>(store->apply({added(policy), added(holiday)}, act));
    REQUIRE(store->policies().size() == 1);
    CHECK(store->policies().front().pack == u"bradford-2017");
    CHECK(store->policies().front().stamp == RecordStamp{1, 0, 1});
    REQUIRE(store->holidays().size() == 1);
    CHECK(store->holidays().front().name == u"New Year's Day");

    store->saveDraft({u"child/1/facts"_s, 1, u"Ann"_s, u"2026-11-22T10:00:00Z"_s, "{\"a\":1}"});
    store->saveDraft({u"child/1/facts"_s, 1, u"Ann"_s, {}, "{\"a\":2}"});
    store->saveDraft({u"child/1/facts"_s, 1, u"Ben"_s, {}, "{}"});
    REQUIRE(store->drafts().size() == 2);
    store->discardDraft(u"child/1/facts"_s, u"Ben"_s);
    const auto again = Store::open(folder.file(), passphrase);
    REQUIRE(again->drafts().size() == 1);
    CHECK(again->drafts().front().text == "{\"a\":2}");
}

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
    stamp(record.ppms);
    stamp(record.actions);
    stamp(record.carers);
    stamp(record.genograms);
    stamp(record.forms);
    record.genograms.front().moved = {{Member{1, {}}, {0, 0.1}}, {Member{0, u"grandmother"_s}, {-2.5, -3}}};
    sortFacts(record);
    CHECK(all.front().child == record.child);
    CHECK(all.front() == record);
    CHECK(store->load(1, Store::With::FactsAndReturnRows) == record);

    CHECK(store->loadAll().front().returnRows.empty());
    CHECK(store->load(1)->returnRows.empty());
    CHECK_FALSE(store->load(2));
    CHECK(store->verify().join(u'\n') == QString());
}

TEST_CASE("What a meeting's record says is read when it is asked for", "[storage]")
{
    const StoreFolder folder;
    const auto store = Store::create(folder.file(), passphrase);
    static_cast<void>(store->apply(additionsOf(aFullRecord()), act));
    const PpmContent content = aFullRecord().ppms.front().content;
    REQUIRE_FALSE(content == PpmContent());

    const PpmRecord light = store->loadAll().front().ppms.front();
    CHECK(light.content == PpmContent());
    CHECK(light.key == u"a-meeting");
    CHECK(store->load(1)->ppms.front().content == PpmContent());
    CHECK(store->ppm(light.stamp.id)->content == content);
    CHECK(store->load(1, Store::With::FactsAndReturnRows)->ppms.front().content == content);
    CHECK_FALSE(store->ppm(99));

    // Whoever removes the light one can put the whole one back.
    const auto gone = store->apply({removed(light)}, act);
    CHECK(std::get<PpmRecord>(gone.front().before.value()).content == content);
    CHECK_FALSE(store->ppm(light.stamp.id));
}

TEST_CASE("People, relationships and phrases are kept and name the child of the same call", "[storage]")
{
    const StoreFolder folder;
    {
        const auto store = Store::create(folder.file(), passphrase);
        auto changes = additionsOf(aFullRecord());
        changes.push_back(added(Phrase{{}, u"options"_s, u"A phrase of ours"_s}));
        static_cast<void>(store->apply(changes, act));
    }
    const auto store = Store::open(folder.file(), passphrase);
    auto people = theirPeople();
    for (std::size_t i = 0; i < people.size(); ++i)
        people[i].stamp = {static_cast<RecordId>(i + 1), 0, 1};
    CHECK(store->people() == people);
    auto relationships = theirRelationships();
    for (std::size_t i = 0; i < relationships.size(); ++i) {
        relationships[i].stamp = {static_cast<RecordId>(i + 1), 0, 1};
        for (Member *end : {&relationships[i].first, &relationships[i].second})
            end->child = end->child < 0 ? 1 : end->child;
    }
    CHECK(store->relationships() == relationships);
    REQUIRE(store->phrases().size() == 1);
    CHECK(store->phrases().front().text == u"A phrase of ours");

    CHECK(store->history(u"person"_s, 1).size() == 1);
    CHECK(store->history(u"phrase"_s, 1).size() == 1);
    CHECK(store->history(u"person"_s, 99).empty());
    CHECK_THROWS_AS(store->apply({removed(people.front())}, act), ConflictError); // others name it
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

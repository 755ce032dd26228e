// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

// Every field filled, with characters that a careless writer would spoil.
ChildRecord aFullRecord()
{
    const QString awkward = u"O'Neill \"Zoë\" \\ \n\t <b>名 \U0001F600"_s;
    ChildRecord record;
    Child &child = record.child;
    child = aChild(u"T-1"_s, -7);
    child.knownAs = awkward;
    child.expected = Date(2019, 4, 10);
    for (QString *text : {&child.ethnicity, &child.religion, &child.firstLanguage, &child.communication,
                          &child.disability, &child.advocate, &child.worker, &child.team, &child.family, &child.upn,
                          &child.previousPermanence, &child.previousPermanenceAuthority})
        *text = awkward;
    child.previousPermanenceDate = u"zz/06/2012"_s;
    child.motherChildBorn = Date(2020, 2, 29);
    child.uascUntil = Date(9999, 12, 31);
    child.complete = {{u"episodes"_s, Date(2020, 4, 1)}, {u"reviews"_s, Date(2021, 4, 1)}};
    child.collection = 2021;

    Spell plan = aSpell(-7, SpellKind::Plan, u"adoption"_s, Date(1400, 1, 1));
    plan.fromKnown = false;
    plan.until = Date(2026, 3, 1);
    plan.sameCarer = true;
    plan.contingency = {u"special-guardianship"_s, u"odd \"one\""_s};
    plan.details = {{u"comment"_s, awkward}, {u"a"_s, u"plain"_s}};
    plan.collection = 2020;
    record.spells = {plan, aSpell(-7, SpellKind::Care, {}, Date(2026, 1, 5))};

    Event event = anEvent(-7, Date(2026, 2, 2), EventKind::ShobpaTarget);
    event.state = EventState::Booked;
    event.target = Date(2026, 5, 1);
    event.formerDates = {Date(2026, 1, 1), Date(2026, 1, 15)};
    event.details = {{u"note"_s, awkward}};
    event.collection = 2022;
    record.events = {event, anEvent(-7, Date(2026, 3, 2))};

    Adjustment adjustment;
    adjustment.stamp.childId = -7;
    adjustment.kind = AdjustmentKind::Pause;
    adjustment.rule = u"ppm.review"_s;
    adjustment.started = Date(2026, 2, 10);
    adjustment.from = Date(2026, 2, 20);
    adjustment.until = Date(2026, 3, 6);
    adjustment.approved = Date(2026, 2, 20);
    adjustment.reason = awkward;
    adjustment.approver = u"Team manager"_s;
    record.adjustments = {adjustment};
    record.sections = {{{0, -7, 0}, u"over-16"_s, Date(2026, 1, 2), u"A"_s, awkward}};
    record.updates = {{{0, -7, 0}, Date(2026, 1, 2), u"A"_s, awkward}};
    record.returnRows = {{{0, -7, 0}, 2021, u"episodes"_s, u"2020-04-01"_s, {{u"LS"_s, u"C2"_s}}}};
    return record;
}

std::vector<Change> additionsOf(const ChildRecord &record)
{
    std::vector<Change> changes;
    const auto add = [&changes](const auto &facts) {
        for (const auto &fact : facts)
            changes.push_back(added(fact));
    };
    add(record.spells);
    add(record.events);
    add(record.adjustments);
    add(record.sections);
    add(record.updates);
    add(record.returnRows);
    changes.push_back(added(record.child)); // last: facts may stand before their child
    return changes;
}

} // namespace

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

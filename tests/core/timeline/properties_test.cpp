// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"

#include "core/casework/codelists.h"
#include "core/tracker/tracker.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <algorithm>
#include <random>

using namespace hearth;
using namespace hearth::test;

namespace {

using Random = std::mt19937;

int upTo(Random &random, int most)
{
    return static_cast<int>(random() % static_cast<unsigned>(most + 1));
}

template <typename List>
QString anyCode(Random &random, const List &codes)
{
    return QString::fromLatin1(codes[static_cast<std::size_t>(upTo(random, static_cast<int>(codes.size()) - 1))].code);
}

/// A child with facts at random between 2023 and 2026, some of them booked.
ChildRecord anyChild(Random &random)
{
    const Date first(2023, 1, 2);
    ChildRecord record = childFrom({});
    record.child.born = Date(2008, 1, 1) + upTo(random, 6000);
    RecordId id = 0;
    const auto spell = [&](SpellKind kind, const QString &code) {
        Spell s;
        s.stamp.id = ++id;
        s.kind = kind;
        s.code = code;
        s.from = first + upTo(random, 1300);
        if (upTo(random, 2) > 0)
            s.until = s.from + 1 + upTo(random, 500);
        s.sameCarer = upTo(random, 3) == 0;
        record.spells.push_back(s);
    };
    for (int i = upTo(random, 2); i >= 0; --i)
        spell(SpellKind::Care, {});
    for (int i = upTo(random, 3); i > 0; --i)
        spell(SpellKind::LegalStatus, anyCode(random, legalStatusCodes()));
    for (int i = upTo(random, 4); i > 0; --i)
        spell(SpellKind::Placement, anyCode(random, placementCodes()));
    for (int i = upTo(random, 2); i > 0; --i)
        spell(SpellKind::Plan, anyCode(random, planOptions()));
    for (int i = upTo(random, 14); i > 0; --i) {
        Event event;
        event.stamp.id = ++id;
        event.kind = static_cast<EventKind>(upTo(random, static_cast<int>(EventKind::Count_) - 1));
        event.on = first + upTo(random, 1400);
        event.state = upTo(random, 7) == 0 ? EventState::Booked : EventState::Held;
        if (event.kind == EventKind::ShobpaTarget)
            event.target = event.on + 90;
        record.events.push_back(event);
    }
    sortFacts(record);
    return record;
}

bool countsBack(const Rule &rule)
{
    return rule.anchor == Anchor::BeforeEvent || rule.anchor == Anchor::BeforeExpectedBirth;
}

/// Everything that was decided about the rows, as text.
QString told(const std::vector<Clock> &clocks)
{
    QString text;
    for (const Clock &clock : clocks) {
        text += clock.rule->id + u' ' + isoText(clock.started) + u' ' + isoText(clock.due) + u' ' + isoText(clock.met) +
                u' ' + isoText(clock.ended) + u' ' + idOf(clock.status) + u'\n';
    }
    return text;
}

/// The record without what is dated after \a day, but for what is booked.
ChildRecord knownOn(ChildRecord record, Date day)
{
    std::erase_if(record.spells, [day](const Spell &spell) { return spell.from > day; });
    for (Spell &spell : record.spells) {
        if (spell.until && *spell.until > day)
            spell.until.reset();
    }
    std::erase_if(record.events,
                  [day](const Event &event) { return event.on > day && event.state != EventState::Booked; });
    return record;
}

const std::vector<QString> packs = {QStringLiteral("bradford-2017"), QStringLiteral("torbay-2020"),
                                    QStringLiteral("devon")};

} // namespace

TEST_CASE("What is judged as at a day uses no fact after it", "[timeline][property]")
{
    Random random(20261122);
    for (int i = 0; i < 400; ++i) {
        const ChildRecord record = anyChild(random);
        const Date day = Date(2023, 6, 1) + upTo(random, 1300);
        for (const QString &pack : packs) {
            const Policy policy = policyOf(pack);
            REQUIRE(told(evaluate(record, policy, day)) == told(evaluate(knownOn(record, day), policy, day)));
            const Standing whole = standingOf(record, policy, day);
            const Standing known = standingOf(knownOn(record, day), policy, day);
            REQUIRE(whole.section == known.section);
            REQUIRE(whole.since == known.since);
        }
    }
}

TEST_CASE("An event that meets a one-off clock, once added, never makes its row later", "[timeline][property]")
{
    Random random(7);
    int compared = 0;
    for (int i = 0; i < 400; ++i) {
        const ChildRecord record = anyChild(random);
        const Date day = Date(2023, 6, 1) + upTo(random, 1300);
        const Policy policy = policyOf(packs[static_cast<std::size_t>(i) % packs.size()]);
        for (const Clock &before : evaluate(record, policy, day)) {
            const Rule &rule = *before.rule;
            if (rule.recurs || rule.metBy != MetBy::Events || countsBack(rule) || rule.dueBy == DueBy::Target)
                continue;
            ChildRecord more = record;
            Event event;
            event.stamp.id = 999;
            event.kind = rule.metEvents.front();
            event.on = before.started + upTo(random, std::max(0, day - before.started));
            more.events.push_back(event);
            sortFacts(more);
            for (const Clock &after : evaluate(more, policy, day)) {
                if (after.rule->id != rule.id || after.started != before.started)
                    continue;
                ++compared;
                INFO(rule.id.toStdString());
                if (before.met)
                    REQUIRE(after.met.value_or(day + 1) <= *before.met);
                REQUIRE_FALSE((before.status == Status::Met && after.status == Status::MetLate));
                REQUIRE_FALSE((after.status == Status::Overdue && before.status != Status::Overdue));
            }
        }
    }
    CHECK(compared > 200); // there was something to compare
}

TEST_CASE("The order in which facts are entered changes nothing", "[timeline][property]")
{
    Random random(11);
    const Policy policy = policyOf(packs[0]);
    for (int i = 0; i < 200; ++i) {
        ChildRecord record = anyChild(random);
        const Date day = Date(2023, 6, 1) + upTo(random, 1300);
        const QString before = told(evaluate(record, policy, day));
        std::shuffle(record.spells.begin(), record.spells.end(), random);
        std::shuffle(record.events.begin(), record.events.end(), random);
        sortFacts(record);
        REQUIRE(told(evaluate(record, policy, day)) == before);
    }
}

TEST_CASE("Every child with an open case stands in just one section, every day", "[timeline][property]")
{
    Random random(5);
    const Policy policy = policyOf(packs[0]);
    for (int i = 0; i < 300; ++i) {
        const ChildRecord record = anyChild(random);
        const Date day = Date(2023, 6, 1) + upTo(random, 1300);
        const Standing standing = standingOf(record, policy, day);
        if (!standing.open)
            continue;
        REQUIRE(sectionIds().contains(standing.suggested));
        REQUIRE_FALSE(standing.tags.contains(standing.suggested));
        REQUIRE(standing.since);
        REQUIRE(*standing.since <= day);
        // It came to stand there on the day it says: on that day it did, and the day before it did not.
        REQUIRE(standingOf(record, policy, *standing.since).suggested == standing.suggested);
        const Standing before = standingOf(record, policy, *standing.since - 1);
        REQUIRE((!before.open || before.suggested != standing.suggested));
    }
}

TEST_CASE("Statuses follow the days: what is overdue is past due, and nothing of a closed case is",
          "[timeline][property]")
{
    Random random(3);
    for (int i = 0; i < 300; ++i) {
        const ChildRecord record = anyChild(random);
        const Date day = Date(2023, 6, 1) + upTo(random, 1300);
        const Policy policy = policyOf(packs[static_cast<std::size_t>(i) % packs.size()]);
        const bool open = standingOf(record, policy, day).open;
        for (const Clock &clock : evaluate(record, policy, day)) {
            INFO(clock.rule->id.toStdString());
            REQUIRE(clock.started <= day);
            if (clock.status == Status::Overdue)
                REQUIRE(day > *clock.due);
            if (clock.status == Status::Soon)
                REQUIRE((*clock.due >= day && *clock.due <= day + 14));
            if (clock.status == Status::Open)
                REQUIRE(*clock.due > day + 14);
            if (clock.status == Status::Met && clock.due)
                REQUIRE(*clock.met <= *clock.due);
            if (clock.isDuty() && clock.rule->anchorEvent != EventKind::LegalGateway)
                REQUIRE(open);
        }
    }
}

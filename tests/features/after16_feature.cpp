// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/journeyitems.h"
#include "core/timeline/checks.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "ui/child/clockstab.h"

#include <QtTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A young person who was 18 a month ago and stays put with her carers; nobody recorded that care ended.
struct StayingPut : PageFixture
{
    StayingPut() : ada(addInCare(u"T-1"_s, u"Ada"_s, Date(2020, 1, 6)))
    {
        Child child = workspace->child(ada)->child;
        child.born = Date(2008, 10, 18);
        workspace->saveChild(child);
    }

    void arrange(std::optional<Date> until = std::nullopt)
    {
        Spell spell;
        for (const Spell &stored : workspace->child(ada)->spells) {
            if (stored.kind == SpellKind::Arrangement)
                spell = stored;
        }
        spell.stamp.childId = ada;
        spell.kind = SpellKind::Arrangement;
        spell.code = u"staying-put"_s;
        spell.from = Date(2026, 10, 18);
        spell.until = until;
        spell.details.insert(u"living_together_on"_s, u"2026-10-12"_s);
        workspace->saveSpell(spell);
    }

    [[nodiscard]] QStringList checkIds() const
    {
        QStringList ids;
        for (const CheckFinding &finding : workspace->checks(ada))
            ids.append(finding.check);
        return ids;
    }

    [[nodiscard]] std::vector<Clock> duties() const
    {
        std::vector<Clock> found = workspace->clocks(ada);
        std::erase_if(found, [](const Clock &clock) { return !clock.isDuty(); });
        return found;
    }

    RecordId ada = 0;
};

} // namespace

TEST_CASE("Past 18 nothing stays red, somebody is told, and the arrangement keeps its clock when care has ended",
          "[feature][after16]")
{
    StayingPut store;
    CHECK(store.duties().empty());
    CHECK(store.checkIds().contains(u"check.past-18"_s));

    store.arrange();
    for (const Spell &spell : store.workspace->child(store.ada)->spells) {
        if (spell.kind == SpellKind::Arrangement || spell.until)
            continue;
        Spell ended = spell;
        ended.until = Date(2026, 10, 18);
        store.workspace->saveSpell(ended);
    }
    store.workspace->archive(store.ada, PageFixture::today, u"other"_s);
    CHECK_FALSE(store.checkIds().contains(u"check.past-18"_s));
    const auto duties = store.duties();
    REQUIRE(duties.size() == 1);
    CHECK(duties[0].rule->id == u"after-16.staying-put"_s);
    CHECK(duties[0].due == Date(2029, 10, 18));

    // It is read where every other clock is, and drawn with the rest of the journey.
    WholeWindow person(store);
    person.window().openChild(store.ada, u"clocks"_s);
    person.settle();
    auto *tab = person.window().currentPage()->findChild<ClocksTab *>();
    REQUIRE(tab);
    CHECK(tab->asText().contains(u"Staying put"_s));
    CHECK(tab->asText().contains(u"18/10/2029"_s));
    const auto items =
        journeyItems(*store.workspace->child(store.ada), store.workspace->clocks(store.ada), PageFixture::today);
    const auto drawn = [&items](JourneyLane lane, const QString &words) {
        return std::any_of(items.begin(), items.end(), [&](const JourneyItem &item) {
            return item.lane == lane && item.description.contains(words);
        });
    };
    CHECK(drawn(JourneyLane::Arrangement, u"staying put"_s));
    CHECK(drawn(JourneyLane::Events, u"18th birthday"_s));
    CHECK(drawn(JourneyLane::Clocks, u"birthday 21 on 18/10/2029"_s));

    store.arrange(PageFixture::today); // it ended today: its last day was yesterday
    CHECK(store.duties().empty());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/factlist.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"
#include "ui/child/childsummary.h"
#include "ui/child/factwords.h"

using namespace hearth;

namespace {

ChildRecord sample()
{
    ChildRecord record = test::childFrom(
        {QStringLiteral("born 2019-04-03"), QStringLiteral("care 2026-01-05"),
         QStringLiteral("legal-status:C1 2026-01-05"), QStringLiteral("placement:U3 2026-01-05..2026-02-01"),
         QStringLiteral("placement:U1 2026-02-01"), QStringLiteral("ppm 2026-01-12"),
         QStringLiteral("cla-review 2026-01-30"), QStringLiteral("cla-review 2026-04-30 booked")});
    record.child.number = QStringLiteral("T-1");
    record.child.forename = QStringLiteral("Ada");
    record.child.surname = QStringLiteral("Test");
    record.child.knownAs = QStringLiteral("Addy");
    RecordId id = 1;
    for (Spell &spell : record.spells)
        spell.stamp.id = id++;
    for (Event &event : record.events)
        event.stamp.id = id++;
    record.spells.back().details.insert(QStringLiteral("carer"), QStringLiteral("Ann <b>Other</b>"));
    record.updates.push_back({{id++, 0, 1}, Date(2026, 2, 2), QStringLiteral("Me"), QStringLiteral("All well")});
    return record;
}

} // namespace

TEST_CASE("Facts stand under their area, newest first, and each can be found by its key", "[ui][child]")
{
    const ChildRecord record = sample();
    const PolicyPack pack;
    std::size_t rows = 0;
    for (const RowGroup &group : factGroups(record, pack, FactOrder::ByArea)) {
        std::optional<Date> before;
        for (const GroupedRow &row : group.rows) {
            const auto fact = factOfKey(record, row.key);
            REQUIRE(fact);
            CHECK(factAreaWords(*fact) == group.title);
            if (before)
                CHECK(factDay(*fact) <= *before);
            before = factDay(*fact);
            ++rows;
        }
    }
    CHECK(rows == record.spells.size() + record.events.size() + record.updates.size());
    CHECK_FALSE(factOfKey(record, QStringLiteral("spell/999")));
    CHECK_FALSE(factOfKey(record, QStringLiteral("nonsense")));
    const auto byYear = factGroups(record, pack, FactOrder::ByDay);
    REQUIRE(byYear.size() == 1);
    CHECK(byYear.front().title == QStringLiteral("2026"));
}

TEST_CASE("A fact reads in a sentence, with its days and where it came from", "[ui][child]")
{
    Spell spell;
    spell.kind = SpellKind::Placement;
    spell.code = QStringLiteral("U1");
    spell.from = Date(2026, 1, 5);
    CHECK(factDaysWords(spell) == QStringLiteral("since 05/01/2026"));
    spell.until = Date(2026, 3, 1);
    CHECK(factDaysWords(spell) == QStringLiteral("05/01/2026 to 01/03/2026"));
    spell.fromKnown = false;
    CHECK(factDaysWords(spell) == QStringLiteral("before 05/01/2026, to 01/03/2026"));
    CHECK(factTitle(spell).startsWith(QStringLiteral("Placement: U1, ")));
    spell.sameCarer = true;
    spell.details.insert(QStringLiteral("carer"), QStringLiteral("Ann"));
    CHECK(factDetailWords(spell).contains(QStringLiteral("the same carer")));
    CHECK(factDetailWords(spell).contains(QStringLiteral("Carer: Ann")));
    CHECK(originWords(2021) == QStringLiteral("Return 2020-21"));
    CHECK(originWords(2000) == QStringLiteral("Return 1999-00"));
    CHECK(originWords(0) == QStringLiteral("Entered here"));
}

TEST_CASE("The banner says who the child is and where the child stands", "[ui][child]")
{
    const ChildRecord record = sample();
    const PolicyPack pack;
    const ChildSummary summary = summaryOf(record, std::nullopt, pack, Date(2026, 2, 20));
    CHECK(summary.name == QStringLiteral("Ada Test (Addy)"));
    CHECK(summary.number == QStringLiteral("T-1"));
    CHECK(summary.born == QStringLiteral("born 03/04/2019"));
    REQUIRE(summary.items.size() == 5);
    CHECK(summary.items.at(0).value.contains(QStringLiteral("C1")));
    CHECK(summary.items.at(0).value.contains(QStringLiteral("since 05/01/2026")));
    CHECK(summary.items.at(1).value.contains(QStringLiteral("U1")));
    CHECK(summary.items.at(1).value.contains(QStringLiteral("Ann <b>Other</b>")));
    CHECK(identityLine(record.child, Date(2026, 2, 20)).contains(QStringLiteral("T-1")));
    // Before the care period nothing of it is said.
    const ChildSummary earlier = summaryOf(record, std::nullopt, pack, Date(2025, 12, 31));
    CHECK(earlier.items.at(0).value == QStringLiteral("not in care"));

    ChildRecord unborn = test::childFrom({QStringLiteral("expected 2026-06-01")});
    const ChildSummary expected = summaryOf(unborn, std::nullopt, pack, Date(2026, 2, 20));
    CHECK(expected.age == QStringLiteral("unborn"));
    CHECK(expected.born == QStringLiteral("expected 01/06/2026"));
}

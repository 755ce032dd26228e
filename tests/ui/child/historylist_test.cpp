// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/actwords.h"
#include "ui/child/historylist.h"

#include "tests/support/catch.h"

using namespace hearth;

namespace {

AuditEntry entryOf(const char *act, const char *kind, const QByteArray &before, const QByteArray &after)
{
    AuditEntry entry;
    entry.sequence = 7;
    entry.utc = QStringLiteral("2026-02-20T10:00:00Z");
    entry.person = QStringLiteral("Mary");
    entry.act = QString::fromLatin1(act);
    entry.recordKind = QString::fromLatin1(kind);
    entry.recordId = kind[0] ? 3 : 0;
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace

TEST_CASE("The history says in words what an act changed", "[ui][child]")
{
    const AuditEntry entry =
        entryOf("correct-fact", "event", R"({"child":1,"kind":"ppm","on":"2026-02-03","state":"booked"})",
                R"({"child":1,"kind":"ppm","on":"2026-02-04","state":"held"})");
    CHECK(actInWords(entry.act) == QStringLiteral("Fact corrected"));
    CHECK(factOfEntry(entry) == QStringLiteral("Permanence Planning Meeting (04/02/2026)"));
    const auto changes = changesOf(entry);
    REQUIRE(changes.size() == 2);
    CHECK(changesInWords({changes.front()}) == QStringLiteral("Day: 03/02/2026 → 04/02/2026"));
    CHECK(changes.back().before == QStringLiteral("booked"));
    CHECK(changes.back().after == QStringLiteral("took place"));
}

TEST_CASE("The history names the fields of every kind of record as the forms do", "[ui][child]")
{
    struct Case
    {
        const char *why;
        const char *kind;
        QByteArray before;
        QByteArray after;
        const char *says;
    };
    const auto c = GENERATE(values<Case>({
        {"a code in words", "spell", R"({"code":"C1","from":"2026-01-05","kind":"legal-status"})",
         R"({"code":"C2","from":"2026-01-05","kind":"legal-status"})",
         "Legal status: C1, interim care order → C2, full care order"},
        {"a further field", "spell", R"({"from":"2026-01-05","kind":"placement"})",
         R"({"details":{"carer":"Ann"},"from":"2026-01-05","kind":"placement"})", "Carer: Ann"},
        {"an ending taken back", "spell", R"({"from":"2026-01-05","kind":"care","until":"2026-02-01"})",
         R"({"from":"2026-01-05","kind":"care"})", "Until: 01/02/2026 → nothing"},
        {"a child's own field", "child", R"({"number":"T-1","worker":"Ann"})", R"({"number":"T-1","worker":"Beth"})",
         "Social worker: Ann → Beth"},
        {"an adjustment", "adjustment", R"({"kind":"pause","rule":"ppm.review","until":"2026-03-01"})",
         R"({"kind":"pause","rule":"ppm.review","until":"2026-03-08"})", "Paused until: 01/03/2026 → 08/03/2026"},
        {"who reviews", "child", R"({"number":"T-1"})", R"({"number":"T-1","reviewing_officer":"Ines"})",
         "Reviewing officer: Ines"},
        {"an arrangement in words alone", "spell", R"({"code":"staying-put","kind":"arrangement"})",
         R"({"code":"group-living","kind":"arrangement"})",
         "Arrangement after 16: staying put → leaving care group living"},
        {"the state of a form", "form", R"({"form":"exception-report","on":"2026-01-05","state":"submitted"})",
         R"({"form":"exception-report","on":"2026-01-05","state":"withdrawn"})",
         "State: waiting for sign-off → withdrawn"},
        {"a form that is filled in", "form",
         R"({"content":{"answers":{"a":"1"},"tables":{}},"form":"exception-report"})",
         R"({"content":{"answers":{"a":"2"},"tables":{}},"form":"exception-report"})", "What it says: changed"},
        {"contingency plans", "spell", R"({"code":"adoption","kind":"plan","from":"2026-01-05"})",
         R"({"code":"adoption","contingency":["long-term-fostering"],"kind":"plan","from":"2026-01-05"})",
         "Contingency plans: "},
    }));
    INFO(c.why);
    CHECK(changesInWords(changesOf(entryOf("correct-fact", c.kind, c.before, c.after)))
              .contains(QString::fromUtf8(c.says)));
}

TEST_CASE("Looking is kept apart from changing, and both orders hold everything", "[ui][child]")
{
    const AuditEntry look = entryOf("open-child", "", {}, {});
    AuditEntry change = entryOf("add-fact", "event", {}, R"({"kind":"ppm","on":"2026-02-03","state":"held"})");
    change.sequence = 8;
    AuditEntry erased = entryOf("add-fact", "event", {}, {});
    erased.sequence = 9;
    CHECK(isReading(look));
    CHECK_FALSE(isReading(change));
    CHECK_FALSE(isReading(erased)); // its texts were erased; that it was done was not
    const std::vector<AuditEntry> all = {look, change, erased};
    const auto hidden = historyGroups(all, HistoryOrder::NewestFirst, Readings::Hidden);
    REQUIRE(hidden.size() == 1);
    CHECK(hidden.front().rows.size() == 2);
    CHECK(hidden.front().rows.front().key == QStringLiteral("9"));
    const auto shown = historyGroups(all, HistoryOrder::OldestFirst, Readings::Shown);
    REQUIRE(shown.size() == 1);
    CHECK(shown.front().rows.size() == 3);
    CHECK(shown.front().rows.front().key == QStringLiteral("7"));
    CHECK(shown.front().rows.front().isQuiet);
    CHECK(actInWords(QStringLiteral("of-another-release")) == QStringLiteral("of-another-release"));
}

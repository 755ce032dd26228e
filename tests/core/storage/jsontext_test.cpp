// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/errors.h"
#include "core/storage/jsontext.h"
#include "core/storage/recordjson.h"
#include "tests/core/storage/storetesting.h"
#include "tests/support/catch.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace hearth;
using namespace hearth::storage;
using namespace Qt::StringLiterals;

namespace {

std::string_view viewOf(const QByteArray &json)
{
    return {json.constData(), static_cast<std::size_t>(json.size())};
}

} // namespace

TEST_CASE("Details go into JSON and come back", "[storage]")
{
    struct Case
    {
        const char *why;
        Details details;
        QByteArray json;
    };
    const auto c = GENERATE(values<Case>({
        {"empty", {}, "{}"},
        {"keys in order", {{u"b"_s, u"2"_s}, {u"a"_s, u"1"_s}}, R"({"a":"1","b":"2"})"},
        {"quotes", {{u"a"_s, u"say \"no\""_s}}, R"({"a":"say \"no\""})"},
        {"a comma and a brace", {{u"a"_s, u"},{"_s}, {u"b"_s, u"]["_s}}, R"({"a":"},{","b":"]["})"},
        {"backslash and new lines", {{u"a"_s, u"\\\n\t\r"_s}}, R"({"a":"\\\n\t\u000d"})"},
        {"other scripts", {{u"ŷ"_s, u"名\U0001F600"_s}}, "{\"\xc5\xb7\":\"\xe5\x90\x8d\xf0\x9f\x98\x80\"}"},
        {"half a character", {{u"a"_s, QString(QChar(0xd800))}}, R"({"a":"\ud800"})"},
        {"empty value", {{u"a"_s, QString()}}, R"({"a":""})"},
        {"long value", {{u"a"_s, QString(5000, u'x')}}, QByteArray("{\"a\":\"") + QByteArray(5000, 'x') + "\"}"},
    }));
    INFO(c.why);
    SharedTexts words;
    CHECK(jsonOf(c.details).toStdString() == c.json.toStdString());
    CHECK(detailsOf(viewOf(c.json), words) == c.details);
    // Whoever else reads JSON reads the same.
    const QJsonObject object = QJsonDocument::fromJson(c.json).object();
    CHECK(object.size() == c.details.size());
    for (auto it = c.details.cbegin(); it != c.details.cend(); ++it)
        CHECK(object.value(it.key()).toString() == it.value());
}

TEST_CASE("A field that is no JSON of ours is refused", "[storage]")
{
    const auto json = GENERATE(values<QByteArray>({
        R"({"a")",
        R"({"a":1})",
        R"({"a":"b",})",
        R"({"a":"b"}x)",
        R"({"a" :"b"})",
        R"(["a":"b"])",
        R"({"a":"b)",
        R"({"a\":"b"})",
        "xxxx",
    }));
    INFO(json.toStdString());
    SharedTexts words;
    CHECK_THROWS_AS(detailsOf(viewOf(json), words), StoreError);
}

TEST_CASE("Lists of texts and days go into JSON and come back", "[storage]")
{
    SharedTexts words;
    const QStringList texts = {u"adoption"_s, u"a \"b\", c"_s};
    CHECK(textsOf(viewOf(jsonOf(texts)), words) == texts);
    CHECK(textsOf("[]", words).isEmpty());
    const std::vector<Date> days = {Date(2024, 2, 29), Date(2026, 1, 1)};
    CHECK(jsonOf(days) == R"(["2024-02-29","2026-01-01"])");
    CHECK(daysOf(viewOf(jsonOf(days))) == days);
    CHECK_THROWS_AS(daysOf(R"(["2023-02-29"])"), StoreError);
    const Completeness complete = {{u"reviews"_s, Date(2021, 4, 1)}, {u"episodes"_s, Date(2020, 4, 1)}};
    CHECK(completenessOf(viewOf(jsonOf(complete)), words) == complete);
}

TEST_CASE("A record's JSON is canonical: keys in order, nothing empty", "[storage]")
{
    Child child = hearth::testing::aChild(u"T-1"_s);
    for (QString *text : {&child.knownAs, &child.ethnicity, &child.religion, &child.firstLanguage, &child.communication,
                          &child.disability, &child.advocate, &child.worker, &child.team, &child.family, &child.upn,
                          &child.previousPermanence, &child.previousPermanenceAuthority, &child.previousPermanenceDate})
        *text = u"x \"y\" ŷ"_s;
    for (auto *day : {&child.expected, &child.motherChildBorn, &child.uascUntil})
        *day = Date(2026, 1, 1);
    child.complete = {{u"episodes"_s, Date(2020, 4, 1)}};
    child.collection = 2021;
    Spell spell = hearth::testing::aSpell(3, SpellKind::Plan, u"adoption"_s, Date(2026, 1, 1));
    spell.until = Date(2026, 2, 2);
    spell.fromKnown = false;
    spell.sameCarer = true;
    spell.contingency = {u"residential"_s};
    spell.details = {{u"b"_s, u"1"_s}, {u"a"_s, u"2"_s}};
    spell.collection = 2021;
    Event event = hearth::testing::anEvent(3, Date(2026, 1, 1));
    event.target = Date(2026, 2, 2);
    event.details = {{u"note"_s, u"x"_s}};
    event.formerDates = {Date(2025, 1, 1)};
    event.collection = 2021;
    const Adjustment adjustment = {{0, 3, 0},        AdjustmentKind::Pause, u"r"_s,           Date(2026, 1, 1),
                                   Date(2026, 1, 1), Date(2026, 1, 1),      Date(2026, 1, 1), u"why"_s,
                                   u"who"_s};
    const auto record = GENERATE_COPY(values<Record>({
        child,
        spell,
        event,
        adjustment,
        SectionDecision{{0, 3, 0}, u"A"_s, Date(2026, 1, 1), u"who"_s, u"why"_s},
        WeeklyUpdate{{0, 3, 0}, Date(2026, 1, 1), u"who"_s, u"text"_s},
        ReturnRow{{0, 3, 0}, 2021, u"episodes"_s, u"k"_s, {{u"LS"_s, u"C2"_s}}},
        PolicyInForce{{}, u"england"_s, Date(2026, 1, 1), u"why"_s, u"who"_s},
        HolidayRecord{{}, Date(2026, 1, 1), u"New Year's Day"_s},
        Event{},
    }));
    INFO(kindOf(record).toStdString());
    const QByteArray json = storage::jsonOf(record);
    const QJsonDocument document = QJsonDocument::fromJson(json);
    REQUIRE(document.isObject()); // whose keys Qt keeps in order
    CHECK(document.toJson(QJsonDocument::Compact).toStdString() == json.toStdString());
}

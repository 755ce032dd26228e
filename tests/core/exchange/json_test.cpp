// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>

using namespace hearth;

TEST_CASE("JSON is read with the lines of its values", "[exchange]")
{
    const JsonValue value =
        readJson("{\n  \"a\": [1, -2.5e3,\n true],\n  \"b\": {\"c\": \"x\\n\\u00e9\\ud83d\\ude00\"}}");
    REQUIRE(value.members.size() == 2);
    const JsonValue *a = value.member(u"a");
    REQUIRE(a);
    CHECK(a->line == 2);
    REQUIRE(a->items.size() == 3);
    CHECK(a->items[1].text == QStringLiteral("-2.5e3"));
    CHECK(a->items[2].line == 3);
    CHECK(a->items[2].type == JsonValue::Type::True);
    CHECK(value.member(u"b")->member(u"c")->text == QStringLiteral("x\né😀"));
    CHECK(value.member(u"d") == nullptr);
}

TEST_CASE("What is not JSON is refused with its line", "[exchange]")
{
    struct Case
    {
        const char *why;
        QByteArray text;
        int line;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing", "", 1},
        {"a name twice", "{\"a\": 1,\n\"a\": 2}", 2},
        {"a comma too many", "[1,]", 1},
        {"a comma too few", "[1 2]", 1},
        {"text behind", "{}\n{}", 2},
        {"never closed", "{\"a\": [1,\n2", 2},
        {"a text never closed", "[\"abc", 1},
        {"a line end in a text", "[\"a\nb\"]", 1},
        {"NUL in a text", "[\"a\\u0000\"]", 1},
        {"half a pair", "[\"\\ud83d\"]", 1},
        {"an unknown escape", "[\"\\x41\"]", 1},
        {"too few digits", "[\"\\u12\"]", 1},
        {"a number with a leading nought", "[012]", 1},
        {"a number that is none", "[1e]", 1},
        {"a bare word", "[yes]", 1},
        {"NaN", "[NaN]", 1},
        {"single quotes", "['a']", 1},
        {"a comment", "// a\n[]", 1},
        {"not UTF-8", "[\"\xE2\"]", 0},
    }));
    INFO(c.why);
    try {
        const JsonValue value = readJson(c.text);
        FAIL("read");
    } catch (const JsonError &error) {
        CHECK(error.line == c.line);
    }
}

TEST_CASE("Hostile JSON is refused quickly", "[exchange]")
{
    const auto text = GENERATE(QByteArray(5'000'000, '['), QByteArray("{\"a\":").repeated(1'000'000),
                               '"' + QByteArray(4'000'000, 'x'), '[' + QByteArray(1'000'000, '1') + ']');
    QElapsedTimer timer;
    timer.start();
    CHECK_THROWS_AS(readJson(text), JsonError);
    CHECK(timer.elapsed() < 5000);
}

TEST_CASE("The items of one list are handed out one by one", "[exchange]")
{
    QStringList seen;
    const JsonValue value =
        readJson("{\"x\": [9], \"list\": [\"a\", {\"list\": [\"b\"]}], \"y\": null}",
                 {QStringLiteral("list"), [&seen](const JsonValue &item, int index) {
                      seen.append(QString::number(index) + item.text + QString::number(item.members.size()));
                  }});
    CHECK(seen == QStringList{QStringLiteral("0a0"), QStringLiteral("11")});
    CHECK(value.member(u"list")->items.empty());
    CHECK(value.member(u"x")->items.size() == 1);
}

TEST_CASE("A text that we write as JSON is what another reader reads", "[exchange]")
{
    for (const QString &text : {QStringLiteral("plain"), QStringLiteral("a\"b\\c"),
                                QStringLiteral("\n\t\r\u0001\u007f"), QStringLiteral("Siân 😀"), QString()}) {
        const auto document = QJsonDocument::fromJson('[' + jsonText(text).toUtf8() + ']');
        REQUIRE(document.isArray());
        CHECK(document.array().at(0).toString() == text);
    }
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/console/console.h"
#include "tests/support/catch.h"

using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const QString returns = QStringLiteral(HEARTH_TEST_DATA) + u"/ssda903/"_s;

QStringList words(const char *call)
{
    return QString::fromUtf8(call).split(u' ', Qt::SkipEmptyParts);
}

QString exported(const Console &console, const QString &store)
{
    const Answer answer = console.run({u"export"_s, u"journeys"_s, store});
    REQUIRE(answer.status == 0);
    return answer.out;
}

} // namespace

TEST_CASE("Two years of returns give the same whichever comes first, and nothing the second time", "[console]")
{
    const Console console;
    for (const QString &store : {u"a.hearth"_s, u"b.hearth"_s, u"c.hearth"_s})
        REQUIRE(console.run({u"new"_s, store}).status == 0);
    const auto import = [&console](const QString &store, const QStringList &paths) {
        const Answer answer = console.run(QStringList{u"import"_s, u"ssda903"_s, store} + paths);
        REQUIRE(answer.status == 0);
        CHECK(answer.out.isEmpty());
        return answer;
    };
    import(u"a.hearth"_s, {returns + u"demand-2020"_s});
    import(u"a.hearth"_s, {returns + u"demand-2021"_s});
    import(u"b.hearth"_s, {returns + u"demand-2021"_s});
    import(u"b.hearth"_s, {returns + u"demand-2020"_s});
    import(u"c.hearth"_s, {returns + u"demand-2021"_s, returns + u"demand-2020"_s});
    const QString a = exported(console, u"a.hearth"_s);
    CHECK(a.size() > 100'000);
    CHECK((a == exported(console, u"b.hearth"_s)));
    CHECK((a == exported(console, u"c.hearth"_s)));
    CHECK(import(u"a.hearth"_s, {returns + u"demand-2021"_s}).err.contains(u"added 0, changed 0"_s));
    CHECK(console.run(words("verify a.hearth")).status == 0);
}

TEST_CASE("One fault refuses a return, each is named, and the store is untouched", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("new a.hearth")).status == 0);
    const QString before = exported(console, u"a.hearth"_s);
    const QStringList call = {u"import"_s, u"ssda903"_s, u"a.hearth"_s, returns + u"broken"_s};
    const Answer refused = console.run(call);
    CHECK(refused.status == 3);
    CHECK(refused.err.contains(u"SSDA903_2020_episodes.csv:3: LS: "_s));
    CHECK(refused.err.contains(u"SSDA903_2020_episodes.csv:5: PL_POST: \"2TR\": "_s));
    CHECK(refused.errorLines().size() >= 6);
    CHECK(exported(console, u"a.hearth"_s) == before);

    const Answer kept = console.run(call + words("--keep-good refused.csv"));
    CHECK(kept.status == 0);
    CHECK(kept.err.contains(u"SSDA903_2020_episodes.csv:3: LS: "_s));
    const QString csv = QString::fromUtf8(console.read(u"refused.csv"_s));
    CHECK(csv.section(u'\n', 0, 0).contains(u"reason"_s));
    CHECK(csv.split(u'\n', Qt::SkipEmptyParts).size() >= 6);
}

TEST_CASE("A dry run says what would come in and changes nothing", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("new a.hearth")).status == 0);
    const QString before = exported(console, u"a.hearth"_s);
    const Answer answer =
        console.run(words("import ssda903 a.hearth --dry-run") + QStringList{returns + u"demand-2020"_s});
    CHECK(answer.status == 0);
    CHECK(answer.err.contains(u"would add "_s));
    CHECK(exported(console, u"a.hearth"_s) == before);
    CHECK(console.run(words("import ssda903 a.hearth nowhere")).status == 3);
}

TEST_CASE("Refused rows that cannot be written stop the import before anything is stored", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("new a.hearth")).status == 0);
    const QString before = exported(console, u"a.hearth"_s);
    const Answer answer = console.run(words("import ssda903 a.hearth --keep-good no/folder.csv") +
                                      QStringList{returns + u"demand-2020"_s});
    CHECK(answer.status == 5);
    CHECK(exported(console, u"a.hearth"_s) == before);
}

TEST_CASE("Names come from a table of people, and one who is not known is refused", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("new a.hearth")).status == 0);
    console.write(u"j.json"_s, R"({"format": "hearth-journeys", "version": 1,
                                  "children": [{"number": "T-001", "born": "2019-04-03"}]})");
    REQUIRE(console.run(words("import journeys a.hearth j.json")).status == 0);
    console.write(u"people.csv"_s, "number,forename,surname,team\r\nT-001,Zoë,Test,North\r\n");
    REQUIRE(console.run(words("import people a.hearth people.csv")).status == 0);
    CHECK(exported(console, u"a.hearth"_s).contains(u"\"Zoë\""_s));
    console.write(u"people.csv"_s, "number,forename\r\nT-001,Ada\r\nT-999,Nobody\r\n");
    const Answer answer = console.run(words("import people a.hearth people.csv"));
    CHECK(answer.status == 3);
    CHECK(answer.err.contains(u"people.csv:3: "_s));
    CHECK(exported(console, u"a.hearth"_s).contains(u"\"Zoë\""_s));
}

TEST_CASE("Journeys go out and come in again byte for byte", "[console]")
{
    const Console console;
    REQUIRE(console.run(words("demo a.hearth --on 2026-01-15")).status == 0);
    REQUIRE(console.run(words("export journeys a.hearth a.json")).status == 0);
    REQUIRE(console.run(words("new b.hearth")).status == 0);
    const Answer in = console.run(words("import journeys b.hearth a.json"));
    INFO(in.err.left(400).toStdString());
    REQUIRE(in.status == 0);
    REQUIRE(console.run(words("export journeys b.hearth b.json")).status == 0);
    CHECK((console.read(u"a.json"_s) == console.read(u"b.json"_s)));
    CHECK(console.run(words("import journeys a.hearth a.json")).err.contains(u"added 0, changed 0"_s));
}

TEST_CASE("A journey that contradicts what is known or says what nobody knows is refused by its path", "[console]")
{
    struct Case
    {
        const char *why;
        QByteArray child;
        QString path;
    };
    const Case cases[] = {
        {"another birthday", R"({"number": "T-001", "born": "2019-04-04"})", u"born"_s},
        {"an unknown key", R"({"number": "T-001", "colour": "blue"})", u"children[0].colour"_s},
        {"an adjustment to a rule that no pack has",
         R"({"number": "T-001", "spells": [{"kind": "care", "from": "2026-01-05"}],
             "adjustments": [{"kind": "pause", "rule": "review.never", "started": "2026-01-05", "from": "2026-01-10",
                              "until": "2026-01-20", "approved": "2026-01-10", "reason": "x", "approver": "y"}]})",
         u"children[0].adjustments[0]"_s},
    };
    const Console console;
    REQUIRE(console.run(words("new a.hearth")).status == 0);
    const auto import = [&console](const QByteArray &child) {
        console.write(u"j.json"_s, R"({"format": "hearth-journeys", "version": 1, "children": [)" + child + "]}");
        return console.run(words("import journeys a.hearth j.json"));
    };
    REQUIRE(import(R"({"number": "T-001", "born": "2019-04-03"})").status == 0);
    const QString before = exported(console, u"a.hearth"_s);
    for (const Case &c : cases) {
        INFO(c.why);
        const Answer answer = import(c.child);
        CHECK(answer.status == 3);
        CHECK(answer.err.contains(c.path));
        CHECK(exported(console, u"a.hearth"_s) == before);
    }
}

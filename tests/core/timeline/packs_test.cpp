// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/policypack.h"

#include "core/timeline/clocks.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

/// The rows of one rule, variants included.
std::vector<Clock> rowsOf(const QString &rule, const std::vector<Clock> &clocks)
{
    std::vector<Clock> rows;
    for (const Clock &clock : clocks) {
        if (clock.rule->id == rule)
            rows.push_back(clock);
    }
    return rows;
}

void checkArithmetic(const Rule &rule, const RuleExample &example, const Policy &policy)
{
    REQUIRE(!rule.periods.empty());
    CHECK(addPeriod(*example.from, rule.periods.front(), *policy.workingDays) == example.due);
}

void checkFacts(const Rule &rule, const RuleExample &example, const Policy &policy)
{
    const bool ofService = rule.isOfService();
    const ChildRecord record = ofService ? ChildRecord() : childFrom(example.facts);
    auto rows = rowsOf(rule.id, ofService ? evaluateService(serviceFactsFrom(example.facts), policy, *example.on)
                                          : evaluate(record, policy, *example.on));
    if (example.status == u"none") {
        CHECK(rows.empty());
        return;
    }
    if (example.started)
        std::erase_if(rows, [&](const Clock &clock) { return clock.started != *example.started; });
    REQUIRE(rows.size() == 1);
    INFO(explanationWithSource(rows[0], record, *example.on).toStdString());
    if (example.due)
        CHECK(rows[0].due == example.due);
    if (!example.status.isEmpty())
        CHECK(idOf(rows[0].status) == example.status);
}

PackFile packOf(const char *body)
{
    return {QStringLiteral("own.toml"),
            QByteArray("format = 1\nid = \"own\"\ntitle = \"Own\"\nextends = \"england\"\nsource = \"ours\"\n") + body};
}

std::vector<PackFile> withEngland(PackFile own)
{
    return {{QStringLiteral("england.toml"),
             "format = 1\nid = \"england\"\ntitle = \"E\"\nsource = \"law\"\n"
             "[[rule]]\nid = \"a\"\ntitle = \"A\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\n"
             "[[rule.source]]\ntitle = \"an act\"\n"},
            std::move(own)};
}

} // namespace

TEST_CASE("Every rule of every shipped pack has a source and two examples that come out", "[timeline][packs]")
{
    int rules = 0;
    for (const auto &[id, pack] : shippedPacks()) {
        const Policy policy = policyOf(id);
        for (const Rule &rule : pack->rules) {
            INFO((rule.file + u':' + QString::number(rule.line) + u' ' + rule.id).toStdString());
            ++rules;
            CHECK_FALSE(rule.sources.empty());
            CHECK(rule.examples.size() >= 2);
            for (const RuleExample &example : rule.examples) {
                INFO((rule.file + u':' + QString::number(example.line) + u' ' + example.why).toStdString());
                if (example.from)
                    checkArithmetic(rule, example, policy);
                else
                    checkFacts(rule, example, policy);
            }
        }
    }
    CHECK(rules > 60); // the packs were read
}

TEST_CASE("The packs hold every rule that the table of rules names", "[timeline][packs]")
{
    const auto packs = shippedPacks();
    const std::map<QString, QStringList> named = {
        {QStringLiteral("england"),
         {QStringLiteral("review.first"), QStringLiteral("review.second"), QStringLiteral("review.next"),
          QStringLiteral("plan.second-review"), QStringLiteral("proceedings.length"),
          QStringLiteral("protection.emergency-order"), QStringLiteral("protection.police"),
          QStringLiteral("carer.reg24"), QStringLiteral("adoption.review-unplaced"),
          QStringLiteral("adoption.review-placed")}},
        {QStringLiteral("bradford-2017"),
         {QStringLiteral("ppm.initial"),
          QStringLiteral("ppm.review"),
          QStringLiteral("plan.first-review"),
          QStringLiteral("fostering.annual-review"),
          QStringLiteral("residential.permanence"),
          QStringLiteral("residential.panel"),
          QStringLiteral("adoption.shobpa"),
          QStringLiteral("exception.placement-order"),
          QStringLiteral("exception.placement-order-no-plan"),
          QStringLiteral("exception.adoptive-placement"),
          QStringLiteral("exception.pre-proceedings"),
          QStringLiteral("exception.placed-with-parents"),
          QStringLiteral("review.first"),
          QStringLiteral("ppm.action"),
          QStringLiteral("carer.assessment"),
          QStringLiteral("exception.action"),
          QStringLiteral("gateway.assessments"),
          QStringLiteral("gateway.review"),
          QStringLiteral("exception.report"),
          QStringLiteral("panel.papers"),
          QStringLiteral("panel.minutes"),
          QStringLiteral("panel.advice"),
          QStringLiteral("panel.summary"),
          QStringLiteral("panel.decision"),
          QStringLiteral("tracker.meeting"),
          QStringLiteral("tracker.leads-report"),
          QStringLiteral("after-16.birthday"),
          QStringLiteral("after-16.staying-put"),
          QStringLiteral("after-16.post-fostering-lodgings"),
          QStringLiteral("after-16.supported-lodgings"),
          QStringLiteral("after-16.supported-tenancy"),
          QStringLiteral("after-16.tenancy-support"),
          QStringLiteral("after-16.group-living")}},
        {QStringLiteral("torbay-2020"),
         {QStringLiteral("pre-proceedings.length"), QStringLiteral("plan.confirmed"),
          QStringLiteral("review.second-four-months"), QStringLiteral("plan.four-months"),
          QStringLiteral("placement-order.adopted"), QStringLiteral("gateway.swet"),
          QStringLiteral("gateway.unborn-review"), QStringLiteral("review.before-irh"),
          QStringLiteral("supervision.monthly"), QStringLiteral("life-story.book"), QStringLiteral("life-story.letter"),
          QStringLiteral("adoption.support")}},
        {QStringLiteral("devon"),
         {QStringLiteral("ppm.initial"), QStringLiteral("ppm.review"), QStringLiteral("ppm.before-first-review"),
          QStringLiteral("review.second-four-months"), QStringLiteral("plan.four-months")}},
        {QStringLiteral("somerset"), {QStringLiteral("review.first")}},
    };
    for (const auto &[pack, rules] : named) {
        for (const QString &rule : rules) {
            INFO((pack + u' ' + rule).toStdString());
            CHECK(packs.at(pack)->rule(rule) != nullptr);
        }
    }
    CHECK(packs.at(QStringLiteral("bradford-panel-tor"))->rule(QStringLiteral("exception.placement-order"))->periods ==
          std::vector<Period>{{40, Unit::Weeks}});
}

TEST_CASE("A pack with something wrong in it is refused with its file and line", "[timeline][packs]")
{
    struct Case
    {
        const char *why;
        const char *body;
        const char *said;
    };
    const auto c = GENERATE(values<Case>({
        {"an unknown key of the pack", "colour = 1\n", "own.toml:6: unknown key \"colour\""},
        {"an unknown key of a rule",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\nshade = 2\n",
         "own.toml:12: unknown key \"shade\""},
        {"an unknown event",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"picnic\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:9: unknown event \"picnic\""},
        {"an unknown unit",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 fortnights\"\nmet_by = \"ppm\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:10: unknown period \"6 fortnights\""},
        {"a rule with no source",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\n",
         "own.toml:6: the rule \"b\" has no source"},
        {"a rule that is there already",
         "[[rule]]\nid = \"a\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: the rule \"a\" is there already"},
        {"overriding what is not there",
         "[[rule]]\nid = \"b\"\noverride = true\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: there is no rule \"b\" to override"},
        {"removing what is not there", "remove = [\"zebra\"]\n", "own.toml:6: there is no rule or check \"zebra\""},
        {"an unknown check", "[[check]]\nid = \"check.zebra\"\ntitle = \"Z\"\nsource = \"x\"\n",
         "own.toml:6: unknown check \"check.zebra\""},
        {"an unknown condition",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\nwhile = "
         "[\"sunny\"]\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:12: unknown condition \"sunny\""},
        {"a forward clock that counts back",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"-6 weeks\"\nmet_by = \"ppm\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: a clock that starts \"before\" something counts back"},
        {"an action with a period of its own",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"action\"\ndue = \"6 weeks\"\nmet_by = \"done\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: starts = \"action\" goes with due = \"target\" and met_by = \"done\""},
        {"done, of what is no action",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"done\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: starts = \"action\" goes with"},
        {"a panel on no day of the week", "[panel]\nweekday = \"someday\"\nsource = \"x\"\n",
         "own.toml:6: \"someday\" is no day of the week"},
        {"a panel with no source", "[panel]\nweekday = \"monday\"\n", "own.toml:6: \"source\" is missing"},
        {"papers due at no time of the day",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"panel-item\"\ndue = \"1pm on the thursday before\"\n"
         "met_by = \"papers complete\"\n[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:10: \"1pm\" is no time of the day"},
        {"a report that is due at no panel",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"exception\"\ndue = \"6 weeks\"\n"
         "met_by = \"exception-report signed by both\"\n[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: starts = \"exception\" goes with due = \"next panel\""},
        {"an arrangement that nobody knows",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"arrangement tent\"\ndue = \"6 weeks\"\nmet_by = \"end\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:9: unknown arrangement \"tent\""},
        {"a child's clock met by a form of the service",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"minutes circulated\"\n"
         "[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:6: a clock of the service is met by"},
        {"a forecast by what is no event",
         "[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"6 weeks\"\nmet_by = \"ppm\"\n"
         "forecast_by = \"picnic\"\n[[rule.source]]\ntitle = \"x\"\n",
         "own.toml:12: unknown event \"picnic\""},
        {"text that is not TOML", "[[rule\n", "own.toml:6: "},
    }));
    INFO(c.why);
    std::string said;
    try {
        (void)readPacks(withEngland(packOf(c.body)));
    } catch (const PackError &error) {
        said = error.what();
    }
    CHECK_THAT(said, Catch::StartsWith(c.said));
}

TEST_CASE("A pack of one's own may add, override and remove rules of the pack it extends", "[timeline][packs]")
{
    const char *added = "remove = [\"a\"]\n[[rule]]\nid = \"b\"\ntitle = \"B\"\nstarts = \"ppm\"\ndue = \"7 weeks\"\n"
                        "met_by = \"ppm\"\n[[rule.source]]\ntitle = \"x\"\n";
    const auto packs = readPacks(withEngland(packOf(added)));
    const PolicyPack &own = *packs.at(QStringLiteral("own"));
    CHECK(own.rule(QStringLiteral("a")) == nullptr);
    REQUIRE(own.rule(QStringLiteral("b")) != nullptr);
    CHECK(packs.at(QStringLiteral("england"))->rule(QStringLiteral("a")) != nullptr);

    const char *overriding =
        "[[rule]]\nid = \"a\"\noverride = true\ntitle = \"A\"\nstarts = \"ppm\"\ndue = \"5 weeks\"\n"
        "met_by = \"ppm\"\n[[rule.source]]\ntitle = \"x\"\n";
    const auto again = readPacks(withEngland(packOf(overriding)));
    CHECK(again.at(QStringLiteral("own"))->rule(QStringLiteral("a"))->periods.front().count == 5);
}

TEST_CASE("Packs that extend one another in a circle are refused", "[timeline][packs]")
{
    const auto pack = [](const char *id, const char *extends) {
        return PackFile{QString::fromLatin1(id) + QStringLiteral(".toml"),
                        QByteArray("format = 1\ntitle = \"T\"\nsource = \"s\"\nid = \"") + id + "\"\nextends = \"" +
                            extends + "\"\n"};
    };
    CHECK_THROWS_WITH(readPacks({pack("one", "two"), pack("two", "one")}), Catch::Contains("extends itself"));
    CHECK_THROWS_WITH(readPacks({pack("one", "none")}), Catch::Contains("which is not there"));
}

TEST_CASE("A changed wording applies to what starts from its day on", "[timeline][packs]")
{
    const char *body = "[[rule]]\nid = \"a\"\nin_force_from = 2026-03-01\ntitle = \"A\"\nstarts = \"ppm\"\n"
                       "due = \"4 weeks\"\nmet_by = \"ppm\"\n[[rule.source]]\ntitle = \"a later act\"\n";
    Policy policy = policyOf(QStringLiteral("england"));
    policy.phases = {{Date(1995, 1, 1), readPacks(withEngland(packOf(body))).at(QStringLiteral("own"))}};
    const auto due = [&](const char *ppm) {
        const ChildRecord record = childFrom({QStringLiteral("ppm ") + QString::fromLatin1(ppm)});
        const auto rows = rowsOf(QStringLiteral("a"), evaluate(record, policy, Date(2026, 3, 10)));
        REQUIRE(rows.size() == 1);
        return rows[0].due;
    };
    CHECK(due("2026-02-28") == Date(2026, 2, 28) + 42);
    CHECK(due("2026-03-01") == Date(2026, 3, 1) + 28);
}

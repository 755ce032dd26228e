// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checks.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

using Facts = std::vector<const char *>;

const Date today(2026, 6, 1);

ChildRecord childOf(const Facts &facts)
{
    QStringList words;
    for (const char *fact : facts)
        words.append(QString::fromLatin1(fact));
    return childFrom(words);
}

/// What one check finds, by the first words of each finding.
QStringList found(const char *check, const char *pack, const ChildRecord &record, const Surroundings &around = {})
{
    QStringList messages;
    for (const CheckFinding &finding : checkJourney(record, policyOf(QString::fromLatin1(pack)), today, around)) {
        if (finding.check == QLatin1StringView(check))
            messages.append(finding.message);
    }
    return messages;
}

PpmContent meetingWith(const std::vector<std::pair<const char *, const char *>> &options,
                       const std::vector<std::pair<const char *, const char *>> &answers)
{
    PpmContent content;
    for (const auto &[option, pursued] : options) {
        PpmOption line;
        line.option = QString::fromLatin1(option);
        line.pursued = QString::fromLatin1(pursued);
        content.options.push_back(line);
    }
    for (const auto &[id, answer] : answers)
        content.answers.insert(QString::fromLatin1(id), QString::fromLatin1(answer));
    return content;
}

} // namespace

TEST_CASE("Brothers and sisters apart owe an assessment, a decision with reasons, and contact", "[timeline][checks]")
{
    struct Case
    {
        const char *why;
        Facts own;
        Facts sibling;
        int findings;
        const char *said;
    };
    const Facts apart{"care 2026-01-05", "placement:U6 2026-01-05 carer=Mrs_Other"};
    const auto c = GENERATE_COPY(values<Case>({
        {"together with the same carer",
         {"placement:U6 2026-01-05 carer=Mrs_One"},
         {"care 2026-01-05", "placement:U4 2026-01-05 carer=mrs_one"},
         0,
         ""},
        {"nothing says with whom", {"placement:U6 2026-01-05"}, {"care 2026-01-05", "placement:U6 2026-01-05"}, 0, ""},
        {"a foster home and a children's home",
         {"placement:U6 2026-01-05"},
         {"care 2026-01-05", "placement:K2 2026-01-05"},
         2,
         "no sibling assessment"},
        {"the other one is not looked after", {"placement:U6 2026-01-05 carer=Mrs_One"}, {"ppm 2026-01-05"}, 0, ""},
        {"the other one has left care",
         {"placement:U6 2026-01-05 carer=Mrs_One"},
         {"care 2026-01-05..2026-04-01", "placement:U6 2026-01-05..2026-04-01 carer=Mrs_Other"},
         0,
         ""},
        {"apart, with nothing recorded", {"placement:U6 2026-01-05 carer=Mrs_One"}, apart, 2, "no sibling assessment"},
        {"assessed, and not decided",
         {"placement:U6 2026-01-05 carer=Mrs_One", "sibling-assessment 2026-02-01"},
         apart,
         1,
         "no decision"},
        {"decided for together, and apart all the same",
         {"placement:U6 2026-01-05 carer=Mrs_One", "sibling-assessment 2026-02-01",
          "sibling-decision 2026-02-05 decision=together reasons=close"},
         apart,
         1,
         "no decision"},
        {"decided with no reasons",
         {"placement:U6 2026-01-05 carer=Mrs_One", "sibling-assessment 2026-02-01",
          "sibling-decision 2026-02-05 decision=apart contact=weekly"},
         apart,
         1,
         "no reasons"},
        {"decided with no contact",
         {"placement:U6 2026-01-05 carer=Mrs_One", "sibling-assessment 2026-02-01",
          "sibling-decision 2026-02-05 decision=apart reasons=harm"},
         apart,
         1,
         "how they see one another"},
        {"decided in full",
         {"placement:U6 2026-01-05 carer=Mrs_One", "sibling-assessment 2026-02-01",
          "sibling-decision 2026-02-05 decision=apart reasons=harm contact=weekly"},
         apart,
         0,
         ""},
        {"decided later than the day that is looked at",
         {"placement:U6 2026-01-05 carer=Mrs_One", "sibling-assessment 2026-02-01",
          "sibling-decision 2026-06-02 decision=apart reasons=harm contact=weekly"},
         apart,
         1,
         "no decision"},
    }));
    INFO(c.why);
    Facts facts = c.own;
    facts.push_back("care 2026-01-05");
    const ChildRecord sibling = childOf(c.sibling);
    const QStringList messages = found("check.siblings-apart", "bradford-2017", childOf(facts), {{&sibling}, {}});
    INFO(messages.join(u'\n').toStdString());
    REQUIRE(messages.size() == c.findings);
    if (c.findings > 0)
        CHECK(messages.first().contains(QString::fromLatin1(c.said)));
}

TEST_CASE("A decision to live apart owes the rest even where the homes are not known", "[timeline][checks]")
{
    const ChildRecord record = childOf({"care 2026-01-05", "sibling-decision 2026-02-05 decision=apart"});
    CHECK(found("check.siblings-apart", "bradford-2017", record).size() == 3);
    CHECK(found("check.siblings-apart", "torbay-2020", record).size() == 3);
    CHECK(found("check.siblings-apart", "devon", record).isEmpty()); // its policy does not ask
}

TEST_CASE("The adopters of a brother or sister are asked before a plan is made", "[timeline][checks]")
{
    struct Case
    {
        const char *why;
        Facts own;
        const char *sibling;
        bool finds;
    };
    const auto c = GENERATE(values<Case>({
        {"adopted, and nobody asked", {"plan:adoption 2026-02-02"}, "adoption-order 2024-03-04", true},
        {"placed for adoption counts too", {"plan:adoption 2026-02-02"}, "placement:A6 2026-01-05", true},
        {"no plan yet", {}, "adoption-order 2024-03-04", false},
        {"not adopted", {"plan:adoption 2026-02-02"}, "care-order 2024-03-04", false},
        {"adopted later than the day that is looked at",
         {"plan:adoption 2026-02-02"},
         "adoption-order 2026-07-01",
         false},
        {"asked before",
         {"plan:adoption 2026-02-02", "sibling-decision 2026-01-20 adopters_consulted=2026-01-19"},
         "adoption-order 2024-03-04",
         false},
        {"asked afterwards",
         {"plan:adoption 2026-02-02", "sibling-decision 2026-03-20 adopters_consulted=2026-03-19"},
         "adoption-order 2024-03-04",
         true},
    }));
    INFO(c.why);
    Facts facts = c.own;
    facts.push_back("care 2026-01-05");
    const ChildRecord sibling = childOf({c.sibling});
    const QStringList messages = found("check.adopted-sibling", "torbay-2020", childOf(facts), {{&sibling}, {}});
    CHECK(messages.size() == (c.finds ? 1 : 0));
}

TEST_CASE("The plan of a child who is not looked after says that it is in the child protection plan",
          "[timeline][checks]")
{
    CHECK(found("check.plan-kept", "bradford-2017", childOf({"plan:return-home 2026-02-02"})).size() == 1);
    CHECK(
        found("check.plan-kept", "bradford-2017", childOf({"plan:return-home 2026-02-02 in_child_protection_plan=yes"}))
            .isEmpty());
    CHECK(
        found("check.plan-kept", "bradford-2017", childOf({"plan:return-home 2026-02-02 in_child_protection_plan=no"}))
            .size() == 1);
    CHECK(found("check.plan-kept", "bradford-2017", childOf({"care 2026-01-05", "plan:return-home 2026-02-02"}))
              .isEmpty());
}

TEST_CASE("A temporary approval follows a positive viability assessment of the same person", "[timeline][checks]")
{
    struct Case
    {
        const char *why;
        Facts own;
        int findings;
    };
    const auto c = GENERATE(values<Case>({
        {"none before it", {"reg24-approval 2026-03-02 person=aunt"}, 1},
        {"hers",
         {"viability-assessment 2026-02-02 result=positive person=aunt", "reg24-approval 2026-03-02 person=aunt"},
         0},
        {"somebody else's",
         {"viability-assessment 2026-02-02 result=positive person=uncle", "reg24-approval 2026-03-02 person=aunt"},
         1},
        {"hers, and negative",
         {"viability-assessment 2026-02-02 result=negative person=aunt", "reg24-approval 2026-03-02 person=aunt"},
         1},
        {"of a person who is not named",
         {"viability-assessment 2026-02-02 result=positive", "reg24-approval 2026-03-02"},
         0},
        {"only afterwards",
         {"viability-assessment 2026-03-09 result=positive person=aunt", "reg24-approval 2026-03-02 person=aunt"},
         1},
    }));
    INFO(c.why);
    Facts facts = c.own;
    facts.push_back("care 2026-01-05");
    CHECK(found("check.reg24-viability", "bradford-2017", childOf(facts)).size() == c.findings);
}

TEST_CASE("Who is assessed negatively is told in writing and sent a copy", "[timeline][checks]")
{
    const char *untold = "viability-assessment 2026-02-02 result=negative person=aunt";
    const char *told = "viability-assessment 2026-02-02 result=negative person=aunt told_in_writing=2026-02-10";
    ChildRecord record = childOf({"care 2026-01-05", untold});
    CHECK(found("check.letter-sent", "bradford-2017", record).size() == 1);
    record = childOf({"care 2026-01-05", told});
    CHECK(found("check.letter-sent", "bradford-2017", record).isEmpty());
    ConnectedCarer carer;
    carer.person = QStringLiteral("aunt");
    record.carers = {carer};
    const QStringList messages = found("check.letter-sent", "bradford-2017", record);
    REQUIRE(messages.size() == 1);
    CHECK(messages.first().contains(QStringLiteral("no copy")));
    record.carers.front().copySent = Date(2026, 2, 10);
    CHECK(found("check.letter-sent", "bradford-2017", record).isEmpty());
    record.carers.front().copySent = Date(2026, 6, 2); // later than the day that is looked at
    CHECK(found("check.letter-sent", "bradford-2017", record).size() == 1);
}

TEST_CASE("Early permanence is considered whenever adoption is", "[timeline][checks]")
{
    struct Case
    {
        const char *why;
        Facts own;
        PpmContent meeting;
        const char *said; // nothing: the check finds nothing
    };
    const auto c = GENERATE(values<Case>({
        {"adoption pursued, nothing said", {}, meetingWith({{"adoption", "yes"}}, {}), "says nothing of early"},
        {"adoption is the contingency, nothing said",
         {"plan:return-home 2026-02-02 contingency=adoption"},
         meetingWith({}, {}),
         "says nothing of early"},
        {"ruled out by the meeting", {}, meetingWith({{"adoption", "yes"}, {"early-permanence", "no"}}, {}), nullptr},
        {"said in words",
         {},
         meetingWith({{"adoption", "yes"}}, {{"early-considered", "Not for this child."}}),
         nullptr},
        {"adoption not considered", {}, meetingWith({{"long-term-fostering", "yes"}}, {}), nullptr},
        {"a placement order gives authority to place",
         {"placement-order 2026-03-02"},
         meetingWith({{"adoption", "yes"}}, {}),
         nullptr},
        {"pursued under section 20, the condition not answered",
         {"legal-status:V2 2026-01-05"},
         meetingWith({{"early-permanence", "yes"}}, {}),
         "under section 20"},
        {"pursued under section 20, no return in sight",
         {"legal-status:V2 2026-01-05"},
         meetingWith({{"early-permanence", "yes"}}, {{"early-no-return", "yes"}}),
         nullptr},
        {"pursued under an interim care order",
         {"legal-status:C1 2026-01-05"},
         meetingWith({{"early-permanence", "yes"}}, {}),
         nullptr},
        {"placed early under section 20, the condition answered",
         {"legal-status:V2 2026-01-05", "placement:U5 2026-02-02", "early-permanence-endorsed 2026-02-01"},
         meetingWith({}, {{"early-no-return", "yes"}}),
         nullptr},
        {"placed early under section 20, the condition not answered",
         {"legal-status:V2 2026-01-05", "placement:U5 2026-02-02", "early-permanence-endorsed 2026-02-01"},
         meetingWith({}, {}),
         "under section 20"},
    }));
    INFO(c.why);
    Facts facts = c.own;
    facts.push_back("care 2026-01-05");
    ChildRecord record = childOf(facts);
    PpmRecord meeting;
    meeting.stamp.id = 9;
    meeting.on = Date(2026, 5, 20);
    meeting.state = PpmState::Approved;
    record.ppms = {meeting};
    const Surroundings around{{}, [&c](RecordId id) { return id == 9 ? std::optional(c.meeting) : std::nullopt; }};
    const QStringList messages = found("check.early-permanence", "bradford-2017", record, around);
    REQUIRE(messages.size() == (c.said ? 1 : 0));
    if (c.said)
        CHECK(messages.first().contains(QString::fromLatin1(c.said)));
}

TEST_CASE("A record of a meeting that is still being written is not judged", "[timeline][checks]")
{
    ChildRecord record = childOf({"care 2026-01-05"});
    PpmRecord meeting;
    meeting.stamp.id = 9;
    meeting.on = Date(2026, 5, 20);
    meeting.state = PpmState::Approved;
    record.ppms = {meeting};
    const Surroundings around{{}, [](RecordId) { return meetingWith({{"adoption", "yes"}}, {}); }};
    CHECK(found("check.early-permanence", "bradford-2017", record, around).size() == 1);
    record.ppms.front().state = PpmState::Draft;
    CHECK(found("check.early-permanence", "bradford-2017", record, around).isEmpty());
    record.ppms.front().state = PpmState::Approved;
    record.ppms.front().on = Date(2026, 6, 2); // later than the day that is looked at
    CHECK(found("check.early-permanence", "bradford-2017", record, around).isEmpty());
}

TEST_CASE("Options were revisited where the review says so, or the meeting that prepared it went through them",
          "[timeline][checks]")
{
    struct Case
    {
        const char *why;
        Facts own;
        bool found;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing says so", {"cla-review 2026-05-04"}, true},
        {"the review says so", {"cla-review 2026-05-04 options_revisited=yes"}, false},
        {"no review was held yet", {"ppm 2026-05-01"}, false},
        {"the meeting of the same day", {"ppm 2026-05-04 pursued=adoption", "cla-review 2026-05-04"}, false},
        {"a meeting that names no option", {"ppm 2026-05-01", "cla-review 2026-05-04"}, true},
        {"six weeks before to the day", {"ppm 2026-03-23 pursued=adoption", "cla-review 2026-05-04"}, false},
        {"a day more than six weeks before", {"ppm 2026-03-22 pursued=adoption", "cla-review 2026-05-04"}, true},
        {"a meeting after the review", {"cla-review 2026-05-04", "ppm 2026-05-05 pursued=adoption"}, true},
        {"a meeting that is only booked", {"ppm 2026-05-01 booked pursued=adoption", "cla-review 2026-05-04"}, true},
        {"the meeting prepared the review before",
         {"ppm 2026-04-13 pursued=adoption", "cla-review 2026-04-13", "cla-review 2026-05-04"},
         true},
        {"the review itself says that they were not",
         {"ppm 2026-05-01 pursued=adoption", "cla-review 2026-05-04 options_revisited=no"},
         true},
        {"the one before had none, the last one had",
         {"cla-review 2026-02-02", "ppm 2026-05-01 pursued=adoption", "cla-review 2026-05-04"},
         false},
    }));
    INFO(c.why);
    Facts facts = c.own;
    facts.insert(facts.end(), {"care 2026-01-05", "plan:long-term-fostering 2026-02-02"});
    const ChildRecord record = childOf(facts);
    for (const char *pack : {"bradford-2017", "somerset"})
        CHECK(found("check.plan-each-review", pack, record).size() == (c.found ? 1 : 0));
    CHECK(found("check.plan-each-review", "torbay-2020", record).isEmpty()); // its policy does not ask
}

TEST_CASE("A signed-off record of a meeting before the review answers for the options", "[timeline][checks]")
{
    struct Case
    {
        const char *why;
        PpmState state;
        Date on;
        PpmContent meeting;
        bool found;
    };
    const auto c = GENERATE(values<Case>({
        {"one is pursued", PpmState::Approved, Date(2026, 5, 1), meetingWith({{"adoption", "yes"}}, {}), false},
        {"every one was ruled out", PpmState::Approved, Date(2026, 5, 1), meetingWith({{"adoption", "no"}}, {}), false},
        {"none was discussed", PpmState::Approved, Date(2026, 5, 1), meetingWith({{"adoption", ""}}, {}), true},
        {"not signed off", PpmState::Submitted, Date(2026, 5, 1), meetingWith({{"adoption", "yes"}}, {}), true},
        {"a version that was taken back", PpmState::Superseded, Date(2026, 5, 1),
         meetingWith({{"adoption", "yes"}}, {}), true},
        {"after the review", PpmState::Approved, Date(2026, 5, 5), meetingWith({{"adoption", "yes"}}, {}), true},
        {"too long before", PpmState::Approved, Date(2026, 3, 22), meetingWith({{"adoption", "yes"}}, {}), true},
    }));
    INFO(c.why);
    ChildRecord record = childOf({"care 2026-01-05", "plan:adoption 2026-02-02", "cla-review 2026-05-04"});
    PpmRecord meeting;
    meeting.stamp.id = 9;
    meeting.on = c.on;
    meeting.state = c.state;
    record.ppms = {meeting};
    const Surroundings around{{}, [&c](RecordId id) { return id == 9 ? std::optional(c.meeting) : std::nullopt; }};
    CHECK(found("check.plan-each-review", "bradford-2017", record, around).size() == (c.found ? 1 : 0));
    CHECK(found("check.plan-each-review", "bradford-2017", record).size() == 1); // where no record can be read
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/plans.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

ChildRecord childOf(std::initializer_list<const char *> facts)
{
    QStringList words;
    for (const char *fact : facts)
        words.append(QString::fromLatin1(fact));
    return childFrom(words);
}

} // namespace

TEST_CASE("The plan in force and those before it, each with its meeting and its ratification", "[meetings][plans]")
{
    const ChildRecord record =
        childOf({"care 2026-01-05", "ppm 2026-01-12", "plan:return-home 2026-01-12..2026-04-20",
                 "cla-review 2026-01-30 plan_ratified=no", "cla-review 2026-03-02 plan_ratified=yes", "ppm 2026-04-15",
                 "plan:adoption 2026-04-20", "cla-review 2026-04-20", "cla-review 2026-08-03 plan_ratified=yes"});
    const auto now = planHistory(record, Date(2026, 9, 1));
    REQUIRE(now.size() == 2);
    CHECK(now[0].plan->code == QStringLiteral("adoption"));
    CHECK(now[0].isInForce);
    CHECK(now[0].isChange);
    CHECK(now[0].meeting == Date(2026, 4, 15));
    CHECK(now[0].reviewed == Date(2026, 4, 20)); // of the plan that began that day, and not of the former
    CHECK(now[0].ratified == Date(2026, 8, 3));
    CHECK_FALSE(now[1].isInForce);
    CHECK_FALSE(now[1].isChange);
    CHECK(now[1].meeting == Date(2026, 1, 12));
    CHECK(now[1].reviewed == Date(2026, 1, 30));
    CHECK(now[1].ratified == Date(2026, 3, 2));

    const auto then = planHistory(record, Date(2026, 2, 1)); // what came later is not known yet
    REQUIRE(then.size() == 1);
    CHECK(then[0].isInForce);
    CHECK_FALSE(then[0].ratified);
    CHECK(planInForce(record, Date(2026, 1, 11)) == std::nullopt);
}

TEST_CASE("A meeting more than six weeks before a plan is not where it came from", "[meetings][plans]")
{
    CHECK(planInForce(childOf({"ppm 2026-01-05", "plan:adoption 2026-02-16"}), Date(2026, 3, 1))->meeting ==
          Date(2026, 1, 5));
    CHECK(planInForce(childOf({"ppm 2026-01-05", "plan:adoption 2026-02-17"}), Date(2026, 3, 1))->meeting ==
          std::nullopt);
    CHECK(planInForce(childOf({"ppm 2026-02-18", "plan:adoption 2026-02-17"}), Date(2026, 3, 1))->meeting ==
          std::nullopt);
}

TEST_CASE("Options stand in the order in which they are considered, those ruled out last", "[meetings][plans]")
{
    PpmContent content;
    const auto add = [&content](const char *option, const char *pursued, int order) {
        PpmOption line;
        line.option = QString::fromLatin1(option);
        line.pursued = QString::fromLatin1(pursued);
        line.order = order;
        content.options.push_back(line);
    };
    add("early-permanence", "no", 0);
    add("return-home", "yes", 0);
    add("connected-care", "", 0);
    add("long-term-fostering", "yes", 2);
    add("adoption", "yes", 1);
    QStringList order;
    for (const PpmOption &option : optionsInOrder(content))
        order.append(option.option);
    CHECK(order.join(u' ') ==
          QStringLiteral("adoption long-term-fostering return-home connected-care early-permanence"));
}

TEST_CASE("The last finished meeting is neither one being written nor one of a later day", "[meetings][plans]")
{
    ChildRecord record = childOf({"care 2026-01-05"});
    const auto add = [&record](Date on, PpmState state) {
        PpmRecord meeting;
        meeting.on = on;
        meeting.state = state;
        record.ppms.push_back(meeting);
    };
    add(Date(2026, 2, 2), PpmState::Approved);
    add(Date(2026, 3, 2), PpmState::Superseded);
    add(Date(2026, 3, 16), PpmState::Draft);
    add(Date(2026, 5, 4), PpmState::Submitted);
    CHECK(lastFinishedMeeting(record, Date(2026, 4, 1))->on == Date(2026, 2, 2));
    CHECK(lastFinishedMeeting(record, Date(2026, 5, 4))->on == Date(2026, 5, 4));
    CHECK(lastFinishedMeeting(record, Date(2026, 2, 1)) == nullptr);
}

TEST_CASE("The newest sibling assessment and decision stand", "[meetings][plans]")
{
    const ChildRecord record =
        childOf({"sibling-assessment 2026-01-20", "sibling-decision 2026-02-02 decision=together",
                 "sibling-decision 2026-04-02 decision=apart", "sibling-assessment 2026-05-01 booked"});
    const SiblingDecisions now = siblingDecisions(record, Date(2026, 6, 1));
    REQUIRE((now.assessment && now.decision));
    CHECK(now.assessment->on == Date(2026, 1, 20));
    CHECK(now.decision->on == Date(2026, 4, 2));
    CHECK(siblingDecisions(record, Date(2026, 3, 1)).decision->on == Date(2026, 2, 2));
    CHECK(siblingDecisions(record, Date(2026, 1, 1)).decision == nullptr);
}

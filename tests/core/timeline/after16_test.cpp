// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/checks.h"
#include "core/timeline/clocks.h"
#include "core/timeline/journey.h"
#include "core/tracker/tracker.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

std::vector<Clock> rowsOf(const QStringList &facts, Date asAt)
{
    return evaluate(childFrom(facts), policyOf(u"bradford-2017"_s), asAt);
}

QStringList checksOf(const QStringList &facts, Date asAt)
{
    QStringList ids;
    for (const CheckFinding &finding : checkJourney(childFrom(facts), policyOf(u"bradford-2017"_s), asAt))
        ids.append(finding.check);
    return ids;
}

int red(const std::vector<Clock> &clocks)
{
    return static_cast<int>(std::count_if(clocks.begin(), clocks.end(),
                                          [](const Clock &clock) { return clock.status == Status::Overdue; }));
}

} // namespace

TEST_CASE("Care ends in law on the 18th birthday, and nothing stays red after it", "[timeline][after16]")
{
    const QStringList facts = {u"born 2008-02-29"_s,
                               u"care 2020-01-06"_s,
                               u"legal-status:C2 2020-01-06"_s,
                               u"placement:P1 2020-01-06"_s,
                               u"placement-order 2024-02-05"_s,
                               u"threshold-decision 2024-01-08"_s,
                               u"proceedings-issued 2024-01-15"_s};
    const Date birthday(2026, 3, 1); // born on 29 February
    CHECK(red(rowsOf(facts, birthday - 1)) > 3);
    const auto after = rowsOf(facts, birthday);
    CHECK(red(after) == 0);
    for (const Clock &clock : after)
        CHECK_FALSE(clock.isDuty());
    const ChildRecord record = childFrom(facts);
    CHECK(Journey(record, birthday - 1).carePeriods().front().until == std::nullopt);
    CHECK(Journey(record, birthday).carePeriods().front().until == birthday);
    CHECK_FALSE(Journey(record, birthday).caseOpen().contains(birthday));
    // A list of its own, which the tracker meeting clears.
    const Standing standing = standingOf(record, policyOf(u"bradford-2017"_s), birthday + 30);
    CHECK(standing.leftNotArchived);
    CHECK(standing.leftOn == birthday);
}

TEST_CASE("A young person past 18 with no end of care recorded is pointed out", "[timeline][after16]")
{
    struct Case
    {
        const char *why;
        QStringList facts;
        Date asAt;
        bool found;
    };
    const auto c = GENERATE(values<Case>({
        {"no end recorded", {u"born 2008-06-10"_s, u"care 2020-01-06"_s}, Date(2026, 6, 10), true},
        {"the day before the birthday", {u"born 2008-06-10"_s, u"care 2020-01-06"_s}, Date(2026, 6, 9), false},
        {"ended on the birthday", {u"born 2008-06-10"_s, u"care 2020-01-06..2026-06-10"_s}, Date(2026, 9, 1), false},
        {"the day of birth is wrong: care began after it would have ended",
         {u"born 2001-06-10"_s, u"care 2020-01-06"_s},
         Date(2026, 9, 1),
         true},
        {"years later", {u"born 2001-06-10"_s, u"care 2015-01-06"_s}, Date(2026, 9, 1), true},
    }));
    INFO(c.why);
    CHECK(checksOf(c.facts, c.asAt).contains(u"check.past-18"_s) == c.found);
}

TEST_CASE("An arrangement keeps its clock though care has ended and the case is closed", "[timeline][after16]")
{
    struct Case
    {
        const char *why;
        const char *arrangement;
        Date asAt;
        const char *rule;
        Status status;
        std::optional<Date> due;
    };
    const auto c = GENERATE(values<Case>({
        {"staying put runs to the 21st birthday", "staying-put 2024-06-10", Date(2027, 6, 1), "after-16.staying-put",
         Status::Soon, Date(2027, 6, 10)},
        {"and is over the day after it", "staying-put 2024-06-10", Date(2027, 6, 11), "after-16.staying-put",
         Status::Overdue, Date(2027, 6, 10)},
        {"and met once it has ended", "staying-put 2024-06-10..2027-06-10", Date(2027, 6, 11), "after-16.staying-put",
         Status::Met, Date(2027, 6, 10)},
        {"lodgings to the end of the course", "post-fostering-lodgings 2024-06-10 course_ends=2026-07-17",
         Date(2026, 7, 18), "after-16.post-fostering-lodgings", Status::Overdue, Date(2026, 7, 17)},
        {"no course noted is not known", "post-fostering-lodgings 2024-06-10", Date(2026, 7, 18),
         "after-16.post-fostering-lodgings", Status::Unknown, std::nullopt},
        {"supported lodgings to the 21st birthday", "supported-lodgings 2024-06-10", Date(2026, 7, 18),
         "after-16.supported-lodgings", Status::Open, Date(2027, 6, 10)},
        {"a tenancy to the 21st birthday", "supported-tenancy 2024-06-10", Date(2026, 7, 18),
         "after-16.supported-tenancy", Status::Open, Date(2027, 6, 10)},
        {"its support to three months after moving in", "supported-tenancy 2024-06-10 moved_in=2025-11-30",
         Date(2026, 2, 28), "after-16.tenancy-support", Status::Soon, Date(2026, 2, 28)},
        {"group living for eighteen months, over a leap day", "group-living 2022-08-29", Date(2024, 2, 29),
         "after-16.group-living", Status::Soon, Date(2024, 2, 29)},
        {"at the latest to the 19th birthday", "group-living 2024-06-01", Date(2025, 6, 11), "after-16.group-living",
         Status::Overdue, Date(2025, 6, 10)},
    }));
    INFO(c.why);
    const QStringList facts = {u"born 2006-06-10"_s, u"care 2020-01-06..2024-06-10"_s, u"case-closed 2024-06-12"_s,
                               u"arrangement:"_s + QLatin1StringView(c.arrangement)};
    std::vector<Clock> rows = rowsOf(facts, c.asAt);
    std::erase_if(rows, [&](const Clock &clock) { return clock.rule->id != QLatin1StringView(c.rule); });
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].status == c.status);
    CHECK(rows[0].due == c.due);
    CHECK(rows[0].spell != 0);
    const std::string told = explanation(rows[0], childFrom(facts), c.asAt).toStdString();
    CHECK_THAT(told, !Catch::Contains("bank-holiday"));
    if (c.status == Status::Unknown)
        CHECK_THAT(told, Catch::Contains("note it on the arrangement"));
}

TEST_CASE("The 18th birthday stands among the clocks of a child in care from 16", "[timeline][after16]")
{
    const auto rows = [](const QStringList &facts, Date asAt) {
        std::vector<Clock> all = rowsOf(facts, asAt);
        std::erase_if(all, [](const Clock &clock) { return clock.rule->id != u"after-16.birthday"; });
        return all;
    };
    const QStringList facts = {u"born 2009-06-10"_s, u"care 2020-01-06"_s};
    CHECK(rows(facts, Date(2025, 6, 9)).empty());
    const auto sixteen = rows(facts, Date(2025, 6, 10));
    REQUIRE(sixteen.size() == 1);
    CHECK(sixteen[0].started == Date(2025, 6, 10));
    CHECK(sixteen[0].due == Date(2027, 6, 10));
    CHECK(sixteen[0].status == Status::Open);
    CHECK(sixteen[0].rule->informative);
    CHECK_THAT(explanation(sixteen[0], childFrom(facts), Date(2025, 6, 10)).toStdString(),
               Catch::StartsWith("In care at 16 from 10/06/2025; birthday 18 on 10/06/2027; 730 days to go"));
    CHECK(rows(facts, Date(2027, 6, 10))[0].status == Status::Ended);
    const auto late = rows({u"born 2009-06-10"_s, u"care 2026-01-06"_s}, Date(2026, 2, 1));
    REQUIRE(late.size() == 1);
    CHECK(late[0].started == Date(2026, 1, 6));
    CHECK(rows({u"born 2009-06-10"_s, u"care 2020-01-06..2025-01-01"_s}, Date(2026, 2, 1)).empty());
}

TEST_CASE("Staying put and supported lodgings need a Living Together agreement", "[timeline][after16]")
{
    const auto found = [](const char *arrangement) {
        return checksOf({u"born 2006-06-10"_s, u"arrangement:"_s + QLatin1StringView(arrangement)}, Date(2026, 1, 5))
            .contains(u"check.living-together"_s);
    };
    CHECK(found("staying-put 2024-06-10"));
    CHECK(found("supported-lodgings 2024-06-10"));
    CHECK_FALSE(found("staying-put 2024-06-10 living_together_on=2024-06-01"));
    CHECK(found("staying-put 2024-06-10 living_together_on=2026-02-01")); // agreed after the day that is looked at
    CHECK_FALSE(found("staying-put 2024-06-10..2025-01-06"));
    CHECK_FALSE(found("group-living 2024-06-10"));
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/whatif.h"

#include "core/timeline/standingadjustments.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Consequence *of(const std::vector<Consequence> &all, const char *rule)
{
    for (const Consequence &consequence : all) {
        if (consequence.clock.rule->id == QLatin1StringView(rule))
            return &consequence;
    }
    return nullptr;
}

ChildRecord child(std::initializer_list<const char *> facts)
{
    QStringList words;
    for (const char *fact : facts)
        words.append(QLatin1StringView(fact));
    return childFrom(words);
}

} // namespace

TEST_CASE("What a day supposed of an event makes late, and by how much", "[timeline][whatif]")
{
    struct Case
    {
        const char *why;
        QStringList facts;
        EventKind kind;
        Date on;
        const char *rule;
        std::optional<int> late;
    };
    const QStringList ppm = {u"care 2026-01-05"_s, u"ppm 2026-02-10"_s};
    const QStringList court = {u"care 2026-01-05"_s, u"proceedings-issued 2026-01-12"_s};
    const auto c = GENERATE_COPY(values<Case>({
        {"a meeting on its last day", ppm, EventKind::Ppm, Date(2026, 3, 24), "ppm.review", 0},
        {"a day late", ppm, EventKind::Ppm, Date(2026, 3, 25), "ppm.review", 1},
        {"a booked one moved", ppm + QStringList{u"ppm 2026-03-20 booked"_s}, EventKind::Ppm, Date(2026, 4, 10),
         "ppm.review", 17},
        {"a booked one brought forward", ppm + QStringList{u"ppm 2026-04-10 booked"_s}, EventKind::Ppm,
         Date(2026, 3, 20), "ppm.review", -4},
        {"a review on the last day",
         {u"care 2026-02-23"_s},
         EventKind::ClaReview,
         Date(2026, 3, 23),
         "review.first",
         0},
        {"over Easter: not the plain twenty days",
         {u"care 2026-03-09"_s},
         EventKind::ClaReview,
         Date(2026, 4, 9),
         "review.first",
         1},
        {"the final hearing forecasts the end of proceedings", court, EventKind::FinalHearing, Date(2026, 7, 20),
         "proceedings.length", 8},
        {"in time, by the day before the 26 weeks end", court, EventKind::FinalHearing, Date(2026, 7, 11),
         "proceedings.length", -1},
        {"proceedings that end meet it themselves", court, EventKind::ProceedingsConcluded, Date(2026, 7, 20),
         "proceedings.length", 8},
        {"the end of a leap February",
         {u"care 2023-01-02"_s, u"placement:K2 2023-08-31"_s},
         EventKind::ChallengePanel,
         Date(2024, 3, 1),
         "residential.permanence",
         1},
        {"a kind that no clock runs on", ppm, EventKind::SupportPlan, Date(2026, 4, 10), "ppm.review", std::nullopt},
    }));
    INFO(c.why);
    const Date asAt = c.facts.contains(u"care 2023-01-02"_s) ? Date(2024, 1, 8) : Date(2026, 3, 12);
    const ChildRecord record = childFrom(c.facts);
    const ChildRecord before = record;
    Supposition what;
    what.kind = c.kind;
    what.on = c.on;
    const auto all = whatIf(record, policyOf(u"bradford-2017"_s), what, asAt);
    CHECK(record == before); // nothing is written
    const Consequence *found = of(all, c.rule);
    REQUIRE((found != nullptr) == c.late.has_value());
    if (found) {
        CHECK(found->late == *c.late);
        CHECK(found->isBreach() == (*c.late > 0));
    }
}

TEST_CASE("A clock that counts back is late already when its day has passed", "[timeline][whatif]")
{
    // Three full working days before: papers for a gateway meeting on Friday 20/03/2026 are due on Monday the 16th.
    const Policy torbay = policyOf(u"torbay-2020"_s);
    const ChildRecord record = child({"care 2026-01-05", "legal-gateway 2026-03-31 booked"});
    Supposition what;
    what.kind = EventKind::LegalGateway;
    what.on = Date(2026, 3, 20);
    auto all = whatIf(record, torbay, what, Date(2026, 3, 17));
    const Consequence *papers = of(all, "gateway.swet");
    REQUIRE(papers != nullptr);
    CHECK(papers->clock.due == Date(2026, 3, 16));
    CHECK(papers->late == 1);
    CHECK(papers->asAt == Date(2026, 3, 17));
    all = whatIf(record, torbay, what, Date(2026, 3, 16));
    CHECK_FALSE(of(all, "gateway.swet")->isBreach()); // on the day itself it can still be kept
}

TEST_CASE("Late ones come first, the latest of them at the head, each beside what it is now", "[timeline][whatif]")
{
    const ChildRecord record =
        child({"care 2026-01-05", "cla-review 2026-01-30", "ppm 2026-02-10", "ppm 2026-03-20 booked"});
    Supposition what;
    what.on = Date(2026, 4, 10);
    const auto all = whatIf(record, policyOf(u"bradford-2017"_s), what, Date(2026, 3, 12));
    REQUIRE_FALSE(all.empty());
    CHECK(all.front().clock.rule->id == u"ppm.review");
    CHECK(all.front().before == -4); // booked for the 20th, and due on the 24th
    for (std::size_t i = 1; i < all.size(); ++i)
        CHECK(all[i - 1].late >= all[i].late);
}

TEST_CASE("A shift moves what is booked, and does nothing where nothing is", "[timeline][whatif]")
{
    Supposition what;
    what.shift = 21;
    const Date asAt(2026, 3, 12);
    const ChildRecord booked = child({"care 2026-01-05", "ppm 2026-02-10", "ppm 2026-03-20 booked"});
    CHECK(supposedDay(what, booked, asAt) == Date(2026, 4, 10));
    CHECK(of(whatIf(booked, policyOf(u"bradford-2017"_s), what, asAt), "ppm.review")->late == 17);
    const ChildRecord none = child({"care 2026-01-05", "ppm 2026-02-10"});
    CHECK_FALSE(supposedDay(what, none, asAt));
    CHECK(whatIf(none, policyOf(u"bradford-2017"_s), what, asAt).empty());
    // A booking that has passed waits for an answer: it is not what would be moved.
    const ChildRecord passed = child({"care 2026-01-05", "ppm 2026-02-10", "ppm 2026-03-03 booked"});
    CHECK(bookingOf(what, passed, asAt) == nullptr);
}

TEST_CASE("A clock forecasts from what is booked, and says how often the booking slipped", "[timeline][whatif]")
{
    ChildRecord record = child({"care 2026-01-05", "proceedings-issued 2026-01-12", "final-hearing 2026-07-20 booked",
                                "ppm 2026-02-10", "ppm 2026-03-30 booked"});
    for (Event &event : record.events) {
        if (event.kind == EventKind::Ppm && event.state == EventState::Booked)
            event.formerDates = {Date(2026, 3, 17), Date(2026, 3, 24)};
    }
    const Date asAt(2026, 3, 12);
    const auto told = [&](const char *rule) {
        for (const Clock &clock : evaluate(record, policyOf(u"bradford-2017"_s), asAt)) {
            if (clock.rule->id == QLatin1StringView(rule) && !clock.met)
                return explanation(clock, record, asAt).toStdString();
        }
        return std::string();
    };
    CHECK_THAT(told("ppm.review"),
               Catch::EndsWith("; booked for 30/03/2026, moved twice, first booked for 17/03/2026, 6 days late on the "
                               "date booked."));
    CHECK_THAT(told("proceedings.length"), Catch::EndsWith("; expected by: Final hearing booked for 20/07/2026, 8 days "
                                                           "late on the date booked."));
}

TEST_CASE("Adjustments that stand are listed with the day on which they end", "[timeline][adjustments]")
{
    ChildRecord record = child({"care 2026-01-05", "proceedings-issued 2026-01-12", "ppm 2026-02-10"});
    const auto adjust = [&record](AdjustmentKind kind, const char *rule, std::optional<Date> from,
                                  std::optional<Date> until, RecordId id) {
        Adjustment adjustment;
        adjustment.stamp.id = id;
        adjustment.kind = kind;
        adjustment.rule = QLatin1StringView(rule);
        adjustment.from = from;
        adjustment.until = until;
        adjustment.approved = Date(2026, 3, 2);
        record.adjustments.push_back(adjustment);
    };
    adjust(AdjustmentKind::Extension, "proceedings.length", std::nullopt, Date(2026, 9, 6), 1);
    adjust(AdjustmentKind::Pause, "ppm.review", Date(2026, 3, 2), Date(2026, 3, 30), 2);
    const auto at = [&record](Date asAt) {
        return standingAdjustments(record, evaluate(record, policyOf(u"bradford-2017"_s), asAt), asAt);
    };
    CHECK(at(Date(2026, 3, 1)).empty()); // not approved yet
    const auto both = at(Date(2026, 3, 16));
    REQUIRE(both.size() == 2);
    CHECK(both[0].adjustment.stamp.id == 2); // the one that ends first
    CHECK(both[0].ends == Date(2026, 3, 30));
    CHECK(endsSoon(both[0], Date(2026, 3, 16)));
    CHECK_FALSE(endsSoon(both[0], Date(2026, 3, 15)));
    CHECK_FALSE(endsSoon(both[1], Date(2026, 3, 16)));
    CHECK(at(Date(2026, 3, 30)).size() == 1); // the pause has stopped: only the due day still knows of it
    CHECK(endsSoon(at(Date(2026, 9, 6)).at(0), Date(2026, 9, 6)));
    CHECK(at(Date(2026, 9, 7)).empty());
}

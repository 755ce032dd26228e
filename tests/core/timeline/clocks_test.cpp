// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/timeline/clocks.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList words(const char *facts)
{
    QStringList list;
    for (const QString &fact : QString::fromLatin1(facts).split(u';', Qt::SkipEmptyParts))
        list.append(fact.trimmed());
    return list;
}

/// `2026-01-05 due 2026-02-02 overdue 8 | ...`: every row of a rule as one line.
QString told(const QString &rule, const ChildRecord &record, const Policy &policy, Date asAt)
{
    QStringList rows;
    for (const Clock &clock : evaluate(record, policy, asAt)) {
        if (clock.rule->id != rule)
            continue;
        QString row = isoText(clock.started) + QStringLiteral(" due ") +
                      (clock.due ? isoText(*clock.due) : QStringLiteral("-")) + u' ' + idOf(clock.status);
        if (clock.days)
            row += u' ' + QString::number(*clock.days);
        rows.append(row);
    }
    return rows.join(QStringLiteral(" | "));
}

struct Case
{
    const char *why;
    const char *pack;
    const char *rule;
    const char *facts;
    Date asAt;
    const char *rows;
};

void check(const Case &c)
{
    INFO(c.why);
    INFO(c.facts);
    CHECK(told(QString::fromLatin1(c.rule), childFrom(words(c.facts)), policyOf(QString::fromLatin1(c.pack)), c.asAt) ==
          QString::fromLatin1(c.rows));
}

Adjustment adjustment(AdjustmentKind kind, const char *rule, Date approved, std::optional<Date> from,
                      std::optional<Date> until, std::optional<Date> started = std::nullopt)
{
    Adjustment a;
    a.stamp.id = 900;
    a.kind = kind;
    a.rule = QString::fromLatin1(rule);
    a.approved = approved;
    a.from = from;
    a.until = until;
    a.started = started;
    return a;
}

} // namespace

TEST_CASE("A review clock starts, is met, goes on and ends with the care period", "[timeline]")
{
    const auto c = GENERATE(values<Case>({
        {"the last day is still in time", "england", "review.first", "care 2026-01-05", Date(2026, 2, 2),
         "2026-01-05 due 2026-02-02 soon 0"},
        {"the day after it is not", "england", "review.first", "care 2026-01-05", Date(2026, 2, 3),
         "2026-01-05 due 2026-02-02 overdue 1"},
        {"15 days ahead is open, and not soon", "england", "review.first", "care 2026-01-05", Date(2026, 1, 18),
         "2026-01-05 due 2026-02-02 open -15"},
        {"care that ended takes the clock with it", "england", "review.first", "care 2026-01-05..2026-01-20",
         Date(2026, 3, 1), "2026-01-05 due 2026-02-02 ended -13"},
        {"an end that lies ahead is not known yet", "england", "review.first", "care 2026-01-05..2026-01-20",
         Date(2026, 1, 19), "2026-01-05 due 2026-02-02 soon -14"},
        {"a review on the day care stopped still belongs to it", "england", "review.first",
         "care 2026-01-05..2026-01-20; cla-review 2026-01-20", Date(2026, 3, 1), "2026-01-05 due 2026-02-02 met -13"},
        {"a review of another care period meets nothing of this one", "england", "review.first",
         "care 2025-01-06..2025-03-03; care 2026-01-05; cla-review 2025-01-30", Date(2026, 2, 3),
         "2025-01-06 due 2025-02-03 met -4 | 2026-01-05 due 2026-02-02 overdue 1"},
        {"short breaks start no review", "england", "review.first", "care 2026-01-05; legal-status:V4 2026-01-05",
         Date(2026, 3, 1), ""},
        {"care that stops being short breaks starts one then", "england", "review.first",
         "care 2026-01-05; legal-status:V4 2026-01-05..2026-02-02; legal-status:C1 2026-02-02", Date(2026, 2, 10),
         "2026-02-02 due 2026-03-02 open -20"},
        {"each review from the second on runs six months from the day held", "england", "review.next",
         "care 2025-01-06; cla-review 2025-01-31; cla-review 2025-04-25; cla-review 2025-11-03", Date(2026, 1, 5),
         "2025-04-25 due 2025-10-25 met-late 9 | 2025-11-03 due 2026-05-03 open -118"},
        {"two reviews on one day are one", "england", "review.next",
         "care 2025-01-06; cla-review 2025-01-31; cla-review 2025-01-31; cla-review 2025-04-25", Date(2025, 5, 1),
         "2025-04-25 due 2025-10-25 open -177"},
        {"a booked review meets nothing", "england", "review.first", "care 2026-01-05; cla-review 2026-01-30 booked",
         Date(2026, 2, 3), "2026-01-05 due 2026-02-02 overdue 1"},
        {"a start that is not known is never red", "england", "review.first", "care 2026-01-05 start-unknown",
         Date(2026, 6, 1), "2026-01-05 due - unknown"},
        {"the day outside the bank-holiday table is not known", "england", "review.first", "care 2028-12-20",
         Date(2028, 12, 21), "2028-12-20 due - unknown"},
    }));
    check(c);
}

TEST_CASE("A permanence planning meeting is owed from the decision and every six weeks after", "[timeline]")
{
    const auto c = GENERATE(values<Case>({
        {"on the day of the decision it is met", "bradford-2017", "ppm.initial",
         "threshold-decision 2026-02-02; ppm 2026-02-02", Date(2026, 2, 10), "2026-02-02 due 2026-02-16 met -14"},
        {"achieved permanence ends it", "bradford-2017", "ppm.review",
         "care 2026-01-05; ppm 2026-02-02; permanence-achieved 2026-02-20", Date(2026, 3, 1),
         "2026-02-02 due 2026-03-16 ended -24"},
        {"a later disruption brings it back", "bradford-2017", "ppm.review",
         "care 2026-01-05; ppm 2026-02-02; permanence-achieved 2026-02-20; disruption 2026-02-25", Date(2026, 3, 1),
         "2026-02-02 due 2026-03-16 open -15"},
        {"a match that has ended with its placement counts no more", "bradford-2017", "ppm.review",
         "care 2026-01-05; placement:U4 2026-01-05..2026-03-02; ppm 2026-02-02; long-term-match 2026-02-10; "
         "placement:U6 2026-03-02",
         Date(2026, 3, 5), "2026-02-02 due 2026-03-16 soon -11"},
        {"a match made a week before the move stands in the home that it was made for", "bradford-2017", "ppm.review",
         "care 2026-01-05; placement:U6 2026-01-05..2026-03-02; ppm 2026-02-02; long-term-match 2026-02-23; "
         "placement:U4 2026-03-02",
         Date(2026, 3, 20), "2026-02-02 due 2026-03-16 ended -21"},
        {"each meeting is met by the next", "bradford-2017", "ppm.review",
         "care 2026-01-05; ppm 2026-02-02; ppm 2026-03-20", Date(2026, 3, 25),
         "2026-02-02 due 2026-03-16 met-late 4 | 2026-03-20 due 2026-05-01 open -37"},
        {"Devon owes one before the first review", "devon", "ppm.before-first-review",
         "care 2026-01-05; cla-review 2026-01-28; ppm 2026-01-28", Date(2026, 2, 10),
         "2026-01-05 due 2026-01-27 met-late 1"},
        {"a threshold decision that was answered no longer runs", "devon", "ppm.before-first-review",
         "threshold-decision 2025-12-01; ppm 2025-12-10; care 2026-01-05", Date(2026, 1, 10),
         "2026-01-05 due 2026-02-01 open -22"},
    }));
    check(c);
}

TEST_CASE("Adoption clocks follow the placement order and the placement", "[timeline]")
{
    const auto c = GENERATE(values<Case>({
        {"the run of E1 is the order where no event falls in it", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; legal-status:E1 2026-02-03", Date(2026, 8, 5), "2026-02-03 due 2026-08-04 overdue 1"},
        {"the event is, where one does", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; legal-status:E1 2026-02-03; placement-order 2026-02-10", Date(2026, 8, 12),
         "2026-02-10 due 2026-08-11 overdue 1"},
        {"an order that the return shows days later is one order", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; placement-order 2026-02-03; legal-status:E1 2026-02-10", Date(2026, 8, 5),
         "2026-02-03 due 2026-08-04 overdue 1"},
        {"placed in time", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; placement-order 2026-02-03; placement:A6 2026-08-04", Date(2026, 9, 1),
         "2026-02-03 due 2026-08-04 met 0"},
        {"already placed when the order was made", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; placement:A3 2026-01-05..2026-02-03; placement-order 2026-02-03; placement:A5 2026-02-03 "
         "same-carer",
         Date(2026, 9, 1), ""},
        {"a placement that ended early leaves the 26 weeks of the order", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; placement-order 2026-02-03; placement:A6 2026-03-02..2026-04-06", Date(2026, 5, 1),
         "2026-02-03 due 2026-08-04 met -155 | 2026-04-06 due 2026-08-04 open -95"},
        {"a discharged order ends it", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; placement-order 2026-02-03; order-discharged 2026-06-01", Date(2026, 9, 1),
         "2026-02-03 due 2026-08-04 ended -64"},
        {"a temporary move between two placements with the same carers is one", "bradford-2017",
         "exception.adoptive-placement",
         "care 2025-06-02; placement:A6 2026-01-05..2026-03-02; placement:T1 2026-03-02..2026-03-06; placement:A6 "
         "2026-03-06",
         Date(2026, 7, 7), "2026-01-05 due 2026-07-06 overdue 1"},
        {"another placement is another clock", "bradford-2017", "exception.adoptive-placement",
         "care 2025-06-02; placement:A6 2026-01-05..2026-03-02; placement:A6 2026-03-02", Date(2026, 7, 7),
         "2026-01-05 due 2026-07-06 ended -126 | 2026-03-02 due 2026-08-31 open -55"},
        {"an application on the day the placement stopped still belongs to it", "bradford-2017",
         "exception.adoptive-placement",
         "care 2025-06-02..2026-03-02; placement:A6 2026-01-05..2026-03-02; adoption-application 2026-03-02",
         Date(2026, 7, 7), "2026-01-05 due 2026-07-06 met -126"},
        {"adoption is the plan again once no other plan is in force", "bradford-2017", "exception.placement-order",
         "care 2025-06-02; placement-order 2026-02-03; plan:long-term-fostering 2026-03-02..2026-05-04",
         Date(2026, 8, 5), "2026-02-03 due 2026-08-04 overdue 1"},
        {"the same target again is no new start", "bradford-2017", "adoption.shobpa",
         "care 2026-01-05; shobpa-target 2026-02-02 -> 2026-05-01; shobpa-target 2026-03-02 -> 2026-05-01",
         Date(2026, 4, 1), "2026-02-02 due 2026-05-01 open -30"},
        {"reviews while waiting stop when the child is placed", "england", "adoption.review-unplaced",
         "care 2025-06-02; placement-order 2026-01-12; placement:A6 2026-03-02", Date(2026, 4, 1),
         "2026-01-12 due 2026-04-12 ended -41"},
        {"Torbay's four months are met by the adoption order", "torbay-2020", "placement-order.adopted",
         "care 2025-06-02; placement-order 2026-01-12", Date(2026, 5, 13), "2026-01-12 due 2026-05-12 overdue 1"},
    }));
    check(c);
}

TEST_CASE("Clocks of placements, protection and proceedings", "[timeline]")
{
    const auto c = GENERATE(values<Case>({
        {"an unbroken run with parents over two rows", "bradford-2017", "exception.placed-with-parents",
         "care 2025-01-06; placement:P1 2025-01-06..2025-06-02; placement:T4 2025-06-02..2025-06-05; placement:P1 "
         "2025-06-05",
         Date(2026, 1, 7), "2025-01-06 due 2026-01-06 overdue 1"},
        {"a break starts the run again", "bradford-2017", "exception.placed-with-parents",
         "care 2025-01-06; placement:P1 2025-01-06..2025-06-02; placement:U6 2025-06-02..2025-06-09; placement:P1 "
         "2025-06-09",
         Date(2026, 1, 7), "2025-01-06 due 2026-01-06 met -219 | 2025-06-09 due 2026-06-09 open -153"},
        {"met on the last day in force", "england", "protection.police",
         "care 2026-03-06; legal-status:L1 2026-03-06..2026-03-10; legal-status:C1 2026-03-10", Date(2026, 4, 1),
         "2026-03-06 due 2026-03-09 met 0"},
        {"a residential home that changed within the year starts again", "bradford-2017", "residential.panel",
         "care 2025-01-06; placement:K2 2025-01-06..2025-09-01; placement:K2 2025-09-01", Date(2026, 1, 7),
         "2025-01-06 due 2026-01-06 ended -127 | 2025-09-01 due 2026-09-01 open -237"},
        {"a holiday does not interrupt it", "bradford-2017", "residential.panel",
         "care 2025-01-06; placement:K2 2025-01-06..2025-08-01; placement:T2 2025-08-01..2025-08-15; placement:K2 "
         "2025-08-15",
         Date(2026, 1, 7), "2025-01-06 due 2026-01-06 overdue 1"},
        {"proceedings that were concluded late", "england", "proceedings.length",
         "proceedings-issued 2026-01-20; proceedings-concluded 2026-07-21", Date(2026, 8, 1),
         "2026-01-20 due 2026-07-20 met-late 1"},
        {"a closed case raises nothing", "england", "proceedings.length",
         "proceedings-issued 2026-01-20; case-closed 2026-03-02", Date(2026, 8, 1),
         "2026-01-20 due 2026-07-20 ended -140"},
        {"a long-term match in another home runs the yearly review", "bradford-2017", "fostering.annual-review",
         "care 2025-01-06; placement:U6 2025-01-06; long-term-match 2025-03-03; annual-permanence-review 2026-02-02",
         Date(2026, 3, 10), "2025-03-03 due 2026-03-03 met -29 | 2026-02-02 due 2027-02-02 open -329"},
    }));
    check(c);
}

TEST_CASE("A clock that counts back starts when it matters and ends with the day it counts from", "[timeline]")
{
    const auto c = GENERATE(values<Case>({
        {"before its due day it starts today", "torbay-2020", "gateway.swet",
         "care 2026-01-05; legal-gateway 2026-03-10 booked", Date(2026, 2, 2), "2026-02-02 due 2026-03-04 open -30"},
        {"after it, on the due day", "torbay-2020", "gateway.swet", "care 2026-01-05; legal-gateway 2026-03-10 booked",
         Date(2026, 3, 9), "2026-03-04 due 2026-03-04 overdue 5"},
        {"on the day itself it is still overdue", "torbay-2020", "gateway.swet",
         "care 2026-01-05; legal-gateway 2026-03-10 booked", Date(2026, 3, 10), "2026-03-04 due 2026-03-04 overdue 6"},
        {"once the day has passed it is ended", "torbay-2020", "gateway.swet",
         "care 2026-01-05; legal-gateway 2026-03-10 booked", Date(2026, 3, 11), "2026-03-04 due 2026-03-04 ended 6"},
        {"what met an earlier panel does not meet this one", "torbay-2020", "gateway.swet",
         "care 2026-01-05; swet-submitted 2026-01-12; legal-gateway 2026-01-20; legal-gateway 2026-03-10 booked",
         Date(2026, 3, 2), "2026-01-14 due 2026-01-14 met -2 | 2026-03-02 due 2026-03-04 soon -2"},
        {"a cancelled panel asks for nothing", "torbay-2020", "gateway.swet",
         "care 2026-01-05; legal-gateway 2026-03-10 cancelled", Date(2026, 3, 2), ""},
        {"a panel booked for a child with no open case is watched too", "torbay-2020", "gateway.swet",
         "legal-gateway 2026-03-10 booked", Date(2026, 3, 2), "2026-03-02 due 2026-03-04 soon -2"},
        {"the birth ends the wait for a review before it", "torbay-2020", "gateway.unborn-review",
         "expected 2026-06-01; born 2026-05-11; legal-gateway 2026-03-10", Date(2026, 5, 20),
         "2026-05-18 due 2026-05-18 ended -7"},
    }));
    check(c);
}

TEST_CASE("What has to be done after care keeps the case open until it is done", "[timeline]")
{
    const auto c = GENERATE(values<Case>({
        {"the letter is owed though the book was given", "torbay-2020", "life-story.letter",
         "care 2025-01-06..2026-03-02; adoption-order 2026-03-02; celebration-hearing 2026-03-27; life-story-book "
         "2026-03-30",
         Date(2026, 4, 10), "2026-03-27 due 2026-04-06 overdue 4"},
        {"supervision goes on while one of them is owed", "torbay-2020", "supervision.monthly",
         "threshold-decision 2026-01-05; pre-proceedings-ended 2026-02-20; supervision 2026-02-02", Date(2026, 3, 10),
         "2026-01-05 due 2026-02-05 met -3 | 2026-02-02 due 2026-03-02 ended -10"},
        {"informative, and holding nothing open", "torbay-2020", "adoption.support",
         "care 2025-01-06..2026-03-02; adoption-order 2026-03-02", Date(2026, 4, 10),
         "2026-03-02 due 2029-03-02 ended -1096"},
    }));
    check(c);
}

TEST_CASE("An adjustment counts from its approval, for its row, as far as its rule allows", "[timeline]")
{
    struct Adjusted
    {
        const char *why;
        const char *pack;
        const char *rule;
        const char *facts;
        Adjustment adjustment;
        Date asAt;
        const char *rows;
    };
    using enum AdjustmentKind;
    const char *issued = "proceedings-issued 2026-01-20";
    const char *met = "care 2026-01-05; ppm 2026-02-10";
    const auto c = GENERATE_COPY(values<Adjusted>({
        {"extended", "england", "proceedings.length", issued,
         adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 8, 26)), Date(2026, 8, 27),
         "2026-01-20 due 2026-08-26 overdue 1"},
        {"before its approval it does not count", "england", "proceedings.length", issued,
         adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 8, 26)), Date(2026, 5, 31),
         "2026-01-20 due 2026-07-20 open -50"},
        {"more than eight weeks at once is not an extension", "england", "proceedings.length", issued,
         adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 9, 15)), Date(2026, 8, 1),
         "2026-01-20 due 2026-07-20 overdue 12"},
        {"eight weeks to the day are", "england", "proceedings.length", issued,
         adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 9, 14)), Date(2026, 8, 1),
         "2026-01-20 due 2026-09-14 open -44"},
        {"an earlier day is no extension", "england", "proceedings.length", issued,
         adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 7, 1)), Date(2026, 7, 10),
         "2026-01-20 due 2026-07-20 soon -10"},
        {"a statutory limit allows no pause", "england", "proceedings.length", issued,
         adjustment(Pause, "proceedings.length", Date(2026, 6, 1), Date(2026, 6, 1), Date(2026, 7, 1)),
         Date(2026, 6, 10), "2026-01-20 due 2026-07-20 open -40"},
        {"paused within the pause", "bradford-2017", "ppm.review", met,
         adjustment(Pause, "ppm.review", Date(2026, 2, 20), Date(2026, 2, 20), Date(2026, 3, 6)), Date(2026, 3, 5),
         "2026-02-10 due 2026-04-07 paused -33"},
        {"running again on the day it stops", "bradford-2017", "ppm.review", met,
         adjustment(Pause, "ppm.review", Date(2026, 2, 20), Date(2026, 2, 20), Date(2026, 3, 6)), Date(2026, 3, 24),
         "2026-02-10 due 2026-04-07 soon -14"},
        {"no due day while it has no end", "bradford-2017", "ppm.review", met,
         adjustment(Pause, "ppm.review", Date(2026, 2, 20), Date(2026, 2, 20), {}), Date(2026, 5, 5),
         "2026-02-10 due - paused"},
        {"a pause after the due day moves nothing", "bradford-2017", "ppm.review", met,
         adjustment(Pause, "ppm.review", Date(2026, 2, 20), Date(2026, 4, 6), Date(2026, 4, 20)), Date(2026, 4, 21),
         "2026-02-10 due 2026-03-24 overdue 28"},
        {"exempt until a day", "bradford-2017", "ppm.review", met,
         adjustment(Exemption, "ppm.review", Date(2026, 2, 20), {}, Date(2026, 5, 4)), Date(2026, 5, 3),
         "2026-02-10 due 2026-03-24 exempt 40"},
        {"then the original due day", "bradford-2017", "ppm.review", met,
         adjustment(Exemption, "ppm.review", Date(2026, 2, 20), {}, Date(2026, 5, 4)), Date(2026, 5, 4),
         "2026-02-10 due 2026-03-24 overdue 41"},
        {"for another row it does nothing here", "bradford-2017", "ppm.review", met,
         adjustment(Exemption, "ppm.review", Date(2026, 2, 20), {}, Date(2026, 5, 4), Date(2025, 12, 1)),
         Date(2026, 4, 1), "2026-02-10 due 2026-03-24 overdue 8"},
    }));
    INFO(c.why);
    ChildRecord record = childFrom(words(c.facts));
    record.adjustments.push_back(c.adjustment);
    const Policy policy = policyOf(QString::fromLatin1(c.pack));
    CHECK(told(QString::fromLatin1(c.rule), record, policy, c.asAt) == QString::fromLatin1(c.rows));
}

TEST_CASE("A form is told why an adjustment cannot count", "[timeline]")
{
    using enum AdjustmentKind;
    const Policy policy = policyOf(QStringLiteral("bradford-2017"));
    const ChildRecord record = childFrom(words("proceedings-issued 2026-01-20; ppm 2026-02-10"));
    const auto why = [&](const Adjustment &a) { return whyNotAllowed(a, record, policy).toStdString(); };
    CHECK(why(adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 8, 26))).empty());
    CHECK(why(adjustment(Pause, "ppm.review", Date(2026, 2, 20), Date(2026, 2, 20), Date(2026, 3, 6))).empty());
    CHECK_THAT(why(adjustment(Pause, "proceedings.length", Date(2026, 6, 1), Date(2026, 6, 1), {})),
               Catch::Contains("allows no such"));
    CHECK_THAT(why(adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 9, 15))),
               Catch::Contains("to 14/09/2026"));
    CHECK_THAT(why(adjustment(Extension, "proceedings.length", Date(2026, 6, 1), {}, Date(2026, 7, 20))),
               Catch::Contains("later than the present one, 20/07/2026"));
    CHECK_THAT(why(adjustment(Exemption, "ppm.review", Date(2026, 1, 20), {}, {})), Catch::Contains("no such row"));
    CHECK_THAT(why(adjustment(Exemption, "ppm.picnic", Date(2026, 2, 20), {}, {})), Catch::Contains("no rule"));
}

TEST_CASE("What an import cannot know is not known, and not red", "[timeline]")
{
    const Policy policy = policyOf(QStringLiteral("bradford-2017"));
    const auto imported = [](const char *facts, bool reviews) {
        ChildRecord record = childFrom(words(facts));
        record.child.complete[QStringLiteral("episodes")] = Date(2025, 4, 1);
        if (reviews)
            record.child.complete[QStringLiteral("reviews")] = Date(2025, 4, 1);
        return record;
    };
    const auto rows = [&](const char *rule, const ChildRecord &record) {
        return told(QString::fromLatin1(rule), record, policy, Date(2026, 3, 2));
    };
    // Before the records are complete, and with nothing known that met it.
    CHECK(rows("review.first", imported("care 2024-06-03", true)) ==
          QStringLiteral("2024-06-03 due 2024-07-01 unknown 609"));
    CHECK(rows("plan.second-review", imported("care 2024-06-03", true)).contains(QStringLiteral("unknown")));
    // Within them, it would be known.
    CHECK(rows("review.first", imported("care 2025-06-02", true)) ==
          QStringLiteral("2025-06-02 due 2025-06-30 overdue 245"));
    // A table that was never imported tells nothing of any day.
    CHECK(rows("review.first", imported("care 2025-06-02", false)).contains(QStringLiteral("unknown")));
    // A spell that is still in force is known to be.
    CHECK(rows("exception.placed-with-parents", imported("care 2024-06-03; placement:P1 2024-06-03", true)) ==
          QStringLiteral("2024-06-03 due 2025-06-03 overdue 272"));
    // The first review that is known of a long care is not taken for the first that was held.
    const ChildRecord longCare = imported("care 2020-06-01; cla-review 2025-09-01", true);
    CHECK(rows("review.second", longCare).isEmpty());
    CHECK(rows("review.next", longCare) == QStringLiteral("2025-09-01 due 2026-03-01 overdue 1"));
}

TEST_CASE("A clock explains itself with its arithmetic and its source", "[timeline]")
{
    const Policy policy = policyOf(QStringLiteral("bradford-2017"));
    const auto said = [&](const char *rule, const ChildRecord &record, Date asAt) {
        for (const Clock &clock : evaluate(record, policy, asAt)) {
            if (clock.rule->id == QLatin1StringView(rule))
                return explanationWithSource(clock, record, asAt).toStdString();
        }
        return std::string("no row");
    };
    const ChildRecord order = childFrom(words("care 2025-06-02; placement-order 2026-02-03"));
    CHECK(
        said("exception.placement-order", order, Date(2026, 8, 15)) ==
        "Placement order 03/02/2026 + 26 weeks = 04/08/2026; 11 days over. Bradford 2017, App. 1 §3(1)(a) and App. 4.");
    const ChildRecord booked = childFrom(words("care 2026-01-05; cla-review 2026-02-11 booked"));
    CHECK_THAT(said("review.first", booked, Date(2026, 1, 10)),
               Catch::Contains("booked for 11/02/2026, 9 days late on the date booked"));
    const ChildRecord unknown = childFrom(words("care 2026-01-05; placement:P1 2025-01-06 start-unknown"));
    CHECK_THAT(said("exception.placed-with-parents", unknown, Date(2026, 1, 16)),
               Catch::Contains("at least 10 days over"));
}

TEST_CASE("An exception is raised the day after, and its report falls due each quarter", "[timeline]")
{
    const Policy policy = policyOf(QStringLiteral("bradford-2017"));
    const ChildRecord record = childFrom(words("care 2025-06-02; placement-order 2026-02-03"));
    const auto on = [&](Date day) { return standingExceptions(evaluate(record, policy, day), day); };
    CHECK(on(Date(2026, 8, 4)).empty());
    REQUIRE(on(Date(2026, 8, 5)).size() == 1);
    CHECK(on(Date(2026, 8, 5))[0].raised == Date(2026, 8, 5));
    CHECK(on(Date(2026, 11, 4))[0].reportDue == Date(2026, 8, 5));
    CHECK(on(Date(2026, 11, 5))[0].reportDue == Date(2026, 11, 5));
    CHECK(on(Date(2027, 2, 6))[0].reportDue == Date(2027, 2, 5));
    CHECK(on(Date(2026, 8, 15))[0].daysOver == 11);
}

TEST_CASE("The pack in force on the day a row starts applies to it", "[timeline]")
{
    Policy policy = policyOf(QStringLiteral("bradford-2017"));
    policy.phases.push_back({Date(2026, 3, 1), policyOf(QStringLiteral("bradford-panel-tor")).phases[0].pack});
    const auto due = [&](const char *facts) {
        return told(QStringLiteral("exception.placement-order"), childFrom(words(facts)), policy, Date(2026, 4, 1));
    };
    CHECK(due("care 2025-06-02; placement-order 2026-02-03").contains(QStringLiteral("due 2026-08-04")));
    CHECK(due("care 2025-06-02; placement-order 2026-03-02").contains(QStringLiteral("due 2026-12-07")));
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/gateway.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <map>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

/// Children from facts in words, with the clocks of a pack.
class Children
{
public:
    explicit Children(const QString &pack, Date asAt) : m_policy(policyOf(pack)), m_asAt(asAt) {}

    ChildRecord &add(const QString &number, const QStringList &facts)
    {
        ChildRecord record = childFrom(facts);
        record.child.number = number;
        record.child.stamp.id = static_cast<RecordId>(m_children.size()) + 1;
        m_children.push_back(std::move(record));
        return m_children.back();
    }
    [[nodiscard]] std::vector<RegisterLine> lines() { return outlineRegister(m_children, clocks(), m_asAt); }
    [[nodiscard]] std::vector<GatewayLine> owed() { return owedToGateway(m_children, clocks(), m_asAt); }
    [[nodiscard]] std::vector<GatewayLine> toCome() const { return meetingsToCome(m_children, m_asAt); }

private:
    ClocksOf clocks()
    {
        m_clocks.clear();
        for (ChildRecord &child : m_children) {
            sortFacts(child);
            m_clocks[child.child.stamp.id] = evaluate(child, m_policy, m_asAt);
        }
        return [this](RecordId id) -> const std::vector<Clock> & { return m_clocks.at(id); };
    }

    Policy m_policy;
    Date m_asAt;
    std::vector<ChildRecord> m_children;
    std::map<RecordId, std::vector<Clock>> m_clocks;
};

FormRecord form(const QString &id, Date on, const Details &answers)
{
    FormRecord record;
    record.form = id;
    record.on = on;
    record.content.answers = answers;
    return record;
}

} // namespace

TEST_CASE("The register tells in which stage of the Public Law Outline a child is, and by which line",
          "[meetings][gateway]")
{
    struct Row
    {
        const char *why;
        QString pack;
        QStringList facts;
        QString stage; ///< empty: not in the register
        std::optional<Date> line;
    };
    const Date asAt(2026, 6, 1);
    const std::vector<Row> rows = {
        {"a decision, and no letter yet",
         u"bradford-2017"_s,
         {u"threshold-decision 2026-05-04"_s},
         u"Threshold decided"_s,
         {}},
        {"Bradford: the letter + 4 months",
         u"bradford-2017"_s,
         {u"threshold-decision 2026-02-20"_s, u"letter-before-proceedings 2026-02-28"_s},
         u"Pre-proceedings"_s,
         Date(2026, 6, 28)},
        {"Torbay: the letter + 12 weeks",
         u"torbay-2020"_s,
         {u"letter-before-proceedings 2026-04-06"_s},
         u"Pre-proceedings"_s,
         Date(2026, 6, 29)},
        {"issued: 26 weeks with the day of issue",
         u"bradford-2017"_s,
         {u"letter-before-proceedings 2026-01-05"_s, u"proceedings-issued 2026-03-02"_s},
         u"Proceedings"_s,
         Date(2026, 8, 30)},
        {"stepped down",
         u"bradford-2017"_s,
         {u"threshold-decision 2026-01-05"_s, u"letter-before-proceedings 2026-01-12"_s,
          u"pre-proceedings-ended 2026-04-01"_s},
         {},
         {}},
        {"the court has decided",
         u"bradford-2017"_s,
         {u"proceedings-issued 2026-01-05"_s, u"proceedings-concluded 2026-05-29"_s},
         {},
         {}},
        {"only booked to be issued",
         u"bradford-2017"_s,
         {u"letter-before-proceedings 2026-04-06"_s, u"proceedings-issued 2026-06-15 booked"_s},
         u"Pre-proceedings"_s,
         Date(2026, 8, 6)},
        {"decided after the day that is looked at", u"bradford-2017"_s, {u"threshold-decision 2026-06-02"_s}, {}, {}},
    };
    for (const Row &row : rows) {
        Children children(row.pack, asAt);
        children.add(u"T-1"_s, row.facts);
        const auto lines = children.lines();
        INFO(row.why);
        REQUIRE(lines.size() == (row.stage.isEmpty() ? 0U : 1U));
        if (!row.stage.isEmpty()) {
            CHECK(labelOf(lines.front().stage) == row.stage);
            CHECK(lines.front().line == row.line);
        }
    }
}

TEST_CASE("A line of the register counts meetings, weeks and how often what is planned has moved",
          "[meetings][gateway]")
{
    Children children(u"bradford-2017"_s, Date(2026, 6, 1));
    ChildRecord &child =
        children.add(u"T-1"_s, {u"pre-proceedings-meeting 2026-01-05"_s, // of an earlier time
                                u"letter-before-proceedings 2026-03-02"_s, u"pre-proceedings-meeting 2026-03-16"_s,
                                u"pre-proceedings-meeting 2026-04-27"_s, u"pre-proceedings-meeting 2026-06-08 booked"_s,
                                u"proceedings-issued 2026-06-22 booked"_s});
    for (Event &event : child.events) {
        if (event.kind == EventKind::ProceedingsIssued)
            event.formerDates = {Date(2026, 5, 11), Date(2026, 5, 25)};
    }
    const auto lines = children.lines();
    REQUIRE(lines.size() == 1);
    CHECK(lines[0].meetings == 2);
    CHECK(lines[0].lastMeeting == Date(2026, 4, 27));
    CHECK(lines[0].nextMeeting == Date(2026, 6, 8));
    CHECK(lines[0].plannedIssue == Date(2026, 6, 22));
    CHECK(lines[0].slips == 2);
    CHECK(lines[0].weeks == 13);
}

TEST_CASE("What is owed to the gateway goes when it is done", "[meetings][gateway]")
{
    struct Row
    {
        const char *why;
        QStringList facts;
        int owed;
    };
    const std::vector<Row> rows = {
        {"an assessment by its day",
         {u"legal-gateway 2026-05-04"_s, u"action:gateway.assessments 2026-05-04 -> 2026-06-15"_s},
         1},
        {"done",
         {u"legal-gateway 2026-05-04"_s, u"action:gateway.assessments 2026-05-04 -> 2026-06-15 done=2026-05-20"_s},
         0},
        {"a review that was held, though nobody ticked it",
         {u"legal-gateway 2026-05-04"_s, u"action:gateway.review 2026-05-04 -> 2026-05-25"_s,
          u"legal-gateway-review 2026-05-25"_s},
         0},
        {"a review that was not",
         {u"legal-gateway 2026-05-04"_s, u"action:gateway.review 2026-05-04 -> 2026-05-25"_s},
         1},
        {"section 20 whom no gateway has seen", {u"care 2026-05-04"_s, u"legal-status:V2 2026-05-04"_s}, 1},
        {"and one whom it has",
         {u"care 2026-05-04"_s, u"legal-status:V2 2026-05-04"_s, u"legal-gateway 2026-05-05"_s},
         0},
        {"a care order needs none", {u"care 2026-05-04"_s, u"legal-status:C2 2026-05-04"_s}, 0},
    };
    for (const Row &row : rows) {
        Children children(u"bradford-2017"_s, Date(2026, 6, 1));
        children.add(u"T-1"_s, row.facts);
        INFO(row.why);
        CHECK(static_cast<int>(children.owed().size()) == row.owed);
    }
}

TEST_CASE("Meetings to come are those booked and those whose form is begun", "[meetings][gateway]")
{
    Children children(u"bradford-2017"_s, Date(2026, 6, 1));
    ChildRecord &child = children.add(u"T-1"_s, {u"care 2026-01-05"_s, u"final-hearing 2026-07-20 booked"_s,
                                                 u"legal-gateway 2026-05-25 booked"_s, // it has passed
                                                 u"cla-review 2026-06-20 booked"_s});  // not of the court
    ChildForm begun;
    begun.form = u"care-planning-meeting"_s;
    begun.key = u"cpm"_s;
    begun.on = Date(2026, 6, 10);
    ChildForm cancelled = begun;
    cancelled.key = u"cancelled"_s;
    cancelled.state = FormState::Withdrawn;
    child.forms = {begun, cancelled};
    const auto lines = children.toCome();
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].form == u"cpm"_s);
    CHECK(lines[1].on == Date(2026, 7, 20));
}

TEST_CASE("A booked meeting whose form is begun is one meeting, and opens that form", "[meetings][gateway]")
{
    Children children(u"bradford-2017"_s, Date(2026, 6, 1));
    ChildRecord &child = children.add(u"T-1"_s, {u"care 2026-01-05"_s, u"care-planning-meeting 2026-06-10 booked"_s,
                                                 u"legal-gateway 2026-06-12 booked"_s});
    ChildForm begun;
    begun.form = u"care-planning-meeting"_s;
    begun.key = u"cpm"_s;
    begun.on = Date(2026, 6, 10);
    ChildForm otherDay = begun;
    otherDay.key = u"other"_s;
    otherDay.on = Date(2026, 6, 11);
    child.forms = {begun, otherDay};
    const auto lines = children.toCome();
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].form == u"cpm"_s);
    CHECK(lines[0].note == u"draft"_s);
    CHECK(lines[1].form == u"other"_s); // of a day on which none is booked: a meeting of its own
    CHECK(lines[2].form.isEmpty());
}

TEST_CASE("Before a gateway form is signed off it says what should be looked at", "[meetings][gateway]")
{
    struct Row
    {
        const char *why;
        QString form;
        Details answers;
        QString says;
        bool expected;
    };
    const Date on(2026, 4, 8); // Wednesday; Good Friday is the 3rd, Easter Monday the 6th
    const Details fine = {{u"chair-role"_s, u"head-of-service"_s},
                          {u"swet"_s, u"2026-03-31"_s},
                          {u"assessed-on"_s, u"2025-04-08"_s},
                          {u"advice-on"_s, u"2026-04-08"_s}};
    const auto with = [&fine](const QString &id, const QString &answer) {
        Details details = fine;
        details[id] = answer;
        return details;
    };
    const std::vector<Row> rows = {
        {"nothing to say", u"legal-gateway"_s, fine, u"Torbay"_s, false},
        {"three full working days over Easter: Tuesday of the week before", u"legal-gateway"_s,
         with(u"swet"_s, u"2026-04-01"_s), u"31/03/2026"_s, true},
        {"an assessment a day older than 12 months", u"legal-gateway"_s, with(u"assessed-on"_s, u"2025-04-07"_s),
         u"12 months"_s, true},
        {"not a Head of Service", u"legal-gateway"_s, with(u"chair-role"_s, u"other"_s), u"Head of Service"_s, true},
        {"the final plan without the looked-after managers",
         u"care-planning-meeting"_s,
         {{u"before-final-plan"_s, u"yes"_s}},
         u"looked-after"_s,
         true},
        {"home from section 20 without a support plan",
         u"return-home"_s,
         {{u"was-s20"_s, u"yes"_s}},
         u"section 20"_s,
         true},
        {"apart, with no contact", u"sibling-decision"_s, {{u"decision"_s, u"apart"_s}}, u"see one another"_s, true},
        {"together needs no contact",
         u"sibling-decision"_s,
         {{u"decision"_s, u"together"_s}},
         u"see one another"_s,
         false},
        {"no views and no reason", u"childs-permanence-report"_s, {}, u"child's views"_s, true},
        {"a reason for none",
         u"childs-permanence-report"_s,
         {{u"child-views-none"_s, u"Four weeks old"_s}},
         u"child's views"_s,
         false},
    };
    const ChildRecord child = childFrom({u"care 2026-01-05"_s});
    const Policy policy = policyOf(u"torbay-2020"_s);
    for (const Row &row : rows) {
        const QString said = gatewayRemarks(form(row.form, on, row.answers), child, *policy.workingDays).join(u'\n');
        INFO(row.why << ": " << said.toStdString());
        CHECK(said.contains(row.says) == row.expected);
    }
}

TEST_CASE("For a child not yet born the gateway sets a review, the draft documents and the decision on admission",
          "[meetings][gateway]")
{
    const ChildRecord child = childFrom({u"expected 2026-06-01"_s});
    const Policy policy = policyOf(u"torbay-2020"_s);
    const Date on(2026, 3, 10);
    const auto said = [&](const Details &answers) {
        return gatewayRemarks(form(u"legal-gateway"_s, on, answers), child, *policy.workingDays).join(u'\n');
    };
    CHECK(said({}).contains(u"18/05/2026"_s));
    CHECK(said({}).contains(u"draft documents"_s));
    CHECK(said({}).contains(u"admission to care is decided"_s));
    CHECK(said({{u"review-on"_s, u"2026-05-19"_s}}).contains(u"later than two weeks"_s));
    CHECK(!said({{u"review-on"_s, u"2026-05-18"_s}}).contains(u"two weeks"_s));
}

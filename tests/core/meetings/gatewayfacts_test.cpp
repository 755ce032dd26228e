// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/gatewayfacts.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const Date on(2026, 5, 4);

FormRecord form(const QString &id, const Details &answers, const QMap<QString, std::vector<Details>> &tables = {})
{
    FormRecord record;
    record.key = u"K"_s;
    record.form = id;
    record.on = on;
    record.content.answers = answers;
    record.content.tables = tables;
    return record;
}

/// `+legal-gateway held 2026-05-04`, `-...` for what is taken back, `~` for what is corrected.
QStringList wordsOf(const PpmFacts &facts)
{
    QStringList words;
    for (const FactChange<Event> &change : facts.events) {
        const Event &event = change.after ? *change.after : *change.before;
        words.append(u"%1%2 %3 %4"_s.arg(!change.before ? u"+"_s
                                         : change.after ? u"~"_s
                                                        : u"-"_s,
                                         idOf(event.kind), idOf(event.state), isoText(event.on)));
    }
    for (const FactChange<PlannedAction> &change : facts.actions) {
        const PlannedAction &action = change.after ? *change.after : *change.before;
        words.append(u"%1%2 %3 %4"_s.arg(!change.before ? u"+"_s
                                         : change.after ? u"~"_s
                                                        : u"-"_s,
                                         action.rule, action.what, isoText(action.target)));
    }
    words.sort();
    return words;
}

/// As if it were stored.
void apply(const PpmFacts &facts, ChildRecord &child)
{
    for (const FactChange<Event> &change : facts.events) {
        if (change.before)
            std::erase(child.events, *change.before);
        if (change.after)
            child.events.push_back(*change.after);
    }
    for (const FactChange<PlannedAction> &change : facts.actions) {
        if (change.before)
            std::erase(child.actions, *change.before);
        if (change.after)
            child.actions.push_back(*change.after);
    }
    sortFacts(child);
}

Details task(const QString &what, const QString &target)
{
    return {{u"what"_s, what}, {u"target"_s, target}, {u"owner"_s, u"Ada Lovelace"_s}};
}

} // namespace

TEST_CASE("A form of the gateway that is signed off becomes facts", "[meetings][gateway]")
{
    struct Row
    {
        const char *why;
        FormRecord form;
        QStringList facts;
    };
    const std::vector<Row> rows = {
        {"a decision for pre-proceedings says that the threshold is met",
         form(u"legal-gateway"_s, {{u"kind"_s, u"pre-proceedings"_s},
                                   {u"decision"_s, u"pre-proceedings"_s},
                                   {u"swet"_s, u"2026-04-28"_s},
                                   {u"assessed-on"_s, u"2026-02-02"_s}}),
         {u"+assessment-completed held 2026-02-02"_s, u"+legal-gateway held 2026-05-04"_s,
          u"+swet-submitted held 2026-04-28"_s, u"+threshold-decision held 2026-05-04"_s}},
        {"threshold not met: no decision",
         form(u"legal-gateway"_s, {{u"decision"_s, u"not-met"_s}}),
         {u"+legal-gateway held 2026-05-04"_s}},
        {"section 20 says nothing of the threshold",
         form(u"legal-gateway"_s, {{u"decision"_s, u"s20"_s}}),
         {u"+legal-gateway held 2026-05-04"_s}},
        {"what is outstanding has a day, and so has the review",
         form(u"legal-gateway"_s, {{u"decision"_s, u"more-needed"_s}, {u"review-on"_s, u"2026-06-15"_s}},
              {{u"assessments"_s, {task(u"Cognitive assessment"_s, u"2026-06-08"_s)}}}),
         {u"+gateway.assessments Cognitive assessment 2026-06-08"_s,
          u"+gateway.review Review Legal Gateway 2026-06-15"_s, u"+legal-gateway held 2026-05-04"_s,
          u"+legal-gateway-review booked 2026-06-15"_s}},
        {"unborn",
         form(u"legal-gateway"_s, {{u"decision"_s, u"more-needed"_s},
                                   {u"draft-documents"_s, u"2026-07-01"_s},
                                   {u"admission-decision"_s, u"2026-07-06"_s}}),
         {u"+gateway.assessments Draft documents ready for the birth 2026-07-01"_s,
          u"+gateway.review Decide whether admission to care after the birth is still right 2026-07-06"_s,
          u"+legal-gateway held 2026-05-04"_s}},
        {"a step-down ends pre-proceedings",
         form(u"legal-gateway-review"_s, {{u"decision"_s, u"step-down"_s}}),
         {u"+legal-gateway-review held 2026-05-04"_s, u"+pre-proceedings-ended held 2026-05-04"_s}},
        {"what is planned is booked",
         form(u"pre-proceedings-meeting"_s, {{u"letter-on"_s, u"2026-04-20"_s},
                                             {u"planned-issue"_s, u"2026-07-13"_s},
                                             {u"next-meeting"_s, u"2026-06-01"_s}}),
         {u"+letter-before-proceedings held 2026-04-20"_s, u"+pre-proceedings-meeting booked 2026-06-01"_s,
          u"+pre-proceedings-meeting held 2026-05-04"_s, u"+proceedings-issued booked 2026-07-13"_s}},
        {"a care planning meeting",
         form(u"care-planning-meeting"_s,
              {{u"plan"_s, u"adoption"_s}, {u"file-on"_s, u"2026-06-01"_s}, {u"shobpa-target"_s, u"2026-05-20"_s}},
              {{u"shobpa-tasks"_s, {task(u"Medical"_s, u"2026-05-11"_s)}},
               {u"considered"_s, {{{u"what"_s, u"Parenting"_s}, {u"completed"_s, u"2026-04-01"_s}}}}}),
         {u"+assessment-completed held 2026-04-01"_s, u"+care-planning-meeting held 2026-05-04"_s,
          u"+final-care-plan-filed booked 2026-06-01"_s, u"+ppm.action Medical 2026-05-11"_s,
          u"+shobpa-target held 2026-05-04"_s}},
        {"brothers and sisters",
         form(u"sibling-decision"_s, {{u"decision"_s, u"apart"_s}, {u"assessed-on"_s, u"2026-04-13"_s}}),
         {u"+sibling-assessment held 2026-04-13"_s, u"+sibling-decision held 2026-05-04"_s}},
        {"return home belongs to its care planning meeting",
         form(u"return-home"_s,
              {{u"meeting-on"_s, u"2026-04-27"_s}, {u"authorised"_s, u"yes"_s}, {u"support-on"_s, u"2026-05-01"_s}}),
         {u"+care-planning-meeting held 2026-04-27"_s, u"+support-plan held 2026-05-01"_s}},
        {"the Child's Permanence Report",
         form(u"childs-permanence-report"_s, {}),
         {u"+childs-permanence-report held 2026-05-04"_s}},
        {"steps to adoption, those that are done",
         form(u"adoption-steps"_s, {{u"family-book"_s, u"2026-04-01"_s}, {u"letter"_s, u"2026-05-01"_s}}),
         {u"+family-book held 2026-04-01"_s, u"+later-life-letter held 2026-05-01"_s}},
        {"the annual permanence review of a long-term home",
         form(u"annual-permanence-review"_s, {{u"outcome"_s, u"Stay as it is"_s}, {u"review"_s, u"2026-06-01"_s}}),
         {u"+annual-permanence-review held 2026-05-04"_s}},
        {"the Challenge Panel, which books when it looks again",
         form(u"challenge-panel"_s, {{u"outcome"_s, u"continue"_s}, {u"again"_s, u"2026-11-02"_s}}),
         {u"+challenge-panel booked 2026-11-02"_s, u"+challenge-panel held 2026-05-04"_s}},
        {"a day that is past is no booking",
         form(u"challenge-panel"_s, {{u"outcome"_s, u"continue"_s}, {u"again"_s, u"2026-05-04"_s}}),
         {u"+challenge-panel held 2026-05-04"_s}},
        {"advice is privileged and makes no fact", form(u"legal-advice"_s, {{u"advice"_s, u"Between us"_s}}), {}},
    };
    for (const Row &row : rows) {
        ChildRecord child = childFrom({u"care 2026-01-05"_s});
        const PpmFacts facts = gatewayFacts(row.form, nullptr, child);
        INFO(row.why);
        QStringList expected = row.facts;
        expected.sort();
        CHECK(wordsOf(facts) == expected);
        apply(facts, child);
        CHECK(gatewayFacts(row.form, nullptr, child).isEmpty()); // run again it writes nothing
    }
}

TEST_CASE("A gateway form that is reopened corrects what it wrote, and leaves what became of it", "[meetings][gateway]")
{
    ChildRecord child = childFrom({u"care 2026-01-05"_s});
    const FormRecord first =
        form(u"legal-gateway"_s,
             {{u"decision"_s, u"pre-proceedings"_s}, {u"review-on"_s, u"2026-06-15"_s}, {u"swet"_s, u"2026-04-28"_s}},
             {{u"assessments"_s, {task(u"Cognitive"_s, u"2026-06-08"_s), task(u"Hair strand"_s, u"2026-06-01"_s)}}});
    apply(gatewayFacts(first, nullptr, child), child);

    SECTION("moved, changed and taken back")
    {
        FormRecord second = first;
        second.on = on + 1;
        second.content.answers[u"decision"_s] = u"more-needed"_s;
        second.content.answers[u"review-on"_s] = u"2026-06-22"_s;
        second.content.answers.remove(u"swet"_s);
        second.content.tables[u"assessments"_s] = {task(u"cognitive"_s, u"2026-06-12"_s)};
        const PpmFacts facts = gatewayFacts(second, &first, child);
        CHECK(wordsOf(facts) ==
              QStringList{u"-gateway.assessments Hair strand 2026-06-01"_s, u"-swet-submitted held 2026-04-28"_s,
                          u"-threshold-decision held 2026-05-04"_s, u"~gateway.assessments Cognitive 2026-06-12"_s,
                          u"~gateway.review Review Legal Gateway 2026-06-22"_s, u"~legal-gateway held 2026-05-05"_s,
                          u"~legal-gateway-review booked 2026-06-22"_s});
        apply(facts, child);
        for (const Event &event : child.events) {
            if (event.kind == EventKind::LegalGatewayReview)
                CHECK(event.formerDates == std::vector<Date>{Date(2026, 6, 15)}); // how often it slipped is kept
        }
        for (const PlannedAction &action : child.actions)
            CHECK(action.formerTargets.size() == 1);
    }
    SECTION("a review that was held meanwhile, and an assessment that was done, stay")
    {
        for (Event &event : child.events) {
            if (event.kind == EventKind::LegalGatewayReview)
                event.state = EventState::Held;
        }
        for (PlannedAction &action : child.actions)
            action.done = Date(2026, 6, 1);
        FormRecord second = first;
        second.content.answers[u"review-on"_s] = u"2026-06-22"_s;
        second.content.tables.clear();
        CHECK(gatewayFacts(second, &first, child).isEmpty());
    }
}

TEST_CASE("An authorisation is written into the care planning meeting that there is", "[meetings][gateway]")
{
    ChildRecord child = childFrom({u"care 2026-01-05"_s, u"care-planning-meeting 2026-04-27"_s});
    child.events.front().details.insert(u"note"_s, u"Return home"_s);
    const FormRecord authorised =
        form(u"return-home"_s,
             {{u"meeting-on"_s, u"2026-04-27"_s}, {u"authorised"_s, u"yes"_s}, {u"authoriser"_s, u"The Director"_s}});
    const PpmFacts facts = gatewayFacts(authorised, nullptr, child);
    REQUIRE(facts.events.size() == 1);
    REQUIRE(facts.events.front().before);
    CHECK(facts.events.front().after->details == Details{{u"authorised_by"_s, u"The Director"_s},
                                                         {u"note"_s, u"Return home"_s},
                                                         {u"return_home_authorised"_s, u"yes"_s}});
}

TEST_CASE("A meeting that the last one booked is held, and books the next one", "[meetings][gateway]")
{
    struct Row
    {
        const char *why;
        FormRecord form;
        QStringList facts; ///< there were
        QStringList written;
        QString former; ///< day of a booking that moved
    };
    const std::vector<Row> rows = {
        {"the Challenge Panel on the day that was booked",
         form(u"challenge-panel"_s, {{u"outcome"_s, u"continue"_s}, {u"again"_s, u"2026-11-02"_s}}),
         {u"challenge-panel 2026-05-04 booked"_s},
         {u"+challenge-panel booked 2026-11-02"_s, u"~challenge-panel held 2026-05-04"_s},
         {}},
        {"on another day than booked: whether that one took place is asked, and it is not the next",
         form(u"challenge-panel"_s, {{u"outcome"_s, u"continue"_s}, {u"again"_s, u"2026-11-02"_s}}),
         {u"challenge-panel 2026-05-01 booked"_s},
         {u"+challenge-panel booked 2026-11-02"_s, u"+challenge-panel held 2026-05-04"_s},
         {}},
        {"a later one that is booked moves",
         form(u"challenge-panel"_s, {{u"outcome"_s, u"continue"_s}, {u"again"_s, u"2026-11-02"_s}}),
         {u"challenge-panel 2026-10-05 booked"_s},
         {u"+challenge-panel held 2026-05-04"_s, u"~challenge-panel booked 2026-11-02"_s},
         u"2026-10-05"_s},
        {"the next pre-proceedings meeting",
         form(u"pre-proceedings-meeting"_s, {{u"next-meeting"_s, u"2026-06-01"_s}}),
         {u"pre-proceedings-meeting 2026-05-04 booked"_s},
         {u"+pre-proceedings-meeting booked 2026-06-01"_s, u"~pre-proceedings-meeting held 2026-05-04"_s},
         {}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        ChildRecord child = childFrom(QStringList{u"care 2026-01-05"_s} + row.facts);
        const PpmFacts facts = gatewayFacts(row.form, nullptr, child);
        QStringList expected = row.written;
        expected.sort();
        CHECK(wordsOf(facts) == expected);
        QStringList former;
        for (const FactChange<Event> &change : facts.events) {
            for (const Date day : change.after ? change.after->formerDates : std::vector<Date>())
                former.append(isoText(day));
        }
        CHECK(former.join(u' ') == row.former);
        apply(facts, child);
        CHECK(gatewayFacts(row.form, nullptr, child).isEmpty());
    }
}

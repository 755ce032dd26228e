// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formchecking.h"
#include "core/demonstration/demonstration.h"
#include "core/timeline/checks.h"
#include "core/timeline/serviceclocks.h"
#include "core/tracker/tracker.h"
#include "core/workspace/packs.h"
#include "core/workspace/validation.h"
#include "core/workspace/workspace.h"
#include "tests/support/catch.h"

#include <map>
#include <set>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

// The demonstration has to hold whatever day it is made on.
const std::vector<Date> days = {Date(2026, 11, 22), Date(2026, 3, 4),   Date(2024, 2, 29),
                                Date(2026, 12, 31), Date(2026, 12, 25), Date(2027, 4, 1)};

const Policy &policy()
{
    static const Policy made{{{Date(), packsWith({}).at(defaultPack())}}, workingDaysWith({})};
    return made;
}

/// Made once for each day: it is a year of meetings.
const Demonstration &madeFor(Date day)
{
    static std::map<Date, Demonstration> made;
    const auto found = made.find(day);
    return found != made.end() ? found->second : made.emplace(day, fictionalAuthority(day, policy())).first->second;
}

std::vector<ChildRecord> northmoor(Date day)
{
    auto children = madeFor(day).children;
    for (std::size_t i = 0; i < children.size(); ++i)
        children[i].child.stamp.id = static_cast<RecordId>(i) + 1;
    return children;
}

std::vector<TrackerRow> trackerOf(const std::vector<ChildRecord> &children, Date day)
{
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : children)
        records.push_back(&record);
    return trackerRows(records, policy(), day);
}

QStringList missing(const QStringList &expected, const std::set<QString> &found)
{
    QStringList none;
    for (const QString &each : expected) {
        if (!found.contains(each))
            none += each;
    }
    return none;
}

} // namespace

TEST_CASE("Every section of Northmoor's tracker has children, and no child is lost between them", "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        const auto children = northmoor(day);
        CHECK(children.size() >= 110);
        CHECK(children.size() <= 140);
        std::set<QString> suggested;
        QStringList unallocated;
        int left = 0;
        for (const TrackerRow &row : trackerOf(children, day)) {
            suggested.insert(row.standing.suggested);
            left += row.standing.section == u"left"_s ? 1 : 0;
            if (row.standing.suggested == u"unallocated"_s)
                unallocated += row.number;
        }
        CHECK(missing({u"A"_s, u"B"_s, u"C"_s, u"D"_s, u"E"_s, u"F"_s, u"G"_s, u"H"_s, u"I"_s, u"J"_s, u"matched"_s,
                       u"over-16"_s},
                      suggested)
                  .join(u' ') == u""_s);
        CHECK(unallocated.join(u' ') == u""_s);
        for (const TrackerRow &row : trackerOf(children, day - 30)) {
            if (row.standing.suggested == u"unallocated"_s)
                unallocated += row.number;
        }
        CHECK(unallocated.join(u' ') == u""_s); // a month before neither
        CHECK(left >= 3);
    }
}

TEST_CASE("Northmoor's clocks stand in every status, and every rule has some", "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        std::set<QString> statuses;
        std::set<QString> rules;
        for (const ChildRecord &record : northmoor(day)) {
            for (const Clock &clock : evaluate(record, policy(), day)) {
                statuses.insert(idOf(clock.status));
                rules.insert(clock.rule->id);
            }
        }
        QStringList allStatuses;
        for (int status = 0; status <= static_cast<int>(Status::Open); ++status)
            allStatuses += idOf(static_cast<Status>(status));
        CHECK(missing(allStatuses, statuses).join(u' ') == u""_s);
        const Demonstration &made = madeFor(day);
        for (const Clock &clock : evaluateService(serviceFacts(made.serviceForms, made.children), policy(), day))
            rules.insert(clock.rule->id);
        QStringList allRules;
        for (const Rule &rule : policy().packOn(day).rules)
            allRules += rule.id;
        CHECK(missing(allRules, rules).join(u' ') == u""_s);
    }
}

TEST_CASE("Each kind of exception stands somewhere in Northmoor", "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        std::set<QString> standing;
        for (const ChildRecord &record : northmoor(day)) {
            for (const Exception &exception : standingExceptions(evaluate(record, policy(), day), day))
                standing.insert(exception.clock.rule->id);
        }
        CHECK(missing({u"exception.placement-order"_s, u"exception.placement-order-no-plan"_s,
                       u"exception.adoptive-placement"_s, u"exception.pre-proceedings"_s,
                       u"exception.placed-with-parents"_s},
                      standing)
                  .join(u' ') == u""_s);
    }
}

TEST_CASE("Northmoor shows what the screens are there for", "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        int unborn = 0;
        int passedBookings = 0;
        int movedByDecision = 0;
        int updates = 0;
        int adjustments = 0;
        std::set<QString> families;
        std::set<QString> workers;
        std::set<QString> teams;
        std::set<QString> checks;
        const auto children = northmoor(day);
        for (const ChildRecord &record : children) {
            unborn += isUnborn(record.child, day) ? 1 : 0;
            for (const Event &event : record.events)
                passedBookings += event.state == EventState::Booked && event.on < day ? 1 : 0;
            updates += static_cast<int>(record.updates.size());
            adjustments += static_cast<int>(record.adjustments.size());
            families.insert(record.child.family);
            workers.insert(record.child.worker);
            teams.insert(record.child.team);
            for (const CheckFinding &finding : checkJourney(record, policy(), day))
                checks.insert(finding.check);
        }
        for (const TrackerRow &row : trackerOf(children, day))
            movedByDecision +=
                row.standing.recorded && row.standing.recorded->section != row.standing.suggested ? 1 : 0;
        CHECK(unborn >= 4);
        CHECK(passedBookings >= 2);
        CHECK(movedByDecision >= 2);
        CHECK(updates >= 15);
        CHECK(adjustments >= 6);
        CHECK(families.size() >= 8);
        CHECK(workers.size() >= 10);
        CHECK(teams.size() >= 3);
        CHECK(checks.size() >= 6);
    }
}

TEST_CASE("Nothing in Northmoor is refused as a fact, and every adjustment counts", "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        for (ChildRecord record : northmoor(day)) {
            INFO(record.child.number.toStdString());
            CHECK_NOTHROW(validated(record.child));
            for (const Spell &spell : record.spells)
                CHECK_NOTHROW(validated(spell));
            for (const Event &event : record.events)
                CHECK_NOTHROW(validated(event, day));
            const std::vector<Adjustment> adjustments = record.adjustments;
            for (const Adjustment &adjustment : adjustments) {
                record.adjustments.clear();
                CHECK_NOTHROW(validated(adjustment));
                INFO(adjustment.rule.toStdString() << ' ' << isoText(adjustment.started).toStdString());
                CHECK(whyNotAllowed(adjustment, record, policy()) == u""_s);
            }
        }
    }
}

TEST_CASE("A year of meetings lies behind Northmoor, and no form says what its vocabulary does not know",
          "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        std::map<QString, std::map<FormState, int>> counted;
        std::set<QString> keys;
        const auto look = [&](const FormRecord &form, FormOf of) {
            INFO(form.key.toStdString());
            const FormVocabulary *vocabulary = formVocabularyOf(form.form);
            REQUIRE(vocabulary != nullptr);
            CHECK(vocabulary->of == of);
            const auto fault = faultOf(*vocabulary, form.content);
            CHECK((fault ? fault->place.toStdString() : "") == "");
            CHECK(keys.insert(form.key).second);
            CHECK((form.state == FormState::Approved) != form.approvedBy.isEmpty());
            CHECK(form.submittedOn.value_or(day) <= day);
            CHECK(form.approvedOn.value_or(day) <= day);
            ++counted[form.form][form.state];
        };
        for (const ServiceForm &form : madeFor(day).serviceForms)
            look(form, FormOf::Service);
        int officers = 0;
        int arrangements = 0;
        for (const ChildRecord &record : madeFor(day).children) {
            for (const ChildForm &form : record.forms)
                look(form, FormOf::Child);
            officers += record.child.reviewingOfficer.isEmpty() ? 0 : 1;
            arrangements +=
                static_cast<int>(std::count_if(record.spells.begin(), record.spells.end(),
                                               [](const Spell &s) { return s.kind == SpellKind::Arrangement; }));
        }
        CHECK(officers > 80);
        CHECK(arrangements >= 3);
        CHECK(counted[u"panel-sitting"_s][FormState::Approved] > 45);
        CHECK(counted[u"panel-sitting"_s][FormState::Withdrawn] >= 1);
        CHECK(counted[u"panel-sitting"_s][FormState::Draft] >= 3);
        CHECK(counted[u"panel-item"_s][FormState::Approved] >= 15);
        CHECK(counted[u"panel-item"_s][FormState::Draft] >= 1);
        CHECK(counted[u"legal-gateway"_s][FormState::Approved] > 20);
        CHECK(counted[u"care-planning-meeting"_s][FormState::Approved] > 10);
        CHECK(counted[u"supervision"_s][FormState::Approved] > 500);
        CHECK(counted[u"supervision"_s][FormState::Draft] >= 1);
        CHECK(counted[u"disruption-meeting"_s][FormState::Approved] >= 1);
        CHECK(counted[u"mid-point-check"_s][FormState::Approved] > 40);
        CHECK(counted[u"iro-challenge"_s][FormState::Approved] >= 1);
        CHECK(counted[u"iro-challenge"_s][FormState::Draft] >= 2);
        CHECK(counted[u"tracker-meeting"_s][FormState::Approved] > 100);
        CHECK(counted[u"tracker-note"_s][FormState::Approved] > 150);
        CHECK(counted[u"leads-report"_s][FormState::Approved] > 35);
        for (const FormState state : {FormState::Draft, FormState::Submitted, FormState::Returned, FormState::Approved})
            CHECK(counted[u"exception-report"_s][state] >= 1);
    }
}

TEST_CASE("What is overdue in Northmoor is what a real authority shows", "[demonstration]")
{
    for (const Date day : days) {
        INFO(isoText(day).toStdString());
        std::map<QString, int> overdue;
        int all = 0;
        for (const ChildRecord &record : northmoor(day)) {
            for (const Clock &clock : evaluate(record, policy(), day)) {
                if (clock.status == Status::Overdue) {
                    ++overdue[clock.rule->id];
                    ++all;
                }
            }
        }
        CHECK(all > 40);
        CHECK(all < 130);
        CHECK(overdue[u"ppm.action"_s] < 40); // they were hundreds once
        CHECK(overdue[u"ppm.action"_s] > 2);
    }
}

TEST_CASE("Northmoor is the same every time for one day", "[demonstration]")
{
    for (const Date day : {days[0], days[3]}) {
        const Demonstration again = fictionalAuthority(day, policy());
        CHECK(again.children == madeFor(day).children);
        CHECK(again.serviceForms == madeFor(day).serviceForms);
    }
    const auto one = northmoor(days[0]);
    const auto other = northmoor(days[1]);
    REQUIRE(one.size() == other.size());
    for (std::size_t i = 0; i < one.size(); ++i)
        CHECK(one[i].child.forename == other[i].child.forename); // the same people on another day
}

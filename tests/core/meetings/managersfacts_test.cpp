// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/managersfacts.h"

#include "core/meetings/learning.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

#include <algorithm>

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

QString mark(bool before, bool after)
{
    return !before ? u"+"_s : after ? u"~"_s : u"-"_s;
}

QStringList wordsOf(const PpmFacts &facts)
{
    QStringList words;
    for (const FactChange<Event> &change : facts.events) {
        const Event &event = change.after ? *change.after : *change.before;
        words.append(mark(change.before.has_value(), change.after.has_value()) + idOf(event.kind) + u' ' +
                     isoText(event.on));
    }
    for (const FactChange<PlannedAction> &change : facts.actions) {
        const PlannedAction &action = change.after ? *change.after : *change.before;
        words.append(mark(change.before.has_value(), change.after.has_value()) + action.rule + u' ' + action.what);
    }
    words.sort();
    return words;
}

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

Details task(const QString &what, const QString &target, const QString &owner = u"Ada Lovelace"_s)
{
    return {{u"what"_s, what}, {u"target"_s, target}, {u"owner"_s, owner}};
}

const QMap<QString, std::vector<Details>> oneAction = {{u"actions"_s, {task(u"See the school"_s, u"2026-05-18"_s)}}};

} // namespace

TEST_CASE("A manager's form that is signed off becomes facts", "[meetings][manager]")
{
    struct Row
    {
        const char *why;
        QStringList facts;
        FormRecord form;
        QStringList written;
    };
    const Details disrupted = {
        {u"ended"_s, u"2026-04-20"_s}, {u"chair"_s, u"Mary Seacole"_s}, {u"next"_s, u"A calm home"_s}};
    const std::vector<Row> rows = {
        {"supervision, with an action, whatever clocks the pack has",
         {},
         form(u"supervision"_s, {{u"direction"_s, u"Go on"_s}}, oneAction),
         {u"+ppm.action See the school"_s, u"+supervision 2026-05-04"_s}},
        {"an action without a day is none yet",
         {},
         form(u"supervision"_s, {}, {{u"actions"_s, {task(u"See the school"_s, {})}}}),
         {u"+supervision 2026-05-04"_s}},
        {"a disruption that nobody had recorded",
         {},
         form(u"disruption-meeting"_s, disrupted),
         {u"+disruption 2026-04-20"_s, u"+disruption-meeting 2026-05-04"_s}},
        {"one that is recorded is not doubled",
         {u"disruption 2026-04-20"_s},
         form(u"disruption-meeting"_s, disrupted),
         {u"+disruption-meeting 2026-05-04"_s}},
        {"another form is not ours", {}, form(u"legal-gateway"_s, {}, oneAction), {}},
    };
    for (const Row &row : rows) {
        INFO(row.why);
        ChildRecord child = childFrom(QStringList{u"care 2026-01-05"_s} + row.facts);
        const PpmFacts facts = managersFacts(row.form, nullptr, child);
        CHECK(wordsOf(facts) == row.written);
        apply(facts, child);
        CHECK(managersFacts(row.form, nullptr, child).isEmpty()); // run again it writes nothing
    }
}

TEST_CASE("A supervision that is reopened corrects its facts, and leaves what became of them", "[meetings][manager]")
{
    ChildRecord child = childFrom({u"care 2026-01-05"_s});
    const FormRecord first = form(u"supervision"_s, {{u"direction"_s, u"Go on"_s}}, oneAction);
    apply(managersFacts(first, nullptr, child), child);
    REQUIRE(child.actions.size() == 1);

    SECTION("on another day, with another action")
    {
        FormRecord second = first;
        second.on = on + 1;
        second.content.tables[u"actions"_s] = {task(u"See the father"_s, u"2026-05-18"_s)};
        CHECK(wordsOf(managersFacts(second, &first, child)) == QStringList{u"+ppm.action See the father"_s,
                                                                           u"-ppm.action See the school"_s,
                                                                           u"~supervision 2026-05-05"_s});
    }
    SECTION("an action that was handed over and put off since stays so, while the form says what it said")
    {
        child.actions.front().owner = u"Grace Hopper"_s;
        child.actions.front().formerTargets = {child.actions.front().target};
        child.actions.front().target = Date(2026, 6, 1);
        CHECK(managersFacts(first, &first, child).isEmpty());
        FormRecord second = first;
        second.content.tables[u"actions"_s] = {task(u"See the school"_s, u"2026-05-25"_s, u"Jo Cox"_s)};
        const PpmFacts facts = managersFacts(second, &first, child);
        REQUIRE(facts.actions.size() == 1);
        CHECK(facts.actions.front().after->owner == u"Jo Cox"_s);
        CHECK(facts.actions.front().after->target == Date(2026, 5, 25));
    }
}

TEST_CASE("The clock of supervision runs from what the form wrote", "[meetings][manager]")
{
    const Policy policy = policyOf(u"torbay-2020"_s);
    ChildRecord child = childFrom({u"care 2026-01-05"_s});
    apply(managersFacts(form(u"supervision"_s, {}), nullptr, child), child);
    const std::vector<Clock> clocks = evaluate(child, policy, Date(2026, 5, 20));
    const auto next = std::find_if(clocks.begin(), clocks.end(), [](const Clock &clock) {
        return clock.rule->id == u"supervision.monthly"_s && clock.isDuty();
    });
    REQUIRE(next != clocks.end());
    CHECK(next->started == on);
    CHECK(next->due == Date(2026, 6, 4));
}

TEST_CASE("What disruption meetings learned is read together, by what it is about and with no name", "[meetings]")
{
    const auto learned = [](const char *number, Date day, FormState state, const std::vector<Details> &rows) {
        ChildRecord child = childFrom({u"care 2026-01-05"_s});
        child.child.number = QLatin1StringView(number);
        child.child.forename = u"Zoë"_s;
        child.child.surname = u"Hart Lane"_s;
        ChildForm one;
        one.key = child.child.number + u"-d"_s;
        one.form = u"disruption-meeting"_s;
        one.on = day;
        one.approvedOn = day;
        one.state = state;
        one.content.tables.insert(u"learning"_s, rows);
        child.forms.push_back(one);
        return child;
    };
    const auto point = [](const QString &about, const QString &words) {
        return Details{{u"about"_s, about}, {u"point"_s, words}};
    };
    const std::vector<ChildRecord> children = {
        learned(
            "1", on, FormState::Approved,
            {point(u"support"_s, u"Support came late."_s), point(u"assessment"_s, u"ZOË's needs; hartless, Lane."_s)}),
        learned("2", on + 3, FormState::Approved,
                {point(u"assessment"_s, u"Ask the school."_s), point({}, u"More."_s)}),
        learned("3", on, FormState::Draft, {point(u"assessment"_s, u"Not signed."_s)}),
        learned("4", on + 30, FormState::Approved, {point(u"assessment"_s, u"Not yet held."_s)}),
    };
    std::vector<ChildRecord> signedLater{children.front()};
    signedLater.front().forms.front().approvedOn = on + 11;
    CHECK(learningPoints(signedLater, on + 10).empty()); // held, and not signed off by the day
    CHECK(learningPoints(signedLater, on + 11).size() == 2);
    QStringList words;
    for (const LearningPoint &one : learningPoints(children, on + 10))
        words.append(one.number + u": "_s + one.point);
    CHECK(words == QStringList{u"2: Ask the school."_s, u"1: […]'s needs; hartless, […]."_s, u"1: Support came late."_s,
                               u"2: More."_s});
}

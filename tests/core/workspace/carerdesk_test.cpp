// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/carerdesk.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"

#include <algorithm>
#include <functional>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today = PageFixture::today;

// A child with a mother and her sister.
struct Network
{
    PageFixture fixture;
    Workspace &workspace = *fixture.workspace;
    RecordId child = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 1, 5));
    QString mother = add(u"Mary Test"_s, Date(1990, 2, 3));
    QString aunt = add(u"Ann Other"_s, Date(1988, 5, 6));

    Network()
    {
        relate(RelationshipKind::Parent, mother, {}, child, u"birth"_s);
        relate(RelationshipKind::Sibling, aunt, mother, 0, u"full"_s);
    }

    QString add(const QString &name, std::optional<Date> born = std::nullopt, const QString &role = {}) const
    {
        Person person;
        person.key = newKey();
        person.name = name;
        person.born = born;
        person.role = role;
        workspace.savePerson(person);
        return person.key;
    }

    RecordId relate(RelationshipKind kind, const QString &first, const QString &second, RecordId secondChild,
                    const QString &nature = {}, const QString &words = {}) const
    {
        Relationship relationship;
        relationship.kind = kind;
        relationship.first.person = first;
        relationship.second.person = second;
        relationship.second.child = secondChild;
        relationship.nature = nature;
        relationship.words = words;
        return workspace.saveRelationship(relationship);
    }

    [[nodiscard]] const ChildRecord &record() const { return *workspace.child(child); }
    [[nodiscard]] CarerLine line() const { return carerLineOf(record(), *workspace.person(aunt)); }
};

CarerAnswers negativeAnswers()
{
    CarerAnswers answers;
    answers.wants = u"yes"_s;
    answers.contacted = Date(2026, 10, 1);
    answers.viabilityOn = Date(2026, 10, 20);
    answers.viability = u"negative"_s;
    answers.opposing = u"yes"_s;
    answers.comments = u"The home is too small."_s;
    return answers;
}

int eventsOf(const ChildRecord &record, EventKind kind)
{
    return static_cast<int>(std::count_if(record.events.begin(), record.events.end(),
                                          [kind](const Event &event) { return event.kind == kind; }));
}

} // namespace

TEST_CASE("A line of the connected carers is stored as one act: the line, its assessments and the day set",
          "[workspace][carers]")
{
    Network n;
    CarerAnswers answers = negativeAnswers();
    answers.fullDue = Date(2027, 1, 15);
    answers.fullType = u"Special guardianship"_s;
    answers.fullBy = u"Carers team"_s;
    CarerDesk(n.workspace).save(n.child, n.line(), answers);

    CHECK(n.line().answers == answers);
    REQUIRE(n.record().carers.size() == 1);
    REQUIRE(n.record().actions.size() == 1);
    const PlannedAction &action = n.record().actions.front();
    CHECK(action.rule == u"carer.assessment");
    CHECK(action.person == n.aunt);
    CHECK(action.target == Date(2027, 1, 15));
    CHECK(action.owner == u"Carers team");
    REQUIRE(eventsOf(n.record(), EventKind::ViabilityAssessment) == 1);
    const CarerLine line = n.line();
    CHECK(line.viability->details.value(u"person"_s) == n.aunt);
    CHECK(line.viability->details.value(u"carer"_s) == u"Ann Other");

    n.workspace.undo();
    CHECK(n.record().carers.empty());
    CHECK(n.record().actions.empty());
    CHECK(eventsOf(n.record(), EventKind::ViabilityAssessment) == 0);
    n.workspace.redo();
    CHECK(n.line().answers == answers);
}

TEST_CASE("A letter answers the check of a negative viability assessment", "[workspace][carers]")
{
    Network n;
    const auto finds = [&n] {
        const auto checks = n.workspace.checks(n.child);
        return std::any_of(checks.begin(), checks.end(),
                           [](const CheckFinding &finding) { return finding.check == u"check.letter-sent"; });
    };
    CarerDesk desk(n.workspace);
    desk.save(n.child, n.line(), negativeAnswers());
    CHECK(finds());
    CarerAnswers answers = n.line().answers;
    answers.toldInWriting = Date(2026, 10, 25);
    answers.copySent = Date(2026, 10, 25);
    desk.save(n.child, n.line(), answers);
    CHECK_FALSE(finds());
    CHECK(eventsOf(n.record(), EventKind::ViabilityAssessment) == 1);
    CHECK(n.line().answers.copySent == Date(2026, 10, 25));
}

TEST_CASE("A full assessment runs from the day set until it is done", "[workspace][carers]")
{
    Network n;
    CarerDesk desk(n.workspace);
    CarerAnswers answers;
    answers.wants = u"yes"_s;
    answers.fullDue = Date(2026, 11, 1);
    desk.save(n.child, n.line(), answers);
    const QString key = n.record().actions.front().key;

    SECTION("a new day keeps the first one")
    {
        answers.fullDue = Date(2026, 12, 1);
        desk.save(n.child, n.line(), answers);
        REQUIRE(n.record().actions.size() == 1);
        CHECK(n.record().actions.front().key == key);
        CHECK(n.record().actions.front().target == Date(2026, 12, 1));
        CHECK(n.record().actions.front().firstTarget() == Date(2026, 11, 1));
    }
    SECTION("the assessment done is the action done")
    {
        answers.fullOn = Date(2026, 11, 10);
        answers.full = u"positive"_s;
        desk.save(n.child, n.line(), answers);
        CHECK(n.record().actions.front().done == Date(2026, 11, 10));
        CHECK(stateOf(n.line().answers) == CarerState::Positive);
    }
    SECTION("a day that is cleared drops it")
    {
        answers.fullDue.reset();
        desk.save(n.child, n.line(), answers);
        CHECK(n.record().actions.front().dropped == today);
        CHECK_FALSE(n.line().answers.fullDue);
    }
    SECTION("a line taken out drops it, and facts stay")
    {
        answers.viabilityOn = Date(2026, 10, 20);
        answers.viability = u"positive"_s;
        desk.save(n.child, n.line(), answers);
        CHECK_THROWS_AS(desk.remove(n.child, n.line(), u" "_s), InputError);
        desk.remove(n.child, n.line(), u"Moved abroad"_s);
        CHECK(n.record().carers.empty());
        CHECK(n.record().actions.front().dropped == today);
        CHECK(n.record().actions.front().update == u"Moved abroad");
        CHECK(eventsOf(n.record(), EventKind::ViabilityAssessment) == 1);
        n.workspace.undo();
        CHECK(n.record().carers.size() == 1);
        CHECK_FALSE(n.record().actions.front().dropped);
    }
}

TEST_CASE("What is missing or cannot be is said of a line, and nothing is stored", "[workspace][carers]")
{
    struct Case
    {
        const char *reason;
        std::function<void(CarerAnswers &)> change;
        const char *field;
    };
    const std::vector<Case> cases = {
        {"a negative outcome needs its reason", [](CarerAnswers &a) { a.comments.clear(); }, "comments"},
        {"somebody who declined gave a reason, too",
         [](CarerAnswers &a) {
             a = {};
             a.wants = u"no"_s;
         },
         "comments"},
        {"an assessment has an outcome", [](CarerAnswers &a) { a.viability.clear(); }, "viability"},
        {"an outcome has a day", [](CarerAnswers &a) { a.viabilityOn.reset(); }, "viability_on"},
        {"nobody is assessed tomorrow", [](CarerAnswers &a) { a.viabilityOn = today + 1; }, "viability_on"},
        {"nor told tomorrow", [](CarerAnswers &a) { a.toldInWriting = today + 1; }, "told_in_writing"},
        {"a full assessment has an outcome", [](CarerAnswers &a) { a.fullOn = today; }, "full"},
        {"and its outcome a day", [](CarerAnswers &a) { a.full = u"positive"_s; }, "full_on"},
        {"nor approved tomorrow", [](CarerAnswers &a) { a.approved = today + 1; }, "approved"},
    };
    Network n;
    CHECK(problemsOf(negativeAnswers(), today).empty());
    for (const Case &c : cases) {
        INFO(c.reason);
        CarerAnswers answers = negativeAnswers();
        c.change(answers);
        const auto problems = problemsOf(answers, today);
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().field == QLatin1StringView(c.field));
        CHECK_THROWS_AS(CarerDesk(n.workspace).save(n.child, n.line(), answers), InputError);
    }
    CHECK(n.record().carers.empty());
}

TEST_CASE("Two who write the same line at once: the second is refused and nothing of it is stored",
          "[workspace][carers]")
{
    Network n;
    const CarerLine opened = n.line();
    CarerDesk desk(n.workspace);
    SECTION("the line was begun meanwhile")
    {
        desk.save(n.child, n.line(), negativeAnswers());
        CHECK_THROWS_AS(desk.save(n.child, opened, negativeAnswers()), ConflictError);
    }
    SECTION("the line was changed meanwhile")
    {
        desk.save(n.child, opened, negativeAnswers());
        const CarerLine read = n.line();
        CarerAnswers theirs = read.answers;
        theirs.comments = u"Theirs"_s;
        desk.save(n.child, read, theirs);
        CarerAnswers mine = read.answers;
        mine.comments = u"Mine"_s;
        CHECK_THROWS_AS(desk.save(n.child, read, mine), ConflictError);
        CHECK(n.line().answers.comments == u"Theirs");
    }
    CHECK(n.record().carers.size() == 1);
}

TEST_CASE("Who was not asked yet: adults among family and friends with no answer", "[workspace][carers]")
{
    Network n;
    const auto names = [&n] {
        QStringList found;
        for (const Person *person : notYetAsked(n.workspace, n.child))
            found.append(person->name);
        found.sort();
        return found;
    };
    const auto friendOf = [&n](const QString &name, std::optional<Date> born, const QString &role = {}) {
        const QString key = n.add(name, born, role);
        n.relate(RelationshipKind::Other, key, {}, n.child, {}, u"friend"_s);
        return key;
    };
    friendOf(u"Just adult"_s, Date(2008, 11, 18));
    friendOf(u"Not adult"_s, Date(2008, 11, 19));
    friendOf(u"Of unknown age"_s, std::nullopt);
    friendOf(u"Health Visitor"_s, Date(1980, 1, 1), u"Health visitor"_s);
    n.add(u"Nobody's relative"_s, Date(1980, 1, 1));
    Person late = *n.workspace.person(friendOf(u"Late friend"_s, Date(1980, 1, 1)));
    late.hasDied = true;
    n.workspace.savePerson(late);
    CHECK(names() == QStringList{u"Ann Other"_s, u"Just adult"_s, u"Of unknown age"_s});

    CarerAnswers answers;
    answers.wants = u"yes"_s;
    CarerDesk(n.workspace).save(n.child, n.line(), answers);
    CHECK(names() == QStringList{u"Just adult"_s, u"Of unknown age"_s});
}

TEST_CASE("How far a carer has come follows from the answers", "[workspace][carers]")
{
    const auto with = [](const std::function<void(CarerAnswers &)> &change) {
        CarerAnswers answers;
        change(answers);
        return stateOf(answers);
    };
    CHECK(stateOf({}) == CarerState::NotAsked);
    CHECK(with([](CarerAnswers &a) { a.contacted = today; }) == CarerState::NotAsked); // no answer came
    CHECK(with([](CarerAnswers &a) { a.wants = u"yes"_s; }) == CarerState::Wants);
    CHECK(with([](CarerAnswers &a) { a.wants = u"no"_s; }) == CarerState::Declined);
    CHECK(with([](CarerAnswers &a) { a.viability = u"positive"_s; }) == CarerState::Positive);
    CHECK(with([](CarerAnswers &a) { a.viability = u"negative"_s; }) == CarerState::Negative);
    CHECK(with([](CarerAnswers &a) {
              a.viability = u"positive"_s;
              a.fullOn = today;
              a.full = u"negative"_s;
          }) == CarerState::Negative);
    CHECK(with([](CarerAnswers &a) { a.approved = today; }) == CarerState::Approved);
}

TEST_CASE("An assessment recorded before the network was counts by the carer's name", "[workspace][carers]")
{
    Network n;
    Event event = anEvent(n.child, Date(2026, 9, 1), EventKind::ViabilityAssessment);
    event.details = {{u"carer"_s, u"ann other"_s}, {u"result"_s, u"positive"_s}};
    n.workspace.saveEvent(event);
    CHECK(n.line().answers.viability == u"positive");
    CHECK(n.line().answers.viabilityOn == Date(2026, 9, 1));
    const auto before = carerLineOf(n.record(), *n.workspace.person(n.aunt), Date(2026, 8, 31));
    CHECK(before.isEmpty()); // as it was known the day before
}

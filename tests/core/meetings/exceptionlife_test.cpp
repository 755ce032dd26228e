// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/exceptionform.h"

#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

// Placement order 03/02/2026: 26 weeks end on 04/08/2026, so it is raised on 05/08/2026, and again on 05/11 and 05/02.
const QStringList overdueOrder = {u"care 2025-06-02"_s, u"placement-order 2026-02-03"_s};

/// A report that both signed on that day.
QString signedOn(const char *day)
{
    return u"exception-report %1 signed_by_worker=%1 signed_by_manager=%1"_s.arg(QString::fromLatin1(day));
}

ExceptionLife lifeOf(const ChildRecord &record, Date day)
{
    static const Policy policy = policyOf(u"bradford-2017"_s);
    return exceptionLifeOf(record, evaluate(record, policy, day), day);
}

Details row(const QString &code, const QString &reason, const QString &mitigation = {}, const QString &target = {},
            const QString &action = {})
{
    Details cells{{u"code"_s, code}, {u"reason"_s, reason}};
    if (!mitigation.isEmpty())
        cells.insert(u"mitigation"_s, mitigation);
    if (!target.isEmpty())
        cells.insert(u"target"_s, target);
    if (!action.isEmpty())
        cells.insert(u"action"_s, action);
    return cells;
}

ChildForm report(const QString &key, Date on, FormState state)
{
    ChildForm form;
    form.key = key;
    form.form = u"exception-report"_s;
    form.on = on;
    form.state = state;
    if (state == FormState::Submitted || state == FormState::Approved) {
        form.submittedOn = on;
        form.submittedBy = u"Ada Lovelace"_s;
    }
    if (state == FormState::Approved) {
        form.approvedOn = on + 2;
        form.approvedBy = u"Grace Hopper"_s;
    }
    form.content.set(u"circumstances"_s, u"exception.placement-order"_s);
    return form;
}

} // namespace

TEST_CASE("A report is owed from the day it is raised and each quarter until both have signed", "[exceptions]")
{
    struct Case
    {
        const char *why;
        QStringList more;
        Date day;
        const char *stage;
        std::optional<Date> since;
    };
    const auto c = GENERATE(values<Case>({
        {"the last day in time raises nothing", {}, Date(2026, 8, 4), "not-owed", {}},
        {"raised the day after", {}, Date(2026, 8, 5), "owed", Date(2026, 8, 5)},
        {"signed by both", {signedOn("2026-08-20")}, Date(2026, 8, 20), "signed", {}},
        {"one from before it was raised answers nothing",
         {signedOn("2026-08-04")},
         Date(2026, 8, 20),
         "owed",
         Date(2026, 8, 5)},
        {"the quarter's last day", {signedOn("2026-08-20")}, Date(2026, 11, 4), "signed", {}},
        {"the next quarter", {signedOn("2026-08-20")}, Date(2026, 11, 5), "owed", Date(2026, 11, 5)},
        {"never reported: owed since the first day", {}, Date(2026, 11, 20), "owed", Date(2026, 8, 5)},
        {"a late one answers both quarters", {signedOn("2026-11-10")}, Date(2026, 11, 20), "signed", {}},
        {"the worker's signature alone",
         {u"exception-report 2026-08-20 signed_by_worker=2026-08-20"_s},
         Date(2026, 8, 21),
         "owed",
         Date(2026, 8, 5)},
        {"booked is not signed",
         {u"exception-report 2026-08-20 booked"_s},
         Date(2026, 8, 20),
         "owed",
         Date(2026, 8, 5)},
        {"a match ended it", {u"placement:A5 2026-10-01"_s}, Date(2026, 11, 20), "not-owed", {}},
    }));
    INFO(c.why);
    const ChildRecord record = childFrom(overdueOrder + c.more);
    const ExceptionLife life = lifeOf(record, c.day);
    CHECK(idOf(life.stage).toStdString() == c.stage);
    CHECK(life.owedSince == c.since);
}

TEST_CASE("An exception is closed by the fact that ends it, and its history stays", "[exceptions]")
{
    struct Case
    {
        const char *why;
        QStringList more;
        Date closed;
        const char *by;
    };
    const auto c = GENERATE(values<Case>({
        {"a match", {u"placement:A5 2026-10-01"_s}, Date(2026, 10, 1), "Adoptive placement"},
        {"another plan", {u"plan:long-term-fostering 2026-10-01"_s}, Date(2026, 10, 1), "Plan changed"},
        {"the order discharged", {u"order-discharged 2026-10-01"_s}, Date(2026, 10, 1), "Order discharged"},
    }));
    INFO(c.why);
    const ChildRecord record = childFrom(overdueOrder + QStringList{signedOn("2026-08-20")} + c.more);
    const ExceptionLife life = lifeOf(record, Date(2026, 11, 20));
    CHECK(life.standing.empty());
    REQUIRE(life.closed.size() == 1);
    CHECK(life.closed[0].closed == c.closed);
    CHECK(life.closed[0].closedBy.toStdString() == c.by);
    CHECK(life.closed[0].raised == Date(2026, 8, 5));
    REQUIRE(life.closed[0].quarters.size() == 1);
    CHECK(life.closed[0].quarters[0].reported == Date(2026, 8, 20));
    CHECK_FALSE(life.closed[0].owedSince());
}

TEST_CASE("What becomes of the report is told by its form, as at any day", "[exceptions]")
{
    ChildRecord record = childFrom(overdueOrder);
    record.forms = {report(u"one"_s, Date(2026, 8, 10), FormState::Approved)};
    CHECK(lifeOf(record, Date(2026, 8, 9)).stage == ReportStage::Owed);
    CHECK(lifeOf(record, Date(2026, 8, 10)).stage == ReportStage::ToSign); // signed by the manager two days later
    CHECK(lifeOf(record, Date(2026, 8, 12)).last == &record.forms[0]);
    CHECK(lifeOf(record, Date(2026, 8, 12)).current == nullptr);

    const auto stageWith = [&](FormState state) {
        record.forms = {report(u"one"_s, Date(2026, 8, 10), state)};
        return lifeOf(record, Date(2026, 8, 12)).stage;
    };
    CHECK(stageWith(FormState::Draft) == ReportStage::Writing);
    CHECK(stageWith(FormState::Returned) == ReportStage::Returned);
    CHECK(stageWith(FormState::Submitted) == ReportStage::ToSign);
    CHECK(stageWith(FormState::Withdrawn) == ReportStage::Owed);
    CHECK(stageWith(FormState::Superseded) == ReportStage::Owed);
}

TEST_CASE("One report covers every circumstance that stands", "[exceptions]")
{
    // With parents since 06/01/2025: over 12 months on 07/01/2026. A letter on 02/03/2026: over 4 months on 03/07/2026.
    const ChildRecord record =
        childFrom({u"care 2025-01-06"_s, u"placement:P1 2025-01-06"_s, u"letter-before-proceedings 2026-03-02"_s});
    const ExceptionLife life = lifeOf(record, Date(2026, 7, 20));
    REQUIRE(life.standing.size() == 2);
    const FormContent content = newExceptionReport(record, life);
    CHECK(content.answer(u"circumstances"_s) == u"exception.pre-proceedings,exception.placed-with-parents"_s);
    CHECK(notCovered(content, life).isEmpty());
    CHECK(notCovered({}, life).size() == 2);
    const auto lines = standingLinesOf(readyToSign(content, life));
    REQUIRE(lines.size() == 2);
    for (const StandingLine &line : lines) {
        if (line.circumstance != u"exception.pre-proceedings"_s)
            continue;
        CHECK(line.started == Date(2026, 3, 2));
        CHECK(line.raised == Date(2026, 7, 3));
        CHECK(line.daysOver == 18);
        CHECK(line.threshold == Period{4, Unit::Months});
    }
}

TEST_CASE("A report is prefilled from the last one, and says what changed", "[exceptions]")
{
    ChildRecord record = childFrom(overdueOrder);
    ChildForm last = report(u"one"_s, Date(2026, 8, 10), FormState::Approved);
    last.content.set(u"impact"_s, u"She waits."_s);
    last.content.set(u"progress"_s, u"Two families visited."_s);
    Details finished = row(u"assessment"_s, u"Report awaited."_s, u"Chase it."_s, u"2026-08-30"_s, u"a-2"_s);
    finished.insert(u"done"_s, u"2026-08-11"_s);
    last.content.tables.insert(
        u"reasons"_s,
        {row(u"no-family"_s, u"No match."_s, u"Profile nationally."_s, u"2026-09-01"_s, u"a-1"_s), finished});
    record.forms = {last};
    PlannedAction action;
    action.key = u"a-1"_s;
    action.rule = u"exception.action"_s;
    action.target = Date(2026, 10, 1); // moved since
    action.done = Date(2026, 9, 20);
    record.actions = {action};

    const ExceptionLife life = lifeOf(record, Date(2026, 11, 6));
    REQUIRE(life.last);
    FormContent content = newExceptionReport(record, life);
    CHECK(content.answer(u"impact"_s) == u"She waits."_s);
    CHECK(content.answer(u"progress"_s).isEmpty()); // what is new is not carried
    CHECK(content.answer(u"standing"_s).isEmpty());
    REQUIRE(content.rows(u"reasons"_s).size() == 2);
    CHECK(content.rows(u"reasons"_s)[0].value(u"target"_s) == u"2026-10-01"_s);
    CHECK(content.rows(u"reasons"_s)[0].value(u"done"_s) == u"2026-09-20"_s);
    CHECK(content.rows(u"reasons"_s)[1] == row(u"assessment"_s, u"Report awaited."_s)); // its remedy is history

    content.set(u"impact"_s, u"She waits, and asks why."_s);
    content.set(u"danger"_s, u"Drift."_s);
    auto rows = content.rows(u"reasons"_s);
    rows[1] = row(u"court"_s, u"A hearing in December."_s);
    content.tables.insert(u"reasons"_s, rows);
    QStringList said;
    for (const FormChange &change : exceptionChanges(last.content, content))
        said.append(u"%1 %2"_s.arg(change.label).arg(static_cast<int>(change.difference)));
    CHECK(said == QStringList{u"No family identified 1"_s, u"Court timetable 2"_s,
                              u"Awaiting an assessment or expert's report 3"_s, u"Progress since the last report 3"_s,
                              u"What the delay means for the child 1"_s, u"Danger statement 2"_s});
}

TEST_CASE("A report is signed with at least one reason, and each action has its day", "[exceptions]")
{
    struct Case
    {
        const char *why;
        std::vector<Details> rows;
        std::size_t gaps;
    };
    const auto c = GENERATE(values<Case>({
        {"nothing", {}, 1},
        {"an empty line is nothing", {{}}, 1},
        {"a reason with its kind", {row(u"health"_s, u"A heart operation."_s)}, 0},
        {"no kind", {{{u"reason"_s, u"A heart operation."_s}}}, 1},
        {"a kind alone", {{{u"code"_s, u"health"_s}}}, 1},
        {"an action with no day", {row(u"health"_s, u"An operation."_s, u"See the surgeon."_s)}, 1},
        {"an action with its day", {row(u"health"_s, u"An operation."_s, u"See her."_s, u"2026-12-01"_s)}, 0},
    }));
    INFO(c.why);
    FormContent content;
    content.tables.insert(u"reasons"_s, c.rows);
    CHECK(gapsOf(content).size() == c.gaps);
}

TEST_CASE("Both signatures make the event and the actions, and a reopened report doubles neither", "[exceptions]")
{
    ChildRecord record = childFrom(overdueOrder);
    ChildForm form = report(u"one"_s, Date(2026, 8, 10), FormState::Submitted);
    form.content.tables.insert(
        u"reasons"_s, {row(u"no-family"_s, u"No match."_s, u"Profile nationally."_s, u"2026-09-01"_s, u"a-1"_s),
                       row(u"court"_s, u"A hearing."_s, u"Ask for a date."_s, u"2026-09-15"_s, u"a-2"_s)});
    const PpmFacts facts = exceptionFacts(form, record, Date(2026, 8, 12));
    REQUIRE(facts.events.size() == 1);
    const Event event = *facts.events[0].after;
    CHECK(event.on == Date(2026, 8, 12));
    CHECK(event.details.value(u"circumstances"_s) == u"exception.placement-order"_s);
    CHECK(event.details.value(u"signed_by_worker"_s) == u"2026-08-10"_s);
    CHECK(event.details.value(u"signed_by_manager"_s) == u"2026-08-12"_s);
    REQUIRE(facts.actions.size() == 2);
    CHECK(facts.actions[0].after->rule == u"exception.action"_s);
    CHECK(facts.actions[0].after->meeting == u"one"_s);
    CHECK(facts.actions[0].after->target == Date(2026, 9, 1));

    // As the store has it once it was reopened: the version before has another key, and the facts are there.
    record.events.push_back(event);
    record.actions = {*facts.actions[0].after, *facts.actions[1].after};
    ChildForm before = form;
    before.key = u"one~1"_s;
    before.state = FormState::Superseded;
    before.approvedOn = Date(2026, 8, 12);
    record.forms = {before};
    form.version = 2;
    form.content.tables.insert(
        u"reasons"_s, {row(u"no-family"_s, u"No match."_s, u"Profile nationally."_s, u"2026-09-08"_s, u"a-1"_s)});
    const PpmFacts again = exceptionFacts(form, record, Date(2026, 8, 14));
    REQUIRE(again.events.size() == 1);
    CHECK(again.events[0].before == event);
    CHECK(again.events[0].after->on == Date(2026, 8, 12)); // it answered its quarter then
    CHECK(again.events[0].after->details.value(u"signed_by_manager"_s) == u"2026-08-12"_s);
    REQUIRE(again.actions.size() == 2);
    CHECK(again.actions[0].after->target == Date(2026, 9, 8));
    CHECK(again.actions[0].after->formerTargets.empty()); // the same report said it wrong
    CHECK_FALSE(again.actions[1].after);                  // and no longer asks for that

    // The next quarter's report moves a target and says that it was done.
    ChildForm next = report(u"two"_s, Date(2026, 11, 10), FormState::Submitted);
    Details later = row(u"no-family"_s, u"No match."_s, u"Profile nationally."_s, u"2026-12-01"_s, u"a-1"_s);
    next.content.tables.insert(u"reasons"_s, {later});
    const PpmFacts moved = exceptionFacts(next, record, Date(2026, 11, 12));
    CHECK_FALSE(moved.events[0].before);
    REQUIRE(moved.actions.size() == 1);
    CHECK(moved.actions[0].after->formerTargets == std::vector{Date(2026, 9, 1)});
    CHECK(moved.actions[0].after->firstTarget() == Date(2026, 9, 1));
}

TEST_CASE("Reasons are counted from the newest signed report while something stands", "[exceptions]")
{
    ChildRecord record = childFrom(overdueOrder);
    record.forms = {report(u"one"_s, Date(2026, 8, 10), FormState::Approved),
                    report(u"two"_s, Date(2026, 11, 6), FormState::Submitted)};
    record.forms[0].content.tables.insert(u"reasons"_s, {row(u"no-family"_s, u"No match."_s)});
    record.forms[1].content.tables.insert(u"reasons"_s, {row(u"court"_s, u"A hearing."_s)});
    const auto given = [&] { return reasonsGiven(record, lifeOf(record, Date(2026, 11, 7))); };
    REQUIRE(given().size() == 1);
    CHECK(given()[0].code == u"no-family"_s); // the other one has a single signature
    record.forms[1] = report(u"two"_s, Date(2026, 11, 1), FormState::Approved);
    record.forms[1].content.tables.insert(u"reasons"_s, {row(u"court"_s, u"A hearing."_s)});
    REQUIRE(given().size() == 1);
    CHECK(given()[0].code == u"court"_s);
    CHECK(reasonCodes().size() == 14);
    CHECK(labelOfReason(u"court"_s) == u"Court timetable"_s);
}

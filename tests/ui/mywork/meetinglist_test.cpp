// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/meetinglist.h"

#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/meetingfixture.h"
#include "ui/mywork/actionlist.h"
#include "ui/mywork/actionmodel.h"
#include "ui/mywork/meetingmodel.h"
#include "ui/mywork/myworkpage.h"
#include "ui/widgets/actionmeeting.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today = PageFixture::today;

std::vector<MeetingLine> linesOf(MeetingFixture &fixture, const WorkFilter &filter = {})
{
    return meetingLinesOf(*fixture.workspace->child(fixture.child), fixture.workspace->clocks(fixture.child), filter,
                          today);
}

PlannedAction anAction(RecordId child, const QString &what, const QString &owner, Date target)
{
    PlannedAction action;
    action.stamp.childId = child;
    action.key = newKey();
    action.rule = u"ppm.action"_s;
    action.what = what;
    action.owner = owner;
    action.setOn = today - 60;
    action.target = target;
    return action;
}

} // namespace

TEST_CASE("A meeting's record waits for its writer, then for a sign-off, then for its writer again", "[mywork][ppm]")
{
    MeetingFixture fixture;
    REQUIRE(linesOf(fixture).size() == 1);
    CHECK(linesOf(fixture)[0].wait == MeetingWait::Writing);
    CHECK(linesOf(fixture)[0].who == u"Grace Hopper"_s);
    CHECK(linesOf(fixture, {u"Somebody Else"_s, {}}).empty());

    fixture.submit();
    CHECK(linesOf(fixture)[0].wait == MeetingWait::SignOff);
    CHECK(linesOf(fixture, {u"Somebody Else"_s, {}}).size() == 1); // who signs off is not the child's worker

    fixture.desk().sendBack(fixture.record, u"Ada Lovelace"_s, {{{}, u"Not yet."_s}, {u"plan"_s, u"Why?"_s}});
    CHECK(linesOf(fixture)[0].wait == MeetingWait::Returned);
    CHECK(linesOf(fixture)[0].more == u"2 comments"_s);
    CHECK(linesOf(fixture, {u"Grace Hopper"_s, {}}).size() == 1);
}

TEST_CASE("A meeting that is signed off leaves My work, and the next one is started when it is near", "[mywork][ppm]")
{
    MeetingFixture fixture;
    fixture.approve();
    CHECK(linesOf(fixture).empty()); // the next is booked in six weeks
    Event booked = anEvent(fixture.child, today + 7);
    booked.state = EventState::Booked;
    fixture.workspace->saveEvent(booked);
    REQUIRE(linesOf(fixture).size() == 1);
    CHECK(linesOf(fixture)[0].wait == MeetingWait::Booked);
    CHECK(linesOf(fixture)[0].on == today + 7);
    CHECK(linesOf(fixture)[0].record == 0);
}

TEST_CASE("An action is its owner's, and the child's worker's where it has none", "[mywork][ppm]")
{
    MeetingFixture fixture;
    const RecordId child = fixture.child;
    fixture.workspace->saveAction(anAction(child, u"late"_s, u"mary  Somerville"_s, today - 3));
    fixture.workspace->saveAction(anAction(child, u"nobody's"_s, {}, today + 30));
    PlannedAction done = anAction(child, u"done"_s, u"Mary Somerville"_s, today);
    done.done = today;
    fixture.workspace->saveAction(done);
    const ChildRecord &record = *fixture.workspace->child(child);
    const auto mary = actionLinesOf(record, {u"Mary Somerville"_s, {}}, today);
    REQUIRE(mary.size() == 1);
    CHECK(mary[0].daysLate == 3);
    CHECK(mary[0].status == Status::Overdue);
    const auto grace = actionLinesOf(record, {u"Grace Hopper"_s, {}}, today);
    REQUIRE(grace.size() == 1);
    CHECK(grace[0].action.what == u"nobody's"_s);
    CHECK(grace[0].status == Status::Open);
    CHECK(actionLinesOf(record, {}, today).size() == 2);
    CHECK(actionLinesOf(record, {}, today - 61).empty()); // not set yet on that day
}

TEST_CASE("How far off an action is reads as a person says it", "[mywork][ppm]")
{
    struct Case
    {
        int days;
        QString words;
    };
    const auto c = GENERATE(values<Case>(
        {{-12, u"12 days late"_s}, {-1, u"1 day late"_s}, {0, u"today"_s}, {1, u"tomorrow"_s}, {5, u"in 5 days"_s}}));
    CHECK(dueWords(today + c.days, today) == c.words);
}

TEST_CASE("The tables of meetings and actions are sound models", "[mywork][ppm]")
{
    MeetingFixture fixture;
    fixture.workspace->saveAction(anAction(fixture.child, u"one"_s, {}, today));
    MeetingModel meetings;
    ActionModel actions;
    const QAbstractItemModelTester meetingTester(&meetings, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester actionTester(&actions, QAbstractItemModelTester::FailureReportingMode::Fatal);
    meetings.setLines(linesOf(fixture));
    actions.setLines(actionLinesOf(*fixture.workspace->child(fixture.child), {}, today), today);
    CHECK(meetings.rowCount() == 1);
    CHECK(actions.rowCount() == 1);
    CHECK(actions.exportText(0, ActionModel::DueColumn) == isoText(today));
    meetings.setLines({});
    actions.setLines({}, today);
}

TEST_CASE("My work: an action is done by one key, given away in place, and comes back by undo", "[mywork][ppm][ui]")
{
    MeetingFixture fixture;
    fixture.workspace->saveAction(anAction(fixture.child, u"Ask the school"_s, u"Grace Hopper"_s, today - 3));
    MyWorkPage page(fixture.services());
    page.refresh();
    page.goTo({.detail = u"actions"_s});
    page.resize(1200, 700);
    page.show();
    QApplication::processEvents();
    auto *table = page.findChild<ValueTable *>(u"actionTable"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(page.firstFocus() == table);
    table->selectRow(0);
    table->setFocus();

    QTest::keyClick(table, Qt::Key_R, Qt::ControlModifier);
    auto *owner = page.findChild<QLineEdit *>(u"newOwner"_s);
    REQUIRE(owner->isVisible());
    QTest::keyClicks(owner, u"Mary Somerville"_s);
    QTest::keyClick(owner, Qt::Key_Return);
    CHECK(fixture.workspace->child(fixture.child)->actions[0].owner == u"Mary Somerville"_s);
    CHECK(fixture.navigator.said.back() == u"T-001: given to Mary Somerville."_s);
    fixture.workspace->undo();
    page.refresh();

    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(fixture.workspace->child(fixture.child)->actions[0].done == today);
    page.refresh();
    CHECK(table->model()->rowCount() == 0);
    fixture.workspace->undo();
    page.refresh();
    CHECK(table->model()->rowCount() == 1);
}

TEST_CASE("My work: Return opens a meeting's record, and starts one that is booked", "[mywork][ppm][ui]")
{
    MeetingFixture fixture;
    const RecordId other = fixture.addInCare(u"T-002"_s, u"Mary"_s, today - 100, u"Grace Hopper"_s);
    Event booked = anEvent(other, today);
    booked.state = EventState::Booked;
    fixture.workspace->saveEvent(booked);
    MyWorkPage page(fixture.services());
    page.refresh();
    page.goTo({.detail = u"meetings"_s});
    page.resize(1200, 700);
    page.show();
    QApplication::processEvents();
    CHECK(page.place().detail == u"meetings"_s);
    auto *table = page.findChild<ValueTable *>(u"meetingTable"_s);
    REQUIRE(table->model()->rowCount() == 2);
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(fixture.navigator.openedPpm == fixture.record);

    table->selectRow(1);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(fixture.navigator.openedChild == other);
    REQUIRE(fixture.workspace->child(other)->ppms.size() == 1);
    CHECK(fixture.navigator.openedPpm == fixture.workspace->child(other)->ppms[0].stamp.id);
    CHECK(fixture.workspace->child(other)->ppms[0].on == today);
}

TEST_CASE("My work: the draft of a meeting's record is taken up where it is", "[mywork][ppm][ui]")
{
    MeetingFixture fixture;
    fixture.workspace->saveDraft({u"ppm/%1"_s.arg(fixture.record), fixture.child, u"Grace Hopper"_s, {}, "{}"});
    MyWorkPage page(fixture.services());
    page.refresh();
    page.show();
    QTest::mouseClick(page.findChild<QAbstractButton *>(u"draftGoOn"_s), Qt::LeftButton);
    CHECK(fixture.navigator.openedPpm == fixture.record);
    CHECK(fixture.navigator.openedChild == fixture.child);
}

TEST_CASE("An action leads to the record of the meeting that set it, and to its newest version", "[mywork][ppm]")
{
    MeetingFixture fixture;
    fixture.approve();
    const auto record = [&]() -> const ChildRecord & { return *fixture.workspace->child(fixture.child); };
    REQUIRE(record().actions.size() == 1);
    const QString key = record().actions[0].key;
    CHECK(ppmOfAction(record(), key) == fixture.record);
    CHECK(actionLinesOf(record(), {}, today).front().ppm == fixture.record);
    const RecordId again = fixture.desk().reopen(fixture.record, u"The wrong day"_s);
    CHECK(ppmOfAction(record(), key) == again);
    CHECK(ppmOfAction(record(), {}) == 0);
    CHECK(ppmOfAction(record(), u"no such key"_s) == 0);
}

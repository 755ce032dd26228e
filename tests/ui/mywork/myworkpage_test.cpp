// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/mywork/myworkpage.h"
#include "ui/mywork/workmodel.h"
#include "ui/mywork/workview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(PageFixture &fixture) : page(fixture.services())
    {
        page.resize(1000, 600);
        page.refresh();
        page.show();
        QObject::connect(fixture.workspace.get(), &Workspace::changed, &page, &Page::refresh);
    }

    MyWorkPage page;
    WorkView *view = widgetIn<WorkView>(&page, u"workView"_s);
    WorkModel *model = qobject_cast<WorkModel *>(view->model());

    QString chip(WorkBand band)
    {
        return widgetIn<QAbstractButton>(&page, u"band%1"_s.arg(static_cast<int>(band)))->text();
    }
    std::vector<RecordId> children() const
    {
        std::vector<RecordId> shown;
        for (int row = 0; row < model->rowCount(); ++row) {
            if (const WorkItem *item = model->itemAt(row))
                shown.push_back(item->childId);
        }
        return shown;
    }
};

} // namespace

TEST_CASE("My work shows the person's own children first, and everybody's on request", "[ui]")
{
    PageFixture fixture;
    const RecordId mine = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30, u"Grace Hopper"_s);
    const RecordId other = fixture.addWithPlacementOrder(u"T-2"_s, u"Bea"_s, 30, u"Alan Turing"_s);
    Shown shown(fixture);
    auto *worker = widgetIn<QComboBox>(&shown.page, u"workerFilter"_s);
    CHECK(worker->currentText() == u"Grace Hopper"_s);
    const auto before = shown.children();
    REQUIRE_FALSE(before.empty());
    CHECK(std::count(before.begin(), before.end(), mine) == static_cast<long>(before.size()));

    worker->setFocus();
    QTest::keyClick(worker, Qt::Key_Home);
    const auto everybody = shown.children();
    CHECK(std::count(everybody.begin(), everybody.end(), other) > 0);
    CHECK(fixture.settings.contains(u"mywork/worker"_s));
    CHECK(Shown(fixture).children() == everybody); // remembered
}

TEST_CASE("My work says why a line is red, and Return opens the child", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 28, u"Grace Hopper"_s);
    Shown shown(fixture);
    const auto *why = widgetIn<QLabel>(&shown.page, u"why"_s);
    int row = shown.model->firstItemRow();
    while (row < shown.model->rowCount() &&
           !(shown.model->itemAt(row) && shown.model->itemAt(row)->clock.rule->id == u"exception.placement-order"_s))
        ++row;
    REQUIRE(row < shown.model->rowCount());
    shown.view->setCurrentIndex(shown.model->index(row, 0));
    CHECK(why->text().contains(u"26 weeks"_s));
    CHECK(why->text().contains(u"Bradford 2017"_s));
    CHECK(shown.model->index(row, WorkModel::DaysColumn).data().toString() == u"14 days over"_s);
    QTest::keyClick(shown.view, Qt::Key_Return);
    CHECK(fixture.navigator.openedChild == child);
    CHECK(fixture.navigator.openedTab == u"clocks"_s);
}

TEST_CASE("Saying that a booked meeting took place is recorded, and can be undone", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 10, 1), u"Grace Hopper"_s);
    Event review = anEvent(child, PageFixture::today - 6, EventKind::ClaReview);
    review.state = EventState::Booked;
    fixture.workspace->saveEvent(review);
    Shown shown(fixture);
    auto *card = widgetIn<QWidget>(&shown.page, u"bookingCard"_s);
    REQUIRE(card->isVisible());
    QTest::mouseClick(widgetIn<QPushButton>(&shown.page, u"bookingYes"_s), Qt::LeftButton);
    CHECK(fixture.navigator.complained.isEmpty());
    REQUIRE(fixture.workspace->child(child)->events.size() == 1);
    CHECK(fixture.workspace->child(child)->events.front().state == EventState::Held);
    CHECK_FALSE(card->isVisible());
    fixture.workspace->undo();
    CHECK(fixture.workspace->child(child)->events.front().state == EventState::Booked);
    CHECK(card->isVisible());
}

TEST_CASE("A count of My work opens the list that it counted", "[ui]")
{
    PageFixture fixture;
    fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30, u"Grace Hopper"_s);
    Shown shown(fixture);
    const auto id = static_cast<int>(WorkBand::Checks);
    auto *chip = widgetIn<QAbstractButton>(&shown.page, u"band%1"_s.arg(id));
    REQUIRE(chip->isVisible());
    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(chip->text() == u"Checks  %1"_s.arg(shown.model->itemCount()));
    CHECK(shown.model->itemCount() > 0);
}

TEST_CASE("What was being typed is listed in My work and can be thrown away", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 10, 1));
    Draft draft;
    draft.key = u"tracker/update/%1"_s.arg(child);
    draft.childId = child;
    draft.text = "{}";
    fixture.workspace->saveDraft(draft);
    Shown shown(fixture);
    auto *card = widgetIn<QWidget>(&shown.page, u"draftCard"_s);
    REQUIRE(card->isVisible());
    CHECK(widgetIn<QLabel>(&shown.page, u"draftText"_s)->text().contains(u"an update about Ada Testperson (T-1)"_s));
    QTest::mouseClick(widgetIn<QPushButton>(&shown.page, u"draftGoOn"_s), Qt::LeftButton);
    CHECK(fixture.navigator.openedTracker == u"child/%1"_s.arg(child));
    QTest::mouseClick(widgetIn<QPushButton>(&shown.page, u"draftDiscard"_s), Qt::LeftButton);
    CHECK_FALSE(card->isVisible());
    CHECK(fixture.workspace->drafts().empty());
}

TEST_CASE("An empty My work is kind, and reachable without a mouse", "[ui]")
{
    PageFixture fixture;
    Shown shown(fixture);
    CHECK_FALSE(shown.view->isVisible());
    CHECK(checkAccessible(&shown.page) == QStringList());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/iro/iropage.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/formpanel.h"
#include "ui/iro/caseloadmodel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollArea>
#include <QTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

RecordId addOfOfficer(PageFixture &fixture, const QString &number, const QString &officer)
{
    const RecordId id = fixture.addInCare(number, u"Ada"_s, PageFixture::today - 200);
    Child child = fixture.workspace->child(id)->child;
    child.reviewingOfficer = officer;
    fixture.workspace->saveChild(child);
    return id;
}

void shown(QWidget &page)
{
    page.resize(1280, 760);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

} // namespace

TEST_CASE("An officer sees their own children first, and everybody's when asked", "[iro][widgets]")
{
    PageFixture fixture(u"Ann Reed"_s);
    addOfOfficer(fixture, u"T-1"_s, u"Ann Reed"_s);
    addOfOfficer(fixture, u"T-2"_s, u"Bo Lane"_s);
    fixture.addInCare(u"T-3"_s, u"Cy"_s, PageFixture::today - 100);
    IroPage page(fixture.services());
    shown(page);
    page.refresh();
    auto *table = widgetIn<ValueTable>(&page, u"caseload"_s);
    CHECK(table->model()->rowCount() == 1);
    auto *officer = widgetIn<QComboBox>(&page, u"officer"_s);
    CHECK(officer->currentText() == u"Ann Reed"_s);
    officer->setFocus();
    QTest::keyClick(officer, Qt::Key_Home); // all officers
    CHECK(table->model()->rowCount() == 3);
}

TEST_CASE("A mid-point check is written beside the caseload, and closing it is a fact of the child", "[iro][widgets]")
{
    PageFixture fixture(u"Ann Reed"_s);
    const RecordId child = addOfOfficer(fixture, u"T-1"_s, u"Ann Reed"_s);
    IroPage page(fixture.services());
    shown(page);
    page.refresh();
    auto *table = widgetIn<ValueTable>(&page, u"caseload"_s);
    table->setFocus();
    table->selectRow(0);
    QAction *check = page.pageActions().at(1);
    REQUIRE(check->isEnabled());
    check->trigger();
    REQUIRE(page.form()->isVisible());
    REQUIRE(fixture.workspace->child(child)->forms.size() == 1);
    const ChildForm begun = fixture.workspace->child(child)->forms.front();
    CHECK(begun.form == u"mid-point-check"_s);

    // Begun again, the draft is gone on with.
    check->trigger();
    CHECK(fixture.workspace->child(child)->forms.size() == 1);

    ChildForm written = begun;
    written.content.set(u"recommendations-on-track"_s, u"yes"_s);
    written.content.set(u"plan-on-track"_s, u"yes"_s);
    fixture.workspace->saveForm(written);
    FormDesk(*fixture.workspace)
        .close(begun.key, u"Ann Reed"_s,
               reviewingFormKinds().front().establishes(*fixture.workspace, *fixture.workspace->childForm(begun.key)));
    const auto &events = fixture.workspace->child(child)->events;
    CHECK(std::count_if(events.begin(), events.end(), [](const Event &event) {
              return event.kind == EventKind::MidPointCheck && event.on == PageFixture::today;
          }) == 1);
    page.refresh();
    const auto *model = page.findChild<CaseloadModel *>();
    REQUIRE(model);
    CHECK(model->line(0).childId == child);
}

TEST_CASE("In a narrow window what to take to the review stands in place of the list, and Escape leads back",
          "[iro][widgets]")
{
    PageFixture fixture(u"Ann Reed"_s);
    addOfOfficer(fixture, u"T-1"_s, u"Ann Reed"_s);
    IroPage page(fixture.services());
    shown(page);
    page.refresh();
    auto *table = widgetIn<ValueTable>(&page, u"caseload"_s);
    auto *brief = widgetIn<QScrollArea>(&page, u"reviewBrief"_s);
    CHECK(brief->isVisible()); // there is room beside it
    CHECK_FALSE(page.pageActions().front()->isVisible());
    page.resize(572, 298);
    table->selectRow(0);
    CHECK_FALSE(brief->isVisible());
    CHECK(table->isVisible());
    page.pageActions().front()->trigger();
    CHECK(brief->isVisible());
    CHECK_FALSE(table->isVisible());
    QTest::keyClick(brief, Qt::Key_Escape);
    CHECK(table->isVisible());
}

TEST_CASE("The caseload is a well-behaved model, empty and filled", "[iro][models]")
{
    CaseloadModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CaseloadLine one;
    one.childId = 1;
    one.name = u"Test, Ada"_s;
    CaseloadLine two = one;
    two.childId = 2;
    two.nextDue = Date(2026, 11, 20);
    two.reviewStatus = Status::Soon;
    model.setLines({one, two});
    model.sort(CaseloadModel::Due);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, CaseloadModel::Due).data().toString() == u"20/11/2026"_s); // one without a day comes last
    CHECK(model.index(1, CaseloadModel::Plan).data().toString() == u"none"_s);
    CHECK(model.exportText(1, CaseloadModel::Due) == u"2026-11-20"_s);
    model.setLines({});
    CHECK(model.rowCount() == 0);
}

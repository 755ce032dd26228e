// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmtab.h"

#include "core/workspace/ppmdesk.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/meeting/compareview.h"
#include "ui/meeting/ppmmodel.h"
#include "ui/meeting/startppm.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown : PageFixture
{
    Shown() : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200)), tab(services(), nullptr)
    {
        tab.resize(900, 600);
        tab.show();
    }

    RecordId ada;
    PpmTab tab;
};

} // namespace

TEST_CASE("A child without a meeting is offered to start one", "[ui][ppm]")
{
    Shown shown;
    shown.tab.showChild(shown.ada);
    QSignalSpy asked(&shown.tab, &ChildTab::taskRequested);
    auto *first = qobject_cast<QPushButton *>(shown.tab.firstFocus());
    REQUIRE(first);
    QTest::keyClick(first, Qt::Key_Space);
    CHECK(asked.size() == 1);
}

TEST_CASE("Starting a meeting proposes today and says what kind it will be", "[ui][ppm]")
{
    Shown shown;
    RecordId started = 0;
    const EditTask task = startPpmTask(*shown.workspace, shown.ada, [&](RecordId record) { started = record; });
    CHECK(task.typing.value(u"on"_s) == britishText(PageFixture::today));
    CHECK(task.problems(task.typing).empty());
    CHECK(task.problems({{u"on"_s, u"soon"_s}}).size() == 1);
    CHECK(task.outlook(task.typing).startsWith(u"An initial meeting"_s));
    task.save(task.typing);
    REQUIRE(started != 0);
    CHECK(shown.workspace->ppm(started)->initial);
    const EditTask next = startPpmTask(*shown.workspace, shown.ada, [](RecordId) {});
    CHECK(next.outlook({{u"on"_s, britishText(PageFixture::today + 42)}}).startsWith(u"A review"_s));
}

TEST_CASE("The records of a child are listed newest first, and Return opens one", "[ui][ppm]")
{
    Shown shown;
    PpmDesk desk(*shown.workspace);
    const RecordId first = desk.start({shown.ada}, PageFixture::today - 42).front();
    const RecordId second = desk.start({shown.ada}, PageFixture::today).front();
    PpmRecord record = *shown.workspace->ppm(first);
    record.content.answers[u"background"_s] = u"Why"_s;
    desk.save(record);
    shown.tab.showChild(shown.ada);

    auto *table = shown.tab.findChild<ValueTable *>();
    auto *model = dynamic_cast<PpmModel *>(table->valueModel());
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(model->rowCount() == 2);
    CHECK(model->record(model->held(0)).stamp.id == second);
    CHECK(model->text(model->held(1), PpmModel::Kind) == u"Initial"_s);
    shown.tab.choose(QString::number(first));
    CHECK(shown.tab.chosen() == QString::number(first));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(shown.navigator.openedPpm == first);

    table->selectAll();
    auto *compare = shown.tab.findChild<QPushButton *>(u"ppmCompare"_s);
    REQUIRE(compare->isEnabled());
    QTest::mouseClick(compare, Qt::LeftButton);
    auto *view = shown.tab.findChild<CompareView *>();
    CHECK(view->isVisible());
    QTest::keyClick(view, Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
    CHECK(shown.tab.asText().contains(britishText(PageFixture::today)));
}

TEST_CASE("The file of a record is named by number and day, never by a name", "[ui][ppm]")
{
    Shown shown;
    PpmDesk(*shown.workspace).start({shown.ada}, PageFixture::today);
    shown.saveAs = shown.file(u"record.pdf"_s);
    shown.tab.showChild(shown.ada);
    QTest::mouseClick(shown.tab.findChild<QPushButton *>(u"ppmPdf"_s), Qt::LeftButton);
    CHECK(QFile::exists(shown.saveAs));
    CHECK(shown.navigator.complained.isEmpty());
}

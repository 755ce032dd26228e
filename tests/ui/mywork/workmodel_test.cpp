// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/workmodel.h"
#include "ui/mywork/worktable.h"
#include "ui/mywork/workview.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

WorkItem item(RecordId child, const QString &family, int day, WorkBand band = WorkBand::Overdue)
{
    WorkItem made;
    made.childId = child;
    made.number = u"T-%1"_s.arg(child);
    made.name = u"Child %1"_s.arg(child);
    made.family = family;
    made.band = band;
    made.clock.status = Status::Overdue;
    made.clock.due = Date(2026, 11, day);
    made.clock.days = 20 - day;
    return made;
}

std::vector<WorkItem> someItems()
{
    return {item(1, u"Ash"_s, 1), item(2, u"Ash"_s, 9), item(3, {}, 4), item(4, {}, 18, WorkBand::ThisWeek)};
}

} // namespace

TEST_CASE("The headings of My work cannot be chosen, and the keyboard passes them", "[ui]")
{
    WorkModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setItems(someItems(), std::nullopt);
    WorkView view(&model);
    view.resize(900, 400);
    view.show();
    CHECK(model.rowCount() == 7); // two bands, one family, four lines
    CHECK(model.isHeading(0));
    CHECK(model.data(model.index(0, 0)).toString() == u"Overdue (3)"_s);

    view.setCurrentIndex(model.index(model.firstItemRow(), 0));
    QSignalSpy opened(&view, &WorkView::opened);
    std::vector<RecordId> walked;
    for (int i = 0; i < 4; ++i) {
        const WorkItem *at = model.itemAt(view.currentIndex().row());
        REQUIRE(at);
        walked.push_back(at->childId);
        QTest::keyClick(&view, Qt::Key_Down);
    }
    CHECK(walked == std::vector<RecordId>{1, 2, 3, 4});
    QTest::keyClick(&view, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(model.itemAt(opened.front().front().toInt())->childId == 4);
    CHECK(checkAccessible(&view) == QStringList());
}

TEST_CASE("What My work exports is the list that it shows", "[ui]")
{
    WorkModel model;
    model.setItems(someItems(), WorkBand::Overdue);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"my-work.csv"_s);
    CHECK(writeWork(model, path).isEmpty());
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    REQUIRE(lines.size() == 1 + model.itemCount());
    CHECK(lines[1].startsWith("Overdue,Ash,Child 1,T-1,"));
    CHECK(lines[1].contains("2026-11-01"));
    CHECK_FALSE(writeWork(model, folder.filePath(u"no/such/folder.csv"_s)).isEmpty());
}

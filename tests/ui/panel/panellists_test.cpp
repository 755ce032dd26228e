// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panellists.h"

#include "tests/core/workspace/panelfixture.h"
#include "tests/support/catch.h"
#include "ui/panel/tasktools.h"

#include <QAbstractItemModelTester>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

TEST_CASE("An hour is read as people type it, and nothing else is an hour", "[ui][panel]")
{
    struct Case
    {
        const char *why;
        const char *typed;
        std::optional<QTime> hour;
    };
    const auto c = GENERATE(values<Case>({{"as printed", "13:30", QTime(13, 30)},
                                          {"with a dot", "13.30", QTime(13, 30)},
                                          {"with nothing between", "1330", QTime(13, 30)},
                                          {"the hour alone", "9", QTime(9, 0)},
                                          {"the last minute of a day", "23:59", QTime(23, 59)},
                                          {"no such hour", "24:00", {}},
                                          {"no such minute", "13:60", {}},
                                          {"words", "after lunch", {}},
                                          {"nothing", "", {}}}));
    INFO(c.why);
    CHECK(paneltools::timeOf(QString::fromLatin1(c.typed)) == c.hour);
}

TEST_CASE("The list of sittings holds those to come, or those past, the newest first", "[ui][panel]")
{
    PanelOffice office;
    const QString first = office.desk.planSitting(Date(2026, 11, 24));
    const QString second = office.desk.planSitting(Date(2026, 12, 1));
    office.desk.cancelSitting(second, u"Snow"_s);
    PanelRowsModel model(sittingColumns());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(sittingRows(*office.workspace, office.desk, SittingsShown::ToCome));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.row(0).key == first);
    model.setRows(sittingRows(*office.workspace, office.desk, SittingsShown::Past));
    REQUIRE(model.rowCount() == 1);
    CHECK(model.row(0).key == second);
    model.setRows(sittingRows(*office.workspace, office.desk, SittingsShown::All));
    REQUIRE(model.rowCount() == 2);
    CHECK(model.row(0).key == second);
    CHECK(model.exportText(0, 0) == u"2026-12-01"_s);
}

TEST_CASE("Whoever would be in two items at once is named in both", "[ui][panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString one = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    const QString other = office.desk.addItem(office.bob, sitting, PanelItemType::Advice);
    for (const QString &key : {one, other}) {
        PanelItem item = office.desk.item(key);
        item.starts = QTime(13, 30);
        office.desk.saveItem(item);
    }
    const auto items = office.desk.items(sitting);
    CHECK(clashLines(*office.workspace, items, one).join(u'\n').contains(u"Ada Lovelace"_s));
    CHECK(clashLines(*office.workspace, items, other).join(u'\n').contains(u"T-1"_s));
    office.desk.makeAgenda(sitting); // one after the other
    CHECK(clashLines(*office.workspace, office.desk.items(sitting), one).isEmpty());
}

TEST_CASE("A list of items says how many papers are missing, and that they are complete", "[ui][panel]")
{
    PanelOffice office;
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::LongTermMatch);
    const auto cell = [&] {
        constexpr std::size_t papers = 6;
        return agendaRows(*office.workspace, office.desk.items(sitting)).front().cells[papers];
    };
    CHECK(cell().status != Status::Met);
    CHECK(cell().words.contains(QString::number(missingOf(office.desk.item(item)).size())));
    office.handIn(item);
    CHECK(missingOf(office.desk.item(item)).empty());
    CHECK(cell().status == Status::Met);
}

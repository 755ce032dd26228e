// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/figurespage.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

void shown(QWidget &page)
{
    page.resize(1280, 760);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

} // namespace

TEST_CASE("Each tile opens exactly the list that it is the number of", "[reports][widgets]")
{
    PageFixture fixture;
    fixture.addInCare(u"T-1"_s, u"Ada"_s, PageFixture::today - 400);
    fixture.addWithPlacementOrder(u"T-2"_s, u"Bea"_s, 30);
    fixture.addWithPlacementOrder(u"T-3"_s, u"Cy"_s, 2);
    FiguresPage page(fixture.services());
    shown(page);
    page.refresh();
    auto *table = widgetIn<ValueTable>(&page, u"figureList"_s);
    struct Case
    {
        QString tile;
        QString number;
        int listed;
    };
    for (const Case &c :
         {Case{u"tile-in-care"_s, u"3"_s, 3}, Case{u"tile-placement-order-over"_s, u"1 of 2 (50%)"_s, 1},
          Case{u"tile-left"_s, u"0"_s, 0}}) {
        auto *tile = widgetIn<QToolButton>(&page, c.tile);
        CAPTURE(c.tile.toStdString());
        QTest::mouseClick(tile, Qt::LeftButton);
        CHECK(tile->text().endsWith(u'\n' + c.number));
        CHECK(tile->isChecked());
        CHECK(table->model()->rowCount() == c.listed);
        CHECK(page.place().detail == c.tile.mid(5));
    }
    QTest::mouseClick(widgetIn<QToolButton>(&page, u"tile-placement-order-over"_s), Qt::LeftButton);
    auto *everybody = widgetIn<QCheckBox>(&page, u"figureEverybody"_s);
    REQUIRE(everybody->isVisible());
    everybody->setFocus();
    QTest::keyClick(everybody, Qt::Key_Space);
    CHECK(table->model()->rowCount() == 2);
    QTest::mouseClick(widgetIn<QToolButton>(&page, u"tile-in-care"_s), Qt::LeftButton);
    CHECK_FALSE(everybody->isVisible()); // a count is a part of nothing
}

TEST_CASE("A past day gives the figures of that day", "[reports][widgets]")
{
    PageFixture fixture;
    fixture.addInCare(u"T-1"_s, u"Ada"_s, PageFixture::today - 400);
    fixture.addInCare(u"T-2"_s, u"Bea"_s, PageFixture::today - 10);
    FiguresPage page(fixture.services());
    shown(page);
    page.refresh();
    CHECK(widgetIn<QToolButton>(&page, u"tile-in-care"_s)->text().endsWith(u"\n2"_s));
    fixture.workspace->setAsAt(PageFixture::today - 30);
    page.refresh();
    CHECK(widgetIn<QToolButton>(&page, u"tile-in-care"_s)->text().endsWith(u"\n1"_s));
    CHECK(widgetIn<PlainLabel>(&page, u"figureMeaning"_s)->text().contains(britishText(PageFixture::today - 30)));
}

TEST_CASE("A figure of nobody says so instead of a share of nothing", "[reports]")
{
    Figure part;
    part.kind = Figure::Kind::Part;
    CHECK(numberText(part) == u"none"_s);
    part.kind = Figure::Kind::MedianDays;
    CHECK(numberText(part) == u"nobody yet"_s);
    part.lines = {{1, true, Date(2026, 1, 5), 54}};
    CHECK(numberText(part) == u"54 days"_s);
}

TEST_CASE("The children of a figure are a well-behaved model", "[reports][models]")
{
    FigureModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const FigureChild counted{{1, true, Date(2026, 1, 5), 54}, u"T-1"_s, u"Test, Ada"_s, {}, {}};
    const FigureChild other{{2, false, Date(2026, 2, 5), 23}, u"T-2"_s, u"Test, Bea"_s, {}, {}};
    model.setChildren({counted, other}, FigureModel::Shows::Counted);
    CHECK(model.rowCount() == 1);
    model.setChildren({counted, other}, FigureModel::Shows::Everybody);
    model.sort(FigureModel::Days);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(0, FigureModel::Number).data().toString() == u"T-2"_s);
    CHECK(model.exportText(1, FigureModel::Since) == u"2026-02-05"_s);
}

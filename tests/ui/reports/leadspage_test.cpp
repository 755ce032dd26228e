// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/leadspage.h"

#include "core/workspace/formdesk.h"
#include "tests/support/catch.h"
#include "tests/support/fitting.h"
#include "tests/support/pagefixture.h"
#include "tests/support/pdf.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/reports/chartview.h"
#include "ui/reports/leadsmodel.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// Section E: three children with no plan yet, who came in at different times.
struct SectionE : PageFixture
{
    SectionE() : PageFixture(u"Florence Nightingale"_s)
    {
        addInCare(u"T-1"_s, u"Ada"_s, today - 400, u"Grace Hopper"_s);
        addInCare(u"T-2"_s, u"Bea"_s, today - 40, u"Grace Hopper"_s);
        addInCare(u"T-3"_s, u"Cy"_s, today - 10, u"Grace Hopper"_s);
        settings.setValue(u"leads/section"_s, u"E"_s);
    }
    QString sendReport(Date on, const QString &analysis)
    {
        ServiceForm form;
        form.key = u"sent-"_s + isoText(on);
        form.form = u"leads-report"_s;
        form.subject = u"E"_s;
        form.on = on;
        form.state = FormState::Approved;
        form.author = u"Ada Lovelace"_s;
        form.approvedBy = u"Ada Lovelace"_s;
        form.approvedOn = on;
        form.content.set(u"from"_s, on - 60);
        form.content.set(u"until"_s, on);
        form.content.set(u"lead"_s, u"Ada Lovelace"_s);
        form.content.set(u"analysis"_s, analysis);
        form.content.set(u"none"_s, u"yes"_s);
        workspace->perform({Change{std::nullopt, Record(form)}}, {u"test"_s, u"Test"_s, {}});
        return form.key;
    }
};

void shown(Page &page, int width = 1280)
{
    page.refresh();
    page.resize(width, 760);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
}

QStringList listed(const LeadsPage &page)
{
    auto *table = page.findChild<ValueTable *>(u"leadsList"_s);
    QStringList numbers;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        numbers.append(table->model()->index(row, LeadsModel::Number).data().toString());
    numbers.sort();
    return numbers;
}

} // namespace

TEST_CASE("Each figure of a section opens exactly its list", "[leads][reports][widgets]")
{
    SectionE fixture;
    LeadsPage page(fixture.services());
    shown(page);
    struct Case
    {
        const char *tile;
        const char *number;
        QStringList children;
    };
    for (const Case &c : {Case{"leads-count/now", "3", {u"T-1"_s, u"T-2"_s, u"T-3"_s}},
                          Case{"leads-count/came", "2", {u"T-2"_s, u"T-3"_s}}, Case{"leads-count/moved", "0", {}},
                          Case{"leads-count/oldest", "3, up to 400 days", {u"T-1"_s, u"T-2"_s, u"T-3"_s}}}) {
        CAPTURE(c.tile);
        auto *tile = widgetIn<QToolButton>(&page, QString::fromLatin1(c.tile));
        REQUIRE(tile);
        QTest::mouseClick(tile, Qt::LeftButton);
        CHECK(tile->text().section(u'\n', 1) == QString::fromLatin1(c.number));
        CHECK(tile->accessibleName().contains(QString::fromLatin1(c.number)));
        CHECK(tile->isChecked());
        CHECK(listed(page) == c.children);
        CHECK(page.place().detail == u"E "_s + QString::fromLatin1(c.tile).mid(6));
    }
    // Every number of the report, whether it has a tile or not.
    for (const LeadsNumber &number : page.figures().numbers) {
        CAPTURE(number.id.toStdString());
        page.goTo({.detail = u"E "_s + number.id});
        CHECK(listed(page).size() == number.value());
        const QString meaning = widgetIn<PlainLabel>(&page, u"leadsMeaning"_s)->text();
        CHECK(meaning.contains(number.meaning));
        CHECK(meaning.contains(number.source));
    }
}

TEST_CASE("A line of the list leads to its child, by double click and by Return", "[leads][reports][widgets]")
{
    SectionE fixture;
    LeadsPage page(fixture.services());
    shown(page);
    auto *table = widgetIn<ValueTable>(&page, u"leadsList"_s);
    table->setFocus();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Return);
    const RecordId first = fixture.navigator.openedChild;
    CHECK(first != 0);
    fixture.navigator.openedChild = 0;
    const QPoint place = table->visualRect(table->model()->index(0, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    CHECK(fixture.navigator.openedChild == first);
}

TEST_CASE("The arrows go through a chart from number to number, each with its list", "[leads][reports][widgets]")
{
    SectionE fixture;
    LeadsPage page(fixture.services());
    shown(page);
    auto *trend = widgetIn<ChartView>(&page, u"chart-trend"_s);
    REQUIRE(trend);
    CHECK(trend->accessibleDescription().count(u';') == 11); // twelve months in words
    trend->setFocus();
    QTest::keyClick(trend, Qt::Key_End);
    CHECK(page.place().detail == u"E trend/2026-10-31"_s);
    CHECK(listed(page) == QStringList{u"T-1"_s, u"T-2"_s});
    CHECK(trend->accessibleDescription() == u"31/10/2026: 2 children"_s);
    QTest::keyClick(trend, Qt::Key_Left);
    CHECK(page.place().detail == u"E trend/2026-09-30"_s);
    CHECK(listed(page) == QStringList{u"T-1"_s});
    QTest::keyClick(trend, Qt::Key_Home);
    CHECK(page.place().detail == u"E trend/2025-11-30"_s);
}

TEST_CASE("Both charts read as tables, whose numbers open their lists", "[leads][reports][widgets]")
{
    SectionE fixture;
    LeadsPage page(fixture.services());
    shown(page);
    auto *tables = widgetIn<QToolButton>(&page, u"leadsTables"_s);
    QTest::mouseClick(tables, Qt::LeftButton);
    auto *trend = widgetIn<ValueTable>(&page, u"table-trend"_s);
    REQUIRE(trend->isVisible());
    CHECK_FALSE(widgetIn<ChartView>(&page, u"chart-trend"_s)->isVisible());
    REQUIRE(trend->model()->rowCount() == 12);
    trend->setFocus();
    trend->setCurrentIndex(trend->model()->index(11, 1));
    QTest::keyClick(trend, Qt::Key_Return);
    CHECK(page.place().detail == u"E trend/2026-10-31"_s);
    CHECK(trend->model()->index(11, 1).data().toString() == QString::number(listed(page).size()));

    auto *clocks = widgetIn<ValueTable>(&page, u"table-clocks"_s);
    REQUIRE(clocks->isVisible());
    int rows = 0;
    for (int row = 0; row < clocks->model()->rowCount(); ++row) {
        for (int column = 1; column <= 3; ++column) {
            const QString number = clocks->model()->index(row, column).data().toString();
            if (number == u"0")
                continue;
            clocks->setFocus();
            clocks->setCurrentIndex(clocks->model()->index(row, column));
            QTest::keyClick(clocks, Qt::Key_Return);
            CHECK(QString::number(listed(page).size()) == number);
            ++rows;
        }
    }
    CHECK(rows > 0);

    auto *which = widgetIn<QComboBox>(&page, u"leadsWhich"_s);
    which->setFocus();
    QTest::keyClick(which, Qt::Key_Down);
    CHECK(widgetIn<ValueTable>(&page, u"table-reasons"_s)->isVisible());
    LeadsPage again(fixture.services()); // as it was left
    shown(again);
    CHECK(widgetIn<ValueTable>(&again, u"table-trend"_s)->isVisible());
}

TEST_CASE("A report is written with the words of the last one, marked where it changed, and sent",
          "[leads][reports][widgets]")
{
    SectionE fixture;
    const QString former = fixture.sendReport(PageFixture::today - 50, u"Two wait for a plan."_s);
    LeadsPage page(fixture.services());
    shown(page);
    CHECK(widgetIn<PlainLabel>(&page, u"leadsState"_s)->text().contains(britishText(PageFixture::today - 50)));
    CHECK(page.figures().period == LeadsPeriod{PageFixture::today - 50, PageFixture::today});
    QAction *begin = page.pageActions().front();
    REQUIRE(begin->isEnabled());
    begin->trigger();
    REQUIRE(page.form()->isVisible());
    CHECK(begin->text().startsWith(u"Go on"_s)); // it is not begun twice
    const QString key = page.form()->key();
    CHECK(fixture.workspace->serviceForm(key)->content.answer(u"analysis"_s) == u"Two wait for a plan."_s);

    QWidget *field = QApplication::focusWidget();
    REQUIRE(field);
    QTest::keyClick(field, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClicks(field, u" Three now."_s);
    QTest::qWait(600);
    widgetIn<QTabWidget>(&page, u"leadsTabs"_s)->setCurrentIndex(1);
    CHECK(widgetIn<PlainLabel>(&page, u"lastReportWords"_s)->text() == u"One thing differs from it."_s);
    widgetIn<QTabWidget>(&page, u"leadsTabs"_s)->setCurrentIndex(0);

    QTest::mouseClick(widgetIn<QPushButton>(&page, u"formSignOff"_s), Qt::LeftButton);
    QTest::mouseClick(widgetIn<QPushButton>(&page, u"formDo"_s), Qt::LeftButton);
    const ServiceForm *sent = fixture.workspace->serviceForm(key);
    REQUIRE(sent->state == FormState::Approved);
    CHECK(sent->content.answer(u"analysis"_s) == u"Two wait for a plan. Three now."_s);
    CHECK(figuresAsSent(sent->content).at(u"count/now"_s) == 3);
    page.refresh();
    CHECK(widgetIn<PlainLabel>(&page, u"leadsState"_s)->text().contains(u"18/01/2027"_s)); // two months on

    // The former one is read again, with the period it counted.
    auto *reports = widgetIn<QComboBox>(&page, u"leadsReports"_s);
    reports->setCurrentIndex(reports->findData(former));
    CHECK(page.form()->key() == former);
    CHECK(page.figures().period.until == PageFixture::today - 50);
    CHECK(page.place().state.toString() == former);
}

TEST_CASE("A past day shows the section as it stood, and nothing is written to it", "[leads][reports][widgets]")
{
    SectionE fixture;
    fixture.workspace->setAsAt(PageFixture::today - 20);
    LeadsPage page(fixture.services());
    shown(page);
    CHECK(page.figures().value(u"count/now"_s) == 2);
    CHECK_FALSE(page.pageActions().front()->isEnabled());
    CHECK(widgetIn<PlainLabel>(&page, u"leadsMeaning"_s)->text().contains(britishText(PageFixture::today - 20)));
}

TEST_CASE("The report goes to a PDF, before and after it is written", "[leads][reports][widgets]")
{
    SectionE fixture;
    fixture.saveAs = fixture.file(u"leads.pdf"_s);
    LeadsPage page(fixture.services());
    shown(page);
    page.pageActions().at(1)->trigger();
    CHECK(fixture.navigator.complained.isEmpty());
    CHECK(hearth::test::Pdf(fixture.saveAs).text().contains(u"no report is written to them"_s));
    page.pageActions().front()->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Typed and not stored yet."_s);
    page.pageActions().at(1)->trigger();
    CHECK(hearth::test::Pdf(fixture.saveAs).text().contains(u"Typed and not stored yet."_s));
    // By the form's own button it is the same document.
    fixture.saveAs = fixture.file(u"form.pdf"_s);
    QTest::mouseClick(widgetIn<QPushButton>(&page, u"formPdf"_s), Qt::LeftButton);
    CHECK(hearth::test::Pdf(fixture.saveAs).text().contains(u"Children in the section at the end of each month"_s));
}

TEST_CASE("On a narrow page the figures and the report take turns", "[leads][reports][widgets]")
{
    SectionE fixture;
    LeadsPage page(fixture.services());
    shown(page, 700);
    auto *side = widgetIn<QToolButton>(&page, u"leadsSide"_s);
    auto *list = widgetIn<ValueTable>(&page, u"leadsList"_s);
    REQUIRE(side->isVisible());
    CHECK(list->isVisible());
    page.pageActions().front()->trigger();
    CHECK(page.form()->isVisible());
    CHECK_FALSE(list->isVisible());
    QTest::mouseClick(side, Qt::LeftButton);
    CHECK(list->isVisible());
}

TEST_CASE("No word of the page is cut in a window of 1280 by 800, beside the report or alone",
          "[leads][reports][widgets][fitting]")
{
    const Themed look;
    SectionE fixture;
    fixture.sendReport(PageFixture::today - 50, u"Two wait for a plan."_s);
    LeadsPage page(fixture.services());
    shown(page, wholePage.width());
    page.resize(wholePage);
    QTest::qWait(20);
    CHECK(cutWords(page) == QStringList());
    page.pageActions().front()->trigger();
    QTest::qWait(20);
    CHECK(page.form()->isVisible());
    CHECK(cutWords(page) == QStringList());
}

TEST_CASE("The lists of the leads' reports are well-behaved models", "[leads][reports][models]")
{
    LeadsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setChildren({{{1, Date(2026, 1, 5), 54, u"a clock"_s, {}}, u"T-1"_s, u"Test, Ada"_s, {}, {}},
                       {{2, std::nullopt, std::nullopt, u"a reason"_s, {}}, u"T-2"_s, u"Test, Bea"_s, {}, {}}});
    model.sort(LeadsModel::Days);
    REQUIRE(model.rowCount() == 2);
    CHECK(model.index(1, LeadsModel::Days).data().toString().isEmpty()); // not known comes last
    CHECK(model.exportText(model.held(0), LeadsModel::Day) == u"2026-01-05"_s);
    model.setChildren({});
    CHECK(model.rowCount() == 0);

    ChartTableModel chart({{.id = u"month"_s}, {.id = u"number"_s, .kind = ValueColumn::Kind::Number}});
    const QAbstractItemModelTester chartTester(&chart, QAbstractItemModelTester::FailureReportingMode::Fatal);
    chart.setRows({{{u"31/10/2026"_s, u"trend/a"_s}, {u"12"_s, u"trend/a"_s}}, {{u"x"_s}, {u"3"_s, u"trend/b"_s}}});
    CHECK(chart.idAt(1, 0) == u"trend/b"_s); // a cell that is no number: the first of its row
    chart.sort(1);
    CHECK(chart.index(0, 1).data().toString() == u"3"_s);
}

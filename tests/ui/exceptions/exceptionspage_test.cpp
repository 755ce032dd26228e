// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/exceptions/exceptionsmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/exceptions/reportpane.h"
#include "ui/forms/formpanel.h"
#include "ui/forms/formview.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
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
        page.resize(1200, 600);
        page.refresh();
        page.show();
    }

    ExceptionsPage page;
    ValueTable *table = widgetIn<ValueTable>(&page, u"exceptionsTable"_s);
    ExceptionsModel *model = qobject_cast<ExceptionsModel *>(table->model());

    void press(const QKeySequence &key)
    {
        for (QAction *action : table->actions()) {
            if (action->shortcut() == key && action->isEnabled())
                action->trigger();
        }
    }
};

} // namespace

TEST_CASE("An exception is explained, and its report written for the child chosen", "[ui][features]")
{
    PageFixture fixture;
    const RecordId ada = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    fixture.addWithPlacementOrder(u"T-2"_s, u"Bea"_s, 10);
    fixture.saveAs = fixture.file(u"report.pdf"_s);
    Shown shown(fixture);
    REQUIRE(shown.model->rowCount() == 1);
    shown.table->selectRow(0);
    CHECK(widgetIn<QLabel>(&shown.page, u"why"_s)->text().contains(u"26 weeks"_s));
    CHECK(shown.model->index(0, ExceptionsModel::DaysColumn).data().toString() == u"28 days over"_s);
    CHECK(shown.model->index(0, ExceptionsModel::RaisedColumn).data().toString() == u"22/10/2026"_s);
    shown.press(Qt::Key_E);
    CHECK(fixture.navigator.complained == QStringList());
    QFile file(fixture.saveAs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
    shown.press(Qt::Key_O);
    CHECK(fixture.navigator.openedChild == ada);
    QTest::keyClick(shown.table, Qt::Key_Return);
    CHECK(shown.page.report()->child() == ada);
    CHECK(shown.page.place().child == ada);
}

TEST_CASE("A report is begun, signed, returned and signed off in place, beside the last one", "[ui][exceptions]")
{
    PageFixture fixture;
    const RecordId ada = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    Shown shown(fixture);
    CHECK(shown.model->index(0, ExceptionsModel::StateColumn).data().toString() == u"Owed since 22/10/2026"_s);
    shown.table->selectRow(0);
    QTest::keyClick(shown.table, Qt::Key_Return);
    ReportPane *report = shown.page.report();
    CHECK(report->key().isEmpty()); // nothing is begun by looking
    for (QPushButton *button : report->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text().contains(u"Begin"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    REQUIRE_FALSE(report->key().isEmpty());
    const QString key = report->key();
    const auto form = [&] { return *fixture.workspace->childForm(key); };
    CHECK(form().content.answer(u"circumstances"_s) == u"exception.placement-order"_s);

    FormContent content = form().content;
    content.tables.insert(u"reasons"_s, {{{u"code"_s, u"court"_s}, {u"reason"_s, u"A hearing."_s}}});
    report->panel()->view()->setContent(content);
    const auto press = [&](const QString &name) {
        auto *button = widgetIn<QPushButton>(report, name);
        REQUIRE(button);
        QTest::mouseClick(button, Qt::LeftButton);
    };
    const auto signAs = [&](const QString &name) {
        auto *by = widgetIn<QLineEdit>(report, u"formBy"_s);
        by->clear();
        QTest::keyClicks(by, name);
        press(u"formDo"_s);
    };
    press(u"formSubmit"_s);
    signAs(u"Ada Lovelace"_s);
    REQUIRE(form().state == FormState::Submitted);
    press(u"formSendBack"_s);
    widgetIn<NarrativeEdit>(report, u"formReason"_s)->setFocus();
    QTest::keyClicks(widgetIn<NarrativeEdit>(report, u"formReason"_s), u"Which hearing?"_s);
    signAs(u"Florence Nightingale"_s);
    REQUIRE(form().state == FormState::Returned);
    press(u"formSubmit"_s);
    signAs(u"Ada Lovelace"_s);
    press(u"formSignOff"_s);
    signAs(u"Florence Nightingale"_s);
    CHECK(form().state == FormState::Approved);
    CHECK(fixture.navigator.complained == QStringList());
    CHECK_FALSE(fixture.workspace->child(ada)->events.empty());

    shown.page.refresh();
    QTest::keyClick(report, Qt::Key_Escape);
    CHECK(shown.model->index(0, ExceptionsModel::StateColumn).data().toString() == u"Signed 18/11/2026"_s);
    CHECK_FALSE(shown.model->index(0, ExceptionsModel::PanelColumn).data().toString().isEmpty());
    shown.page.goTo({.detail = u"reasons/court"_s});
    CHECK(widgetIn<ValueTable>(&shown.page, u"reasonsTable"_s)->model()->rowCount() == 1);
    CHECK(checkAccessible(&shown.page) == QStringList());
}

TEST_CASE("The exceptions' page can be worked without eyes or a mouse", "[ui]")
{
    PageFixture fixture;
    Shown empty(fixture);
    CHECK(checkAccessible(&empty.page) == QStringList());
    fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    empty.page.refresh();
    CHECK(checkAccessible(&empty.page) == QStringList());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/exceptions/exceptionsmodel.h"
#include "ui/exceptions/exceptionspage.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QFile>
#include <QLabel>
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
    QTest::keyClick(shown.table, Qt::Key_Return);
    CHECK(fixture.navigator.openedChild == ada);
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

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/children/childrenmodel.h"
#include "ui/children/childrenpage.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(PageFixture &fixture) : page(fixture.services())
    {
        page.resize(1100, 600);
        page.refresh();
        page.show();
        QObject::connect(fixture.workspace.get(), &Workspace::changed, &page, &Page::refresh);
    }

    ChildrenPage page;
    ValueTable *table = widgetIn<ValueTable>(&page, u"childrenTable"_s);
    ChildrenModel *model = qobject_cast<ChildrenModel *>(table->model());
    SearchField *filter = widgetIn<SearchField>(&page, u"childrenFilter"_s);

    void trigger(const QString &text)
    {
        QList<QAction *> actions = table->actions() + page.actions();
        for (QAction *action : actions) {
            if (action->text().startsWith(text) && action->isEnabled())
                action->trigger();
        }
    }
    void type(const QString &name, const QString &text) { QTest::keyClicks(widgetIn<QLineEdit>(&page, name), text); }
};

} // namespace

TEST_CASE("A child is found as one types and opened with Return", "[ui][features]")
{
    PageFixture fixture;
    const RecordId ada = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 10, 1));
    fixture.addInCare(u"T-2"_s, u"Bea"_s, Date(2026, 10, 1));
    Shown shown(fixture);
    CHECK(shown.model->rowCount() == 2);
    QTest::keyClicks(shown.filter, u"test ad"_s);
    CHECK(shown.model->rowCount() == 1);
    QTest::keyClick(shown.filter, Qt::Key_Return);
    CHECK(fixture.navigator.openedChild == ada);
}

TEST_CASE("Reassigning gives all the chosen children to a worker and says how many", "[ui]")
{
    PageFixture fixture;
    for (int i = 0; i < 25; ++i)
        fixture.addInCare(u"T-%1"_s.arg(i), u"Ada"_s, Date(2026, 10, 1), u"Grace Hopper"_s);
    Shown shown(fixture);
    shown.table->selectAll();
    shown.trigger(u"Reassign"_s);
    shown.type(u"reassignWorker"_s, u"Alan Turing"_s);
    auto *save = widgetIn<QPushButton>(&shown.page, u"panelSave"_s);
    CHECK(save->text().contains(u"25 children"_s));
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(fixture.navigator.complained == QStringList());
    for (const ChildRecord &record : fixture.workspace->children())
        CHECK(record.child.worker == u"Alan Turing"_s);
    CHECK(fixture.navigator.said.join(u' ').contains(u"25 children"_s));
    fixture.workspace->undo();
    CHECK(fixture.workspace->children().front().child.worker == u"Grace Hopper"_s);
}

TEST_CASE("A new child is added, born or not, and opened", "[ui]")
{
    PageFixture fixture;
    Shown shown(fixture);
    shown.trigger(u"New child"_s);
    auto *save = widgetIn<QPushButton>(&shown.page, u"panelSave"_s);
    CHECK_FALSE(save->isEnabled());
    shown.type(u"newNumber"_s, u"T-9"_s);
    shown.type(u"newSurname"_s, u"Ash"_s);
    widgetIn<QRadioButton>(&shown.page, u"newIsUnborn"_s)->click();
    CHECK_FALSE(save->isEnabled()); // an unborn child is expected on some day
    QTest::keyClicks(widgetIn<DateLineEdit>(&shown.page, u"newDay"_s)->lineEdit(), u"1/2/2027"_s);
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(fixture.navigator.complained == QStringList());
    const ChildRecord *made = fixture.workspace->childByNumber(u"T-9"_s);
    REQUIRE(made);
    CHECK(made->child.expected == Date(2027, 2, 1));
    CHECK_FALSE(made->child.born.has_value());
    CHECK(fixture.navigator.openedChild == made->child.stamp.id);
}

TEST_CASE("A half-typed new child is kept as a draft and found again", "[ui]")
{
    PageFixture fixture;
    {
        Shown shown(fixture);
        shown.trigger(u"New child"_s);
        shown.type(u"newNumber"_s, u"T-9"_s);
        CHECK(shown.page.hasUnsavedTyping());
        shown.page.saveDrafts();
    }
    Shown again(fixture);
    Place place;
    place.detail = u"+new"_s;
    again.page.goTo(place);
    CHECK(widgetIn<QLineEdit>(&again.page, u"newNumber"_s)->text() == u"T-9"_s);
}

TEST_CASE("The children's page can be worked without eyes or a mouse", "[ui]")
{
    PageFixture fixture;
    Shown empty(fixture);
    CHECK(checkAccessible(&empty.page) == QStringList());
    fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 10, 1));
    CHECK(checkAccessible(&empty.page) == QStringList());
    empty.trigger(u"New child"_s);
    CHECK(checkAccessible(&empty.page) == QStringList());
}

TEST_CASE("Ten thousand children are narrowed at each letter without a wait", "[ui]")
{
    std::vector<ChildRow> rows(10000);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].id = static_cast<RecordId>(i + 1);
        rows[i].number = u"T-%1"_s.arg(i);
        rows[i].searchText = u"name %1\nt-%1"_s.arg(i);
    }
    ChildrenModel model;
    model.setRows(std::move(rows));
    QElapsedTimer timer;
    timer.start();
    model.setFilter(u"t-99"_s);
    CHECK(model.rowCount() == 111); // 99, 990 to 999, 9900 to 9999
    CHECK(timer.elapsed() < 500);
}

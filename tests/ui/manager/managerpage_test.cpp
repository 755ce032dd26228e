// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/manager/managerpage.h"

#include "core/workspace/formdesk.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "tests/support/pdf.h"
#include "ui/forms/formpanel.h"
#include "ui/manager/cellmodel.h"
#include "ui/manager/learningtab.h"
#include "ui/manager/managerforms.h"
#include "ui/manager/supervisiontab.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today = PageFixture::today;

/// A team of two workers, the page over it.
struct TeamPage : PageFixture
{
    TeamPage() : PageFixture(u"Mary Manager"_s)
    {
        for (const char *number : {"T-1", "T-2", "T-3"})
            children.push_back(addInCare(QLatin1StringView(number), u"Ada"_s, today - 200, u"Lee Ver"_s));
        children.push_back(addInCare(u"T-4"_s, u"Bea"_s, today - 200, u"Jo Stay"_s));
        PlannedAction action;
        action.stamp.childId = children[0];
        action.key = newKey();
        action.rule = u"ppm.action"_s;
        action.what = u"Ring the school"_s;
        action.owner = u"Lee Ver"_s;
        action.setOn = today - 20;
        action.target = today + 7; // next week
        workspace->saveAction(action);
        page = std::make_unique<ManagerPage>(services());
        page->resize(1280, 760);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowExposed(page.get()));
        page->refresh();
    }
    void open(const QString &face, const QString &state = {}) { page->goTo({{}, 0, face, state}); }
    [[nodiscard]] ValueTable *table(const char *name) const
    {
        auto *found = widgetIn<ValueTable>(page.get(), QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    [[nodiscard]] QString words(const char *label) const
    {
        return widgetIn<PlainLabel>(page.get(), QLatin1StringView(label))->text();
    }
    [[nodiscard]] static int number(const QTableView *view, int row, int column)
    {
        return view->model()->index(row, column).data().toString().section(u' ', 0, 0).toInt();
    }

    std::vector<RecordId> children;
    std::unique_ptr<ManagerPage> page;
};

ChildForm stored(const TeamPage &f, const QString &form)
{
    for (const ChildForm &one : f.workspace->child(f.children[0])->forms) {
        if (one.form == form)
            return one;
    }
    FAIL("no such form");
    return {};
}

} // namespace

TEST_CASE("Every number of the load opens exactly its list", "[manager][widgets]")
{
    TeamPage f;
    ValueTable *load = f.table("load");
    ValueTable *items = f.table("load-items");
    REQUIRE(load->model()->rowCount() == 2); // Jo Stay, Lee Ver
    load->setFocus();
    load->setCurrentIndex(load->model()->index(0, 0));
    for (int row = 0; row < 2; ++row) {
        for (int column = 1; column < load->model()->columnCount(); ++column) {
            load->setCurrentIndex(load->model()->index(row, column));
            INFO(row << ' ' << column);
            CHECK(items->model()->rowCount() == TeamPage::number(load, row, column));
        }
    }
    // By keys: the children of the second worker, then into the list, then to the child.
    load->setCurrentIndex(load->model()->index(0, 1));
    QTest::keyClick(load, Qt::Key_Down);
    CHECK(items->model()->rowCount() == 3);
    CHECK(f.words("loadWhat").contains(u"Lee Ver"_s));
    QTest::keyClick(load, Qt::Key_Return);
    CHECK(items->hasFocus());
    items->selectRow(0);
    QTest::keyClick(items, Qt::Key_Return);
    CHECK(f.navigator.openedChild != 0);
    CHECK(!f.words("loadSentence").isEmpty());
}

TEST_CASE("The weeks count planning meetings where that is asked, and a past day counts what was so then",
          "[manager][widgets]")
{
    TeamPage f;
    Event booked;
    booked.stamp.childId = f.children[0];
    booked.kind = EventKind::Ppm;
    booked.on = today + 7;
    booked.state = EventState::Booked;
    f.workspace->saveEvent(booked);
    f.page->refresh();
    ValueTable *load = f.table("load");
    auto *measure = widgetIn<QComboBox>(f.page.get(), u"loadMeasure"_s);
    measure->setFocus();
    QTest::keyClick(measure, Qt::Key_End);
    CHECK(TeamPage::number(load, 1, 4) == 1); // next week
    CHECK(TeamPage::number(load, 0, 4) == 0);
    f.workspace->setAsAt(today - 300); // nobody was in care
    f.page->refresh();
    CHECK(load->model()->rowCount() == 0);
}

TEST_CASE("Supervision is begun from the sheet by key, gone on with, and signed with its facts", "[manager][widgets]")
{
    TeamPage f;
    f.open(u"supervision"_s, u"Lee Ver/"_s);
    ValueTable *list = f.table("supervision");
    REQUIRE(list->model()->rowCount() == 3);
    list->selectId(f.children[0]);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    auto *tab = dynamic_cast<SupervisionTab *>(f.page->tab(u"supervision"_s));
    REQUIRE(tab);
    REQUIRE(tab->form()->isVisible());
    ChildForm form = stored(f, u"supervision"_s);
    CHECK(form.content.answer(u"worker"_s) == u"Lee Ver"_s);
    CHECK(form.content.answer(u"manager"_s) == u"Mary Manager"_s);
    CHECK(f.page->place().state.toString() == u"Lee Ver/"_s + form.key);

    QTest::keyClick(tab->form(), Qt::Key_Escape);
    f.page->refresh();
    CHECK(list->isVisible());
    list->selectId(f.children[0]);
    QTest::keyClick(list, Qt::Key_M, Qt::ControlModifier); // gone on with, not begun again
    CHECK(tab->form()->key() == form.key);
    CHECK(f.workspace->child(f.children[0])->forms.size() == 1);

    form.content.set(u"direction"_s, u"See her alone"_s);
    f.workspace->saveForm(form);
    const FormKind kind = managerFormKinds().front();
    FormDesk(*f.workspace)
        .close(form.key, u"Mary Manager"_s, kind.establishes(*f.workspace, *f.workspace->childForm(form.key)));
    const auto &events = f.workspace->child(f.children[0])->events;
    CHECK(std::count_if(events.begin(), events.end(),
                        [](const Event &event) { return event.kind == EventKind::Supervision; }) == 1);
    f.workspace->undo(); // with its facts
    const auto &after = f.workspace->child(f.children[0])->events;
    CHECK(std::none_of(after.begin(), after.end(),
                       [](const Event &event) { return event.kind == EventKind::Supervision; }));
}

TEST_CASE("The sheet of a session is a PDF with each child of the worker", "[manager][widgets]")
{
    TeamPage f;
    f.open(u"supervision"_s, u"Lee Ver/"_s);
    f.saveAs = f.file(u"session.pdf"_s);
    for (QAction *action : f.page->pageActions()) {
        if (action->text().contains(u"sess&ion"_s))
            action->trigger();
    }
    const QString text = test::Pdf(f.saveAs).text();
    CHECK(text.contains(u"T-1"_s));
    CHECK(text.contains(u"T-3"_s));
    CHECK(!text.contains(u"T-4"_s));
    CHECK(f.navigator.complained.isEmpty());
}

TEST_CASE("A leaver's children are given, seen beforehand, and go in one act that comes back whole",
          "[manager][widgets]")
{
    TeamPage f;
    f.open(u"leaver"_s, u"Lee Ver"_s);
    auto *to = widgetIn<QLineEdit>(f.page.get(), u"leaverTo"_s);
    auto *reassign = widgetIn<QPushButton>(f.page.get(), u"leaverDo"_s);
    CHECK(!reassign->isEnabled());
    to->setFocus();
    QTest::keyClicks(to, u"Ann New"_s);
    QTest::keyClick(to, Qt::Key_Return); // all
    CHECK(f.words("leaverPreview").contains(u"Ann New (3)"_s));
    // One of them to somebody else.
    ValueTable *list = f.table("leaver-children");
    list->selectId(f.children[2]);
    to->setFocus();
    to->clear();
    QTest::keyClicks(to, u"Bo New"_s);
    QTest::mouseClick(widgetIn<QPushButton>(f.page.get(), u"leaverGiveSelected"_s), Qt::LeftButton);
    CHECK(f.words("leaverPreview").contains(u"Ann New (2)"_s));
    CHECK(f.words("leaverPreview").contains(u"Bo New (1)"_s));
    CHECK(f.table("leaver-actions")->model()->rowCount() == 1);
    CHECK(f.table("leaver-actions")->model()->index(0, 3).data().toString() == u"Ann New"_s);

    f.saveAs = f.file(u"pack.pdf"_s);
    QTest::mouseClick(widgetIn<QPushButton>(f.page.get(), u"leaverPack"_s), Qt::LeftButton);
    CHECK(test::Pdf(f.saveAs).pages() == 3);
    CHECK(test::Pdf(f.saveAs).text().contains(u"Bo New"_s));

    QTest::mouseClick(reassign, Qt::LeftButton);
    CHECK(f.navigator.said.last() == u"3 children were reassigned."_s);
    CHECK(f.workspace->child(f.children[0])->child.worker == u"Ann New"_s);
    CHECK(f.workspace->child(f.children[2])->child.worker == u"Bo New"_s);
    CHECK(f.workspace->child(f.children[0])->actions.front().owner == u"Ann New"_s);
    // The pack made afterwards says the same of whom they come from.
    f.saveAs = f.file(u"afterwards.pdf"_s);
    QTest::mouseClick(widgetIn<QPushButton>(f.page.get(), u"leaverPack"_s), Qt::LeftButton);
    CHECK(test::Pdf(f.saveAs).pages() == 3);
    CHECK(test::Pdf(f.saveAs).text().contains(u"from Lee Ver to Bo New"_s));
    f.workspace->undo();
    for (int i = 0; i < 3; ++i)
        CHECK(f.workspace->child(f.children[static_cast<std::size_t>(i)])->child.worker == u"Lee Ver"_s);
    CHECK(f.workspace->child(f.children[0])->actions.front().owner == u"Lee Ver"_s);
    // Nobody went after all: there is no pack of them.
    f.page->refresh();
    auto *who = widgetIn<QComboBox>(f.page.get(), u"leaver"_s);
    who->setCurrentIndex(0);
    CHECK_FALSE(widgetIn<QPushButton>(f.page.get(), u"leaverPack"_s)->isEnabled());
}

TEST_CASE("Some children are given, and the actions of those who stay go to nobody", "[manager][widgets]")
{
    TeamPage f;
    PlannedAction other = f.workspace->child(f.children[0])->actions.front();
    other.stamp = {};
    other.stamp.childId = f.children[3]; // another worker's child
    other.key = newKey();
    f.workspace->saveAction(other);
    f.open(u"leaver"_s, u"Lee Ver"_s);
    auto *to = widgetIn<QLineEdit>(f.page.get(), u"leaverTo"_s);
    f.table("leaver-children")->selectId(f.children[2]);
    to->setFocus();
    QTest::keyClicks(to, u"Bo New"_s);
    QTest::mouseClick(widgetIn<QPushButton>(f.page.get(), u"leaverGiveSelected"_s), Qt::LeftButton);
    QTest::keyClicks(to, u"x"_s); // typed on, and given to nobody
    QTest::mouseClick(widgetIn<QPushButton>(f.page.get(), u"leaverDo"_s), Qt::LeftButton);
    CHECK(f.workspace->child(f.children[2])->child.worker == u"Bo New"_s);
    CHECK(f.workspace->child(f.children[0])->actions.front().owner == u"Lee Ver"_s);
    CHECK(f.workspace->child(f.children[3])->actions.front().owner == u"Lee Ver"_s);
}

TEST_CASE("What the page offers is the tab's that is shown", "[manager][widgets]")
{
    TeamPage f;
    f.open(u"load"_s);
    QSignalSpy other(f.page.get(), &Page::titleChanged);
    const QList<QAction *> before = f.page->pageActions();
    f.open(u"learning"_s);
    CHECK(other.size() == 1); // the window asks for them anew
    CHECK(f.page->pageActions() != before);
}

TEST_CASE("Unticked, the actions stay with the one who leaves", "[manager][widgets]")
{
    TeamPage f;
    f.open(u"leaver"_s, u"Lee Ver"_s);
    auto *to = widgetIn<QLineEdit>(f.page.get(), u"leaverTo"_s);
    to->setFocus();
    QTest::keyClicks(to, u"Ann New"_s);
    QTest::keyClick(to, Qt::Key_Return);
    QTest::mouseClick(widgetIn<QCheckBox>(f.page.get(), u"leaverActions"_s), Qt::LeftButton, Qt::NoModifier,
                      QPoint(8, widgetIn<QCheckBox>(f.page.get(), u"leaverActions"_s)->height() / 2));
    QTest::mouseClick(widgetIn<QPushButton>(f.page.get(), u"leaverDo"_s), Qt::LeftButton);
    CHECK(f.workspace->child(f.children[0])->child.worker == u"Ann New"_s);
    CHECK(f.workspace->child(f.children[0])->actions.front().owner == u"Lee Ver"_s);
}

TEST_CASE("What a disruption meeting learned opens the form that says it", "[manager][widgets]")
{
    TeamPage f;
    f.open(u"learning"_s);
    CHECK(f.table("learning")->model()->rowCount() == 0);
    FormDesk desk(*f.workspace);
    FormContent content;
    content.set(u"ended"_s, std::optional(today - 30));
    content.set(u"chair"_s, u"Mary Manager"_s);
    content.set(u"next"_s, u"A calm home"_s);
    content.tables.insert(u"learning"_s, {{{u"about"_s, u"support"_s}, {u"point"_s, u"Ada waited for support."_s}}});
    const QString key = desk.begin(f.children[0], u"disruption-meeting"_s, today - 3, content);
    const FormKind kind = managerFormKinds().back();
    CHECK(kind.remarks(*f.workspace, *f.workspace->childForm(key)).size() == 1); // it names the child
    desk.close(key, u"Mary Manager"_s, kind.establishes(*f.workspace, *f.workspace->childForm(key)));
    f.page->refresh();
    ValueTable *list = f.table("learning");
    REQUIRE(list->model()->rowCount() == 1);
    CHECK(list->model()->index(0, 1).data().toString() == u"[…] waited for support."_s);
    list->setFocus();
    list->selectRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    auto *tab = dynamic_cast<LearningTab *>(f.page->tab(u"learning"_s));
    REQUIRE(tab);
    CHECK(tab->form()->isVisible());
    CHECK(tab->form()->key() == key);
}

TEST_CASE("A manager's list is a well-behaved model, empty and filled", "[manager][models]")
{
    CellModel model({{.id = u"name"_s, .title = u"Name"_s},
                     {.id = u"count"_s, .title = u"Count"_s, .kind = ValueColumn::Kind::Number},
                     {.id = u"day"_s, .title = u"Day"_s, .kind = ValueColumn::Kind::Day}});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const auto row = [](const QString &name, int count, std::optional<Date> day) {
        ManagerRow one;
        one.cells = {
            {.text = name}, {.text = count > 9 ? u"%1 ▲"_s.arg(count) : QString(), .number = count}, {.day = day}};
        return one;
    };
    model.setRows({row(u"b"_s, 9, Date(2026, 1, 2)), row(u"a"_s, 10, {})});
    model.sort(1);
    CHECK(model.index(0, 1).data().toString() == u"9"_s); // as numbers, not as words
    CHECK(model.index(1, 1).data().toString() == u"10 ▲"_s);
    CHECK(model.exportText(1, 1) == u"10"_s);
    model.sort(2);
    CHECK(model.index(0, 2).data().toString() == u"02/01/2026"_s); // one without a day comes last
    CHECK(model.exportText(0, 2) == u"2026-01-02"_s);
    model.setRows({});
    CHECK(model.rowCount() == 0);
}

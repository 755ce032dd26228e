// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/tracker/childdetails.h"
#include "ui/tracker/sectionmodel.h"
#include "ui/tracker/sectionview.h"
#include "ui/tracker/trackermodel.h"
#include "ui/tracker/trackerpage.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/valuetable.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Shown
{
    explicit Shown(PageFixture &fixture) : page(fixture.services())
    {
        page.resize(1300, 700);
        page.refresh();
        page.show();
        QObject::connect(fixture.workspace.get(), &Workspace::changed, &page, &Page::refresh);
    }

    TrackerPage page;
    ValueTable *table = widgetIn<ValueTable>(&page, u"trackerTable"_s);
    TrackerModel *model = qobject_cast<TrackerModel *>(table->model());
    SectionView *sections = widgetIn<SectionView>(&page, u"sectionView"_s);
    SectionModel *lists = qobject_cast<SectionModel *>(sections->model());

    void choose(const QString &list)
    {
        const QModelIndex index = lists->index(lists->rowOf(list));
        sections->scrollTo(index);
        QTest::mouseClick(sections->viewport(), Qt::LeftButton, {}, sections->visualRect(index).center());
    }
    /// The keys belong to the table; without a window manager a shortcut is triggered by its action.
    void press(const QKeySequence &key)
    {
        for (QAction *action : table->actions()) {
            if (action->shortcut() == key && action->isEnabled())
                action->trigger();
        }
    }
    QStringList numbers() const
    {
        QStringList shown;
        for (int row = 0; row < model->rowCount(); ++row)
            shown.append(model->index(row, TrackerModel::NumberColumn).data().toString());
        return shown;
    }
};

} // namespace

TEST_CASE("A red child is found in the tracker, explained, moved with a reason, and moved back", "[ui][features]")
{
    PageFixture fixture;
    const RecordId child = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    fixture.addInCare(u"T-2"_s, u"Bea"_s, Date(2026, 10, 1));
    Shown shown(fixture);

    shown.choose(u"B"_s);
    REQUIRE(shown.numbers() == QStringList{u"T-1"_s});
    QTest::mouseClick(widgetIn<QPushButton>(&shown.page, u"overdueOnly"_s), Qt::LeftButton);
    REQUIRE(shown.numbers() == QStringList{u"T-1"_s});
    shown.table->selectId(child);

    shown.press(Qt::Key_W);
    auto *details = widgetIn<ChildDetails>(&shown.page, u"childDetails"_s);
    REQUIRE(details->isVisible());
    CHECK(details->text().contains(u"26 weeks"_s));
    CHECK(details->text().contains(u"28 days over"_s));
    CHECK(details->text().contains(u"Bradford 2017"_s));

    shown.press(Qt::Key_M);
    CHECK_FALSE(details->isVisible());
    auto *save = widgetIn<QPushButton>(&shown.page, u"panelSave"_s);
    auto *section = widgetIn<QComboBox>(&shown.page, u"sectionChoice"_s);
    REQUIRE(section);
    CHECK_FALSE(save->isEnabled());
    section->setCurrentIndex(section->findData(u"D"_s));
    QTest::keyClicks(widgetIn<QPlainTextEdit>(&shown.page, u"sectionReason"_s), u"Plan under review"_s);
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(fixture.navigator.complained == QStringList());
    REQUIRE(fixture.workspace->child(child)->sections.size() == 1);
    CHECK(fixture.workspace->child(child)->sections.front().reason == u"Plan under review"_s);
    CHECK(shown.numbers().isEmpty());

    shown.choose(crossReferenceList());
    CHECK(shown.numbers() == QStringList{u"T-1"_s});
    fixture.workspace->undo();
    CHECK(shown.numbers().isEmpty());
    shown.choose(u"B"_s);
    CHECK(shown.numbers() == QStringList{u"T-1"_s});
}

TEST_CASE("A suggestion is accepted with one key", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    fixture.workspace->moveToSection(child, u"G"_s, PageFixture::today - 7, u"by mistake"_s);
    Shown shown(fixture);
    shown.choose(crossReferenceList());
    shown.table->selectId(child);
    shown.press(Qt::Key_A);
    CHECK(fixture.navigator.complained == QStringList());
    CHECK(fixture.workspace->child(child)->sections.back().section == u"B"_s);
    CHECK(shown.numbers().isEmpty());
}

TEST_CASE("An update is typed in its cell, kept as a draft while typing, and dated when saved", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 10, 1));
    Shown shown(fixture);
    shown.table->selectId(child);
    shown.press(Qt::Key_U);
    auto *editor = shown.table->findChild<QPlainTextEdit *>(u"updateEditor"_s);
    REQUIRE(editor);
    QTest::keyClicks(editor, u"Seen at school"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    REQUIRE(fixture.workspace->drafts().size() == 1);
    CHECK(fixture.workspace->child(child)->updates.empty());
    QTest::qWait(1);

    shown.press(Qt::Key_U);
    editor = shown.table->findChild<QPlainTextEdit *>(u"updateEditor"_s);
    REQUIRE(editor);
    CHECK(editor->toPlainText() == u"Seen at school"_s);
    QTest::keyClicks(editor, u" today"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTest::qWait(1);
    CHECK(fixture.navigator.complained == QStringList());
    REQUIRE(fixture.workspace->child(child)->updates.size() == 1);
    const WeeklyUpdate &update = fixture.workspace->child(child)->updates.front();
    CHECK(update.text == u"Seen at school today"_s);
    CHECK(update.on == PageFixture::today);
    CHECK(update.author == u"Grace Hopper"_s);
    CHECK(fixture.workspace->drafts().empty());
    CHECK(shown.model->index(0, TrackerModel::UpdateColumn).data().toString() == u"Seen at school today"_s);
}

TEST_CASE("What changed since a day is a list of the tracker", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    fixture.addWithPlacementOrder(u"T-2"_s, u"Bea"_s, 30);
    fixture.addInCare(u"T-3"_s, u"Cy"_s, PageFixture::today - 3);
    fixture.workspace->moveToSection(child, u"D"_s, PageFixture::today - 2, u"plan under review"_s);
    Shown shown(fixture);
    CHECK(shown.lists->rowOf(changedList()) == -1);
    auto *since = widgetIn<DateLineEdit>(&shown.page, u"changedSince"_s)->lineEdit();
    QTest::keyClicks(since, u"-7d"_s);
    QTest::keyClick(since, Qt::Key_Return);
    shown.table->setFocus();
    QTest::qWait(1);
    REQUIRE(shown.lists->rowOf(changedList()) >= 0);
    shown.choose(changedList());
    shown.model->sort(TrackerModel::NumberColumn);
    REQUIRE(shown.numbers() == QStringList{u"T-1"_s, u"T-3"_s});
    CHECK(shown.model->index(0, TrackerModel::ChangeColumn).data().toString() == u"moved from B"_s);
    CHECK(shown.model->index(1, TrackerModel::ChangeColumn).data().toString() == u"joined"_s);
}

TEST_CASE("A child who left is archived from the list of those who did", "[ui]")
{
    PageFixture fixture;
    const RecordId child = fixture.addInCare(u"T-1"_s, u"Ada"_s, Date(2026, 1, 5));
    const std::vector<Spell> spells = fixture.workspace->child(child)->spells;
    for (Spell spell : spells) {
        spell.until = Date(2026, 11, 2);
        fixture.workspace->saveSpell(spell);
    }
    Shown shown(fixture);
    shown.choose(u"left"_s);
    REQUIRE(shown.numbers() == QStringList{u"T-1"_s});
    shown.table->selectId(child);
    shown.press(Qt::Key_X);
    QTest::keyClicks(widgetIn<QLineEdit>(&shown.page, u"archiveOutcome"_s), u"Returned home"_s);
    QTest::mouseClick(widgetIn<QPushButton>(&shown.page, u"panelSave"_s), Qt::LeftButton);
    CHECK(fixture.navigator.complained == QStringList());
    CHECK(shown.numbers().isEmpty());
}

TEST_CASE("What the tracker exports is the list that it shows", "[ui]")
{
    PageFixture fixture;
    fixture.addWithPlacementOrder(u"T-1"_s, u"=Ada"_s, 30);
    fixture.addInCare(u"T-2"_s, u"Bea"_s, Date(2026, 10, 1));
    fixture.saveAs = fixture.file(u"tracker.csv"_s);
    Shown shown(fixture);
    shown.choose(u"B"_s);
    for (QAction *action : shown.page.pageActions()) {
        if (action->text().contains(u"CSV"_s))
            action->trigger();
    }
    QFile file(fixture.saveAs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    CHECK(written.count("T-1") == 1);
    CHECK_FALSE(written.contains("T-2"));
    CHECK_FALSE(written.contains("\n=Ada"));
    CHECK(written.trimmed().count('\n') == shown.model->rowCount());
}

TEST_CASE("The tracker sheet is written for exactly the children shown", "[ui]")
{
    PageFixture fixture;
    fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    fixture.saveAs = fixture.file(u"sheet.pdf"_s);
    Shown shown(fixture);
    for (QAction *action : shown.page.pageActions()) {
        if (action->text().contains(u"PDF"_s))
            action->trigger();
    }
    CHECK(fixture.navigator.complained == QStringList());
    QFile file(fixture.saveAs);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(5) == "%PDF-");
}

TEST_CASE("The tracker can be worked without eyes or a mouse", "[ui]")
{
    PageFixture fixture;
    fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    Shown shown(fixture);
    CHECK(checkAccessible(&shown.page) == QStringList());
    shown.table->selectRow(0);
    shown.press(Qt::Key_W);
    CHECK(checkAccessible(&shown.page) == QStringList());
    shown.press(Qt::Key_M);
    CHECK(checkAccessible(&shown.page) == QStringList());
}

TEST_CASE("A narrow window gives the tracker's table its room", "[ui]")
{
    PageFixture fixture;
    fixture.addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 30);
    Shown shown(fixture);
    shown.page.resize(620, 400);
    QTest::qWait(1);
    CHECK_FALSE(shown.sections->isVisible());
    CHECK(widgetIn<QComboBox>(&shown.page, u"sectionBox"_s)->isVisible());
    CHECK(shown.table->isVisible());
}

TEST_CASE("The name stays in sight while an update is typed", "[ui][tracker]")
{
    PageFixture fixture;
    fixture.addInCare(u"T-1"_s, u"Ada"_s, PageFixture::today - 200);
    Shown shown(fixture);
    shown.page.resize(700, 500);
    QCoreApplication::processEvents();
    auto *frozen = shown.table->findChild<QTableView *>(u"frozenColumn"_s);
    REQUIRE(frozen);
    CHECK_FALSE(frozen->isVisible());
    shown.table->setCurrentIndex(shown.model->index(0, TrackerModel::NameColumn));
    shown.press(QKeySequence(Qt::Key_U));
    REQUIRE(shown.table->horizontalScrollBar()->value() > 0);
    CHECK(frozen->isVisible());
    CHECK(frozen->x() < shown.table->columnWidth(0));
    CHECK(frozen->model()->index(0, 0).data().toString().contains(u"Ada"_s));
    shown.table->horizontalScrollBar()->setValue(0);
    CHECK_FALSE(frozen->isVisible());
}

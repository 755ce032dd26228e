// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/child/childfixture.h"
#include "ui/child/childpicker.h"
#include "ui/child/clocklist.h"
#include "ui/child/groupedview.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>

using namespace hearth;
using hearth::test::ChildFixture;

namespace {

void start(const ChildFixture &f, const QString &act)
{
    for (QAction *action : f.page->pageActions()) {
        if (action->text().remove(u'&') == act) {
            REQUIRE(action->isEnabled());
            action->trigger();
            return;
        }
    }
    FAIL("there is no such act");
}

} // namespace

TEST_CASE("A baby is born, and the record becomes the child's", "[ui][child]")
{
    ChildFixture f;
    Child baby;
    baby.number = QStringLiteral("U-1");
    baby.surname = QStringLiteral("Test");
    baby.expected = Date(2026, 2, 25);
    const RecordId id = f.workspace->saveChild(baby);
    f.show(id, QStringLiteral("clocks"));
    CHECK(f.find<PlainLabel>("bannerFacts")->text().contains(QStringLiteral("unborn")));
    start(f, QStringLiteral("The baby is born"));
    f.type("born", QStringLiteral("yesterday"));
    f.type("forename", QStringLiteral("Nia"));
    f.type("number", QStringLiteral("T-77"));
    f.save();
    CHECK(f.record(id).child.born == Date(2026, 2, 19));
    CHECK(f.record(id).child.number == QStringLiteral("T-77"));
    CHECK(f.find<PlainLabel>("bannerName")->text() == QStringLiteral("Nia Test"));
    CHECK(f.find<PlainLabel>("bannerFacts")->text().contains(QStringLiteral("born 19/02/2026")));
    f.workspace->undo();
    CHECK_FALSE(f.record(id).child.born);
}

TEST_CASE("Two records of one child are merged after saying what will happen", "[ui][child]")
{
    ChildFixture f;
    const RecordId into = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    Child twice;
    twice.number = QStringLiteral("T-1b");
    twice.forename = QStringLiteral("Ada");
    twice.surname = QStringLiteral("Test");
    twice.born = Date(2019, 4, 3);
    const RecordId from = f.workspace->saveChild(twice);
    f.addEvent(from, EventKind::Ppm, Date(2026, 1, 12));
    f.show(into, QStringLiteral("facts"));
    start(f, QStringLiteral("Merge two records"));
    f.type("other", QStringLiteral("T-1b"));
    QTest::keyClick(f.find<ChildPicker>("other")->lineEdit(), Qt::Key_Return);
    const QString outlook = f.panelText("taskOutlook");
    CHECK(outlook.contains(QStringLiteral("T-1b")));
    CHECK(outlook.contains(QStringLiteral("1 ")));
    f.type("reason", QStringLiteral("The same birth certificate"));
    f.save();
    CHECK_FALSE(f.workspace->child(from));
    CHECK(f.record(into).events.size() == 2);
    f.workspace->undo();
    CHECK(f.workspace->child(from));
    CHECK(f.record(into).events.size() == 1);
}

TEST_CASE("A taken number is refused in words, and the typing stays", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.addChild(QStringLiteral("T-2"), QStringLiteral("Ben"));
    f.show(child, QStringLiteral("facts"));
    start(f, QStringLiteral("Change the LCS number"));
    f.type("number", QStringLiteral("T-2"));
    CHECK(f.panelText("panelProblems").contains(QStringLiteral("Ben")));
    f.save();
    CHECK(f.page->panel()->isOpen());
    CHECK(f.find<QLineEdit>("number")->text() == QStringLiteral("T-2"));
    f.type("number", QStringLiteral("T-9"));
    f.save();
    CHECK(f.record(child).child.number == QStringLiteral("T-9"));
}

TEST_CASE("A child is reassigned, moved to a section with a reason, and archived", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, QStringLiteral("facts"));
    start(f, QStringLiteral("Another social worker"));
    f.type("worker", QStringLiteral("Ann Example"));
    f.type("team", QStringLiteral("North"));
    f.save();
    CHECK(f.record(child).child.worker == QStringLiteral("Ann Example"));

    start(f, QStringLiteral("Move to another section"));
    f.type("section", QStringLiteral("F"));
    QTest::keyClick(f.find<QLineEdit>("section"), Qt::Key_Return);
    f.save();
    REQUIRE(f.page->panel()->isOpen()); // a reason is missing
    f.type("reason", QStringLiteral("Agreed at the meeting"));
    f.save();
    REQUIRE(f.record(child).sections.size() == 1);
    CHECK(f.record(child).sections.front().reason == QStringLiteral("Agreed at the meeting"));

    start(f, QStringLiteral("Close and archive"));
    f.type("outcome", QStringLiteral("Returned home"));
    f.save();
    CHECK(f.record(child).events.back().kind == EventKind::CaseClosed);
}

TEST_CASE("A clock explains itself and takes an adjustment where its rule allows one", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.addEvent(child, EventKind::Ppm, Date(2026, 1, 12));
    f.show(child, QStringLiteral("clocks"));
    auto *view = f.find<GroupedView>("clocks");
    const Clock *review = f.clock(child, QStringLiteral("ppm.review"));
    REQUIRE(review);
    const std::optional<Date> due = review->due;
    REQUIRE(view->choose(clockKey(*review)));
    QCoreApplication::processEvents();
    CHECK(f.find<PlainLabel>("clockExplanation")->text().contains(QStringLiteral("12/01/2026")));
    CHECK_FALSE(f.find<PlainLabel>("clockSource")->text().isEmpty());

    QTest::mouseClick(f.find<QPushButton>("add-pause"), Qt::LeftButton);
    REQUIRE(f.page->panel()->isOpen());
    f.type("from", QStringLiteral("26/1/2026"));
    f.type("until", QStringLiteral("9/2/2026"));
    f.type("reason", QStringLiteral("Family bereavement"));
    f.type("approver", QStringLiteral("Team manager"));
    f.type("approved", QStringLiteral("26/1/2026"));
    f.save();
    CHECK_FALSE(f.page->panel()->isOpen());
    REQUIRE(f.record(child).adjustments.size() == 1);
    CHECK(f.clock(child, QStringLiteral("ppm.review"))->due == *due + 14);
    f.workspace->undo();
    CHECK(f.clock(child, QStringLiteral("ppm.review"))->due == due);

    // The initial PPM allows none, and the page offers none.
    view->choose(clockKey(*f.clock(child, QStringLiteral("review.first"))));
    QCoreApplication::processEvents();
    for (const char *name : {"add-pause", "add-extension", "add-exemption"}) {
        for (const QPushButton *button : f.page->findChildren<QPushButton *>(QString::fromLatin1(name)))
            CHECK_FALSE(button->isVisible());
    }
}

TEST_CASE("The history shows who did what, with before and after, and who looked on request", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    Event event = f.record(child).events.front();
    event.on = Date(2026, 1, 8);
    f.workspace->saveEvent(event, QStringLiteral("The minutes say so"));
    f.show(child, QStringLiteral("history"));
    auto *view = f.find<GroupedView>("history");
    const QString text = groupsAsText({}, view->shownGroups());
    CHECK(text.contains(QStringLiteral("Mary")));
    CHECK(text.contains(QStringLiteral("02/01/2026 → 08/01/2026")));
    CHECK(text.contains(QStringLiteral("The minutes say so")));
    CHECK_FALSE(text.contains(QStringLiteral("Looked at")));
    QTest::keyClick(f.page->tabs()->currentWidget()->findChild<QCheckBox *>(), Qt::Key_Space);
    CHECK(groupsAsText({}, view->shownGroups()).contains(QStringLiteral("Looked at")));
}

TEST_CASE("A section is copied with the child's identity over it", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, QStringLiteral("facts"));
    start(f, QStringLiteral("Copy this section"));
    const QString text = QApplication::clipboard()->text();
    CHECK(text.contains(QStringLiteral("Ada Test, LCS number T-1")));
    CHECK(text.contains(QStringLiteral("As at 20/02/2026")));
    CHECK(text.contains(QStringLiteral("Threshold decision\t02/01/2026")));
}

TEST_CASE("The faces are reached by key, and a place brings one back to the same row", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.show(child, QStringLiteral("journey"));
    f.page->activateWindow();
    for (int index = 0; index < 4; ++index) {
        QTest::keyClick(f.page->tabs(), static_cast<Qt::Key>(Qt::Key_1 + index), Qt::AltModifier);
        CHECK(f.page->tabs()->currentIndex() == index);
    }
    f.page->goTo({QStringLiteral("child"), child, QStringLiteral("facts"), {}});
    auto *view = f.find<GroupedView>("facts");
    QTest::keyClick(view, Qt::Key_End);
    const Place place = f.page->place();
    const QString chosen = view->currentKey();
    REQUIRE_FALSE(chosen.isEmpty());
    const RecordId other = f.addChild(QStringLiteral("T-2"), QStringLiteral("Ben"));
    f.show(other, QStringLiteral("clocks"));
    f.page->goTo(place);
    CHECK(f.page->child() == child);
    CHECK(f.page->place().detail == QStringLiteral("facts"));
    CHECK(view->currentKey() == chosen);
}

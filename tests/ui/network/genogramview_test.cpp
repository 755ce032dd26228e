// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/accessible.h"
#include "tests/ui/network/networkfixture.h"
#include "ui/network/genogramview.h"
#include "ui/network/memberwords.h"
#include "ui/widgets/sidepanel.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QPushButton>
#include <QTest>
#include <QWheelEvent>

using namespace hearth;
using namespace Qt::StringLiterals;
using hearth::test::NetworkFixture;

namespace {

GenogramView *viewOf(const NetworkFixture &f)
{
    auto *view = qobject_cast<GenogramView *>(f.genogram());
    REQUIRE(view);
    return view;
}

void click(GenogramView *view, const Member &member)
{
    QTest::mouseClick(view, Qt::LeftButton, {}, view->middleOf(member).toPoint());
    QCoreApplication::processEvents();
}

void drag(GenogramView *view, QPoint from, QPoint to)
{
    QTest::mousePress(view, Qt::LeftButton, {}, from);
    for (int part = 1; part <= 4; ++part)
        QTest::mouseMove(view, from + (to - from) * part / 4);
    QTest::mouseRelease(view, Qt::LeftButton, {}, to);
    QCoreApplication::processEvents();
}

} // namespace

TEST_CASE("The arrows go from person to person by where they stand", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    f.showNetwork(ada);
    GenogramView *view = viewOf(f);
    QTest::keyClick(view, Qt::Key_Home);
    CHECK(view->chosen() == childMember(ada));
    QTest::keyClick(view, Qt::Key_Up);
    const Member parent = view->chosen();
    CHECK((parent == personMember(f.mother) || parent == personMember(f.father)));
    CHECK(view->middleOf(parent).y() < view->middleOf(childMember(ada)).y());
    QTest::keyClick(view, Qt::Key_Down);
    CHECK(view->chosen() == childMember(ada));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(f.page->panel()->isOpen()); // the child's own details
}

TEST_CASE("A click opens the person; a click on a brother or sister only chooses, Return goes there", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    const RecordId ben = f.addChild(u"T-2"_s, u"Ben"_s);
    f.relate(RelationshipKind::Parent, personMember(f.mother), childMember(ben), u"birth"_s);
    f.showNetwork(ada);
    GenogramView *view = viewOf(f);
    click(view, personMember(f.aunt));
    REQUIRE(f.page->panel()->isOpen());
    CHECK(f.chosenWords().contains(u"Ann Other"_s));
    f.page->panel()->closeNow();
    QCoreApplication::processEvents();
    click(view, childMember(ben));
    CHECK(view->chosen() == childMember(ben));
    CHECK_FALSE(f.page->panel()->isOpen());
    CHECK(f.navigator.opened == 0);
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(f.navigator.opened == ben);
}

TEST_CASE("The picture zooms and moves by wheel, keys and hand, and 0 shows the whole", "[ui][network]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    GenogramView *view = viewOf(f);
    const double whole = view->scale();
    QTest::keyClick(view, Qt::Key_Plus);
    CHECK(view->scale() > whole);
    QTest::keyClick(view, Qt::Key_Minus);
    CHECK(view->scale() == Approx(whole));
    QWheelEvent wheel(QPointF(40, 40), view->mapToGlobal(QPointF(40, 40)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &wheel);
    CHECK(view->scale() > whole);
    QTest::keyClick(view, Qt::Key_0);
    CHECK(view->scale() == Approx(whole));

    const QPointF before = view->middleOf(personMember(f.mother));
    drag(view, QPoint(3, 3), QPoint(53, 33)); // the ground
    CHECK(view->middleOf(personMember(f.mother)) == before + QPointF(50, 30));
    CHECK(f.workspace->child(1)->genograms.empty());
    QTest::keyPress(view, Qt::Key_Space);
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyRelease(view, Qt::Key_Space);
    CHECK(view->middleOf(personMember(f.mother)).x() < before.x() + 50);
    QTest::keyClick(view, Qt::Key_0);
    const QPointF fitted = view->middleOf(personMember(f.mother));
    QTest::keyClick(view, Qt::Key_Plus);
    CHECK(view->middleOf(personMember(f.father)) != fitted);
    QTest::keyClick(view, Qt::Key_0);
    CHECK(view->middleOf(personMember(f.mother)) == fitted);
}

TEST_CASE("A symbol dragged elsewhere stays there, can be undone, and every one can be put back", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    f.showNetwork(ada);
    GenogramView *view = viewOf(f);
    const Member aunt = personMember(f.aunt);
    const QPoint from = view->middleOf(aunt).toPoint();
    drag(view, from, from + QPoint(40, 25));
    REQUIRE(f.record(ada).genograms.size() == 1);
    CHECK(f.record(ada).genograms.front().moved.count(aunt) == 1);
    CHECK_FALSE(f.page->panel()->isOpen()); // a drag is no click
    const Genogram::Place there = f.record(ada).genograms.front().moved.at(aunt);
    f.workspace->undo();
    CHECK((f.record(ada).genograms.empty() || f.record(ada).genograms.front().moved.empty()));
    f.workspace->redo();
    CHECK(f.record(ada).genograms.front().moved.at(aunt) == there);

    view->choose(aunt);
    QTest::keyClick(view, Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.record(ada).genograms.front().moved.at(aunt).x > there.x);
    auto *back = f.page->findChild<QAction *>(u"genogramPutBack"_s);
    REQUIRE(back);
    REQUIRE(back->isEnabled());
    back->trigger();
    CHECK(f.record(ada).genograms.front().moved.empty());
    CHECK_FALSE(back->isEnabled());
}

TEST_CASE("A screen reader meets every person of the picture by name", "[ui][network][accessible]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    GenogramView *view = viewOf(f);
    view->setFocus();
    QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(view);
    REQUIRE(picture);
    REQUIRE(picture->childCount() == static_cast<int>(view->picture()->layout().symbols.size()));
    REQUIRE(picture->childCount() >= 5);
    QStringList names;
    for (int index = 0; index < picture->childCount(); ++index) {
        QAccessibleInterface *person = picture->child(index);
        REQUIRE(person);
        REQUIRE(person->isValid());
        CHECK(picture->indexOfChild(person) == index);
        CHECK(person->parent() == picture);
        names.append(person->text(QAccessible::Name));
        CHECK_FALSE(names.back().isEmpty());
    }
    CHECK(names.filter(u"Ann Other"_s).size() == 1);
    view->choose(personMember(f.aunt));
    REQUIRE(picture->focusChild());
    CHECK(picture->focusChild()->text(QAccessible::Name).contains(u"Ann Other"_s));
    CHECK(picture->focusChild()->state().focused);
    CHECK(checkAccessible(f.page.get()).isEmpty());
}

TEST_CASE("The same family is there as text, and who is chosen stays chosen", "[ui][network]")
{
    NetworkFixture f;
    f.showNetwork(f.addFamily());
    viewOf(f)->choose(personMember(f.aunt));
    f.find<QPushButton>("genogramAsText")->click();
    auto *outline = f.find<QAbstractItemView>("genogramOutline");
    CHECK(outline->currentIndex().data().toString().contains(u"Ann Other"_s));
    CHECK(f.tab->asText().contains(u"Peter Smith"_s));
    QTest::keyClick(outline, Qt::Key_Return);
    CHECK(f.page->panel()->isOpen());
}

TEST_CASE("The genogram is saved under number and date, for its owner alone, and the audit says so", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    f.showNetwork(ada);
    for (const QString &kind : {u"svg"_s, u"png"_s}) {
        f.saveAs = f.folder.filePath(u"picture."_s + kind);
        auto *act = f.page->findChild<QAction *>(kind == u"svg" ? u"genogramSvg"_s : u"genogramPng"_s);
        REQUIRE(act);
        act->trigger();
        QFile file(f.saveAs);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.size() > 1000);
        CHECK((file.permissions() & (QFile::ReadGroup | QFile::ReadOther)) == QFile::Permissions());
        CHECK(f.workspace->history(ada).back().act == u"export-genogram");
    }
    f.saveAs = f.folder.filePath(u"no/such/folder.svg"_s);
    f.page->findChild<QAction *>(u"genogramSvg"_s)->trigger();
    CHECK_FALSE(f.navigator.complained.isEmpty());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/child/childfixture.h"
#include "ui/child/groupedview.h"
#include "ui/child/journeyview.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QWheelEvent>

using namespace hearth;
using hearth::test::ChildFixture;

TEST_CASE("The journey is stepped through, zoomed and read as a table by key", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    f.addEvent(child, EventKind::Ppm, Date(2026, 1, 12));
    f.show(child, QStringLiteral("journey"));
    auto *view = f.find<JourneyView>("journeyView");
    auto *words = f.find<PlainLabel>("journeyDescription");

    QTest::keyClick(view, Qt::Key_Right);
    CHECK_FALSE(view->currentKey().isEmpty());
    CHECK(words->text() == view->description());
    const QString first = view->currentKey();
    QTest::keyClick(view, Qt::Key_Down);
    CHECK(view->currentKey() != first);

    const DayRange whole = view->range();
    QTest::keyClick(view, Qt::Key_Plus);
    CHECK(view->range().days() < whole.days());
    QTest::keyClick(view, Qt::Key_PageDown);
    QTest::keyClick(view, Qt::Key_0);
    CHECK(view->range() == whole);
    QWheelEvent wheel(QPointF(400, 60), view->mapToGlobal(QPointF(400, 60)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::ControlModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view, &wheel);
    CHECK(view->range().days() < whole.days());

    // What was chosen in the picture is chosen in the table.
    const QString chosen = view->currentKey();
    QTest::mouseClick(f.find<QPushButton>("asTable"), Qt::LeftButton);
    CHECK(f.find<GroupedView>("journeyTable")->currentKey() == chosen);
}

TEST_CASE("Return in the journey goes to the fact or the clock", "[ui][child]")
{
    ChildFixture f;
    const RecordId child = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    const RecordId ppm = f.addEvent(child, EventKind::Ppm, Date(2026, 1, 12));
    f.show(child, QStringLiteral("journey"));
    auto *view = f.find<JourneyView>("journeyView");
    const QString key = QStringLiteral("event/%1").arg(ppm);
    REQUIRE(view->choose(key));
    QTest::keyClick(view, Qt::Key_Return);
    CHECK(f.page->place().detail == QStringLiteral("facts"));
    CHECK(f.find<GroupedView>("facts")->currentKey() == key);
}

TEST_CASE("The banner names everything and its brothers and sisters lead to them", "[ui][child]")
{
    ChildFixture f;
    const RecordId ada = f.addChild(QStringLiteral("T-1"), QStringLiteral("Ada"));
    const RecordId ben = f.addChild(QStringLiteral("T-2"), QStringLiteral("Ben"));
    for (const RecordId id : {ada, ben}) {
        Child child = f.record(id).child;
        child.family = QStringLiteral("Test family");
        f.workspace->saveChild(child);
    }
    f.show(ada, QStringLiteral("clocks"));
    for (int tab = 0; tab < f.page->tabs()->count(); ++tab) {
        f.page->tabs()->setCurrentIndex(tab);
        CHECK(f.find<PlainLabel>("bannerName")->text() == QStringLiteral("Ada Test"));
        CHECK(f.find<PlainLabel>("bannerFacts")->text().contains(QStringLiteral("T-1")));
    }
    QPushButton *link = nullptr;
    for (QPushButton *button : f.page->findChildren<QPushButton *>()) {
        if (button->accessibleName().contains(QStringLiteral("Ben")))
            link = button;
    }
    REQUIRE(link);
    QTest::mouseClick(link, Qt::LeftButton);
    CHECK(f.navigator.opened == ben);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mywork/digestpane.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "tests/support/pdf.h"
#include "ui/mywork/myworkpage.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct Week : PageFixture
{
    Week()
    {
        child = addInCare(u"T-1"_s, u"Maud"_s, today - 200, u"Grace Hopper"_s);
        addInCare(u"T-2"_s, u"Bea"_s, today - 200, u"Jo Stay"_s);
        PlannedAction action;
        action.stamp.childId = child;
        action.key = newKey();
        action.rule = u"ppm.action"_s;
        action.what = u"Ring Aunt Maud"_s;
        action.owner = u"Grace Hopper"_s;
        action.setOn = today - 20;
        action.target = today + 3;
        workspace->saveAction(action);
    }
    void show(QWidget &widget) const
    {
        widget.resize(1000, 700);
        widget.show();
        REQUIRE(QTest::qWaitForWindowExposed(&widget));
    }
    RecordId child = 0;
};

} // namespace

TEST_CASE("The week of a person holds their own children by number, and is copied and kept without a name",
          "[mywork][manager][widgets]")
{
    Week f;
    DigestPane pane(f.services());
    f.show(pane);
    pane.collect({u"Grace Hopper"_s, {}});
    REQUIRE(!pane.lines().empty());
    for (const DigestLine &line : pane.lines())
        CHECK(line.number == u"T-1"_s);
    pane.acts().at(0)->trigger();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u"T-1"_s));
    CHECK(!copied.contains(u"Maud"_s));
    f.saveAs = f.file(u"week.pdf"_s);
    pane.acts().at(1)->trigger();
    CHECK(test::Pdf(f.saveAs).text().contains(u"T-1"_s));
    CHECK(!test::Pdf(f.saveAs).text().contains(u"Maud"_s));
    QTest::mouseClick(widgetIn<QPushButton>(&pane, u"digestLine"_s), Qt::LeftButton);
    CHECK(f.navigator.openedChild == f.child);
}

TEST_CASE("There is no week of everybody, and a quiet one says so", "[mywork][manager][widgets]")
{
    Week f;
    DigestPane pane(f.services());
    f.show(pane);
    pane.collect({});
    CHECK(pane.lines().empty());
    CHECK(!pane.acts().front()->isEnabled());
    pane.collect({u"Nobody Known"_s, {}});
    CHECK(widgetIn<PlainLabel>(&pane, u"digestHeading"_s)->text().endsWith(u"nothing."_s));
}

TEST_CASE("My work opens the week, and going back finds it", "[mywork][manager][widgets]")
{
    Week f;
    MyWorkPage page(f.services());
    f.show(page);
    page.refresh();
    auto *chip = widgetIn<QPushButton>(&page, u"band203"_s);
    REQUIRE(chip);
    QTest::mouseClick(chip, Qt::LeftButton);
    auto *pane = widgetIn<DigestPane>(&page, u"digestPane"_s);
    CHECK(pane->isVisible());
    CHECK(!pane->lines().empty());
    CHECK(page.place().detail == u"digest"_s);
    page.goTo({});
    CHECK(!pane->isVisible());
    page.goTo({.detail = u"digest"_s});
    CHECK(pane->isVisible());
}

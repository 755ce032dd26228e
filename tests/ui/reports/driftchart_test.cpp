// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/driftchart.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/reports/figurespage.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/valuetable.h"

#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

TEST_CASE("The spread of a step reads as words", "[reports]")
{
    CHECK(spreadText({}) == u"nobody"_s);
    CHECK(spreadText({12, 32, 54, 80}).contains(u"(32 to 80)"_s));
}

TEST_CASE("Each number of the chart opens exactly its list, of this year or of the year before", "[reports][widgets]")
{
    PageFixture fixture;
    const Date today = PageFixture::today;
    const auto planned = [&](const QString &number, Date care, Date plan) {
        const RecordId child = fixture.addInCare(number, u"Ada"_s, care);
        Spell spell;
        spell.stamp.childId = child;
        spell.kind = SpellKind::Plan;
        spell.code = u"adoption"_s;
        spell.from = plan;
        fixture.workspace->saveSpell(spell);
    };
    planned(u"T-1"_s, today - 120, today - 60);
    planned(u"T-2"_s, today - 200, today - 100);
    planned(u"T-3"_s, today - 540, today - 460);
    FiguresPage page(fixture.services());
    page.resize(1280, 900);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.refresh();
    auto *table = widgetIn<ValueTable>(&page, u"figureList"_s);

    QTest::mouseClick(widgetIn<QToolButton>(&page, u"faceMilestones"_s), Qt::LeftButton);
    auto *now = widgetIn<QPushButton>(&page, u"drift-entry-to-plan"_s);
    REQUIRE(now);
    CHECK(now->isVisible());
    CHECK_FALSE(widgetIn<QToolButton>(&page, u"tile-entry-to-plan"_s)->isVisible());
    CHECK(now->accessibleName().contains(now->text()));
    now->setFocus();
    QTest::keyClick(now, Qt::Key_Space);
    CHECK(table->model()->rowCount() == 2);
    CHECK(page.place().detail == u"entry-to-plan"_s);
    CHECK(widgetIn<QToolButton>(&page, u"tile-entry-to-plan"_s)->isChecked()); // the tile and the chart agree

    auto *before = widgetIn<QPushButton>(&page, u"drift-before-entry-to-plan"_s);
    CHECK(before->text().contains(u"80"_s));
    QTest::mouseClick(before, Qt::LeftButton);
    CHECK(table->model()->rowCount() == 1);
    CHECK(page.place().detail == u"before/entry-to-plan"_s);
    for (const QToolButton *tile : page.findChildren<QToolButton *>()) {
        if (tile->objectName().startsWith(u"tile-"_s))
            CHECK(!tile->isChecked());
    }
    page.goTo({{}, 0, u"entry-to-plan"_s, {}});
    CHECK(table->model()->rowCount() == 2);
    fixture.workspace->setAsAt(today - 70); // T-1 had no plan then
    page.refresh();
    CHECK(table->model()->rowCount() == 1);
}

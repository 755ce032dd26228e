// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/identitybanner.h"

#include "tests/support/catch.h"
#include "tests/support/fitting.h"
#include "ui/child/childsummary.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

ChildSummary summary(const QString &name)
{
    ChildSummary made;
    made.name = name;
    made.age = u"6 years"_s;
    made.born = u"born 05/08/2020"_s;
    made.number = u"NM-1065"_s;
    made.items = {{u"Legal status"_s, u"not in care"_s}, {u"Plan"_s, u"none recorded"_s}};
    return made;
}

struct Case
{
    QString name;
    QSize page;
    const char *reason;
};

} // namespace

TEST_CASE("Who a page is about can be read whole in a small window and a large one", "[ui][child][fitting]")
{
    const Themed themed;
    const Case each = GENERATE(values<Case>({
        {u"Bram Honeydrake"_s, wholePage, "1280 by 800"},
        {u"Bram Honeydrake"_s, halvedPage, "1280 by 800 at 200%"},
        {u"Maximiliana-Theodora Featherstonehaugh-Cholmondeley-Warner (known as Max)"_s, wholePage, "a long name"},
        {u"Maximiliana-Theodora Featherstonehaugh-Cholmondeley-Warner (known as Max)"_s, halvedPage, "both"},
    }));
    INFO(each.reason);
    QWidget page;
    auto *column = new QVBoxLayout(&page);
    column->setContentsMargins(0, 0, 0, 0);
    auto *banner = new IdentityBanner(&page);
    auto *corner = new QToolButton(banner);
    corner->setText(u"What to do"_s);
    banner->setCorner(corner);
    column->addWidget(banner);
    column->addStretch();
    page.resize(wholePage);
    page.show();
    banner->fitInto(page.height());
    banner->show(summary(each.name), {});
    page.resize(each.page);
    banner->fitInto(page.height());
    QTest::qWait(20);
    CHECK(cutWords(page) == QStringList());
    CHECK(banner->findChild<QLabel *>(u"bannerFacts"_s)->isVisible());
    // A name of three lines has to be whole in a small window: only that may take more than two fifths of it.
    const bool isWorst = each.page == halvedPage && each.name.size() > 40;
    CHECK(banner->height() <= (isWorst ? page.height() / 2 : page.height() * 2 / 5));
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/actbar.h"

#include "tests/support/catch.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

TEST_CASE("Acts that do not fit in the line wait in a menu, and none is lost", "[ui]")
{
    ActBar row;
    std::vector<QToolButton *> buttons;
    for (const QString &text : {u"Open the child"_s, u"Plan a sitting"_s, u"Time and place"_s, u"Cancel it"_s})
        buttons.push_back(row.add(new QAction(text, &row), text));
    auto *more = row.findChild<QToolButton *>(u"moreActs"_s);
    row.resize(row.sizeHint());
    row.show();
    REQUIRE(QTest::qWaitForWindowExposed(&row));
    for (const QToolButton *button : buttons)
        CHECK(button->isVisible());
    CHECK_FALSE(more->isVisible());

    const int height = row.height();
    row.resize(row.sizeHint().width() * 2 / 3, height);
    QCoreApplication::processEvents();
    CHECK(more->isVisible());
    CHECK(buttons.front()->isVisible());
    CHECK_FALSE(buttons.back()->isVisible());
    int shown = 0;
    for (const QToolButton *button : buttons) {
        const bool inMenu = more->menu()->actions().contains(button->defaultAction());
        CHECK(button->isVisible() != inMenu); // here or there
        shown += button->isVisible() ? 1 : 0;
        if (button->isVisible())
            CHECK(button->width() >= button->sizeHint().width()); // whole
    }
    CHECK(shown + more->menu()->actions().size() == 4);
    CHECK(row.heightForWidth(100) == -1); // one line, however narrow

    buttons.back()->defaultAction()->setVisible(false); // takes no room, there or here
    CHECK_FALSE(more->menu()->actions().contains(buttons.back()->defaultAction()));
}

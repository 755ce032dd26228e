// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// That nothing of a meeting's record is cut off, in a small window and in a large one.
#include "core/workspace/ppmdesk.h"
#include "tests/support/catch.h"
#include "tests/support/fitting.h"
#include "tests/support/pagefixture.h"
#include "ui/meeting/ppmpage.h"
#include "ui/meeting/sectionlist.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QPushButton>
#include <QScrollArea>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A review, six weeks after a meeting, of a child with a long name.
struct Review : PageFixture
{
    explicit Review(QSize size)
        : child(addInCare(u"T-1"_s, u"Maximiliana-Theodora"_s, today - 200, u"Grace Hopper"_s,
                          u"Featherstonehaugh-Cholmondeley"_s)),
          page(services())
    {
        PpmDesk desk(*workspace);
        (void)desk.start({child}, today - 42);
        record = desk.start({child}, today).front();
        page.resize(size);
        page.show();
        (void)QTest::qWaitForWindowActive(&page);
        page.refresh();
        page.goTo({.page = u"ppm"_s, .child = child, .detail = QString::number(record)});
    }

    Themed themed;
    RecordId child;
    RecordId record = 0;
    PpmPage page;
};

} // namespace

TEST_CASE("In a low window at least half of a record's page is for writing", "[ui][ppm][fitting]")
{
    Review review(halvedPage);
    QTest::qWait(20);
    const auto *written = review.page.findChild<QWidget *>(u"ppmState"_s);
    REQUIRE(written->isVisible());
    int most = 0;
    for (const auto *area : review.page.findChildren<QScrollArea *>())
        most = std::max(most, area->isVisible() ? area->height() : 0);
    CHECK(most >= halvedPage.height() / 2);
}

TEST_CASE("What a low window leaves out of a record's head comes back with the room", "[ui][ppm][fitting]")
{
    Review review(halvedPage);
    const auto *state = review.page.findChild<PlainLabel *>(u"ppmState"_s);
    CHECK_FALSE(state->text().contains(u"Review"_s));
    review.page.resize(wholePage);
    QTest::qWait(20);
    CHECK(state->text().contains(u"Review"_s));
    const auto *list = review.page.findChild<SectionList *>();
    CHECK(list->width() >= list->roomForTitles()); // no title ends in an ellipsis
}

TEST_CASE("A notice that comes while somebody types moves nothing under the hand", "[ui][ppm][fitting]")
{
    Review review(wholePage);
    review.page.jumpTo(u"background"_s, {});
    QTest::qWait(500); // what the page shows once typing has settled is shown
    QWidget *typing = QApplication::focusWidget();
    REQUIRE(typing);
    const QPoint before = typing->mapTo(&review.page, QPoint());
    for (const char *name : {"ppmNotice", "ppmPresence"}) {
        auto *notice = review.page.findChild<PlainLabel *>(QString::fromLatin1(name));
        notice->setText(u"A colleague saved this record. Taken over: Background, Contact."_s);
        notice->show();
    }
    QTest::qWait(20);
    CHECK(typing->mapTo(&review.page, QPoint()).y() == before.y());
}

TEST_CASE("A form that stands alone gives way to the field that it sends to", "[ui][ppm][fitting]")
{
    Review review(halvedPage);
    auto *panel = review.page.panel();
    const auto openForm = [&review, panel] {
        QTest::mouseClick(review.page.findChild<QPushButton *>(u"ppmNext"_s), Qt::LeftButton);
        REQUIRE(panel->isOpen());
        CHECK_FALSE(review.page.findChild<SectionList *>()->isVisible()); // it does stand alone
    };
    openForm();
    review.page.jumpTo(u"background"_s, {});
    CHECK_FALSE(panel->isOpen());
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->isVisible());

    openForm();
    QTest::keyClick(&review.page, Qt::Key_G, Qt::ControlModifier);
    CHECK_FALSE(panel->isOpen());
    CHECK(review.page.findChild<SectionList *>()->isVisible());

    review.page.resize(wholePage); // where there is room, both stand
    QTest::mouseClick(review.page.findChild<QPushButton *>(u"ppmNext"_s), Qt::LeftButton);
    review.page.jumpTo(u"background"_s, {});
    CHECK(panel->isOpen());
}

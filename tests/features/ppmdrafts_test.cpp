// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmdesk.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "ui/meeting/ppmpage.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

struct OneMeeting : PageFixture
{
    OneMeeting() : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200)), record(PpmDesk(*workspace).start({ada}, today)[0])
    {}

    RecordId ada;
    RecordId record;
};

} // namespace

TEST_CASE("Closing the window with typing that was not stored loses nothing", "[feature][ppm]")
{
    OneMeeting store;
    {
        WholeWindow person(store);
        person.window().openPpm(store.ada, store.record);
        person.page<PpmPage>()->jumpTo(u"background"_s, {});
        person.type(u"Half a sen"_s);
        person.window().close();
    }
    WholeWindow again(store);
    again.window().openPpm(store.ada, store.record);
    again.settle();
    CHECK(again.page<PpmPage>()->content().answers.value(u"background"_s) == u"Half a sen"_s);
}

TEST_CASE("A window that is taken away while it is shown, as when it is locked, stores what was typed",
          "[feature][ppm]")
{
    OneMeeting store;
    {
        WholeWindow person(store);
        person.window().openPpm(store.ada, store.record);
        person.page<PpmPage>()->jumpTo(u"background"_s, {});
        person.type(u"Half a sen"_s);
    }
    CHECK(store.workspace->ppm(store.record)->content.answers.value(u"background"_s) == u"Half a sen"_s);
}

TEST_CASE("Going elsewhere stores what was typed into the record", "[feature][ppm]")
{
    OneMeeting store;
    WholeWindow person(store);
    person.window().openPpm(store.ada, store.record);
    person.page<PpmPage>()->jumpTo(u"background"_s, {});
    person.type(u"Why she came into care."_s);
    person.window().openTracker({});
    person.settle();
    CHECK(store.workspace->ppm(store.record)->content.answers.value(u"background"_s) == u"Why she came into care."_s);
    CHECK(store.workspace->drafts().empty());

    person.window().back();
    person.settle();
    CHECK(person.page<PpmPage>()->section() == u"background"_s); // where it was left
}

TEST_CASE("Two people at one record are told, and a conflict shows both texts", "[feature][ppm]")
{
    OneMeeting store;
    WholeWindow person(store);
    person.window().openPpm(store.ada, store.record);
    auto *page = person.page<PpmPage>();
    page->jumpTo(u"background"_s, {});
    person.type(u"Mine"_s);

    auto theirs =
        Workspace::open(store.workspace->path(), passphrase, {u"Mary Seacole"_s, [] { return PageFixture::today; }});
    Sitting colleague(*theirs);
    colleague.open(store.record);
    page->refresh();
    auto *presence = page->findChild<PlainLabel *>(u"ppmPresence"_s);
    CHECK(presence->text().contains(u"Mary Seacole"_s));
    CHECK(presence->isVisible());
    PpmContent content = colleague.sheet().content;
    content.answers[u"background"_s] = u"Theirs"_s;
    colleague.edit(content, u"background"_s, u"background"_s);
    REQUIRE(colleague.store());

    person.press(Qt::Key_S, Qt::ControlModifier);
    REQUIRE(QApplication::focusWidget());
    CHECK(QApplication::focusWidget()->objectName() == u"keepBoth"_s);
    person.press(Qt::Key_Space);
    person.press(Qt::Key_S, Qt::ControlModifier);
    const QString stored = store.workspace->ppm(store.record)->content.answers.value(u"background"_s);
    CHECK(stored.contains(u"Mine"_s));
    CHECK(stored.contains(u"Theirs"_s));
}

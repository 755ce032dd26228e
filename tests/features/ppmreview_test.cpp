// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ppmdesk.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "ui/meeting/ppmpage.h"
#include "ui/meeting/sectionlist.h"
#include "ui/widgets/narrativeedit.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sidepanel.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A child whose last meeting was six weeks ago, with an action that is not done.
struct LastMeeting : PageFixture
{
    LastMeeting() : ada(addInCare(u"T-1"_s, u"Ada"_s, today - 200))
    {
        PpmDesk desk(*workspace);
        first = desk.start({ada}, today - 42).front();
        PpmRecord record = *workspace->ppm(first);
        record.content.answers.insert(u"background"_s, u"Ada came into care when she was six."_s);
        record.content.answers.insert(u"contact-current"_s, u"Ada sees her mother weekly."_s);
        record.content.answers.insert(u"child-views"_s, u"Ada wants to stay."_s);
        record.content.answers.insert(u"plan"_s, u"long-term-fostering"_s);
        record.content.answers.insert(u"contingency-options"_s, u"special-guardianship"_s);
        record.content.answers.insert(u"achieved"_s, u"no"_s);
        record.content.present = {{u"Florence Nightingale"_s, u"Team Manager (chair)"_s, u"yes"_s, {}}};
        for (PpmOption &option : record.content.options)
            option.pursued = option.option == u"long-term-fostering"_s ? u"yes"_s : u"no"_s;
        PpmActionLine action;
        action.key = newKey();
        action.what = u"Refer to family finding"_s;
        action.owner = u"Grace Hopper"_s;
        action.target = today - 10;
        record.content.actions = {action};
        desk.save(record);
    }

    RecordId ada = 0;
    RecordId first = 0;
};

} // namespace

TEST_CASE("A review with one changed section and one completed action is submitted by at most forty keys",
          "[feature][ppm]")
{
    LastMeeting store;
    WholeWindow person(store);

    person.press(Qt::Key_K, Qt::ControlModifier); // find the child
    person.pressLetters(u"T-1"_s);
    QTest::qWait(300);
    person.press(Qt::Key_Return);
    person.press(Qt::Key_5, Qt::AltModifier); // the meetings
    person.press(Qt::Key_M, Qt::ControlModifier);
    person.press(Qt::Key_Return, Qt::ControlModifier); // start, today
    auto *page = person.page<PpmPage>();
    REQUIRE(page);
    CHECK_FALSE(page->sitting().sheet().stored.initial);

    person.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier); // what was said still holds ...
    person.press(Qt::Key_G, Qt::ControlModifier);                     // ... but for contact
    person.pressLetters(u"cont"_s);
    person.press(Qt::Key_Return);
    CHECK(page->section() == u"contact"_s);
    person.press(Qt::Key_A, Qt::ControlModifier);
    person.type(u"Ada sees her mother every month."_s);

    person.press(Qt::Key_G, Qt::ControlModifier); // the action is done
    person.pressLetters(u"ac"_s);
    person.press(Qt::Key_Return);
    CHECK(page->section() == u"actions"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(page->content().actions.size() == 1);
    CHECK(page->content().actions.front().done == PageFixture::today);

    person.press(Qt::Key_S, Qt::ControlModifier);
    const PpmContent stored = store.workspace->ppm(page->record())->content;
    CHECK(stored.answers.value(u"contact-current"_s) == u"Ada sees her mother every month."_s);
    CHECK(stored.answers.value(u"background"_s) == u"Ada came into care when she was six."_s);
    CHECK(stored.actions.front().done == PageFixture::today);

    person.press(Qt::Key_B, Qt::AltModifier); // and it goes to the team manager
    REQUIRE(page->panel()->isOpen());
    person.press(Qt::Key_Return); // what is missing first: who was there ...
    CHECK(page->section() == u"present"_s);
    person.press(Qt::Key_Y);
    person.press(Qt::Key_G, Qt::ControlModifier); // ... and when the next one is
    person.pressLetters(u"ne"_s);
    person.press(Qt::Key_Return);
    CHECK(page->section() == u"next"_s);
    person.pressLetters(u"+6w"_s);
    person.press(Qt::Key_B, Qt::AltModifier);
    person.press(Qt::Key_Return);
    CHECK(store.workspace->ppm(page->record())->state == PpmState::Submitted);
    CHECK(store.workspace->ppm(page->record())->content.answers.value(u"next-meeting"_s) ==
          isoText(PageFixture::today + 42));
    CAPTURE(person.presses());
    CHECK(person.presses() <= 40);
}

TEST_CASE("What was said last time stands beside what is said now, and what changed is marked", "[feature][ppm]")
{
    LastMeeting store;
    WholeWindow person(store);
    PpmDesk desk(*store.workspace);
    const RecordId record = desk.start({store.ada}, PageFixture::today).front();
    person.window().openPpm(store.ada, record);
    person.settle();
    auto *page = person.page<PpmPage>();
    REQUIRE(page);

    page->jumpTo(u"contact"_s, {});
    auto *words = page->findChild<PlainLabel *>(u"lastWords"_s);
    REQUIRE(words);
    CHECK(words->text().contains(britishText(PageFixture::today - 42)));
    person.press(Qt::Key_T, Qt::ControlModifier); // take this section over
    CHECK(page->content().answers.value(u"contact-current"_s) == u"Ada sees her mother weekly."_s);
    auto *list = page->findChild<SectionList *>();
    CHECK(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"as last time"_s));
    person.press(Qt::Key_End, Qt::ControlModifier);
    person.type(u" And her father."_s);
    QTest::qWait(500);
    CHECK(list->currentItem()->data(Qt::AccessibleTextRole).toString().contains(u"changed"_s));

    person.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page->content().answers.value(u"contact-current"_s) == u"Ada sees her mother weekly."_s);
    person.press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(page->content().answers.value(u"contact-current"_s).isEmpty());

    person.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK_FALSE(QApplication::clipboard()->text().isEmpty());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/trackerdesk.h"
#include "tests/core/storage/storetesting.h"
#include "tests/features/wholewindow.h"
#include "tests/support/catch.h"
#include "tests/support/pdf.h"
#include "ui/tracker/meetingcard.h"
#include "ui/tracker/meetingview.h"
#include "ui/tracker/trackerpage.h"
#include "ui/widgets/plainlabel.h"

#include <QPlainTextEdit>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// Section B: three children with placement orders, of whom one was discussed a month ago; one who left care from it.
struct SectionB : PageFixture
{
    SectionB() : PageFixture(u"Florence Nightingale"_s)
    {
        ada = addWithPlacementOrder(u"T-1"_s, u"Ada"_s, 40, u"Grace Hopper"_s);
        bea = addWithPlacementOrder(u"T-2"_s, u"Bea"_s, 30, u"Grace Hopper"_s);
        cat = addWithPlacementOrder(u"T-3"_s, u"Cat"_s, 10, u"Grace Hopper"_s);
        dan = addWithPlacementOrder(u"T-4"_s, u"Dan"_s, 50, u"Grace Hopper"_s);
        for (Spell spell : std::vector<Spell>(workspace->child(dan)->spells)) {
            spell.until = today - 20;
            workspace->saveSpell(spell);
        }
        TrackerDesk desk(*workspace);
        const QString last = desk.begin(u"B"_s, today - 28);
        desk.keepNote(last, ada, {u"Two links were found."_s, u"Visit both families."_s, true});
        desk.saveDetails(last, {{u"chair"_s, u"Florence Nightingale"_s}});
        desk.close(last);
        saveAs = file(u"minutes.pdf"_s);
    }

    RecordId ada = 0;
    RecordId bea = 0;
    RecordId cat = 0;
    RecordId dan = 0;
};

QString words(QWidget *in, const char *name)
{
    auto *label = in->findChild<PlainLabel *>(QString::fromLatin1(name));
    return label ? label->text() : QString();
}

} // namespace

TEST_CASE("A tracker meeting is held by keyboard from the first child to its minutes", "[feature][tracker]")
{
    SectionB store;
    WholeWindow person(store);
    person.window().openTracker(u"B"_s);
    person.settle();
    auto *page = person.page<TrackerPage>();
    REQUIRE(page);
    page->firstFocus()->setFocus();
    person.press(Qt::Key_H); // hold the meeting
    auto *view = page->findChild<MeetingView *>();
    REQUIRE(view);
    REQUIRE(view->isVisible());
    CHECK(person.window().isFullScreen());
    CHECK(view->child() == store.bea); // not discussed last time, and due before the other one
    CHECK(page->findChild<MeetingCard *>()->text().contains(u"Not discussed at the last meeting"_s));

    // Bea: discussed, with a note and a colour.
    person.type(u"No link in six weeks."_s);
    person.press(Qt::Key_Tab);
    person.type(u"Widen the search."_s);
    person.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Down); // amber
    person.press(Qt::Key_Tab);
    person.type(u"The panel has seen the report."_s);
    person.press(Qt::Key_Tab);
    person.type(u"+6w"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(colourOverride(*store.workspace->child(store.bea), PageFixture::today)->colour == TrackerColour::Amber);
    person.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier); // somebody is asked to do something
    person.type(u"Ask three agencies."_s);
    person.press(Qt::Key_Tab); // by the child's worker
    person.press(Qt::Key_Tab);
    person.type(u"+2w"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(store.workspace->child(store.bea)->actions.size() == 1);
    CHECK(store.workspace->child(store.bea)->actions.front().owner == u"Grace Hopper"_s);
    CHECK(store.workspace->child(store.bea)->actions.front().target == PageFixture::today + 14);
    CHECK(page->findChild<MeetingCard *>()->text().contains(u"Ask three agencies."_s));
    person.press(Qt::Key_Return, Qt::ControlModifier); // and on

    // Cat is skipped; Ada moves, beside what was said of her last time.
    CHECK(view->child() == store.cat);
    person.press(Qt::Key_PageDown, Qt::ControlModifier);
    CHECK(view->child() == store.ada);
    CHECK(words(view, "meetingLast").contains(u"Two links were found."_s));
    CHECK(words(view, "meetingLast").contains(u"Visit both families."_s));
    person.type(u"Long-term fostering with the aunt of her brother."_s);
    person.press(Qt::Key_M, Qt::ControlModifier);
    person.pressLetters(u"e"_s); // the section that begins with E
    person.press(Qt::Key_Tab);
    person.type(u"Adoption is no longer the plan."_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(standingOf(*store.workspace->child(store.ada), store.workspace->policy(), PageFixture::today).section ==
          u"E"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);

    // Dan left care: he is archived with his order.
    CHECK(view->child() == store.dan);
    person.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    person.type(u"Special guardianship"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(standingOf(*store.workspace->child(store.dan), store.workspace->policy(), PageFixture::today)
              .section.isEmpty());

    // The end: who was there, and the minutes.
    person.press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    person.press(Qt::Key_Tab);
    person.press(Qt::Key_End, Qt::ControlModifier);
    person.type(u"Grace Hopper, social worker"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    person.settle();
    const ServiceForm *meeting = store.workspace->serviceForm(view->meeting());
    REQUIRE(meeting);
    CHECK(meeting->state == FormState::Approved);
    CHECK(meeting->content.answer(u"discussed"_s) == u"3"_s);
    CHECK(meeting->content.answer(u"not-discussed"_s) == u"1"_s);
    CHECK(store.navigator.complained.isEmpty());

    const QString minutes = hearth::test::Pdf(store.saveAs).text().simplified();
    for (const char *expected :
         {"Permanence Tracker Meeting", "18/11/2026", "Florence Nightingale", "Grace Hopper, social worker",
          "4 on the list, 3 discussed, 1 not discussed; 1 moved, 1 archived", "No link in six weeks.",
          "Widen the search.", "Not discussed", "T-3"}) {
        INFO(expected);
        CHECK(minutes.contains(QString::fromLatin1(expected)));
    }
    CHECK(minutes.indexOf(u"T-3"_s) > minutes.indexOf(u"Not discussed"_s));

    person.press(Qt::Key_Escape);
    CHECK_FALSE(view->isVisible());
    CHECK_FALSE(person.window().isFullScreen());
}

TEST_CASE("What is typed in a tracker meeting is there again after a crash", "[feature][tracker]")
{
    SectionB store;
    RecordId child = 0;
    {
        WholeWindow person(store);
        person.window().openTracker(u"B"_s);
        person.settle();
        auto *page = person.page<TrackerPage>();
        page->firstFocus()->setFocus();
        person.press(Qt::Key_H);
        child = page->findChild<MeetingView *>()->child();
        person.type(u"Half a sentence"_s);
        QTest::qWait(2000);
        CHECK_FALSE(store.workspace->drafts().empty());
    }
    WholeWindow person(store);
    person.window().openTracker(u"B"_s);
    person.settle();
    auto *page = person.page<TrackerPage>();
    page->firstFocus()->setFocus();
    person.press(Qt::Key_H); // goes on with it
    auto *view = page->findChild<MeetingView *>();
    CHECK(view->child() == child);
    CHECK(view->findChild<QPlainTextEdit *>(u"meetingNote"_s)->toPlainText() == u"Half a sentence"_s);
}

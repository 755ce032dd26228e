// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/presentpart.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/partfixture.h"
#include "ui/meeting/parts/choicekeys.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

PpmContent three()
{
    PpmContent content;
    content.present = {{u"Grace Hopper"_s, u"Social worker"_s, {}, {}},
                       {u"Ada Lovelace"_s, u"Team Manager (chair)"_s, {}, {}},
                       {u"Joan Test"_s, u"Mother"_s, {}, u"p1"_s}};
    return content;
}

} // namespace

TEST_CASE("Who attended is answered row by row with single keys", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    fixture.show(three());
    auto *first = fixture.part->findChild<ChoiceKeys *>(u"attended"_s);
    first->setFocus();
    for (const Qt::Key key : {Qt::Key_Y, Qt::Key_Down, Qt::Key_Y, Qt::Key_Down, Qt::Key_A})
        fixture.press(key);
    const auto now = fixture.stored();
    REQUIRE(now.present.size() == 3);
    CHECK(now.present[0].attended == u"yes"_s);
    CHECK(now.present[1].attended == u"yes"_s);
    CHECK(now.present[2].attended == u"apologies"_s);
    CHECK(now.present[2].person == u"p1"_s);
    CHECK(fixture.edits == 3);
}

TEST_CASE("Somebody is added by typing, and an empty row waits for the next", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    fixture.show({});
    fixture.part->firstFocus()->setFocus();
    fixture.type(u"Mary Somerville"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u"Virtual School"_s);
    fixture.press(Qt::Key_Return);
    fixture.press(Qt::Key_Y);
    const auto now = fixture.stored();
    REQUIRE(now.present.size() == 1);
    CHECK(now.present[0] == PpmAttendee{u"Mary Somerville"_s, u"Virtual School"_s, u"yes"_s, {}});
}

TEST_CASE("A name typed over somebody's is no longer that person of the network", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    PpmContent content;
    content.present = {{u"Joan Test"_s, u"Mother"_s, u"yes"_s, u"p1"_s}};
    fixture.show(content);
    fixture.part->firstFocus()->setFocus();
    fixture.press(Qt::Key_End);
    fixture.type(u"er"_s);
    CHECK(fixture.stored().present[0].name == u"Joan Tester"_s);
    CHECK(fixture.stored().present[0].person.isEmpty());
}

TEST_CASE("Who else belongs at the meeting is added with one key each", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    fixture.show({});
    auto *suggestion = fixture.part->findChild<QPushButton *>(u"suggestion"_s);
    REQUIRE(suggestion);
    suggestion->setFocus();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.stored().present.size() == 1);
    fixture.press(Qt::Key_Space); // the keyboard stands on the next one
    CHECK(fixture.stored().present.size() == 2);
    CHECK(fixture.stored().present[0] != fixture.stored().present[1]);
    CHECK(fixture.stored().present[0].attended.isEmpty());
}

TEST_CASE("That nobody chairs is said, and who is named as chair ends it", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    PpmContent content = three();
    content.present.erase(content.present.begin() + 1);
    fixture.show(content);
    auto *state = fixture.part->findChild<QLabel *>(u"presentState"_s);
    CHECK(state->text().contains(u"nobody is down as chair"_s));
    fixture.show(three());
    CHECK_FALSE(state->text().contains(u"nobody is down as chair"_s));
}

TEST_CASE("Somebody is taken off the list by a key, and the keyboard stays in the list", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    fixture.show(three());
    fixture.part->firstFocus()->setFocus();
    fixture.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(fixture.stored().present.size() == 2);
    CHECK(fixture.stored().present[0].name == u"Ada Lovelace"_s);
    REQUIRE(QApplication::focusWidget());
    CHECK(fixture.part->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Attendance that is signed off can be read and not changed", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Present);
    fixture.part->setReadOnly(true);
    fixture.show(three());
    CHECK(fixture.stored() == [] {
        PpmContent content = three();
        return content;
    }());
    auto *first = fixture.part->findChild<ChoiceKeys *>(u"attended"_s);
    QTest::keyClick(first, Qt::Key_Y);
    CHECK(fixture.stored().present[0].attended.isEmpty());
    CHECK(checkAccessible(fixture.part).isEmpty());
}

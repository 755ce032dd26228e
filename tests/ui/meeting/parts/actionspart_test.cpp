// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/actionspart.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/partfixture.h"
#include "ui/meeting/parts/actionrow.h"
#include "ui/widgets/narrativeedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

const Date today = PageFixture::today;

PpmActionLine carriedLine()
{
    PpmActionLine line;
    line.key = u"carried"_s;
    line.what = u"Refer to family finding"_s;
    line.owner = u"Grace Hopper"_s;
    line.target = today - 12;
    line.firstTarget = today - 54;
    line.carried = 2;
    return line;
}

PpmContent contentWith(std::vector<PpmActionLine> lines)
{
    PpmContent content;
    content.actions = std::move(lines);
    return content;
}

QList<ActionRow *> rowsOf(QWidget *part)
{
    QList<ActionRow *> rows;
    for (ActionRow *row : part->findChildren<ActionRow *>()) {
        if (row->isVisible())
            rows << row;
    }
    return rows;
}

} // namespace

TEST_CASE("An action is added by typing in the last row, cell by cell", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    fixture.show({});
    REQUIRE(fixture.part->firstFocus());
    fixture.part->firstFocus()->setFocus();
    fixture.type(u"Ask the school"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u"Mary Somerville"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u"+2w"_s);
    const auto now = fixture.stored();
    REQUIRE(now.actions.size() == 1);
    CHECK(now.actions[0].what == u"Ask the school"_s);
    CHECK(now.actions[0].owner == u"Mary Somerville"_s);
    CHECK(now.actions[0].target == today + 14);
    CHECK(now.actions[0].key.size() == 16);
    CHECK(fixture.edits > 0);
    CHECK(rowsOf(fixture.part).size() == 2); // and an empty one waits
}

TEST_CASE("An action is done by one key from anywhere in its row, and by the same key not done", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    fixture.show(contentWith({carriedLine()}));
    REQUIRE(fixture.part->focusField(u"carried"_s));
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK(fixture.stored().actions[0].done == today);
    fixture.press(Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(fixture.stored().actions[0].done.has_value());

    auto *box = fixture.part->findChild<QCheckBox *>(u"done"_s);
    box->setFocus();
    fixture.press(Qt::Key_Space);
    CHECK(fixture.stored().actions[0].done == today);
}

TEST_CASE("An action carried forward tells its first target, how often and how late", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    fixture.show(contentWith({carriedLine()}));
    const QString story = fixture.part->findChild<QLabel *>(u"story"_s)->text();
    CHECK(story.contains(u"First target 25/09/2026"_s));
    CHECK(story.contains(u"carried 2 times"_s));
    CHECK(story.contains(u"late"_s));
}

TEST_CASE("An action that is no longer needed asks why, and is dropped and not removed", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    fixture.show(contentWith({carriedLine()}));
    REQUIRE(fixture.part->focusField(u"carried"_s));
    fixture.press(Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.stored().actions[0].dropped == today);
    CHECK(fixture.part->findChild<QLabel *>(u"story"_s)->text().contains(u"Say why"_s));
    fixture.type(u"The school does it"_s); // the keyboard is where the reason goes
    CHECK(fixture.stored().actions[0].update == u"The school does it"_s);
    CHECK_FALSE(fixture.part->findChild<QLabel *>(u"story"_s)->text().contains(u"Say why"_s));

    fixture.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(fixture.stored().actions.size() == 1); // what was carried forward is never just gone
}

TEST_CASE("An action of this meeting is removed by a key", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    PpmActionLine line;
    line.key = u"new"_s;
    line.what = u"A slip"_s;
    fixture.show(contentWith({carriedLine(), line}));
    REQUIRE(fixture.part->focusField(u"new"_s));
    fixture.press(Qt::Key_Backspace, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(fixture.stored().actions.size() == 1);
    CHECK(fixture.stored().actions[0].key == u"carried"_s);
    REQUIRE(QApplication::focusWidget());
    CHECK(fixture.part->isAncestorOf(QApplication::focusWidget()));
}

TEST_CASE("Showing the same actions again keeps the keyboard, the caret and half a date", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    fixture.show(contentWith({carriedLine()}));
    REQUIRE(fixture.part->focusField(u"carried"_s));
    auto *what = qobject_cast<NarrativeEdit *>(QApplication::focusWidget());
    REQUIRE(what);
    QTextCursor cursor = what->textCursor();
    cursor.setPosition(5);
    what->setTextCursor(cursor);
    auto *last = rowsOf(fixture.part).back()->findChild<QLineEdit *>(u"dateText"_s);
    QTest::keyClicks(last, u"3"_s);
    fixture.show(fixture.stored());
    CHECK(QApplication::focusWidget() == what);
    CHECK(what->textCursor().position() == 5);
    CHECK(last->text() == u"3"_s);
}

TEST_CASE("Forty actions and a long text are shown whole, and reading alone changes nothing", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Actions);
    std::vector<PpmActionLine> lines;
    for (int i = 0; i < 40; ++i) {
        PpmActionLine line;
        line.key = u"key-%1"_s.arg(i);
        line.what = QString(u"Ask every service that knows the child. "_s).repeated(i == 0 ? 20 : 1);
        line.owner = u"Somebody With A Very Long Double-Barrelled Name"_s;
        line.target = today + i;
        lines.push_back(line);
    }
    fixture.show(contentWith(lines));
    CHECK(fixture.stored().actions == lines);
    CHECK(rowsOf(fixture.part).size() == 41);
    CHECK(rowsOf(fixture.part)[0]->height() > rowsOf(fixture.part)[1]->height());
    fixture.part->setReadOnly(true);
    QApplication::processEvents();
    CHECK(rowsOf(fixture.part).size() == 40);
    CHECK(checkAccessible(fixture.part).isEmpty());
    CHECK(fixture.edits == 0);
}

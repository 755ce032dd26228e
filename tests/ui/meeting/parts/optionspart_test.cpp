// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/optionspart.h"

#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "tests/ui/meeting/parts/partfixture.h"
#include "ui/meeting/parts/choicekeys.h"
#include "ui/meeting/parts/optionrow.h"

#include <QLabel>

#include <algorithm>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

PpmOption optionOf(const PpmContent &content, const QString &id)
{
    const auto found = std::ranges::find(content.options, id, &PpmOption::option);
    return found == content.options.end() ? PpmOption() : *found;
}

QString label(QWidget *part, const QString &row, const QString &name)
{
    auto *found = part->findChild<OptionRow *>(row)->findChild<QLabel *>(name);
    return found->isVisible() ? found->text() : QString();
}

} // namespace

TEST_CASE("All options are answered by Y, N and the arrows", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    fixture.show({});
    fixture.part->firstFocus()->setFocus();
    for (const QString &id : ppmOptionIds()) {
        fixture.press(id == u"adoption"_s || id == u"return-home"_s ? Qt::Key_Y : Qt::Key_N);
        fixture.press(Qt::Key_Down);
    }
    const auto now = fixture.stored();
    CHECK(now.options.size() == 7);
    CHECK(optionOf(now, u"adoption"_s).pursued == u"yes"_s);
    CHECK(optionOf(now, u"residential"_s).pursued == u"no"_s);
    CHECK(optionOf(now, u"residential"_s).ruledOut == PageFixture::today);
    CHECK(fixture.edits == 7);
}

TEST_CASE("Only the option that has the keyboard is open; the others read as lines", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    PpmContent content;
    PpmOption adoption;
    adoption.option = u"adoption"_s;
    adoption.pursued = u"yes"_s;
    adoption.comment = u"Twin tracked"_s;
    adoption.toDo = u"Book the medical"_s;
    adoption.by = PageFixture::today + 7;
    content.options = {adoption};
    fixture.show(content);
    CHECK(label(fixture.part, u"adoption"_s, u"summary"_s) ==
          u"Twin tracked\nTo do: Book the medical, by 25/11/2026"_s);

    fixture.part->focusField(u"adoption"_s);
    QApplication::processEvents();
    CHECK(fixture.part->findChild<OptionRow *>(u"adoption"_s)->isOpen());
    CHECK(label(fixture.part, u"adoption"_s, u"summary"_s).isEmpty());
    fixture.press(Qt::Key_Down);
    CHECK_FALSE(fixture.part->findChild<OptionRow *>(u"adoption"_s)->isOpen());
    CHECK(fixture.part->findChild<OptionRow *>(u"residential"_s)->isOpen());
    CHECK(fixture.stored().options == content.options); // looking is not typing
    CHECK(fixture.edits == 0);
}

TEST_CASE("Tab goes from the answer into what is said of the option", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    fixture.show({});
    fixture.part->focusField(u"return-home"_s);
    QApplication::processEvents();
    fixture.press(Qt::Key_Y);
    fixture.press(Qt::Key_Tab);
    fixture.type(u"Mother is sober"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u"Close to school"_s);
    const PpmOption option = optionOf(fixture.stored(), u"return-home"_s);
    CHECK(option.comment == u"Mother is sober"_s);
    CHECK(option.strengths == u"Close to school"_s);
}

TEST_CASE("The order of consideration is given by numbers and by Ctrl with the arrows", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    fixture.show({});
    fixture.part->focusField(u"return-home"_s);
    fixture.press(Qt::Key_1);
    fixture.part->focusField(u"adoption"_s);
    fixture.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(optionOf(fixture.stored(), u"adoption"_s).order == 2);
    fixture.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(optionOf(fixture.stored(), u"adoption"_s).order == 1);
    CHECK(fixture.part->findChild<QLabel *>(u"considered"_s)->text().contains(u"1 Adoption, 2 Reunification"_s));
    fixture.press(Qt::Key_N); // what is not pursued has no place
    CHECK(optionOf(fixture.stored(), u"adoption"_s).order == 0);
    CHECK(optionOf(fixture.stored(), u"return-home"_s).order == 1);
}

TEST_CASE("What an earlier meeting ruled out stays visible with its reason", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    PpmContent content;
    PpmOption option;
    option.option = u"connected-care"_s;
    option.pursued = u"no"_s;
    option.ruledOut = PageFixture::today - 42;
    option.ruledOutWhy = u"Two negative assessments"_s;
    content.options = {option};
    fixture.show(content);
    CHECK(label(fixture.part, u"connected-care"_s, u"ruledOut"_s) ==
          u"Ruled out on 07/10/2026. Two negative assessments"_s);
    fixture.part->focusField(u"connected-care"_s);
    fixture.press(Qt::Key_Y);
    CHECK(label(fixture.part, u"connected-care"_s, u"ruledOut"_s).contains(u"Was ruled out on 07/10/2026"_s));
    CHECK(optionOf(fixture.stored(), u"connected-care"_s).ruledOutWhy == u"Two negative assessments"_s);
}

TEST_CASE("Early permanence is asked for whenever adoption is pursued, and its conditions when it is chosen",
          "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    fixture.show({});
    CHECK(label(fixture.part, u"early-permanence"_s, u"reminder"_s).isEmpty());
    fixture.part->focusField(u"adoption"_s);
    fixture.press(Qt::Key_Y);
    CHECK(label(fixture.part, u"early-permanence"_s, u"reminder"_s).contains(u"6.3.5"_s));
    fixture.part->focusField(u"early-permanence"_s);
    QApplication::processEvents();
    fixture.press(Qt::Key_Y);
    CHECK(label(fixture.part, u"early-permanence"_s, u"reminder"_s).isEmpty());
    CHECK(label(fixture.part, u"early-permanence"_s, u"conditions"_s).contains(u"6.3.8"_s));
    CHECK_FALSE(label(fixture.part, u"early-permanence"_s, u"conditions"_s).contains(u"6.3.7"_s)); // not section 20
}

TEST_CASE("The five early actions are answered by keys, with a day and a note", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    fixture.show({});
    REQUIRE(fixture.part->focusField(u"family-group-conference"_s));
    fixture.press(Qt::Key_D);
    fixture.press(Qt::Key_Tab);
    fixture.type(u"3/2"_s);
    fixture.press(Qt::Key_Return);
    fixture.type(u"At the centre"_s);
    const auto now = fixture.stored();
    REQUIRE(now.earlyActions.size() == 1); // the rows that say nothing are none
    CHECK(now.earlyActions[0].action == u"family-group-conference"_s);
    CHECK(now.earlyActions[0].state == u"done"_s);
    CHECK(now.earlyActions[0].on.has_value());
    CHECK(now.earlyActions[0].note == u"At the centre"_s);
}

TEST_CASE("Options that are signed off read whole, and no key changes them", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    PpmContent content;
    PpmOption option;
    option.option = u"adoption"_s;
    option.pursued = u"yes"_s;
    option.risks = u"A long wait"_s;
    content.options = {option};
    fixture.part->setReadOnly(true);
    fixture.show(content);
    CHECK(label(fixture.part, u"adoption"_s, u"summary"_s).contains(u"A long wait"_s));
    fixture.part->focusField(u"adoption"_s);
    fixture.press(Qt::Key_N);
    fixture.press(Qt::Key_1);
    fixture.press(Qt::Key_Up, Qt::ControlModifier);
    CHECK(fixture.stored().options == content.options);
    CHECK(checkAccessible(fixture.part).isEmpty());
}

TEST_CASE("An option of a later release is kept", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    PpmContent content;
    PpmOption option;
    option.option = u"something-new"_s;
    option.comment = u"kept"_s;
    content.options = {option};
    fixture.show(content);
    CHECK(fixture.stored().options == content.options);
}

TEST_CASE("Options that are closed while the keyboard is in them leave nothing behind", "[ui][ppm]")
{
    PartFixture fixture(PpmPart::Options);
    fixture.show({});
    fixture.part->focusField(u"adoption"_s);
    delete fixture.window.takeWidget(); // Qt's own assertion would end the run
    fixture.part = nullptr;
    QApplication::processEvents();
    CHECK(fixture.edits == 0);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"
#include "tests/support/accessible.h"
#include "tests/support/catch.h"
#include "ui/widgets/codelineedit.h"
#include "ui/widgets/datelineedit.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const WorkingDays &workingDays()
{
    static const WorkingDays table(2020, 2030, {});
    return table;
}

DateContext sunday22November()
{
    return {[] { return Date(2026, 11, 22); }, []() -> const WorkingDays & { return workingDays(); }};
}

QString hintOf(const DateLineEdit &field)
{
    return field.findChild<PlainLabel *>(u"dateHint"_s)->text();
}

/// A field with another one beside it to go to.
struct Form
{
    QWidget window;
    QVBoxLayout *column = new QVBoxLayout(&window);
    QLineEdit *other = new QLineEdit(&window);

    void show(QWidget *field)
    {
        column->addWidget(field);
        column->addWidget(other);
        window.show();
        QApplication::setActiveWindow(&window);
        field->setFocus();
    }
};

} // namespace

TEST_CASE("A date is typed freely, told back in words, and written out on leaving", "[ui]")
{
    struct Case
    {
        const char *why;
        QString typed;
        QString shown;
    };
    const auto c = GENERATE(values<Case>({
        {"day and month of this year", u"3/2"_s, u"03/02/2026"_s},
        {"today", u"today"_s, u"22/11/2026"_s},
        {"six weeks on", u"+6w"_s, u"03/01/2027"_s},
        {"as it is stored", u"2026-02-03"_s, u"03/02/2026"_s},
    }));
    INFO(c.why);
    Form form;
    auto *field = new DateLineEdit(sunday22November(), &form.window);
    form.show(field);
    QTest::keyClicks(field->lineEdit(), c.typed);
    CHECK(field->text() == c.typed);
    REQUIRE(field->date());
    CHECK(hintOf(*field) == dayInWords(*field->date()));
    form.other->setFocus();
    CHECK(field->text() == c.shown);
    CHECK(field->problem().isEmpty());
}

TEST_CASE("What is no date stays as it was typed, with a sentence beneath", "[ui]")
{
    Form form;
    auto *field = new DateLineEdit(sunday22November(), &form.window);
    form.show(field);
    QTest::keyClicks(field->lineEdit(), u"30/2/2026"_s);
    CHECK(hintOf(*field).isEmpty()); // it may still become one
    form.other->setFocus();
    CHECK(field->text() == u"30/2/2026"_s);
    CHECK_FALSE(field->date());
    CHECK(hintOf(*field) == field->problem());
    CHECK_FALSE(field->problem().isEmpty());
}

TEST_CASE("Up and Down move a date by a day, Page Up and Page Down by a week", "[ui]")
{
    DateLineEdit field(sunday22November());
    QTest::keyClick(field.lineEdit(), Qt::Key_Up);
    CHECK(field.text() == u"22/11/2026"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Up);
    CHECK(field.text() == u"23/11/2026"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_PageDown);
    CHECK(field.text() == u"16/11/2026"_s);
    QTest::keyClick(field.lineEdit(), Qt::Key_Down);
    CHECK(field.text() == u"15/11/2026"_s);
}

TEST_CASE("A key held with Alt or Ctrl is a shortcut of somebody else and moves no date", "[ui]")
{
    DateLineEdit field(sunday22November());
    field.setText(u"today"_s);
    for (const auto modifier : {Qt::AltModifier, Qt::ControlModifier, Qt::ShiftModifier}) {
        for (const auto key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown}) {
            QTest::keyClick(field.lineEdit(), key, modifier);
            CHECK(field.date() == Date(2026, 11, 22)); // after each: up and down would take each other back
        }
    }
    QTest::keyClick(field.lineEdit(), Qt::Key_Down); // the bare key does
    CHECK(field.date() == Date(2026, 11, 21));
}

TEST_CASE("A date that is only read is moved by no key", "[ui]")
{
    DateLineEdit field(sunday22November());
    field.setText(u"today"_s);
    field.lineEdit()->setReadOnly(true);
    for (const auto key : {Qt::Key_Up, Qt::Key_Down, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_7}) {
        QTest::keyClick(field.lineEdit(), key);
        CHECK(field.date() == Date(2026, 11, 22));
    }
}

TEST_CASE("A rule of the form speaks through the field", "[ui]")
{
    DateLineEdit field(sunday22November());
    field.setNeed(DateLineEdit::Need::Required);
    CHECK_FALSE(field.problem().isEmpty());
    field.setRule([](Date day) { return day > Date(2026, 11, 22) ? u"Not in the future."_s : QString(); });
    field.setText(u"+1d"_s);
    CHECK(field.problem() == u"Not in the future."_s);
    CHECK(hintOf(field) == u"Not in the future."_s);
    field.setText(u"today"_s);
    CHECK(field.problem().isEmpty());
    CHECK(checkAccessible(&field).isEmpty());
}

TEST_CASE("A code is found by itself and by any word of its meaning", "[ui]")
{
    CodeLineEdit field(u"Legal status"_s);
    field.setCodes(legalStatusCodes());
    struct Case
    {
        const char *why;
        QString typed;
        QString first;
    };
    const auto c = GENERATE(values<Case>({
        {"the code", u"c2"_s, u"C2"_s},
        {"a word in the middle", u"placement"_s, u"E1"_s},
        {"two words in any order", u"order full"_s, u"C2"_s},
    }));
    INFO(c.why);
    const auto found = field.matching(c.typed);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().id == c.first);
}

TEST_CASE("Typing and Return choose a code; leaving with nothing that fits keeps the typing", "[ui]")
{
    Form form;
    auto *field = new CodeLineEdit(u"Legal status"_s, &form.window);
    field->setCodes(legalStatusCodes());
    form.show(field);
    QTest::keyClicks(field, u"c2"_s);
    QTest::keyClick(field, Qt::Key_Return);
    CHECK(field->currentId() == u"C2"_s);
    CHECK(field->text().startsWith(u"C2  "_s));
    field->selectAll();
    QTest::keyClicks(field, u"zzz"_s);
    form.other->setFocus();
    CHECK(field->text() == u"zzz"_s);
    CHECK(field->currentId().isEmpty());
    CHECK_FALSE(field->problem().isEmpty());
}

TEST_CASE("Leaving a code field with the code typed in full chooses it", "[ui]")
{
    Form form;
    auto *field = new CodeLineEdit(u"Legal status"_s, &form.window);
    field->setCodes(legalStatusCodes());
    form.show(field);
    QTest::keyClicks(field, u"e1"_s);
    QTest::keyClick(field, Qt::Key_Tab);
    CHECK(field->currentId() == u"E1"_s);
    CHECK(checkAccessible(&form.window) ==
          QStringList{u"QWidget/QLineEdit: takes the keyboard and has no accessible name"_s});
}

TEST_CASE("Escape clears a search and then says that it is done", "[ui]")
{
    SearchField field(u"Find a child"_s);
    QSignalSpy cleared(&field, &SearchField::cleared);
    QTest::keyClicks(&field, u"ada"_s);
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
    CHECK(cleared.isEmpty());
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(cleared.size() == 1);
}

TEST_CASE("A message offers its act once", "[ui]")
{
    QWidget window;
    auto *bar = new MessageBar(&window);
    window.show();
    int undone = 0;
    bar->say(u"Saved."_s, theme::Tone::Good, u"Undo"_s, [&undone] { ++undone; });
    CHECK(bar->text() == u"Saved."_s);
    QTest::mouseClick(bar->findChild<QPushButton *>(u"messageAct"_s), Qt::LeftButton);
    CHECK(undone == 1);
    CHECK(bar->text().isEmpty());
}

TEST_CASE("A label shows mark-up as the text it is", "[ui]")
{
    PlainLabel label(u"<b>Ada</b>"_s);
    CHECK(label.textFormat() == Qt::PlainText);
    CHECK(checkAccessible(&label).isEmpty());
    QLabel guessing(u"<b>Ada</b>"_s);
    CHECK(checkAccessible(&guessing).size() == 1);
}

TEST_CASE("Who is told that a date was edited reads the date of what is typed now", "[ui][widgets]")
{
    DateLineEdit field(sunday22November());
    std::vector<std::optional<Date>> told;
    QObject::connect(&field, &DateLineEdit::edited, &field, [&] { told.push_back(field.date()); });
    QTest::keyClicks(field.lineEdit(), u"+6w"_s);
    const std::vector<std::optional<Date>> wanted{std::nullopt, Date(2026, 11, 28), Date(2027, 1, 3)};
    CHECK(told == wanted);
}

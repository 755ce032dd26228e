// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formview.h"

#include "tests/support/catch.h"
#include "tests/support/pagefixture.h"
#include "ui/forms/answerrows.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

using namespace hearth;
using namespace hearth::testing;
using namespace Qt::StringLiterals;

namespace {

/// A form with an answer of every kind, and a table.
const FormVocabulary &everything()
{
    static const FormVocabulary form{
        "every-kind",
        "Every kind",
        FormOf::Child,
        "",
        {{"first",
          "First",
          "What to think of.",
          "Somewhere, 1",
          {{"line", "Line", FormAnswer::Line},
           {"narrative", "Narrative", FormAnswer::Narrative},
           {"choice", "Choice", FormAnswer::Choice, "", {{"one", "One"}, {"two", "Two"}}},
           {"choices", "Choices", FormAnswer::Choices, "", {{"a", "A"}, {"b", "B"}, {"c", "C"}}},
           {"yesno", "Yes or no", FormAnswer::YesNo},
           {"day", "Day", FormAnswer::Day},
           {"time", "Time", FormAnswer::Time},
           {"number", "Number", FormAnswer::Number},
           {"name", "Name", FormAnswer::Name},
           {"behind", "Behind", FormAnswer::Behind}},
          {{"rows",
            "Rows",
            "",
            {{"what", "What", FormAnswer::Line},
             {"by", "By when", FormAnswer::Day},
             {"key", "Key", FormAnswer::Behind}}}}}}};
    return form;
}

FormContent filled()
{
    FormContent content;
    content.answers = {{u"line"_s, u"A line"_s},
                       {u"narrative"_s, u"Two\nlines"_s},
                       {u"choice"_s, u"two"_s},
                       {u"choices"_s, u"a,c"_s},
                       {u"yesno"_s, u"no"_s},
                       {u"day"_s, u"2026-02-03"_s},
                       {u"time"_s, u"13:00"_s},
                       {u"number"_s, u"7"_s},
                       {u"name"_s, u"Ada Lovelace"_s},
                       {u"behind"_s, u"a-key"_s},
                       {u"of-a-later-release"_s, u"kept"_s}};
    content.tables.insert(u"rows"_s, {{{u"what"_s, u"First"_s}, {u"by"_s, u"2026-03-01"_s}, {u"key"_s, u"k1"_s}},
                                      {{u"what"_s, u"Second"_s}, {u"key"_s, u"k2"_s}}});
    return content;
}

struct Shown
{
    PageFixture fixture;
    FormView view;
    QSignalSpy edits{&view, &FormView::edited};

    explicit Shown(const FormContent &content = {})
    {
        FormRecord record;
        record.content = content;
        view.resize(1200, 800);
        view.show(everything(), record, fixture.services());
        view.show();
        QApplication::setActiveWindow(&view);
    }
    QWidget *editor(const QString &field) { return view.answer(field)->editor(); }
    void type(const QString &text) const { QTest::keyClicks(QApplication::focusWidget(), text); }
};

} // namespace

TEST_CASE("A form shows what it is given and answers the same", "[ui][forms]")
{
    Shown shown(filled());
    CHECK(shown.view.content() == filled());
    CHECK(shown.edits.isEmpty());
    CHECK(shown.view.answer(u"behind"_s) == nullptr);
}

TEST_CASE("Every kind of answer is given by the keyboard", "[ui][forms]")
{
    Shown shown;
    struct Row
    {
        const char *field;
        QString typed;
        QString value;
    };
    const std::vector<Row> rows = {
        {"line", u"A line"_s, u"A line"_s},
        {"narrative", u"Words"_s, u"Words"_s},
        {"choice", u"Tw"_s, u"two"_s},
        {"yesno", u"y"_s, u"yes"_s},
        {"day", u"3/2/2026"_s, u"2026-02-03"_s},
        {"time", u"9:30"_s, u"9:30"_s},
        {"number", u"12"_s, u"12"_s},
        {"name", u"Somebody new"_s, u"Somebody new"_s},
        {"day", u"x"_s, u"03/02/2026x"_s}, // no day any more: kept as it stands
    };
    for (const Row &row : rows) {
        INFO(row.field);
        REQUIRE(shown.view.focusField(QString::fromLatin1(row.field)));
        shown.type(row.typed);
        CHECK(shown.view.answer(QString::fromLatin1(row.field))->value() == row.value);
    }
    REQUIRE(shown.view.focusField(u"choices"_s));
    shown.type(u" "_s);
    CHECK(shown.view.content().answer(u"choices"_s) == u"a"_s);
    CHECK(shown.edits.count() > 10);
}

TEST_CASE("Rows of a table are added and taken away, and keep what is written behind them", "[ui][forms]")
{
    Shown shown(filled());
    AnswerRows *rows = shown.view.table(u"rows"_s);
    REQUIRE(rows);
    QTest::mouseClick(shown.view.findChild<QPushButton *>(u"rowsAdd"_s), Qt::LeftButton);
    shown.type(u"Third"_s);
    CHECK(rows->rows().size() == 3);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(rows->count() == 4);
    CHECK(rows->rows().size() == 3); // an empty row is none

    rows->cell(0, u"what"_s)->editor()->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    const auto left = shown.view.content().rows(u"rows"_s);
    REQUIRE(left.size() == 2);
    CHECK(left[0] == Details{{u"what"_s, u"Second"_s}, {u"key"_s, u"k2"_s}});
    CHECK(left[1] == Details{{u"what"_s, u"Third"_s}});
}

TEST_CASE("A form to read takes no typing", "[ui][forms]")
{
    Shown shown(filled());
    shown.view.setReadOnly(true);
    for (const char *field : {"line", "narrative", "yesno", "day", "time", "number", "name"}) {
        INFO(field);
        QTest::keyClicks(shown.editor(QString::fromLatin1(field)), u"y"_s);
        CHECK(shown.view.content() == filled());
    }
    CHECK(!shown.editor(u"choice"_s)->isEnabled());
    CHECK(!shown.view.findChild<QPushButton *>(u"rowsAdd"_s)->isVisible());
}

TEST_CASE("Every field of a form has a name for screen readers, and guidance reads as it stands", "[ui][forms]")
{
    Shown shown(filled());
    for (const QLineEdit *edit : shown.view.findChildren<QLineEdit *>())
        CHECK(!edit->accessibleName().isEmpty());
    for (const QComboBox *box : shown.view.findChildren<QComboBox *>())
        CHECK(!box->accessibleName().isEmpty());
    for (const QCheckBox *box : shown.view.findChildren<QCheckBox *>())
        CHECK(!box->accessibleName().isEmpty());
    for (const QLabel *label : shown.view.findChildren<QLabel *>())
        CHECK(label->textFormat() == Qt::PlainText);
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/housestyle.h"

#include "tests/support/catch.h"
#include "ui/widgets/valuebinding.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QTest>
#include <QWheelEvent>

#include <memory>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

/// Where a box of three choices stands after the wheel was turned over it once.
int turnedOver(QStyle &style)
{
    QComboBox box;
    box.addItems({u"a"_s, u"b"_s, u"c"_s});
    box.setStyle(&style);
    box.show();
    const QPointF middle = QRectF(box.rect()).center();
    QWheelEvent turn(middle, box.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                     false);
    QApplication::sendEvent(&box, &turn);
    return box.currentIndex();
}

} // namespace

TEST_CASE("The wheel over a box of choices changes no answer", "[ui]")
{
    HouseStyle house;
    CHECK(turnedOver(house) == 0);
    // The control: without the house's style it does.
    const std::unique_ptr<QStyle> fusion(QStyleFactory::create(u"Fusion"_s));
    CHECK(turnedOver(*fusion) == 1);
}

TEST_CASE("Alt with a letter that answers to nothing types nothing", "[ui]")
{
    struct Row
    {
        Qt::Key key;
        Qt::KeyboardModifiers with;
        QString typed;
        const char *why;
    };
    const std::vector<Row> rows = {
        {Qt::Key_S, Qt::AltModifier, {}, "the letter of a button that is not enabled"},
        {Qt::Key_S, Qt::NoModifier, u"s"_s, "a letter"},
        {Qt::Key_E, Qt::GroupSwitchModifier, u"e"_s, "AltGr types"},
    };
    for (const auto &[key, with, typed, why] : rows) {
        INFO(why);
        QLineEdit line;
        QPlainTextEdit text;
        AltLetters letters;
        line.installEventFilter(&letters);
        text.installEventFilter(&letters);
        QTest::keyClick(&line, key, with);
        QTest::keyClick(&text, key, with);
        CHECK(line.text() == typed);
        CHECK(text.toPlainText() == typed);
    }
}

TEST_CASE("A choice of another release is shown and kept as it is", "[ui]")
{
    QComboBox box;
    box.addItem(u"Adoption"_s, u"adoption"_s);
    const ValueBinding bound = bindingOf(&box);
    bound.write(u"something-newer"_s);
    CHECK(bound.read() == u"something-newer"_s);
    CHECK(box.currentText() == u"something-newer"_s);
    bound.write(u"adoption"_s);
    CHECK(box.currentText() == u"Adoption"_s);
    bound.lock(true);
    CHECK_FALSE(box.isEnabled());
}

TEST_CASE("Boxes ticked are their ids, in the order in which they stand", "[ui]")
{
    QWidget group;
    const TickBoxes boxes = {
        {u"a"_s, new QCheckBox(&group)}, {u"b"_s, new QCheckBox(&group)}, {u"c"_s, new QCheckBox(&group)}};
    const ValueBinding bound = bindingOf(&group, boxes);
    bound.write(u"c,a"_s);
    CHECK(bound.read() == u"a,c"_s);
    bound.write({});
    CHECK(bound.read().isEmpty());
}

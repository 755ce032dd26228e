// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/choicekeys.h"

#include "tests/support/catch.h"

#include <QPushButton>
#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

struct Fixture
{
    ChoiceKeys keys{
        u"Ada attended"_s,
        {{u"yes"_s, u"Yes"_s, Qt::Key_Y}, {u"apologies"_s, u"Apologies"_s, Qt::Key_A}, {u"no"_s, u"No"_s, Qt::Key_N}},
        nullptr};
    QStringList chosen;
    int stepped = 0;

    Fixture()
    {
        QObject::connect(&keys, &ChoiceKeys::chosen, &keys, [this](const QString &id) { chosen << id; });
        QObject::connect(&keys, &ChoiceKeys::stepped, &keys, [this](int rows) { stepped += rows; });
        keys.show();
    }
};

} // namespace

TEST_CASE("An answer is given by one key and taken back by the same", "[ui][ppm]")
{
    Fixture fixture;
    QTest::keyClick(&fixture.keys, Qt::Key_A);
    CHECK(fixture.keys.value() == u"apologies"_s);
    QTest::keyClick(&fixture.keys, Qt::Key_Y);
    CHECK(fixture.keys.value() == u"yes"_s);
    QTest::keyClick(&fixture.keys, Qt::Key_Y);
    CHECK(fixture.keys.value().isEmpty());
    QTest::keyClick(&fixture.keys, Qt::Key_N);
    QTest::keyClick(&fixture.keys, Qt::Key_Backspace);
    CHECK(fixture.keys.value().isEmpty());
    CHECK(fixture.chosen == QStringList{u"apologies"_s, u"yes"_s, {}, u"no"_s, {}});
}

TEST_CASE("Left and Right walk through the answers, Up and Down ask for another row", "[ui][ppm]")
{
    Fixture fixture;
    QTest::keyClick(&fixture.keys, Qt::Key_Right);
    QTest::keyClick(&fixture.keys, Qt::Key_Right);
    CHECK(fixture.keys.value() == u"apologies"_s);
    QTest::keyClick(&fixture.keys, Qt::Key_Left);
    QTest::keyClick(&fixture.keys, Qt::Key_Left);
    CHECK(fixture.keys.value() == u"yes"_s);
    QTest::keyClick(&fixture.keys, Qt::Key_Down);
    CHECK(fixture.stepped == 1);
    CHECK(fixture.keys.value() == u"yes"_s);
}

TEST_CASE("An answer that is read only is not given by a key or a click", "[ui][ppm]")
{
    Fixture fixture;
    fixture.keys.setValue(u"no"_s);
    fixture.keys.setReadOnly(true);
    QTest::keyClick(&fixture.keys, Qt::Key_Y);
    QTest::mouseClick(fixture.keys.findChild<QPushButton *>(u"yes"_s), Qt::LeftButton);
    CHECK(fixture.keys.value() == u"no"_s);
    CHECK(fixture.chosen.isEmpty());
}

TEST_CASE("What is answered is said in the name that a screen reader reads", "[ui][ppm]")
{
    Fixture fixture;
    CHECK(fixture.keys.accessibleName() == u"Ada attended: not answered"_s);
    fixture.keys.setValue(u"apologies"_s);
    CHECK(fixture.keys.accessibleName() == u"Ada attended: Apologies"_s);
}

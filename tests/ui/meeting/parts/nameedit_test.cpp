// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/parts/nameedit.h"

#include "tests/support/catch.h"

#include <QTest>

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

const std::vector<KnownName> known = {{u"Joan Test"_s, u"Maternal grandmother"_s, u"p1"_s},
                                      {u"Mary Joanson"_s, u"Health visitor"_s, u"p2"_s},
                                      {u"Alan Moth"_s, u"Father"_s, u"p3"_s},
                                      {u"Mo Ther"_s, u"Mother"_s, u"p4"_s},
                                      {u"joan test"_s, {}, {}}};

QStringList namesOf(const std::vector<KnownName> &names)
{
    QStringList texts;
    for (const KnownName &name : names)
        texts << name.name;
    return texts;
}

} // namespace

TEST_CASE("A name is found by the start of it, of a word of it, or of what they are", "[ui][ppm]")
{
    struct Case
    {
        const char *why;
        QString typed;
        QStringList found;
    };
    const auto c = GENERATE(values<Case>({
        {"the start of a name comes before the start of a word", u"jo"_s, {u"Joan Test"_s, u"Mary Joanson"_s}},
        {"by what they are", u"health"_s, {u"Mary Joanson"_s}},
        {"not from the middle of a word", u"oan"_s, {}},
        {"a mother is found, and so is somebody called that", u"mot"_s, {u"Alan Moth"_s, u"Mo Ther"_s}},
        {"a name stands once", u""_s, {u"Joan Test"_s, u"Mary Joanson"_s, u"Alan Moth"_s, u"Mo Ther"_s}},
    }));
    INFO(c.why);
    CHECK(namesOf(namesFor(known, c.typed)) == c.found);
}

TEST_CASE("A name that nobody has stays as it is typed", "[ui][ppm]")
{
    NameEdit edit(u"Name"_s, {}, nullptr);
    edit.setNames(known);
    edit.show();
    int picked = 0;
    int finished = 0;
    QObject::connect(&edit, &NameEdit::picked, &edit, [&picked] { ++picked; });
    QObject::connect(&edit, &NameEdit::finished, &edit, [&finished] { ++finished; });
    QTest::keyClicks(&edit, u"Jo"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    CHECK(edit.text() == u"Jo"_s);
    CHECK(picked == 0);
    CHECK(finished == 1);
}

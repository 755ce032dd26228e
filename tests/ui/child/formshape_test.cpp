// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/formshape.h"

#include "tests/support/catch.h"

using namespace hearth;

namespace {

Typing typed(std::initializer_list<std::pair<QString, QString>> values)
{
    Typing typing;
    for (const auto &[id, value] : values)
        put(typing, id, value);
    return typing;
}

const QString carer = QStringLiteral("carer");
const QString note = QStringLiteral("note");

} // namespace

TEST_CASE("Two versions of a form are merged so that neither loses anything", "[ui][child]")
{
    struct Case
    {
        const char *why;
        const char *before;
        const char *mine;
        const char *theirs;
        const char *merged;
        bool contested;
    };
    const auto c = GENERATE(values<Case>({
        {"only they changed it: theirs is taken over", "Ann", "Ann", "Beth", "Beth", false},
        {"only I changed it: mine stands", "Ann", "Cath", "Ann", "Cath", false},
        {"both changed it alike: nothing to choose", "Ann", "Beth", "Beth", "Beth", false},
        {"both changed it: mine stands and theirs is offered", "Ann", "Cath", "Beth", "Cath", true},
        {"they emptied what I changed", "Ann", "Cath", "", "Cath", true},
        {"I emptied it and they did nothing", "Ann", "", "Ann", "", false},
        {"they filled in what was empty", "", "", "Beth", "Beth", false},
    }));
    INFO(c.why);
    const auto one = [](const char *value) { return typed({{carer, QString::fromLatin1(value)}}); };
    CHECK(mergedTyping(one(c.before), one(c.mine), one(c.theirs)).value(carer) == QString::fromLatin1(c.merged));

    const FormShape shape{{{carer, QStringLiteral("Carer"), FieldKind::Line, {}, false, false, {}, {}}}};
    const auto found = differences(shape, one(c.before), one(c.mine), one(c.theirs));
    REQUIRE(found.size() == 1);
    CHECK(found.front().isContested() == c.contested);
}

TEST_CASE("Fields that nobody changed are not offered as differences", "[ui][child]")
{
    const FormShape shape{{{carer, carer, FieldKind::Line, {}, false, false, {}, {}},
                           {note, note, FieldKind::Line, {}, false, false, {}, {}}}};
    const Typing same = typed({{carer, QStringLiteral("Ann")}, {note, QStringLiteral("x")}});
    CHECK(differences(shape, same, same, same).empty());
    Typing mine = same;
    put(mine, note, QStringLiteral("y"));
    const auto found = differences(shape, same, mine, same);
    REQUIRE(found.size() == 1);
    CHECK(found.front().id == note);
}

TEST_CASE("A draft gives back the typing word for word", "[ui][child]")
{
    const Typing typing = typed({{carer, QStringLiteral("<img src=\"file:x\"> & \"quoted\"")},
                                 {note, QStringLiteral("two\nlines, ŵ and é")},
                                 {QStringLiteral("from"), QStringLiteral("3/2 no day yet")}});
    CHECK(typingOfDraft(draftText(typing)) == typing);
    CHECK(typingOfDraft("not a draft").isEmpty());
    CHECK(typingOfDraft({}).isEmpty());
}

TEST_CASE("The value of a field reads in words", "[ui][child]")
{
    const ShapeField code{
        carer, carer, FieldKind::Code, {{QStringLiteral("C2"), QStringLiteral("full care order"), {}}}, false, true,
        {},    {}};
    CHECK(valueInWords(code, QStringLiteral("C2")) == QStringLiteral("C2, full care order"));
    CHECK(valueInWords(code, QStringLiteral("ZZ")) == QStringLiteral("ZZ"));
    const ShapeField tick{carer, carer, FieldKind::Tick, {}, false, false, {}, {}};
    CHECK(valueInWords(tick, QString()) == QStringLiteral("no"));
    CHECK(valueInWords(tick, QStringLiteral("yes")) == QStringLiteral("yes"));
    const ShapeField yesNo{carer, carer, FieldKind::YesNo, {}, false, false, {}, {}};
    CHECK(valueInWords(yesNo, QString()).isEmpty());
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/roster.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace Qt::StringLiterals;

namespace {

ChildRecord named(RecordId id, const QString &number, const QString &forename, const QString &surname,
                  const QString &knownAs = {})
{
    ChildRecord record;
    record.child.stamp = {id, 0, 1};
    record.child.number = number;
    record.child.forename = forename;
    record.child.surname = surname;
    record.child.knownAs = knownAs;
    return record;
}

Roster someChildren()
{
    return Roster({named(1, u"A-01"_s, u"Zoë"_s, u"O'Brien"_s), named(2, u"A-012"_s, u"Łukasz"_s, u"Kowalski"_s),
                   named(3, u"A-02"_s, u"Anne-Marie"_s, u"Test"_s, u"Annie"_s),
                   named(4, u"A-03"_s, u"Hannah"_s, u"Brien Test"_s)});
}

QString numbersOf(const std::vector<const ChildRecord *> &found)
{
    QStringList numbers;
    for (const ChildRecord *record : found)
        numbers += record->child.number;
    return numbers.join(u' ');
}

} // namespace

TEST_CASE("A child is found by any part of a name or number", "[workspace]")
{
    struct Case
    {
        const char *why;
        QString typed;
        QString found;
    };
    const auto c = GENERATE(values<Case>({
        {"an accent need not be typed", u"zoe"_s, u"A-01"_s},
        {"and may be", u"ZOË"_s, u"A-01"_s},
        {"a letter with a stroke", u"lukasz"_s, u"A-012"_s},
        {"a part after an apostrophe starts one", u"bri"_s, u"A-01 A-03"_s},
        {"a typographic apostrophe", u"o’brien"_s, u"A-01"_s},
        {"a part after a hyphen", u"marie"_s, u"A-02"_s},
        {"the known-as name", u"annie"_s, u"A-02"_s},
        {"the start of a name comes first", u"ann"_s, u"A-02 A-03"_s},
        {"every word has to match", u"hannah test"_s, u"A-03"_s},
        {"as lists write names", u"Test, Anne"_s, u"A-02"_s},
        {"the number itself comes first", u"a-01"_s, u"A-01 A-012"_s},
        {"the end of a number", u"012"_s, u"A-012"_s},
        {"no match in one word", u"hannah zoe"_s, u""_s},
        {"nothing typed", u"  "_s, u""_s},
        {"two names do not run together", u"zoeo"_s, u""_s},
    }));
    INFO(c.why);
    const Roster roster = someChildren();
    CHECK(numbersOf(roster.find(c.typed, 50)) == c.found);
}

TEST_CASE("No more children are found than asked for, the best first", "[workspace]")
{
    const Roster roster = someChildren();
    CHECK(numbersOf(roster.find(u"ann"_s, 1)) == u"A-02"_s);
    CHECK(roster.find(u"ann"_s, 0).empty());
}

TEST_CASE("A child is found by the new name as soon as it is changed", "[workspace]")
{
    Roster roster = someChildren();
    REQUIRE(numbersOf(roster.find(u"zoe"_s, 5)) == u"A-01"_s);
    Child renamed = roster.byId(1)->child;
    const Child before = renamed;
    renamed.forename = u"Xenia"_s;
    renamed.number = u"Z-99"_s;
    roster.apply({Change{Record(before), Record(renamed)}});
    CHECK(numbersOf(roster.find(u"zoe"_s, 5)).isEmpty());
    CHECK(numbersOf(roster.find(u"xenia"_s, 5)) == u"Z-99"_s);
    CHECK(roster.records().back().child.number == u"Z-99"_s);
    CHECK(roster.byNumber(u"Z-99"_s) == roster.byId(1));
}

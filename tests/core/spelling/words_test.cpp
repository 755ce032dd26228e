// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/words.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace hearth;
using namespace Qt::StringLiterals;

TEST_CASE("A speller looks at words and leaves the rest of a text in peace", "[spelling]")
{
    struct Case
    {
        const char *why;
        QString text;
        QStringList words;
    };
    const auto c = GENERATE(values<Case>({
        {"plain words", u"She enjoys school."_s, {u"She"_s, u"enjoys"_s, u"school"_s}},
        {"both apostrophes", u"child's and child’s"_s, {u"child's"_s, u"and"_s, u"child’s"_s}},
        {"an apostrophe at the end quotes", u"the 'plan' failed"_s, {u"the"_s, u"plan"_s, u"failed"_s}},
        {"abbreviations of the field", u"CAMHS and PPMs met"_s, {u"and"_s, u"met"_s}},
        {"what holds a digit", u"s20 since 3rd May"_s, {u"since"_s, u"May"_s}},
        {"addresses", u"write to a.b@example.org or https://example.org/page"_s, {u"write"_s, u"to"_s, u"or"_s}},
        {"hyphens part words", u"half-brother"_s, {u"half"_s, u"brother"_s}},
        {"a single letter is none", u"a b"_s, {}},
        {"nothing", QString(), {}},
    }));
    INFO(c.why);
    QStringList words;
    for (const WordPlace &place : wordsIn(c.text))
        words.append(c.text.mid(place.start, place.length));
    CHECK(words == c.words);
}

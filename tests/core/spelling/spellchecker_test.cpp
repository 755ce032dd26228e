// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/spellchecker.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace hearth;
using namespace Qt::StringLiterals;

TEST_CASE("Spelling is British", "[spelling]")
{
    const SpellChecker speller(SpellChecker::britishDictionary());
    REQUIRE(speller.isOn()); // packaging/setup.sh installs the dictionary

    struct Case
    {
        const char *why;
        QString word;
        bool isRight;
    };
    const auto c = GENERATE(values<Case>({
        {"British", u"behaviour"_s, true},
        {"American", u"behavior"_s, false},
        {"a slip", u"freind"_s, false},
        {"typed apostrophe", u"child's"_s, true},
        {"printed apostrophe", u"child’s"_s, true},
        {"at the head of a sentence", u"Grandmother"_s, true},
    }));
    INFO(c.why);
    CHECK(speller.isRight(c.word) == c.isRight);
}

TEST_CASE("What a word may be meant to be is offered, a few at most", "[spelling]")
{
    const SpellChecker speller(SpellChecker::britishDictionary());
    CHECK(speller.suggestions(u"freind"_s).contains(u"friend"_s));
    CHECK(speller.suggestions(u"freind"_s, 2).size() <= 2);
}

TEST_CASE("Without a dictionary every word is right", "[spelling]")
{
    const SpellChecker speller(u"/nowhere/en_GB"_s);
    CHECK_FALSE(speller.isOn());
    CHECK(speller.isRight(u"freind"_s));
    CHECK(speller.suggestions(u"freind"_s).isEmpty());
}

TEST_CASE("A person's own words stay with that person, and names are never written", "[spelling]")
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"own/words.txt"_s);
    {
        SpellChecker speller(SpellChecker::britishDictionary(), file);
        speller.setNames({u"Xaqiri Vlotsen"_s});
        CHECK(speller.isRight(u"Xaqiri"_s));
        CHECK_FALSE(speller.isRight(u"Theraplayish"_s));
        CHECK(speller.add(u"Theraplayish"_s));
        CHECK(speller.isRight(u"theraplayish"_s));
        speller.setNames({});
        CHECK(speller.isRight(u"Theraplayish"_s)); // names come and go, own words stay
        CHECK_FALSE(speller.isRight(u"Xaqiri"_s));
    }
    QFile written(file);
    REQUIRE(written.open(QIODevice::ReadOnly));
    CHECK(written.readAll() == "Theraplayish\n");
    constexpr auto others =
        QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    CHECK_FALSE((written.permissions() & others));

    SpellChecker again(SpellChecker::britishDictionary(), file);
    CHECK(again.ownWords() == QStringList{u"Theraplayish"_s});
    CHECK(again.isRight(u"Theraplayish"_s));
    CHECK(again.forget(u"Theraplayish"_s));
    CHECK_FALSE(again.isRight(u"Theraplayish"_s));
}

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/signin/passphrase.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

constexpr int fewest = 8;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

// A word that everybody thinks of first counts as one letter.
QString withoutCommonWords(QString text)
{
    static constexpr std::array common{"password", "passphrase", "letmein",  "qwerty", "welcome", "hearth",
                                       "children", "council",    "12345678", "123456", "1234",    "abc"};
    text = text.toLower();
    for (const char *word : common)
        text.replace(QLatin1StringView(word), "*"_L1);
    return text;
}

double bitsOf(const QString &passphrase)
{
    const QString rest = withoutCommonWords(passphrase);
    QSet<QChar> different;
    bool letters = false;
    bool capitals = false;
    bool figures = false;
    bool others = false;
    for (const QChar letter : passphrase) {
        capitals |= letter.isUpper();
        letters |= letter.isLower();
        figures |= letter.isDigit();
        others |= !letter.isLetterOrNumber();
    }
    for (const QChar letter : rest)
        different.insert(letter);
    const double alphabet = 26.0 * letters + 26.0 * capitals + 10.0 * figures + 20.0 * others;
    // Words hold about two bits a letter, whatever the alphabet; repeated letters hold next to none.
    const double perLetter = std::min(std::log2(std::max(alphabet, 2.0)), others || figures ? 4.0 : 2.6);
    const auto length = static_cast<double>(rest.size());
    const auto variety = std::min(1.0, static_cast<double>(different.size()) / std::max(1.0, std::min(length, 10.0)));
    return length * perLetter * variety;
}

} // namespace

Strength strengthOf(const QString &passphrase)
{
    if (passphrase.size() < fewest)
        return Strength::TooShort;
    const double bits = bitsOf(passphrase);
    if (bits < 28)
        return Strength::Weak;
    if (bits < 42)
        return Strength::Fair;
    return bits < 60 ? Strength::Good : Strength::Strong;
}

QString wordsOf(Strength strength)
{
    switch (strength) {
    case Strength::TooShort:
        return Text::tr("Too short: at least 8 letters are needed; four or five words are best.");
    case Strength::Weak:
        return Text::tr("Weak: it could be guessed in minutes. Add two more words.");
    case Strength::Fair:
        return Text::tr("Fair: it could be guessed with some effort. One more word makes it good.");
    case Strength::Good:
        return Text::tr("Good.");
    case Strength::Strong:
        return Text::tr("Strong.");
    }
    return {};
}

} // namespace hearth

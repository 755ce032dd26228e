// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/words.h"

#include <algorithm>

namespace hearth {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'’';
}

// `CAMHS`, `PPMs`, `SGO’s`.
bool isAbbreviation(QStringView word)
{
    const auto capitals = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isUpper(); });
    return capitals >= 2;
}

bool isSpace(QChar c)
{
    return c.isSpace();
}

void addWords(QStringView piece, qsizetype offset, std::vector<WordPlace> &words)
{
    qsizetype at = 0;
    while (at < piece.size()) {
        if (!piece[at].isLetter()) {
            ++at;
            continue;
        }
        qsizetype end = at;
        while (end < piece.size() && (piece[end].isLetter() || (isApostrophe(piece[end]) && end + 1 < piece.size() &&
                                                                piece[end + 1].isLetter())))
            ++end;
        const QStringView word = piece.mid(at, end - at);
        if (word.size() > 1 && !isAbbreviation(word))
            words.push_back({offset + at, end - at});
        at = end;
    }
}

} // namespace

std::vector<WordPlace> wordsIn(QStringView text)
{
    std::vector<WordPlace> words;
    qsizetype at = 0;
    while (at < text.size()) {
        if (isSpace(text[at])) {
            ++at;
            continue;
        }
        const auto end = std::find_if(text.begin() + at, text.end(), isSpace) - text.begin();
        const QStringView piece = text.mid(at, end - at);
        const bool hasDigit = std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isDigit(); });
        if (!hasDigit && !piece.contains(u'@') && !piece.contains(QStringView(u"://")) &&
            !piece.startsWith(QStringView(u"www.")))
            addWords(piece, at, words);
        at = end;
    }
    return words;
}

} // namespace hearth

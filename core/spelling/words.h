// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace hearth {

/// Where a word stands in a text.
struct WordPlace
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const WordPlace &) const = default;
};

/// The words of \a text that a speller should look at: letters with apostrophes inside (`child’s`). Left out is what no
/// dictionary knows: what holds a digit, abbreviations in capitals (`CAMHS`, `PPMs`), addresses of the web and of mail.
[[nodiscard]] std::vector<WordPlace> wordsIn(QStringView text);

} // namespace hearth

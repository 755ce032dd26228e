// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace hearth {

/// A run of words that is in both texts, only in the earlier or only in the later one.
struct TextRun
{
    enum class Kind : std::uint8_t { Same, Gone, New } kind = Kind::Same;
    QString text;

    bool operator==(const TextRun &) const = default;
};

/// How \a now came of \a before, word by word. Joined, the runs that are not New are \a before, those that are not Gone
/// are \a now. Of very long texts that differ throughout, a run may be longer than it had to be.
[[nodiscard]] std::vector<TextRun> wordsBetween(const QString &before, const QString &now);

/// Whether the runs of a comparison help to read it. Of a text that was written anew they would strike nearly all of
/// the earlier one and leave a few small words: then the two stand better as they are.
[[nodiscard]] bool haveMuchInCommon(const std::vector<TextRun> &runs);

} // namespace hearth

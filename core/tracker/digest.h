// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/tracker.h"

namespace hearth {

/// What a week's digest speaks of, in the order in which it is read.
enum class DigestKind : std::uint8_t { Due, NewlyOver, Moved, ToSign, Slipped };

/// `due`, `newly-over`, `moved`, `to-sign`, `slipped`: as exported.
[[nodiscard]] QString idOf(DigestKind kind);
/// `Due in the next 7 days`: the heading, translated.
[[nodiscard]] QString labelOf(DigestKind kind);

/// One line, which names the child by its number and nobody at all.
struct DigestLine
{
    DigestKind kind = DigestKind::Due;
    RecordId childId = 0;
    QString number;
    std::optional<Date> on; ///< due, handed on, set for now; nothing of a move
    QString words;
};

inline constexpr int digestDays = 7; ///< ahead and back

/// What \a records need in the week after \a asAt, and what became of them in the week before: in order of kind, then
/// of day, then of number. Nothing when nothing.
[[nodiscard]] std::vector<DigestLine> digestOf(const std::vector<const ChildRecord *> &records, const Policy &policy,
                                               Date asAt);

/// As plain text to copy, headed \a title; one sentence when there is nothing.
[[nodiscard]] QString digestText(const std::vector<DigestLine> &lines, const QString &title);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

#include <QString>

#include <vector>

namespace hearth::testing {

inline constexpr qint64 mayBeLost = 2000;     ///< milliseconds of typing before a kill
inline constexpr qint64 longestTyping = 4000; ///< milliseconds from the first letter to the kill

/// Where somebody types: the background of one record.
struct KillPlace
{
    QString store;
    QString person; ///< whose drafts they are
    RecordId child = 0;
    RecordId record = 0;
};

/// How many letters there were, and when: milliseconds since the epoch.
struct Typed
{
    int letters = 0;
    qint64 at = 0;
};

/// How many letters must be found after a kill at that time. 0: none had to be kept yet.
[[nodiscard]] inline int owedAfter(const std::vector<Typed> &typed, qint64 killed)
{
    int owed = 0;
    for (const Typed &each : typed) {
        if (each.at <= killed - mayBeLost)
            owed = each.letters;
    }
    return owed;
}

} // namespace hearth::testing

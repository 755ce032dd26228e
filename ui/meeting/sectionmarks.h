// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/changes.h"
#include "core/meetings/missing.h"

namespace hearth {

/// How a section stands, for the list beside the record.
struct SectionMark
{
    QString section;
    QString title; ///< short: the printed one fits no list
    enum class State : std::uint8_t {
        Empty,     ///< says nothing, and said nothing last time
        Untouched, ///< says nothing yet; last time it did
        Same,      ///< says what it said last time
        Changed,   ///< says something else
        Filled,    ///< says something, and said nothing last time or there was none
        Facts,     ///< filled from the facts alone
    } state = State::Empty;
    int required = 0; ///< what is missing
    int worthALook = 0;
    bool hasComment = false; ///< of the team manager
    QString words;           ///< the same in words: `as last time · 2 missing`

    bool operator==(const SectionMark &) const = default;
};

/// A short name of a section, translated: `Connected carers`.
[[nodiscard]] QString shortTitle(const QString &section);
/// For each section of the form, in its order. \a previous may be nothing.
[[nodiscard]] std::vector<SectionMark> sectionMarks(const PpmRecord &record, const PpmRecord *previous,
                                                    const std::vector<PpmMissing> &missing);
/// `4 of 20 sections are written for this meeting · 9 as last time`. What was only carried over is not written yet, and
/// what the facts fill is not counted.
[[nodiscard]] QString progressWords(const std::vector<SectionMark> &marks);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// A child whom a figure counts, or could have counted.
struct FigureLine
{
    RecordId childId = 0;
    bool counted = false; ///< in the number; else only in what it is a part of
    Date since;           ///< the day that decides: in care since, issued on, ordered on
    int days = 0;         ///< from `since` to the day, or to what ended it
};

/// A number about the service as at a day, with the list that it is the number of.
struct Figure
{
    /// A count of children, a part of a larger count, or the middle of a number of days.
    enum class Kind : std::uint8_t { Count, Part, MedianDays };

    QString id;      ///< `in-care`: as exported
    QString title;   ///< translated
    QString meaning; ///< one sentence: who is counted, of whom
    QString source;  ///< `Torbay 2020, 1.2`
    Kind kind = Kind::Count;
    std::vector<FigureLine> lines; ///< in order of number; of a median, all that it is the middle of

    [[nodiscard]] int counted() const;
    [[nodiscard]] int of() const { return static_cast<int>(lines.size()); }
    /// Of MedianDays: the middle of `days`, the lower of two; nothing when there is none.
    [[nodiscard]] std::optional<int> median() const;
    /// Of a Part: in hundredths, rounded half up; nothing of none.
    [[nodiscard]] std::optional<int> percent() const;
};

/// The figures of the service as at \a asAt, in the order in which they are shown: who is looked after and who came
/// and went in twelve months, the aims of Torbay 2020 1.2, stability, and the days between milestones. Worked out from
/// facts as known on the day, so that a past day gives what it would have given then, as known now.
[[nodiscard]] std::vector<Figure> figuresOf(const std::vector<const ChildRecord *> &records, Date asAt);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"

namespace hearth {

/// One thing that a disruption meeting learned, for the whole service (Devon, learning meetings).
struct LearningPoint
{
    RecordId childId = 0;
    QString number; ///< of the child
    QString form;   ///< key of the form that says it
    Date on;        ///< of the meeting
    QString about;  ///< id of the choice; empty: not said
    QString area;   ///< the same in words
    QString point;  ///< with none of the child's names in it
};

/// The learning points of all disruption meetings that were signed off by \a asAt: by what they are about, in the order
/// of the form, the newest first.
[[nodiscard]] std::vector<LearningPoint> learningPoints(const std::vector<ChildRecord> &children, Date asAt);

/// \a text with each of the child's names, as a word of its own, replaced by `[…]`.
[[nodiscard]] QString withoutNames(const QString &text, const Child &child);

} // namespace hearth

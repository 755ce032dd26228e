// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"
#include "ui/mywork/worklist.h"

#include <vector>

namespace hearth {

/// An outstanding action of a child, as My work lists it.
struct ActionLine
{
    PlannedAction action;
    QString name;     ///< as lists sort
    QString number;   ///< of the child
    QString worker;   ///< of the child
    RecordId ppm = 0; ///< the record of the meeting that set it, the newest version; 0: none
    int carried = 0;  ///< how often its day was set anew
    int daysLate = 0; ///< by the day set now; 0: in time
    Status status = Status::Open;
};

/// What \a record has outstanding on \a day. With \a filter's worker: what is theirs to do, or what has no owner and
/// is for a child of theirs.
[[nodiscard]] std::vector<ActionLine> actionLinesOf(const ChildRecord &record, const WorkFilter &filter, Date day);
/// `12 days late`, `today`, `in 5 days`.
[[nodiscard]] QString dueWords(Date target, Date day);

} // namespace hearth

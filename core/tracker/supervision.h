// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/colour.h"
#include "core/tracker/since.h"
#include "core/tracker/teamload.h"

namespace hearth {

/// What worker and manager look at together of one child (Torbay 2020, 14.2).
struct SupervisionLine
{
    RecordId childId = 0;
    QString number;
    QString name;
    SectionId section;
    TrackerColour colour = TrackerColour::Green; ///< as the tracker has it: set by a meeting, else by the clocks
    std::vector<Clock> overdue;                  ///< oldest due first; good practice is not counted
    std::vector<Clock> soon;
    Date changedSince; ///< the last supervision; where there was none, a month before the day
    std::vector<SinceLine> changes;
    std::vector<PlannedAction> actions; ///< set by the day and not settled, oldest target first
    int late = 0;                       ///< of them past their day
    std::optional<Date> last;           ///< supervision
    std::optional<Date> nextDue;        ///< by the pack's clock; nothing where it has none
    Status nextStatus = Status::Open;
    QString writing; ///< key of a supervision that is being written; empty: none
};

/// The open cases of \a rows whose worker is \a worker, as at \a asAt: the most overdue first, then by name.
[[nodiscard]] std::vector<SupervisionLine> supervisionOf(const QString &worker, const std::vector<TrackerRow> &rows,
                                                         const RecordOf &recordOf, const Policy &policy, Date asAt);

/// `12 days late`, or `by 03/02/2026`.
[[nodiscard]] QString lateWords(const PlannedAction &action, Date asAt);

} // namespace hearth

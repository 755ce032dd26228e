// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// One report that is owed while a circumstance stands: a row of the clock `exception.report`.
struct ExceptionQuarter
{
    Date since;                   ///< the day it was raised, then each three months from that day
    std::optional<Date> due;      ///< the Permanence Panel that it goes to
    std::optional<Date> reported; ///< the day from which a report has both signatures
};

/// One circumstance in which a child stands or stood, from the day it was raised to the fact that ended it.
struct ExceptionStretch
{
    Clock clock;
    QString rule;  ///< id
    QString title; ///< of the rule
    Date raised;
    int daysOver = 0;                       ///< on the day, or when it ended
    std::optional<Date> closed;             ///< the day on which it ended; nothing: it stands
    QString closedBy;                       ///< the fact, in words: `Adoptive placement`, `Adoption application`
    std::vector<ExceptionQuarter> quarters; ///< one at least

    /// The first quarter of those that no report has answered; nothing when the newest one is answered, or it ended.
    [[nodiscard]] std::optional<Date> owedSince() const;
    /// The Permanence Panel to which that first one goes.
    [[nodiscard]] std::optional<Date> due() const;
};

/// What becomes of the report that a child's standing exceptions ask for: one for all of them.
enum class ReportStage : std::uint8_t {
    Owed,     ///< nobody has begun it
    Returned, ///< the team manager sent it back
    Writing,  ///< a draft
    ToSign,   ///< the worker signed: the team manager's signature is waited for
    Signed,   ///< both signed, and the next quarter has not begun
    NotOwed,  ///< nothing stands (any more)
};
[[nodiscard]] QString idOf(ReportStage stage);
[[nodiscard]] QString labelOf(ReportStage stage);

/// The life of a child's exceptions and of their report, as at a day. It points into the record.
struct ExceptionLife
{
    RecordId childId = 0;
    std::vector<ExceptionStretch> standing; ///< the pack's order
    std::vector<ExceptionStretch> closed;   ///< the newest end first
    ReportStage stage = ReportStage::NotOwed;
    std::optional<Date> owedSince;        ///< the first day from which a report is owed and was not signed
    std::optional<Date> due;              ///< the Permanence Panel that it should go to
    std::optional<Date> nextOwed;         ///< the day on which the next quarter begins, while something stands
    const ChildForm *current = nullptr;   ///< being written, or waiting for a signature
    const ChildForm *last = nullptr;      ///< the newest that both signed
    const ChildForm *panelItem = nullptr; ///< of `current`, else of `last`: where the Permanence Panel hears it
};

/// \a clocks are those of \a record as at \a asAt.
[[nodiscard]] ExceptionLife exceptionLifeOf(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt);

/// The state of \a form as it was on \a day; nothing before it was begun.
[[nodiscard]] std::optional<FormState> stateOn(const FormRecord &form, Date day);
/// The exception reports of \a record that were signed by both by \a asAt, the newest first.
[[nodiscard]] std::vector<const ChildForm *> signedReports(const ChildRecord &record, Date asAt);
/// The item of the Permanence Panel that hears the report of that key, the newest; nothing where there is none.
[[nodiscard]] const ChildForm *panelItemOf(const ChildRecord &record, const QString &report);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"

#include <optional>
#include <span>
#include <vector>

namespace hearth {

struct ExceptionLife;

/// The report that is printed for a child: the one that is being written or waits for a signature, else the last one
/// while it answers what stands. Nothing: one is owed that nobody has begun, and its form is blank.
[[nodiscard]] const ChildForm *printedReport(const ExceptionLife &life);

/// A line of the form's tick list. What the label says is the form's own and stays as printed.
struct PrintedCircumstance
{
    const char *rule;
    const char *label;
    Period printed; ///< what the label says
    bool onForm;    ///< false: Bradford 2017, 4.11 and the Panel's terms of reference add it
};

[[nodiscard]] std::span<const PrintedCircumstance> printedCircumstances();

/// One circumstance in which the child stands, by the clocks or as a signed report has kept it.
struct StoodLine
{
    QString rule;
    QString title; ///< of a rule that the form does not know
    std::optional<Date> started;
    std::optional<int> daysOver;
    const Rule *applied = nullptr;   ///< the value in force on the day the row began
    std::optional<Period> threshold; ///< as kept in a signed report
};

/// What the child stood in: as a signed report has kept it, else by the clocks; and what the worker ticked beside it.
[[nodiscard]] std::vector<StoodLine> stoodLinesOf(const ExceptionForm &form);
/// The worker has signed it: it says itself what stood.
[[nodiscard]] bool isSigned(const ExceptionForm &form);
/// The wording of the rule that \a pack applies on \a day; nothing where it has none of that id.
[[nodiscard]] const Rule *ruleInForce(const PolicyPack &pack, const QString &id, Date day);
/// What a rule allows before it is raised; nothing for one that has no single period.
[[nodiscard]] std::optional<Period> threshold(const Rule *rule);
/// Who can rely on the paper: `Signed by both 12/08/2026`, or what is still to come.
[[nodiscard]] QString stateWords(const ChildForm &report);

} // namespace hearth

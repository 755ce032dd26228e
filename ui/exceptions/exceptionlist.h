// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/exceptionform.h"
#include "core/timeline/clocks.h"
#include "ui/children/childrow.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// One child in one circumstance that asks for an exception report, and how that report stands.
struct ExceptionLine
{
    ChildRow child;
    Clock clock;
    QString rule;         ///< its id; empty: a report is being written, and nothing stands any more
    QString circumstance; ///< the rule's title
    bool startKnown = true;
    std::optional<Date> raised;
    int daysOver = 0;               ///< at least so many when the start is not known
    std::optional<Date> reportDue;  ///< the day on which the present quarter began
    std::optional<Date> owedSince;  ///< the first day since which no report was signed
    std::optional<Date> due;        ///< the sitting that the report owed should go to
    bool late = false;              ///< that sitting has been
    std::optional<Date> panel;      ///< the sitting that hears the report
    std::optional<Date> lastSigned; ///< the newest report that both signed
    std::optional<Date> closed;
    QString closedBy;
    ReportStage stage = ReportStage::NotOwed;
};

/// The lines of a child: what stands, what ended in the twelve months before \a asAt, and a report in hand for which
/// nothing stands. \a panel: the sitting that hears its report.
[[nodiscard]] std::vector<ExceptionLine> exceptionLinesOf(const ExceptionLife &life, const ChildRecord &record,
                                                          Date asAt, std::optional<Date> panel = std::nullopt);

/// Those of \a clocks that would stand as exceptions by what is known at least: their start is not known, so they are
/// shown apart and raise nothing.
[[nodiscard]] std::vector<ExceptionLine> notKnownLinesOf(const std::vector<Clock> &clocks, const ChildRecord &record,
                                                         Date asAt);

/// A list of the page: a circumstance and who stands in it, or reports that stand alike.
struct Circumstance
{
    QString rule; ///< id of a rule; empty: every circumstance; or one of the lists below
    QString title;
    int count = 0; ///< rows: a child may stand in one twice
    int children = 0;
};

[[nodiscard]] QString notKnownCircumstance();
[[nodiscard]] QString closedCircumstance();
/// `stage:owed`
[[nodiscard]] QString listOfStage(ReportStage stage);

/// Everybody, then each circumstance of the pack in its order (those with nobody too), the states of the reports, what
/// ended, and those not known.
[[nodiscard]] std::vector<Circumstance> circumstancesOf(const std::vector<ExceptionLine> &lines,
                                                        const PolicyPack &pack);
[[nodiscard]] bool isIn(const ExceptionLine &line, const QString &circumstance);

/// `Owed since 05/08/2026`, `Waits for signature`: how the report of a line stands.
[[nodiscard]] QString reportWords(const ExceptionLine &line);

} // namespace hearth

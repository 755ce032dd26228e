// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "ui/children/childrow.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// One child in one circumstance that asks for an exception report.
struct ExceptionLine
{
    ChildRow child;
    Clock clock;
    QString rule;         ///< its id
    QString circumstance; ///< the rule's title
    bool startKnown = true;
    std::optional<Date> raised;
    int daysOver = 0; ///< at least so many when the start is not known
    std::optional<Date> reportDue;
};

[[nodiscard]] ExceptionLine exceptionLineOf(const Exception &exception, const ChildRecord &record, Date asAt);

/// Those of \a clocks that would stand as exceptions by what is known at least: their start is not known, so they are
/// shown apart and raise nothing.
[[nodiscard]] std::vector<ExceptionLine> notKnownLinesOf(const std::vector<Clock> &clocks, const ChildRecord &record,
                                                         Date asAt);

/// A circumstance and who stands in it.
struct Circumstance
{
    QString rule; ///< id; empty: every circumstance, or `notKnownCircumstance()`
    QString title;
    int count = 0; ///< rows: a child may stand in one twice
    int children = 0;
};

[[nodiscard]] QString notKnownCircumstance();

/// Everybody, then each circumstance of the pack in its order (those with nobody too), then those not known.
[[nodiscard]] std::vector<Circumstance> circumstancesOf(const std::vector<ExceptionLine> &lines,
                                                        const PolicyPack &pack);
[[nodiscard]] bool isIn(const ExceptionLine &line, const QString &circumstance);

} // namespace hearth

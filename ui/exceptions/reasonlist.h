// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/exceptionform.h"
#include "ui/children/childrow.h"

#include <optional>
#include <vector>

namespace hearth {

/// One reason for lack of progress, as the newest signed report of a child with a standing exception gives it.
struct ReasonLine
{
    ChildRow child;
    QString code;
    QString kind; ///< in words
    QString reason;
    QString mitigation;
    QString owner;
    std::optional<Date> target;
    std::optional<Date> done;
    std::optional<Date> signedOn;
    QString circumstances; ///< that the report covers, in words
    std::size_t row = 0;   ///< in the report
};
[[nodiscard]] std::vector<ReasonLine> reasonLinesOf(const ExceptionLife &life, const ChildRecord &record, Date asAt);

/// A kind of reason and how often it is given.
struct ReasonCount
{
    QString code; ///< empty: every kind
    QString title;
    int lines = 0;
    int children = 0;
};
/// Every kind together, then each that is given, the most frequent first, then the rest in the order of the form.
[[nodiscard]] std::vector<ReasonCount> reasonCountsOf(const std::vector<ReasonLine> &lines);

} // namespace hearth

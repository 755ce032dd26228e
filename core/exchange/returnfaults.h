// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnreader.h"

#include <QHash>

namespace hearth {

struct CheckedRow
{
    const ReadRow *row = nullptr;
    std::size_t collection = 0; ///< index into what was read
    QStringList reasons;        ///< why it cannot be taken; empty for a good row
};

struct CheckedRows
{
    std::vector<CheckedRow> rows; ///< by file and line
    std::vector<Fault> faults;    ///< in the same order; a row that falls with its child has reasons but no fault
};

/// Looks at every row by itself (blank, unknown code, no such day, no postcode), and at the children across all tables:
/// one who is in no header, neither read nor stored, or who has two dates of birth. Rows of a child whose headers
/// disagree all fall, since none is known to be right; so do rows of a new child whose header fell.
[[nodiscard]] CheckedRows checkRows(const ReadReturns &read, const QHash<QString, const ChildRecord *> &existing);

} // namespace hearth

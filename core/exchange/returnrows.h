// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnreader.h"

namespace hearth {

/// A good row as it is kept. Those of the header, `uasc` and `previous-permanence` become parts of the child's header
/// row of that return. Nothing for a row that says nothing.
[[nodiscard]] std::optional<ReturnRow> keptRow(const ReadRow &row, int collection);

/// The header row of a child in a return that has \a tables, complete from \a from.
[[nodiscard]] ReturnRow headerRow(int collection, const std::set<ReturnTable> &tables, Date from);

/// A row that comes in, and the latest day that its return knows of: of two returns of one year, the one that knows of
/// a later day is the newer.
struct IncomingRow
{
    ReturnRow row;
    Date latestDay;
};

/// Puts \a incoming rows upon \a rows: the newest return's version of a row stands; of two equally new, the one that
/// comes in. Of two that come in at once and differ, always the same one is taken. Header rows are kept for each
/// return, and gain fields.
void mergeRows(std::vector<ReturnRow> &rows, std::vector<IncomingRow> incoming);

} // namespace hearth

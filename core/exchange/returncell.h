// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnreader.h"

namespace hearth {

/// \a text as the return means it: trimmed, in upper case, `.0` of a spreadsheet taken off where no day or postcode is
/// expected.
[[nodiscard]] QString returnCell(const ReturnColumn &column, const QString &text);

/// What cannot be understood in \a row by itself: blank, unknown code, no such day, no postcode.
[[nodiscard]] std::vector<Fault> faultsOf(const ReadRow &row);

} // namespace hearth

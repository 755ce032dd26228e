// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace hearth::cells {

/// One line for the clipboard, tabs between; no cell is a formula.
[[nodiscard]] QString tabbedLine(const QStringList &cells);
/// One line of RFC 4180 with its CRLF; no cell is a formula.
[[nodiscard]] QString csvLine(const QStringList &cells);

} // namespace hearth::cells

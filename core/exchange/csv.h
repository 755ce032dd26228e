// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <stdexcept>
#include <vector>

namespace hearth {

/// A file that is not CSV. The text says why and holds nothing of the file.
class CsvError : public std::runtime_error
{
public:
    CsvError(const QString &reason, int errorLine, int errorColumn);

    int line;   ///< from 1
    int column; ///< of the cell, from 1
};

struct CsvRow
{
    int line = 0; ///< on which it begins, from 1
    QStringList cells;
};

/// Reads RFC 4180 in UTF-8: quoted cells may hold commas, quotes and line ends; lines end in CRLF, LF or CR, the last
/// one need not; a byte order mark is skipped, and so is a line with nothing on it.
/// \throws CsvError for bytes that are not UTF-8, NUL, a quote that never ends or in the wrong place, or a cell or a
/// row that is longer than any table of people has.
[[nodiscard]] std::vector<CsvRow> readCsv(const QByteArray &bytes);

/// A cell as text that no spreadsheet takes for a formula: one that begins, after blanks and control characters, with
/// `= + - @ | %`, their full-width forms, a tab or a line end gets an apostrophe in front. A plain number such as -5 is
/// left alone; a telephone number such as +44 1274 000000 gets the apostrophe, which keeps it whole.
[[nodiscard]] QString disarmed(const QString &text);

/// One line of CSV with its CRLF: disarmed, and quoted where it has to be.
[[nodiscard]] QString csvLine(const QStringList &cells);
/// One line for the clipboard: disarmed, tabs between, tabs and line ends within a cell made blanks.
[[nodiscard]] QString tabbedLine(const QStringList &cells);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace hearth {

enum class TableFormat : std::uint8_t { Table, Csv, Json };

/// `table`, `csv`, `json`: what `--format` takes.
[[nodiscard]] std::optional<TableFormat> tableFormatOf(QStringView id);

struct TableColumn
{
    enum class Holds : std::uint8_t { Text, Number };

    QString name;
    Holds holds = Holds::Text;
};

/// A list as a command prints it.
struct TextTable
{
    std::vector<TableColumn> columns;
    std::vector<QStringList> rows; ///< each as long as `columns`
};

/// Columns in line under their headings; CSV (RFC 4180, disarmed, header row); or JSON: an array of objects, a number
/// column as numbers, an empty number and a null text (a day that is not known) as null. \pre each row has a cell for
/// each column
[[nodiscard]] QString tableText(const TextTable &table, TableFormat format);

/// \a text with control characters, which could steer a terminal, and line ends made blanks.
[[nodiscard]] QString printable(const QString &text);

} // namespace hearth

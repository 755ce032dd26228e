// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/ppmdocument.h"
#include "core/meetings/ppmform.h"

#include <cstdint>
#include <variant>

namespace hearth {

// A record as sections of narrative and tables, in words: what is printed and what is copied as text are both made from
// it, so that they say the same.

enum class SheetTone : std::uint8_t { Plain, Strong, Quiet };

struct SheetText
{
    QString text;
    SheetTone tone = SheetTone::Plain;
};
using SheetCell = std::vector<SheetText>;

struct SheetColumn
{
    QString title;
    double share = 1; ///< of the width, against the other columns
};

enum class SheetDensity : std::uint8_t { Roomy, Narrow };

/// How a table reads as plain text: a line a row, or a line a cell with its title before it.
enum class SheetReading : std::uint8_t { ByRow, ByCell };

/// Where the title of a section stands: in a bar of its own, or as the first column's heading, as the form has it.
enum class SheetTitle : std::uint8_t { Bar, InTable };

struct SheetTable
{
    std::vector<SheetColumn> columns;
    std::vector<std::vector<SheetCell>> rows;
    SheetReading reading = SheetReading::ByRow;
    SheetDensity density = SheetDensity::Roomy;
    SheetTitle titles = SheetTitle::Bar; ///< InTable: its first heading is the section's title
};

struct SheetNarrative
{
    QString label; ///< above the text; empty where the title of the section says it
    QString text;
};

/// A short answer beside its label.
struct SheetAnswer
{
    QString label;
    QString text;
};

struct SheetRemark
{
    QString text; ///< of the form's own, below a table
};

using SheetBlock = std::variant<SheetTable, SheetNarrative, SheetAnswer, SheetRemark>;

struct SheetSection
{
    QString id;
    QString title;
    SheetTitle where = SheetTitle::Bar;
    std::vector<SheetBlock> blocks;
};

struct Sheet
{
    QString title;    ///< `REVIEW PERMANENCE PLANNING MEETING (PPM)`
    QString mark;     ///< `DRAFT`; empty for a record that was signed off
    QString standing; ///< `DRAFT: waiting for sign-off`; empty for a record that was signed off
    QString number;
    Date on;
    QStringList notice; ///< for whom the copy is and what was withheld; empty where it is nobody's own
    QString recipient;  ///< `Copy for Jane Doe`
    std::vector<SheetSection> sections;
};

[[nodiscard]] Sheet sheetOf(const PpmForm &form, const std::optional<PpmRecipient> &recipient);
[[nodiscard]] SheetSection sectionOf(const PpmForm &form, const PpmSection &section);
/// Every text of a sheet as it is read, heading by heading.
[[nodiscard]] QString plainText(const Sheet &sheet);
[[nodiscard]] QString plainText(const SheetSection &section);

} // namespace hearth

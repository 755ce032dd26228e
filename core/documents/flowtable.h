// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/pageflow.h"

#include <QColor>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace hearth {

enum class Tick : std::uint8_t { None, Empty, Ticked };

/// One text in a cell; a cell holds several, below one another.
struct CellText
{
    QString text;
    TextStyle style;
    std::optional<Status> shape; ///< drawn before the text in the colour of the text
    Tick tick = Tick::None;      ///< a box to tick instead of text
    double gap = 0;              ///< room above it
};
using Cell = std::vector<CellText>;

struct Column
{
    QString title;
    double width = 0;
    Side side = Side::Left;
};

/// Boxed all round like a council's form, the same with less room for many columns, or with a line between rows like a
/// list.
enum class TableLook : std::uint8_t { Form, NarrowForm, List };

/// Rows of wrapped text on the pages of a flow. A row that does not fit goes to the next page whole; only one that is
/// taller than a page is divided, between lines.
class FlowTable
{
public:
    FlowTable(PageFlow &flow, std::vector<Column> columns, TableLook look);

    /// Puts the titles of the columns; part of what a following page begins with.
    void putHead(const TextStyle &style, const QColor &ground);
    [[nodiscard]] double headHeight(const TextStyle &style);
    /// Puts a row, at least \a least points high.
    void putRow(const std::vector<Cell> &cells, double least = 0);
    [[nodiscard]] double rowHeight(const std::vector<Cell> &cells, double least = 0);

private:
    struct SetLine
    {
        QString text;
        TextStyle style;
        std::optional<Status> shape;
        Tick tick = Tick::None;
        double indent = 0;
        double gap = 0;
        double height = 0;
    };
    using SetCell = std::vector<SetLine>;

    [[nodiscard]] std::vector<SetCell> set(const std::vector<Cell> &cells);
    [[nodiscard]] std::vector<Cell> headCells(const TextStyle &style) const;
    [[nodiscard]] double heightOf(const std::vector<SetCell> &cells, double least) const;
    /// Puts what fits and answers what is left.
    [[nodiscard]] std::vector<SetCell> putPart(const std::vector<SetCell> &cells, double least, const QColor &ground);
    void putLines(const SetCell &lines, std::size_t count, double left, const Column &column);
    void putFrame(double height, const QColor &ground);

    PageFlow &m_flow;
    std::vector<Column> m_columns;
    TableLook m_look;
    double m_inset; ///< left and right of what is in a cell
    double m_rise;  ///< above and below it
};

} // namespace hearth

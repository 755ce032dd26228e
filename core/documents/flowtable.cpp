// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flowtable.h"

#include "core/pictures/palette.h"

#include <algorithm>
#include <utility>

namespace hearth {

namespace {

constexpr double tickSide = 11;
// A row taller than this part of a page is divided where it stands when at least the other part is free.
constexpr double tallRow = 0.8;
constexpr double worthBeginning = 0.3;

double shapeWidth(const TextStyle &style)
{
    return style.size * 1.35;
}

double insetOf(TableLook look)
{
    switch (look) {
    case TableLook::Form:
        return 6;
    case TableLook::NarrowForm:
        return 3.5;
    case TableLook::List:
        break;
    }
    return 5;
}

} // namespace

FlowTable::FlowTable(PageFlow &flow, std::vector<Column> columns, TableLook look)
    : m_flow(flow), m_columns(std::move(columns)), m_look(look), m_inset(insetOf(look)),
      m_rise(look == TableLook::Form ? 5 : 3.5)
{}

std::vector<FlowTable::SetCell> FlowTable::set(const std::vector<Cell> &cells)
{
    std::vector<SetCell> setCells(m_columns.size());
    for (std::size_t i = 0; i < m_columns.size() && i < cells.size(); ++i) {
        const double room = m_columns[i].width - 2 * m_inset;
        for (const CellText &text : cells[i]) {
            const double height = m_flow.typesetter().lineHeight(text.style);
            if (text.tick != Tick::None) {
                setCells[i].push_back({{}, text.style, {}, text.tick, 0, text.gap, std::max(height, tickSide)});
                continue;
            }
            const double indent = text.shape ? shapeWidth(text.style) : 0;
            std::optional<Status> shape = text.shape;
            double gap = text.gap;
            for (const QString &line : m_flow.typesetter().lines(text.text, text.style, room - indent)) {
                setCells[i].push_back({line, text.style, shape, Tick::None, indent, gap, height});
                shape.reset();
                gap = 0;
            }
        }
    }
    return setCells;
}

double FlowTable::heightOf(const std::vector<SetCell> &cells, double least) const
{
    double highest = least;
    for (const SetCell &cell : cells) {
        double height = 2 * m_rise;
        for (const SetLine &line : cell)
            height += line.gap + line.height;
        highest = std::max(highest, height);
    }
    return highest;
}

double FlowTable::rowHeight(const std::vector<Cell> &cells, double least)
{
    return heightOf(set(cells), least);
}

std::vector<Cell> FlowTable::headCells(const TextStyle &style) const
{
    std::vector<Cell> cells;
    cells.reserve(m_columns.size());
    for (const Column &column : m_columns)
        cells.push_back({CellText{column.title, style, {}, Tick::None, 0}});
    return cells;
}

double FlowTable::headHeight(const TextStyle &style)
{
    return rowHeight(headCells(style));
}

void FlowTable::putHead(const TextStyle &style, const QColor &ground)
{
    const std::vector<SetCell> left = putPart(set(headCells(style)), 0, ground);
    Q_UNUSED(left)
}

void FlowTable::putRow(const std::vector<Cell> &cells, double least)
{
    std::vector<SetCell> left = set(cells);
    const double height = heightOf(left, least);
    if (height > m_flow.room()) {
        const bool tall = height > m_flow.bodyHeight() * tallRow;
        if (!tall || m_flow.room() < m_flow.bodyHeight() * worthBeginning)
            m_flow.require(height);
    }
    left = putPart(left, least, {});
    while (std::any_of(left.begin(), left.end(), [](const SetCell &cell) { return !cell.empty(); })) {
        m_flow.followOn();
        left = putPart(left, 0, {});
    }
}

std::vector<FlowTable::SetCell> FlowTable::putPart(const std::vector<SetCell> &cells, double least,
                                                   const QColor &ground)
{
    const double room = m_flow.room() - 2 * m_rise;
    std::vector<std::size_t> counts;
    std::vector<SetCell> left(cells.size());
    double highest = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        double height = 0;
        std::size_t count = 0;
        // At least one line goes on every page, so that it ends.
        while (count < cells[i].size() && (count == 0 || height + cells[i][count].gap + cells[i][count].height <= room))
            height += cells[i][count].gap + cells[i][count].height, ++count;
        counts.push_back(count);
        highest = std::max(highest, height);
        left[i].assign(cells[i].begin() + static_cast<std::ptrdiff_t>(count), cells[i].end());
    }
    const double height = std::max(highest + 2 * m_rise, std::min(least, m_flow.room()));
    putFrame(height, ground);
    double x = 0;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        putLines(cells[i], counts[i], x, m_columns[i]);
        x += m_columns[i].width;
    }
    m_flow.skip(height);
    return left;
}

void FlowTable::putLines(const SetCell &lines, std::size_t count, double left, const Column &column)
{
    double y = m_flow.y() + m_rise;
    const double width = column.width - 2 * m_inset;
    for (std::size_t i = 0; i < count; ++i) {
        const SetLine &line = lines[i];
        y += line.gap;
        const double x = left + m_inset;
        if (line.tick != Tick::None) {
            m_flow.put(
                TickMark{QRectF(x + (width - tickSide) / 2, y + (line.height - tickSide) / 2, tickSide, tickSide),
                         paperPalette().text, line.tick == Tick::Ticked});
        }
        if (line.shape) {
            const double side = line.style.size * 1.08;
            m_flow.put(ShapeMark{QRectF(x, y + (line.height - side) / 2, side, side), *line.shape, line.style.colour});
        }
        m_flow.putLine(line.text, line.style, x + line.indent, y, width - line.indent, column.side);
        y += line.height;
    }
}

void FlowTable::putFrame(double height, const QColor &ground)
{
    const double y = m_flow.y();
    double width = 0;
    for (const Column &column : m_columns)
        width += column.width;
    if (m_look == TableLook::List) {
        if (ground.isValid())
            m_flow.put(BoxMark{QRectF(0, y, width, height), ground, {}, 0});
        m_flow.put(RuleMark{QPointF(0, y + height), QPointF(width, y + height), paperPalette().line, 0.5});
        return;
    }
    double x = 0;
    for (const Column &column : m_columns) {
        m_flow.put(BoxMark{QRectF(x, y, column.width, height), ground, paperPalette().lineStrong, 0.6});
        x += column.width;
    }
}

} // namespace hearth

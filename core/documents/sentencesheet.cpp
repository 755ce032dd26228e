// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sentencesheet.h"

#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/pictures/palette.h"

#include <numeric>

namespace hearth {

namespace {

constexpr double gap = 12; // points between two tables

TextStyle style(double size, Weight weight)
{
    return {size, weight, paperPalette().text};
}

void putSheet(PageFlow &flow, const SentenceSheet &sheet)
{
    const double whole = std::accumulate(sheet.shares.begin(), sheet.shares.end(), 0.0);
    std::vector<Column> columns;
    for (qsizetype i = 0; i < sheet.header.size(); ++i)
        columns.push_back({sheet.header[i], flow.width() * sheet.shares[static_cast<std::size_t>(i)] / whole});
    FlowTable table(flow, columns, TableLook::List);
    const TextStyle heading = style(11, Weight::Bold);
    const TextStyle head{8, Weight::Bold, paperPalette().textMuted};
    flow.require(flow.typesetter().lineHeight(heading) * 3 + table.headHeight(head));
    flow.putParagraph(sheet.title, heading, 0, flow.width());
    table.putHead(head, paperPalette().groundRaised);
    flow.setContinuation([&] { table.putHead(head, paperPalette().groundRaised); });
    for (const QStringList &row : sheet.rows) {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < row.size(); ++i) {
            Cell cell;
            const QStringList lines = row[i].split(u'\n');
            for (const QString &line : lines)
                cell.push_back({line, style(8, i == 0 ? Weight::Bold : Weight::Regular), std::nullopt, Tick::None, 0});
            cells.push_back(std::move(cell));
        }
        table.putRow(cells);
    }
    flow.setContinuation({});
    flow.skip(gap);
}

void putPages(PageFlow &flow, const SentencePages &pages)
{
    flow.putParagraph(pages.title, style(18, Weight::Bold), 0, flow.width());
    flow.skip(gap);
    for (const SentenceSheet &sheet : pages.sheets)
        putSheet(flow, sheet);
}

} // namespace

void paintSentenceSheets(const QString &title, const std::vector<SentenceSheet> &sheets, const Imprint &imprint,
                         QPagedPaintDevice &device)
{
    paintSentencePages({{title, sheets}}, imprint, device);
}

void paintSentencePages(const std::vector<SentencePages> &all, const Imprint &imprint, QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Landscape);
    PageFlow flow(device, imprint);
    bool isFirst = true;
    for (const SentencePages &pages : all) {
        if (!isFirst)
            flow.newPage();
        isFirst = false;
        putPages(flow, pages);
    }
    paintPages(flow, device);
}

std::size_t pageCountOf(const SentencePages &pages, const Imprint &imprint, QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Landscape);
    PageFlow flow(device, imprint);
    putPages(flow, pages);
    return flow.pageCount();
}

} // namespace hearth

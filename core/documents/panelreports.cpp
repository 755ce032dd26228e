// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/panelpapers.h"
#include "core/documents/panelsheet.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"

namespace hearth {

namespace {

std::vector<QStringList> rowsOf(const std::vector<PanelCount> &counts)
{
    std::vector<QStringList> rows;
    for (const PanelCount &count : counts)
        rows.push_back({count.label, QString::number(count.items.size())});
    return rows;
}

void putCounts(PanelSheet &sheet, const QString &title, const std::vector<PanelCount> &counts)
{
    sheet.putHeading(title);
    if (counts.empty())
        sheet.putLine(Words::tr("None in this period."));
    else
        sheet.putTable({title, Words::tr("Items")}, {80, 20}, rowsOf(counts));
}

} // namespace

std::vector<PanelFigureRow> panelFigureRows(const PanelFigures &figures)
{
    const auto row = [](const QString &label, const QStringList &keys) {
        return PanelFigureRow{label, static_cast<int>(keys.size()), keys};
    };
    return {row(Words::tr("Sittings held"), figures.sittings),
            row(Words::tr("Sittings cancelled"), figures.cancelled),
            row(Words::tr("Sittings held without a quorum"), figures.notQuorate),
            row(Words::tr("Items considered"), figures.considered),
            row(Words::tr("Items deferred"), figures.deferred),
            row(Words::tr("Items whose papers were late or incomplete"), figures.latePapers),
            row(Words::tr("Summaries not recorded on the day"), figures.lateSummaries),
            row(Words::tr("Sittings whose minutes took more than three working days"), figures.lateMinutes),
            row(Words::tr("Decisions whose agreed day fell in the period"), figures.decisionsDue),
            row(Words::tr("Of these, complied with in time"), figures.decisionsMet),
            row(Words::tr("Of these, complied with late"), figures.decisionsLate),
            row(Words::tr("Of these, outstanding"), figures.decisionsOutstanding)};
}

void writePanelFigures(const QString &title, const PanelFigures &figures, const Imprint &imprint,
                       const QString &fileName)
{
    writePdf(fileName, Words::tr("Permanence Panel: performance"), [&](QPagedPaintDevice &device) {
        PanelSheet sheet(device, imprint);
        sheet.putTitle(title, Words::tr("%1 to %2").arg(britishText(figures.from), britishText(figures.until - 1)), {});
        std::vector<QStringList> rows;
        for (const PanelFigureRow &row : panelFigureRows(figures))
            rows.push_back({row.label, QString::number(row.count)});
        sheet.putHeading(Words::tr("Performance"));
        sheet.putTable({Words::tr("What"), Words::tr("How many")}, {80, 20}, rows);
        putCounts(sheet, Words::tr("By kind"), figures.byType);
        putCounts(sheet, Words::tr("Outcomes"), figures.byOutcome);
        putCounts(sheet, Words::tr("Reasons for deferral"), figures.byReason);
        paintPages(sheet.flow(), device);
    });
}

} // namespace hearth

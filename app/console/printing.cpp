// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/printing.h"

#include "core/documents/documents.h"

#include <algorithm>

namespace hearth::console {

namespace {

Imprint imprintOf(const Workspace &workspace)
{
    const AuditHead head = workspace.auditHead();
    Imprint imprint;
    imprint.packTitle = workspace.pack().title;
    imprint.asAt = workspace.asAt();
    imprint.printed = workspace.today();
    imprint.auditHead = QStringLiteral("%1 %2").arg(head.count).arg(head.hash.left(16));
    return imprint;
}

} // namespace

void printExceptionReports(Workspace &workspace, const QString &fileName)
{
    workspace.noteRead(QStringLiteral("print-exceptions"));
    std::vector<ExceptionForm> forms;
    for (const Exception &exception : workspace.exceptions()) { // those of one child stand together
        const ChildRecord *record = workspace.child(exception.clock.childId);
        if (forms.empty() || forms.back().record != record)
            forms.push_back({record, {}});
        forms.back().standing.push_back(exception);
    }
    writeExceptionReports(forms, workspace.pack(), imprintOf(workspace), fileName);
}

void printTrackerSheet(Workspace &workspace, const std::vector<TrackerRow> &rows, const QString &fileName)
{
    workspace.noteRead(QStringLiteral("print-tracker"));
    const Date asAt = workspace.asAt();
    std::vector<SheetLine> lines;
    for (const TrackerRow &row : rows) {
        SheetLine line;
        line.row = row;
        line.record = workspace.child(row.childId);
        for (const WeeklyUpdate &update : line.record->updates) { // oldest first
            if (update.on <= asAt)
                line.update = update.text;
        }
        lines.push_back(std::move(line));
    }
    writeTrackerSheet(lines, workspace.pack(), imprintOf(workspace), fileName);
}

} // namespace hearth::console

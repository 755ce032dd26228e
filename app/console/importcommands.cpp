// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "core/workspace/importing.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr qsizetype mostNamed = 20;

QString numbers(const QStringList &all)
{
    QString text = all.mid(0, mostNamed).join(QStringLiteral(", "));
    if (all.size() > mostNamed)
        text += Text::tr(" and %1 more").arg(all.size() - mostNamed);
    return text;
}

void sayCollections(const ImportReport &report)
{
    for (const CollectionSummary &collection : report.collections) {
        QStringList counts;
        for (const auto &[table, count] : collection.rowCounts)
            counts.append(idOf(table) + u' ' + QString::number(count));
        say(Text::tr("%1-%2, complete from %3: %4")
                .arg(collection.year - 1)
                .arg(collection.year % 100, 2, 10, QLatin1Char('0'))
                .arg(isoText(collection.completeFrom), counts.join(QStringLiteral(", "))));
    }
    QStringList vanished;
    for (const VanishedChild &child : report.vanished)
        vanished.append(child.number);
    if (!vanished.isEmpty())
        say(Text::tr("in an older return and not in the newest: %1").arg(numbers(vanished)));
    QStringList leftAlone;
    for (const LeftAlone &fact : report.leftAlone)
        leftAlone.append(fact.number);
    leftAlone.removeDuplicates();
    if (!leftAlone.isEmpty())
        say(Text::tr("corrected here and told otherwise by the return, left as corrected: %1").arg(numbers(leftAlone)));
}

/// One fault refuses it all, unless good rows are to be kept: then what is wrong with the file as a whole still does.
bool isRefused(const ImportReport &report, const ImportRequest &request)
{
    if (report.faults.empty())
        return false;
    return request.onFault == OnFault::RefuseAll || (report.refusedRows == 0 && report.changesNothing());
}

int importAs(const Invocation &call, const ImportRequest &request, const QString &what)
{
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    ImportReport report;
    {
        ProgressBar progress(2);
        progress.step(Text::tr("reading"));
        report = workOut(request, *workspace);
        // Before anything is stored: rows that are refused must not be lost because their file cannot be written.
        if (!isRefused(report, request) && call.has("keep-good"))
            writeFile(call.value("keep-good"), report.refusedCsv.toUtf8());
        progress.step(Text::tr("storing"));
        if (!isRefused(report, request) && !call.has("dry-run"))
            workspace->applyImport(changesOf(report), what);
    }
    for (const Fault &fault : report.faults)
        say(faultLine(fault));
    if (isRefused(report, request)) {
        say(Text::tr("%n fault(s): nothing was changed", nullptr, static_cast<int>(report.faults.size())));
        return BadInput;
    }
    sayCollections(report);
    say((call.has("dry-run") ? Text::tr("would add %1, change %2, leave %3 as they are")
                             : Text::tr("added %1, changed %2, left %3 as they were"))
            .arg(report.added)
            .arg(report.changed)
            .arg(report.unchanged));
    if (report.refusedRows > 0)
        say(Text::tr("%n row(s) refused", nullptr, report.refusedRows));
    return Done;
}

} // namespace

int runImportReturns(const Invocation &call)
{
    ImportRequest request;
    request.kind = ImportKind::Return;
    request.paths = call.arguments().mid(1);
    request.onFault = call.has("keep-good") ? OnFault::KeepGood : OnFault::RefuseAll;
    return importAs(call, request, Text::tr("Import of SSDA903 returns"));
}

int runImportPeople(const Invocation &call)
{
    ImportRequest request;
    request.kind = ImportKind::People;
    request.paths = call.arguments().mid(1);
    return importAs(call, request, Text::tr("Import of people"));
}

int runImportJourneys(const Invocation &call)
{
    ImportRequest request;
    request.kind = ImportKind::Journeys;
    request.paths = call.arguments().mid(1);
    return importAs(call, request, Text::tr("Import of journeys"));
}

int runExportJourneys(const Invocation &call)
{
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->noteRead(QStringLiteral("export-journeys"));
    const QByteArray bytes = journeysOf(*workspace);
    if (call.arguments().size() > 1)
        writeFile(call.arguments().at(1), bytes);
    else
        print(bytes);
    return Done;
}

} // namespace hearth::console

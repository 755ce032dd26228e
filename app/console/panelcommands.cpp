// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "app/console/printing.h"
#include "core/documents/panelpapers.h"
#include "core/workspace/paneldesk.h"

#include <QCoreApplication>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

QString column(const char *name)
{
    return QLatin1StringView(name);
}

/// Key of the sitting on \a day; one that was cancelled only where there is no other.
QString sittingOn(const PanelDesk &desk, Date day)
{
    QString found;
    for (const PanelSitting &sitting : desk.sittings()) {
        if (sitting.on == day && (found.isEmpty() || sitting.state != SittingState::Cancelled))
            found = sitting.key;
    }
    if (found.isEmpty())
        throw InputError(Text::tr("the panel has no sitting on %1").arg(britishText(day)));
    return found;
}

QStringList cellsOf(const PanelPrintItem &each)
{
    const PanelItem &item = each.item;
    QStringList missing;
    for (const PanelGap &gap : missingOf(item))
        missing.append(gap.what);
    return {item.starts ? item.starts->toString(QStringLiteral("HH:mm")) : QStringLiteral(""),
            each.child->child.number,
            idOf(item.type),
            item.worker.isNull() ? QStringLiteral("") : item.worker,
            item.manager.isNull() ? QStringLiteral("") : item.manager,
            isoText(item.papersComplete),
            missing.isEmpty() ? QStringLiteral("") : missing.join(QStringLiteral("; ")),
            isoText(item.deferredTo),
            item.outcome.isNull() ? QStringLiteral("") : item.outcome};
}

} // namespace

int runAgenda(const Invocation &call)
{
    const std::optional<Date> day = call.day("sitting"); // before the passphrase is asked for
    if (!day)
        throw UsageError(Text::tr("say which sitting: --sitting DATE"));
    if (call.has("members-copy") && !call.has("pdf"))
        throw UsageError(Text::tr("--members-copy goes with --pdf FILE"));
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->noteRead(QStringLiteral("command-agenda"));
    const PanelDesk desk(*workspace);
    const PanelPrint sitting = desk.print(sittingOn(desk, *day));
    if (call.has("pdf")) {
        const PanelCopy copy = call.has("members-copy") ? PanelCopy::Members : PanelCopy::Officers;
        writePanelPack(sitting, {}, copy, imprintOf(*workspace), call.value("pdf"));
    }
    TextTable table{{{column("time")},
                     {column("child")},
                     {column("item")},
                     {column("worker")},
                     {column("manager")},
                     {column("papers_complete")},
                     {column("missing")},
                     {column("deferred_to")},
                     {column("outcome")}},
                    {}};
    for (const PanelPrintItem &item : sitting.items)
        table.rows.push_back(cellsOf(item));
    print(call, table);
    return Done;
}

} // namespace hearth::console

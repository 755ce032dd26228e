// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "core/tracker/since.h"
#include "core/workspace/reconciling.h"

#include <QCoreApplication>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr auto Number = TableColumn::Holds::Number;

QString column(const char *name)
{
    return QLatin1StringView(name);
}

} // namespace

int runSince(const Invocation &call)
{
    const Date since = readDay(call.arguments().at(1));
    const Date until = readDay(call.arguments().at(2));
    if (until < since)
        throw UsageError(Text::tr("the second day is before the first"));
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->noteRead(QStringLiteral("command-since"));
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : workspace->children())
        records.push_back(&record);
    TextTable table{{{column("child")},
                     {column("change")},
                     {column("section")},
                     {column("before")},
                     {column("subject")},
                     {column("from")},
                     {column("to")},
                     {column("count"), Number}},
                    {}};
    for (const SinceLine &line : changesSince(records, workspace->policy(), since, until)) {
        table.rows.push_back({line.number, idOf(line.kind), line.section, line.before, line.subject, isoText(line.from),
                              isoText(line.to), line.count == 0 ? QString() : QString::number(line.count)});
    }
    print(call, table);
    return Done;
}

int runReconcile(const Invocation &call)
{
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->noteRead(QStringLiteral("command-reconcile"));
    const ReturnComparison comparison = compareWithReturn(call.arguments().mid(1), *workspace);
    for (const Fault &fault : comparison.faults)
        say(faultLine(fault));
    if (!comparison.until) {
        say(Text::tr("there is no return in these files"));
        return BadInput;
    }
    TextTable table{{{column("child")}, {column("field")}, {column("here")}, {column("there")}}, {}};
    for (const Difference &difference : comparison.differences)
        table.rows.push_back({difference.number, difference.field, difference.here, difference.there});
    print(call, table);
    return Done;
}

} // namespace hearth::console

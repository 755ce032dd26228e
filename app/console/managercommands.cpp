// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "app/console/printing.h"
#include "core/documents/managersheets.h"
#include "core/documents/pdffile.h"

#include <QCoreApplication>

namespace hearth::console {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr auto Number = TableColumn::Holds::Number;

void requireWorker(const Invocation &call)
{
    if (call.value("worker").trimmed().isEmpty())
        throw UsageError(Text::tr("say whose: --worker NAME"));
}

/// As the children's records have it.
QString workerOf(const Invocation &call, const Workspace &workspace)
{
    const QString asked = call.value("worker").simplified();
    for (const QString &name : workspace.workers()) {
        if (name.simplified().compare(asked, Qt::CaseInsensitive) == 0)
            return name;
    }
    throw InputError(Text::tr("no child has a worker of this name"));
}

QString numberOf(std::size_t count)
{
    return QString::number(count);
}

TextTable tableOf(const SupervisionSession &session)
{
    TextTable table{{{u"child"_s},
                     {u"section"_s},
                     {u"colour"_s},
                     {u"overdue"_s, Number},
                     {u"soon"_s, Number},
                     {u"changes"_s, Number},
                     {u"actions"_s, Number},
                     {u"late"_s, Number},
                     {u"last"_s},
                     {u"next_due"_s}},
                    {}};
    for (const SupervisionLine &line : session.lines)
        table.rows.push_back({line.number, line.section, idOf(line.colour), numberOf(line.overdue.size()),
                              numberOf(line.soon.size()), numberOf(line.changes.size()), numberOf(line.actions.size()),
                              QString::number(line.late), isoText(line.last), isoText(line.nextDue)});
    return table;
}

} // namespace

int runSupervision(const Invocation &call)
{
    requireWorker(call);
    const std::optional<Date> day = call.day("on"); // before the passphrase is asked for
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    const QString worker = workerOf(call, *workspace);
    workspace->noteRead(u"command-supervision"_s);
    const RecordOf recordOf = [&workspace](RecordId id) { return workspace->child(id); };
    const SupervisionSession session{
        worker, supervisionOf(worker, workspace->tracker(), recordOf, workspace->policy(), workspace->asAt()), recordOf,
        workspace->asAt()};
    if (!call.has("pdf")) {
        print(call, tableOf(session));
        return Done;
    }
    const Imprint imprint = imprintOf(*workspace);
    writePdf(call.value("pdf"), Text::tr("Supervision"),
             [&](QPagedPaintDevice &device) { paintSupervisionSheet(session, imprint, device); });
    return Done;
}

int runDigest(const Invocation &call)
{
    requireWorker(call);
    const std::optional<Date> day = call.day("on");
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    const QString worker = workerOf(call, *workspace);
    workspace->noteRead(u"command-digest"_s);
    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : workspace->children()) {
        if (record.child.worker == worker)
            records.push_back(&record);
    }
    const std::vector<DigestLine> lines = digestOf(records, workspace->policy(), workspace->asAt());
    const QString title =
        Text::tr("The week of %1, as at %2", "a person, day").arg(worker, britishText(workspace->asAt()));
    if (!call.has("pdf")) {
        print(digestText(lines, title).toUtf8());
        return Done;
    }
    std::vector<SentenceSheet> sheets = digestSheets(lines);
    if (sheets.empty())
        sheets = {
            {Text::tr("Nothing this week."), {Text::tr("Day"), Text::tr("Child"), Text::tr("What")}, {2, 2, 10}, {}}};
    const Imprint imprint = imprintOf(*workspace);
    writePdf(call.value("pdf"), Text::tr("The week"),
             [&](QPagedPaintDevice &device) { paintSentenceSheets(title, sheets, imprint, device); });
    return Done;
}

} // namespace hearth::console

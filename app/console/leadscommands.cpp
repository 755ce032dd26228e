// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "app/console/printing.h"
#include "core/documents/leadssheet.h"
#include "core/workspace/leadsdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::console {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr auto Number = TableColumn::Holds::Number;

QString numberOf(const Workspace &workspace, RecordId child)
{
    const ChildRecord *record = workspace.child(child);
    return record ? record->child.number : QString();
}

TextTable tableOf(const LeadsReport &report)
{
    TextTable table{{{u"figure"_s}, {u"number"_s, Number}, {u"on"_s}, {u"title"_s}, {u"meaning"_s}, {u"source"_s}}, {}};
    for (const LeadsNumber &number : report.numbers) {
        table.rows.push_back({number.id, QString::number(number.value()), isoText(number.on), number.title,
                              number.meaning, number.source});
    }
    return table;
}

TextTable listOf(const LeadsNumber &number, const Workspace &workspace)
{
    TextTable table{{{u"child"_s}, {u"what"_s}, {u"day"_s}, {u"days"_s, Number}}, {}};
    for (const LeadsLine &line : number.lines) {
        table.rows.push_back({numberOf(workspace, line.childId), line.what, isoText(line.day),
                              line.days ? QString::number(*line.days) : QString()});
    }
    return table;
}

} // namespace

int runLeads(const Invocation &call)
{
    const std::optional<Date> day = call.day("on"); // before the passphrase is asked for
    const SectionId section = call.value("section");
    if (section.isEmpty())
        throw UsageError(Text::tr("say which section: --section LETTER"));
    if (!sectionIds().contains(section))
        throw UsageError(Text::tr("“%1” is not a section: %2").arg(section, sectionIds().join(u' ')));
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    workspace->noteRead(u"command-leads"_s);

    const LeadsDesk desk(*workspace);
    const ServiceForm *written = desk.writing(section);
    const bool isToday = workspace->asAt() == workspace->today();
    // Of today the report that is being written; of a past day the one that was sent that day.
    const auto sent = desk.sent(section);
    const ServiceForm *report = isToday ? written : nullptr;
    if (!report && !sent.empty() && sent.front()->approvedOn == workspace->asAt())
        report = sent.front();
    const LeadsReport figures = desk.figures(section, report ? desk.period(*report) : desk.period(section));
    if (call.has("pdf")) {
        LeadsSheet sheet{figures, report, report ? desk.before(*report) : nullptr, {}};
        for (const ChildRecord &record : workspace->children())
            sheet.childNumbers.emplace(record.child.stamp.id, record.child.number);
        writeLeadsReport(sheet, workspace->pack(), imprintOf(*workspace), call.value("pdf"));
    }
    if (!call.has("figure")) {
        print(call, tableOf(figures));
        return Done;
    }
    const LeadsNumber *asked = figures.number(call.value("figure"));
    if (!asked) {
        QStringList known;
        for (const LeadsNumber &number : figures.numbers)
            known.append(number.id);
        throw UsageError(Text::tr("“%1” is not a figure: %2").arg(call.value("figure"), known.join(u' ')));
    }
    print(call, listOf(*asked, *workspace));
    return Done;
}

} // namespace hearth::console

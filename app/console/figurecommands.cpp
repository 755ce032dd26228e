// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "core/tracker/figures.h"

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

QString numberOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

TextTable tableOf(const std::vector<Figure> &figures)
{
    TextTable table{{{u"figure"_s},
                     {u"number"_s, Number},
                     {u"of"_s, Number},
                     {u"percent"_s, Number},
                     {u"days"_s, Number},
                     {u"meaning"_s},
                     {u"source"_s}},
                    {}};
    for (const Figure &figure : figures) {
        const bool part = figure.kind == Figure::Kind::Part;
        const bool middle = figure.kind == Figure::Kind::MedianDays;
        table.rows.push_back({figure.id, QString::number(figure.counted()),
                              part ? QString::number(figure.of()) : QString(),
                              part ? numberOf(figure.percent()) : QString(),
                              middle ? numberOf(figure.median()) : QString(), figure.meaning, figure.source});
    }
    return table;
}

TextTable listOf(const Figure &figure, const Workspace &workspace)
{
    TextTable table{{{u"child"_s}, {u"counted"_s}, {u"since"_s}, {u"days"_s, Number}}, {}};
    for (const FigureLine &line : figure.lines) {
        const ChildRecord *record = workspace.child(line.childId);
        table.rows.push_back({record ? record->child.number : QString(), line.counted ? u"yes"_s : u"no"_s,
                              isoText(line.since), QString::number(line.days)});
    }
    return table;
}

} // namespace

int runKpi(const Invocation &call)
{
    const std::optional<Date> day = call.day("on"); // before the passphrase is asked for
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    workspace->noteRead(u"command-kpi"_s);

    std::vector<const ChildRecord *> records;
    for (const ChildRecord &record : workspace->children())
        records.push_back(&record);
    const std::vector<Figure> figures = figuresOf(records, workspace->asAt());
    if (!call.has("figure")) {
        print(call, tableOf(figures));
        return Done;
    }
    const auto asked = std::find_if(figures.begin(), figures.end(),
                                    [&call](const Figure &figure) { return figure.id == call.value("figure"); });
    if (asked == figures.end()) {
        QStringList known;
        for (const Figure &figure : figures)
            known.append(figure.id);
        throw UsageError(Text::tr("“%1” is not a figure: %2").arg(call.value("figure"), known.join(u' ')));
    }
    print(call, listOf(*asked, *workspace));
    return Done;
}

} // namespace hearth::console

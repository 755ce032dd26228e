// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "app/console/printing.h"
#include "core/timeline/whatif.h"
#include "core/workspace/packs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

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

/// An empty text that is known to be empty, which JSON tells from one that is not known.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

QString numberOf(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}

/// Opened, and judged as at `--on`.
std::unique_ptr<Workspace> openAsAt(const Invocation &call, const QString &act)
{
    const std::optional<Date> day = call.day("on"); // before the passphrase is asked for
    static_cast<void>(formatOf(call));
    std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    workspace->noteRead(act);
    return workspace;
}

void requireRule(const QString &rule)
{
    for (const auto &[id, pack] : availablePacks()) {
        if (pack->rule(rule))
            return;
    }
    throw UsageError(Text::tr("no policy pack has a rule “%1”").arg(rule));
}

TextTable dueTable()
{
    return {{{column("child")},
             {column("rule")},
             {column("started")},
             {column("due")},
             {column("met")},
             {column("status")},
             {column("days"), Number},
             {column("explanation")},
             {column("source")},
             {column("subject")}},
            {}};
}

QStringList dueRow(const ChildRecord &record, const Clock &clock, Date asAt)
{
    return {record.child.number,      clock.rule->id,     isoText(clock.started), isoText(clock.due),
            isoText(clock.met),       idOf(clock.status), numberOf(clock.days),   explanation(clock, record, asAt),
            clock.rule->sourceText(), clock.subject};
}

QString numberOf(const Workspace &workspace, RecordId child)
{
    const ChildRecord *record = workspace.child(child);
    return record ? record->child.number : QString();
}

} // namespace

int runDue(const Invocation &call)
{
    if (call.has("rule"))
        requireRule(call.value("rule"));
    const std::unique_ptr<Workspace> workspace = openAsAt(call, QStringLiteral("command-due"));
    const ChildRecord *only = workspace->childByNumber(call.value("child"));
    if (call.has("child") && !only)
        throw InputError(Text::tr("there is no child with this number"));

    TextTable table = dueTable();
    const Date asAt = workspace->asAt();
    for (const ChildRecord &record : workspace->children()) {
        if (only && only != &record)
            continue;
        for (const Clock &clock : workspace->clocks(record.child.stamp.id)) {
            if ((call.has("all") || clock.isDuty()) && (!call.has("rule") || clock.rule->id == call.value("rule")))
                table.rows.push_back(dueRow(record, clock, asAt));
        }
    }
    print(call, table);
    return Done;
}

int runWhatIf(const Invocation &call)
{
    for (const char *needed : {"child", "event", "on"}) {
        if (!call.has(needed))
            throw UsageError(Text::tr("say what would happen to whom and when: --child N --event KIND --on DATE"));
    }
    const auto kind = eventKindOf(call.value("event"));
    if (!kind)
        throw UsageError(
            Text::tr("“%1” is no kind of event, as in ppm, final-hearing, permanence-panel").arg(call.value("event")));
    Supposition what;
    what.kind = *kind;
    what.on = call.day("on");
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    const ChildRecord *child = workspace->childByNumber(call.value("child"));
    if (!child)
        throw InputError(Text::tr("there is no child with this number"));
    workspace->noteRead(QStringLiteral("command-whatif"), child->child.stamp.id);

    TextTable table = dueTable();
    for (const Consequence &consequence : whatIf(*child, workspace->policy(), what, workspace->today())) {
        if (consequence.isBreach())
            table.rows.push_back(dueRow(*child, consequence.clock, consequence.asAt));
    }
    print(call, table);
    return Done;
}

namespace {

SectionId sectionOf(const Invocation &call)
{
    if (!call.has("section"))
        return {};
    for (const SectionId &section : sectionIds()) {
        if (section.compare(call.value("section"), Qt::CaseInsensitive) == 0)
            return section;
    }
    throw UsageError(Text::tr("“%1” is not a section: %2").arg(call.value("section"), sectionIds().join(u' ')));
}

/// Who left stands in no section: asked for by name, or as what has changed.
bool isListed(const TrackerRow &row, const SectionId &section)
{
    if (!section.isEmpty())
        return row.standing.section == section;
    return row.standing.section != QStringLiteral("left") || row.change == QStringLiteral("left");
}

QStringList trackerCells(const TrackerRow &row)
{
    const Clock *next = row.next ? &row.clocks[*row.next] : nullptr;
    return {row.number,
            row.name,
            row.standing.section,
            notNull(row.standing.tags.join(u' ')),
            row.standing.suggested,
            isoText(row.standing.since),
            next ? next->rule->id : QString(),
            next ? isoText(next->due) : QString(),
            QString::number(row.overdue)};
}

} // namespace

int runTracker(const Invocation &call)
{
    const SectionId section = sectionOf(call);
    const std::optional<Date> since = call.day("since");
    if (since && *since > call.day("on").value_or(systemToday()))
        throw UsageError(Text::tr("--since is later than the day of the tracker"));
    const std::unique_ptr<Workspace> workspace = openAsAt(call, QStringLiteral("command-tracker"));
    const std::vector<TrackerRow> rows = since ? workspace->trackerSince(*since) : workspace->tracker();

    TextTable table{{{column("child")},
                     {column("name")},
                     {column("section")},
                     {column("tags")},
                     {column("suggested")},
                     {column("since")},
                     {column("next_rule")},
                     {column("next_due")},
                     {column("overdue"), Number}},
                    {}};
    if (since)
        table.columns.push_back({column("change")});
    std::vector<TrackerRow> listed;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(listed),
                 [&section](const TrackerRow &row) { return isListed(row, section); });
    for (const TrackerRow &row : listed) {
        table.rows.push_back(trackerCells(row));
        if (since)
            table.rows.back().append(notNull(row.change));
    }
    if (call.has("pdf"))
        printTrackerSheet(*workspace, section.isEmpty() ? rows : listed,
                          call.value("pdf")); // who left is on the sheet too
    print(call, table);
    return Done;
}

int runExceptions(const Invocation &call)
{
    const std::unique_ptr<Workspace> workspace = openAsAt(call, QStringLiteral("command-exceptions"));
    TextTable table{{{column("child")},
                     {column("rule")},
                     {column("started")},
                     {column("raised")},
                     {column("days_over"), Number},
                     {column("report_due")}},
                    {}};
    for (const Exception &exception : workspace->exceptions()) {
        table.rows.push_back({numberOf(*workspace, exception.clock.childId), exception.clock.rule->id,
                              isoText(exception.clock.started), isoText(exception.raised),
                              QString::number(exception.daysOver), isoText(exception.reportDue)});
    }
    if (call.has("pdf")) {
        if (const QStringList blank = printExceptionReports(*workspace, call.value("pdf")); !blank.isEmpty())
            say(Text::tr("no report was begun, its form is blank: %1").arg(blank.join(QStringLiteral(", "))));
    }
    print(call, table);
    return Done;
}

int runChecks(const Invocation &call)
{
    const std::unique_ptr<Workspace> workspace = openAsAt(call, QStringLiteral("command-checks"));
    TextTable table{{{column("child")}, {column("check")}, {column("message")}}, {}};
    for (const CheckFinding &finding : workspace->checks())
        table.rows.push_back({numberOf(*workspace, finding.childId), finding.check, finding.message});
    print(call, table);
    return Done;
}

int runPacks(const Invocation &call)
{
    TextTable table{{{column("pack")}, {column("rule")}, {column("title")}, {column("source")}}, {}};
    for (const auto &[id, pack] : availablePacks()) {
        QSet<QString> listed; // a rule with several kinds of start, or wordings, stands in the pack for each
        for (const Rule &rule : pack->rules) {
            if (listed.contains(rule.id))
                continue;
            listed.insert(rule.id);
            table.rows.push_back({id, rule.id, rule.title, rule.sourceText()});
        }
    }
    print(call, table);
    return Done;
}

int runWorkdays(const Invocation &call)
{
    const Date start = readDay(call.arguments().at(0));
    bool isNumber = false;
    const int count = call.arguments().at(1).toInt(&isNumber);
    if (!isNumber)
        throw UsageError(Text::tr("“%1” is not a whole number").arg(call.arguments().at(1)));
    const std::optional<Date> due = workingDaysWith({})->add(start, count);
    if (!due)
        throw InputError(Text::tr("the table of bank holidays does not reach that far"));
    print((isoText(*due) + u'\n').toUtf8());
    return Done;
}

} // namespace hearth::console

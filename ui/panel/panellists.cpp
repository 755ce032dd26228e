// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/panellists.h"

#include "ui/children/childrow.h"
#include "ui/children/wording.h"
#include "ui/widgets/datelineedit.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;
using Kind = ValueColumn::Kind;
using Shown = ValueColumn::Shown;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Panel)
};

ValueColumn column(const char *id, const QString &title, int width, Kind kind = Kind::Text, Shown shown = Shown::Yes)
{
    return {QString::fromLatin1(id), title, kind, shown, width, {}};
}

PanelCell words(const QString &text)
{
    return {text, {}, {}, {}};
}

PanelCell timeCell(const PanelItem &item)
{
    return {timeWords(item), {item.starts ? item.starts->msecsSinceStartOfDay() : 24 * 60 * 60 * 1000, {}}, {}, {}};
}

// How it stands where something is missing: papers that are all there may still want what they rest on, as the child's
// own part in them, and that is no tick.
Status whileMissing(const Clock *due)
{
    const bool isMet = !due || due->status == Status::Met || due->status == Status::MetLate;
    return isMet ? Status::Open : due->status;
}

// Papers of an item in one status: what is still missing, or that all is there.
PanelCell papersCell(const Workspace &workspace, const PanelItem &item)
{
    const auto gaps = static_cast<int>(missingOf(item).size());
    if (gaps == 0)
        return {Text::tr("complete"), {0, {}}, Status::Met, {}};
    const Clock *due = serviceClock(workspace, "panel.papers", item.key);
    return {Text::tr("%n missing", nullptr, gaps), {gaps, {}}, whileMissing(due), {}};
}

std::vector<PanelCell> childCells(const Workspace &workspace, const PanelItem &item)
{
    const ChildRecord *record = workspace.child(item.childId);
    if (!record)
        return {words({}), words({})};
    return {words(childRowOf(*record, workspace.asAt()).listName), words(record->child.number)};
}

void append(std::vector<PanelCell> &cells, std::vector<PanelCell> more)
{
    cells.insert(cells.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

PanelRow sittingRow(const Workspace &workspace, const PanelDesk &desk, const PanelSitting &sitting)
{
    int deferred = 0;
    int decided = 0;
    int missing = 0;
    Status papers = Status::Met;
    const std::vector<PanelItem> items = desk.items(sitting.key);
    for (const PanelItem &item : items) {
        deferred += item.deferred ? 1 : 0;
        decided += item.isDecided() ? 1 : 0;
        if (item.deferred || item.isDecided())
            continue;
        const auto gaps = static_cast<int>(missingOf(item).size());
        missing += gaps;
        const Clock *due = serviceClock(workspace, "panel.papers", item.key);
        if (gaps > 0 && (papers == Status::Met || (due && due->status == Status::Overdue)))
            papers = whileMissing(due);
    }
    PanelRow row{sitting.key, 0, {}, sitting.state == SittingState::Cancelled};
    PanelCell day = dayCell(sitting.on);
    row.cells = {day,
                 words(sitting.starts.value_or(usualStart()).toString(u"HH:mm"_s)),
                 words(labelOf(sitting.state)),
                 numberCell(static_cast<int>(items.size()) - deferred),
                 numberCell(decided),
                 numberCell(deferred)};
    const bool waits = sitting.state == SittingState::Planned && !items.empty();
    row.cells.push_back(!waits ? words({})
                        : missing == 0
                            ? PanelCell{Text::tr("complete"), {0, {}}, Status::Met, {}}
                            : PanelCell{Text::tr("%n missing", nullptr, missing), {missing, {}}, papers, {}});
    row.cells.push_back(clockCell(serviceClock(workspace, "panel.minutes", sitting.key)));
    row.cells.push_back(words(sitting.chair));
    row.cells.push_back(words(sitting.cancelledWhy));
    return row;
}

QString clashWords(const Workspace &workspace, const std::vector<PanelItem> &items, const QString &key)
{
    return clashLines(workspace, items, key).join(u"; "_s);
}

} // namespace

// --- Words

QString sittingTitle(const PanelSitting &sitting)
{
    return Text::tr("%1, %2", "the day and the hour of a sitting")
        .arg(dayInWords(sitting.on), sitting.starts.value_or(usualStart()).toString(u"HH:mm"_s));
}

const Clock *serviceClock(const Workspace &workspace, const char *rule, const QString &key)
{
    for (const Clock &clock : workspace.serviceClocks()) {
        if (clock.rule && clock.subject == key && clock.rule->id == QLatin1StringView(rule))
            return &clock;
    }
    return nullptr;
}

QString outcomeWords(const PanelItem &item)
{
    if (item.deferred)
        return item.deferredTo ? Text::tr("Deferred to %1").arg(britishText(item.deferredTo)) : Text::tr("Deferred");
    return item.isDecided() ? panelWords("outcome", item.outcome) : Text::tr("To be heard");
}

QStringList gapLines(const PanelItem &item)
{
    QStringList lines;
    for (const PanelGap &gap : missingOf(item))
        lines.append(Text::tr("%1, from %2", "a missing paper, a person").arg(gap.what, gap.whose));
    return lines;
}

QString timeWords(const PanelItem &item)
{
    if (!item.starts || item.deferred)
        return {};
    const int minutes = item.minutes > 0 ? item.minutes : usualMinutes(item.type);
    return u"%1–%2"_s.arg(item.starts->toString(u"HH:mm"_s), item.starts->addSecs(60 * minutes).toString(u"HH:mm"_s));
}

QStringList clashLines(const Workspace &workspace, const std::vector<PanelItem> &items, const QString &key)
{
    QStringList lines;
    for (const AgendaClash &clash : clashesOf(items)) {
        if (clash.one != key && clash.other != key)
            continue;
        const QString other = clash.one == key ? clash.other : clash.one;
        const auto found =
            std::find_if(items.begin(), items.end(), [&other](const PanelItem &item) { return item.key == other; });
        if (found == items.end())
            continue;
        const ChildRecord *record = workspace.child(found->childId);
        const QString what = Text::tr("%1 (%2)", "the type of an item, the child's number")
                                 .arg(labelOf(found->type), record ? record->child.number : QString());
        lines.append(clash.people.isEmpty()
                         ? Text::tr("at the same time as %1").arg(what)
                         : Text::tr("%1 is in two at once: with %2").arg(clash.people.join(u", "_s), what));
    }
    return lines;
}

// --- Lists

std::vector<ValueColumn> sittingColumns()
{
    return {column("day", Text::tr("Sits on"), 0, Kind::Day),
            column("begins", Text::tr("At"), 7),
            column("state", Text::tr("State"), 11),
            column("items", Text::tr("Items"), 7, Kind::Number),
            column("decided", Text::tr("Decided"), 9, Kind::Number),
            column("deferred", Text::tr("Deferred"), 10, Kind::Number),
            column("papers", Text::tr("Papers"), 16, Kind::Status),
            column("minutes", Text::tr("Minutes"), 16, Kind::Status),
            column("chair", Text::tr("In the chair"), 20),
            column("why", Text::tr("Why cancelled"), 24, Kind::Text, Shown::OnRequest)};
}

std::vector<PanelRow> sittingRows(const Workspace &workspace, const PanelDesk &desk, SittingsShown shown)
{
    std::vector<PanelRow> rows;
    for (const PanelSitting &sitting : desk.sittings()) {
        const bool toCome = sitting.state == SittingState::Planned;
        if (shown == SittingsShown::All || toCome == (shown == SittingsShown::ToCome))
            rows.push_back(sittingRow(workspace, desk, sitting));
    }
    if (shown != SittingsShown::ToCome)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

std::vector<ValueColumn> agendaColumns()
{
    return {column("time", Text::tr("Time"), 13),
            column("type", Text::tr("Item"), 26),
            column("child", Text::tr("Child"), 18),
            column("number", Text::tr("Number"), 10),
            column("worker", Text::tr("Worker"), 16),
            column("manager", Text::tr("Manager"), 16),
            column("papers", Text::tr("Papers"), 13, Kind::Status),
            column("clash", Text::tr("Clash"), 24),
            column("state", Text::tr("State"), 18)};
}

std::vector<PanelRow> agendaRows(const Workspace &workspace, const std::vector<PanelItem> &items)
{
    std::vector<PanelRow> rows;
    for (const PanelItem &item : items) {
        PanelRow row{item.key, item.childId, {timeCell(item), words(labelOf(item.type))}, item.deferred};
        append(row.cells, childCells(workspace, item));
        append(row.cells, {words(item.worker), words(item.manager),
                           item.deferred || item.isDecided() ? words({}) : papersCell(workspace, item),
                           words(clashWords(workspace, items, item.key)), words(outcomeWords(item))});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ValueColumn> itemColumns()
{
    return {column("sitting", Text::tr("Sitting"), 0, Kind::Day),
            column("type", Text::tr("Item"), 28),
            column("child", Text::tr("Child"), 20),
            column("number", Text::tr("Number"), 10),
            column("outcome", Text::tr("Outcome"), 24),
            column("why", Text::tr("Why deferred"), 28)};
}

std::vector<PanelRow> itemRows(const Workspace &workspace, const PanelDesk &desk, const QStringList &keys)
{
    std::vector<PanelRow> rows;
    for (const QString &key : keys) {
        const PanelItem item = desk.item(key);
        const ServiceForm *sitting = workspace.serviceForm(item.sitting);
        PanelRow row{key,
                     item.childId,
                     {dayCell(sitting ? std::optional(sitting->on) : std::nullopt), words(labelOf(item.type))},
                     false};
        append(row.cells, childCells(workspace, item));
        append(row.cells, {words(outcomeWords(item)),
                           words(item.deferred ? panelWords("deferred-why", item.deferredWhy) : QString())});
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<ValueColumn> paperColumns()
{
    return {column("paper", Text::tr("Paper"), 34),
            column("state", Text::tr("State"), 26, Kind::Status),
            column("received", Text::tr("Received"), 0, Kind::Day),
            column("from", Text::tr("From"), 16),
            column("manager", Text::tr("Team manager"), 16),
            column("second", Text::tr("Service manager"), 16),
            column("why", Text::tr("Not needed, because"), 24)};
}

std::vector<PanelRow> paperRows(const PanelItem &item)
{
    std::vector<PanelRow> rows;
    for (const PanelPaperLine &line : item.papers) {
        const PaperState state = line.state();
        Status status = Status::Open;
        if (line.isSettled())
            status = Status::Met;
        else if (state == PaperState::Missing && line.paper.required)
            status = Status::Soon;
        QString label = line.paper.label;
        if (line.paper.privileged)
            label = Text::tr("%1 (privileged: not in the members' copy)").arg(label);
        const QString stands =
            state == PaperState::Missing && !line.paper.required ? Text::tr("may be handed in") : labelOf(state);
        rows.push_back({line.paper.id,
                        item.childId,
                        {words(label),
                         {stands, {}, status, {}},
                         dayCell(line.received),
                         words(line.from),
                         words(line.approvedBy),
                         words(line.secondBy),
                         words(line.notNeeded)},
                        false});
    }
    return rows;
}

std::vector<ValueColumn> matterColumns()
{
    return {column("what", Text::tr("What was decided"), 36),
            column("child", Text::tr("Child"), 18),
            column("owner", Text::tr("By whom"), 16),
            column("decided", Text::tr("Decided"), 0, Kind::Day),
            column("agreed", Text::tr("Agreed day"), 0, Kind::Day),
            column("state", Text::tr("State"), 18, Kind::Status),
            column("answer", Text::tr("At this sitting"), 22),
            column("why", Text::tr("Why"), 24),
            column("discussed", Text::tr("Discussed with"), 18, Kind::Text, Shown::OnRequest),
            column("chaired", Text::tr("Chaired by"), 18, Kind::Text, Shown::OnRequest)};
}

std::vector<PanelRow> matterRows(const Workspace &workspace, const std::vector<PanelMatter> &matters)
{
    std::vector<PanelRow> rows;
    for (const PanelMatter &matter : matters) {
        const ChildRecord *record = workspace.child(matter.childId);
        PanelCell state{Text::tr("not due yet"), {0, {}}, Status::Open, {}};
        if (matter.done)
            state = {Text::tr("done %1").arg(britishText(matter.done)), {-1, {}}, Status::Met, {}};
        else if (matter.complied == u"no"_s)
            state = {Text::tr("no longer followed"), {-1, {}}, Status::Ended, {}};
        else if (matter.daysOver > 0)
            state = {Text::tr("%n day(s) over", nullptr, matter.daysOver), {matter.daysOver, {}}, Status::Overdue, {}};
        QString answer;
        if (matter.complied == u"yes"_s)
            answer = Text::tr("Complied with");
        else if (matter.complied == u"not-yet"_s)
            answer = Text::tr("Not yet");
        else if (matter.complied == u"no"_s)
            answer = Text::tr("Not complied with");
        rows.push_back({matter.action,
                        matter.childId,
                        {words(matter.what), words(record ? childRowOf(*record, workspace.asAt()).listName : QString()),
                         words(matter.owner), dayCell(matter.decidedOn), dayCell(matter.target), state, words(answer),
                         words(matter.why), words(matter.discussedWith), words(matter.chaired)},
                        false});
    }
    return rows;
}

std::vector<ValueColumn> afterColumns()
{
    return {column("type", Text::tr("Item"), 26),
            column("child", Text::tr("Child"), 18),
            column("number", Text::tr("Number"), 10),
            column("outcome", Text::tr("Outcome"), 22),
            column("summary", Text::tr("Summary on the file"), 20, Kind::Status),
            column("summary-by", Text::tr("Recorded by"), 16),
            column("uploaded", Text::tr("Minutes uploaded"), 0, Kind::Day),
            column("tasks", Text::tr("To be done"), 10, Kind::Number),
            column("state", Text::tr("Record"), 14)};
}

std::vector<PanelRow> afterRows(const Workspace &workspace, const std::vector<PanelItem> &items)
{
    std::vector<PanelRow> rows;
    for (const PanelItem &item : items) {
        PanelRow row{item.key, item.childId, {words(labelOf(item.type))}, item.deferred};
        append(row.cells, childCells(workspace, item));
        PanelCell summary = clockCell(serviceClock(workspace, "panel.summary", item.key));
        if (item.summaryRecorded)
            summary = {britishText(item.summaryRecorded),
                       {item.summaryRecorded->dayNumber(), {}},
                       summary.status.value_or(Status::Met),
                       isoText(item.summaryRecorded)};
        const bool isOpen = item.state == FormState::Draft;
        append(row.cells, {words(outcomeWords(item)), item.deferred ? words({}) : summary, words(item.summaryBy),
                           dayCell(item.minutesUploaded), numberCell(static_cast<int>(item.tasks.size())),
                           words(isOpen ? Text::tr("open") : Text::tr("closed"))});
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace hearth

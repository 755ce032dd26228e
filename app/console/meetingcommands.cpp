// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console/commands.h"
#include "app/console/output.h"
#include "app/console/printing.h"
#include "core/documents/ppmdocument.h"
#include "core/meetings/ppmform.h"
#include "core/network/outline.h"
#include "core/workspace/ppmdesk.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::console {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr auto Number = TableColumn::Holds::Number;

void requireChild(const Invocation &call)
{
    if (!call.has("child"))
        throw UsageError(Text::tr("say which child: --child N"));
}

const ChildRecord &childOf(const Invocation &call, const Workspace &workspace)
{
    const ChildRecord *child = workspace.childByNumber(call.value("child"));
    if (!child)
        throw InputError(Text::tr("there is no child with this number"));
    return *child;
}

/// In the words that the child's history has for what the window does too.
void noteGiven(Workspace &workspace, const ChildRecord &child, bool isFile)
{
    workspace.noteRead(isFile ? QStringLiteral("export") : QStringLiteral("copy"), child.child.stamp.id);
}

QSet<QString> sectionsToLeaveOut(const Invocation &call)
{
    QStringList known;
    for (const PpmSection &section : ppmSections())
        known.append(QString::fromLatin1(section.id));
    QSet<QString> sections;
    for (const QString &name : call.value("leave-out").split(u',', Qt::SkipEmptyParts)) {
        const QString id = name.trimmed();
        if (!known.contains(id))
            throw UsageError(Text::tr("“%1” is not a section of the record: %2").arg(id, known.join(u' ')));
        sections.insert(id);
    }
    return sections;
}

/// Whom the copy is for; nobody when it is the record itself.
std::optional<PpmRecipient> recipientOf(const Invocation &call)
{
    PpmRecipient recipient;
    recipient.name = call.value("for").trimmed();
    recipient.withheldSections = sectionsToLeaveOut(call);
    recipient.withholdAddresses = call.has("no-addresses");
    const bool withholds = call.has("leave-out") || recipient.withholdAddresses;
    if (recipient.name.isEmpty() && (withholds || call.has("for")))
        throw UsageError(Text::tr("a copy that leaves something out says for whom it is: --for NAME"));
    if (recipient.name.isEmpty())
        return std::nullopt;
    return recipient;
}

/// The records that the call is about, in order of day: the newest, the newest of a day, or all that stand.
std::vector<PpmRecord> recordsOf(const Invocation &call, const Workspace &workspace, const ChildRecord &child)
{
    const std::optional<Date> day = call.day("on");
    std::vector<PpmRecord> records;
    for (const PpmRecord &listed : child.ppms) { // by day; the last is the newest
        if (listed.state == PpmState::Superseded || (day && listed.on > *day))
            continue;
        if (!call.has("all"))
            records.clear();
        if (auto record = workspace.ppm(listed.stamp.id))
            records.push_back(std::move(*record));
    }
    if (records.empty())
        throw InputError(Text::tr("there is no record of a Permanence Planning Meeting of this child"));
    return records;
}

} // namespace

int runPpm(const Invocation &call)
{
    requireChild(call);
    if (call.has("on") && call.has("all"))
        throw UsageError(Text::tr("--on and --all exclude one another"));
    static_cast<void>(call.day("on")); // before the passphrase is asked for
    const std::optional<PpmRecipient> recipient = recipientOf(call);

    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    const ChildRecord &child = childOf(call, *workspace);
    const std::vector<PpmRecord> records = recordsOf(call, *workspace, child);
    noteGiven(*workspace, child, call.has("pdf"));
    const PpmDesk desk(*workspace);
    std::vector<PpmForm> forms;
    forms.reserve(records.size());
    for (const PpmRecord &record : records) {
        forms.push_back(ppmFormOf(record, desk.situation(child.child.stamp.id, record.on),
                                  desk.carers(child.child.stamp.id, record.on)));
    }
    if (call.has("pdf")) {
        writePpmRecords(forms, imprintOf(*workspace), call.value("pdf"), recipient);
        return Done;
    }
    QStringList texts;
    for (const PpmForm &form : forms)
        texts.append(ppmText(form, recipient));
    print(texts.join(u'\n').toUtf8());
    return Done;
}

int runGenogram(const Invocation &call)
{
    requireChild(call);
    const std::optional<Date> day = call.day("on");
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    const ChildRecord &child = childOf(call, *workspace);
    const Family family =
        familyOf(child.child.stamp.id, workspace->children(), workspace->people(), workspace->relationships());
    const bool isDrawn = call.has("svg") || call.has("png") || call.has("pdf");
    noteGiven(*workspace, child, isDrawn);
    if (!isDrawn) {
        const QStringList lines = outlineText(family, workspace->asAt());
        print((lines.join(u'\n') + u'\n').toUtf8());
        return Done;
    }
    printGenogram(*workspace, child, family, {call.value("svg"), call.value("png"), call.value("pdf")});
    return Done;
}

namespace {

QString column(const char *name)
{
    return QLatin1StringView(name);
}

bool isListed(const Invocation &call, const PlannedAction &action, Date asAt)
{
    const auto isPast = [asAt](const std::optional<Date> &day) { return day && *day <= asAt; };
    if (action.setOn > asAt || (!call.has("all") && (isPast(action.done) || isPast(action.dropped))))
        return false;
    return !call.has("owner") ||
           action.owner.simplified().compare(call.value("owner").simplified(), Qt::CaseInsensitive) == 0;
}

struct Listed
{
    QString number;
    const PlannedAction *action = nullptr;
};

QStringList actionCells(const Listed &listed, Date asAt)
{
    const PlannedAction &action = *listed.action;
    // What happened after the day is not known on it.
    const auto known = [asAt](const std::optional<Date> &day) { return day && *day <= asAt ? day : std::nullopt; };
    const std::optional<Date> ended = known(action.done) ? known(action.done) : known(action.dropped);
    return {listed.number,
            action.what,
            action.owner,
            isoText(action.setOn),
            isoText(action.firstTarget()),
            isoText(action.target),
            QString::number(ended.value_or(asAt) - action.target),
            QString::number(action.formerTargets.size()),
            isoText(known(action.done)),
            isoText(known(action.dropped)),
            action.rule,
            action.update.isNull() ? QStringLiteral("") : action.update};
}

} // namespace

int runActions(const Invocation &call)
{
    const std::optional<Date> day = call.day("on");
    static_cast<void>(formatOf(call));
    const std::unique_ptr<Workspace> workspace = openWorkspace(call);
    workspace->setAsAt(day);
    workspace->noteRead(QStringLiteral("command-actions"));
    const Date asAt = workspace->asAt();
    std::vector<Listed> listed;
    for (const ChildRecord &record : workspace->children()) {
        for (const PlannedAction &action : record.actions) {
            if (isListed(call, action, asAt))
                listed.push_back({record.child.number, &action});
        }
    }
    std::stable_sort(listed.begin(), listed.end(),
                     [](const Listed &a, const Listed &b) { return a.action->target < b.action->target; });
    TextTable table{{{column("child")},
                     {column("what")},
                     {column("owner")},
                     {column("set_on")},
                     {column("first_target")},
                     {column("target")},
                     {column("days"), Number},
                     {column("moved"), Number},
                     {column("done")},
                     {column("dropped")},
                     {column("rule")},
                     {column("update")}},
                    {}};
    for (const Listed &one : listed)
        table.rows.push_back(actionCells(one, asAt));
    print(call, table);
    return Done;
}

} // namespace hearth::console

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The acts on papers, at the sitting and after it.
#include "ui/panel/panellists.h"
#include "ui/panel/paneltasks.h"
#include "ui/panel/tasktools.h"

#include <QCoreApplication>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;
using namespace paneltools;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PanelTasks)
};

EditTask receiptTask(Workspace &workspace, const PanelItem &item, const QString &title, const QString &words)
{
    EditTask task = itemTaskOf(workspace, item, title, words);
    task.saveText = Text::tr("&Received");
    task.done = Text::tr("The paper was received.");
    put(task.typing, u"on"_s, britishText(workspace.today()));
    put(task.typing, u"from"_s, item.worker);
    return task;
}

std::vector<ShapeField> receiptFields()
{
    return {field("on", Text::tr("Received on"), FieldKind::Day, Need::Required),
            field("at", Text::tr("At"), FieldKind::Line, Need::Optional,
                  Text::tr("The hour counts on the day papers are due, at 13:00.")),
            field("from", Text::tr("From"), FieldKind::Line)};
}

PaperReceipt receiptOf(const Workspace &workspace, const QString &paper, const Typing &typing)
{
    return {paper, dayOf(workspace, typing, "on").value(), timeOf(value(typing, "at")), value(typing, "from")};
}

EditTask onDayTask(Workspace &workspace, EditTask task, const QString &label, const char *person,
                   const QString &personLabel)
{
    std::vector<ShapeField> fields{field("on", label, FieldKind::Day, Need::Required)};
    put(task.typing, u"on"_s, britishText(workspace.today()));
    if (person)
        fields.push_back(field(person, personLabel, FieldKind::Line, Need::Required));
    setFields(task, workspace, std::move(fields));
    return task;
}

} // namespace

// --- Papers

EditTask receivePaperTask(Workspace &workspace, const QString &item, const PanelPaperLine &paper)
{
    EditTask task =
        receiptTask(workspace, PanelDesk(workspace).item(item), Text::tr("Receive a paper"), paper.paper.label);
    setFields(task, workspace, receiptFields());
    task.save = [&workspace, item, id = paper.paper.id](const Typing &typing) {
        PanelDesk(workspace).receivePaper(item, receiptOf(workspace, id, typing));
    };
    return task;
}

EditTask anotherPaperTask(Workspace &workspace, const QString &item)
{
    EditTask task = receiptTask(workspace, PanelDesk(workspace).item(item), Text::tr("Another paper"), {});
    std::vector<ShapeField> fields{field("paper", Text::tr("Paper"), FieldKind::Line, Need::Required)};
    for (const ShapeField &each : receiptFields())
        fields.push_back(each);
    setFields(task, workspace, std::move(fields));
    task.save = [&workspace, item](const Typing &typing) {
        PanelDesk(workspace).receivePaper(item, receiptOf(workspace, value(typing, "paper"), typing));
    };
    return task;
}

EditTask approvePaperTask(Workspace &workspace, const QString &item, const PanelPaperLine &paper)
{
    const bool second = paper.state() == PaperState::AwaitsServiceManager;
    const PanelItem before = PanelDesk(workspace).item(item);
    EditTask task = itemTaskOf(
        workspace, before, Text::tr("Approve a paper"),
        second ? Text::tr("%1, handed in by %2. The team manager approved it; the service "
                          "manager does now.")
                     .arg(paper.paper.label, paper.from)
               : Text::tr("%1, handed in by %2. Somebody else approves it.").arg(paper.paper.label, paper.from));
    task.saveText = Text::tr("Appro&ved");
    task.done = Text::tr("The paper was approved.");
    put(task.typing, u"by"_s, second ? before.serviceManager : before.manager);
    const QString label = second ? Text::tr("Service manager") : Text::tr("Team manager");
    setFields(task, workspace,
              {field("by", label, FieldKind::Line, Need::Required), field("at", Text::tr("At"), FieldKind::Line)});
    task.save = [&workspace, item, second, id = paper.paper.id](const Typing &typing) {
        PanelDesk(workspace).approvePaper(item, id, value(typing, "by"),
                                          second ? PaperSignature::ServiceManager : PaperSignature::TeamManager,
                                          timeOf(value(typing, "at")));
    };
    return task;
}

EditTask paperNotNeededTask(Workspace &workspace, const QString &item, const PanelPaperLine &paper)
{
    EditTask task =
        itemTaskOf(workspace, PanelDesk(workspace).item(item), Text::tr("A paper is not needed"), paper.paper.label);
    task.done = Text::tr("The paper is not needed.");
    setFields(task, workspace, {field("why", Text::tr("Why"), FieldKind::Line, Need::Required)});
    task.save = [&workspace, item, id = paper.paper.id](const Typing &typing) {
        PanelDesk(workspace).paperNotNeeded(item, id, value(typing, "why"));
    };
    return task;
}

// --- At the sitting and after it

EditTask answerMatterTask(Workspace &workspace, const QString &sitting, const PanelMatter &matter)
{
    EditTask task;
    task.title = Text::tr("Complied with?");
    if (const ChildRecord *record = workspace.child(matter.childId))
        task.subject = identityLine(record->child, workspace.asAt());
    task.words = Text::tr("%1\n%2, by %3.", "what was decided, who does it, the agreed day")
                     .arg(matter.what, matter.owner.isEmpty() ? Text::tr("Nobody named") : matter.owner,
                          britishText(matter.target));
    task.done = Text::tr("The matter was recorded.");
    task.draftKey = u"panel/matter/%1/%2"_s.arg(sitting, matter.action);
    put(task.typing, u"complied"_s, matter.complied);
    put(task.typing, u"why"_s, matter.why);
    put(task.typing, u"discussed-with"_s, matter.discussedWith.isEmpty() ? QString() : matter.discussedWith);
    put(task.typing, u"discussed-on"_s, britishText(matter.discussedOn));
    put(task.typing, u"told"_s, britishText(matter.administratorTold));
    const auto shapeOf = [chaired = matter.chaired](const Typing &typing) {
        ShapeField complied = field("complied", Text::tr("Complied with"), FieldKind::Code, Need::Required);
        complied.choices = {{u"yes"_s, Text::tr("Complied with"), {}},
                            {u"not-yet"_s, Text::tr("Not yet"), {}},
                            {u"no"_s, Text::tr("Not complied with, or the plan changed"), {}}};
        FormShape shape{{complied}};
        const QString answer = value(typing, "complied");
        if (answer == u"yes"_s)
            shape.fields.push_back(field("done", Text::tr("Done on"), FieldKind::Day));
        if (answer != u"not-yet"_s && answer != u"no"_s)
            return shape;
        shape.fields.push_back(field("why", Text::tr("Why"), FieldKind::Narrative, Need::Required));
        if (answer == u"not-yet"_s)
            shape.fields.push_back(field("new-day", Text::tr("New agreed day"), FieldKind::Day));
        ShapeField with = field("discussed-with", Text::tr("Discussed with the Head of Service"), FieldKind::Line,
                                answer == u"no"_s ? Need::Required : Need::Optional);
        with.placeholder = chaired;
        shape.fields.push_back(with);
        shape.fields.push_back(field("discussed-on", Text::tr("Discussed on"), FieldKind::Day));
        shape.fields.push_back(field("told", Text::tr("Administrator told on"), FieldKind::Day));
        return shape;
    };
    task.shape = shapeOf;
    task.problems = [&workspace, shapeOf](const Typing &typing) {
        EditTask each;
        setFields(each, workspace, shapeOf(typing).fields);
        return each.problems(typing);
    };
    task.save = [&workspace, sitting, action = matter.action](const Typing &typing) {
        MatterAnswer answer;
        answer.complied = value(typing, "complied");
        answer.done = dayOf(workspace, typing, "done");
        answer.why = value(typing, "why");
        answer.discussedWith = value(typing, "discussed-with");
        answer.discussedOn = dayOf(workspace, typing, "discussed-on");
        answer.administratorTold = dayOf(workspace, typing, "told");
        answer.newDay = dayOf(workspace, typing, "new-day");
        PanelDesk(workspace).answerMatter(sitting, action, answer);
    };
    return task;
}

EditTask closeSittingTask(Workspace &workspace, const QString &sitting)
{
    PanelDesk desk(workspace);
    EditTask task = sittingTaskOf(desk.sitting(sitting), Text::tr("Close the sitting"),
                                  Text::tr("It was held: its items are locked, and the minutes are owed within three "
                                           "working days. %1")
                                      .arg(desk.quorum(sitting).words));
    task.saveText = Text::tr("&Close the sitting");
    task.done = Text::tr("The sitting is closed.");
    put(task.typing, u"by"_s, workspace.person());
    setFields(task, workspace, {field("by", Text::tr("Closed by"), FieldKind::Line, Need::Required)});
    task.save = [&workspace, sitting](const Typing &typing) {
        PanelDesk(workspace).close(sitting, value(typing, "by"));
    };
    return task;
}

EditTask summaryTask(Workspace &workspace, const QString &item)
{
    EditTask task = itemTaskOf(workspace, PanelDesk(workspace).item(item), Text::tr("Summary on the child's file"),
                               Text::tr("The summary is due on the child's file the same day."));
    task.saveText = Text::tr("&Recorded");
    task.done = Text::tr("The summary is on the child's file.");
    put(task.typing, u"by"_s, workspace.person());
    task = onDayTask(workspace, std::move(task), Text::tr("Recorded on"), "by", Text::tr("Recorded by"));
    task.save = [&workspace, item](const Typing &typing) {
        PanelDesk(workspace).recordSummary(item, value(typing, "by"), dayOf(workspace, typing, "on").value());
    };
    return task;
}

EditTask uploadedTask(Workspace &workspace, const QString &item)
{
    EditTask task = itemTaskOf(workspace, PanelDesk(workspace).item(item), Text::tr("Minutes on the child's file"),
                               Text::tr("The part of the minutes that is about this child alone."));
    task.saveText = Text::tr("&Uploaded");
    task.done = Text::tr("The minutes are on the child's file.");
    task = onDayTask(workspace, std::move(task), Text::tr("Uploaded on"), nullptr, {});
    task.save = [&workspace, item](const Typing &typing) {
        PanelDesk(workspace).minutesUploaded(item, dayOf(workspace, typing, "on").value());
    };
    return task;
}

EditTask circulateMinutesTask(Workspace &workspace, const QString &sitting)
{
    PanelDesk desk(workspace);
    EditTask task = sittingTaskOf(desk.sitting(sitting), Text::tr("Circulate the minutes"),
                                  Text::tr("Hearth sends nothing: say when you did, and to whom."));
    task.saveText = Text::tr("&Circulated");
    task.done = Text::tr("The minutes are circulated.");
    put(task.typing, u"to"_s, desk.circulation(sitting).join(u", "_s));
    task = onDayTask(workspace, std::move(task), Text::tr("Circulated on"), "to", Text::tr("To"));
    task.save = [&workspace, sitting](const Typing &typing) {
        PanelDesk(workspace).circulateMinutes(sitting, dayOf(workspace, typing, "on").value(), value(typing, "to"));
    };
    return task;
}

EditTask circulateAdviceTask(Workspace &workspace, const QString &sitting)
{
    PanelDesk desk(workspace);
    EditTask task = sittingTaskOf(desk.sitting(sitting), Text::tr("Circulate the written advice"),
                                  Text::tr("Privileged: to those who present the item, and to no other member."));
    task.saveText = Text::tr("&Circulated");
    task.done = Text::tr("The written advice is circulated.");
    put(task.typing, u"to"_s, desk.circulation(sitting).join(u", "_s));
    task = onDayTask(workspace, std::move(task), Text::tr("Circulated on"), "to", Text::tr("To"));
    task.save = [&workspace, sitting](const Typing &typing) {
        PanelDesk(workspace).circulateAdvice(sitting, dayOf(workspace, typing, "on").value(), value(typing, "to"));
    };
    return task;
}

EditTask reopenItemTask(Workspace &workspace, const QString &item)
{
    EditTask task = itemTaskOf(workspace, PanelDesk(workspace).item(item), Text::tr("Reopen the item"),
                               Text::tr("A new version is corrected and closed again; this one is kept."));
    task.saveText = Text::tr("&Reopen it");
    task.done = Text::tr("The item is open again.");
    setFields(task, workspace, {field("reason", Text::tr("Reason"), FieldKind::Narrative, Need::Required)});
    task.save = [&workspace, item](const Typing &typing) {
        static_cast<void>(PanelDesk(workspace).reopenItem(item, value(typing, "reason")));
    };
    return task;
}

EditTask closeItemTask(Workspace &workspace, const QString &item)
{
    EditTask task = itemTaskOf(workspace, PanelDesk(workspace).item(item), Text::tr("Close the item again"), {});
    task.saveText = Text::tr("&Close it");
    task.done = Text::tr("The item is closed again.");
    put(task.typing, u"by"_s, workspace.person());
    setFields(task, workspace, {field("by", Text::tr("Closed by"), FieldKind::Line, Need::Required)});
    task.save = [&workspace, item](const Typing &typing) { PanelDesk(workspace).closeItem(item, value(typing, "by")); };
    return task;
}

} // namespace hearth

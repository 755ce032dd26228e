// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/paneltasks.h"

#include "core/casework/formvocabulary.h"

#include "ui/panel/panellists.h"
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

QString hours(std::optional<QTime> time)
{
    return time ? time->toString(u"HH:mm"_s) : QString();
}

// What stands for the child already, and comes in the wrong order.
QStringList orderLines(const Workspace &workspace, RecordId child)
{
    QStringList lines;
    if (const ChildRecord *record = workspace.child(child)) {
        for (const OrderFinding &finding : orderFindings(*record, workspace.asAt()))
            lines.append(finding.words);
    }
    return lines;
}

QString outlookOfNewItem(const Workspace &workspace, const QString &sitting, const Typing &typing)
{
    const auto type = panelItemTypeOf(value(typing, "type"));
    if (!type)
        return {};
    QStringList lines;
    QStringList papers;
    for (const PanelPaper &paper : papersOf(*type)) {
        if (paper.required)
            papers.append(paper.label);
    }
    if (const ServiceForm *form = workspace.serviceForm(sitting); form && !papers.isEmpty()) {
        const auto due = papersDue(workspace.policy(), form->on);
        lines.append(due ? Text::tr("Papers, due at %1 on %2: %3.")
                               .arg(hours(due->at), britishText(due->on), papers.join(u", "_s))
                         : Text::tr("Papers: %1.").arg(papers.join(u", "_s)));
    }
    if (isViewOnly(*type))
        lines.append(Text::tr("The panel gives its view; the decision stays with the social work service."));
    if (const ChildRecord *record = workspace.childByNumber(value(typing, "child"))) {
        if (record->child.worker.isEmpty())
            lines.append(Text::tr("The child has no social worker: say who presents."));
        lines.append(orderLines(workspace, record->child.stamp.id));
    }
    return lines.join(u'\n');
}

std::vector<ShapeChoice> typeChoices()
{
    std::vector<ShapeChoice> choices;
    for (const PanelItemType type : panelItemTypes())
        choices.push_back({idOf(type), labelOf(type), {}});
    return choices;
}

std::vector<ShapeChoice> laterSittings(Workspace &workspace, const PanelItem &item)
{
    const ServiceForm *from = workspace.serviceForm(item.sitting);
    std::vector<ShapeChoice> choices;
    for (const PanelSitting &sitting : PanelDesk(workspace).sittings()) {
        if (sitting.state == SittingState::Planned && from && sitting.on > from->on)
            choices.push_back({sitting.key, sittingTitle(sitting), {}});
    }
    return choices;
}

std::vector<ShapeChoice> deferralReasons()
{
    std::vector<ShapeChoice> choices;
    const FormVocabulary *form = formVocabularyOf(u"panel-item");
    const FormField *reason = form ? fieldOf(*form, u"deferred-why") : nullptr;
    if (reason) {
        for (const FormChoice &choice : reason->choices)
            choices.push_back({QString::fromLatin1(choice.id), labelOf(choice), {}});
    }
    return choices;
}

// The minutes that an item is given: nothing for an empty field, -1 for what is no number of them.
int minutesOf(const Typing &typing)
{
    const QString typed = value(typing, "minutes");
    bool isNumber = false;
    const int minutes = typed.toInt(&isNumber);
    if (typed.isEmpty())
        return 0;
    return isNumber && minutes > 0 && minutes <= 240 ? minutes : -1;
}

} // namespace

// --- Sittings

EditTask planSittingTask(Workspace &workspace, const PanelThen &then)
{
    EditTask task;
    task.title = Text::tr("Plan a sitting");
    task.words =
        Text::tr("Those who hold seats are expected. The panel sits on Tuesdays, or on the working day after.");
    task.saveText = Text::tr("&Plan it");
    task.done = Text::tr("The sitting is planned.");
    const auto free = PanelDesk(workspace).unplannedDays(workspace.today(), workspace.today() + 120);
    if (!free.empty())
        put(task.typing, u"on"_s, britishText(free.front()));
    setFields(task, workspace, {field("on", Text::tr("Sits on"), FieldKind::Day, Need::Required)});
    task.save = [&workspace, then](const Typing &typing) {
        const QString key = PanelDesk(workspace).planSitting(dayOf(workspace, typing, "on").value());
        if (then)
            then(key);
    };
    return task;
}

EditTask sittingTask(Workspace &workspace, const QString &sitting)
{
    const PanelSitting before = PanelDesk(workspace).sitting(sitting);
    EditTask task = sittingTaskOf(before, Text::tr("Time and place"), {});
    task.done = Text::tr("The sitting was saved.");
    put(task.typing, u"starts"_s, hours(before.starts));
    put(task.typing, u"ends"_s, hours(before.ends));
    put(task.typing, u"venue"_s, before.venue);
    put(task.typing, u"chair"_s, before.chair);
    setFields(task, workspace,
              {field("starts", Text::tr("Begins at"), FieldKind::Line, Need::Required),
               field("ends", Text::tr("Ends at"), FieldKind::Line), field("venue", Text::tr("Where"), FieldKind::Line),
               field("chair", Text::tr("In the chair"), FieldKind::Line)});
    task.save = [&workspace, sitting](const Typing &typing) {
        PanelDesk desk(workspace);
        PanelSitting after = desk.sitting(sitting);
        after.starts = timeOf(value(typing, "starts"));
        after.ends = timeOf(value(typing, "ends"));
        after.venue = value(typing, "venue");
        after.chair = value(typing, "chair");
        desk.saveSitting(after);
    };
    return task;
}

EditTask moveSittingTask(Workspace &workspace, const QString &sitting)
{
    const PanelSitting before = PanelDesk(workspace).sitting(sitting);
    EditTask task = sittingTaskOf(before, Text::tr("Move the sitting"),
                                  Text::tr("Its items go with it; their papers are due anew from the new day."));
    task.saveText = Text::tr("&Move it");
    task.done = Text::tr("The sitting was moved.");
    setFields(task, workspace, {field("on", Text::tr("To"), FieldKind::Day, Need::Required)});
    task.outlook = [&workspace](const Typing &typing) {
        const auto day = dayOf(workspace, typing, "on");
        const auto due = day ? papersDue(workspace.policy(), *day) : std::nullopt;
        return due ? Text::tr("Papers are then due at %1 on %2.").arg(hours(due->at), britishText(due->on)) : QString();
    };
    task.save = [&workspace, sitting](const Typing &typing) {
        PanelDesk(workspace).moveSitting(sitting, dayOf(workspace, typing, "on").value());
    };
    return task;
}

EditTask cancelSittingTask(Workspace &workspace, const QString &sitting)
{
    EditTask task = sittingTaskOf(PanelDesk(workspace).sitting(sitting), Text::tr("Cancel the sitting"),
                                  Text::tr("Its items are deferred to the next one, with their papers."));
    task.saveText = Text::tr("&Cancel the sitting");
    task.done = Text::tr("The sitting was cancelled and its items deferred.");
    setFields(task, workspace, {field("reason", Text::tr("Reason"), FieldKind::Narrative, Need::Required)});
    task.save = [&workspace, sitting](const Typing &typing) {
        PanelDesk(workspace).cancelSitting(sitting, value(typing, "reason"));
    };
    return task;
}

// --- Items

EditTask addItemTask(Workspace &workspace, const QString &sitting, const PanelThen &then)
{
    EditTask task = sittingTaskOf(PanelDesk(workspace).sitting(sitting), Text::tr("Add an item"), {});
    task.saveText = Text::tr("&Add it");
    task.done = Text::tr("The item is on the agenda.");
    ShapeField type = field("type", Text::tr("What it is about"), FieldKind::Code, Need::Required);
    type.choices = typeChoices();
    setFields(task, workspace,
              {field("child", Text::tr("Child"), FieldKind::OtherChild, Need::Required), type,
               field("question", Text::tr("What the panel is asked"), FieldKind::Narrative)});
    const auto needed = task.problems;
    task.problems = [&workspace, needed](const Typing &typing) {
        FormProblems problems = needed(typing);
        if (!value(typing, "child").isEmpty() && !workspace.childByNumber(value(typing, "child")))
            problems.push_back({u"child"_s, Text::tr("Choose a child from the list.")});
        return problems;
    };
    task.outlook = [&workspace, sitting](const Typing &typing) { return outlookOfNewItem(workspace, sitting, typing); };
    task.save = [&workspace, sitting, then](const Typing &typing) {
        const ChildRecord *record = workspace.childByNumber(value(typing, "child"));
        const auto chosen = panelItemTypeOf(value(typing, "type"));
        if (!record || !chosen)
            throw InputError(Text::tr("Choose the child and what the item is about."));
        const QString key =
            PanelDesk(workspace).addItem(record->child.stamp.id, sitting, *chosen, value(typing, "question"));
        if (then)
            then(key);
    };
    return task;
}

EditTask itemTask(Workspace &workspace, const QString &item)
{
    const PanelItem before = PanelDesk(workspace).item(item);
    EditTask task = itemTaskOf(workspace, before, Text::tr("Change the item"), {});
    task.done = Text::tr("The item was saved.");
    put(task.typing, u"question"_s, before.question);
    put(task.typing, u"carer"_s, before.carer);
    put(task.typing, u"worker"_s, before.worker);
    put(task.typing, u"manager"_s, before.manager);
    put(task.typing, u"service-manager"_s, before.serviceManager);
    put(task.typing, u"starts"_s, hours(before.starts));
    put(task.typing, u"minutes"_s, before.minutes > 0 ? QString::number(before.minutes) : QString());
    ShapeField minutes = field("minutes", Text::tr("Minutes allowed"), FieldKind::Line);
    minutes.placeholder = QString::number(usualMinutes(before.type));
    setFields(task, workspace,
              {field("question", Text::tr("What the panel is asked"), FieldKind::Narrative),
               field("worker", Text::tr("Social worker who presents"), FieldKind::Line),
               field("manager", Text::tr("Team manager who presents"), FieldKind::Line),
               field("service-manager", Text::tr("Service manager"), FieldKind::Line),
               field("carer", Text::tr("Carer or home"), FieldKind::Line),
               field("starts", Text::tr("At"), FieldKind::Line), minutes});
    const auto needed = task.problems;
    task.problems = [needed](const Typing &typing) {
        FormProblems problems = needed(typing);
        if (minutesOf(typing) < 0)
            problems.push_back({u"minutes"_s, Text::tr("Minutes allowed: type a number up to 240.")});
        return problems;
    };
    const auto typedOn = [&workspace, item](const Typing &typing) {
        PanelItem after = PanelDesk(workspace).item(item);
        after.question = value(typing, "question");
        after.carer = value(typing, "carer");
        after.worker = value(typing, "worker");
        after.manager = value(typing, "manager");
        after.serviceManager = value(typing, "service-manager");
        after.starts = timeOf(value(typing, "starts"));
        after.minutes = std::max(0, minutesOf(typing));
        return after;
    };
    task.outlook = [&workspace, typedOn](const Typing &typing) { // a clash is said while it is typed
        const PanelItem after = typedOn(typing);
        std::vector<PanelItem> items = PanelDesk(workspace).items(after.sitting);
        for (PanelItem &each : items) {
            if (each.key == after.key)
                each = after;
        }
        const QStringList clashes = clashLines(workspace, items, after.key);
        return clashes.isEmpty() ? QString() : Text::tr("Clash: %1.").arg(clashes.join(u"; "_s));
    };
    task.save = [&workspace, typedOn](const Typing &typing) { PanelDesk(workspace).saveItem(typedOn(typing)); };
    return task;
}

EditTask deferTask(Workspace &workspace, const QString &item)
{
    const PanelItem before = PanelDesk(workspace).item(item);
    EditTask task = itemTaskOf(workspace, before, Text::tr("Defer the item"),
                               Text::tr("It goes to a later sitting with its papers. With none chosen it is the next "
                                        "one, which is planned where there is none."));
    task.saveText = Text::tr("&Defer it");
    task.done = Text::tr("The item was deferred.");
    task.draftKey = u"panel/defer/%1"_s.arg(item);
    ShapeField why = field("why", Text::tr("Reason"), FieldKind::Code, Need::Required);
    why.choices = deferralReasons();
    ShapeField to = field("to", Text::tr("To"), FieldKind::Code);
    to.choices = laterSittings(workspace, before);
    to.placeholder = Text::tr("the next sitting");
    setFields(task, workspace, {why, field("note", Text::tr("The reason in words"), FieldKind::Narrative), to});
    task.save = [&workspace, item](const Typing &typing) {
        PanelDesk(workspace).defer(item, {value(typing, "why"), value(typing, "note"), value(typing, "to")});
    };
    return task;
}

EditTask withdrawTask(Workspace &workspace, const QString &item)
{
    EditTask task = itemTaskOf(workspace, PanelDesk(workspace).item(item), Text::tr("Withdraw the item"),
                               Text::tr("It leaves the agenda and is heard by no later sitting."));
    task.saveText = Text::tr("&Withdraw it");
    task.done = Text::tr("The item was withdrawn.");
    setFields(task, workspace, {field("reason", Text::tr("Reason"), FieldKind::Narrative, Need::Required)});
    task.save = [&workspace, item](const Typing &typing) {
        PanelDesk(workspace).withdraw(item, value(typing, "reason"));
    };
    return task;
}

} // namespace hearth

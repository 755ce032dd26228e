// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/acttasks.h"

#include "ui/child/childsummary.h"
#include "ui/child/factform.h"
#include "ui/child/facttasks.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ActTasks)
};

ShapeField field(const char *id, const QString &label, FieldKind kind, Need need)
{
    return {QString::fromLatin1(id), label, kind, {}, need == Need::Required, false, {}, {}};
}

QString value(const Typing &typing, const char *id)
{
    return typing.value(QString::fromLatin1(id)).trimmed();
}

std::optional<Date> dayOf(const Workspace &workspace, const Typing &typing, const char *id)
{
    FormProblems ignored;
    return readDay(typing, QString::fromLatin1(id), {}, Need::Optional, typingContextOf(workspace), ignored);
}

// The day of an act: typed, and not still to come.
void requireDay(const Workspace &workspace, const Typing &typing, const char *id, const QString &label,
                FormProblems &problems)
{
    const auto day =
        readDay(typing, QString::fromLatin1(id), label, Need::Required, typingContextOf(workspace), problems);
    if (day && *day > workspace.today())
        problems.push_back(
            {QString::fromLatin1(id), Text::tr("%1: %2 is still to come.").arg(label, britishText(*day))});
}

void requireText(const Typing &typing, const char *id, const QString &sentence, FormProblems &problems)
{
    if (value(typing, id).isEmpty())
        problems.push_back({QString::fromLatin1(id), sentence});
}

EditTask taskOf(const Workspace &workspace, RecordId child, const QString &title, const QString &words)
{
    EditTask task;
    task.title = title;
    task.words = words;
    if (const ChildRecord *record = workspace.child(child))
        task.subject = identityLine(record->child, workspace.asAt());
    return task;
}

std::vector<ShapeChoice> sectionChoices(const Workspace &workspace)
{
    std::vector<ShapeChoice> choices;
    for (const SectionId &section : sectionIds()) {
        if (section != QStringLiteral("left"))
            choices.push_back({section, sectionTitle(section, workspace.pack()), {}});
    }
    return choices;
}

int factsOf(const ChildRecord &record)
{
    return static_cast<int>(record.spells.size() + record.events.size() + record.adjustments.size() +
                            record.sections.size() + record.updates.size());
}

QString mergeOutlook(const Workspace &workspace, const ChildRecord &from, const ChildRecord &into)
{
    const QString facts = Text::tr("%n fact(s)", nullptr, factsOf(from));
    return Text::tr("%1 of %2 go to %3; what both have is kept once. After that the record %4 is gone. If the two "
                    "contradict each other, nothing is changed and you are told where.")
        .arg(facts, identityLine(from.child, workspace.asAt()), identityLine(into.child, workspace.asAt()),
             from.child.number);
}

} // namespace

EditTask bornTask(Workspace &workspace, RecordId child)
{
    EditTask task = taskOf(workspace, child, Text::tr("The baby is born"),
                           Text::tr("The record of the unborn child becomes the child's own, with everything in it."));
    task.draftKey = QStringLiteral("child/%1/born").arg(child);
    task.done = Text::tr("The birth was recorded.");
    if (const ChildRecord *record = workspace.child(child)) {
        put(task.typing, QStringLiteral("forename"), record->child.forename);
        put(task.typing, QStringLiteral("surname"), record->child.surname);
    }
    task.shape = [](const Typing &) {
        ShapeField number =
            field("number", Text::tr("LCS number, if the child has a new one"), FieldKind::Line, Need::Optional);
        return FormShape{{field("born", Text::tr("Date of birth"), FieldKind::Day, Need::Required),
                          field("forename", Text::tr("Forename"), FieldKind::Line, Need::Optional),
                          field("surname", Text::tr("Surname"), FieldKind::Line, Need::Optional), number}};
    };
    task.problems = [&workspace](const Typing &typing) {
        FormProblems problems;
        requireDay(workspace, typing, "born", Text::tr("Date of birth"), problems);
        return problems;
    };
    task.save = [&workspace, child](const Typing &typing) {
        if (const auto day = dayOf(workspace, typing, "born"))
            workspace.born(child, *day, value(typing, "forename"), value(typing, "surname"), value(typing, "number"));
    };
    return task;
}

EditTask renumberTask(Workspace &workspace, RecordId child)
{
    EditTask task = taskOf(workspace, child, Text::tr("Change the LCS number"),
                           Text::tr("Everything recorded stays with the child; only the number changes."));
    task.saveText = Text::tr("&Change it");
    task.done = Text::tr("The number was changed.");
    task.shape = [](const Typing &) {
        return FormShape{{field("number", Text::tr("New LCS number"), FieldKind::Line, Need::Required)}};
    };
    task.problems = [&workspace](const Typing &typing) {
        FormProblems problems;
        requireText(typing, "number", Text::tr("Type the new number."), problems);
        if (const ChildRecord *other = workspace.childByNumber(value(typing, "number")))
            problems.push_back(
                {QStringLiteral("number"), Text::tr("%1 has this number. If the two are one child, merge "
                                                    "the records.")
                                               .arg(fullName(other->child))});
        return problems;
    };
    task.save = [&workspace, child](const Typing &typing) { workspace.renumber(child, value(typing, "number")); };
    return task;
}

EditTask mergeTask(Workspace &workspace, RecordId child)
{
    EditTask task =
        taskOf(workspace, child, Text::tr("Merge two records of one child"),
               Text::tr("For a child who was recorded twice. Find the other record: all of it comes here."));
    task.saveText = Text::tr("&Merge them");
    task.done = Text::tr("The two records were merged.");
    task.shape = [](const Typing &) {
        return FormShape{
            {field("other", Text::tr("The other record"), FieldKind::OtherChild, Need::Required),
             field("reason", Text::tr("How you know that they are one child"), FieldKind::Narrative, Need::Required)}};
    };
    const auto other = [&workspace](const Typing &typing) { return workspace.childByNumber(value(typing, "other")); };
    task.problems = [other, child](const Typing &typing) {
        FormProblems problems;
        const ChildRecord *from = other(typing);
        if (!from)
            problems.push_back({QStringLiteral("other"), Text::tr("Find the other record, and pick it.")});
        else if (from->child.stamp.id == child)
            problems.push_back({QStringLiteral("other"), Text::tr("That is this record.")});
        requireText(typing, "reason", Text::tr("Say how you know that they are one child."), problems);
        return problems;
    };
    task.outlook = [&workspace, other, child](const Typing &typing) {
        const ChildRecord *from = other(typing);
        const ChildRecord *into = workspace.child(child);
        return from && into && from != into ? mergeOutlook(workspace, *from, *into) : QString();
    };
    task.save = [&workspace, other, child](const Typing &typing) {
        if (const ChildRecord *from = other(typing))
            workspace.merge(from->child.stamp.id, child, value(typing, "reason"));
    };
    return task;
}

EditTask reassignTask(Workspace &workspace, RecordId child)
{
    EditTask task = taskOf(workspace, child, Text::tr("Another social worker"), {});
    task.saveText = Text::tr("&Reassign");
    task.done = Text::tr("The child was reassigned.");
    if (const ChildRecord *record = workspace.child(child)) {
        put(task.typing, QStringLiteral("worker"), record->child.worker);
        put(task.typing, QStringLiteral("team"), record->child.team);
    }
    task.shape = [](const Typing &) {
        return FormShape{{field("worker", Text::tr("Social worker"), FieldKind::Line, Need::Optional),
                          field("team", Text::tr("Team"), FieldKind::Line, Need::Optional)}};
    };
    task.problems = [opened = task.typing](const Typing &typing) {
        FormProblems problems;
        if (value(typing, "worker").isEmpty() && value(typing, "team").isEmpty())
            problems.push_back({QStringLiteral("worker"), Text::tr("Say to which worker or team.")});
        else if (typing == opened)
            problems.push_back(
                {QStringLiteral("worker"), Text::tr("That is how it stands: change the worker or team.")});
        return problems;
    };
    task.save = [&workspace, child](const Typing &typing) {
        workspace.reassign({child}, value(typing, "worker"), value(typing, "team"));
    };
    return task;
}

EditTask moveSectionTask(Workspace &workspace, RecordId child)
{
    EditTask task = taskOf(workspace, child, Text::tr("Move to another section"), {});
    task.draftKey = QStringLiteral("child/%1/section").arg(child);
    task.saveText = Text::tr("&Move");
    task.done = Text::tr("The move was recorded.");
    put(task.typing, QStringLiteral("on"), britishText(workspace.today()));
    if (const ChildRecord *record = workspace.child(child)) {
        const Standing standing = standingOf(*record, workspace.policy(), workspace.asAt());
        task.words = standing.section.isEmpty()
                         ? Text::tr("The case is not open, so the child stands in no section.")
                         : Text::tr("Now in %1. The facts suggest %2: %3")
                               .arg(sectionTitle(standing.section, workspace.pack()),
                                    sectionTitle(standing.suggested, workspace.pack()), standing.reason);
    }
    task.shape = [&workspace](const Typing &) {
        ShapeField section = field("section", Text::tr("Section"), FieldKind::Code, Need::Required);
        section.choices = sectionChoices(workspace);
        return FormShape{{section, field("on", Text::tr("Day of the decision"), FieldKind::Day, Need::Required),
                          field("reason", Text::tr("Reason"), FieldKind::Narrative, Need::Required)}};
    };
    task.problems = [&workspace](const Typing &typing) {
        FormProblems problems;
        if (!sectionIds().contains(value(typing, "section")))
            problems.push_back({QStringLiteral("section"), Text::tr("Choose a section.")});
        requireDay(workspace, typing, "on", Text::tr("Day of the decision"), problems);
        requireText(typing, "reason", Text::tr("Reason: say why."), problems);
        return problems;
    };
    task.save = [&workspace, child](const Typing &typing) {
        if (const auto day = dayOf(workspace, typing, "on"))
            workspace.moveToSection(child, value(typing, "section"), *day, value(typing, "reason"));
    };
    return task;
}

EditTask archiveTask(Workspace &workspace, RecordId child)
{
    EditTask task =
        taskOf(workspace, child, Text::tr("Close and archive the case"),
               Text::tr("The clocks of a closed case stop. Nothing is deleted, and a new opening fact opens "
                        "the case again. A child in care stays on the tracker all the same."));
    task.draftKey = QStringLiteral("child/%1/archive").arg(child);
    task.saveText = Text::tr("&Archive");
    task.done = Text::tr("The case was closed and archived.");
    put(task.typing, QStringLiteral("on"), britishText(workspace.today()));
    task.shape = [](const Typing &) {
        return FormShape{{field("on", Text::tr("Closed on"), FieldKind::Day, Need::Required),
                          field("outcome", Text::tr("Outcome"), FieldKind::Line, Need::Required)}};
    };
    task.problems = [&workspace](const Typing &typing) {
        FormProblems problems;
        requireDay(workspace, typing, "on", Text::tr("Closed on"), problems);
        requireText(typing, "outcome", Text::tr("Outcome: say what became of it."), problems);
        return problems;
    };
    task.save = [&workspace, child](const Typing &typing) {
        if (const auto day = dayOf(workspace, typing, "on"))
            workspace.archive(child, *day, value(typing, "outcome"));
    };
    return task;
}

} // namespace hearth

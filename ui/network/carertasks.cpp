// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/carertasks.h"

#include "core/network/kinship.h"
#include "core/workspace/carerdesk.h"
#include "ui/child/childsummary.h"
#include "ui/child/facttasks.h"
#include "ui/network/carerform.h"
#include "ui/network/memberwords.h"

#include <QCoreApplication>

#include <memory>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CarerTasks)
};

const QString reasonId = QStringLiteral("reason");

CarerLine lineOf(const Workspace &workspace, RecordId child, const QString &key)
{
    const ChildRecord *record = workspace.child(child);
    const Person *person = workspace.person(key);
    if (!record || !person) {
        CarerLine nobody;
        nobody.person = key;
        return nobody;
    }
    return carerLineOf(*record, *person);
}

EditTask taskOf(const Workspace &workspace, RecordId child, const QString &person, const QString &title)
{
    EditTask task;
    task.title = title;
    if (const ChildRecord *record = workspace.child(child))
        task.subject = identityLine(record->child, workspace.asAt());
    const Member member = personMember(person);
    task.words = Text::tr("%1, %2", "name, what they are to the child")
                     .arg(nameOf(workspace, member), kinshipToChild(familyOf(workspace, child), member));
    return task;
}

// What another session did to any of the records that the line is read from.
QString changedBy(const Workspace &workspace, const CarerLine &line)
{
    if (line.stored)
        return lastChangeOf(workspace, QStringLiteral("carer"), line.stored->stamp.id);
    if (line.viability)
        return lastChangeOf(workspace, QStringLiteral("event"), line.viability->stamp.id);
    return {};
}

} // namespace

EditTask carerTask(Workspace &workspace, RecordId child, const QString &person)
{
    EditTask task = taskOf(workspace, child, person, Text::tr("Connected carer"));
    task.done = Text::tr("The line of the connected carers was saved.");
    task.draftKey = QStringLiteral("child/%1/network/carer/%2").arg(child).arg(person);
    const auto base = std::make_shared<CarerLine>(lineOf(workspace, child, person));
    task.typing = typingOfCarer(base->answers);
    task.shape = carerShape;
    task.problems = [&workspace](const Typing &typing) {
        return readCarer(typing, typingContextOf(workspace)).problems;
    };
    task.outlook = [&workspace](const Typing &typing) {
        const auto answers = readCarer(typing, typingContextOf(workspace)).answers;
        if (!answers || answers->viability != QStringLiteral("negative"))
            return QString();
        if (!answers->toldInWriting)
            return Text::tr("Not yet told in writing: a check says so until the day is given.");
        return answers->copySent ? QString() : Text::tr("Not yet sent a copy: a check says so until the day is given.");
    };
    task.save = [&workspace, child, base](const Typing &typing) {
        if (const auto answers = readCarer(typing, typingContextOf(workspace)).answers)
            CarerDesk(workspace).save(child, *base, *answers);
    };
    task.stored = [&workspace, child, person, base] {
        *base = lineOf(workspace, child, person);
        StoredNow now;
        now.changedBy = changedBy(workspace, *base);
        now.typing = typingOfCarer(base->answers);
        return now;
    };
    return task;
}

EditTask removeCarerTask(Workspace &workspace, RecordId child, const QString &person)
{
    EditTask task = taskOf(workspace, child, person, Text::tr("Take out of the connected carers"));
    const CarerLine line = lineOf(workspace, child, person);
    task.words += QStringLiteral("\n\n") +
                  Text::tr("The person stays in the network, and assessments stay facts of the child. An "
                           "assessment that is still to be made is dropped.");
    task.saveText = Text::tr("&Take out");
    task.done = Text::tr("The line was taken out.");
    task.shape = [](const Typing &) {
        return FormShape{{{reasonId,
                           Text::tr("Why it is taken out"),
                           FieldKind::Narrative,
                           {},
                           true,
                           false,
                           Text::tr("Kept in the history."),
                           {}}}};
    };
    task.problems = [](const Typing &typing) {
        return typing.value(reasonId).trimmed().isEmpty()
                   ? FormProblems{{reasonId, Text::tr("Say why it is taken out.")}}
                   : FormProblems{};
    };
    task.save = [&workspace, child, line](const Typing &typing) {
        CarerDesk(workspace).remove(child, line, typing.value(reasonId));
    };
    return task;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/startppm.h"

#include "core/calendar/typeddate.h"
#include "core/meetings/carryforward.h"
#include "core/workspace/ppmdesk.h"
#include "ui/child/childsummary.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

const QString dayField = u"on"_s;
const QString siblingsField = u"siblings"_s;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(StartPpm)
};

FormShape shapeOf(const Workspace &workspace, RecordId child)
{
    FormShape shape;
    shape.fields.push_back({dayField,
                            Words::tr("Day of the meeting"),
                            FieldKind::Day,
                            {},
                            true,
                            false,
                            Words::tr("A day to come books the meeting.")});
    ShapeField siblings{siblingsField,
                        Words::tr("Also about these brothers and sisters"),
                        FieldKind::Choices,
                        {},
                        false,
                        false,
                        Words::tr("What is said of all is typed once; each child keeps a record of their own.")};
    const ChildRecord *of = workspace.child(child);
    for (const ChildRecord *sibling : workspace.siblingsOf(child)) {
        siblings.choices.push_back(
            {sibling->child.number, siblingWords(sibling->child, of->child, workspace.asAt()), {}});
    }
    if (!siblings.choices.empty())
        shape.fields.push_back(siblings);
    return shape;
}

std::optional<Date> dayOf(const Workspace &workspace, const Typing &typing)
{
    return readTypedDate(typing.value(dayField), workspace.today(), workspace.workingDays());
}

QString outlookOf(Workspace &workspace, RecordId child, const Typing &typing)
{
    const auto on = dayOf(workspace, typing);
    if (!on)
        return {};
    const PpmDesk desk(workspace);
    const PpmSituation situation = desk.situation(child, *on);
    const PpmRecord *before = previousPpm(situation);
    if (isInitialPpm(situation))
        return Words::tr("An initial meeting: no meeting of this case is recorded before that day.");
    return before ? Words::tr("A review. What is unfinished is carried over from %1, and what was said then stands "
                              "beside each section.")
                        .arg(britishText(before->on))
                  : Words::tr("A review. Of the meeting before there is no record here.");
}

} // namespace

EditTask startPpmTask(Workspace &workspace, RecordId child, const std::function<void(RecordId)> &started)
{
    EditTask task;
    task.title = Words::tr("Start a Permanence Planning Meeting");
    if (const ChildRecord *record = workspace.child(child))
        task.subject = identityLine(record->child, workspace.asAt());
    task.saveText = Words::tr("&Start");
    task.done = Words::tr("The meeting's record was begun.");
    task.typing = {{dayField, britishText(workspace.today())}};
    task.shape = [&workspace, child](const Typing &) { return shapeOf(workspace, child); };
    task.problems = [&workspace](const Typing &typing) {
        FormProblems problems;
        if (!dayOf(workspace, typing))
            problems.push_back({dayField, Words::tr("Type the day of the meeting.")});
        return problems;
    };
    task.outlook = [&workspace, child](const Typing &typing) { return outlookOf(workspace, child, typing); };
    task.save = [&workspace, child, started](const Typing &typing) {
        std::vector<RecordId> children{child};
        const QStringList numbers = typing.value(siblingsField).split(u',', Qt::SkipEmptyParts);
        for (const QString &number : numbers) {
            if (const ChildRecord *sibling = workspace.childByNumber(number))
                children.push_back(sibling->child.stamp.id);
        }
        const std::vector<RecordId> records =
            PpmDesk(workspace).start(children, dayOf(workspace, typing).value_or(workspace.today()));
        started(records.front());
    };
    return task;
}

} // namespace hearth

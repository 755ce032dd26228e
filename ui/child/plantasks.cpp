// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/plantasks.h"

#include "core/meetings/plans.h"
#include "core/timeline/journey.h"
#include "ui/child/childsummary.h"
#include "ui/child/facttasks.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanTasks)
};

const QString planKind = QStringLiteral("plan");
const QString keptField = QStringLiteral("detail.in_child_protection_plan");
const QString agreedOn = QStringLiteral("detail.agreed_on");

/// Where the plan comes from, as far as the record knows: the last meeting, six weeks back at most.
Typing opening(const ChildRecord &record, Date today)
{
    constexpr int sixWeeks = 42;
    Typing typing;
    put(typing, QStringLiteral("from"), britishText(today));
    const Journey journey(record, today);
    const auto held = journey.lastHeld(EventKind::Ppm, today);
    if (held && today - *held <= sixWeeks) {
        put(typing, QStringLiteral("detail.agreed_at"), idOf(EventKind::Ppm));
        put(typing, agreedOn, britishText(*held));
    }
    return typing;
}

std::optional<Date> dayTyped(const Typing &typing, const QString &field, const TypingContext &context)
{
    FormProblems ignored;
    return readDay(typing, field, {}, Need::Optional, context, ignored);
}

const Spell *planBefore(const Workspace &workspace, RecordId child, const Typing &typing)
{
    const ChildRecord *record = workspace.child(child);
    const auto from = dayTyped(typing, QStringLiteral("from"), typingContextOf(workspace));
    return record ? spellBefore(*record, SpellKind::Plan, from) : nullptr;
}

FormShape planShape(const Workspace &workspace, RecordId child, const Typing &typing)
{
    const ChildRecord *record = workspace.child(child);
    const auto from = dayTyped(typing, QStringLiteral("from"), typingContextOf(workspace));
    const Date day = from.value_or(workspace.today());
    const bool inCare = record && Journey(*record, std::max(day, workspace.today())).inCare().contains(day);
    FormShape shape;
    for (ShapeField field : factShape(planKind).fields) {
        if (field.id == QStringLiteral("from_unknown") || field.id == QStringLiteral("until") ||
            (field.id == keptField && inCare))
            continue;
        if (field.id == QStringLiteral("from"))
            field.hint = Text::tr("From this day on it is the plan.");
        if (field.id == keptField)
            field.hint = Text::tr("Of a child who is not looked after: core groups review it there.");
        shape.fields.push_back(std::move(field));
    }
    return shape;
}

} // namespace

QString planDraftKey(RecordId child)
{
    return QStringLiteral("child/%1/plan/new").arg(child);
}

EditTask changePlanTask(Workspace &workspace, RecordId child)
{
    const ChildRecord *record = workspace.child(child);
    const bool isFirst = !record || !planInForce(*record, workspace.today());
    EditTask task;
    task.title = isFirst ? Text::tr("Record the plan") : Text::tr("Change the plan");
    task.subject = record ? identityLine(record->child, workspace.asAt()) : QString();
    task.done = isFirst ? Text::tr("The plan was recorded.") : Text::tr("The plan was changed.");
    task.draftKey = planDraftKey(child);
    if (record)
        task.typing = opening(*record, workspace.today());
    task.leadingField = QStringLiteral("code");
    task.shape = [&workspace, child](const Typing &typing) { return planShape(workspace, child, typing); };
    const auto read = [&workspace, child](const Typing &typing) {
        return readFact(planKind, typing, child, std::nullopt, typingContextOf(workspace));
    };
    task.problems = [&workspace, read](const Typing &typing) {
        FormProblems problems = read(typing).problems;
        const auto agreed = dayTyped(typing, agreedOn, typingContextOf(workspace));
        if (agreed && *agreed > workspace.today())
            problems.push_back(
                {agreedOn,
                 Text::tr("%1 is still to come, so nobody has agreed to it then.").arg(britishText(*agreed))});
        return problems;
    };
    task.outlook = [&workspace, child](const Typing &typing) {
        const Spell *before = planBefore(workspace, child, typing);
        if (!before)
            return QString();
        return Text::tr("%1 ends on %2.")
            .arg(codeInWords(SpellKind::Plan, before->code),
                 britishText(dayTyped(typing, QStringLiteral("from"), typingContextOf(workspace))));
    };
    task.save = [&workspace, child, read](const Typing &typing) {
        const auto fact = read(typing).record;
        if (!fact)
            return;
        if (const Spell *before = planBefore(workspace, child, typing))
            addSpellEnding(workspace, std::get<Spell>(*fact), *before);
        else
            workspace.saveSpell(std::get<Spell>(*fact));
    };
    return task;
}

EditTask siblingFactTask(Workspace &workspace, RecordId child, EventKind kind)
{
    Typing typing;
    put(typing, QStringLiteral("kind"), idOf(kind));
    put(typing, QStringLiteral("on"), britishText(workspace.today()));
    return addFactTask(workspace, child, typing);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panel/tasktools.h"

#include "ui/panel/panellists.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace hearth::paneltools {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PanelTasks)
};

void check(const ShapeField &field, const Workspace &workspace, const Typing &typing, FormProblems &problems)
{
    const QString typed = typing.value(field.id).trimmed();
    if (field.kind == FieldKind::Day)
        static_cast<void>(readDay(typing, field.id, field.label, field.required ? Need::Required : Need::Optional,
                                  typingContextOf(workspace), problems));
    else if (field.kind == FieldKind::Code && isUnchosen(typed))
        refuseUnchosen(field.id, field.label, typed, problems);
    else if (field.required && typed.isEmpty())
        problems.push_back({field.id, Text::tr("%1 is missing.").arg(field.label)});
    else if (isTimeField(field.id) && !typed.isEmpty() && !timeOf(typed))
        problems.push_back({field.id, Text::tr("%1: type an hour such as 13:30.").arg(field.label)});
}

} // namespace

bool isTimeField(const QString &id)
{
    return id == u"at"_s || id == u"starts"_s || id == u"ends"_s;
}

std::optional<QTime> timeOf(const QString &typed)
{
    static const QRegularExpression shape(u"^([01]?\\d|2[0-3])(?:[:.]?([0-5]\\d))?$"_s);
    const auto match = shape.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return QTime(match.captured(1).toInt(), match.captured(2).toInt());
}

void setFields(EditTask &task, Workspace &workspace, std::vector<ShapeField> fields)
{
    task.shape = [fields](const Typing &) { return FormShape{fields}; };
    task.problems = [fields = std::move(fields), &workspace](const Typing &typing) {
        FormProblems problems;
        for (const ShapeField &each : fields)
            check(each, workspace, typing, problems);
        return problems;
    };
}

EditTask itemTaskOf(const Workspace &workspace, const PanelItem &item, const QString &title, const QString &words)
{
    EditTask task;
    task.title = title;
    task.words = words;
    if (const ChildRecord *record = workspace.child(item.childId))
        task.subject = u"%1\n%2"_s.arg(labelOf(item.type), identityLine(record->child, workspace.asAt()));
    return task;
}

EditTask sittingTaskOf(const PanelSitting &sitting, const QString &title, const QString &words)
{
    EditTask task;
    task.title = title;
    task.words = words;
    task.subject = sittingTitle(sitting);
    return task;
}

} // namespace hearth::paneltools

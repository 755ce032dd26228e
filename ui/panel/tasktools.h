// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/paneldesk.h"
#include "ui/child/childsummary.h"
#include "ui/child/edittask.h"
#include "ui/child/factform.h"
#include "ui/child/facttasks.h"

#include <QTime>

namespace hearth::paneltools {

// What the tasks of the panel are put together from.

[[nodiscard]] inline ShapeField field(const char *id, const QString &label, FieldKind kind, Need need = Need::Optional,
                                      const QString &hint = {})
{
    return {QString::fromLatin1(id), label, kind, {}, need == Need::Required, false, hint, {}};
}

[[nodiscard]] inline QString value(const Typing &typing, const char *id)
{
    return typing.value(QString::fromLatin1(id)).trimmed();
}

/// Nothing for an empty field or one that holds no day.
[[nodiscard]] inline std::optional<Date> dayOf(const Workspace &workspace, const Typing &typing, const char *id)
{
    FormProblems ignored;
    return readDay(typing, QString::fromLatin1(id), {}, Need::Optional, typingContextOf(workspace), ignored);
}

/// `9:05`, `13.30`, `1330`: nothing for what is none.
[[nodiscard]] std::optional<QTime> timeOf(const QString &typed);

/// Whether a field of that id holds an hour.
[[nodiscard]] bool isTimeField(const QString &id);

/// The fields of a shape that never changes, with what is wrong in them: required ones that are empty, days and times
/// that are none.
void setFields(EditTask &task, Workspace &workspace, std::vector<ShapeField> fields);

/// Title and subject of an act on the child of an item: its type, the child, the day.
[[nodiscard]] EditTask itemTaskOf(const Workspace &workspace, const PanelItem &item, const QString &title,
                                  const QString &words);
[[nodiscard]] EditTask sittingTaskOf(const PanelSitting &sitting, const QString &title, const QString &words);

} // namespace hearth::paneltools

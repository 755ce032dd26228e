// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace hearth {

/// Where a form stands, in a sentence: `Sent back by Margaret Hamilton.` `Draft, version 2: the day was wrong.`
[[nodiscard]] QString stateLine(const FormRecord &form);
/// `signed off`, `draft, version 2`.
[[nodiscard]] QString stateWords(const FormRecord &form);
/// What a sign-off writes, a sentence for each change, as somebody reads it before it is done. Changes to forms are
/// left out.
[[nodiscard]] QStringList changeWords(const std::vector<Change> &changes);
/// The labels of fields and tables of the form.
[[nodiscard]] QStringList labelsOf(const QString &form, const QStringList &ids);
/// `Legal Gateway meeting`; the id of a form of a later release.
[[nodiscard]] QString titleOfForm(const QString &form);

} // namespace hearth

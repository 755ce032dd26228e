// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"

#include <QStringList>

namespace hearth {

/// What an autosaved draft of a form keeps: what was typed, and what it was typed upon, so that a colleague's save in
/// between can be put together with it.
struct FormDraft
{
    FormContent base;
    FormContent content;
    Date on; ///< the day of the form, as typed

    bool operator==(const FormDraft &) const = default;
};

/// `form/KEY`: under which the draft of a form is kept.
[[nodiscard]] QString formDraftKey(const QString &key);
[[nodiscard]] QByteArray textOfDraft(const FormDraft &draft);
/// Nothing when \a text is not what `textOfDraft` writes.
[[nodiscard]] std::optional<FormDraft> formDraftOf(const QByteArray &text);

/// What became of two versions of one form.
struct FormMerge
{
    FormContent content;
    QStringList taken; ///< ids of fields and tables that a colleague changed and that were taken over
    QStringList both;  ///< of those that both changed: sentences and rows of both are kept, else mine stands
};
/// Puts what I typed upon \a base together with what a colleague saved since. Nothing of mine is lost.
[[nodiscard]] FormMerge mergedForms(const FormContent &base, const FormContent &mine, const FormContent &theirs);

} // namespace hearth

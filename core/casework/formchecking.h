// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/casework/formvocabulary.h"

namespace hearth {

/// Why \a answer, which is not empty, cannot be given to \a field: words that name neither. Empty when it can.
[[nodiscard]] QString whyNotAnswer(const FormField &field, const QString &answer);

/// What a content says that its form does not know, or not in that way.
struct FormFault
{
    QString place; ///< `answers.outcome`, `tables.papers[2].paper`
    QString words; ///< why, with nothing of what was typed; names the field by its label where there is one
};
/// The first there is. Nothing when \a content can be an answer to \a form.
[[nodiscard]] std::optional<FormFault> faultOf(const FormVocabulary &form, const FormContent &content);

} // namespace hearth

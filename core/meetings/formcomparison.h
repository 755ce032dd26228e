// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/casework/formvocabulary.h"
#include "core/meetings/changes.h"

namespace hearth {

/// How one place of a report that is written again and again differs from the last one.
struct FormChange
{
    QString section;
    QString field; ///< of the form, or of its table
    QString label; ///< `Danger statement`; of a line of a table what kind of line it is
    PpmDifference difference = PpmDifference::Same;
    QString before; ///< as a person reads it
    QString now;

    bool operator==(const FormChange &) const = default;
};

/// Adds a change for each field of \a section that says something in either, in the order of the form.
void compareFields(const FormSection &section, const FormContent &before, const FormContent &now,
                   std::vector<FormChange> &changes);
/// `as in the last report`, `changed since the last report`, `new since the last report`, `no longer said`.
[[nodiscard]] QString wordsOf(PpmDifference difference);

} // namespace hearth

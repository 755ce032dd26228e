// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/signoff.h"

#include <map>

namespace hearth {

/// An action that a form sets. Known from the others of the form by its rule and its words.
struct FormAction
{
    QString rule;
    QString what;
    QString owner;
    Date target;
};

/// What a form speaks of, whether the child's facts have it or not.
struct FormFacts
{
    std::map<QString, Event> events; ///< the slot tells one from the other where a form is signed off anew
    std::vector<FormAction> actions;

    /// Those of \a rows (`what`, `owner`, `target`) that have words and a day.
    void addActions(const std::vector<Details> &rows, const QString &rule);
};

/// What brings \a child to what \a form says now (\a wanted), where an earlier version said \a before: facts added,
/// corrected, and taken back where the form no longer says them. Run again it changes nothing. What somebody has
/// changed or settled since, and of which the form says what it said before, stays.
[[nodiscard]] PpmFacts changesTo(const ChildRecord &child, const FormRecord &form, const FormFacts &wanted,
                                 const FormFacts &before);

} // namespace hearth

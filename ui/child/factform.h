// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/workingdays.h"
#include "core/workspace/workspace.h"
#include "ui/child/formshape.h"

#include <optional>

namespace hearth {

/// What typed text is read against: what day it is, and which days are working days.
struct TypingContext
{
    Date today;
    const WorkingDays *workingDays = nullptr;
};

/// A kind of fact that can be entered, spells with their code: what quick entry finds.
struct KindChoice
{
    QString id;    ///< `ppm`, `placement`, `placement/U1`, `update`
    QString label; ///< `Placement: U1, foster, relative or friend, long term`
    QString area;
};

/// Every kind of fact: spells, events in the order of the vocabulary, a weekly update.
[[nodiscard]] std::vector<KindChoice> kindChoices();
/// The same with a line for each code of a spell.
[[nodiscard]] std::vector<KindChoice> quickChoices();
/// The fields of a fact of \a kindId (without a code), the kind itself apart.
[[nodiscard]] FormShape factShape(const QString &kindId);
/// The kind of a stored fact, as `factShape` takes it.
[[nodiscard]] QString kindIdOf(const Record &record);
/// A stored fact as it stands in its form.
[[nodiscard]] Typing typingOfFact(const Record &record);

/// What came of reading a form: the value, or what is wrong or missing.
struct ReadFact
{
    std::optional<Record> record;
    FormProblems problems;
};

/// Reads what was typed for a fact of \a kindId of \a child, upon \a stored when that is being corrected (what the form
/// does not show of it stays).
[[nodiscard]] ReadFact readFact(const QString &kindId, const Typing &typing, RecordId child,
                                const std::optional<Record> &stored, const TypingContext &context);

enum class Need : std::uint8_t { Optional, Required };

/// A problem when something was typed into a list and nothing was chosen.
void refuseUnchosen(const QString &id, const QString &label, const QString &value, FormProblems &problems);

/// The day typed in the field \a id, or a problem that names \a label. Nothing, and no problem, for an empty field that
/// is optional.
[[nodiscard]] std::optional<Date> readDay(const Typing &typing, const QString &id, const QString &label, Need need,
                                          const TypingContext &context, FormProblems &problems);

} // namespace hearth

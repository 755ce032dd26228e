// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/exceptionlife.h"
#include "core/meetings/formcomparison.h"
#include "core/meetings/signoff.h"

namespace hearth {

/// What a report begins with: what stands is ticked, and the rest is as the last report had it. An action has its day
/// as it stands now and, where it was done since, that day; one that the last report said was done leaves its line, the
/// reason stays. Progress since the last report is not carried: it is what is new.
[[nodiscard]] FormContent newExceptionReport(const ChildRecord &record, const ExceptionLife &life);

/// \a content as it is signed: what stands on the day is ticked and noted, and each action has a key, so that it is the
/// same one from report to report. What the worker ticked beside it stays ticked.
[[nodiscard]] FormContent readyToSign(FormContent content, const ExceptionLife &life);

/// The circumstances that stand and that \a content does not tick; ids of the form's choices, each once.
[[nodiscard]] QStringList notCovered(const FormContent &content, const ExceptionLife &life);

/// Something that keeps a report from being signed.
struct ExceptionGap
{
    QString section;
    QString field; ///< of the form, or of its table
    QString words;
};
/// No reason at all, a line of reasons without its kind or its words, an action with no day.
[[nodiscard]] std::vector<ExceptionGap> gapsOf(const FormContent &content);

/// Every place that says something in either, those that say the same among them; in the order of the form. Lines of
/// reasons are known from one another by their action, else by kind and words.
[[nodiscard]] std::vector<FormChange> exceptionComparison(const FormContent &before, const FormContent &now);
/// Those of them that differ.
[[nodiscard]] std::vector<FormChange> exceptionChanges(const FormContent &before, const FormContent &now);
/// A line of reasons as a person reads it: kind, reason, what is done about it, by whom, by when.
[[nodiscard]] QString reasonLineText(const Details &row);

/// What both signatures make of the facts: the `exception-report` event of \a today with its circumstances and
/// signatures, and the actions to mitigate (`exception.action`): set, moved, done. \a form is signed by the worker; a
/// report that was reopened changes what its earlier version wrote and doubles nothing; the days of its first
/// signatures stay in the event, since its quarter was answered then.
[[nodiscard]] PpmFacts exceptionFacts(const ChildForm &form, const ChildRecord &record, Date today);

/// One reason that a signed report gives.
struct ReasonGiven
{
    RecordId childId = 0;
    const ChildForm *report = nullptr;
    QString code; ///< `health`; empty: its kind was not said
    Details row;
};
/// What the newest signed report of a child says, while something stands for the child.
[[nodiscard]] std::vector<ReasonGiven> reasonsGiven(const ChildRecord &record, const ExceptionLife &life);
/// The kinds of reason in the order of the form.
[[nodiscard]] QStringList reasonCodes();
[[nodiscard]] QString labelOfReason(const QString &code);
/// `Placement Order over 26 weeks`: as the form prints it; a rule that the form does not know is `exception.other`.
[[nodiscard]] QString circumstanceOf(const QString &rule);
[[nodiscard]] QString labelOfCircumstance(const QString &circumstance);

/// How a circumstance stood when the report was signed, as kept in it.
struct StandingLine
{
    QString circumstance; ///< id of the form's choice
    Date started;
    Date raised;
    int daysOver = 0;
    std::optional<Period> threshold; ///< what the pack in force allows; nothing where it is no single period
};
[[nodiscard]] std::vector<StandingLine> standingLinesOf(const FormContent &content);

} // namespace hearth

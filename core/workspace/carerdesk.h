// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace hearth {

/// What a line of the connected-carer table says (Bradford 2017, App. 3), as a person fills it in. Part of it is stored
/// with the line, part of it is facts of the child; the desk knows which.
struct CarerAnswers
{
    QString wants;                     ///< wants to be assessed: `yes`, `no` or empty: not yet asked
    std::optional<Date> contacted;     ///< asked directly on
    std::optional<Date> viabilityOn;   ///< the day the viability assessment was completed
    QString viability;                 ///< `positive` or `negative`
    QString opposing;                  ///< of a negative one: `yes`, `no` or empty
    std::optional<Date> toldInWriting; ///< of a negative one
    std::optional<Date> copySent;      ///< of a negative one
    std::optional<Date> fullDue;       ///< the day set for the full assessment
    QString fullType;                  ///< what kind it is
    QString fullBy;                    ///< who carries it out
    std::optional<Date> fullOn;        ///< the day it was completed
    QString full;                      ///< `positive` or `negative`
    std::optional<Date> panelOn;
    std::optional<Date> approved;
    QString comments; ///< with the reason where negative or declined

    bool operator==(const CarerAnswers &) const = default;
};

/// The answers with the records that they were read from, so that a save is refused when somebody was first.
struct CarerLine
{
    QString person; ///< key
    CarerAnswers answers;
    std::optional<ConnectedCarer> stored; ///< nothing: the person is not in the table yet
    std::optional<Event> viability;
    std::optional<Event> full;
    std::optional<Event> approved;
    std::optional<PlannedAction> action; ///< of the rule `carer.assessment`, not dropped

    /// Nothing was recorded of this person as a carer.
    [[nodiscard]] bool isEmpty() const { return !stored && !viability && !full && !approved && !action; }
};

/// How far a person has come as a carer of the child.
enum class CarerState : std::uint8_t {
    NotAsked,
    Wants,    ///< asked, wants to be assessed, nothing assessed yet
    Positive, ///< the last assessment was positive
    Negative, ///< the last assessment was negative
    Declined, ///< does not want to be assessed
    Approved
};

[[nodiscard]] CarerState stateOf(const CarerAnswers &answers);
/// `not yet asked`, `viability positive` ...: translated.
[[nodiscard]] QString labelOf(CarerState state);

/// What is wrong or missing in an answer, in one sentence.
struct CarerProblem
{
    QString field; ///< `wants`, `contacted`, `viability_on`, `viability`, `told_in_writing` ...: the member's id
    QString words;
};
/// \a today: an assessment, a letter and an approval cannot be still to come.
[[nodiscard]] std::vector<CarerProblem> problemsOf(const CarerAnswers &answers, Date today);

/// The line of \a person. \a asAt: leaves out what is dated after that day; nothing: everything that is recorded.
/// An event of a carer counts as this person's by its `person`; one recorded before the network was, by the name.
[[nodiscard]] CarerLine carerLineOf(const ChildRecord &record, const Person &person,
                                    std::optional<Date> asAt = std::nullopt);
/// The people of \a people who are in the child's table, in their order.
[[nodiscard]] std::vector<CarerLine> carerLinesOf(const ChildRecord &record, const std::vector<Person> &people,
                                                  std::optional<Date> asAt = std::nullopt);
/// Those round the child who could be asked and were not: alive, 18 or older as far as is known, family or friends and
/// not professionals, not the child's own parents, and with no answer in the table.
[[nodiscard]] std::vector<const Person *> notYetAsked(const Workspace &workspace, RecordId child);

/// Edits a line of the table: the line itself, the assessments and the approval as events of the child, and the day set
/// for the full assessment as a `carer.assessment`, in one act that is undone as one.
class CarerDesk
{
public:
    explicit CarerDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// \a read: the line as the form was opened with (`carerLineOf`).
    /// \throws InputError, ConflictError, WriteError
    void save(RecordId child, const CarerLine &read, const CarerAnswers &answers);
    /// Takes the line out of the table. Events stay: they happened. An assessment still outstanding is dropped.
    void remove(RecordId child, const CarerLine &read, const QString &reason);

private:
    Workspace &m_workspace;
};

} // namespace hearth

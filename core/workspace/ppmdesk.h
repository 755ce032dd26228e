// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/changes.h"
#include "core/meetings/missing.h"
#include "core/meetings/ppmmerge.h"
#include "core/meetings/signoff.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

#include <initializer_list>

namespace hearth {

/// The use cases of the Permanence Planning Meeting: its records from the first word to the sign-off. Each act is one
/// transaction and one step of undo. Acts throw InputError, ConflictError or WriteError as the workspace's do.
class PpmDesk
{
    Q_DECLARE_TR_FUNCTIONS(PpmDesk)

public:
    explicit PpmDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// Begins a record for each of \a children, of one sitting: what is unfinished is carried forward, and the meeting
    /// becomes a fact (held, or booked for a day to come). A child whose meeting of that day has a record already keeps
    /// it. Answers the ids in the order of \a children.
    std::vector<RecordId> start(const std::vector<RecordId> &children, Date on);
    /// Saves the content (and the day) of a draft or a returned record. The revision is checked: \throws ConflictError
    /// when a colleague was first; `merge` then puts the two together.
    RecordId save(const PpmRecord &record);
    [[nodiscard]] PpmMerge merge(const PpmContent &base, const PpmContent &mine, const PpmContent &theirs) const;
    /// Puts what \a content says in \a section into the drafts of the sitting of \a record, itself included, but for
    /// the children of \a except, whose section differs. Answers the children whose record was changed.
    std::vector<RecordId> applyToSitting(RecordId record, const QString &section, const PpmContent &content,
                                         const std::vector<RecordId> &except = {});

    /// Hands the record to the team manager: nothing that is required is missing, and the child's details, the carers'
    /// lines and the court's timetable are frozen.
    void submit(RecordId record, const QString &by);
    /// Signs it off: everything that it settles becomes facts. \a by is somebody else than who submitted it.
    void approve(RecordId record, const QString &by);
    /// Returns it with comments by section (`` is for the whole): at least one.
    void sendBack(RecordId record, const QString &by, const QMap<QString, QString> &comments);
    /// Says that the comment on \a section of a returned record is answered: it leaves the list.
    void answerComment(RecordId record, const QString &section);
    /// Begins the next version of a signed-off record: a draft that says the same. Both are kept. Answers its id.
    RecordId reopen(RecordId record, const QString &reason);
    /// Takes a draft or a returned record away; the audit keeps it. That the meeting was held, or is booked, stays; a
    /// version that it was to replace stands again.
    void discard(RecordId record, const QString &reason);

    /// The record of the child's meeting before, with its content.
    [[nodiscard]] std::optional<PpmRecord> previous(RecordId record) const;
    /// The other records of the same sitting, without content.
    [[nodiscard]] std::vector<PpmRecord> sitting(RecordId record) const;
    /// All versions of the record's meeting, the newest first, without content.
    [[nodiscard]] std::vector<PpmRecord> versions(RecordId record) const;
    [[nodiscard]] std::vector<PpmMissing> missing(const PpmRecord &record) const;
    [[nodiscard]] std::vector<PpmSectionChange> changedSince(const PpmContent &before, const PpmContent &now) const;
    /// Records that wait for a sign-off, the oldest first; of every child.
    [[nodiscard]] std::vector<PpmRecord> waiting() const;
    /// Drafts and returned records of every child, the newest first.
    [[nodiscard]] std::vector<PpmRecord> unfinished() const;
    /// Outstanding actions of every child that \a owner has (a name as it was written), by target.
    [[nodiscard]] std::vector<PlannedAction> actionsOf(const QString &owner) const;

    /// What the functions of core/meetings take; good until the next act. \throws InputError when there is no such
    /// child.
    [[nodiscard]] PpmSituation situation(RecordId child, Date on) const;
    /// The connected-carer table as it stands now; frozen in a record that was submitted.
    [[nodiscard]] std::vector<PpmCarerLine> carers(RecordId child, Date on) const;

private:
    /// With its content. \throws InputError
    [[nodiscard]] PpmRecord require(RecordId record) const;
    [[nodiscard]] std::vector<PpmRecord> inState(std::initializer_list<PpmState> states) const;

    Workspace &m_workspace;
};

} // namespace hearth

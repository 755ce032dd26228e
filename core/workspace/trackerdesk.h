// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tracker/trackermeeting.h"
#include "core/workspace/workspace.h"

#include <QCoreApplication>

namespace hearth {

/// The use cases of the Permanence Tracker Meeting, from its first child to its minutes. Each act is one transaction
/// and one step of undo. Acts throw InputError, ConflictError or WriteError as the workspace's do.
class TrackerDesk
{
    Q_DECLARE_TR_FUNCTIONS(TrackerDesk)

public:
    explicit TrackerDesk(Workspace &workspace) : m_workspace(workspace) {}

    /// Begins the meeting of \a section, or answers the one that is being held: its key. \a on is not to come.
    QString begin(const SectionId &section, Date on);
    [[nodiscard]] TrackerAgenda agenda(const QString &meeting) const;
    /// The newest meeting of the section that was held before this one; nothing: it is the first.
    [[nodiscard]] const ServiceForm *lastBefore(const QString &meeting) const;

    /// Chair, present, apologies, business and the next meeting, by the ids of the form; what is not in it stays.
    void saveDetails(const QString &meeting, const Details &answers);

    struct Said
    {
        QString note;
        QString decided;
        bool discussed = true; ///< false: not discussed after all
    };
    /// Keeps what was said of a child, and how its line stood.
    void keepNote(const QString &meeting, RecordId child, const Said &said);

    struct Colour
    {
        std::optional<TrackerColour> colour; ///< nothing: as the clocks say again
        QString why;
        std::optional<Date> until; ///< the day on which it lapses
    };
    /// A colour against the clocks needs its reason and a day to come on which it lapses.
    void setColour(const QString &meeting, RecordId child, const Colour &colour);

    struct Task
    {
        QString what;
        QString owner; ///< by whom
        std::optional<Date> target;
    };
    /// An action that the meeting asks for: it runs as those of Permanence Planning Meetings do (`ppm.action`).
    void setAction(const QString &meeting, RecordId child, const Task &task);

    /// Moves a child to a section by a decision of the meeting; the note says so.
    void moveTo(const QString &meeting, RecordId child, const SectionId &section, const QString &reason);
    /// Enters a child in the meeting's section after the decision of the Legal Gateway (Bradford 2017, App. 1 §2.1).
    void enter(const QString &meeting, RecordId child);

    struct Outcome
    {
        Date on; ///< from when it is archived
        QString outcome;
        bool achieved = true; ///< permanence was achieved, and not only: the case ended
        std::optional<EventKind> order;
        std::optional<Date> orderOn; ///< the day of the order; nothing: `on`
    };
    /// Archives a child: permanence achieved with its outcome, day and order, and the case closed. For a child still in
    /// care the case stays open, and only that permanence is achieved is recorded.
    void archive(const QString &meeting, RecordId child, const Outcome &outcome);

    /// What is needed before the meeting ends, in words; empty: it can be closed.
    [[nodiscard]] QStringList missing(const QString &meeting) const;
    /// Ends the meeting: every child of its list has a note, discussed or not, and all of it is locked.
    void close(const QString &meeting);
    /// The meeting did not take place after all: it and its notes are withdrawn. What it moved or archived stays.
    void withdraw(const QString &meeting, const QString &reason);

private:
    [[nodiscard]] const ServiceForm &requireOpen(const QString &meeting) const;
    [[nodiscard]] const ChildRecord &requireChild(RecordId child) const;
    [[nodiscard]] std::vector<const ChildRecord *> records() const;
    /// The note as it is, or a new one with the child's line as it stands.
    [[nodiscard]] ChildForm noteOf(const QString &meeting, RecordId child) const;
    [[nodiscard]] ChildForm noteOf(const QString &meeting, const TrackerAgenda &list, const AgendaItem &item) const;
    void putNote(std::vector<Change> &changes, const ChildForm &note) const;
    void perform(std::vector<Change> changes, const QString &act, const QString &text, const QString &reason = {});

    Workspace &m_workspace;
};

} // namespace hearth

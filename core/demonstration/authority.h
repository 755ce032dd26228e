// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <vector>

namespace hearth::demonstration {

/// Northmoor while it is being made: the children are there, with what happened to them and what their meetings wrote.
/// The checkpoints of the year before \a day are told upon it.
struct Authority
{
    std::vector<ChildRecord> &children;
    std::vector<ServiceForm> &serviceForms;
    Date day;
    const Policy &policy;

    /// The working day on or before \a wanted.
    [[nodiscard]] Date workingDay(Date wanted) const;
    [[nodiscard]] Date workingDaysAfter(Date start, int count) const;
    /// In care on \a on.
    [[nodiscard]] static bool isInCare(const ChildRecord &record, Date on);
};

/// `nm1001` and what is appended: keys are the same every time for one day.
[[nodiscard]] QString keyOf(const ChildRecord &record, const QString &rest);
/// A form of \a record, begun on \a on by the child's worker.
[[nodiscard]] ChildForm begun(const ChildRecord &record, const char *form, const QString &key, Date on);
[[nodiscard]] ServiceForm begunService(const char *form, const QString &key, Date on, const QString &author);
/// Signed by its author, and where \a by is somebody approved.
void sign(FormRecord &form, Date on);
void approve(FormRecord &form, const QString &by, Date on);
[[nodiscard]] Event *heldEvent(ChildRecord &record, EventKind kind);

// People of the service: nobody here is or was a real person.
[[nodiscard]] QString headOfService();
[[nodiscard]] QString serviceManager();
[[nodiscard]] QString lawyer();
[[nodiscard]] QString panelAdministrator();
[[nodiscard]] QString leadOf(const QString &section);

/// What meetings asked of somebody long ago is done by now, but for a few of the newest: a real authority has some tens
/// of actions over, not hundreds. Whoever left care has nothing left to be done.
void settleActions(Authority &authority);

/// Arrangements after 16, and those that go on after care.
void tellArrangements(Authority &authority);

/// Exception reports in every state, each quarter of a standing circumstance.
void tellExceptions(Authority &authority);

/// Meetings of the Legal Gateway, pre-proceedings and care planning, with the privileged advice.
void tellGateway(Authority &authority);

/// A year of monthly supervision, and what disruption meetings learned.
void tellManagers(Authority &authority);

/// The reviewing officers' mid-point checks of a year, and their challenges.
void tellReviewing(Authority &authority);

/// Seats, a year of Tuesdays of the Permanence Panel, and what came to it.
void tellPanel(Authority &authority);

/// A year of monthly tracker meetings and of the leads' reports; the notes of the last two meetings.
void tellTracker(Authority &authority);

} // namespace hearth::demonstration

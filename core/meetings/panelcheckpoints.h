// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <functional>
#include <span>
#include <vector>

namespace hearth {

// The two checkpoints that Bradford 2017, App. 1 section 4 sets beside the Permanence Panel: long-term fostering is
// reviewed once a year with carer and child for special guardianship, adoption or a child arrangements order (a), and a
// residential placement of over six months goes to the Challenge Panel, from there to the Permanence Panel where it is
// to be permanent (b). Read from the facts and the forms.

enum class PanelCheckpoint : std::uint8_t { AnnualReview, ChallengePanel };
[[nodiscard]] std::span<const PanelCheckpoint> panelCheckpoints();
[[nodiscard]] QString formOf(PanelCheckpoint checkpoint); ///< `annual-permanence-review`: its form, and its event

/// What comes next for a child.
enum class CheckpointStep : std::uint8_t {
    ToHold,   ///< its clock runs
    Writing,  ///< the form was begun
    ToPanel,  ///< the Challenge Panel wants it permanent, and the Permanence Panel has no item for it
    OnAgenda, ///< it has one that is not decided
    Again,    ///< held, and another one is booked
    Held,     ///< and nothing follows
};
[[nodiscard]] QString labelOf(CheckpointStep step);

struct CheckpointLine
{
    RecordId childId = 0;
    PanelCheckpoint checkpoint = PanelCheckpoint::AnnualReview;
    CheckpointStep step = CheckpointStep::ToHold;
    /// The row that runs, else the newest one; nothing: no clock asks for it (any more). Good until the next act.
    const Clock *clock = nullptr;
    std::optional<Date> booked; ///< for when it is in the diary
    std::optional<Date> review; ///< the child looked after review that it prepares: booked, else due
    std::optional<Date> held;   ///< when it was held last
    QString outcome;            ///< of the last form that was signed off, in words
    QString form;               ///< key of the form to go on with, else of the last one signed off; empty: none
    std::optional<Date> panel;  ///< day of the sitting that has it on its agenda

    /// Something is to be done now: it is due within the fortnight or over, was begun, waits for an agenda, or the day
    /// on which it was to be looked at again has come.
    [[nodiscard]] bool isToDo(Date asAt) const;
};

/// A line for each child and checkpoint that a clock asks for or a form was begun for, in the order of the children.
/// \a clocks answers as at \a asAt; \a sittings are the forms `panel-sitting`.
[[nodiscard]] std::vector<CheckpointLine>
checkpointLines(const std::vector<ChildRecord> &children,
                const std::function<const std::vector<Clock> &(RecordId)> &clocks,
                const std::vector<ServiceForm> &sittings, Date asAt);

} // namespace hearth

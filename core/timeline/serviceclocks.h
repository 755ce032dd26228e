// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <QString>

#include <optional>
#include <vector>

namespace hearth {

/// What the clocks of the service run on: what its forms say, as values.
struct ServiceFacts
{
    enum class SittingState : std::uint8_t { Planned, Held, Cancelled };

    /// A form `panel-sitting`.
    struct Sitting
    {
        QString key;
        Date on;
        SittingState state = SittingState::Planned;
        bool adviceOwed = false;
        std::optional<Date> minutes; ///< circulated on
        std::optional<Date> advice;  ///< circulated on
    };
    /// A form `panel-item`.
    struct Item
    {
        RecordId childId = 0;
        QString key;
        QString sitting;             ///< key of its sitting
        std::optional<Date> papers;  ///< complete on
        QString papersAt;            ///< and at what time of that day, `12:30`; empty: not known, and in time
        bool deferred = false;       ///< or withdrawn: this sitting does not hear it
        std::optional<Date> summary; ///< recorded on the child's file
    };
    /// A form `tracker-meeting`; approved: held.
    struct Meeting
    {
        QString key;
        QString section;
        Date on;
        bool held = false;
    };
    /// A form `leads-report` that was approved.
    struct Report
    {
        QString key;
        QString section;
        Date on;   ///< begun
        Date sent; ///< approved
    };

    std::vector<Sitting> sittings;
    std::vector<Item> items;
    std::vector<Meeting> meetings;
    std::vector<Report> reports;
};

/// What the forms of the service and of \a children say, each by its version that stands. A meeting reopened to be
/// corrected was held all the same.
[[nodiscard]] ServiceFacts serviceFacts(const std::vector<ServiceForm> &forms,
                                        const std::vector<ChildRecord> &children);

/// All rows of the rules of the service as at \a asAt, ordered by start within each rule, rules in the pack's order
/// (`RULES.md` section 4: `panel.papers`, `panel.minutes`, `panel.advice`, `panel.summary`, `tracker.meeting`,
/// `tracker.leads-report`). `Clock::subject` is the key of the item or sitting, or the section; `Clock::childId` is 0
/// but for an item. Uses nothing dated after \a asAt but the days of sittings and meetings to come. A section that has
/// never met or reported has no row.
[[nodiscard]] std::vector<Clock> evaluateService(const ServiceFacts &facts, const Policy &policy, Date asAt);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/checks.h"
#include "core/timeline/clocks.h"
#include "core/tracker/tracker.h"
#include "core/workspace/roster.h"
#include "core/workspace/shared.h"
#include "core/workspace/siblingindex.h"

#include <functional>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace hearth {

/// What follows from the facts as at a day, worked out when it is first asked for and kept until something changes.
/// What it answers holds until the next call of `setContext` or `touched`.
class Derived
{
public:
    Derived(const Roster &roster, const Shared &shared) : m_roster(roster), m_shared(shared) {}

    /// Judged by \a policy as at \a asAt. The same two again change nothing; a policy is the same while it is one
    /// object that nobody changed (`forgetAll` says when somebody did).
    void setContext(const Policy &policy, Date asAt);
    /// The facts of these children changed, or they came, or went.
    void touched(const std::vector<RecordId> &children);
    /// Who is related to whom changed.
    void networkTouched();
    /// A form of the service changed.
    void serviceTouched() { m_service.reset(); }
    void forgetAll();

    [[nodiscard]] const std::vector<Clock> &clocks(RecordId id);
    [[nodiscard]] const std::vector<Clock> &serviceClocks();
    [[nodiscard]] const std::vector<TrackerRow> &tracker();
    /// What is not kept in memory: the return rows of a child who came from a return, and what a meeting's record says.
    struct Sources
    {
        std::function<std::vector<ReturnRow>(RecordId child)> rowsOf;
        std::function<std::optional<PpmContent>(RecordId ppm)> contentOf;
    };
    [[nodiscard]] const std::vector<CheckFinding> &checks(RecordId id, const Sources &sources);

private:
    void refreshTracker();
    void forgetChecksAround(const std::vector<RecordId> &children);

    const Roster &m_roster;
    const Shared &m_shared;
    const Policy *m_policy = nullptr;
    Date m_asAt;
    std::unordered_map<RecordId, std::vector<Clock>> m_clocks;
    std::unordered_map<RecordId, std::vector<CheckFinding>> m_checks;
    std::optional<SiblingIndex> m_siblings; // as of the checks that are kept
    std::optional<std::vector<TrackerRow>> m_tracker;
    std::optional<std::vector<Clock>> m_service;
    std::set<RecordId> m_stale; // children whose rows of the tracker are out of date
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/derived.h"

#include "core/quality/returnchecks.h"
#include "core/timeline/serviceclocks.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace hearth {

namespace {

// Beyond this it is quicker to begin anew than to mend.
constexpr std::size_t mostMended = 2000;

// The order that trackerRows answers in: who left comes after the open cases, else by number.
bool comesFirst(const TrackerRow &a, const TrackerRow &b)
{
    const bool aLeft = !a.standing.open;
    const bool bLeft = !b.standing.open;
    return std::tie(aLeft, a.number) < std::tie(bLeft, b.number);
}

ChildRecord withRows(const ChildRecord &record, const Derived::Sources &sources)
{
    ChildRecord whole = record;
    if (record.child.collection != 0 && record.returnRows.empty())
        whole.returnRows = sources.rowsOf(record.child.stamp.id);
    return whole;
}

} // namespace

void Derived::setContext(const Policy &policy, Date asAt)
{
    if (m_policy == &policy && m_asAt == asAt)
        return;
    m_policy = &policy;
    m_asAt = asAt;
    forgetAll();
}

void Derived::touched(const std::vector<RecordId> &children)
{
    forgetChecksAround(children);
    if (!children.empty())
        m_service.reset();
    for (const RecordId child : children) {
        m_clocks.erase(child);
        if (m_tracker)
            m_stale.insert(child);
    }
    if (m_stale.size() > mostMended) {
        m_tracker.reset();
        m_stale.clear();
    }
}

/// Checks look at brothers and sisters, too: at those there were, and at those there are now.
void Derived::forgetChecksAround(const std::vector<RecordId> &children)
{
    if (m_checks.empty())
        return;
    SiblingIndex now(m_roster.records(), m_shared.relationships());
    for (const RecordId child : children) {
        m_checks.erase(child);
        for (const SiblingIndex *index : {m_siblings ? &*m_siblings : nullptr, &now}) {
            if (!index)
                continue;
            for (const RecordId sibling : index->siblingsOf(child))
                m_checks.erase(sibling);
        }
    }
    m_siblings = std::move(now);
}

void Derived::networkTouched()
{
    m_checks.clear();
    m_siblings.reset();
}

void Derived::forgetAll()
{
    m_clocks.clear();
    networkTouched();
    m_tracker.reset();
    m_stale.clear();
    m_service.reset();
}

const std::vector<Clock> &Derived::serviceClocks()
{
    if (!m_service)
        m_service = evaluateService(serviceFacts(m_shared.forms(), m_roster.records()), *m_policy, m_asAt);
    return *m_service;
}

const std::vector<Clock> &Derived::clocks(RecordId id)
{
    const auto found = m_clocks.find(id);
    if (found != m_clocks.end())
        return found->second;
    const ChildRecord *record = m_roster.byId(id);
    return m_clocks.emplace(id, record ? evaluate(*record, *m_policy, m_asAt) : std::vector<Clock>()).first->second;
}

const std::vector<TrackerRow> &Derived::tracker()
{
    if (m_tracker) {
        if (!m_stale.empty())
            refreshTracker();
        return *m_tracker;
    }
    std::vector<const ChildRecord *> records;
    records.reserve(m_roster.records().size());
    for (const ChildRecord &record : m_roster.records())
        records.push_back(&record);
    m_tracker = trackerRows(records, *m_policy, m_asAt);
    return *m_tracker;
}

void Derived::refreshTracker()
{
    std::vector<const ChildRecord *> records;
    for (const RecordId child : m_stale) {
        if (const ChildRecord *record = m_roster.byId(child))
            records.push_back(record);
    }
    std::erase_if(*m_tracker, [this](const TrackerRow &row) { return m_stale.contains(row.childId); });
    std::vector<TrackerRow> renewed = trackerRows(records, *m_policy, m_asAt);
    std::sort(renewed.begin(), renewed.end(), comesFirst);
    std::vector<TrackerRow> merged;
    merged.reserve(m_tracker->size() + renewed.size());
    std::merge(std::make_move_iterator(m_tracker->begin()), std::make_move_iterator(m_tracker->end()),
               std::make_move_iterator(renewed.begin()), std::make_move_iterator(renewed.end()),
               std::back_inserter(merged), comesFirst);
    m_tracker = std::move(merged);
    m_stale.clear();
}

const std::vector<CheckFinding> &Derived::checks(RecordId id, const Sources &sources)
{
    const auto found = m_checks.find(id);
    if (found != m_checks.end())
        return found->second;
    std::vector<CheckFinding> &findings = m_checks[id];
    if (const ChildRecord *record = m_roster.byId(id)) {
        if (!m_siblings)
            m_siblings.emplace(m_roster.records(), m_shared.relationships());
        Surroundings around{{}, sources.contentOf};
        for (const RecordId sibling : m_siblings->siblingsOf(id)) {
            if (const ChildRecord *other = m_roster.byId(sibling))
                around.siblings.push_back(other);
        }
        findings = checkJourney(*record, *m_policy, m_asAt, around);
        const Standing standing = standingOf(*record, *m_policy, m_asAt);
        std::vector<CheckFinding> section = checkSection(*record, standing, m_policy->packOn(m_asAt));
        std::move(section.begin(), section.end(), std::back_inserter(findings));
        std::vector<CheckFinding> data = checkReturnData(withRows(*record, sources), m_asAt);
        std::move(data.begin(), data.end(), std::back_inserter(findings));
    }
    return findings;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/undo.h"

#include <map>
#include <tuple>

namespace hearth {

namespace {

constexpr std::size_t mostSteps = 200;

using RevisionKey = std::tuple<std::size_t, RecordId, int>; // which kind of record, which, and its revision

RevisionKey keyOf(const Record &record)
{
    const RecordStamp &stamp = stampOf(record);
    return {record.index(), stamp.id, stamp.revision};
}

} // namespace

std::vector<Change> inverse(const std::vector<Change> &changes)
{
    std::vector<Change> back;
    back.reserve(changes.size());
    for (auto change = changes.rbegin(); change != changes.rend(); ++change)
        back.push_back({change->after, change->before});
    return back;
}

void UndoHistory::push(UndoStep step)
{
    m_undone.clear();
    m_done.push_back(std::move(step));
    if (m_done.size() > mostSteps)
        m_done.erase(m_done.begin());
}

void UndoHistory::clear()
{
    m_done.clear();
    m_undone.clear();
}

QString UndoHistory::undoText() const
{
    return m_done.empty() ? QString() : m_done.back().text;
}

QString UndoHistory::redoText() const
{
    return m_undone.empty() ? QString() : m_undone.back().text;
}

void UndoHistory::undo(const Apply &apply)
{
    turn(m_done, m_undone, apply);
}

void UndoHistory::redo(const Apply &apply)
{
    turn(m_undone, m_done, apply);
}

void UndoHistory::turn(std::vector<UndoStep> &from, std::vector<UndoStep> &to, const Apply &apply)
{
    if (from.empty())
        return;
    std::vector<Change> back = inverse(from.back().changes);
    for (Change &change : back) {
        // Revisions only rise: the new text takes the place of the one that stands.
        if (change.before && change.after)
            stampOf(*change.after).revision = stampOf(*change.before).revision;
    }
    std::vector<Change> stored;
    try {
        stored = apply(std::move(back));
    } catch (const ConflictError &) {
        from.pop_back();
        throw;
    }
    const UndoStep turned = std::move(from.back());
    from.pop_back();
    bringUpToDate(turned.changes, stored);
    to.push_back({turned.text, std::move(stored)});
}

void UndoHistory::bringUpToDate(const std::vector<Change> &turned, const std::vector<Change> &stored)
{
    std::map<RevisionKey, int> renewed;
    for (std::size_t i = 0; i < stored.size(); ++i) {
        const Change &before = turned[turned.size() - 1 - i];
        if (before.before && stored[i].after)
            renewed[keyOf(*before.before)] = stampOf(*stored[i].after).revision;
    }
    const auto renew = [&renewed](std::optional<Record> &record) {
        if (!record)
            return;
        if (const auto found = renewed.find(keyOf(*record)); found != renewed.end())
            stampOf(*record).revision = found->second;
    };
    for (std::vector<UndoStep> *steps : {&m_done, &m_undone}) {
        for (UndoStep &step : *steps) {
            for (Change &change : step.changes) {
                renew(change.before);
                renew(change.after);
            }
        }
    }
}

} // namespace hearth

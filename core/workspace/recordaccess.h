// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"

#include <algorithm>
#include <type_traits>

namespace hearth {

/// The kinds of fact that a child's record holds in a list and that the workspace keeps in memory.
template <typename Fact>
inline constexpr bool isHeldFact =
    std::is_same_v<Fact, Spell> || std::is_same_v<Fact, Event> || std::is_same_v<Fact, Adjustment> ||
    std::is_same_v<Fact, SectionDecision> || std::is_same_v<Fact, WeeklyUpdate> || std::is_same_v<Fact, PpmRecord> ||
    std::is_same_v<Fact, PlannedAction> || std::is_same_v<Fact, ConnectedCarer> || std::is_same_v<Fact, Genogram> ||
    std::is_same_v<Fact, ChildForm>;

/// The list of \a record that holds facts of one kind; \a record may be const.
template <typename Fact, typename SomeRecord>
[[nodiscard]] auto &factsOf(SomeRecord &record)
{
    static_assert(isHeldFact<Fact>);
    if constexpr (std::is_same_v<Fact, Spell>)
        return record.spells;
    else if constexpr (std::is_same_v<Fact, Event>)
        return record.events;
    else if constexpr (std::is_same_v<Fact, Adjustment>)
        return record.adjustments;
    else if constexpr (std::is_same_v<Fact, SectionDecision>)
        return record.sections;
    else if constexpr (std::is_same_v<Fact, WeeklyUpdate>)
        return record.updates;
    else if constexpr (std::is_same_v<Fact, PpmRecord>)
        return record.ppms;
    else if constexpr (std::is_same_v<Fact, PlannedAction>)
        return record.actions;
    else if constexpr (std::is_same_v<Fact, ConnectedCarer>)
        return record.carers;
    else if constexpr (std::is_same_v<Fact, ChildForm>)
        return record.forms;
    else
        return record.genograms;
}

/// The fact of \a record with that id, or nothing.
template <typename Fact>
[[nodiscard]] const Fact *storedFact(const ChildRecord &record, RecordId id)
{
    const auto &facts = factsOf<Fact>(record);
    const auto found = std::find_if(facts.begin(), facts.end(), [id](const Fact &f) { return f.stamp.id == id; });
    return found == facts.end() ? nullptr : &*found;
}

/// The same but for who stored it and which return it came from: recording both would double it.
template <typename Fact>
[[nodiscard]] bool saysTheSame(Fact one, Fact other)
{
    one.stamp = {};
    other.stamp = {};
    if constexpr (requires { one.collection; }) {
        one.collection = 0;
        other.collection = 0;
    }
    return one == other;
}

} // namespace hearth

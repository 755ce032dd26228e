// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"
#include "core/casework/formrecord.h"
#include "core/casework/network.h"
#include "core/casework/plannedaction.h"
#include "core/casework/ppmrecord.h"

#include <vector>

namespace hearth {

/// Everything that is stored about one child.
struct ChildRecord
{
    Child child;
    std::vector<Spell> spells;
    std::vector<Event> events;
    std::vector<Adjustment> adjustments;
    std::vector<SectionDecision> sections;
    std::vector<WeeklyUpdate> updates;
    std::vector<PpmRecord> ppms; ///< with no content, unless everything was asked for
    std::vector<PlannedAction> actions;
    std::vector<ConnectedCarer> carers;
    std::vector<Genogram> genograms; ///< one at most
    std::vector<ChildForm> forms;
    std::vector<ReturnRow> returnRows;

    bool operator==(const ChildRecord &) const = default;
};

/// Orders each list by day, then kind, then code, then id: the order of the store, of journey JSON and of screens.
void sortFacts(ChildRecord &record);

/// `Ada Test`, with the known-as name in brackets when there is one; the number when no name is known.
[[nodiscard]] QString fullName(const Child &child);
/// `Test, Ada`: as lists sort.
[[nodiscard]] QString listName(const Child &child);
/// `6 years`, `11 months`, `3 weeks`, `unborn, expected 03/02/2027`, `age not known`.
[[nodiscard]] QString ageText(const Child &child, Date day);
/// Not born, as known on \a day.
[[nodiscard]] bool isUnborn(const Child &child, Date day);

} // namespace hearth

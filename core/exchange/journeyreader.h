// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/json.h"
#include "core/exchange/networkjson.h"

namespace hearth {

/// The facts of one child as a file states them, each list in the order of the file, and where each stands.
struct ReadJourney
{
    ChildRecord record;
    QString path; ///< `children[0]`
    int line = 0;
    std::vector<int> spellLines;
    std::vector<int> eventLines;
    std::vector<int> adjustmentLines;
    std::vector<int> sectionLines;
    std::vector<int> updateLines;
    std::vector<int> returnRowLines;
    std::vector<int> ppmLines;
    std::vector<int> actionLines;
    std::vector<int> carerLines;
    std::vector<int> formLines;
    std::vector<ReadPlace> places; ///< of the genogram
};

/// Reads one item of `children`. What cannot be understood is added to \a faults, with no file named.
[[nodiscard]] ReadJourney readJourney(const JsonValue &value, int index, Date today, std::vector<Fault> &faults);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"

#include <QByteArray>

#include <functional>

namespace hearth {

/// What an import of journey JSON makes of the store. With a fault there are no children: nothing is to be changed.
struct JourneyImport
{
    std::vector<ChildChange> children; ///< those who are new or change, in the order of the file
    std::vector<SharedChange<Person>> people;
    std::vector<SharedChange<Relationship>> relationships;
    std::vector<Fault> faults;
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// Why an adjustment cannot count for the child as it will be, in words; empty when it can.
using AdjustmentCheck = std::function<QString(const Adjustment &adjustment, const ChildRecord &after)>;

/// Reads Hearth's own exchange form (`resources/journeys.md`). A child whose number is known gains what is missing;
/// what is there already is not doubled; a contradiction is a fault, so the order of imports never matters. An event
/// that says no state was held when it is dated on or before \a today, and is booked otherwise.
[[nodiscard]] JourneyImport importJourneys(const std::vector<ChildRecord> &existing, const QByteArray &bytes,
                                           const QString &file, Date today, const AdjustmentCheck &check = {},
                                           const NetworkRecords &network = {});

/// Everything that is stored about \a children, ordered by number, and about the people round them; the same bytes from
/// the same facts.
[[nodiscard]] QByteArray exportJourneys(const std::vector<ChildRecord> &children, const NetworkRecords &network = {});

} // namespace hearth

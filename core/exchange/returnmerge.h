// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/returnjourney.h"

namespace hearth {

/// A fact that a person had corrected and a return now tells otherwise: it was left as it is.
struct LeftAlone
{
    QString number; ///< of the child
    QString what;   ///< id of the kind of fact (`placement`, `cla-review`), or a key of journey JSON (`ethnicity`)
    std::optional<Date> day;

    bool operator==(const LeftAlone &) const = default;
};

/// Brings the facts of \a record from what its return rows told (\a before) to what they tell now (\a after). Facts
/// that people entered or corrected stay. Events dated after \a today are booked. The rows themselves are not touched.
void applyJourney(ChildRecord &record, const ReturnJourney &before, const ReturnJourney &after, Date today,
                  std::vector<LeftAlone> &leftAlone);

} // namespace hearth

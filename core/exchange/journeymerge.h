// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/journeyreader.h"

namespace hearth {

/// Puts what \a read states upon \a record: what is missing is added or filled in, what is there already is left, and
/// what contradicts it is added to \a faults. Filling in goes one way only (nothing to something, booked to held), so
/// the order of imports does not matter.
void mergeJourney(ChildRecord &record, const ReadJourney &read, std::vector<Fault> &faults);

} // namespace hearth

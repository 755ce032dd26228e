// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <optional>
#include <vector>

namespace hearth {

/// Something supposed of a child: that what is booked falls on another day, or that something takes place on a day.
/// Nothing of it is written.
struct Supposition
{
    EventKind kind = EventKind::Ppm;
    std::optional<Date> on; ///< the day it falls on; nothing: `shift` days from where it is booked
    int shift = 0;          ///< days; of what is booked alone
    RecordId event = 0;     ///< the booking that is moved; 0: the next one of that kind, else it is placed anew
};

/// The booking that \a what moves, as at \a asAt; nothing when it moves none.
[[nodiscard]] const Event *bookingOf(const Supposition &what, const ChildRecord &record, Date asAt);

/// The day on which it would fall; nothing when \a what shifts a booking that is not there.
[[nodiscard]] std::optional<Date> supposedDay(const Supposition &what, const ChildRecord &record, Date asAt);

/// A clock on which a supposition bears.
struct Consequence
{
    Clock clock;               ///< as it would be: as at the supposed day, or today for one that counts back from it
    std::optional<int> before; ///< how many days late it is without the change (negative: in time), where it is known
    int late = 0;              ///< how many days late it would be; negative or 0: in time
    Date asAt;                 ///< the day that `clock` is judged as at
    [[nodiscard]] bool isBreach() const { return late > 0; }
};

/// Every clock of the child that \a what would meet, forecast, start late or make due sooner, breaches first, the
/// latest of them first. Empty when it bears on none, or when there is nothing to shift.
[[nodiscard]] std::vector<Consequence> whatIf(const ChildRecord &record, const Policy &policy, const Supposition &what,
                                              Date asAt);

} // namespace hearth

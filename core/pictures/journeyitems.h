// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/journeyscale.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace hearth {

/// The lanes of a journey, from above. `Missing` is there only for a child who went missing.
enum class JourneyLane : std::uint8_t {
    Care,
    LegalStatus,
    Placement,
    Plan,
    Missing,
    Arrangement,
    Events,
    Planned,
    Clocks
};

[[nodiscard]] QString labelOf(JourneyLane lane);

/// Something in a journey that is drawn: a spell, an event, a birthday, a clock.
struct JourneyItem
{
    enum class Kind : std::uint8_t {
        Spell,
        Event,
        Booked,    ///< an event in the diary
        Unsettled, ///< booked, its day has passed, and nobody has said whether it took place
        Birth,     ///< the day born, the expected day of birth, the eighteenth birthday
        Clock,
    };

    JourneyLane lane = JourneyLane::Care;
    Kind kind = Kind::Spell;
    RecordId factId = 0;              ///< of the spell or the event, else 0
    std::optional<std::size_t> clock; ///< index into the clocks, of a clock
    Status status = Status::Open;     ///< of a clock
    Date from;                        ///< a spell's first day; the day of anything else
    std::optional<Date> until;        ///< of a spell that has ended by the day
    bool startKnown = true;
    QString label;       ///< what stands in the picture
    QString shortLabel;  ///< of a spell: its code, where there is no room for more; empty when it has none
    QString description; ///< everything, in words: for a tool tip, a screen reader and a table

    QRectF box; ///< where it is, in the picture; set by the layout
};

/// Everything of a journey in the order in which it is read (lane by lane, by day), whether or not a range shows it.
/// What is dated after \a asAt is left out but for bookings, and an ending after it is not known yet.
[[nodiscard]] std::vector<JourneyItem> journeyItems(const ChildRecord &record, const std::vector<Clock> &clocks,
                                                    Date asAt);

} // namespace hearth

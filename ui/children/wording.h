// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/timeline/clocks.h"
#include "core/tracker/tracker.h"

#include <QString>

namespace hearth {

// How lists word what the timeline computed. They compute nothing themselves.

/// `11 days over`, `due today`, `due in 3 days`, `at least 40 days over`, `not known`, `2 days late` ...
[[nodiscard]] QString daysText(const Clock &clock);

/// `booked 04/12/2026, 9 days late`; empty when nothing is booked.
[[nodiscard]] QString plannedText(const Clock &clock);

/// `1 child`, `12 children`.
[[nodiscard]] QString childrenText(int count);

/// `A` for a lettered section of the tracker, else its name in words.
[[nodiscard]] QString sectionName(const SectionId &section);

/// Days over as a number: positive is late. Nothing when no day is due.
[[nodiscard]] std::optional<int> daysOver(const Clock &clock);

} // namespace hearth

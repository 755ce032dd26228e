// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/workingdays.h"

#include <QStringView>

#include <optional>

namespace hearth {

/// Reads a day as people type it, seen from \a today: `3/2` (this year), `3/2/26`, `03.02.2026`, `3 feb`, `2026-02-03`,
/// `today`, `yesterday`, `tomorrow`, a weekday (`mon`, the next one), `+6w`, `-10d`, `+3m`, `+1y`, `+10wd` (working
/// days). A year of two digits is the nearest such year not more than 20 years ahead. Nothing when it is not a day.
[[nodiscard]] std::optional<Date> readTypedDate(QStringView text, Date today, const WorkingDays &workingDays);

} // namespace hearth

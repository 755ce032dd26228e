// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/bankholidays.h"
#include "core/storage/store.h"
#include "core/timeline/policypack.h"

#include <map>
#include <memory>
#include <vector>

namespace hearth {

/// Where the user's own packs lie: `.toml` files in the program's data folder.
[[nodiscard]] QString userPackFolder();
/// The packs that the program carries together with those of \a userFolder. \throws PackError
[[nodiscard]] std::map<QString, std::shared_ptr<const PolicyPack>> packsWith(const QString &userFolder);

/// The bank holidays of England and Wales that the program carries.
[[nodiscard]] const std::vector<BankHoliday> &shippedHolidays();
/// The shipped holidays and those of the store as one table of working days. The table reaches as far as each year in a
/// row has as many holidays as a year must have: one entry of a year to come does not make that year known.
[[nodiscard]] std::shared_ptr<const WorkingDays> workingDaysWith(const std::vector<HolidayRecord> &added);

} // namespace hearth

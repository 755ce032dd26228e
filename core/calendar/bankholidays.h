// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/date.h"
#include "core/calendar/workingdays.h"

#include <QByteArray>
#include <QString>

#include <stdexcept>
#include <vector>

namespace hearth {

struct BankHoliday
{
    Date day;
    QString name;
};

/// A table of bank holidays that could not be read; the text names the file, the line and the reason.
class HolidayError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// A table as shipped or as the user extends it: lines `yyyy-mm-dd,name`, a header row `date,name`, and `#` comments.
/// \throws HolidayError naming \a fileName, the line and the reason.
[[nodiscard]] std::vector<BankHoliday> readBankHolidays(const QByteArray &text, const QString &fileName);

/// Working days over the whole years that \a holidays span, the first year to the last.
/// \throws HolidayError when there is no holiday at all, or a year between them has none: one mistyped year would
/// otherwise make every day up to it count as known.
[[nodiscard]] WorkingDays workingDaysOf(const std::vector<BankHoliday> &holidays);

} // namespace hearth

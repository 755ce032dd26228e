// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/panelyear/actors.h"

#include <QString>

#include <map>

namespace hearth::panelyear {

/// What is said of each rule and subject (`panel.papers`, `a1`), day by day.
using Sayings = std::map<std::pair<QString, QString>, QString>;
using SayingsByDay = std::map<Date, Sayings>;

/// What Hearth says today of every clock, sitting, report and minute, in the words of expectation.py. \a policy: for
/// the clocks of the service, in place of the store's own.
[[nodiscard]] Sayings observed(Actors &actors, const Policy &policy);

/// What expectation.py expects of each day from \a first to \a last of \a script over \a facts (`Actors::facts`).
/// \throws std::runtime_error with what it says when it cannot.
[[nodiscard]] SayingsByDay expected(const QString &script, const QByteArray &facts, Date first, Date last);

/// One line for each thing that is said differently, or by one of them alone:
/// `2021-09-14 panel.papers a1: expected met due 2021-09-09 days 0, got overdue due 2021-09-09 days 5`.
[[nodiscard]] QStringList mismatches(const SayingsByDay &expected, const SayingsByDay &got);

} // namespace hearth::panelyear

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/period.h"
#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace hearth {

/// The words of the documents; the context of their translation.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Documents)

public:
    /// `26 weeks`, `12 months`, `10 working days`.
    [[nodiscard]] static QString period(const Period &period);
    /// `overdue, 11 days`, `soon, in 5 days`, `open, in 1 day`, `soon, today`.
    [[nodiscard]] static QString statusAndDays(const Clock &clock);
    /// `E1 Placement order granted`: of the spell of \a kind in force on \a day; empty when there is none.
    [[nodiscard]] static QString inForce(const ChildRecord &record, SpellKind kind, Date day);
};

} // namespace hearth

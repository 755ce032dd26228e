// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramlayout.h"

namespace hearth {

/// Those who live together as \a asAt, each home a ring that goes round nobody else where that can be.
[[nodiscard]] std::vector<GenogramRing> ringsOf(const Family &family, const std::vector<GenogramSymbol> &symbols,
                                                Date asAt);

/// The same homes without a picture; a home of one is none.
[[nodiscard]] std::vector<std::vector<Member>> homesOf(const Family &family, Date asAt);

} // namespace hearth

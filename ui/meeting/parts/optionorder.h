// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

namespace hearth {

// The order in which the options are considered (Torbay 9.2.6): 1, 2, 3 ... without a gap over those that have one.

/// Puts \a option at \a place (1 is first; beyond the end is last; 0: no order), and moves the others up.
void putAt(std::vector<PpmOption> &options, const QString &option, int place);
/// One place up (-1) or down (1); one without an order becomes the last.
void moveBy(std::vector<PpmOption> &options, const QString &option, int places);
/// An option answered yes or no, or not at all. A no keeps the day \a on it was
/// ruled out, unless an earlier meeting had done so; a yes takes back what this meeting had ruled out.
void answer(PpmOption &option, const QString &pursued, Date on);
/// `1 Reunification, 2 Adoption`; empty where no order was given.
[[nodiscard]] QString orderInWords(const std::vector<PpmOption> &options);

} // namespace hearth

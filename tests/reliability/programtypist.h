// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/reliability/killplace.h"
#include "tests/reliability/ownscreen.h"

#include <random>

namespace hearth::testing {

/// Frozen: the program is stopped once the first letter is kept, so that what is typed then must be missed.
enum class Program { Works, Frozen };

/// Starts the program \a path on \a place, finds the record by keys, types behind the \a before letters that are there
/// already, and kills it (SIGKILL) at a random moment. Answers how many letters must be found; -1: typing never began.
[[nodiscard]] int killProgram(const OwnScreen &screen, const QString &path, const KillPlace &place, int before,
                              Program program, std::mt19937 &random);

} // namespace hearth::testing

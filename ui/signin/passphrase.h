// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth {

enum class Strength { TooShort, Weak, Fair, Good, Strong };

/// How hard a passphrase is to guess, by its length, its variety and whether it is one that everybody thinks of.
[[nodiscard]] Strength strengthOf(const QString &passphrase);
/// The same in words, with what would make it better.
[[nodiscard]] QString wordsOf(Strength strength);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

namespace hearth::testing {

/// Opens the program's window on \a store at the record, and types into its first narrative, letter by letter, without
/// end. After each letter it says on standard output how many there are and when (milliseconds since the epoch): what
/// was typed counts from then on. Answers only when something went wrong.
int typeUntilKilled(const QString &store, RecordId child, RecordId record);

/// The letter at \a index of what is typed: words of a few letters.
[[nodiscard]] QChar typedLetter(int index);

inline const QString killPassphrase = QStringLiteral("correct horse battery staple");

} // namespace hearth::testing

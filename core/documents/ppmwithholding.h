// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/ppmdocument.h"

namespace hearth {

/// \a form as \a recipient may read it: the withheld sections are empty, and addresses, wherever they were typed, are
/// replaced by words that say so.
[[nodiscard]] PpmForm withheld(const PpmForm &form, const PpmRecipient &recipient);

/// Searches \a laidOut, everything that is about to be painted or copied, for what is withheld of \a whole.
/// \a permitted is what may be said: short words of a withheld section (a name, a day) may stand there too.
/// \throws DocumentError naming the sections, with nothing of a child in it
void requireWithheld(const QString &laidOut, const QString &permitted, const PpmForm &whole,
                     const PpmRecipient &recipient);

} // namespace hearth

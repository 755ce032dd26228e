// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramlayout.h"

namespace hearth {

/// Fills in shape, age and words of a symbol; \a kinship stands last where it is not empty.
void describeSymbol(GenogramSymbol &symbol, const Relative &relative, const QString &kinship, const GenogramText &text);

/// The width that the lines of \a symbol take.
[[nodiscard]] double labelWidth(const GenogramSymbol &symbol, const GenogramText &text);

/// \a words in as few lines as fit into \a text.widest, at most three, of about one length. Nothing is cut: a word that
/// is too long, or a fourth line, makes them wider.
[[nodiscard]] QStringList wrapped(const QString &words, bool isName, const GenogramText &text);

} // namespace hearth

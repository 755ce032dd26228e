// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/ppmdocument.h"
#include "tests/core/documents/documentfixture.h"

namespace hearth::test {

/// A record of a review as a team would write it, each section with something in it: signed off on the day.
[[nodiscard]] PpmForm writtenForm();
/// The same child, and nothing said yet: a draft.
[[nodiscard]] PpmForm emptyForm();

/// \a count different words that begin with \a prefix, as sentences and paragraphs.
[[nodiscard]] QString narrative(const QString &prefix, int count);
/// Those of \a text that begin with \a prefix, in order.
[[nodiscard]] QStringList wordsOf(const QString &text, const QString &prefix);

/// Writes the forms into the folder of \a fixture, and a copy for a person to look at where the environment asks for
/// one (HEARTH_KEEP_DOCUMENTS).
[[nodiscard]] Pdf writePpm(const DocumentFixture &fixture, const std::vector<PpmForm> &forms, const QString &name,
                           const std::optional<PpmRecipient> &recipient = {});

} // namespace hearth::test

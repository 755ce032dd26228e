// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/vocabulary.h"

#include <QString>

#include <span>

namespace hearth {

/// One code of a list of the SSDA903 return or of our own, with its meaning.
struct Code
{
    const char *code;
    const char *meaning; ///< English; shown through tr() in the context "Codes"
};

[[nodiscard]] std::span<const Code> legalStatusCodes();        ///< LS: C1, C2, E1, V2 ...
[[nodiscard]] std::span<const Code> placementCodes();          ///< PLACE: A3 ... Z14, of every year
[[nodiscard]] std::span<const Code> providerCodes();           ///< PLACE_PROVIDER
[[nodiscard]] std::span<const Code> categoryOfNeedCodes();     ///< CIN
[[nodiscard]] std::span<const Code> newEpisodeCodes();         ///< RNE
[[nodiscard]] std::span<const Code> episodeCeasedCodes();      ///< REC, older years included
[[nodiscard]] std::span<const Code> placementChangeCodes();    ///< REASON_PLACE_CHANGE
[[nodiscard]] std::span<const Code> reviewCodes();             ///< REVIEW_CODE
[[nodiscard]] std::span<const Code> ethnicityCodes();          ///< ETHNIC
[[nodiscard]] std::span<const Code> sexCodes();                ///< M, F, U (1 and 2 are read as M and F)
[[nodiscard]] std::span<const Code> previousPermanenceCodes(); ///< PREV_PERM
[[nodiscard]] std::span<const Code> placedCeasedCodes();       ///< REASON_PLACED_CEASED
[[nodiscard]] std::span<const Code> arrangementKinds();        ///< where somebody over 16 lives with support
[[nodiscard]] std::span<const Code> missingCodes();            ///< MISSING
[[nodiscard]] std::span<const Code> socialWorkerChangeCodes(); ///< SW_REASON
/// The eight outcomes that a plan can have (`RULES.md` section 2): `adoption`, `long-term-fostering` ...
[[nodiscard]] std::span<const Code> planOptions();

[[nodiscard]] bool isKnown(std::span<const Code> list, QStringView code);
/// The meaning in words, translated; the code itself when the list does not know it.
[[nodiscard]] QString meaningOf(std::span<const Code> list, const QString &code);
/// The list that a spell of \a kind takes its code from; empty for a kind that has none (care, social worker).
[[nodiscard]] std::span<const Code> codesOf(SpellKind kind);

/// A3, A4, A5, A6: placed for adoption.
[[nodiscard]] bool isAdoptivePlacement(QStringView code);
/// T0 to T4: a temporary move, which interrupts nothing.
[[nodiscard]] bool isTemporaryMove(QStringView code);
/// V3, V4: a series of short breaks, which starts no review or plan clock.
[[nodiscard]] bool isShortBreak(QStringView legalStatus);

} // namespace hearth

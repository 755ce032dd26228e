// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/ppmrecord.h"

#include <span>

namespace hearth {

/// How a single answer of the record is given.
enum class PpmAnswer : std::uint8_t { Line, Narrative, YesNo, Day, Number, Option, Options };

/// A single answer: its id is its key in `PpmContent::answers`.
struct PpmField
{
    const char *id;
    const char *label; ///< as the council's form prints it; ours where the form has none
    const char *hint;  ///< our plainer words, or empty
    PpmAnswer answer = PpmAnswer::Narrative;
};

/// What a section holds beside its single answers.
enum class PpmPart : std::uint8_t {
    Answers,      ///< single answers alone
    ChildDetails, ///< filled from the facts, as at the meeting
    Present,      ///< `PpmContent::present`
    Carers,       ///< the connected-carer table
    Court,        ///< hearings and the 26-week line from the facts, then the answers
    Options,      ///< `PpmContent::options` and `earlyActions`, then the answers
    Actions,      ///< `PpmContent::actions`
};

/// A section of the record, in the order of the form (Bradford 2017, App. 3).
struct PpmSection
{
    const char *id;
    const char *title; ///< as printed
    const char *hint;  ///< our plainer words
    PpmPart part = PpmPart::Answers;
    std::vector<PpmField> fields;
};

[[nodiscard]] std::span<const PpmSection> ppmSections();
/// Nothing when \a id is not one of ours.
[[nodiscard]] const PpmSection *ppmSection(QStringView id);
/// The section that the answer \a fieldId belongs to.
[[nodiscard]] const PpmSection *ppmSectionOfField(QStringView fieldId);

/// Translated.
[[nodiscard]] QString titleOf(const PpmSection &section);
[[nodiscard]] QString hintOf(const PpmSection &section);
[[nodiscard]] QString labelOf(const PpmField &field);
[[nodiscard]] QString hintOf(const PpmField &field);
/// `Reunification`, `Placement with family/friends CAO/SGO`: an option of `ppmOptionIds` as the form prints it.
[[nodiscard]] QString labelOfPpmOption(const QString &option);
/// An answer as a person reads it: days as dd/mm/yyyy, `yes` as `Yes`, plan options in words.
[[nodiscard]] QString answerText(const PpmField &field, const QString &answer);

} // namespace hearth

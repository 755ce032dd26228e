// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// What legal outcomes are compared by.
enum class OutcomeAspect : std::uint8_t { ParentalResponsibility, Lasts, Contact, Support, Reviews, Undoing };

/// A statement with where it is written.
struct SourcedText
{
    QString text;   ///< translated
    QString source; ///< `Children Act 1989, s14C`
};

/// A legal outcome: what it means in law, and what speaks for and against it, in our words.
struct LegalOutcome
{
    QString id; ///< `adoption`, `special-guardianship`, `child-arrangements`, `supervision-order`,
                ///< `long-term-fostering`, `care-order`
    QString title;
    std::vector<SourcedText> aspects; ///< one for each OutcomeAspect, in their order
    QStringList advantages;
    QStringList disadvantages;
    QString weighedBy; ///< source of the advantages and disadvantages
};

/// The six, in the order of Bradford 2017, App. 2, and a care order behind them.
[[nodiscard]] std::vector<LegalOutcome> legalOutcomes();
[[nodiscard]] std::vector<OutcomeAspect> outcomeAspects();
[[nodiscard]] QString labelOf(OutcomeAspect aspect);

/// What the child's own record says to \a aspect: `Turns 18 on 03/04/2037.` Empty where it says nothing.
[[nodiscard]] QString ownFact(OutcomeAspect aspect, const PpmSituation &situation);

/// A row of the table of needs: what a child needs for each of three outcomes to be the right one.
struct PermanenceNeed
{
    QString need;
    QString guardianship; ///< special guardianship or child arrangements order
    QString adoption;
    QString fostering;
};
[[nodiscard]] std::vector<PermanenceNeed> permanenceNeeds();
[[nodiscard]] QString needsSource();

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/timeline/clocks.h"

#include <span>

namespace hearth {

/// What is known of one child on the day of a meeting: what everything in this room is worked out from. It holds
/// references, so it is asked for anew whenever something was saved.
struct PpmSituation
{
    const ChildRecord &child;
    Date on; ///< the day of the meeting
    const Policy &policy;
    std::vector<const ChildRecord *> family; ///< brothers and sisters who are children of this store
    std::span<const Person> people;
    std::span<const Relationship> relationships;
};

/// The spell of \a kind in force on the day of the meeting, or nothing: a legal status, a placement, a plan.
[[nodiscard]] const Spell *inForce(const PpmSituation &situation, SpellKind kind);
/// Whole years on the day; nothing where no birthday is known or the child is not born.
[[nodiscard]] std::optional<int> ageOf(const PpmSituation &situation);
/// From the September after the fourth birthday until the school year of the sixteenth ends. False where not known.
[[nodiscard]] bool isOfSchoolAge(const PpmSituation &situation);
/// Accommodated under section 20: legal status V2.
[[nodiscard]] bool isAccommodated(const PpmSituation &situation);
/// In care on the day.
[[nodiscard]] bool isInCare(const PpmSituation &situation);
/// Subject to the Public Law Outline: threshold decided, letter sent or proceedings issued, and not ended; or an
/// interim care order (`RULES.md` section 7, G).
[[nodiscard]] bool isUnderPublicLawOutline(const PpmSituation &situation);
/// Proceedings were issued and have not concluded.
[[nodiscard]] bool isInProceedings(const PpmSituation &situation);
/// Somebody of the network could care for the child: a connected carer who has not declined and has no negative
/// viability assessment, or a placement with one (U1, U2, U3). Bradford 2017, App. 2, scenarios.
[[nodiscard]] bool hasConnectedPeople(const PpmSituation &situation);
/// The person of that key, or nothing.
[[nodiscard]] const Person *personOf(const PpmSituation &situation, const QString &key);

} // namespace hearth

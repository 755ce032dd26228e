// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"

#include <cstdint>

namespace hearth {

/// By what two people are connected, the closest first.
enum class Tie : std::uint8_t {
    Self,
    Blood,      ///< by birth
    Adoptive,   ///< an adoption lies between
    Step,       ///< a parent's partner, and who belongs to them
    Couple,     ///< partners, present or former
    ByMarriage, ///< a relative's partner, a partner's relative
    Foster,
    Other,   ///< as the words of the relationship say
    Through, ///< somebody knows both: `connected through NAME`
    None     ///< nothing connects them
};

/// What one person is to another, in words.
struct Kinship
{
    QString words; ///< `maternal grandmother`, `half-brother`, `mother's partner`; of nobody connected: empty
    Tie tie = Tie::None;
};

/// What \a who is to \a whom, gendered by the sex of \a who where it is known: "who is the [words] of whom". Where two
/// are connected in two ways at once, both are said: `adoptive mother and maternal grandmother`. The side is that of
/// the parent through whom it goes.
[[nodiscard]] Kinship kinshipOf(const Family &family, const Member &who, const Member &whom);

/// The words alone: what \a who is to the child of the family; `the child` for the child.
[[nodiscard]] QString kinshipToChild(const Family &family, const Member &who);

} // namespace hearth

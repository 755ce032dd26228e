// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace hearth {

enum class Gender : std::uint8_t { Male, Female, Either };

/// By the letter of a record: `M`, `F`, anything else.
[[nodiscard]] Gender genderOf(const QString &sex);

/// The way from one person to another over a common ancestor.
struct Descent
{
    int up = 0;   ///< generations from the one to the ancestor
    int down = 0; ///< and from the ancestor to the other
    [[nodiscard]] int length() const { return up + down; }
};

/// The words for who is reached by \a way: `grandmother`, `great-aunt`, `nephew`, `mother's cousin`. \a side is the
/// parent through whom it goes, told where it adds something: `maternal grandmother`. Empty: there is no word for it.
[[nodiscard]] QString wordsOf(const Descent &way, Gender who, Gender side);

/// How two brothers or sisters belong together.
enum class SiblingTie : std::uint8_t { Full, SameMother, SameFather, SameParent, Half, Step, Adoptive, Foster };

[[nodiscard]] QString siblingWords(SiblingTie tie, Gender who);

enum class ParentTie : std::uint8_t { Birth, NotKnown, Adoptive, Step, Foster };

[[nodiscard]] QString parentWords(ParentTie tie, Gender who);
[[nodiscard]] QString childWords(ParentTie tie, Gender who);

/// `husband`, `partner`, `former wife`: from the nature of a couple.
[[nodiscard]] QString partnerWords(const QString &nature, bool isOver, Gender who);

/// `mother's partner`
[[nodiscard]] QString possessive(const QString &owner, const QString &owned);

} // namespace hearth

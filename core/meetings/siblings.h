// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// A brother or sister of the child.
struct PpmSibling
{
    Member who;
    QString name;
    QString nature;            ///< `full`, `half`, `step`, `adoptive`; empty: not known
    QString lives;             ///< where, in words: `U6 with the same carer`; empty: not known
    std::optional<bool> apart; ///< lives in another home than the child; nothing where not known
};

/// What the record knows of brothers and sisters, nothing where it does not know.
struct PpmSiblings
{
    std::vector<PpmSibling> all; ///< the eldest first
    std::optional<bool> group;   ///< there are any; nothing: the record knows of none, which is not that there are none
    std::optional<int> apart;    ///< how many live elsewhere, when it is known of each
    std::optional<bool> assessedApart; ///< the last decision was that they live apart
    std::optional<Date> decidedOn;     ///< of it
    std::optional<Date> assessedOn;    ///< last sibling assessment
};

[[nodiscard]] PpmSiblings ppmSiblings(const PpmSituation &situation);
/// As answers of the section `siblings`: only what is known.
[[nodiscard]] QMap<QString, QString> answersOf(const PpmSiblings &siblings);

} // namespace hearth

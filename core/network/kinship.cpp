// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/kinship.h"

namespace hearth {

Kinship kinshipOf(const Family &family, const Member &who, const Member &whom)
{
    if (!family.holds(who) || !family.holds(whom))
        return {};
    return {{}, who == whom ? Tie::Self : Tie::None};
}

QString kinshipToChild(const Family &family, const Member &who)
{
    return kinshipOf(family, who, family.child).words;
}

} // namespace hearth

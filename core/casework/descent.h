// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/network.h"

#include <span>

namespace hearth {

/// Whether \a added would make somebody their own ancestor, by birth or adoption, among \a relationships. One of these
/// that has the id of \a added is the one that it corrects, and does not count.
[[nodiscard]] bool makesOwnAncestor(std::span<const Relationship> relationships, const Relationship &added);

/// Both directions say the same: a couple, brothers and sisters, one household.
[[nodiscard]] bool hasTwoEqualEnds(RelationshipKind kind);

/// The two are between the same members, in either direction where the kind has two equal ends.
[[nodiscard]] bool isBetweenTheSame(const Relationship &one, const Relationship &other);

} // namespace hearth

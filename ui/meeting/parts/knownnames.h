// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/parts/nameedit.h"
#include "ui/meeting/ppmpart.h"

namespace hearth {

/// Who may be meant in the list of those present: those of last time first, then the people of the child's network,
/// then the social workers of the store.
[[nodiscard]] std::vector<KnownName> attendeesFor(const PpmContext &context, const PpmContent &content);
/// Who may be asked to do something: those present, the child's worker, those asked last time, the other workers.
[[nodiscard]] std::vector<KnownName> ownersFor(const PpmContext &context, const PpmContent &content);
/// What people at a meeting are: for the field beside the name.
[[nodiscard]] std::vector<KnownName> relationsFor(const PpmContext &context, const PpmContent &content);

} // namespace hearth

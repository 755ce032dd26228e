// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/signoff.h"

#include <QStringList>

namespace hearth {

/// What signing off writes, a sentence for each fact, as a manager reads it before it is done: the plan first, then
/// what was decided and booked, then the actions.
[[nodiscard]] QStringList approvalWords(const PpmFacts &facts);

} // namespace hearth

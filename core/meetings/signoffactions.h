// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/signoff.h"

namespace hearth {

/// The keys by which facts name the meeting of \a record: its own and those of its other versions.
[[nodiscard]] QStringList keysOfMeeting(const PpmRecord &record, const ChildRecord &child);

/// What signing \a record off makes of the child's actions. \a keys is `keysOfMeeting`; what only
/// the version before said is taken back.
[[nodiscard]] std::vector<FactChange<PlannedAction>> actionsToWrite(const PpmRecord &record,
                                                                    const PpmSituation &situation,
                                                                    const QStringList &keys, const PpmEarlier &earlier);

} // namespace hearth

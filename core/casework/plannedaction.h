// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/facts.h"

namespace hearth {

/// Something that a meeting asked somebody to do by a day (`RULES.md` section 4: `ppm.action`, `carer.assessment` ...).
/// It is one record from the meeting that set it until it is done, however often it is carried forward.
struct PlannedAction
{
    RecordStamp stamp;
    QString key;     ///< unique in every store (`newKey`)
    QString rule;    ///< the clock that it runs by: `ppm.action`, `carer.assessment`
    QString meeting; ///< key of the record of the meeting that set it; empty: set outside one
    QString what;
    QString owner;  ///< by whom
    QString person; ///< of `carer.assessment`: key of the Person who is assessed
    Date setOn;
    Date target;                     ///< the day set, as it stands now
    std::vector<Date> formerTargets; ///< the days set before, oldest first: the first of them is the first target
    std::optional<Date> done;
    std::optional<Date> dropped; ///< no longer needed from that day; `update` says why
    QString update;              ///< completed / updated

    [[nodiscard]] Date firstTarget() const { return formerTargets.empty() ? target : formerTargets.front(); }
    [[nodiscard]] bool isOutstanding() const { return !done && !dropped; }
    bool operator==(const PlannedAction &) const = default;
};

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// Somebody who belongs at the meeting, and why.
struct SuggestedAttendee
{
    PpmAttendee who;      ///< the name is empty where only the role is known
    QString why;          ///< in our words: `Proceedings are running.`
    QString source;       ///< `Bradford 2017, 7.1.2`
    bool expected = true; ///< false: to be considered (CAMHS), or informed and not attending (the IRO)
};

/// Who should be there (Bradford 2017, 4.13, 7.1.1, 7.1.2 and the scenarios of App. 2), the case holder first, and the
/// professionals of the child's network after them. \a pursued are the options pursued, of the record or its
/// predecessor.
[[nodiscard]] std::vector<SuggestedAttendee> suggestedAttendees(const PpmSituation &situation,
                                                                const QStringList &pursued);
/// The ids of the options that \a content pursues.
[[nodiscard]] QStringList pursuedOptions(const PpmContent &content);
/// Whether \a attendee chairs the meeting: the relation says so (`Team Manager (chair)`).
[[nodiscard]] bool isChair(const PpmAttendee &attendee);
/// Whether one of \a present chairs.
[[nodiscard]] bool hasChair(const std::vector<PpmAttendee> &present);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmcells.h"
#include "core/meetings/situation.h"

namespace hearth {

enum class PpmGap : std::uint8_t {
    Required,  ///< it cannot be submitted without
    WorthALook ///< it can, but a manager would ask
};

/// Something that a record still lacks.
struct PpmMissing
{
    PpmGap gap = PpmGap::Required;
    PpmPlace place; ///< where to go
    QString words;  ///< what to do: `Say who chairs the meeting.`
    QString source; ///< `Bradford 2017, 7.1.2`; empty: the form itself
};

/// In the order of the form, what is required before what is worth a look within a section. A draft can be saved
/// whatever this says. What is said to have happened must have by \a today; nothing: by the day of the meeting.
[[nodiscard]] std::vector<PpmMissing> missingFrom(const PpmRecord &record, const PpmSituation &situation,
                                                  std::optional<Date> today = std::nullopt);
[[nodiscard]] bool isFitToSubmit(const std::vector<PpmMissing> &missing);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/situation.h"

namespace hearth {

/// Something to think about in a section, in our words.
struct PpmPrompt
{
    QString id;      ///< stable, for a person who closed it: `s20.partnership`
    QString section; ///< id of a PpmSection
    QString text;
    QString source; ///< `Bradford 2017, 7.1.3`
};

/// What stands beside the sections of this child's record: only what applies to the child (section 20 under V2 only,
/// early permanence where adoption is considered ...), in the order of the form.
[[nodiscard]] std::vector<PpmPrompt> promptsFor(const PpmSituation &situation, const PpmContent &content);

} // namespace hearth

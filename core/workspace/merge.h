// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/store.h"
#include "core/workspace/inputerror.h"

#include <vector>

namespace hearth::acts {

/// Two records of one child become one: what \a from holds goes to \a into, identical facts once, and \a from is
/// removed. Fields of \a into that are empty are filled. Both come with everything (`FactsAndReturnRows`);
/// relationships and the genograms of others that name \a from are for `repoint`. \throws InputError that names the
/// contradiction: two dates of birth, two sexes, two pupil numbers, care, legal status, placements or plans that
/// overlap and differ, two lines about one connected carer that differ.
[[nodiscard]] std::vector<Change> merge(const ChildRecord &from, const ChildRecord &into);

} // namespace hearth::acts

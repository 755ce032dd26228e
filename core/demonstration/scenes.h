// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demonstration/story.h"

/// What may have happened to a child, each told in a few variations so that its clocks stand differently.
namespace hearth::demonstration {

using Scene = void (*)(Story &story, int variation);

// Adoption: sections A to D.
void placedRecently(Story &story, int variation);
void placedForLong(Story &story, int variation);
void adoptionAppliedFor(Story &story, int variation);
void waitingForAdopters(Story &story, int variation);
void waitingTooLong(Story &story, int variation);
void placementDisrupted(Story &story, int variation);
void adoptionGivenUp(Story &story, int variation);
void beforeShobpa(Story &story, int variation);
void fosteringForAdoption(Story &story, int variation);

// Court: section G.
void inProceedings(Story &story, int variation);
void beforeProceedings(Story &story, int variation);
void unborn(Story &story, int variation);
void protectedInEmergency(Story &story, int variation);

// Looked after: sections E, F, H, I, J, and those beyond the sections.
void longTermFosteringPlanned(Story &story, int variation);
void noPlanYet(Story &story, int variation);
void section20(Story &story, int variation);
void residential(Story &story, int variation);
void connectedCarers(Story &story, int variation);
void placedWithParents(Story &story, int variation);
void matched(Story &story, int variation);
void olderThanSixteen(Story &story, int variation);
void knownFromReturns(Story &story, int variation);

// Gone home, to guardians, to adopters, or grown up.
void leftCare(Story &story, int variation);
void grownUp(Story &story, int variation);
void archived(Story &story, int variation);

} // namespace hearth::demonstration

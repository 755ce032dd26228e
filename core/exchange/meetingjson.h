// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/childrecord.h"
#include "core/exchange/journeyfill.h"
#include "core/exchange/jsonobject.h"

namespace hearth {

// The records of meetings, what they asked somebody to do, and connected carers, as journey JSON writes and reads them,
// one a line, and how a stored one takes up what a file says of the same. A record of a meeting only moves on: draft,
// with the team manager, signed off, replaced. Of two that stand at the same place each has to say the same.

[[nodiscard]] QString ppmJson(const PpmRecord &ppm);
[[nodiscard]] QString actionJson(const PlannedAction &action);
[[nodiscard]] QString carerJson(const ConnectedCarer &carer);

[[nodiscard]] PpmRecord readPpm(JsonObject &object);
[[nodiscard]] PlannedAction readAction(JsonObject &object);
[[nodiscard]] ConnectedCarer readCarer(JsonObject &object);

void fillFact(filling::Filler &filler, PpmRecord &mine, const PpmRecord &theirs);
void fillFact(filling::Filler &filler, PlannedAction &mine, const PlannedAction &theirs);
void fillFact(filling::Filler &filler, ConnectedCarer &mine, const ConnectedCarer &theirs);

} // namespace hearth

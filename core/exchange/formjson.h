// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casework/formrecord.h"
#include "core/exchange/journeyfill.h"
#include "core/exchange/jsonobject.h"

namespace hearth {

// A child's forms of the checkpoints as journey JSON writes and reads them, one a line, and how a stored one takes up
// what a file says of the same. A form only moves on: draft, with the one who signs it off, signed off, replaced or
// withdrawn. Of two at the same place each has to say the same. Forms of the service stay where they are: the form of a
// child keeps the key of the sitting that it belonged to, whether that sitting is in the store or not.

[[nodiscard]] QString formJson(const ChildForm &form);
[[nodiscard]] ChildForm readForm(JsonObject &object);
void fillFact(filling::Filler &filler, ChildForm &mine, const ChildForm &theirs);

} // namespace hearth

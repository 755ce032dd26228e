// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/ppmdocument.h"

namespace hearth {

class Workspace;

/// The printed form of \a record: what it has frozen, else what the facts and the network say of its day.
/// \throws InputError when there is no such child.
[[nodiscard]] PpmForm formOf(Workspace &workspace, const PpmRecord &record);

} // namespace hearth

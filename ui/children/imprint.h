// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/documents.h"

namespace hearth {

class Workspace;

/// What stands at the foot of each page of a document made now.
[[nodiscard]] Imprint imprintOf(const Workspace &workspace);

/// The same in one line, for the foot of a printed list.
[[nodiscard]] QString footerOf(const Workspace &workspace);

} // namespace hearth

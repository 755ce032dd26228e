// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

#include <vector>

namespace hearth {

/// The pages of the main window, in the order of its navigation.
[[nodiscard]] std::vector<PageEntry> pageEntries();

} // namespace hearth

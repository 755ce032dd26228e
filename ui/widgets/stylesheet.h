// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hearth::theme {

/// The style sheet of the look and text size in force: only theme::apply() needs it.
[[nodiscard]] QString styleSheet();

} // namespace hearth::theme

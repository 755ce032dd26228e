// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/page.h"

namespace hearth {

/// The system's file dialogs. What is saved replaces a file only after the dialog asked.
[[nodiscard]] FileChooser fileChooser();
/// The system's printer dialog; A4, and a title that names no child.
[[nodiscard]] PrintAsker printAsker();

} // namespace hearth

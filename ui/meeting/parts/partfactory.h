// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ppmform.h"
#include "ui/meeting/ppmpart.h"

namespace hearth {

/// The widget of a structured part; nothing for `PpmPart::Answers`. It shows its part alone: the single answers of the
/// section stand beneath it on the page.
[[nodiscard]] PpmPartWidget *makePart(PpmPart part, QWidget *parent);

} // namespace hearth

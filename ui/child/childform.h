// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/child/factform.h"

namespace hearth {

/// All fields of a child.
[[nodiscard]] FormShape childShape();
[[nodiscard]] Typing typingOfChild(const Child &child);
[[nodiscard]] ReadFact readChild(const Typing &typing, const Child &stored, const TypingContext &context);

} // namespace hearth

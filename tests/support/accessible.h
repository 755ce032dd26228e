// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace hearth {

/// What a person who cannot see or use a mouse would miss in \a window and all in it, a line each: a widget that takes
/// the keyboard and has no name, a label that guesses rich text. Empty is good:
/// `CHECK(checkAccessible(page).isEmpty())`.
[[nodiscard]] QStringList checkAccessible(QWidget *window);

} // namespace hearth

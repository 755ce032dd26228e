// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace hearth {

/// An icon of the program's own line set (`resources/icons`, a 24-pixel grid) that takes the colour of the text of the
/// look in force, whatever that is when it is painted. A name that is none gives an empty icon.
[[nodiscard]] QIcon lineIcon(const QString &name);

} // namespace hearth

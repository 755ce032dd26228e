// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QPixmap>
#include <QString>
#include <QStringList>

namespace hearth {

/// The line icons of `resources/icons` by name (`my-work`, `print` ...), sorted.
[[nodiscard]] QStringList iconNames();

/// The line icon \a name drawn in \a colour, \a size pixels high and wide, sharp at \a devicePixelRatio. An unknown
/// name gives an empty pixmap.
[[nodiscard]] QPixmap tintedPixmap(const QString &name, const QColor &colour, int size, double devicePixelRatio = 1.0);

/// The same as an icon that is drawn anew for each size and each device pixel ratio. Where it is shown disabled it is
/// drawn in \a disabled, when that is given.
[[nodiscard]] QIcon tintedIcon(const QString &name, const QColor &colour, const QColor &disabled = {});

/// The mark of the program, in its own colours.
[[nodiscard]] QIcon applicationIcon();

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/palette.h"
#include "core/timeline/clocks.h"

#include <QFont>
#include <QRectF>
#include <QSizeF>
#include <QString>

class QPainter;

namespace hearth {

struct StatusColours
{
    QColor text; ///< of words and shape
    QColor soft; ///< of the pill behind them
};

[[nodiscard]] StatusColours coloursOf(Status status, const Palette &palette);

/// Paints the shape of \a status in the middle of \a box, as large as fits, in \a colour upon \a ground. The shapes
/// tell the statuses apart in black and white too: overdue a triangle with an exclamation mark, soon a clock face, open
/// a ring, met a disc with a tick, met late a ring with a tick, ended a square, unknown a question mark in a ring,
/// exempt a ring with a stroke, paused two bars.
void paintStatusMark(QPainter &painter, const QRectF &box, Status status, const QColor &colour, const QColor &ground);

/// The size that `paintStatusPill` needs for \a text.
[[nodiscard]] QSizeF statusPillSize(const QString &text, const QFont &font);
/// The shape of \a status and \a text beside it on a soft ground, left-aligned and vertically in the middle of \a box;
/// the text is elided where the box is too narrow.
void paintStatusPill(QPainter &painter, const QRectF &box, Status status, const QString &text, const QFont &font,
                     const Palette &palette);

} // namespace hearth

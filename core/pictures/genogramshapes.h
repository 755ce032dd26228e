// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pictures/genogrampicture.h"

#include <QPainterPath>
#include <QPen>

namespace hearth {

/// How thick the lines of a genogram are where a symbol is \a unit wide.
[[nodiscard]] double genogramPenWidth(double unit);

[[nodiscard]] QPainterPath outlineOf(SymbolShape shape, const QRectF &box);

/// The pen of a line by its kind and the nature of its relationship, in \a colour.
[[nodiscard]] QPen genogramPen(GenogramLineKind kind, const QString &nature, double unit, const QColor &colour);

/// The strokes of a couple that is one no longer, across a level line at \a point: one separated, two divorced or
/// ended.
void paintStrokes(QPainter &painter, QPointF point, const QString &nature, double unit, const QColor &colour);

/// The outline of all \a pieces together, its corners rounded by \a radius.
[[nodiscard]] QPainterPath roundedOutline(const std::vector<QRectF> &pieces, double radius);

struct CarerMarkColours
{
    QColor strong;
    QColor soft;
};

[[nodiscard]] CarerMarkColours coloursOf(CarerMark mark, const Palette &palette);

/// How a symbol is told apart from an ordinary one.
struct SymbolLook
{
    SymbolShape shape = SymbolShape::Diamond;
    bool isTheChild = false;
    bool isChildOfStore = false;
    bool hasDied = false;
    bool isAside = false;
    bool isUnrecorded = false;
    std::optional<CarerMark> mark;
};

/// A symbol without its words.
void paintGenogramSymbol(QPainter &painter, const QRectF &box, const SymbolLook &look, const Palette &palette);

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/genogramlayout.h"
#include "core/pictures/palette.h"

#include <QByteArray>
#include <QFont>
#include <QImage>

#include <stdexcept>

class QPainter;
class QPagedPaintDevice;

namespace hearth {

/// How far somebody is on the way to being assessed as a connected carer.
enum class CarerMark : std::uint8_t { NotAsked, UnderAssessment, Positive, Negative, Declined };

[[nodiscard]] QString labelOf(CarerMark mark); ///< `not yet asked`, `assessed: positive` ...

/// Paints the badge of \a mark as large as fits in \a box: its colour, and a sign that tells it in black and white.
void paintCarerMark(QPainter &painter, const QRectF &box, CarerMark mark, const Palette &palette);

struct GenogramInput
{
    Family family;
    std::map<Member, Genogram::Place> moved;
    std::map<Member, CarerMark> marks;
    Date asAt;
    std::optional<Date> lastChanged;
};

/// What of a genogram is picked out on a screen. Paper shows none of it.
struct GenogramLook
{
    Member selected;
    Member focused; ///< has the keyboard
    Member hovered;
};

enum class GenogramStep : std::uint8_t { Left, Right, Up, Down };

/// A family drawn as a genogram. It is laid out once and can then be painted on a screen, on paper or into a file, and
/// asked who is at a point.
///
/// Lengths are those of the painter, with the top left of everything at the origin; whoever zooms scales the painter.
/// The font counts by its pixel size, or by the pixels that it has on the screen.
class GenogramPicture
{
public:
    GenogramPicture(GenogramInput input, const QFont &font);

    /// Of the people, without legend and caption.
    [[nodiscard]] QSizeF size() const { return bounds().size(); }
    /// The same as an area; it begins at the origin until somebody is moved beyond an edge.
    [[nodiscard]] QRectF bounds() const { return toPixels(m_layout.bounds); }
    [[nodiscard]] const GenogramLayout &layout() const { return m_layout; }
    [[nodiscard]] const GenogramInput &input() const { return m_input; }

    /// Who is at \a point: by symbol or label; nobody elsewhere.
    [[nodiscard]] Member memberAt(QPointF point) const;
    /// Symbol and label of \a member; empty for somebody who is not in the picture.
    [[nodiscard]] QRectF areaOf(const Member &member) const;
    [[nodiscard]] QRectF symbolOf(const Member &member) const;
    /// Whom a step of the keyboard leads to; the same at an edge. From nobody it leads to the child.
    [[nodiscard]] Member neighbour(const Member &from, GenogramStep step) const;
    /// What a tool tip and a screen reader say: name, what they are to the child, age, their mark.
    [[nodiscard]] QString descriptionOf(const Member &member) const;

    /// The place that a symbol with its middle at \a point has: what is stored when it is dragged there.
    [[nodiscard]] Genogram::Place placeAt(QPointF point) const;
    /// Puts one symbol elsewhere; the others stay and the lines follow. Cheap enough for each step of a drag. The
    /// origin stays where it was, so that nothing jumps; `bounds` may grow.
    void move(const Member &member, Genogram::Place place);

    void paint(QPainter &painter, const Palette &palette, const GenogramLook &look = {}) const;

    /// The font of its words, which a legend shares.
    [[nodiscard]] const QFont &font() const { return m_font; }

    /// The size of the legend (only what occurs in the picture) with the caption, \a width wide, and painting it.
    [[nodiscard]] QSizeF legendSize(double width) const;
    void paintLegend(QPainter &painter, const Palette &palette, double width) const;

private:
    [[nodiscard]] QPointF toPixels(QPointF point) const { return (point + m_origin) * m_unit; }
    [[nodiscard]] QRectF toPixels(const QRectF &box) const { return {toPixels(box.topLeft()), box.size() * m_unit}; }
    [[nodiscard]] std::optional<CarerMark> markOf(const Member &member) const;

    void paintRings(QPainter &painter, const Palette &palette) const;
    void paintLines(QPainter &painter, const Palette &palette) const;
    void paintSymbol(QPainter &painter, const Palette &palette, const GenogramSymbol &symbol) const;
    void paintWords(QPainter &painter, const Palette &palette, const GenogramSymbol &symbol) const;
    void paintAside(QPainter &painter, const Palette &palette) const;
    void paintLook(QPainter &painter, const Palette &palette, const GenogramLook &look) const;

    GenogramInput m_input;
    QFont m_font;
    QFont m_nameFont;
    double m_unit = 40; ///< pixels of one symbol
    QPointF m_origin;   ///< added to what the layout says
    GenogramPlan m_plan;
    GenogramLayout m_layout;
};

/// The picture with legend and caption as SVG, and as a PNG at twice its size. No name of a child in their title.
[[nodiscard]] QByteArray genogramSvg(const GenogramPicture &picture);
[[nodiscard]] QByteArray genogramPng(const GenogramPicture &picture);

/// A file that could not be written; the text says why and holds no data.
class PictureError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Writes \a bytes to a file that its owner alone may read; an old file stays until the new one is whole.
/// \throws PictureError
void writePrivately(const QByteArray &bytes, const QString &fileName);

/// Paints picture, legend and caption into \a area, scaled down to fit and never up beyond its own size.
void paintGenogramInto(QPainter &painter, const QRectF &area, const GenogramPicture &picture, const Palette &palette);

/// One page: A4, upright or sideways as it fits best, with \a heading above and \a footer below.
void printGenogram(QPagedPaintDevice &device, const GenogramPicture &picture, const QString &heading,
                   const QString &footer);

} // namespace hearth

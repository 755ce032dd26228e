// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/family.h"

#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace hearth {

/// The standard shapes: male, female, neither fits or not known, a pregnancy or an unborn child.
enum class SymbolShape : std::uint8_t { Square, Circle, Diamond, Triangle };

/// Somebody in the picture. All lengths are in units of one symbol.
struct GenogramSymbol
{
    Member member; ///< nobody: the parent whom nobody has recorded, drawn with a question mark
    SymbolShape shape = SymbolShape::Diamond;
    QRectF box;        ///< of the symbol
    QRectF label;      ///< of its words, centred below it
    QStringList lines; ///< the name, wrapped and never cut, then born, died, and what they are to the child
    int nameLines = 0; ///< how many of them are the name
    QString inside;    ///< the age (`11`, `7m`, `3w`) or `?`
    bool hasDied = false;
    bool isTheChild = false;
    bool isChildOfStore = false; ///< a brother or sister with a record of their own
    bool isAside = false;        ///< stands in the row of those who are not of the family: friends, professionals
    bool isMoved = false;        ///< stands where somebody put it
    int generation = 0;          ///< 0 is the child's, -1 the parents', 1 their children's
};

enum class GenogramLineKind : std::uint8_t { Couple, Descent, Siblings };

struct GenogramLine
{
    GenogramLineKind kind = GenogramLineKind::Descent;
    QString nature;        ///< of the relationship (`naturesOf`)
    bool isDouble = false; ///< a couple who are relatives of one another
    Member first;          ///< of a couple; of a descent a parent
    Member second;         ///< of a descent the child
    std::vector<QPointF> points;
    QPointF mark; ///< where the strokes of a separation or divorce stand
    int net = 0;  ///< lines of one couple and their children share it and may touch
};

/// The straight pieces of \a lines, those that run upon one another joined. What is slanted stays as it is.
[[nodiscard]] std::vector<QLineF> stretchesOf(const std::vector<GenogramLine> &lines);

/// Those who live together, as rectangles whose union is the outline.
struct GenogramRing
{
    std::vector<Member> members;
    std::vector<QRectF> pieces;
};

struct GenogramLayout
{
    std::vector<GenogramSymbol> symbols; ///< row by row from above, each from the left: the order of the keyboard
    std::vector<GenogramLine> lines;
    std::vector<GenogramRing> rings;
    std::optional<QRectF> aside; ///< the area of those who are not of the family
    QRectF bounds;               ///< of everything

    [[nodiscard]] const GenogramSymbol *find(const Member &member) const;
    /// Symbols and labels that lie upon one another, and lines through symbols or labels that are not theirs.
    [[nodiscard]] int overlaps() const;
    /// Lines of different couples that cross or run upon one another.
    [[nodiscard]] int crossings() const;
};

/// How the words of the picture measure.
struct GenogramText
{
    Date asAt; ///< for ages
    /// The width of a text in units of one symbol, of a name when \a isName; empty: as an ordinary font has it.
    std::function<double(const QString &text, bool isName)> widthOf;
    double lineHeight = 0.36;
    double widest = 2.6; ///< where a label wraps; a longer word makes it wider
};

/// A family arranged in rows, a generation each: couples side by side, children in birth order under their parents,
/// with as few crossings as a search finds. One rule gives way: who stands beside a partner whose own parents are drawn
/// too stands at that end of their brothers and sisters, whatever their age. The same facts give the same picture.
///
/// The search is done once; moving somebody afterwards is cheap.
class GenogramPlan
{
public:
    GenogramPlan(Family family, GenogramText text);
    ~GenogramPlan();
    GenogramPlan(GenogramPlan &&) noexcept;
    GenogramPlan &operator=(GenogramPlan &&) noexcept;

    /// Somebody in \a moved stands where they were moved to, and the lines follow.
    [[nodiscard]] GenogramLayout layout(const std::map<Member, Genogram::Place> &moved) const;

private:
    struct Arranged;
    std::unique_ptr<Arranged> m_arranged;
};

[[nodiscard]] GenogramLayout layOut(const Family &family, const std::map<Member, Genogram::Place> &moved,
                                    const GenogramText &text);

} // namespace hearth

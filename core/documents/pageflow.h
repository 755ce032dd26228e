// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/typesetter.h"
#include "core/timeline/clocks.h"

#include <QPen>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <variant>
#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace hearth {

struct Imprint;

// What stands on a page; all lengths in points from the top left of the printable area.
struct TextMark
{
    QPointF baseline;
    QString text;
    TextStyle style;
};
struct RuleMark
{
    QPointF from;
    QPointF to;
    QColor colour;
    double width = 0.5;
};
struct BoxMark
{
    QRectF box;
    QColor fill;
    QColor edge; ///< invalid: none
    double width = 0.75;
};
struct TickMark
{
    QRectF box;
    QColor colour;
    bool ticked = false;
};
struct ShapeMark
{
    QRectF box;
    Status status = Status::Open;
    QColor colour;
};
/// A word across the page, in outlines: no search finds it and no copy takes it up, so what lies over it stays text.
struct GhostMark
{
    QString word;
    QRectF area;
    QColor colour;
};
/// A drawing of its own, such as a chart: called with the painter of the device, in its pixels.
struct DrawingMark
{
    std::function<void(QPainter &)> draw;
};
using PageMark = std::variant<TextMark, RuleMark, BoxMark, TickMark, ShapeMark, GhostMark, DrawingMark>;

/// Where a text stands in its column.
enum class Side : std::uint8_t { Left, Right };

/// Lays a document out as pages of marks first and paints them afterwards, because a footer says how many there are.
///
/// The flow has a position, `y`, at which the next thing is put; whoever puts it asks for the room first.
class PageFlow
{
public:
    /// \a footer stands on every page.
    PageFlow(QPagedPaintDevice &device, const Imprint &imprint);

    [[nodiscard]] Typesetter &typesetter() { return m_typesetter; }
    [[nodiscard]] double width() const { return m_size.width(); }
    /// The height that text may take on an empty page.
    [[nodiscard]] double bodyHeight() const { return m_bodyHeight; }
    [[nodiscard]] double y() const { return m_y; }
    [[nodiscard]] double room() const { return m_bodyHeight - m_y; }
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }
    /// Every line of text put so far, in order.
    [[nodiscard]] QString text() const;

    void newPage();
    /// Begins a page that follows on, with its heading.
    void followOn();
    /// Follows on unless \a height fits on this page.
    void require(double height);
    /// What a page that follows on begins with: the child's number, the section.
    void setContinuation(std::function<void()> onNewPage) { m_continuation = std::move(onNewPage); }

    void skip(double height) { m_y += height; }
    void put(PageMark mark) { m_pages.back().push_back(std::move(mark)); }
    /// Puts one line with its top at \a top, in a column of \a width that begins at \a left.
    void putLine(const QString &text, const TextStyle &style, double left, double top, double width,
                 Side side = Side::Left);
    /// Puts \a text as lines from `y` on, moves down, and goes to new pages as need be.
    void putParagraph(const QString &text, const TextStyle &style, double left, double width);

    /// The pages become part of a larger file, which numbers them itself.
    void leaveOutPageNumbers() { m_isNumbered = false; }

    void paint(QPainter &painter);

private:
    void putFooter(std::size_t page);
    void paintMark(QPainter &painter, const PageMark &mark);

    QPagedPaintDevice &m_device;
    Typesetter m_typesetter;
    QSizeF m_size;
    double m_bodyHeight = 0;
    double m_y = 0;
    TextStyle m_footerStyle;
    QStringList m_footer;
    std::vector<std::vector<PageMark>> m_pages;
    std::function<void()> m_continuation;
    bool m_isNumbered = true;
};

/// What stands in the footer, a line each: the pack and the days, the head of the audit.
[[nodiscard]] QStringList footerWords(const Imprint &imprint);

/// Lays \a device out as A4 and paints the pages of \a flow on it. \throws DocumentError when it cannot be begun.
void paintPages(PageFlow &flow, QPagedPaintDevice &device);

} // namespace hearth

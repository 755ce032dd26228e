// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pageflow.h"

#include "core/documents/documents.h"
#include "core/documents/words.h"
#include "core/pictures/palette.h"
#include "core/pictures/statusmark.h"

#include <QPagedPaintDevice>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace hearth {

namespace {

constexpr double footerGap = 10; // between the body and the footer's rule
constexpr double footerRule = 5; // between the rule and the words

} // namespace

QStringList footerWords(const Imprint &imprint)
{
    QString first = Words::tr("%1 · as at %2 · printed %3")
                        .arg(imprint.packTitle, britishText(imprint.asAt), britishText(imprint.printed));
    QStringList words{first};
    if (!imprint.auditHead.isEmpty())
        words.append(Words::tr("Audit %1").arg(imprint.auditHead));
    return words;
}

PageFlow::PageFlow(QPagedPaintDevice &device, const Imprint &imprint)
    : m_device(device), m_typesetter(device),
      m_size(device.pageLayout().paintRect(QPageLayout::Point).size()), m_footerStyle{7.5, Weight::Regular,
                                                                                      paperPalette().textMuted}
{
    const double pageNumberWidth = m_typesetter.width(Words::tr("Page %1 of %2").arg(88888).arg(88888), m_footerStyle);
    for (const QString &words : footerWords(imprint))
        m_footer += m_typesetter.lines(words, m_footerStyle, m_size.width() - pageNumberWidth - 12);
    m_bodyHeight = m_size.height() - footerGap - footerRule -
                   static_cast<double>(m_footer.size()) * m_typesetter.lineHeight(m_footerStyle);
    m_pages.emplace_back();
}

QString PageFlow::text() const
{
    QString text;
    for (const auto &page : m_pages) {
        for (const PageMark &mark : page) {
            if (const auto *line = std::get_if<TextMark>(&mark))
                text += line->text + u'\n';
        }
    }
    return text;
}

void PageFlow::newPage()
{
    m_pages.emplace_back();
    m_y = 0;
}

void PageFlow::followOn()
{
    newPage();
    if (m_continuation)
        m_continuation();
}

void PageFlow::require(double height)
{
    if (m_y > 0 && height > room())
        followOn();
}

void PageFlow::putLine(const QString &text, const TextStyle &style, double left, double top, double width, Side side)
{
    if (text.isEmpty())
        return;
    if (side == Side::Right)
        left += width - m_typesetter.width(text, style);
    put(TextMark{QPointF(left, top + m_typesetter.baseline(style)), text, style});
}

void PageFlow::putParagraph(const QString &text, const TextStyle &style, double left, double width)
{
    const double height = m_typesetter.lineHeight(style);
    for (const QString &line : m_typesetter.lines(text, style, width)) {
        require(height);
        putLine(line, style, left, m_y, width);
        m_y += height;
    }
}

void PageFlow::putFooter(std::size_t page)
{
    const double height = m_typesetter.lineHeight(m_footerStyle);
    double top = m_bodyHeight + footerGap;
    auto &marks = m_pages[page];
    const auto putWords = [&](const QString &text, double left, double lineTop) {
        marks.emplace_back(
            TextMark{QPointF(left, lineTop + m_typesetter.baseline(m_footerStyle)), text, m_footerStyle});
    };
    marks.emplace_back(RuleMark{QPointF(0, top), QPointF(m_size.width(), top), paperPalette().line, 0.5});
    top += footerRule;
    const QString number = Words::tr("Page %1 of %2").arg(page + 1).arg(m_pages.size());
    if (m_isNumbered)
        putWords(number, m_size.width() - m_typesetter.width(number, m_footerStyle), top);
    for (const QString &line : m_footer) {
        putWords(line, 0, top);
        top += height;
    }
}

namespace {

void paintTickBox(QPainter &painter, const TickMark &mark, const QRectF &box, double scale)
{
    painter.setPen(QPen(mark.colour, 0.9 * scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::white);
    painter.drawRect(box);
    if (!mark.ticked)
        return;
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(mark.colour, 2.0 * scale, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF({at(0.20, 0.52), at(0.42, 0.76), at(0.86, 0.16)}));
}

/// From corner to corner, as large as fits.
void paintGhost(QPainter &painter, const GhostMark &mark, const QRectF &area, const QFont &face)
{
    QPainterPath path;
    path.addText(QPointF(0, 0), face, mark.word);
    const QRectF box = path.boundingRect();
    if (box.isEmpty())
        return;
    constexpr double slope = -52; // degrees: along the diagonal of an upright page
    constexpr double share = 0.62;
    const double scale = share * std::hypot(area.width(), area.height()) / box.width();
    painter.save();
    painter.translate(area.center());
    painter.rotate(slope);
    painter.scale(scale, scale);
    painter.translate(-box.center());
    painter.fillPath(path, mark.colour);
    painter.restore();
}

} // namespace

void PageFlow::paintMark(QPainter &painter, const PageMark &mark)
{
    const double scale = m_typesetter.scale();
    const auto scaled = [scale](const QRectF &box) { return QRectF(box.topLeft() * scale, box.size() * scale); };
    if (const auto *text = std::get_if<TextMark>(&mark)) {
        painter.setFont(m_typesetter.font(text->style));
        painter.setPen(text->style.colour);
        painter.drawText(text->baseline * scale, text->text);
    } else if (const auto *rule = std::get_if<RuleMark>(&mark)) {
        painter.setPen(QPen(rule->colour, rule->width * scale, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(rule->from * scale, rule->to * scale);
    } else if (const auto *box = std::get_if<BoxMark>(&mark)) {
        painter.setPen(box->edge.isValid()
                           ? QPen(box->edge, box->width * scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
                           : QPen(Qt::NoPen));
        painter.setBrush(box->fill.isValid() ? QBrush(box->fill) : QBrush(Qt::NoBrush));
        painter.drawRect(scaled(box->box));
    } else if (const auto *tick = std::get_if<TickMark>(&mark)) {
        paintTickBox(painter, *tick, scaled(tick->box), scale);
    } else if (const auto *shape = std::get_if<ShapeMark>(&mark)) {
        paintStatusMark(painter, scaled(shape->box), shape->status, shape->colour, Qt::white);
    } else if (const auto *ghost = std::get_if<GhostMark>(&mark)) {
        paintGhost(painter, *ghost, scaled(ghost->area), m_typesetter.font({40, Weight::Bold, ghost->colour}));
    } else if (const auto *drawing = std::get_if<DrawingMark>(&mark)) {
        painter.save();
        drawing->draw(painter);
        painter.restore();
    }
}

void PageFlow::paint(QPainter &painter)
{
    for (std::size_t page = 0; page < m_pages.size(); ++page) {
        if (page > 0 && !m_device.newPage())
            throw DocumentError(Words::tr("The next page could not be begun.").toStdString());
        putFooter(page);
        for (const PageMark &mark : m_pages[page])
            paintMark(painter, mark);
    }
}

void paintPages(PageFlow &flow, QPagedPaintDevice &device)
{
    QPainter painter;
    if (!painter.begin(&device))
        throw DocumentError(Words::tr("The first page could not be begun.").toStdString());
    painter.setRenderHint(QPainter::Antialiasing);
    flow.paint(painter);
    if (!painter.end())
        throw DocumentError(Words::tr("The last page could not be finished.").toStdString());
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogramshapes.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <functional>
#include <set>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPicture)
};

/// A sample and what it means.
struct Entry
{
    QString words;
    std::function<void(QPainter &painter, const QRectF &box, const Palette &palette)> paint;
};

Entry symbolEntry(const QString &words, SymbolLook look, const QString &inside = {})
{
    return {words, [look, inside](QPainter &painter, const QRectF &box, const Palette &palette) {
                const double side = box.height();
                const QRectF symbol(box.center() - QPointF(side, side) / 2, QSizeF(side, side));
                paintGenogramSymbol(painter, symbol, look, palette);
                painter.setPen(palette.textMuted);
                painter.drawText(symbol, Qt::AlignCenter, inside);
            }};
}

Entry lineEntry(GenogramLineKind kind, const QString &nature, const QString &words)
{
    return {words, [kind, nature](QPainter &painter, const QRectF &box, const Palette &palette) {
                painter.setPen(genogramPen(kind, nature, 36, palette.text));
                painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
                if (kind == GenogramLineKind::Couple)
                    paintStrokes(painter, box.center(), nature, 36, palette.text);
            }};
}

Entry relativesEntry()
{
    return {Words::tr("a couple who are relatives"), [](QPainter &painter, const QRectF &box, const Palette &palette) {
                painter.setPen(QPen(palette.text, 1.4));
                for (const double shift : {-1.8, 1.8})
                    painter.drawLine(QPointF(box.left(), box.center().y() + shift),
                                     QPointF(box.right(), box.center().y() + shift));
            }};
}

Entry homeEntry()
{
    return {Words::tr("live together"), [](QPainter &painter, const QRectF &box, const Palette &palette) {
                QPen pen(palette.placement, 1.2);
                pen.setDashPattern({4, 3});
                painter.setPen(pen);
                painter.setBrush(palette.placementSoft);
                painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4);
                painter.setBrush(Qt::NoBrush);
            }};
}

Entry markEntry(CarerMark mark)
{
    return {labelOf(mark), [mark](QPainter &painter, const QRectF &box, const Palette &palette) {
                paintCarerMark(painter, box, mark, palette);
            }};
}

SymbolLook lookOf(SymbolShape shape)
{
    SymbolLook look;
    look.shape = shape;
    return look;
}

void addShapes(std::vector<Entry> &entries, const GenogramPicture &picture)
{
    std::set<SymbolShape> shapes;
    bool hasDied = false;
    bool hasSiblings = false;
    bool hasUnrecorded = false;
    SymbolShape childs = SymbolShape::Diamond;
    for (const GenogramSymbol &symbol : picture.layout().symbols) {
        shapes.insert(symbol.shape);
        hasDied = hasDied || symbol.hasDied;
        hasSiblings = hasSiblings || (symbol.isChildOfStore && !symbol.isTheChild);
        hasUnrecorded = hasUnrecorded || symbol.member.isNobody();
        if (symbol.isTheChild)
            childs = symbol.shape;
    }
    const std::pair<SymbolShape, QString> names[] = {{SymbolShape::Square, Words::tr("male")},
                                                     {SymbolShape::Circle, Words::tr("female")},
                                                     {SymbolShape::Diamond, Words::tr("neither fits, or not known")},
                                                     {SymbolShape::Triangle, Words::tr("not yet born")}};
    for (const auto &[shape, words] : names) {
        if (shapes.count(shape) != 0)
            entries.push_back(symbolEntry(words, lookOf(shape)));
    }
    SymbolLook child = lookOf(childs);
    child.isTheChild = true;
    entries.push_back(symbolEntry(Words::tr("the child"), child));
    if (hasSiblings) {
        SymbolLook sibling = lookOf(SymbolShape::Circle);
        sibling.isChildOfStore = true;
        entries.push_back(symbolEntry(Words::tr("has a record here too"), sibling));
    }
    if (hasDied) {
        SymbolLook died = lookOf(SymbolShape::Square);
        died.hasDied = true;
        entries.push_back(symbolEntry(Words::tr("has died"), died));
    }
    if (hasUnrecorded) {
        SymbolLook unrecorded = lookOf(SymbolShape::Square);
        unrecorded.isUnrecorded = true;
        entries.push_back(symbolEntry(Words::tr("parent not recorded"), unrecorded, QStringLiteral("?")));
    }
}

void addLines(std::vector<Entry> &entries, const GenogramPicture &picture)
{
    const auto occurs = [&](GenogramLineKind kind, const QString &nature) {
        const std::vector<GenogramLine> &lines = picture.layout().lines;
        return std::any_of(lines.begin(), lines.end(),
                           [&](const GenogramLine &line) { return line.kind == kind && line.nature == nature; });
    };
    for (const QString &nature : naturesOf(RelationshipKind::Partner)) {
        if (occurs(GenogramLineKind::Couple, nature))
            entries.push_back(
                lineEntry(GenogramLineKind::Couple, nature, labelOfNature(RelationshipKind::Partner, nature)));
    }
    const std::vector<GenogramLine> &lines = picture.layout().lines;
    if (std::any_of(lines.begin(), lines.end(), [](const GenogramLine &line) { return line.isDouble; }))
        entries.push_back(relativesEntry());
    for (const QString &nature : naturesOf(RelationshipKind::Parent)) {
        if (nature != QStringLiteral("birth") && occurs(GenogramLineKind::Descent, nature))
            entries.push_back(
                lineEntry(GenogramLineKind::Descent, nature, labelOfNature(RelationshipKind::Parent, nature)));
    }
    for (const QString &nature : naturesOf(RelationshipKind::Sibling)) {
        if (occurs(GenogramLineKind::Siblings, nature))
            entries.push_back(
                lineEntry(GenogramLineKind::Siblings, nature, labelOfNature(RelationshipKind::Sibling, nature)));
    }
}

std::vector<Entry> entriesOf(const GenogramPicture &picture)
{
    std::vector<Entry> entries;
    addShapes(entries, picture);
    addLines(entries, picture);
    if (!picture.layout().rings.empty())
        entries.push_back(homeEntry());
    for (const CarerMark mark : {CarerMark::NotAsked, CarerMark::UnderAssessment, CarerMark::Positive,
                                 CarerMark::Negative, CarerMark::Declined}) {
        const auto &marks = picture.input().marks;
        if (std::any_of(marks.begin(), marks.end(), [mark](const auto &pair) { return pair.second == mark; }))
            entries.push_back(markEntry(mark));
    }
    return entries;
}

QString captionOf(const GenogramPicture &picture)
{
    QString caption = Words::tr("Genogram as at %1").arg(britishText(picture.input().asAt));
    if (picture.input().lastChanged)
        caption = Words::tr("%1, last changed %2").arg(caption, britishText(*picture.input().lastChanged));
    if (!picture.input().family.isWhole)
        caption = Words::tr("%1. Those farthest from the child are left out.").arg(caption);
    return caption;
}

/// Calls \a place for each entry with its box, line by line; the height of all.
double flow(const std::vector<Entry> &entries, const QFontMetricsF &metrics, double width,
            const std::function<void(const Entry &, const QRectF &)> &place)
{
    const double height = metrics.height() * 1.55;
    const double sample = metrics.height() * 2.2;
    double x = 0;
    double y = metrics.height() * 1.5;
    for (const Entry &entry : entries) {
        const double needed = sample + metrics.height() * 0.4 + metrics.horizontalAdvance(entry.words);
        if (x > 0 && x + needed > width) {
            x = 0;
            y += height;
        }
        place(entry, QRectF(x, y, needed, height));
        x += needed + metrics.height() * 1.4;
    }
    return y + height;
}

} // namespace

QSizeF GenogramPicture::legendSize(double width) const
{
    return {width, flow(entriesOf(*this), QFontMetricsF(m_font), width, [](const Entry &, const QRectF &) {})};
}

void GenogramPicture::paintLegend(QPainter &painter, const Palette &palette, double width) const
{
    const QFontMetricsF metrics(m_font);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_font);
    painter.setPen(palette.textMuted);
    painter.drawText(QPointF(0, metrics.ascent()), captionOf(*this));
    const auto place = [&](const Entry &entry, const QRectF &box) {
        const double side = metrics.height() * 1.1;
        const QRectF sample(box.left(), box.center().y() - side / 2, metrics.height() * 2.2, side);
        entry.paint(painter, sample, palette);
        painter.setPen(palette.text);
        painter.drawText(QRectF(sample.right() + metrics.height() * 0.4, box.top(), box.width(), box.height()),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, entry.words);
    };
    flow(entriesOf(*this), metrics, width, place);
    painter.restore();
}

} // namespace hearth

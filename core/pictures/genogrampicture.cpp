// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogrampicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QSaveFile>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPicture)
};

} // namespace

QString labelOf(CarerMark mark)
{
    switch (mark) {
    case CarerMark::NotAsked:
        return Words::tr("not yet asked");
    case CarerMark::UnderAssessment:
        return Words::tr("being assessed");
    case CarerMark::Positive:
        return Words::tr("assessed: positive");
    case CarerMark::Negative:
        return Words::tr("assessed: negative");
    case CarerMark::Declined:
        return Words::tr("declined");
    }
    return {};
}

void paintCarerMark(QPainter &painter, const QRectF &box, CarerMark, const Palette &palette)
{
    painter.fillRect(box, palette.openSoft);
}

GenogramPicture::GenogramPicture(GenogramInput input, const QFont &font)
    : m_input(std::move(input)), m_font(font), m_nameFont(font)
{
    GenogramText text;
    text.asAt = m_input.asAt;
    m_layout = layOut(m_input.family, m_input.moved, text);
    m_origin = -m_layout.bounds.topLeft();
}

QSizeF GenogramPicture::size() const
{
    return m_layout.bounds.size() * m_unit;
}

Member GenogramPicture::memberAt(QPointF point) const
{
    for (const GenogramSymbol &symbol : m_layout.symbols) {
        if (areaOf(symbol.member).contains(point))
            return symbol.member;
    }
    return {};
}

QRectF GenogramPicture::symbolOf(const Member &member) const
{
    const GenogramSymbol *symbol = m_layout.find(member);
    if (symbol == nullptr)
        return {};
    return {(symbol->box.topLeft() + m_origin) * m_unit, symbol->box.size() * m_unit};
}

QRectF GenogramPicture::areaOf(const Member &member) const
{
    const GenogramSymbol *symbol = m_layout.find(member);
    if (symbol == nullptr)
        return {};
    return symbolOf(member) | QRectF((symbol->label.topLeft() + m_origin) * m_unit, symbol->label.size() * m_unit);
}

Member GenogramPicture::neighbour(const Member &from, GenogramStep) const
{
    return from;
}

QString GenogramPicture::descriptionOf(const Member &member) const
{
    const Relative *relative = m_input.family.find(member);
    return relative == nullptr ? QString() : relative->name;
}

Genogram::Place GenogramPicture::placeAt(QPointF point) const
{
    const QPointF child = symbolOf(m_input.family.child).center();
    return {(point.x() - child.x()) / m_unit, (point.y() - child.y()) / m_unit};
}

void GenogramPicture::move(const Member &member, Genogram::Place place)
{
    m_input.moved[member] = place;
}

void GenogramPicture::paint(QPainter &painter, const Palette &palette, const GenogramLook &) const
{
    painter.setFont(m_font);
    painter.setPen(palette.text);
    for (const GenogramSymbol &symbol : m_layout.symbols) {
        painter.drawRect(symbolOf(symbol.member));
        painter.drawText(areaOf(symbol.member), Qt::AlignHCenter | Qt::AlignBottom, symbol.lines.join(u'\n'));
    }
}

QSizeF GenogramPicture::legendSize(double width) const
{
    return {width, 0};
}

void GenogramPicture::paintLegend(QPainter &, const Palette &, double) const {}

QByteArray genogramSvg(const GenogramPicture &)
{
    return {};
}

QByteArray genogramPng(const GenogramPicture &)
{
    return {};
}

void writePrivately(const QByteArray &bytes, const QString &fileName)
{
    QSaveFile file(fileName);
    // The permission comes before the first byte: names of children are in it.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        throw PictureError(Words::tr("The picture could not be written: %1").arg(file.errorString()).toStdString());
}

void paintGenogramInto(QPainter &painter, const QRectF &, const GenogramPicture &picture, const Palette &palette)
{
    picture.paint(painter, palette);
}

void printGenogram(QPagedPaintDevice &, const GenogramPicture &, const QString &, const QString &) {}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/genogrampicture.h"

#include "core/network/kinship.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QFontMetricsF>

#include <algorithm>
#include <cmath>
#include <limits>

namespace hearth {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(GenogramPicture)
};

constexpr double symbolHeight = 3.0; // in heights of the font

QFont nameFontOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// A font in points would take the size that the paper's device gives it, beside lines that do not.
QFont inPixels(QFont font)
{
    font.setPixelSize(font.pixelSize() > 0 ? font.pixelSize() : QFontInfo(font).pixelSize());
    return font;
}

GenogramText textOf(const QFont &font, const QFont &nameFont, double unit, Date asAt)
{
    GenogramText text;
    text.asAt = asAt;
    const QFontMetricsF plain(font);
    const QFontMetricsF strong(nameFont);
    text.widthOf = [plain, strong, unit](const QString &words, bool isName) {
        return ((isName ? strong : plain).horizontalAdvance(words) + 2) / unit;
    };
    text.lineHeight = plain.height() / unit;
    text.widest = 9.0 / symbolHeight; // nine letters' height
    return text;
}

QString ageWords(const Relative &relative, Date asAt)
{
    Child child; // the words for an age are those of a child
    child.born = relative.born;
    child.expected = relative.expected;
    return ageText(child, asAt);
}

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

GenogramPicture::GenogramPicture(GenogramInput input, const QFont &font)
    : m_input(std::move(input)), m_font(inPixels(font)), m_nameFont(nameFontOf(m_font)),
      m_unit(m_font.pixelSize() * symbolHeight),
      m_plan(m_input.family, textOf(m_font, m_nameFont, m_unit, m_input.asAt))
{
    m_layout = m_plan.layout(m_input.moved);
    // Room for a ring of focus and for badges, beyond what is laid out.
    const double margin = 0.35;
    m_layout.bounds.adjust(-margin, -margin, margin, margin);
    m_origin = -m_layout.bounds.topLeft();
}

void GenogramPicture::move(const Member &member, Genogram::Place place)
{
    if (m_layout.find(member) == nullptr || member == m_input.family.child)
        return;
    m_input.moved[member] = place;
    m_layout = m_plan.layout(m_input.moved);
    const double margin = 0.35;
    m_layout.bounds.adjust(-margin, -margin, margin, margin);
}

std::optional<CarerMark> GenogramPicture::markOf(const Member &member) const
{
    const auto found = m_input.marks.find(member);
    return found == m_input.marks.end() ? std::nullopt : std::optional(found->second);
}

Member GenogramPicture::memberAt(QPointF point) const
{
    // The last painted lies uppermost.
    for (auto symbol = m_layout.symbols.rbegin(); symbol != m_layout.symbols.rend(); ++symbol) {
        if (toPixels(symbol->box).contains(point) || toPixels(symbol->label).contains(point))
            return symbol->member;
    }
    return {};
}

QRectF GenogramPicture::symbolOf(const Member &member) const
{
    const GenogramSymbol *symbol = member.isNobody() ? nullptr : m_layout.find(member);
    return symbol == nullptr ? QRectF() : toPixels(symbol->box);
}

QRectF GenogramPicture::areaOf(const Member &member) const
{
    const GenogramSymbol *symbol = member.isNobody() ? nullptr : m_layout.find(member);
    if (symbol == nullptr)
        return {};
    return symbol->label.isEmpty() ? toPixels(symbol->box) : toPixels(symbol->box) | toPixels(symbol->label);
}

Member GenogramPicture::neighbour(const Member &from, GenogramStep step) const
{
    const GenogramSymbol *at = from.isNobody() ? nullptr : m_layout.find(from);
    if (at == nullptr)
        return m_input.family.child;
    const bool isAcross = step == GenogramStep::Left || step == GenogramStep::Right;
    const double forwards = step == GenogramStep::Right || step == GenogramStep::Down ? 1 : -1;
    Member nearest = from;
    double least = std::numeric_limits<double>::max();
    for (const GenogramSymbol &symbol : m_layout.symbols) {
        const QPointF way = symbol.box.center() - at->box.center();
        const double along = (isAcross ? way.x() : way.y()) * forwards;
        const double beside = std::abs(isAcross ? way.y() : way.x());
        // To the side stays in the row; up and down goes to the next row, to whoever is nearest there.
        if (symbol.member.isNobody() || along < (isAcross ? 0.1 : 0.8) || (isAcross && beside > 0.8))
            continue;
        const double distance = isAcross ? along : along * 4 + beside;
        if (distance < least) {
            least = distance;
            nearest = symbol.member;
        }
    }
    return nearest;
}

QString GenogramPicture::descriptionOf(const Member &member) const
{
    const Relative *relative = m_input.family.find(member);
    if (relative == nullptr)
        return {};
    QStringList words{relative->name};
    const QString kinship = kinshipToChild(m_input.family, member);
    if (!kinship.isEmpty())
        words.append(kinship);
    if (relative->hasDied)
        words.append(relative->died ? Words::tr("died %1").arg(britishText(*relative->died)) : Words::tr("has died"));
    else if (relative->born || relative->expected)
        words.append(ageWords(*relative, m_input.asAt));
    if (relative->born)
        words.append(Words::tr("born %1").arg(britishText(*relative->born)));
    if (relative->isProfessional() && relative->role != kinship)
        words.append(relative->role);
    if (const std::optional<CarerMark> mark = markOf(member))
        words.append(Words::tr("as a carer: %1").arg(labelOf(*mark)));
    return words.join(QStringLiteral(", "));
}

Genogram::Place GenogramPicture::placeAt(QPointF point) const
{
    const QPointF child = symbolOf(m_input.family.child).center();
    return {(point.x() - child.x()) / m_unit, (point.y() - child.y()) / m_unit};
}

} // namespace hearth

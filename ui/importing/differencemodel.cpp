// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/differencemodel.h"

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

enum Column { Name, Number, What, Here, There, Deed };

QString sideText(const QString &side)
{
    const auto day = dateFromIso(side);
    return day ? britishText(*day) : side;
}

} // namespace

QString differenceWords(const Difference &difference)
{
    const QStringList parts = difference.field.split(u' ');
    if (const auto kind = spellKindOf(parts.first())) {
        QStringList words{labelOf(*kind)};
        for (const QString &part : parts.mid(1)) {
            words.append(part == u"from"    ? DifferenceModel::tr("began on")
                         : part == u"until" ? DifferenceModel::tr("ended on")
                                            : part);
        }
        return words.join(u' ');
    }
    if (const auto kind = eventKindOf(difference.field))
        return labelOf(*kind);
    if (difference.field == u"born")
        return DifferenceModel::tr("Born on");
    if (difference.field == u"sex")
        return DifferenceModel::tr("Sex");
    return DifferenceModel::tr("In care since");
}

DifferenceModel::DifferenceModel(QObject *parent)
    : ValueTableModel({{.id = u"name"_s, .title = tr("Name"), .width = 20},
                       {.id = u"child"_s, .title = tr("Number"), .width = 10},
                       {.id = u"field"_s, .title = tr("What differs"), .width = 26},
                       {.id = u"here"_s, .title = tr("Here"), .width = 14},
                       {.id = u"there"_s, .title = tr("In the return"), .width = 14},
                       {.id = u"act"_s, .title = tr("What can be done"), .width = 40}},
                      parent)
{}

void DifferenceModel::setDifferences(std::vector<Difference> differences, const QMap<QString, QString> &names)
{
    m_differences = std::move(differences);
    m_names = names;
    rowsChanged();
}

QString DifferenceModel::text(std::size_t row, int column) const
{
    const Difference &found = m_differences[row];
    switch (column) {
    case Name:
        return m_names.value(found.number);
    case Number:
        return found.number;
    case What:
        return differenceWords(found);
    case Here:
        return found.here.isEmpty() ? tr("nothing") : sideText(found.here);
    case There:
        return found.there.isEmpty() ? tr("nothing") : sideText(found.there);
    case Deed:
        if (found.childId == 0)
            return tr("Take the child from the return");
        return found.canBeAccepted() ? tr("Take the return's, or correct it there") : tr("Correct it here, or there");
    default:
        return {};
    }
}

} // namespace hearth

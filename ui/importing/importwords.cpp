// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString titleOf(ReturnTable table)
{
    switch (table) {
    case ReturnTable::Header:
        return Text::tr("Header");
    case ReturnTable::Episodes:
        return Text::tr("Episodes");
    case ReturnTable::Reviews:
        return Text::tr("Reviews");
    case ReturnTable::Uasc:
        return Text::tr("UASC");
    case ReturnTable::Adoptions:
        return Text::tr("Adoptions (AD1)");
    case ReturnTable::PlacedForAdoption:
        return Text::tr("Placed for adoption");
    case ReturnTable::PreviousPermanence:
        return Text::tr("Previous permanence");
    case ReturnTable::Missing:
        return Text::tr("Missing");
    case ReturnTable::SocialWorkers:
        return Text::tr("Social workers");
    case ReturnTable::Oc2:
        return Text::tr("OC2 (counted, not kept)");
    case ReturnTable::Oc3:
        return Text::tr("OC3 (counted, not kept)");
    case ReturnTable::DeprivationOfLiberty:
        return Text::tr("Deprivation of liberty (counted, not kept)");
    }
    return {};
}

} // namespace

QString summaryOf(const ImportReport &report)
{
    return Text::tr("%n child(ren) new", nullptr, report.added) + u", "_s +
           Text::tr("%n changed", nullptr, report.changed) + u", "_s +
           Text::tr("%n as before", nullptr, report.unchanged) + u'.';
}

QString countsOf(const CollectionSummary &collection)
{
    QStringList parts;
    for (const auto &[table, rows] : collection.rowCounts)
        parts << u"%1 %2"_s.arg(titleOf(table), QString::number(rows));
    return parts.join(u"  ·  "_s);
}

QString collectionTitle(int year)
{
    return u"%1–%2"_s.arg(year - 1).arg(year % 100, 2, 10, QLatin1Char('0'));
}

} // namespace hearth

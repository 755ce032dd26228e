// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/journeylist.h"

#include "ui/child/clocklist.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(JourneyList)
};

GroupedRow rowOf(const JourneyItem &item, const std::vector<Clock> &clocks)
{
    const bool isSpell = item.kind == JourneyItem::Kind::Spell;
    const QString until = !isSpell ? QString() : item.until ? britishText(*item.until) : Text::tr("goes on");
    const QString from = item.startKnown ? britishText(item.from) : Text::tr("before %1").arg(britishText(item.from));
    GroupedRow row;
    row.key = journeyKey(item, clocks);
    for (const QString &text : {from, until, labelOf(item.lane), item.label, item.description})
        row.cells.push_back({text, {}, false});
    return row;
}

} // namespace

QStringList journeyColumns()
{
    return {Text::tr("Day"), Text::tr("Until"), Text::tr("Lane"), Text::tr("What"), Text::tr("In words")};
}

std::vector<RowGroup> journeyGroups(const std::vector<JourneyItem> &items, const std::vector<Clock> &clocks)
{
    std::vector<const JourneyItem *> sorted;
    for (const JourneyItem &item : items)
        sorted.push_back(&item);
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const JourneyItem *a, const JourneyItem *b) { return a->from < b->from; });
    std::vector<RowGroup> groups;
    for (const JourneyItem *item : sorted) {
        const QString year = QString::number(item->from.year());
        if (groups.empty() || groups.back().key != year)
            groups.push_back({year, year, {}});
        groups.back().rows.push_back(rowOf(*item, clocks));
    }
    return groups;
}

QString journeyKey(const JourneyItem &item, const std::vector<Clock> &clocks)
{
    if (item.clock && *item.clock < clocks.size())
        return QStringLiteral("clock/") + clockKey(clocks[*item.clock]);
    if (item.kind == JourneyItem::Kind::Spell)
        return QStringLiteral("spell/%1").arg(item.factId);
    if (item.factId != 0)
        return QStringLiteral("event/%1").arg(item.factId);
    return QStringLiteral("day/%1/%2").arg(isoText(item.from), item.label);
}

} // namespace hearth

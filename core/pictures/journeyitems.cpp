// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pictures/journeyitems.h"

#include "core/calendar/period.h"
#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace hearth {

namespace {

struct Journeys
{
    Q_DECLARE_TR_FUNCTIONS(Journey)
};

std::optional<JourneyLane> laneOf(SpellKind kind)
{
    switch (kind) {
    case SpellKind::Care:
        return JourneyLane::Care;
    case SpellKind::LegalStatus:
        return JourneyLane::LegalStatus;
    case SpellKind::Placement:
        return JourneyLane::Placement;
    case SpellKind::Plan:
        return JourneyLane::Plan;
    case SpellKind::Missing:
        return JourneyLane::Missing;
    case SpellKind::Arrangement:
        return JourneyLane::Arrangement;
    case SpellKind::SocialWorker:
        break;
    }
    return std::nullopt;
}

QString spellLabel(const Spell &spell)
{
    if (spell.kind == SpellKind::Care)
        return Journeys::tr("In care");
    const QString meaning = meaningOf(codesOf(spell.kind), spell.code);
    if (spell.kind == SpellKind::Plan) {
        if (spell.contingency.isEmpty())
            return meaning;
        QStringList others;
        for (const QString &option : spell.contingency)
            others.append(meaningOf(planOptions(), option));
        return Journeys::tr("%1 (else %2)", "a plan and its contingency")
            .arg(meaning, others.join(QStringLiteral(", ")));
    }
    const bool isCodeSpoken = spell.kind != SpellKind::Arrangement; // the others have codes of the return
    return meaning == spell.code || !isCodeSpoken ? meaning : spell.code + u' ' + meaning;
}

QString spellDescription(const Spell &spell, const std::optional<Date> &until)
{
    const QString from = spell.fromKnown
                             ? Journeys::tr("from %1").arg(britishText(spell.from))
                             : Journeys::tr("since before %1, on a day that is not known").arg(britishText(spell.from));
    const QString end = until ? Journeys::tr("until %1").arg(britishText(*until)) : Journeys::tr("still in force");
    return Journeys::tr("%1: %2, %3, %4").arg(labelOf(spell.kind), spellLabel(spell), from, end);
}

void addSpells(std::vector<JourneyItem> &items, const ChildRecord &record, Date asAt)
{
    for (const Spell &spell : record.spells) {
        const std::optional<JourneyLane> lane = laneOf(spell.kind);
        if (!lane || spell.from > asAt)
            continue;
        JourneyItem item;
        item.lane = *lane;
        item.factId = spell.stamp.id;
        item.from = spell.from;
        if (spell.until && *spell.until <= asAt)
            item.until = spell.until;
        item.startKnown = spell.fromKnown;
        item.label = spell.fromKnown ? spellLabel(spell) : QStringLiteral("? ") + spellLabel(spell);
        if (spell.kind == SpellKind::LegalStatus || spell.kind == SpellKind::Placement)
            item.shortLabel = spell.fromKnown ? spell.code : QStringLiteral("? ") + spell.code;
        item.description = spellDescription(spell, item.until);
        items.push_back(std::move(item));
    }
}

void addEvents(std::vector<JourneyItem> &items, const ChildRecord &record, Date asAt)
{
    for (const Event &event : record.events) {
        JourneyItem item;
        item.factId = event.stamp.id;
        item.from = event.on;
        item.label = labelOf(event.kind);
        const QString day = britishText(event.on);
        if (event.state == EventState::Held && event.on <= asAt) {
            item.lane = JourneyLane::Events;
            item.kind = JourneyItem::Kind::Event;
            item.description = Journeys::tr("%1, %2").arg(item.label, day);
        } else if (event.state == EventState::Booked) {
            item.lane = JourneyLane::Planned;
            item.kind = event.on < asAt ? JourneyItem::Kind::Unsettled : JourneyItem::Kind::Booked;
            item.description = event.on < asAt
                                   ? Journeys::tr("%1, booked for %2: did it take place?").arg(item.label, day)
                                   : Journeys::tr("%1, booked for %2").arg(item.label, day);
        } else {
            continue;
        }
        if (event.target)
            item.description += Journeys::tr(", target %1").arg(britishText(*event.target));
        items.push_back(std::move(item));
    }
}

void addBirths(std::vector<JourneyItem> &items, const Child &child, Date asAt)
{
    const auto add = [&items](JourneyLane lane, Date day, const QString &label) {
        JourneyItem item;
        item.lane = lane;
        item.kind = JourneyItem::Kind::Birth;
        item.from = day;
        item.label = label;
        item.description = Journeys::tr("%1, %2").arg(label, britishText(day));
        items.push_back(std::move(item));
    };
    if (child.born && *child.born <= asAt) {
        add(JourneyLane::Events, *child.born, Journeys::tr("Born"));
        const Date adult = birthday(*child.born, 18);
        if (adult >= asAt)
            add(JourneyLane::Planned, adult, Journeys::tr("18th birthday"));
        else
            add(JourneyLane::Events, adult, Journeys::tr("18th birthday"));
    } else if (child.expected) {
        add(JourneyLane::Planned, *child.expected, Journeys::tr("Expected date of birth"));
    }
}

void addClocks(std::vector<JourneyItem> &items, const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt)
{
    for (std::size_t i = 0; i < clocks.size(); ++i) {
        const Clock &clock = clocks[i];
        if (clock.rule == nullptr)
            continue;
        JourneyItem item;
        item.lane = JourneyLane::Clocks;
        item.kind = JourneyItem::Kind::Clock;
        item.clock = i;
        item.status = clock.status;
        item.from = clock.due.value_or(clock.firstDue.value_or(clock.started));
        item.label = clockTitle(clock, record);
        item.description = Journeys::tr("%1: %2. %3")
                               .arg(item.label, labelOf(clock.status), explanationWithSource(clock, record, asAt));
        items.push_back(std::move(item));
    }
}

} // namespace

QString labelOf(JourneyLane lane)
{
    switch (lane) {
    case JourneyLane::Care:
        return Journeys::tr("Care");
    case JourneyLane::LegalStatus:
        return Journeys::tr("Legal status");
    case JourneyLane::Placement:
        return Journeys::tr("Placement");
    case JourneyLane::Plan:
        return Journeys::tr("Plan");
    case JourneyLane::Missing:
        return Journeys::tr("Missing");
    case JourneyLane::Arrangement:
        return Journeys::tr("After 16");
    case JourneyLane::Events:
        return Journeys::tr("Events");
    case JourneyLane::Planned:
        return Journeys::tr("Planned");
    case JourneyLane::Clocks:
        break;
    }
    return Journeys::tr("Clocks");
}

std::vector<JourneyItem> journeyItems(const ChildRecord &record, const std::vector<Clock> &clocks, Date asAt)
{
    std::vector<JourneyItem> items;
    addSpells(items, record, asAt);
    addEvents(items, record, asAt);
    addBirths(items, record.child, asAt);
    addClocks(items, record, clocks, asAt);
    std::stable_sort(items.begin(), items.end(), [](const JourneyItem &a, const JourneyItem &b) {
        return std::tie(a.lane, a.from) < std::tie(b.lane, b.from);
    });
    return items;
}

} // namespace hearth

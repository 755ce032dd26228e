// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/storetesting.h"

namespace hearth::testing {

using namespace Qt::StringLiterals;

ChildRecord aFullRecord()
{
    const QString awkward = u"O'Neill \"Zoë\" \\ \n\t <b>名 \U0001F600"_s;
    ChildRecord record;
    Child &child = record.child;
    child = aChild(u"T-1"_s, -7);
    child.knownAs = awkward;
    child.expected = Date(2019, 4, 10);
    for (QString *text : {&child.ethnicity, &child.religion, &child.firstLanguage, &child.communication,
                          &child.disability, &child.advocate, &child.worker, &child.team, &child.family, &child.upn,
                          &child.previousPermanence, &child.previousPermanenceAuthority})
        *text = awkward;
    child.previousPermanenceDate = u"zz/06/2012"_s;
    child.motherChildBorn = Date(2020, 2, 29);
    child.uascUntil = Date(9999, 12, 31);
    child.complete = {{u"episodes"_s, Date(2020, 4, 1)}, {u"reviews"_s, Date(2021, 4, 1)}};
    child.collection = 2021;

    Spell plan = aSpell(-7, SpellKind::Plan, u"adoption"_s, Date(1400, 1, 1));
    plan.fromKnown = false;
    plan.until = Date(2026, 3, 1);
    plan.sameCarer = true;
    plan.contingency = {u"special-guardianship"_s, u"odd \"one\""_s};
    plan.details = {{u"comment"_s, awkward}, {u"a"_s, u"plain"_s}};
    plan.collection = 2020;
    record.spells = {plan, aSpell(-7, SpellKind::Care, {}, Date(2026, 1, 5))};

    Event event = anEvent(-7, Date(2026, 2, 2), EventKind::ShobpaTarget);
    event.state = EventState::Booked;
    event.target = Date(2026, 5, 1);
    event.formerDates = {Date(2026, 1, 1), Date(2026, 1, 15)};
    event.details = {{u"note"_s, awkward}};
    event.collection = 2022;
    record.events = {event, anEvent(-7, Date(2026, 3, 2))};

    Adjustment adjustment;
    adjustment.stamp.childId = -7;
    adjustment.kind = AdjustmentKind::Pause;
    adjustment.rule = u"ppm.review"_s;
    adjustment.started = Date(2026, 2, 10);
    adjustment.from = Date(2026, 2, 20);
    adjustment.until = Date(2026, 3, 6);
    adjustment.approved = Date(2026, 2, 20);
    adjustment.reason = awkward;
    adjustment.approver = u"Team manager"_s;
    record.adjustments = {adjustment};
    record.sections = {{{0, -7, 0}, u"over-16"_s, Date(2026, 1, 2), u"A"_s, awkward}};
    record.updates = {{{0, -7, 0}, Date(2026, 1, 2), u"A"_s, awkward}};
    record.returnRows = {{{0, -7, 0}, 2021, u"episodes"_s, u"2020-04-01"_s, {{u"LS"_s, u"C2"_s}}}};
    return record;
}

std::vector<Change> additionsOf(const ChildRecord &record)
{
    std::vector<Change> changes;
    const auto add = [&changes](const auto &facts) {
        for (const auto &fact : facts)
            changes.push_back(added(fact));
    };
    add(record.spells);
    add(record.events);
    add(record.adjustments);
    add(record.sections);
    add(record.updates);
    add(record.returnRows);
    changes.push_back(added(record.child)); // last: facts may stand before their child
    return changes;
}

} // namespace hearth::testing

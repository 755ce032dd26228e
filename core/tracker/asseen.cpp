// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"
#include "core/tracker/trackermeeting.h"

#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

QString inForce(const ChildRecord &record, SpellKind kind, Date day)
{
    const Spell *found = nullptr;
    for (const Spell &spell : record.spells) {
        if (spell.kind == kind && spell.inForceOn(day) && (!found || spell.from >= found->from))
            found = &spell;
    }
    if (!found)
        return {};
    const QString meaning = meaningOf(codesOf(kind), found->code);
    return kind == SpellKind::Plan || meaning == found->code ? meaning : found->code + u' ' + meaning;
}

std::vector<Details> clockRows(const AgendaItem &item, Date on)
{
    std::vector<Details> rows;
    for (const Clock &clock : item.row.clocks) {
        // Actions have a table of their own, and good practice is nothing to be behind with.
        if (!clock.isDuty() || clock.rule->advisory || actionOf(clock, *item.record))
            continue;
        Details row{{u"rule"_s, clock.rule->id},
                    {u"title"_s, clock.rule->title},
                    {u"status"_s, idOf(clock.status)},
                    {u"why"_s, explanation(clock, *item.record, on)}};
        if (clock.due)
            row.insert(u"due"_s, isoText(*clock.due));
        if (clock.days)
            row.insert(u"days"_s, QString::number(*clock.days));
        rows.push_back(std::move(row));
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Details &one, const Details &other) {
        return one.value(u"due"_s) < other.value(u"due"_s);
    });
    return rows;
}

std::vector<Details> actionRows(const AgendaItem &item)
{
    std::vector<Details> rows;
    for (const PlannedAction *action : item.actions) {
        rows.push_back({{u"key"_s, action->key},
                        {u"what"_s, action->what},
                        {u"owner"_s, action->owner},
                        {u"target"_s, isoText(action->target)},
                        {u"first-target"_s, isoText(action->firstTarget())}});
    }
    return rows;
}

} // namespace

void writeAsSeen(FormContent &content, const AgendaItem &item, Date on, int place)
{
    const Standing &standing = item.row.standing;
    QStringList changes;
    for (const SinceLine &line : item.since)
        changes.append(wordsOf(line));
    const Details seen{
        {u"place"_s, QString::number(place)},
        {u"section"_s, standing.section},
        {u"since"_s, isoText(standing.since)},
        {u"suggested"_s, standing.suggested},
        {u"suggested-why"_s, standing.reason},
        {u"age"_s, ageText(item.record->child, on)},
        {u"legal-status"_s, inForce(*item.record, SpellKind::LegalStatus, on)},
        {u"placement"_s, inForce(*item.record, SpellKind::Placement, on)},
        {u"plan"_s, inForce(*item.record, SpellKind::Plan, on)},
        {u"worker"_s, item.record->child.worker},
        {u"rating"_s, idOf(item.byClocks)},
        {u"overdue"_s, QString::number(item.row.overdue)},
        {u"change"_s, changes.join(u'\n')},
    };
    for (auto field = seen.begin(); field != seen.end(); ++field)
        content.set(field.key(), field.value());
    const auto put = [&content](const QString &table, std::vector<Details> rows) {
        if (rows.empty())
            content.tables.remove(table);
        else
            content.tables.insert(table, std::move(rows));
    };
    put(u"clocks"_s, clockRows(item, on));
    put(u"actions"_s, actionRows(item));
}

} // namespace hearth

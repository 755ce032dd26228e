// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/children/childrow.h"

#include "core/casework/codelists.h"

#include <algorithm>
#include <unordered_map>

namespace hearth {

namespace {

QString searchTextOf(const Child &child)
{
    const QStringList parts = {child.forename, child.surname, child.knownAs, child.number,
                               child.family,   child.worker,  child.team};
    return parts.join(u'\n').toCaseFolded();
}

std::optional<int> ageInDays(const Child &child, Date day)
{
    if (child.born)
        return day - *child.born;
    if (child.expected)
        return day - *child.expected;
    return std::nullopt;
}

} // namespace

const Spell *spellInForce(const ChildRecord &record, SpellKind kind, Date day)
{
    const Spell *found = nullptr;
    for (const Spell &spell : record.spells) {
        if (spell.kind == kind && spell.inForceOn(day) && (!found || spell.from >= found->from))
            found = &spell;
    }
    return found;
}

ChildRow childRowOf(const ChildRecord &record, Date asAt)
{
    const Child &child = record.child;
    ChildRow row;
    row.id = child.stamp.id;
    row.number = child.number;
    row.name = fullName(child);
    row.listName = listName(child);
    row.age = ageText(child, asAt);
    row.ageDays = ageInDays(child, asAt);
    row.worker = child.worker;
    row.team = child.team;
    row.family = child.family;
    if (const Spell *spell = spellInForce(record, SpellKind::LegalStatus, asAt)) {
        row.legalCode = spell->code;
        row.legalStatus = meaningOf(legalStatusCodes(), spell->code);
    }
    if (const Spell *spell = spellInForce(record, SpellKind::Placement, asAt)) {
        row.placementCode = spell->code;
        row.placement = meaningOf(placementCodes(), spell->code);
    }
    if (const Spell *spell = spellInForce(record, SpellKind::Plan, asAt)) {
        row.planOption = spell->code;
        row.plan = meaningOf(planOptions(), spell->code);
    }
    row.searchText = searchTextOf(child);
    return row;
}

std::vector<ChildRow> childRowsOf(const std::vector<ChildRecord> &records, const std::vector<TrackerRow> &tracker,
                                  Date asAt)
{
    std::unordered_map<RecordId, const TrackerRow *> byChild;
    byChild.reserve(tracker.size());
    for (const TrackerRow &row : tracker)
        byChild.emplace(row.childId, &row);

    std::vector<ChildRow> rows;
    rows.reserve(records.size());
    for (const ChildRecord &record : records) {
        rows.push_back(childRowOf(record, asAt));
        const auto found = byChild.find(record.child.stamp.id);
        if (found == byChild.end())
            continue;
        rows.back().section = found->second->standing.section;
        rows.back().overdue = found->second->overdue;
    }
    return rows;
}

QStringList searchWords(const QString &words)
{
    return words.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
}

bool matches(const ChildRow &row, const ListFilter &filter)
{
    return matches(row, filter, searchWords(filter.words));
}

bool matches(const ChildRow &row, const ListFilter &filter, const QStringList &words)
{
    if (!filter.worker.isEmpty() && row.worker != filter.worker)
        return false;
    if (!filter.team.isEmpty() && row.team != filter.team)
        return false;
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return row.searchText.contains(word); });
}

} // namespace hearth

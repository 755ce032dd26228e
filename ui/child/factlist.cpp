// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/factlist.h"

#include "core/tracker/tracker.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactList)
};

std::vector<Record> factsOf(const ChildRecord &record)
{
    std::vector<Record> facts;
    facts.insert(facts.end(), record.spells.begin(), record.spells.end());
    facts.insert(facts.end(), record.events.begin(), record.events.end());
    facts.insert(facts.end(), record.adjustments.begin(), record.adjustments.end());
    facts.insert(facts.end(), record.sections.begin(), record.sections.end());
    facts.insert(facts.end(), record.updates.begin(), record.updates.end());
    return facts;
}

// Titles of adjustments and sections need the pack; the rest speaks for itself.
QString titleOf(const Record &fact, const PolicyPack &pack, FactOrder order)
{
    const auto *spell = std::get_if<Spell>(&fact);
    if (spell && order == FactOrder::ByArea && !spell->code.isEmpty())
        return codeInWords(spell->kind, spell->code); // the heading says what of
    if (const auto *adjustment = std::get_if<Adjustment>(&fact)) {
        const Rule *rule = pack.rule(adjustment->rule);
        return Text::tr("%1 of “%2”", "an extension of a clock")
            .arg(labelOf(adjustment->kind), rule ? rule->title : adjustment->rule);
    }
    if (const auto *decision = std::get_if<SectionDecision>(&fact))
        return Text::tr("Stands in %1").arg(sectionTitle(decision->section, pack));
    return factTitle(fact);
}

QString stateOf(const Record &fact)
{
    if (const auto *event = std::get_if<Event>(&fact))
        return event->state == EventState::Held ? QString() : labelOf(event->state);
    if (const auto *spell = std::get_if<Spell>(&fact))
        return spell->until ? QString() : Text::tr("goes on");
    return {};
}

bool isQuiet(const Record &fact)
{
    const auto *event = std::get_if<Event>(&fact);
    return event && event->state == EventState::Cancelled;
}

int collectionOf(const Record &fact)
{
    if (const auto *spell = std::get_if<Spell>(&fact))
        return spell->collection;
    if (const auto *event = std::get_if<Event>(&fact))
        return event->collection;
    return 0;
}

GroupedRow rowOf(const Record &fact, const PolicyPack &pack, FactOrder order)
{
    GroupedRow row;
    row.key = factKey(fact);
    row.isQuiet = isQuiet(fact);
    for (const QString &text : {titleOf(fact, pack, order), factDaysWords(fact), stateOf(fact), factDetailWords(fact),
                                originWords(collectionOf(fact))})
        row.cells.push_back({text, {}, false});
    return row;
}

QString groupOf(const Record &fact, FactOrder order)
{
    return order == FactOrder::ByArea ? factAreaWords(fact) : QString::number(factDay(fact).year());
}

template <typename Facts>
std::optional<Record> withId(const Facts &facts, RecordId id)
{
    const auto found = std::find_if(facts.begin(), facts.end(), [id](const auto &fact) { return fact.stamp.id == id; });
    if (found == facts.end())
        return std::nullopt;
    return Record(*found);
}

} // namespace

QStringList factColumns()
{
    return {Text::tr("What"), Text::tr("When"), Text::tr("State"), Text::tr("Details"), Text::tr("From where")};
}

std::vector<RowGroup> factGroups(const ChildRecord &record, const PolicyPack &pack, FactOrder order)
{
    std::vector<Record> facts = factsOf(record);
    std::vector<RowGroup> groups;
    // The areas in the order in which the vocabulary has them, so before sorting by day.
    const auto groupFor = [&groups](const QString &title) -> RowGroup & {
        const auto found = std::find_if(groups.begin(), groups.end(),
                                        [&title](const RowGroup &group) { return group.title == title; });
        if (found != groups.end())
            return *found;
        return groups.emplace_back(RowGroup{title, title, {}});
    };
    if (order == FactOrder::ByArea) {
        for (const SpellVocabulary &spell : spellVocabulary())
            groupFor(labelOf(spell.kind));
        for (const EventVocabulary &event : eventVocabulary())
            groupFor(QCoreApplication::translate("Vocabulary", event.area));
    }
    std::stable_sort(facts.begin(), facts.end(),
                     [](const Record &a, const Record &b) { return factDay(a) > factDay(b); });
    for (const Record &fact : facts)
        groupFor(groupOf(fact, order)).rows.push_back(rowOf(fact, pack, order));
    std::erase_if(groups, [](const RowGroup &group) { return group.rows.empty(); });
    return groups;
}

QString factKey(const Record &record)
{
    static const char *const names[] = {"child", "spell", "event", "adjustment", "section", "update", "row"};
    const std::size_t which = record.index();
    const QString name = which < std::size(names) ? QString::fromLatin1(names[which]) : QString();
    return std::visit([&name](const auto &fact) { return name + u'/' + QString::number(fact.stamp.id); }, record);
}

std::optional<Record> factOfKey(const ChildRecord &record, const QString &key)
{
    const QString name = key.section(u'/', 0, 0);
    const RecordId id = key.section(u'/', 1).toLongLong();
    if (name == QStringLiteral("child"))
        return Record(record.child);
    if (name == QStringLiteral("spell"))
        return withId(record.spells, id);
    if (name == QStringLiteral("event"))
        return withId(record.events, id);
    if (name == QStringLiteral("adjustment"))
        return withId(record.adjustments, id);
    if (name == QStringLiteral("section"))
        return withId(record.sections, id);
    if (name == QStringLiteral("update"))
        return withId(record.updates, id);
    return std::nullopt;
}

} // namespace hearth

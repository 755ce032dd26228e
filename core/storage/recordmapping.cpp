// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/recordmapping.h"

#include "core/storage/binding.h"
#include "core/storage/errors.h"
#include "core/storage/jsontext.h"

#include <QCoreApplication>

#include <unordered_map>

namespace hearth::storage {

namespace {

using namespace Qt::StringLiterals;

[[noreturn]] void refuseKind()
{
    throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a kind of fact that is not known here")));
}

// Ids of vocabulary by their bytes, since each row of a whole store asks.
template <typename Kind>
class Kinds
{
public:
    template <typename Ids>
    explicit Kinds(const Ids &ids)
    {
        for (const auto &[id, kind] : ids)
            m_kinds.emplace(id, kind);
    }
    Kind of(std::string_view id) const
    {
        const auto found = m_kinds.find(id);
        if (found == m_kinds.end())
            refuseKind();
        return found->second;
    }

private:
    std::unordered_map<std::string_view, Kind> m_kinds;
};

EventKind eventKind(std::string_view id)
{
    static const Kinds<EventKind> kinds = [] {
        std::vector<std::pair<std::string_view, EventKind>> ids;
        for (const EventVocabulary &row : eventVocabulary())
            ids.emplace_back(row.id, row.kind);
        return Kinds<EventKind>(ids);
    }();
    return kinds.of(id);
}

SpellKind spellKind(std::string_view id)
{
    static const Kinds<SpellKind> kinds = [] {
        std::vector<std::pair<std::string_view, SpellKind>> ids;
        for (const SpellVocabulary &row : spellVocabulary())
            ids.emplace_back(row.id, row.kind);
        return Kinds<SpellKind>(ids);
    }();
    return kinds.of(id);
}

EventState eventState(std::string_view id)
{
    if (id == "held")
        return EventState::Held;
    if (id == "booked")
        return EventState::Booked;
    if (id == "cancelled")
        return EventState::Cancelled;
    refuseKind();
}

AdjustmentKind adjustmentKind(std::string_view id)
{
    if (id == "extension")
        return AdjustmentKind::Extension;
    if (id == "exemption")
        return AdjustmentKind::Exemption;
    if (id == "pause")
        return AdjustmentKind::Pause;
    refuseKind();
}

} // namespace

const QStringList &Mapping<Child>::columns()
{
    static const QStringList names = {u"number"_s,
                                      u"forename"_s,
                                      u"surname"_s,
                                      u"known_as"_s,
                                      u"born"_s,
                                      u"expected"_s,
                                      u"sex"_s,
                                      u"ethnicity"_s,
                                      u"religion"_s,
                                      u"first_language"_s,
                                      u"communication"_s,
                                      u"disability"_s,
                                      u"advocate"_s,
                                      u"worker"_s,
                                      u"team"_s,
                                      u"reviewing_officer"_s,
                                      u"family"_s,
                                      u"upn"_s,
                                      u"mother_child_born"_s,
                                      u"uasc_until"_s,
                                      u"previous_permanence"_s,
                                      u"previous_permanence_authority"_s,
                                      u"previous_permanence_date"_s,
                                      u"complete"_s,
                                      u"collection"_s};
    return names;
}

void Mapping<Child>::bind(QSqlQuery &query, const Child &child)
{
    for (const QString &text : {child.number, child.forename, child.surname, child.knownAs})
        query.addBindValue(text);
    bindDay(query, child.born);
    bindDay(query, child.expected);
    for (const QString &text :
         {child.sex, child.ethnicity, child.religion, child.firstLanguage, child.communication, child.disability,
          child.advocate, child.worker, child.team, child.reviewingOfficer, child.family, child.upn})
        query.addBindValue(text);
    bindDay(query, child.motherChildBorn);
    bindDay(query, child.uascUntil);
    for (const QString &text :
         {child.previousPermanence, child.previousPermanenceAuthority, child.previousPermanenceDate})
        query.addBindValue(text);
    bindJson(query, jsonOf(child.complete));
    query.addBindValue(child.collection);
}

void Mapping<Child>::read(Rows &rows, int column, Child &child)
{
    child.number = rows.text(column++);
    child.forename = rows.word(column++);
    child.surname = rows.word(column++);
    child.knownAs = rows.word(column++);
    child.born = rows.optionalDay(column++);
    child.expected = rows.optionalDay(column++);
    child.sex = rows.word(column++);
    child.ethnicity = rows.word(column++);
    child.religion = rows.word(column++);
    child.firstLanguage = rows.word(column++);
    child.communication = rows.word(column++);
    child.disability = rows.word(column++);
    child.advocate = rows.word(column++);
    child.worker = rows.word(column++);
    child.team = rows.word(column++);
    child.reviewingOfficer = rows.word(column++);
    child.family = rows.text(column++);
    child.upn = rows.text(column++);
    child.motherChildBorn = rows.optionalDay(column++);
    child.uascUntil = rows.optionalDay(column++);
    child.previousPermanence = rows.word(column++);
    child.previousPermanenceAuthority = rows.word(column++);
    child.previousPermanenceDate = rows.word(column++);
    child.complete = completenessOf(rows.bytes(column++), rows.words());
    child.collection = rows.number(column);
}

const QStringList &Mapping<Spell>::columns()
{
    static const QStringList names = {u"kind"_s,       u"code"_s,        u"from_day"_s, u"from_known"_s, u"until_day"_s,
                                      u"same_carer"_s, u"contingency"_s, u"details"_s,  u"collection"_s};
    return names;
}

void Mapping<Spell>::bind(QSqlQuery &query, const Spell &spell)
{
    query.addBindValue(idOf(spell.kind));
    query.addBindValue(spell.code);
    bindDay(query, spell.from);
    query.addBindValue(spell.fromKnown ? 1 : 0);
    bindDay(query, spell.until);
    query.addBindValue(spell.sameCarer ? 1 : 0);
    bindJson(query, jsonOf(spell.contingency));
    bindJson(query, jsonOf(spell.details));
    query.addBindValue(spell.collection);
}

void Mapping<Spell>::read(Rows &rows, int column, Spell &spell)
{
    spell.kind = spellKind(rows.bytes(column++));
    spell.code = rows.word(column++);
    spell.from = rows.day(column++);
    spell.fromKnown = rows.flag(column++);
    spell.until = rows.optionalDay(column++);
    spell.sameCarer = rows.flag(column++);
    spell.contingency = textsOf(rows.bytes(column++), rows.words());
    spell.details = detailsOf(rows.bytes(column++), rows.words());
    spell.collection = rows.number(column);
}

const QStringList &Mapping<Event>::columns()
{
    static const QStringList names = {u"kind"_s,    u"on_day"_s,       u"state"_s,     u"target"_s,
                                      u"details"_s, u"former_dates"_s, u"collection"_s};
    return names;
}

void Mapping<Event>::bind(QSqlQuery &query, const Event &event)
{
    query.addBindValue(idOf(event.kind));
    bindDay(query, event.on);
    query.addBindValue(idOf(event.state));
    bindDay(query, event.target);
    bindJson(query, jsonOf(event.details));
    bindJson(query, jsonOf(event.formerDates));
    query.addBindValue(event.collection);
}

void Mapping<Event>::read(Rows &rows, int column, Event &event)
{
    event.kind = eventKind(rows.bytes(column++));
    event.on = rows.day(column++);
    event.state = eventState(rows.bytes(column++));
    event.target = rows.optionalDay(column++);
    event.details = detailsOf(rows.bytes(column++), rows.words());
    event.formerDates = daysOf(rows.bytes(column++));
    event.collection = rows.number(column);
}

const QStringList &Mapping<Adjustment>::columns()
{
    static const QStringList names = {u"kind"_s,     u"rule"_s,   u"started"_s,  u"from_day"_s, u"until_day"_s,
                                      u"approved"_s, u"reason"_s, u"approver"_s, u"subject"_s};
    return names;
}

void Mapping<Adjustment>::bind(QSqlQuery &query, const Adjustment &adjustment)
{
    query.addBindValue(idOf(adjustment.kind));
    query.addBindValue(adjustment.rule);
    bindDay(query, adjustment.started);
    bindDay(query, adjustment.from);
    bindDay(query, adjustment.until);
    bindDay(query, adjustment.approved);
    query.addBindValue(adjustment.reason);
    query.addBindValue(adjustment.approver);
    query.addBindValue(adjustment.subject);
}

void Mapping<Adjustment>::read(Rows &rows, int column, Adjustment &adjustment)
{
    adjustment.kind = adjustmentKind(rows.bytes(column++));
    adjustment.rule = rows.word(column++);
    adjustment.started = rows.optionalDay(column++);
    adjustment.from = rows.optionalDay(column++);
    adjustment.until = rows.optionalDay(column++);
    adjustment.approved = rows.day(column++);
    adjustment.reason = rows.text(column++);
    adjustment.approver = rows.word(column++);
    adjustment.subject = rows.text(column);
}

const QStringList &Mapping<SectionDecision>::columns()
{
    static const QStringList names = {u"section"_s, u"on_day"_s, u"author"_s, u"reason"_s};
    return names;
}

void Mapping<SectionDecision>::bind(QSqlQuery &query, const SectionDecision &decision)
{
    query.addBindValue(decision.section);
    bindDay(query, decision.on);
    query.addBindValue(decision.author);
    query.addBindValue(decision.reason);
}

void Mapping<SectionDecision>::read(Rows &rows, int column, SectionDecision &decision)
{
    decision.section = rows.word(column++);
    decision.on = rows.day(column++);
    decision.author = rows.word(column++);
    decision.reason = rows.text(column);
}

const QStringList &Mapping<WeeklyUpdate>::columns()
{
    static const QStringList names = {u"on_day"_s, u"author"_s, u"update_text"_s};
    return names;
}

void Mapping<WeeklyUpdate>::bind(QSqlQuery &query, const WeeklyUpdate &update)
{
    bindDay(query, update.on);
    query.addBindValue(update.author);
    query.addBindValue(update.text);
}

void Mapping<WeeklyUpdate>::read(Rows &rows, int column, WeeklyUpdate &update)
{
    update.on = rows.day(column++);
    update.author = rows.word(column++);
    update.text = rows.text(column);
}

const QStringList &Mapping<ReturnRow>::columns()
{
    static const QStringList names = {u"collection"_s, u"table_name"_s, u"row_key"_s, u"fields"_s};
    return names;
}

void Mapping<ReturnRow>::bind(QSqlQuery &query, const ReturnRow &row)
{
    query.addBindValue(row.collection);
    query.addBindValue(row.table);
    query.addBindValue(row.key);
    bindJson(query, jsonOf(row.fields));
}

void Mapping<ReturnRow>::read(Rows &rows, int column, ReturnRow &row)
{
    row.collection = rows.number(column++);
    row.table = rows.word(column++);
    row.key = rows.word(column++);
    row.fields = detailsOf(rows.bytes(column), rows.words());
}

const QStringList &Mapping<PolicyInForce>::columns()
{
    static const QStringList names = {u"pack"_s, u"from_day"_s, u"reason"_s, u"author"_s};
    return names;
}

void Mapping<PolicyInForce>::bind(QSqlQuery &query, const PolicyInForce &policy)
{
    query.addBindValue(policy.pack);
    bindDay(query, policy.from);
    query.addBindValue(policy.reason);
    query.addBindValue(policy.author);
}

void Mapping<PolicyInForce>::read(Rows &rows, int column, PolicyInForce &policy)
{
    policy.pack = rows.word(column++);
    policy.from = rows.day(column++);
    policy.reason = rows.text(column++);
    policy.author = rows.word(column);
}

const QStringList &Mapping<HolidayRecord>::columns()
{
    static const QStringList names = {u"holiday_day"_s, u"name"_s};
    return names;
}

void Mapping<HolidayRecord>::bind(QSqlQuery &query, const HolidayRecord &holiday)
{
    bindDay(query, holiday.day);
    query.addBindValue(holiday.name);
}

void Mapping<HolidayRecord>::read(Rows &rows, int column, HolidayRecord &holiday)
{
    holiday.day = rows.day(column++);
    holiday.name = rows.text(column);
}

} // namespace hearth::storage

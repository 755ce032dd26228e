// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeyreader.h"

#include "core/casework/codelists.h"
#include "core/exchange/formjson.h"
#include "core/exchange/jsonobject.h"
#include "core/exchange/meetingjson.h"

#include <QRegularExpression>

#include <algorithm>

namespace hearth {

namespace {

constexpr qsizetype longestNumber = 40;

bool isChoice(const DetailField &field, const QString &value)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&value](const char *choice) { return value == QLatin1StringView(choice); });
}

QString whyNotDetail(const DetailField &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Choice:
        return isChoice(field, value) ? QString() : JsonObject::tr("this is not one of the choices");
    case FieldType::Choices:
        for (const QString &choice : value.split(u',')) {
            if (!isChoice(field, choice))
                return JsonObject::tr("this is not one of the choices");
        }
        return {};
    case FieldType::YesNo:
        return value == u"yes" || value == u"no" ? QString() : JsonObject::tr("say yes or no");
    case FieldType::Day:
        return dateFromIso(value) ? QString() : JsonObject::tr("this is not a day as yyyy-mm-dd");
    case FieldType::Text:
    case FieldType::Narrative:
        break;
    }
    return {};
}

void readDetail(JsonObject &object, const DetailField &field, Details &details)
{
    const QString name = QString::fromLatin1(field.id);
    const QString value = object.detailText(name);
    if (value.isEmpty())
        return;
    if (const QString reason = whyNotDetail(field, value); !reason.isEmpty())
        object.refuse(name, value, reason);
    else
        details.insert(name, value);
}

/// Further fields stand in `details` or, but for one called `kind`, beside the other keys.
Details readDetails(JsonObject &fact, const std::vector<DetailField> &fields)
{
    Details details;
    for (const DetailField &field : fields) {
        if (QLatin1StringView(field.id) != QLatin1StringView("kind"))
            readDetail(fact, field, details);
    }
    if (auto inner = fact.object(QStringLiteral("details"))) {
        for (const DetailField &field : fields)
            readDetail(*inner, field, details);
        inner->finish();
    }
    return details;
}

QString readCode(JsonObject &object, const QString &name, std::span<const Code> list)
{
    const QString code = object.text(name);
    if (!code.isEmpty() && !isKnown(list, code))
        object.refuse(name, code, JsonObject::tr("this code is not known"));
    return code;
}

void readSpellCode(JsonObject &object, Spell &spell)
{
    if (spell.kind == SpellKind::Care)
        return;
    const QString name = spell.kind == SpellKind::Plan ? QStringLiteral("option") : QStringLiteral("code");
    spell.code = object.text(name);
    const auto list = codesOf(spell.kind);
    if (spell.code.isEmpty())
        object.refuse(name, {}, JsonObject::tr("this is missing"));
    else if (!list.empty() && !isKnown(list, spell.code))
        object.refuse(name, spell.code, JsonObject::tr("this code is not known"));
}

Spell readSpell(JsonObject &object)
{
    Spell spell;
    const QString kind = object.text(QStringLiteral("kind"));
    const auto known = spellKindOf(kind);
    if (!known) {
        object.refuse(QStringLiteral("kind"), kind, JsonObject::tr("this kind of spell is not known"));
        object.ignoreRest();
        return spell;
    }
    spell.kind = *known;
    readSpellCode(object, spell);
    spell.from = object.neededDay(QStringLiteral("from"));
    spell.until = object.day(QStringLiteral("until"));
    if (spell.until && *spell.until < spell.from)
        object.refuse(QStringLiteral("until"), isoText(*spell.until), JsonObject::tr("this is before “from”"));
    spell.fromKnown = object.flag(QStringLiteral("from_known"), true);
    if (spell.kind == SpellKind::Placement)
        spell.sameCarer = object.flag(QStringLiteral("same_carer"), false);
    if (spell.kind == SpellKind::Plan) {
        spell.contingency = object.texts(QStringLiteral("contingency"));
        for (qsizetype i = 0; i < spell.contingency.size(); ++i) {
            if (!isKnown(planOptions(), spell.contingency[i]))
                object.refuse(QStringLiteral("contingency[%1]").arg(i), spell.contingency[i],
                              JsonObject::tr("this code is not known"));
        }
    }
    spell.details = readDetails(object, vocabularyOf(spell.kind).fields);
    spell.collection = object.year(QStringLiteral("collection"));
    return spell;
}

Event readEvent(JsonObject &object, Date today)
{
    Event event;
    const QString kind = object.text(QStringLiteral("kind"));
    const auto known = eventKindOf(kind);
    if (!known) {
        object.refuse(QStringLiteral("kind"), kind, JsonObject::tr("this kind of event is not known"));
        object.ignoreRest();
        return event;
    }
    event.kind = *known;
    event.on = object.neededDay(QStringLiteral("on"));
    event.state = event.on <= today ? EventState::Held : EventState::Booked;
    if (const QString state = object.text(QStringLiteral("state")); !state.isEmpty()) {
        if (const auto stated = eventStateOf(state))
            event.state = *stated;
        else
            object.refuse(QStringLiteral("state"), state, JsonObject::tr("say held, booked or cancelled"));
    }
    if (event.kind == EventKind::ShobpaTarget)
        event.target = object.day(QStringLiteral("target"));
    event.formerDates = object.days(QStringLiteral("former_dates"));
    event.details = readDetails(object, vocabularyOf(event.kind).fields);
    event.collection = object.year(QStringLiteral("collection"));
    return event;
}

void checkSpanOf(JsonObject &object, const Adjustment &adjustment)
{
    const QString until = QStringLiteral("until");
    if (adjustment.kind == AdjustmentKind::Extension && !adjustment.until && !object.has(until))
        object.refuse(until, {}, JsonObject::tr("an extension needs its new last day"));
    if (adjustment.kind == AdjustmentKind::Pause && !adjustment.from && !object.has(QStringLiteral("from")))
        object.refuse(QStringLiteral("from"), {}, JsonObject::tr("a pause needs its first day"));
    if (adjustment.from && adjustment.until && *adjustment.until < *adjustment.from)
        object.refuse(until, isoText(*adjustment.until), JsonObject::tr("this is before “from”"));
}

Adjustment readAdjustment(JsonObject &object)
{
    Adjustment adjustment;
    const QString kind = object.text(QStringLiteral("kind"));
    const auto known = adjustmentKindOf(kind);
    if (!known) {
        object.refuse(QStringLiteral("kind"), kind, JsonObject::tr("this kind of adjustment is not known"));
        object.ignoreRest();
        return adjustment;
    }
    adjustment.kind = *known;
    adjustment.rule = object.neededText(QStringLiteral("rule"));
    static const QRegularExpression ruleId(QStringLiteral("\\A[a-z][a-z0-9-]*(\\.[a-z0-9-]+)+\\z"));
    if (!adjustment.rule.isEmpty() && !ruleId.match(adjustment.rule).hasMatch())
        object.refuse(QStringLiteral("rule"), adjustment.rule, JsonObject::tr("this is not the id of a rule"));
    adjustment.started = object.day(QStringLiteral("started"));
    if (adjustment.kind == AdjustmentKind::Pause)
        adjustment.from = object.day(QStringLiteral("from"));
    adjustment.until = object.day(QStringLiteral("until"));
    checkSpanOf(object, adjustment);
    adjustment.approved = object.neededDay(QStringLiteral("approved"));
    adjustment.reason = object.neededText(QStringLiteral("reason"));
    adjustment.approver = object.neededText(QStringLiteral("approver"));
    adjustment.subject = object.text(QStringLiteral("subject"));
    return adjustment;
}

SectionDecision readSection(JsonObject &object)
{
    SectionDecision decision;
    decision.section = object.neededText(QStringLiteral("section"));
    static const QRegularExpression section(QStringLiteral("\\A([A-J]|matched|over-16|unallocated)\\z"));
    if (!decision.section.isEmpty() && !section.match(decision.section).hasMatch())
        object.refuse(QStringLiteral("section"), decision.section, JsonObject::tr("this section is not known"));
    decision.on = object.neededDay(QStringLiteral("on"));
    decision.author = object.text(QStringLiteral("author"));
    decision.reason = object.text(QStringLiteral("reason"));
    return decision;
}

WeeklyUpdate readUpdate(JsonObject &object)
{
    WeeklyUpdate update;
    update.on = object.neededDay(QStringLiteral("on"));
    update.author = object.text(QStringLiteral("author"));
    update.text = object.neededText(QStringLiteral("text"));
    return update;
}

ReturnRow readReturnRow(JsonObject &object)
{
    ReturnRow row;
    row.collection = object.year(QStringLiteral("collection"));
    row.table = object.neededText(QStringLiteral("table"));
    row.key = object.text(QStringLiteral("key"));
    row.fields = object.textMap(QStringLiteral("fields"));
    return row;
}

template <typename Read>
void readList(JsonObject &child, const QString &name, std::vector<int> &lines, const Read &read)
{
    child.forEach(name, [&](JsonObject &object) {
        lines.push_back(object.line());
        read(object);
        object.finish();
    });
}

Completeness readCompleteness(JsonObject &object)
{
    Completeness complete;
    if (auto inner = object.object(QStringLiteral("complete"))) {
        for (const char *table : {"adoptions", "episodes", "placed-for-adoption", "reviews"}) {
            if (const auto day = inner->day(QString::fromLatin1(table)))
                complete.insert(QString::fromLatin1(table), *day);
        }
        inner->finish();
    }
    return complete;
}

Child readChild(JsonObject &object)
{
    Child child;
    child.number = object.neededText(QStringLiteral("number"));
    if (child.number != child.number.trimmed() || child.number.size() > longestNumber)
        object.refuse(QStringLiteral("number"), child.number, JsonObject::tr("this is not a child's number"));
    child.forename = object.text(QStringLiteral("forename"));
    child.surname = object.text(QStringLiteral("surname"));
    child.knownAs = object.text(QStringLiteral("known_as"));
    child.born = object.day(QStringLiteral("born"));
    child.expected = object.day(QStringLiteral("expected"));
    child.sex = readCode(object, QStringLiteral("sex"), sexCodes());
    child.ethnicity = readCode(object, QStringLiteral("ethnicity"), ethnicityCodes());
    child.religion = object.text(QStringLiteral("religion"));
    child.firstLanguage = object.text(QStringLiteral("first_language"));
    child.communication = object.text(QStringLiteral("communication"));
    child.disability = object.text(QStringLiteral("disability"));
    child.advocate = object.text(QStringLiteral("advocate"));
    child.worker = object.text(QStringLiteral("worker"));
    child.team = object.text(QStringLiteral("team"));
    child.reviewingOfficer = object.text(QStringLiteral("reviewing_officer"));
    child.family = object.text(QStringLiteral("family"));
    child.upn = object.text(QStringLiteral("upn"));
    child.motherChildBorn = object.day(QStringLiteral("mother_child_born"));
    child.uascUntil = object.day(QStringLiteral("uasc_until"));
    child.previousPermanence = readCode(object, QStringLiteral("previous_permanence"), previousPermanenceCodes());
    child.previousPermanenceAuthority = object.text(QStringLiteral("previous_permanence_authority"));
    child.previousPermanenceDate = object.text(QStringLiteral("previous_permanence_date"));
    child.complete = readCompleteness(object);
    child.collection = object.year(QStringLiteral("collection"));
    return child;
}

} // namespace

ReadJourney readJourney(const JsonValue &value, int index, Date today, std::vector<Fault> &faults)
{
    ReadJourney journey;
    journey.path = QStringLiteral("children[%1]").arg(index);
    journey.line = value.line;
    ChildRecord &record = journey.record;
    JsonObject object(value, journey.path, faults);
    if (!object.isObject())
        return journey;
    record.child = readChild(object);
    readList(object, QStringLiteral("spells"), journey.spellLines,
             [&](JsonObject &o) { record.spells.push_back(readSpell(o)); });
    readList(object, QStringLiteral("events"), journey.eventLines,
             [&](JsonObject &o) { record.events.push_back(readEvent(o, today)); });
    readList(object, QStringLiteral("adjustments"), journey.adjustmentLines,
             [&](JsonObject &o) { record.adjustments.push_back(readAdjustment(o)); });
    readList(object, QStringLiteral("sections"), journey.sectionLines,
             [&](JsonObject &o) { record.sections.push_back(readSection(o)); });
    readList(object, QStringLiteral("updates"), journey.updateLines,
             [&](JsonObject &o) { record.updates.push_back(readUpdate(o)); });
    readList(object, QStringLiteral("ppms"), journey.ppmLines,
             [&](JsonObject &o) { record.ppms.push_back(readPpm(o)); });
    readList(object, QStringLiteral("actions"), journey.actionLines,
             [&](JsonObject &o) { record.actions.push_back(readAction(o)); });
    readList(object, QStringLiteral("carers"), journey.carerLines,
             [&](JsonObject &o) { record.carers.push_back(readCarer(o)); });
    readList(object, QStringLiteral("forms"), journey.formLines,
             [&](JsonObject &o) { record.forms.push_back(readForm(o)); });
    object.forEach(QStringLiteral("genogram"), [&](JsonObject &o) {
        journey.places.push_back(readPlace(o));
        o.finish();
    });
    readList(object, QStringLiteral("return_rows"), journey.returnRowLines,
             [&](JsonObject &o) { record.returnRows.push_back(readReturnRow(o)); });
    object.finish();
    return journey;
}

} // namespace hearth

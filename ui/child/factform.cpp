// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/factform.h"

#include "core/calendar/typeddate.h"
#include "core/casework/codelists.h"
#include "ui/child/factwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FactForm)
};

const QString updateId = QStringLiteral("update");
const QString sectionId = QStringLiteral("section");
const QString yes = QStringLiteral("yes");

std::vector<ShapeChoice> choicesOf(std::span<const Code> codes)
{
    std::vector<ShapeChoice> choices;
    for (const Code &code : codes)
        choices.push_back({QString::fromLatin1(code.code), QCoreApplication::translate("Codes", code.meaning), {}});
    return choices;
}

FieldKind kindOf(FieldType type)
{
    switch (type) {
    case FieldType::Narrative:
        return FieldKind::Narrative;
    case FieldType::Choice:
        return FieldKind::Code;
    case FieldType::Choices:
        return FieldKind::Choices;
    case FieldType::YesNo:
        return FieldKind::YesNo;
    case FieldType::Day:
        return FieldKind::Day;
    case FieldType::Text:
        break;
    }
    return FieldKind::Line;
}

QString detailId(const char *id)
{
    return QStringLiteral("detail.") + QLatin1StringView(id);
}

void appendDetails(FormShape &shape, std::span<const DetailField> fields)
{
    for (const DetailField &detail : fields) {
        if (detail.use == FieldUse::Behind)
            continue;
        ShapeField field{detailId(detail.id), labelOf(detail), kindOf(detail.type), {}, false, false, {}};
        for (const char *choice : detail.choices) {
            const QString id = QString::fromLatin1(choice);
            field.choices.push_back({id, labelOfChoice(id), {}});
        }
        field.showsCode = !field.choices.empty() && field.choices.front().id.at(0).isUpper();
        shape.fields.push_back(std::move(field));
    }
}

ShapeField dayField(const QString &id, const QString &label, bool required, const QString &hint = {})
{
    return {id, label, FieldKind::Day, {}, required, false, hint};
}

FormShape spellShape(SpellKind kind)
{
    FormShape shape;
    if (kind == SpellKind::SocialWorker)
        shape.fields.push_back(
            {QStringLiteral("code"), Text::tr("Social worker's number"), FieldKind::Line, {}, false, false, {}});
    else if (kind != SpellKind::Care)
        shape.fields.push_back({QStringLiteral("code"),
                                kind == SpellKind::Plan ? Text::tr("Plan") : labelOf(kind),
                                FieldKind::Code,
                                choicesOf(codesOf(kind)),
                                true,
                                isCodeSpoken(kind),
                                {}});
    shape.fields.push_back(dayField(QStringLiteral("from"), Text::tr("From"), true));
    shape.fields.push_back({QStringLiteral("from_unknown"),
                            Text::tr("It began before that day; when is not known"),
                            FieldKind::Tick,
                            {},
                            false,
                            false,
                            {}});
    shape.fields.push_back(dayField(QStringLiteral("until"), Text::tr("Until"), false,
                                    Text::tr("The day it stopped. Leave empty while it goes on.")));
    if (kind == SpellKind::Placement)
        shape.fields.push_back({QStringLiteral("same_carer"),
                                Text::tr("The same carer as before: only the status changed"),
                                FieldKind::Tick,
                                {},
                                false,
                                false,
                                {}});
    if (kind == SpellKind::Plan)
        shape.fields.push_back({QStringLiteral("contingency"),
                                Text::tr("Contingency plans"),
                                FieldKind::Choices,
                                choicesOf(planOptions()),
                                false,
                                false,
                                {}});
    appendDetails(shape, vocabularyOf(kind).fields);
    return shape;
}

FormShape eventShape(EventKind kind)
{
    FormShape shape;
    shape.fields.push_back(dayField(QStringLiteral("on"), Text::tr("Day"), true));
    ShapeField state{QStringLiteral("state"),
                     Text::tr("State"),
                     FieldKind::Code,
                     {},
                     false,
                     false,
                     Text::tr("It took place if its day has come, else it is booked."),
                     Text::tr("As the day says")};
    for (const EventState s : {EventState::Held, EventState::Booked, EventState::Cancelled})
        state.choices.push_back({idOf(s), labelOf(s), {}});
    shape.fields.push_back(std::move(state));
    if (kind == EventKind::ShobpaTarget)
        shape.fields.push_back(dayField(QStringLiteral("target"), Text::tr("Target day"), true));
    appendDetails(shape, vocabularyOf(kind).fields);
    return shape;
}

Typing detailsTyping(const Details &details, std::span<const DetailField> fields)
{
    Typing typing;
    for (const DetailField &field : fields) {
        if (field.use == FieldUse::Behind)
            continue;
        const QString value = details.value(QString::fromLatin1(field.id));
        QString text = value;
        if (field.type == FieldType::Day) {
            if (const auto day = dateFromText(value))
                text = britishText(*day);
        } else if (field.type == FieldType::YesNo) {
            text = value == QStringLiteral("true")    ? yes
                   : value == QStringLiteral("false") ? QStringLiteral("no")
                                                      : value;
        }
        put(typing, detailId(field.id), text);
    }
    return typing;
}

void readDetails(const Typing &typing, std::span<const DetailField> fields, Details &details,
                 const TypingContext &context, FormProblems &problems)
{
    for (const DetailField &field : fields) {
        if (field.use == FieldUse::Behind)
            continue; // kept as it is
        QString value = typing.value(detailId(field.id)).trimmed();
        if (field.type == FieldType::Choice)
            refuseUnchosen(detailId(field.id), labelOf(field), value, problems);
        if (field.type == FieldType::Day)
            value = isoText(readDay(typing, detailId(field.id), labelOf(field), Need::Optional, context, problems));
        put(details, QString::fromLatin1(field.id), value);
    }
}

ReadFact readSpell(SpellKind kind, const Typing &typing, Spell spell, const TypingContext &context)
{
    ReadFact answer;
    spell.kind = kind;
    spell.code = typing.value(QStringLiteral("code")).trimmed();
    if (kind != SpellKind::Care && kind != SpellKind::SocialWorker) {
        if (spell.code.isEmpty())
            answer.problems.push_back(
                {QStringLiteral("code"), Text::tr("%1: choose one from the list.")
                                             .arg(kind == SpellKind::Plan ? Text::tr("Plan") : labelOf(kind))});
        else if (!isKnown(codesOf(kind), spell.code))
            answer.problems.push_back(
                {QStringLiteral("code"),
                 Text::tr("“%1” is not in the list for %2.").arg(typedWords(spell.code), labelOf(kind))});
    }
    const auto from =
        readDay(typing, QStringLiteral("from"), Text::tr("From"), Need::Required, context, answer.problems);
    spell.until = readDay(typing, QStringLiteral("until"), Text::tr("Until"), Need::Optional, context, answer.problems);
    if (from && spell.until && *spell.until < *from)
        answer.problems.push_back({QStringLiteral("until"), Text::tr("It cannot stop (%1) before it starts (%2).")
                                                                .arg(britishText(*spell.until), britishText(*from))});
    spell.from = from.value_or(spell.from);
    spell.fromKnown = typing.value(QStringLiteral("from_unknown")) != yes;
    spell.sameCarer = typing.value(QStringLiteral("same_carer")) == yes;
    spell.contingency = typing.value(QStringLiteral("contingency")).split(u',', Qt::SkipEmptyParts);
    if (spell.contingency.contains(spell.code))
        answer.problems.push_back(
            {QStringLiteral("contingency"), Text::tr("A contingency plan cannot be the plan itself.")});
    readDetails(typing, vocabularyOf(kind).fields, spell.details, context, answer.problems);
    if (answer.problems.empty())
        answer.record = spell;
    return answer;
}

ReadFact readEvent(EventKind kind, const Typing &typing, Event event, const TypingContext &context)
{
    ReadFact answer;
    event.kind = kind;
    const auto on = readDay(typing, QStringLiteral("on"), Text::tr("Day"), Need::Required, context, answer.problems);
    const auto state = eventStateOf(typing.value(QStringLiteral("state")));
    if (on) {
        event.on = *on;
        event.state = state.value_or(*on <= context.today ? EventState::Held : EventState::Booked);
        if (event.state == EventState::Held && *on > context.today)
            answer.problems.push_back(
                {QStringLiteral("on"),
                 Text::tr("%1 is still to come, so it cannot have taken place.").arg(britishText(*on))});
    }
    if (kind == EventKind::ShobpaTarget)
        event.target =
            readDay(typing, QStringLiteral("target"), Text::tr("Target day"), Need::Required, context, answer.problems);
    readDetails(typing, vocabularyOf(kind).fields, event.details, context, answer.problems);
    if (answer.problems.empty())
        answer.record = event;
    return answer;
}

ReadFact readUpdate(const Typing &typing, WeeklyUpdate update, const TypingContext &context)
{
    ReadFact answer;
    const auto on = readDay(typing, QStringLiteral("on"), Text::tr("Day"), Need::Required, context, answer.problems);
    update.on = on.value_or(update.on);
    update.text = typing.value(QStringLiteral("text")).trimmed();
    if (update.text.isEmpty())
        answer.problems.push_back({QStringLiteral("text"), Text::tr("Write the update.")});
    if (answer.problems.empty())
        answer.record = update;
    return answer;
}

// What people say for it: nobody types the whole name.
struct ShortName
{
    EventKind kind;
    const char *name;
};

constexpr std::array shortNames = {
    ShortName{EventKind::LegalGateway, QT_TRANSLATE_NOOP("FactForm", "LGP")},
    ShortName{EventKind::SwetSubmitted, QT_TRANSLATE_NOOP("FactForm", "SWET")},
    ShortName{EventKind::CaseManagementHearing, QT_TRANSLATE_NOOP("FactForm", "CMH")},
    ShortName{EventKind::IssuesResolutionHearing, QT_TRANSLATE_NOOP("FactForm", "IRH")},
    ShortName{EventKind::CarePlanningMeeting, QT_TRANSLATE_NOOP("FactForm", "CPM")},
    ShortName{EventKind::InterimCareOrder, QT_TRANSLATE_NOOP("FactForm", "ICO")},
    ShortName{EventKind::ChildArrangementsOrder, QT_TRANSLATE_NOOP("FactForm", "CAO")},
    ShortName{EventKind::SpecialGuardianshipOrder, QT_TRANSLATE_NOOP("FactForm", "SGO")},
    ShortName{EventKind::Ppm, QT_TRANSLATE_NOOP("FactForm", "PPM")},
    ShortName{EventKind::FamilyGroupConference, QT_TRANSLATE_NOOP("FactForm", "FGC")},
    ShortName{EventKind::ClaReview, QT_TRANSLATE_NOOP("FactForm", "CLA review")},
};

QString nameToFind(EventKind kind)
{
    const auto found = std::find_if(shortNames.begin(), shortNames.end(),
                                    [kind](const ShortName &shortName) { return shortName.kind == kind; });
    return found == shortNames.end()
               ? labelOf(kind)
               : Text::tr("%1 (%2)", "name (short name)").arg(labelOf(kind), Text::tr(found->name));
}

template <typename Fact>
Fact storedOr(const std::optional<Record> &stored, RecordId child)
{
    if (stored) {
        if (const auto *fact = std::get_if<Fact>(&*stored))
            return *fact;
    }
    Fact fact;
    fact.stamp.childId = child;
    return fact;
}

} // namespace

void refuseUnchosen(const QString &id, const QString &label, const QString &value, FormProblems &problems)
{
    if (isUnchosen(value))
        problems.push_back({id, Text::tr("%1: “%2” is not in the list.").arg(label, typedWords(value))});
}

std::optional<Date> readDay(const Typing &typing, const QString &id, const QString &label, Need need,
                            const TypingContext &context, FormProblems &problems)
{
    const QString typed = typing.value(id).trimmed();
    if (typed.isEmpty()) {
        if (need == Need::Required)
            problems.push_back({id, Text::tr("%1: type a day.").arg(label)});
        return std::nullopt;
    }
    const auto day = readTypedDate(typed, context.today, *context.workingDays);
    if (!day)
        problems.push_back({id, Text::tr("%1: “%2” is not a day.").arg(label, typed)});
    return day;
}

std::vector<KindChoice> kindChoices()
{
    std::vector<KindChoice> choices;
    for (const SpellVocabulary &spell : spellVocabulary())
        choices.push_back({QString::fromLatin1(spell.id), labelOf(spell.kind), Text::tr("Spells")});
    for (const EventVocabulary &event : eventVocabulary())
        choices.push_back({QString::fromLatin1(event.id), nameToFind(event.kind),
                           QCoreApplication::translate("Vocabulary", event.area)});
    choices.push_back({updateId, Text::tr("Weekly update"), Text::tr("Tracker")});
    return choices;
}

std::vector<KindChoice> quickChoices()
{
    std::vector<KindChoice> choices;
    for (const KindChoice &choice : kindChoices()) {
        const auto spell = spellKindOf(choice.id);
        const auto codes = spell ? codesOf(*spell) : std::span<const Code>();
        if (codes.empty())
            choices.push_back(choice);
        for (const Code &code : codes) {
            const QString id = QString::fromLatin1(code.code);
            choices.push_back({choice.id + u'/' + id,
                               Text::tr("%1: %2", "kind of fact: code").arg(choice.label, codeInWords(*spell, id)),
                               choice.area});
        }
    }
    return choices;
}

FormShape factShape(const QString &kindId)
{
    if (const auto spell = spellKindOf(kindId))
        return spellShape(*spell);
    if (const auto event = eventKindOf(kindId))
        return eventShape(*event);
    FormShape shape;
    if (kindId == updateId) {
        shape.fields.push_back(dayField(QStringLiteral("on"), Text::tr("Day"), true));
        shape.fields.push_back({QStringLiteral("text"), Text::tr("Update"), FieldKind::Narrative, {}, true, false, {}});
    }
    return shape;
}

QString kindIdOf(const Record &record)
{
    if (const auto *spell = std::get_if<Spell>(&record))
        return idOf(spell->kind);
    if (const auto *event = std::get_if<Event>(&record))
        return idOf(event->kind);
    if (std::holds_alternative<WeeklyUpdate>(record))
        return updateId;
    if (std::holds_alternative<SectionDecision>(record))
        return sectionId;
    return {};
}

Typing typingOfFact(const Record &record)
{
    Typing typing;
    if (const auto *spell = std::get_if<Spell>(&record)) {
        typing = detailsTyping(spell->details, vocabularyOf(spell->kind).fields);
        put(typing, QStringLiteral("code"), spell->code);
        put(typing, QStringLiteral("from"), britishText(spell->from));
        put(typing, QStringLiteral("from_unknown"), spell->fromKnown ? QString() : yes);
        put(typing, QStringLiteral("until"), britishText(spell->until));
        put(typing, QStringLiteral("same_carer"), spell->sameCarer ? yes : QString());
        put(typing, QStringLiteral("contingency"), spell->contingency.join(u','));
    } else if (const auto *event = std::get_if<Event>(&record)) {
        typing = detailsTyping(event->details, vocabularyOf(event->kind).fields);
        put(typing, QStringLiteral("on"), britishText(event->on));
        put(typing, QStringLiteral("state"), idOf(event->state));
        put(typing, QStringLiteral("target"), britishText(event->target));
    } else if (const auto *update = std::get_if<WeeklyUpdate>(&record)) {
        put(typing, QStringLiteral("on"), britishText(update->on));
        put(typing, QStringLiteral("text"), update->text);
    } else if (const auto *adjustment = std::get_if<Adjustment>(&record)) {
        put(typing, QStringLiteral("kind"), idOf(adjustment->kind));
        put(typing, QStringLiteral("rule"), adjustment->rule);
        put(typing, QStringLiteral("subject"), adjustment->subject);
        put(typing, QStringLiteral("started"), britishText(adjustment->started));
        put(typing, QStringLiteral("from"), britishText(adjustment->from));
        put(typing, QStringLiteral("until"), britishText(adjustment->until));
        put(typing, QStringLiteral("approved"), britishText(adjustment->approved));
        put(typing, QStringLiteral("reason"), adjustment->reason);
        put(typing, QStringLiteral("approver"), adjustment->approver);
    }
    return typing;
}

ReadFact readFact(const QString &kindId, const Typing &typing, RecordId child, const std::optional<Record> &stored,
                  const TypingContext &context)
{
    if (const auto spell = spellKindOf(kindId))
        return readSpell(*spell, typing, storedOr<Spell>(stored, child), context);
    if (const auto event = eventKindOf(kindId))
        return readEvent(*event, typing, storedOr<Event>(stored, child), context);
    if (kindId == updateId)
        return readUpdate(typing, storedOr<WeeklyUpdate>(stored, child), context);
    return {std::nullopt, {{QStringLiteral("kind"), Text::tr("Choose what happened.")}}};
}

} // namespace hearth

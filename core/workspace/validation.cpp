// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/validation.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

void requireKnown(std::span<const Code> list, const QString &code, const QString &what)
{
    if (!code.isEmpty() && !isKnown(list, code))
        throw InputError(Text::tr("%1: “%2” is not a known code.").arg(what, code));
}

bool isChoice(const DetailField &field, const QString &value)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&value](const char *choice) { return value == QLatin1StringView(choice); });
}

void requireFits(const DetailField &field, const QString &value)
{
    switch (field.type) {
    case FieldType::Choice:
        if (!isChoice(field, value))
            throw InputError(Text::tr("%1: “%2” is not one of the choices.").arg(labelOf(field), value));
        break;
    case FieldType::Choices:
        for (const QString &part : value.split(u',')) {
            if (!isChoice(field, part))
                throw InputError(Text::tr("%1: “%2” is not one of the choices.").arg(labelOf(field), part));
        }
        break;
    case FieldType::YesNo:
        if (value != QStringLiteral("yes") && value != QStringLiteral("no"))
            throw InputError(Text::tr("%1: say yes or no.").arg(labelOf(field)));
        break;
    case FieldType::Day:
        if (!dateFromIso(value))
            throw InputError(Text::tr("%1: that is not a day.").arg(labelOf(field)));
        break;
    case FieldType::Text:
    case FieldType::Narrative:
        break;
    }
}

Details validated(const Details &details, const std::vector<DetailField> &fields)
{
    Details kept;
    for (auto detail = details.begin(); detail != details.end(); ++detail) {
        const auto field = std::find_if(fields.begin(), fields.end(), [&detail](const DetailField &f) {
            return detail.key() == QLatin1StringView(f.id);
        });
        if (field == fields.end())
            throw InputError(Text::tr("This kind of fact has no field “%1”.").arg(detail.key()));
        const QString value =
            field->type == FieldType::Narrative ? detail.value().trimmed() : detail.value().simplified();
        if (value.isEmpty())
            continue;
        requireFits(*field, value);
        kept.insert(detail.key(), value);
    }
    return kept;
}

QStringList validatedContingency(const Spell &spell)
{
    if (spell.kind != SpellKind::Plan) {
        if (!spell.contingency.isEmpty())
            throw InputError(Text::tr("Only a plan has a contingency."));
        return {};
    }
    for (const QString &option : spell.contingency)
        requireKnown(planOptions(), option, Text::tr("Contingency"));
    QStringList kept = spell.contingency;
    kept.removeDuplicates();
    if (kept.contains(spell.code))
        throw InputError(Text::tr("The contingency has to be another option than the plan."));
    return kept;
}

} // namespace

Child validated(Child child)
{
    for (QString *text :
         {&child.number, &child.forename, &child.surname, &child.knownAs, &child.sex, &child.ethnicity, &child.religion,
          &child.firstLanguage, &child.worker, &child.team, &child.reviewingOfficer, &child.family, &child.upn,
          &child.previousPermanence, &child.previousPermanenceAuthority, &child.previousPermanenceDate})
        *text = text->simplified();
    for (QString *text : {&child.communication, &child.disability, &child.advocate})
        *text = text->trimmed();
    if (child.number.isEmpty())
        throw InputError(Text::tr("A child needs a number."));
    requireKnown(sexCodes(), child.sex, Text::tr("Sex"));
    requireKnown(ethnicityCodes(), child.ethnicity, Text::tr("Ethnicity"));
    requireKnown(previousPermanenceCodes(), child.previousPermanence, Text::tr("Previous permanence"));
    return child;
}

Spell validated(Spell spell)
{
    spell.code = spell.code.simplified();
    const std::span<const Code> codes = codesOf(spell.kind);
    if (!codes.empty()) {
        if (spell.code.isEmpty())
            throw InputError(Text::tr("%1: choose a code.").arg(labelOf(spell.kind)));
        requireKnown(codes, spell.code, labelOf(spell.kind));
    } else if (spell.kind == SpellKind::Care && !spell.code.isEmpty()) {
        throw InputError(Text::tr("A care period has no code."));
    }
    if (spell.until && *spell.until < spell.from)
        throw InputError(
            Text::tr("It ends on %1, before it starts on %2.").arg(britishText(*spell.until), britishText(spell.from)));
    if (spell.sameCarer && spell.kind != SpellKind::Placement)
        throw InputError(Text::tr("Only a placement can be with the same carer as before."));
    spell.contingency = validatedContingency(spell);
    spell.details = validated(spell.details, vocabularyOf(spell.kind).fields);
    return spell;
}

Event validated(Event event, Date today)
{
    if (event.state == EventState::Held && event.on > today)
        throw InputError(Text::tr("%1 is still to come: record it as booked.").arg(britishText(event.on)));
    if (event.kind == EventKind::ShobpaTarget && !event.target)
        throw InputError(Text::tr("Say which day the target is."));
    if (event.kind != EventKind::ShobpaTarget && event.target)
        throw InputError(Text::tr("Only a SHOBPA target sets a day."));
    event.details = validated(event.details, vocabularyOf(event.kind).fields);
    return event;
}

Adjustment validated(Adjustment adjustment)
{
    adjustment.reason = adjustment.reason.trimmed();
    adjustment.approver = adjustment.approver.simplified();
    if (adjustment.rule.isEmpty())
        throw InputError(Text::tr("Say which clock is changed."));
    if (adjustment.reason.isEmpty())
        throw InputError(Text::tr("Give the reason."));
    if (adjustment.approver.isEmpty())
        throw InputError(Text::tr("Say who approved it."));
    const bool pauses = adjustment.kind == AdjustmentKind::Pause;
    if (pauses && !adjustment.from)
        throw InputError(Text::tr("Say from which day the clock is paused."));
    if (!pauses && adjustment.from)
        throw InputError(Text::tr("Only a pause has a first day."));
    if (adjustment.kind == AdjustmentKind::Extension && !adjustment.until)
        throw InputError(Text::tr("Say which day is the new last day."));
    if (pauses && adjustment.until && *adjustment.until < *adjustment.from)
        throw InputError(Text::tr("The pause ends before it starts."));
    return adjustment;
}

WeeklyUpdate validated(WeeklyUpdate update, Date today)
{
    update.text = update.text.trimmed();
    if (update.text.isEmpty())
        throw InputError(Text::tr("There is nothing written."));
    if (update.on > today)
        throw InputError(Text::tr("%1 is still to come.").arg(britishText(update.on)));
    return update;
}

} // namespace hearth

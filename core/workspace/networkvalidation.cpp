// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/codelists.h"
#include "core/workspace/validation.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

void requireYesNoOrNothing(const QString &answer, const QString &what)
{
    if (!answer.isEmpty() && answer != QStringLiteral("yes") && answer != QStringLiteral("no"))
        throw InputError(Text::tr("%1: say yes or no.").arg(what));
}

void requireNotBefore(std::optional<Date> later, std::optional<Date> earlier, const QString &why)
{
    if (later && earlier && *later < *earlier)
        throw InputError(why);
}

} // namespace

Person validated(Person person)
{
    for (QString *text :
         {&person.key, &person.name, &person.sex, &person.role, &person.organisation, &person.phone, &person.email})
        *text = text->simplified();
    for (QString *text : {&person.address, &person.note})
        *text = text->trimmed();
    if (person.name.isEmpty() && person.role.isEmpty() && !person.unborn)
        throw InputError(Text::tr("Give a name or a role, or write “not known” as the name."));
    if (!isKnown(sexCodes(), person.sex) && !person.sex.isEmpty())
        throw InputError(Text::tr("Sex: “%1” is not a known code.").arg(person.sex));
    if (person.unborn && person.born)
        throw InputError(Text::tr("Who is born is not unborn: clear one of the two."));
    if (person.expected && !person.unborn && !person.born)
        throw InputError(Text::tr("Only a child who is not born yet has an expected date of birth."));
    requireNotBefore(person.died, person.born, Text::tr("The day of death is before the day of birth."));
    person.hasDied = person.hasDied || person.died.has_value();
    return person;
}

Relationship validated(Relationship relationship)
{
    relationship.words = relationship.words.simplified();
    relationship.note = relationship.note.trimmed();
    for (const Member &member : {relationship.first, relationship.second}) {
        if (member.isNobody() || (member.isChild() && !member.person.isEmpty()))
            throw InputError(Text::tr("A relationship needs two people."));
    }
    if (relationship.first == relationship.second)
        throw InputError(Text::tr("Nobody is related to themselves: choose two people."));
    const QStringList natures = naturesOf(relationship.kind);
    if (relationship.nature.isEmpty() && !natures.isEmpty())
        relationship.nature = QStringLiteral("unknown");
    if (!(natures.isEmpty() ? relationship.nature.isEmpty() : natures.contains(relationship.nature)))
        throw InputError(Text::tr("“%1” is not one of the choices.").arg(relationship.nature));
    const bool isOther = relationship.kind == RelationshipKind::Other;
    if (isOther && relationship.words.isEmpty())
        throw InputError(Text::tr("Say in words what the first is to the second."));
    if (!isOther && !relationship.words.isEmpty())
        throw InputError(Text::tr("Only a relationship of another kind is described in words."));
    requireNotBefore(relationship.until, relationship.from, Text::tr("It ends before it starts."));
    return relationship;
}

ConnectedCarer validated(ConnectedCarer carer)
{
    for (QString *text : {&carer.wants, &carer.opposing, &carer.fullType, &carer.fullBy})
        *text = text->simplified();
    carer.comments = carer.comments.trimmed();
    requireYesNoOrNothing(carer.wants, Text::tr("Wants to be assessed"));
    requireYesNoOrNothing(carer.opposing, Text::tr("Opposes the decision"));
    return carer;
}

PlannedAction validated(PlannedAction action, Date today)
{
    for (QString *text : {&action.key, &action.rule, &action.owner})
        *text = text->simplified();
    for (QString *text : {&action.what, &action.update})
        *text = text->trimmed();
    if (action.what.isEmpty())
        throw InputError(Text::tr("Say what is to be done."));
    if (action.rule.isEmpty())
        throw InputError(Text::tr("Say by which clock the action runs."));
    if (action.done && action.dropped)
        throw InputError(Text::tr("An action is either done or no longer needed."));
    for (const std::optional<Date> &day : {action.done, action.dropped}) {
        if (day && *day > today)
            throw InputError(Text::tr("%1 is still to come.").arg(britishText(*day)));
    }
    return action;
}

Phrase validated(Phrase phrase)
{
    phrase.text = phrase.text.trimmed();
    phrase.section = phrase.section.simplified();
    if (phrase.text.isEmpty())
        throw InputError(Text::tr("There is nothing written."));
    return phrase;
}

} // namespace hearth

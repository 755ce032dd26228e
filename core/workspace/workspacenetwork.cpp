// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/networkacts.h"
#include "core/workspace/workspaceprivate.h"

namespace hearth {

const std::vector<Person> &Workspace::people() const
{
    return d->shared.people();
}

const Person *Workspace::person(const QString &key) const
{
    return d->shared.person(key);
}

const std::vector<Relationship> &Workspace::relationships() const
{
    return d->shared.relationships();
}

const std::vector<Phrase> &Workspace::phrases() const
{
    return d->shared.phrases();
}

std::optional<PpmRecord> Workspace::ppm(RecordId id) const
{
    return d->store->ppm(id);
}

std::vector<Change> Workspace::perform(std::vector<Change> changes, const Doing &doing)
{
    return d->commit(std::move(changes), {doing.act, doing.text, doing.reason});
}

RecordId Workspace::savePerson(const Person &person)
{
    const bool isNew = person.stamp.id == 0;
    return d->commitOne(acts::savePerson(d->shared, person),
                        {isNew ? QStringLiteral("add-person") : QStringLiteral("correct-person"),
                         isNew ? tr("Add a person") : tr("Correct a person"), QString()},
                        person.stamp.id);
}

RecordId Workspace::saveRelationship(const Relationship &relationship)
{
    const bool isNew = relationship.stamp.id == 0;
    return d->commitOne(acts::saveRelationship(d->roster, d->shared, relationship),
                        {isNew ? QStringLiteral("add-relationship") : QStringLiteral("correct-relationship"),
                         isNew ? tr("Add a relationship") : tr("Correct a relationship"), QString()},
                        relationship.stamp.id);
}

RecordId Workspace::saveCarer(const ConnectedCarer &carer)
{
    return d->commitOne(acts::saveCarer(d->roster, d->shared, carer),
                        {QStringLiteral("connected-carer"), tr("Change the table of connected carers"), QString()},
                        carer.stamp.id);
}

RecordId Workspace::saveGenogram(const Genogram &genogram)
{
    return d->commitOne(acts::saveGenogram(d->roster, d->shared, genogram),
                        {QStringLiteral("arrange-genogram"), tr("Arrange a genogram"), QString()}, genogram.stamp.id);
}

RecordId Workspace::saveAction(const PlannedAction &action)
{
    const bool isNew = action.stamp.id == 0;
    return d->commitOne(acts::saveAction(d->roster, d->shared, action, today()),
                        {isNew ? QStringLiteral("add-action") : QStringLiteral("update-action"),
                         isNew ? tr("Add an action") : tr("Update an action"), QString()},
                        action.stamp.id);
}

RecordId Workspace::savePhrase(const Phrase &phrase)
{
    return d->commitOne(acts::savePhrase(d->shared, phrase),
                        {QStringLiteral("save-phrase"), tr("Keep a phrase"), QString()}, phrase.stamp.id);
}

} // namespace hearth

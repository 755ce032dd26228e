// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/persontasks.h"

#include "core/network/kinship.h"
#include "core/workspace/networkdesk.h"
#include "ui/child/childsummary.h"
#include "ui/child/facttasks.h"
#include "ui/network/memberwords.h"
#include "ui/network/personform.h"
#include "ui/network/relationform.h"
#include "ui/network/relationlist.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkTasks)
};

const QString reasonId = QStringLiteral("reason");
const QString existingId = QStringLiteral("existing");
const QString nameId = QStringLiteral("name");
constexpr int mostNamesakes = 6;

EditTask taskOf(const Workspace &workspace, RecordId child, const QString &title, const QString &draft)
{
    EditTask task;
    task.title = title;
    if (const ChildRecord *record = workspace.child(child))
        task.subject = identityLine(record->child, workspace.asAt());
    if (!draft.isEmpty())
        task.draftKey = QStringLiteral("child/%1/network/").arg(child) + draft;
    return task;
}

ShapeField reasonField(const QString &label)
{
    return {reasonId, label, FieldKind::Narrative, {}, true, false, Text::tr("Kept in the history."), {}};
}

FormProblems reasonProblems(const Typing &typing)
{
    if (!typing.value(reasonId).trimmed().isEmpty())
        return {};
    return {{reasonId, Text::tr("Give the reason.")}};
}

QString addTitle(NewRelative relative)
{
    switch (relative) {
    case NewRelative::Parent:
        return Text::tr("Add a parent");
    case NewRelative::Partner:
        return Text::tr("Add a partner");
    case NewRelative::Child:
        return Text::tr("Add a child of theirs");
    case NewRelative::Sibling:
        return Text::tr("Add a brother or sister");
    case NewRelative::Other:
        break;
    }
    return Text::tr("Add a friend, carer or professional");
}

const Relationship *relationshipOf(const Workspace &workspace, RecordId id)
{
    const auto &all = workspace.relationships();
    const auto found = std::find_if(all.begin(), all.end(), [id](const auto &r) { return r.stamp.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QString sideOf(const Relationship &relationship, const Member &of)
{
    return relationship.first == of ? QStringLiteral("first") : QStringLiteral("second");
}

QString wordsOf(const Workspace &workspace, const Relationship &relationship, const Member &of)
{
    return Text::tr("%1: %2", "a name, what they are to somebody")
        .arg(nameOf(workspace, of), relationWords(workspace, relationship, of));
}

// After a conflict the form goes on upon what is stored now; \a typed shows it.
std::function<StoredNow()> storedRelation(Workspace &workspace, const std::shared_ptr<Relationship> &base,
                                          const std::function<Typing(const Relationship &)> &typed)
{
    return [&workspace, base, typed] {
        StoredNow now;
        now.changedBy = lastChangeOf(workspace, QStringLiteral("relationship"), base->stamp.id);
        if (const Relationship *stored = relationshipOf(workspace, base->stamp.id)) {
            *base = *stored;
            now.typing = typed(*stored);
        } else {
            base->stamp.id = 0;
            base->stamp.revision = 0;
        }
        return now;
    };
}

} // namespace

EditTask addPersonTask(Workspace &workspace, RecordId child, const Member &anchor, NewRelative relative)
{
    EditTask task =
        taskOf(workspace, child, addTitle(relative), QStringLiteral("add/%1/%2").arg(idOf(relative), idOf(anchor)));
    const auto form = std::make_shared<AddForm>(workspace, child, anchor, relative);
    task.words = relative == NewRelative::Other ? QString() : Text::tr("Of %1.").arg(nameOf(workspace, anchor));
    task.done = Text::tr("The person was added.");
    task.typing = form->typing();
    task.shape = [form](const Typing &typing) { return form->shape(typing); };
    task.problems = [form](const Typing &typing) { return form->problems(typing); };
    task.outlook = [form](const Typing &typing) { return form->outlook(typing); };
    task.save = [&workspace, form](const Typing &typing) {
        NetworkDesk desk(workspace);
        if (const Member chosen = AddForm::existing(typing); !chosen.isNobody()) {
            desk.connect(form->relationships(typing, chosen));
            return;
        }
        auto person = readPerson(typing, {}, typingContextOf(workspace)).person;
        if (!person)
            return;
        person->key = newKey();
        desk.save(*person, form->relationships(typing, personMember(person->key)));
    };
    return task;
}

EditTask personTask(Workspace &workspace, RecordId child, const QString &key, const TaskOpener &open)
{
    EditTask task = taskOf(workspace, child, Text::tr("A person of the network"), QStringLiteral("person/") + key);
    const Person *person = workspace.person(key);
    const auto base = std::make_shared<Person>(person ? *person : Person());
    const Family family = familyOf(workspace, child);
    const Member member = personMember(key);
    task.words = Text::tr("%1, %2", "name, what they are to the child")
                     .arg(nameOf(workspace, member), kinshipToChild(family, member));
    task.done = Text::tr("The person was corrected.");
    task.typing = typingOfPerson(*base);
    task.shape = personShape;
    const auto read = [&workspace, base](const Typing &typing) {
        return readPerson(typing, *base, typingContextOf(workspace));
    };
    task.problems = [read](const Typing &typing) { return read(typing).problems; };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto now = read(typing).person)
            NetworkDesk(workspace).save(*now);
    };
    task.stored = [&workspace, base] {
        StoredNow now;
        now.changedBy = lastChangeOf(workspace, QStringLiteral("person"), base->stamp.id);
        if (const Person *stored = workspace.person(base->key)) {
            *base = *stored;
            now.typing = typingOfPerson(*stored);
        } else {
            base->stamp = {};
        }
        return now;
    };
    task.beneath = [&workspace, child, key, open](QWidget *parent) -> QWidget * {
        return new RelationList(workspace, child, key, open, parent);
    };
    return task;
}

EditTask removePersonTask(Workspace &workspace, RecordId child, const QString &key)
{
    EditTask task = taskOf(workspace, child, Text::tr("Remove a person"), {});
    const Person *person = workspace.person(key);
    const Person base = person ? *person : Person();
    task.words = Text::tr("%1, with every relationship.\n\nRemoving is for somebody entered by mistake. Somebody who "
                          "has died or moved away stays. The history keeps it.")
                     .arg(nameOf(workspace, personMember(key)));
    task.saveText = Text::tr("&Remove");
    task.done = Text::tr("The person was removed.");
    task.shape = [](const Typing &) { return FormShape{{reasonField(Text::tr("Why they are removed"))}}; };
    task.problems = reasonProblems;
    task.save = [&workspace, base](const Typing &typing) {
        workspace.remove(Record(base), typing.value(reasonId).trimmed());
    };
    return task;
}

EditTask samePersonTask(Workspace &workspace, RecordId child, const QString &key)
{
    EditTask task = taskOf(workspace, child, Text::tr("The same person entered twice"), {});
    task.words = Text::tr("%1 becomes one with somebody else: relationships and assessments go over, and what is not "
                          "known there is taken from here.")
                     .arg(nameOf(workspace, personMember(key)));
    task.saveText = Text::tr("&Make them one");
    task.done = Text::tr("The two are one person now.");
    const Person *person = workspace.person(key);
    put(task.typing, nameId, person ? person->name : QString());
    task.shape = [&workspace, key](const Typing &typing) {
        FormShape shape;
        shape.fields.push_back({nameId, Text::tr("Name to look for"), FieldKind::Line, {}, false, false, {}, {}});
        auto known = namesakes(workspace, typing.value(nameId), mostNamesakes);
        std::erase_if(known, [&key](const ShapeChoice &choice) {
            return choice.id == idOf(personMember(key)) || memberOf(choice.id).isChild();
        });
        ShapeField same{existingId, Text::tr("Is the same person as"), FieldKind::Code, known, true, false, {}, {}};
        same.placeholder = known.empty() ? Text::tr("Nobody of that name") : Text::tr("Choose the other one");
        shape.fields.push_back(std::move(same));
        shape.fields.push_back(reasonField(Text::tr("How you know")));
        return shape;
    };
    task.problems = [&workspace](const Typing &typing) {
        FormProblems problems;
        if (!workspace.person(memberOf(typing.value(existingId)).person))
            problems.push_back({existingId, Text::tr("Choose the other one of the two.")});
        for (FormProblem &problem : reasonProblems(typing))
            problems.push_back(std::move(problem));
        return problems;
    };
    task.save = [&workspace, key](const Typing &typing) {
        NetworkDesk(workspace).merge(key, memberOf(typing.value(existingId)).person, typing.value(reasonId));
    };
    return task;
}

EditTask addRelationTask(Workspace &workspace, RecordId child, const Member &of)
{
    EditTask task = taskOf(workspace, child, Text::tr("Add a relationship"), QStringLiteral("relate/") + idOf(of));
    const auto family = std::make_shared<Family>(familyOf(workspace, child));
    task.words = nameOf(workspace, of);
    task.done = Text::tr("The relationship was added.");
    task.opens = EditTask::Opens::WithTyped;
    task.shape = [&workspace, family, of](const Typing &typing) {
        return relationShape(workspace, *family, of, typing);
    };
    task.problems = [&workspace, of](const Typing &typing) { return readRelation(typing, of, {}, workspace).problems; };
    task.save = [&workspace, of](const Typing &typing) {
        if (const auto made = readRelation(typing, of, {}, workspace).relationship)
            NetworkDesk(workspace).connect({*made});
    };
    return task;
}

EditTask relationTask(Workspace &workspace, RecordId child, const Relationship &relationship, const Member &of)
{
    EditTask task = taskOf(workspace, child, Text::tr("Correct a relationship"),
                           QStringLiteral("relation/%1/%2").arg(relationship.stamp.id).arg(sideOf(relationship, of)));
    const auto family = std::make_shared<Family>(familyOf(workspace, child));
    const auto base = std::make_shared<Relationship>(relationship);
    task.words = wordsOf(workspace, relationship, of);
    task.done = Text::tr("The relationship was corrected.");
    task.typing = typingOfRelation(relationship, of);
    task.shape = [&workspace, family, of](const Typing &typing) {
        return relationShape(workspace, *family, of, typing);
    };
    const auto read = [&workspace, base, of](const Typing &typing) {
        return readRelation(typing, of, *base, workspace);
    };
    task.problems = [read](const Typing &typing) { return read(typing).problems; };
    task.save = [&workspace, read](const Typing &typing) {
        if (const auto now = read(typing).relationship)
            NetworkDesk(workspace).connect({*now});
    };
    task.stored = storedRelation(workspace, base, [of](const Relationship &r) { return typingOfRelation(r, of); });
    return task;
}

EditTask endRelationTask(Workspace &workspace, RecordId child, const Relationship &relationship, const Member &of)
{
    EditTask task = taskOf(workspace, child, Text::tr("End a relationship"), {});
    const auto base = std::make_shared<Relationship>(relationship);
    const bool isCouple = relationship.kind == RelationshipKind::Partner;
    task.words = wordsOf(workspace, relationship, of);
    task.saveText = Text::tr("&End it");
    task.done = Text::tr("The relationship was ended.");
    if (isCouple)
        put(task.typing, QStringLiteral("nature"),
            relationship.nature == QStringLiteral("married") ? QStringLiteral("separated") : QStringLiteral("ended"));
    task.shape = [isCouple](const Typing &) {
        FormShape shape;
        shape.fields.push_back({QStringLiteral("until"), Text::tr("Until"), FieldKind::Day, {}, true, false, {}, {}});
        if (isCouple) {
            ShapeField nature{
                QStringLiteral("nature"), Text::tr("They are now"), FieldKind::Code, {}, true, false, {}, {}};
            for (const char *id : {"separated", "divorced", "ended"})
                nature.choices.push_back(
                    {QString::fromLatin1(id), labelOfNature(RelationshipKind::Partner, QString::fromLatin1(id)), {}});
            shape.fields.push_back(std::move(nature));
        }
        return shape;
    };
    const auto read = [&workspace, base, isCouple](const Typing &typing, FormProblems &problems) {
        Relationship ended = *base;
        ended.until = readDay(typing, QStringLiteral("until"), Text::tr("Until"), Need::Required,
                              typingContextOf(workspace), problems);
        if (isCouple)
            ended.nature = typing.value(QStringLiteral("nature"));
        if (isCouple && ended.nature.isEmpty())
            problems.push_back({QStringLiteral("nature"), Text::tr("Say how they are to each other now.")});
        if (problems.empty() && ended.from && *ended.until < *ended.from)
            problems.push_back({QStringLiteral("until"), Text::tr("Until: that is before it began.")});
        return ended;
    };
    task.problems = [read](const Typing &typing) {
        FormProblems problems;
        (void)read(typing, problems);
        return problems;
    };
    task.save = [&workspace, read](const Typing &typing) {
        FormProblems problems;
        const Relationship ended = read(typing, problems);
        if (problems.empty())
            NetworkDesk(workspace).connect({ended});
    };
    task.stored = storedRelation(workspace, base, [](const Relationship &now) {
        Typing typing;
        put(typing, QStringLiteral("until"), britishText(now.until));
        put(typing, QStringLiteral("nature"), now.nature);
        return typing;
    });
    return task;
}

EditTask removeRelationTask(Workspace &workspace, RecordId child, const Relationship &relationship, const Member &of)
{
    EditTask task = taskOf(workspace, child, Text::tr("Remove a relationship"), {});
    task.words = Text::tr("%1\n\nRemoving is for what was entered by mistake. What is over is ended. The history "
                          "keeps it.")
                     .arg(wordsOf(workspace, relationship, of));
    task.saveText = Text::tr("&Remove it");
    task.done = Text::tr("The relationship was removed.");
    task.shape = [](const Typing &) { return FormShape{{reasonField(Text::tr("Why it is removed"))}}; };
    task.problems = reasonProblems;
    task.save = [&workspace, relationship](const Typing &typing) {
        workspace.remove(Record(relationship), typing.value(reasonId).trimmed());
    };
    return task;
}

} // namespace hearth

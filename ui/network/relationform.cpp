// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/relationform.h"

#include "core/workspace/networkdesk.h"
#include "ui/child/facttasks.h"
#include "ui/network/memberwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RelationForm)
};

const QString relationId = QStringLiteral("relation");
const QString otherId = QStringLiteral("other");
const QString natureId = QStringLiteral("nature");
const QString wordsId = QStringLiteral("words");
const QString parentOf = QStringLiteral("parent-of");
const QString childOf = QStringLiteral("child-of");

ShapeField field(const QString &id, const QString &label, FieldKind kind, std::vector<ShapeChoice> choices = {})
{
    return {id, label, kind, std::move(choices), false, false, {}, {}};
}

std::optional<RelationshipKind> kindOf(const QString &relation)
{
    if (relation == parentOf || relation == childOf)
        return RelationshipKind::Parent;
    return relationshipKindOf(relation);
}

std::vector<ShapeChoice> relationChoices()
{
    return {{parentOf, Text::tr("is a parent of"), {}},
            {childOf, Text::tr("is a child of"), {}},
            {idOf(RelationshipKind::Partner), Text::tr("is or was with"), {}},
            {idOf(RelationshipKind::Sibling), Text::tr("is a brother or sister of"), {}},
            {idOf(RelationshipKind::LivesWith), Text::tr("lives with"), {}},
            {idOf(RelationshipKind::Other), Text::tr("is something else to"), {}}};
}

} // namespace

FormShape relationShape(const Workspace &workspace, const Family &family, const Member &of, const Typing &typing)
{
    FormShape shape;
    ShapeField relation =
        field(relationId, Text::tr("%1 …", "a name, before `is a parent of`").arg(nameOf(workspace, of)),
              FieldKind::Code, relationChoices());
    relation.required = true;
    shape.fields.push_back(std::move(relation));
    auto choices = memberChoices(workspace, family, of);
    const QString chosen = typing.value(otherId);
    const bool isThere = std::any_of(choices.begin(), choices.end(), [&](const auto &c) { return c.id == chosen; });
    if (const Member other = memberOf(chosen); !isThere && !other.isNobody() && !isUnchosen(chosen))
        choices.push_back({chosen, nameOf(workspace, other), {}});
    ShapeField other = field(otherId, Text::tr("Whom"), FieldKind::Code, std::move(choices));
    other.required = true;
    other.hint = Text::tr("Somebody who is not in the genogram yet is added from a symbol.");
    shape.fields.push_back(std::move(other));
    const auto kind = kindOf(typing.value(relationId));
    if (kind && !naturesOf(*kind).isEmpty()) {
        ShapeField nature = field(natureId, Text::tr("What kind"), FieldKind::Code);
        for (const QString &id : naturesOf(*kind))
            nature.choices.push_back({id, labelOfNature(*kind, id), {}});
        nature.required = true;
        shape.fields.push_back(std::move(nature));
    }
    if (kind == RelationshipKind::Other) {
        ShapeField words = field(wordsId, Text::tr("What"), FieldKind::Line);
        words.required = true;
        words.hint = Text::tr("Such as godmother, neighbour or health visitor.");
        shape.fields.push_back(std::move(words));
    }
    shape.fields.push_back(field(QStringLiteral("from"), Text::tr("Since"), FieldKind::Day));
    shape.fields.push_back(field(QStringLiteral("until"), Text::tr("Until"), FieldKind::Day));
    shape.fields.push_back(field(QStringLiteral("note"), Text::tr("Note"), FieldKind::Narrative));
    return shape;
}

Typing typingOfRelation(const Relationship &relationship, const Member &of)
{
    Typing typing;
    const bool isFirst = relationship.first == of;
    QString relation = idOf(relationship.kind);
    if (relationship.kind == RelationshipKind::Parent)
        relation = isFirst ? parentOf : childOf;
    put(typing, relationId, relation);
    put(typing, otherId, idOf(isFirst ? relationship.second : relationship.first));
    put(typing, natureId, relationship.nature);
    put(typing, wordsId, relationship.words);
    put(typing, QStringLiteral("from"), britishText(relationship.from));
    put(typing, QStringLiteral("until"), britishText(relationship.until));
    put(typing, QStringLiteral("note"), relationship.note);
    return typing;
}

ReadRelation readRelation(const Typing &typing, const Member &of, const Relationship &stored,
                          const Workspace &workspace)
{
    ReadRelation answer;
    const TypingContext context = typingContextOf(workspace);
    const QString relation = typing.value(relationId);
    const auto kind = kindOf(relation);
    if (!kind) {
        answer.problems.push_back({relationId, Text::tr("Say what they are to each other.")});
        return answer;
    }
    Relationship read = stored;
    read.kind = *kind;
    const Member other = isUnchosen(typing.value(otherId)) ? Member() : memberOf(typing.value(otherId));
    if (other.isNobody())
        answer.problems.push_back({otherId, Text::tr("Whom: choose somebody from the list.")});
    // Of an Other recorded from the other side the words stay with the one they belong to.
    const bool isSecond = relation == childOf || (*kind == RelationshipKind::Other && stored.stamp.id != 0 &&
                                                  stored.kind == *kind && stored.second == of);
    read.first = isSecond ? other : of;
    read.second = isSecond ? of : other;
    const QStringList natures = naturesOf(*kind);
    read.nature = natures.isEmpty() ? QString() : typing.value(natureId);
    if (!natures.isEmpty() && !natures.contains(read.nature))
        answer.problems.push_back({natureId, Text::tr("Say what kind of relationship it is.")});
    read.words = *kind == RelationshipKind::Other ? typing.value(wordsId).simplified() : QString();
    read.from = readDay(typing, QStringLiteral("from"), Text::tr("Since"), Need::Optional, context, answer.problems);
    read.until = readDay(typing, QStringLiteral("until"), Text::tr("Until"), Need::Optional, context, answer.problems);
    read.note = typing.value(QStringLiteral("note")).trimmed();
    if (!answer.problems.empty())
        return answer;
    if (const QString why = whyNot(read, workspace.relationships()); !why.isEmpty()) {
        answer.problems.push_back({*kind == RelationshipKind::Other ? wordsId : otherId, why});
        return answer;
    }
    answer.relationship = std::move(read);
    return answer;
}

} // namespace hearth

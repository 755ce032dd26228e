// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/addform.h"

#include "core/workspace/networkdesk.h"
#include "ui/child/facttasks.h"
#include "ui/network/memberwords.h"
#include "ui/network/personform.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkAddForm)
};

const QString yes = QStringLiteral("yes");
const QString existingId = QStringLiteral("existing");
const QString natureId = QStringLiteral("nature");
const QString wordsId = QStringLiteral("words");
const QString sharesId = QStringLiteral("shares");
const QString withId = QStringLiteral("with");
const QString coupleId = QStringLiteral("couple");
const QString alsoId = QStringLiteral("also");
const QString homeId = QStringLiteral("home");
constexpr int mostNamesakes = 5;

constexpr std::array<const char *, 5> relativeIds = {"parent", "partner", "child", "sibling", "other"};

ShapeField field(const QString &id, const QString &label, FieldKind kind, std::vector<ShapeChoice> choices = {})
{
    return {id, label, kind, std::move(choices), false, false, {}, {}};
}

std::vector<ShapeChoice> natureChoices(RelationshipKind kind)
{
    std::vector<ShapeChoice> choices;
    for (const QString &nature : naturesOf(kind))
        choices.push_back({nature, labelOfNature(kind, nature), {}});
    return choices;
}

Relationship relationship(RelationshipKind kind, const Member &first, const Member &second, const QString &nature = {})
{
    Relationship made;
    made.kind = kind;
    made.first = first;
    made.second = second;
    made.nature = nature;
    return made;
}

void appendOnce(std::vector<Member> &members, const Member &member)
{
    if (std::find(members.begin(), members.end(), member) == members.end())
        members.push_back(member);
}

} // namespace

QString idOf(NewRelative relative)
{
    return QString::fromLatin1(relativeIds.at(static_cast<std::size_t>(relative)));
}

std::optional<NewRelative> newRelativeOf(QStringView id)
{
    for (std::size_t i = 0; i < relativeIds.size(); ++i) {
        if (id == QLatin1StringView(relativeIds.at(i)))
            return static_cast<NewRelative>(i);
    }
    return std::nullopt;
}

AddForm::AddForm(const Workspace &workspace, RecordId child, Member anchor, NewRelative relative)
    : m_workspace(workspace), m_child(child), m_anchor(std::move(anchor)), m_relative(relative)
{}

std::vector<Member> AddForm::parentsOf(const Member &member) const
{
    std::vector<Member> parents;
    for (const Relationship &known : m_workspace.relationships()) {
        const bool isParent = known.nature != QStringLiteral("foster") && known.nature != QStringLiteral("step");
        if (known.kind == RelationshipKind::Parent && known.second == member && isParent)
            appendOnce(parents, known.first);
    }
    return parents;
}

std::vector<Member> AddForm::partnersOf(const Member &member) const
{
    std::vector<Member> partners;
    for (const Relationship &known : m_workspace.relationships()) {
        if (known.kind == RelationshipKind::Partner && (known.first == member || known.second == member))
            appendOnce(partners, known.first == member ? known.second : known.first);
    }
    for (const Relationship &known : m_workspace.relationships()) {
        if (known.kind != RelationshipKind::Parent || known.first != member)
            continue;
        for (const Member &parent : parentsOf(known.second)) {
            if (parent != member)
                appendOnce(partners, parent);
        }
    }
    return partners;
}

std::vector<Member> AddForm::siblingsOf(const Member &member) const
{
    std::vector<Member> siblings;
    const auto append = [&](const Member &other) {
        if (other != member)
            appendOnce(siblings, other);
    };
    for (const Member &parent : parentsOf(member)) {
        for (const Relationship &known : m_workspace.relationships()) {
            if (known.kind == RelationshipKind::Parent && known.first == parent)
                append(known.second);
        }
    }
    for (const Relationship &known : m_workspace.relationships()) {
        if (known.kind == RelationshipKind::Sibling && (known.first == member || known.second == member))
            append(known.first == member ? known.second : known.first);
    }
    if (member.isChild()) {
        for (const ChildRecord *record : m_workspace.siblingsOf(member.child))
            append(childMember(record->child.stamp.id));
    }
    return siblings;
}

std::vector<ShapeChoice> AddForm::choicesOf(const std::vector<Member> &members) const
{
    std::vector<ShapeChoice> choices;
    for (const Member &member : members)
        choices.push_back({idOf(member), nameOf(m_workspace, member), {}});
    return choices;
}

Typing AddForm::typing() const
{
    Typing typing;
    switch (m_relative) {
    case NewRelative::Parent:
    case NewRelative::Child: {
        put(typing, natureId, QStringLiteral("birth"));
        if (m_relative == NewRelative::Child) {
            if (const auto partners = partnersOf(m_anchor); partners.size() == 1)
                put(typing, withId, idOf(partners.front()));
        }
        break;
    }
    case NewRelative::Sibling: {
        QStringList shared;
        for (const Member &parent : parentsOf(m_anchor))
            shared.append(idOf(parent));
        put(typing, sharesId, shared.join(u','));
        put(typing, natureId, QStringLiteral("full"));
        break;
    }
    case NewRelative::Partner:
    case NewRelative::Other:
        break;
    }
    return typing;
}

Member AddForm::existing(const Typing &typing)
{
    return memberOf(typing.value(existingId));
}

// The kind whose nature is asked for. Brothers and sisters who share a parent need none: it follows.
std::optional<RelationshipKind> AddForm::natureKind(const Typing &typing) const
{
    switch (m_relative) {
    case NewRelative::Parent:
    case NewRelative::Child:
        return RelationshipKind::Parent;
    case NewRelative::Partner:
        return RelationshipKind::Partner;
    case NewRelative::Sibling:
        return typing.value(sharesId).isEmpty() ? std::optional(RelationshipKind::Sibling) : std::nullopt;
    case NewRelative::Other:
        break;
    }
    return std::nullopt;
}

void AddForm::appendParent(FormShape &shape) const
{
    // As many as three states of a couple would be a questionnaire: the others are said at their symbols.
    if (const auto parents = parentsOf(m_anchor); parents.size() == 1) {
        ShapeField couple = field(coupleId, Text::tr("With %1").arg(nameOf(m_workspace, parents.front())),
                                  FieldKind::Code, natureChoices(RelationshipKind::Partner));
        couple.hint = Text::tr("Leave empty where they were never a couple.");
        shape.fields.push_back(std::move(couple));
    }
    if (const auto siblings = siblingsOf(m_anchor); !siblings.empty())
        shape.fields.push_back(field(alsoId, Text::tr("Also a parent of"), FieldKind::Choices, choicesOf(siblings)));
}

void AddForm::appendRelation(FormShape &shape, const Typing &typing) const
{
    const QString anchor = nameOf(m_workspace, m_anchor);
    if (m_relative == NewRelative::Sibling) {
        if (const auto parents = parentsOf(m_anchor); !parents.empty())
            shape.fields.push_back(
                field(sharesId, Text::tr("Parents they share"), FieldKind::Choices, choicesOf(parents)));
    }
    if (const auto kind = natureKind(typing)) {
        ShapeField nature = field(
            natureId, *kind == RelationshipKind::Partner ? Text::tr("With %1").arg(anchor) : Text::tr("What kind"),
            FieldKind::Code, natureChoices(*kind));
        nature.required = true;
        shape.fields.push_back(std::move(nature));
    }
    if (m_relative == NewRelative::Parent)
        appendParent(shape);
    if (m_relative == NewRelative::Child) {
        if (const auto partners = partnersOf(m_anchor); !partners.empty()) {
            ShapeField with = field(withId, Text::tr("The other parent"), FieldKind::Code, choicesOf(partners));
            with.placeholder = Text::tr("Not recorded");
            shape.fields.push_back(std::move(with));
        }
    }
    if (m_relative == NewRelative::Other) {
        ShapeField words = field(wordsId, Text::tr("What they are to %1").arg(anchor), FieldKind::Line);
        words.hint = Text::tr("Such as godmother or neighbour. A professional's role will do.");
        shape.fields.push_back(std::move(words));
    } else {
        shape.fields.push_back(field(homeId, Text::tr("Lives with %1").arg(anchor), FieldKind::Tick));
    }
    if (m_relative == NewRelative::Partner) {
        shape.fields.push_back(field(QStringLiteral("from"), Text::tr("Together since"), FieldKind::Day));
        shape.fields.push_back(field(QStringLiteral("until"), Text::tr("Until"), FieldKind::Day));
    }
}

FormShape AddForm::shape(const Typing &typing) const
{
    FormShape shape;
    const FormShape person = personShape(typing);
    shape.fields.push_back(person.fields.front());
    auto known = namesakes(m_workspace, typing.value(QStringLiteral("name")), mostNamesakes);
    std::erase_if(known, [this](const ShapeChoice &choice) { return choice.id == idOf(m_anchor); });
    const Member chosen = existing(typing);
    const auto isChosen = [&chosen](const ShapeChoice &choice) { return choice.id == idOf(chosen); };
    if (!chosen.isNobody() && std::none_of(known.begin(), known.end(), isChosen))
        known.insert(known.begin(), {idOf(chosen), nameOf(m_workspace, chosen), {}});
    if (!known.empty()) {
        ShapeField same = field(existingId, Text::tr("Is the same person as"), FieldKind::Code, std::move(known));
        same.placeholder = Text::tr("Nobody: somebody new");
        same.hint = Text::tr("Somebody of this name is in the store. The same person is kept once.");
        shape.fields.push_back(std::move(same));
    }
    appendRelation(shape, typing);
    if (chosen.isNobody())
        shape.fields.insert(shape.fields.end(), person.fields.begin() + 1, person.fields.end());
    return shape;
}

Relationship AddForm::mainRelationship(const Typing &typing, const Member &newcomer) const
{
    const QString nature = typing.value(natureId);
    switch (m_relative) {
    case NewRelative::Parent:
        return relationship(RelationshipKind::Parent, newcomer, m_anchor, nature);
    case NewRelative::Child:
        return relationship(RelationshipKind::Parent, m_anchor, newcomer, nature);
    case NewRelative::Partner: {
        Relationship couple = relationship(RelationshipKind::Partner, m_anchor, newcomer, nature);
        FormProblems ignored;
        const TypingContext context = typingContextOf(m_workspace);
        couple.from = readDay(typing, QStringLiteral("from"), {}, Need::Optional, context, ignored);
        couple.until = readDay(typing, QStringLiteral("until"), {}, Need::Optional, context, ignored);
        return couple;
    }
    case NewRelative::Sibling: {
        const QStringList shared = typing.value(sharesId).split(u',', Qt::SkipEmptyParts);
        if (!shared.isEmpty())
            return relationship(RelationshipKind::Parent, memberOf(shared.front()), newcomer, QStringLiteral("birth"));
        return relationship(RelationshipKind::Sibling, m_anchor, newcomer, nature);
    }
    case NewRelative::Other:
        break;
    }
    Relationship other = relationship(RelationshipKind::Other, newcomer, m_anchor);
    other.words = typing.value(wordsId).simplified();
    if (other.words.isEmpty() && typing.value(QStringLiteral("professional")) == yes)
        other.words = typing.value(QStringLiteral("role")).simplified();
    if (other.words.isEmpty()) {
        const Person *known = m_workspace.person(newcomer.person);
        other.words = known ? known->role : QString();
    }
    return other;
}

std::vector<Relationship> AddForm::further(const Typing &typing, const Member &newcomer) const
{
    std::vector<Relationship> made;
    const QString nature = typing.value(natureId);
    if (m_relative == NewRelative::Parent) {
        if (const auto parents = parentsOf(m_anchor); parents.size() == 1 && !typing.value(coupleId).isEmpty())
            made.push_back(relationship(RelationshipKind::Partner, parents.front(), newcomer, typing.value(coupleId)));
        for (const QString &id : typing.value(alsoId).split(u',', Qt::SkipEmptyParts))
            made.push_back(relationship(RelationshipKind::Parent, newcomer, memberOf(id), nature));
    }
    if (m_relative == NewRelative::Child) {
        if (const Member other = memberOf(typing.value(withId)); !other.isNobody())
            made.push_back(relationship(RelationshipKind::Parent, other, newcomer, nature));
    }
    if (m_relative == NewRelative::Sibling) {
        const QStringList shared = typing.value(sharesId).split(u',', Qt::SkipEmptyParts);
        for (const QString &id : shared.mid(1))
            made.push_back(relationship(RelationshipKind::Parent, memberOf(id), newcomer, QStringLiteral("birth")));
    }
    if (typing.value(homeId) == yes && m_relative != NewRelative::Other)
        made.push_back(relationship(RelationshipKind::LivesWith, m_anchor, newcomer));
    return made;
}

std::vector<Relationship> AddForm::relationships(const Typing &typing, const Member &newcomer) const
{
    std::vector<Relationship> all = m_workspace.relationships();
    std::vector<Relationship> made{mainRelationship(typing, newcomer)};
    all.push_back(made.front());
    for (const Relationship &more : further(typing, newcomer)) {
        if (!whyNot(more, all).isEmpty())
            continue;
        made.push_back(more);
        all.push_back(more);
    }
    return made;
}

FormProblems AddForm::problems(const Typing &typing) const
{
    const TypingContext context = typingContextOf(m_workspace);
    FormProblems problems;
    const Member chosen = existing(typing);
    if (chosen.isNobody())
        problems = readPerson(typing, {}, context).problems;
    if (const auto kind = natureKind(typing)) {
        const QString nature = typing.value(natureId);
        if (!naturesOf(*kind).contains(nature))
            problems.push_back({natureId, *kind == RelationshipKind::Partner
                                              ? Text::tr("Say how they are or were together.")
                                              : Text::tr("Say what kind of relative they are.")});
    }
    if (isUnchosen(typing.value(coupleId)))
        problems.push_back({coupleId, Text::tr("Choose how the parents are or were together from the list.")});
    for (const char *id : {"from", "until"})
        (void)readDay(typing, QString::fromLatin1(id), Text::tr("Together"), Need::Optional, context, problems);
    if (!problems.empty())
        return problems;
    Member newcomer = chosen;
    if (newcomer.isNobody())
        newcomer.person = QStringLiteral("new");
    if (const QString why = whyNot(mainRelationship(typing, newcomer), m_workspace.relationships()); !why.isEmpty())
        problems.push_back({m_relative == NewRelative::Other ? wordsId : natureId, why});
    return problems;
}

QString AddForm::outlook(const Typing &typing) const
{
    const Member chosen = existing(typing);
    if (!chosen.isNobody())
        return Text::tr("%1 is in the store already and is not entered twice.").arg(nameOf(m_workspace, chosen));
    return {};
}

} // namespace hearth

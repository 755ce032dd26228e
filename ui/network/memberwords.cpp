// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/memberwords.h"

#include "core/calendar/period.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(NetworkWords)
};

constexpr int fewestLetters = 3;

bool beginsWithAll(const QString &name, const QStringList &words)
{
    const QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(), [&parts](const QString &word) {
        return std::any_of(parts.begin(), parts.end(),
                           [&word](const QString &part) { return part.startsWith(word, Qt::CaseInsensitive); });
    });
}

QString choiceWords(const Workspace &workspace, const Member &member, std::optional<Date> born, const QString &role)
{
    QStringList words{nameOf(workspace, member)};
    if (!role.isEmpty())
        words.append(role);
    if (born)
        words.append(Text::tr("born %1").arg(britishText(*born)));
    if (member.isChild()) {
        if (const ChildRecord *record = workspace.child(member.child))
            words.append(Text::tr("LCS %1").arg(record->child.number));
    } else if (const auto relations = relationshipsOf(workspace, member); !relations.empty()) {
        words.append(relationWords(workspace, relations.front(), member));
    }
    return words.join(Text::tr(", ", "between the parts of a list"));
}

} // namespace

QString idOf(const Member &member)
{
    if (member.isNobody())
        return {};
    return member.isChild() ? u'c' + QString::number(member.child) : u'p' + member.person;
}

Member memberOf(const QString &id)
{
    if (id.startsWith(u'c'))
        return childMember(id.mid(1).toLongLong());
    return id.startsWith(u'p') ? personMember(id.mid(1)) : Member();
}

Member childMember(RecordId child)
{
    Member member;
    member.child = child;
    return member;
}

Member personMember(const QString &key)
{
    Member member;
    member.person = key;
    return member;
}

QString nameOf(const Workspace &workspace, const Member &member)
{
    QString name;
    if (member.isChild()) {
        if (const ChildRecord *record = workspace.child(member.child))
            name = fullName(record->child);
    } else if (const Person *person = workspace.person(member.person)) {
        name = person->name;
    }
    return name.isEmpty() ? Text::tr("Name not known") : name;
}

Family familyOf(const Workspace &workspace, RecordId child)
{
    return familyOf(child, workspace.children(), workspace.people(), workspace.relationships());
}

QString lifeWords(const Relative &relative, Date asAt)
{
    if (relative.hasDied)
        return relative.died ? Text::tr("died %1").arg(britishText(*relative.died)) : Text::tr("has died");
    if (relative.unborn)
        return relative.expected ? Text::tr("unborn, expected %1").arg(britishText(*relative.expected))
                                 : Text::tr("unborn");
    if (!relative.born || *relative.born > asAt)
        return {};
    return Text::tr("born %1 (%2)", "day, age")
        .arg(britishText(*relative.born), Text::tr("%n year(s)", nullptr, ageOn(*relative.born, asAt)));
}

QString relationWords(const Workspace &workspace, const Relationship &relationship, const Member &of)
{
    const bool isFirst = relationship.first == of;
    const QString other = nameOf(workspace, isFirst ? relationship.second : relationship.first);
    const QString nature = labelOfNature(relationship.kind, relationship.nature);
    switch (relationship.kind) {
    case RelationshipKind::Parent:
        return isFirst ? Text::tr("%1 of %2", "a kind of parent, a child").arg(nature, other)
                       : Text::tr("child of %1 (%2)", "a parent, the kind of parent").arg(other, nature);
    case RelationshipKind::Partner:
        return Text::tr("with %1: %2", "a partner, the state of the couple").arg(other, nature);
    case RelationshipKind::Sibling:
        return Text::tr("%1 of %2", "a kind of brother or sister, a name").arg(nature, other);
    case RelationshipKind::LivesWith:
        return Text::tr("lives with %1").arg(other);
    case RelationshipKind::Other:
        break;
    }
    return isFirst ? Text::tr("%1 of %2", "godmother, a name").arg(relationship.words, other)
                   : Text::tr("%1 is the %2", "a name, godmother").arg(other, relationship.words);
}

QString periodWords(const Relationship &relationship)
{
    QStringList words;
    if (relationship.from)
        words.append(Text::tr("since %1").arg(britishText(*relationship.from)));
    if (relationship.until)
        words.append(Text::tr("until %1").arg(britishText(*relationship.until)));
    return words.join(u' ');
}

std::vector<Relationship> relationshipsOf(const Workspace &workspace, const Member &member)
{
    std::vector<Relationship> found;
    for (const Relationship &relationship : workspace.relationships()) {
        if (relationship.first == member || relationship.second == member)
            found.push_back(relationship);
    }
    return found;
}

std::vector<ShapeChoice> namesakes(const Workspace &workspace, const QString &words, int most)
{
    std::vector<ShapeChoice> choices;
    const QString typed = words.simplified();
    if (typed.size() < fewestLetters)
        return choices;
    const QStringList parts = typed.split(u' ');
    for (const Person &person : workspace.people()) {
        if (static_cast<int>(choices.size()) == most)
            return choices;
        const Member member = personMember(person.key);
        if (beginsWithAll(person.name, parts))
            choices.push_back({idOf(member), choiceWords(workspace, member, person.born, person.role), {}});
    }
    for (const ChildRecord *record : workspace.find(typed, most - static_cast<int>(choices.size()))) {
        const Member member = childMember(record->child.stamp.id);
        choices.push_back({idOf(member), choiceWords(workspace, member, record->child.born, {}), {}});
    }
    return choices;
}

std::vector<ShapeChoice> memberChoices(const Workspace &workspace, const Family &family, const Member &except)
{
    std::vector<ShapeChoice> choices;
    for (const Relative &relative : family.members) {
        if (relative.member != except)
            choices.push_back(
                {idOf(relative.member), choiceWords(workspace, relative.member, relative.born, relative.role), {}});
    }
    return choices;
}

QString lastChangeOf(const Workspace &workspace, const QString &recordKind, RecordId record)
{
    const auto history = workspace.historyOf(recordKind, record);
    if (history.empty())
        return {};
    const QDateTime time = QDateTime::fromString(history.back().utc, Qt::ISODate).toLocalTime();
    return Text::tr("%1, %2", "who, when")
        .arg(history.back().person, time.toString(QStringLiteral("dd/MM/yyyy HH:mm")));
}

std::optional<Date> lastChangedOn(const Workspace &workspace, const Family &family)
{
    QString last; // UTC as ISO text sorts as it is
    const auto look = [&](const QString &kind, RecordId id) {
        if (id == 0)
            return;
        const auto history = workspace.historyOf(kind, id);
        if (!history.empty())
            last = std::max(last, history.back().utc);
    };
    for (const Relative &relative : family.members) {
        if (const Person *person = workspace.person(relative.member.person))
            look(QStringLiteral("person"), person->stamp.id);
    }
    for (const Relationship &relationship : family.relationships)
        look(QStringLiteral("relationship"), relationship.stamp.id);
    if (const ChildRecord *record = workspace.child(family.child.child); record && !record->genograms.empty())
        look(QStringLiteral("genogram"), record->genograms.front().stamp.id);
    const QDate day = QDateTime::fromString(last, Qt::ISODate).toLocalTime().date();
    return day.isValid() ? std::optional(Date(day.year(), day.month(), day.day())) : std::nullopt;
}

} // namespace hearth

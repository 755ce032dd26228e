// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/networkjson.h"

#include "core/casework/codelists.h"
#include "core/casework/descent.h"
#include "core/exchange/journeyfill.h"
#include "core/exchange/jsonmembers.h"

#include <QLocale>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

QString jsonOf(const Person &person)
{
    Members members;
    members.text("key", person.key);
    members.textIfAny("name", person.name);
    members.textIfAny("sex", person.sex);
    members.flagIfSet("unborn", person.unborn);
    members.dayIfAny("born", person.born);
    members.dayIfAny("expected", person.expected);
    members.flagIfSet("has_died", person.hasDied);
    members.dayIfAny("died", person.died);
    members.textIfAny("role", person.role);
    members.textIfAny("organisation", person.organisation);
    members.textIfAny("address", person.address);
    members.textIfAny("phone", person.phone);
    members.textIfAny("email", person.email);
    members.textIfAny("note", person.note);
    return members.object();
}

bool addMember(Members &members, const Member &member, const NumbersById &numbers)
{
    if (!member.isChild()) {
        members.text("person", member.person);
        return true;
    }
    const auto number = numbers.find(member.child);
    if (number == numbers.end())
        return false;
    members.text("child", number->second);
    return true;
}

ReadMember readMember(JsonObject &object)
{
    ReadMember member{object.text(u"child"_s), object.text(u"person"_s), object.path(), object.line()};
    if (member.child.isEmpty() == member.person.isEmpty())
        object.refuse(u"person"_s, member.person, JsonObject::tr("name a child by number or a person by key"));
    return member;
}

Person readPerson(JsonObject &object)
{
    Person person;
    person.key = object.neededText(u"key"_s);
    person.name = object.text(u"name"_s);
    person.sex = object.text(u"sex"_s);
    if (!person.sex.isEmpty() && !isKnown(sexCodes(), person.sex))
        object.refuse(u"sex"_s, person.sex, JsonObject::tr("this code is not known"));
    person.unborn = object.flag(u"unborn"_s, false);
    person.born = object.day(u"born"_s);
    if (person.unborn && person.born)
        object.refuse(u"born"_s, isoText(*person.born), JsonObject::tr("who is born is not unborn"));
    person.expected = object.day(u"expected"_s);
    person.died = object.day(u"died"_s);
    if (person.died && person.born && *person.died < *person.born)
        object.refuse(u"died"_s, isoText(*person.died), JsonObject::tr("this is before “born”"));
    person.hasDied = object.flag(u"has_died"_s, person.died.has_value());
    person.role = object.text(u"role"_s);
    if (person.name.isEmpty() && person.role.isEmpty() && !person.unborn)
        object.refuse(u"name"_s, {}, JsonObject::tr("a person needs a name or a role"));
    person.organisation = object.text(u"organisation"_s);
    person.address = object.text(u"address"_s);
    person.phone = object.text(u"phone"_s);
    person.email = object.text(u"email"_s);
    person.note = object.text(u"note"_s);
    return person;
}

void fillPerson(filling::Filler &filler, Person &mine, const Person &theirs)
{
    filler.fill(u"name"_s, mine.name, theirs.name);
    filler.fill(u"sex"_s, mine.sex, theirs.sex);
    filler.fill(u"born"_s, mine.born, theirs.born);
    filler.fill(u"expected"_s, mine.expected, theirs.expected);
    filler.fill(u"died"_s, mine.died, theirs.died);
    filler.fill(u"role"_s, mine.role, theirs.role);
    filler.fill(u"organisation"_s, mine.organisation, theirs.organisation);
    filler.fill(u"address"_s, mine.address, theirs.address);
    filler.fill(u"phone"_s, mine.phone, theirs.phone);
    filler.fill(u"email"_s, mine.email, theirs.email);
    filler.fill(u"note"_s, mine.note, theirs.note);
    // Both go one way: somebody was born, somebody has died.
    mine.unborn = mine.unborn && theirs.unborn;
    mine.hasDied = mine.hasDied || theirs.hasDied;
}

QString readNature(JsonObject &object, RelationshipKind kind)
{
    const QStringList natures = naturesOf(kind);
    const QString nature = object.text(u"nature"_s);
    if (natures.isEmpty() ? !nature.isEmpty() : !nature.isEmpty() && !natures.contains(nature))
        object.refuse(u"nature"_s, nature, JsonObject::tr("this is not one of the choices"));
    return nature.isEmpty() && !natures.isEmpty() ? u"unknown"_s : nature;
}

Relationship readRelationship(JsonObject &object)
{
    Relationship relationship;
    const QString kind = object.neededText(u"kind"_s);
    if (const auto known = relationshipKindOf(kind))
        relationship.kind = *known;
    else if (!kind.isEmpty())
        object.refuse(u"kind"_s, kind, JsonObject::tr("this kind of relationship is not known"));
    relationship.nature = readNature(object, relationship.kind);
    relationship.words = relationship.kind == RelationshipKind::Other ? object.neededText(u"words"_s) : QString();
    relationship.from = object.day(u"from"_s);
    relationship.until = object.day(u"until"_s);
    if (relationship.from && relationship.until && *relationship.until < *relationship.from)
        object.refuse(u"until"_s, isoText(*relationship.until), JsonObject::tr("this is before “from”"));
    relationship.note = object.text(u"note"_s);
    return relationship;
}

bool isTheSame(const Relationship &a, const Relationship &b)
{
    return isBetweenTheSame(a, b) && a.words == b.words && (!a.from || !b.from || *a.from == *b.from);
}

void fillRelationship(filling::Filler &filler, Relationship &mine, const Relationship &theirs)
{
    if (mine.nature == u"unknown")
        mine.nature = theirs.nature;
    else if (theirs.nature != u"unknown")
        filler.fill(u"nature"_s, mine.nature, theirs.nature);
    filler.fill(u"from"_s, mine.from, theirs.from);
    filler.fill(u"until"_s, mine.until, theirs.until);
    filler.fill(u"note"_s, mine.note, theirs.note);
}

QString decimalText(double value)
{
    return QString::number(value, 'g', QLocale::FloatingPointShortest);
}

} // namespace

QStringList personLines(const NetworkRecords &network)
{
    std::map<QString, QString> lines;
    for (const Person &person : network.people)
        lines.emplace(person.key, jsonOf(person));
    QStringList ordered;
    for (const auto &[key, line] : lines)
        ordered.append(line);
    return ordered;
}

QStringList relationshipLines(const NetworkRecords &network, const NumbersById &numbers)
{
    QStringList lines;
    for (const Relationship &relationship : network.relationships) {
        Members first;
        Members second;
        if (!addMember(first, relationship.first, numbers) || !addMember(second, relationship.second, numbers))
            continue;
        Members members;
        members.text("kind", idOf(relationship.kind));
        members.raw("first", first.object());
        members.raw("second", second.object());
        members.textIfAny("nature", relationship.nature);
        members.textIfAny("words", relationship.words);
        members.dayIfAny("from", relationship.from);
        members.dayIfAny("until", relationship.until);
        members.textIfAny("note", relationship.note);
        lines.append(members.object());
    }
    lines.sort();
    return lines;
}

QStringList genogramLines(const Genogram &genogram, const NumbersById &numbers)
{
    QStringList lines;
    for (const auto &[member, place] : genogram.moved) {
        Members members;
        if (!addMember(members, member, numbers))
            continue;
        members.raw("x", decimalText(place.x));
        members.raw("y", decimalText(place.y));
        lines.append(members.object());
    }
    lines.sort();
    return lines;
}

ReadPlace readPlace(JsonObject &object)
{
    ReadPlace place;
    place.member = readMember(object);
    place.place = {object.decimal(u"x"_s), object.decimal(u"y"_s)};
    return place;
}

NetworkImport::NetworkImport(const NetworkRecords &existing, std::vector<Fault> &faults)
    : m_existing(existing), m_faults(faults), m_relationships(existing.relationships)
{
    for (const Person &person : existing.people)
        m_people.insert(person.key, person);
}

void NetworkImport::read(const JsonValue &top)
{
    // The others of the outermost members are looked at where the children are read.
    JsonValue lists;
    lists.type = JsonValue::Type::Object;
    lists.line = top.line;
    for (const auto &[name, value] : top.members) {
        if (name == u"people" || name == u"relationships")
            lists.members.emplace_back(name, value);
    }
    JsonObject object(lists, QString(), m_faults);
    object.forEach(u"people"_s, [this](JsonObject &person) { takePerson(person); });
    object.forEach(u"relationships"_s, [this](JsonObject &relationship) { takeRelationship(relationship); });
}

void NetworkImport::takePerson(JsonObject &object)
{
    const std::size_t faultsBefore = m_faults.size();
    const Person read = readPerson(object);
    object.finish();
    if (m_faults.size() != faultsBefore)
        return;
    if (m_order.contains(read.key)) {
        object.refuse(u"key"_s, read.key, JsonObject::tr("this key is twice in the file"));
        return;
    }
    m_order.append(read.key);
    const auto known = m_people.find(read.key);
    if (known == m_people.end()) {
        m_people.insert(read.key, read);
        return;
    }
    filling::Filler filler;
    fillPerson(filler, *known, read);
    if (!filler.agrees)
        contradiction(object.path() + u'.' + filler.where, object.line(), filler.what);
}

void NetworkImport::takeRelationship(JsonObject &object)
{
    ReadRelationship read;
    read.path = object.path();
    read.line = object.line();
    read.relationship = readRelationship(object);
    for (const auto &[name, member] : {std::pair(u"first"_s, &read.first), std::pair(u"second"_s, &read.second)}) {
        if (auto inner = object.object(name)) {
            *member = readMember(*inner);
            inner->finish();
        } else if (!object.has(name)) {
            object.refuse(name, {}, JsonObject::tr("this is missing"));
        }
    }
    object.finish();
    m_read.push_back(std::move(read));
}

void NetworkImport::settle(const IdsByNumber &ids)
{
    for (const ReadRelationship &read : m_read) {
        const std::size_t faultsBefore = m_faults.size();
        Relationship wanted = read.relationship;
        wanted.first = memberOf(read.first, ids);
        wanted.second = memberOf(read.second, ids);
        if (m_faults.size() != faultsBefore)
            continue;
        if (wanted.first == wanted.second)
            m_faults.push_back({{}, read.line, read.path + u".second"_s, {}, JsonObject::tr("the two ends are one")});
        else
            settle(wanted, read);
    }
}

void NetworkImport::settle(Relationship wanted, const ReadRelationship &read)
{
    filling::Filler refusal;
    for (Relationship &standing : m_relationships) {
        if (!isTheSame(standing, wanted))
            continue;
        Relationship filled = standing;
        filling::Filler filler;
        fillRelationship(filler, filled, wanted);
        if (filler.agrees) {
            if (filled != standing)
                m_relationshipChanges.push_back({standing, filled});
            standing = filled;
            return;
        }
        refusal = filler;
    }
    if (!refusal.agrees) {
        contradiction(read.path + u'.' + refusal.where, read.line, refusal.what);
        return;
    }
    if (makesOwnAncestor(m_relationships, wanted)) {
        m_faults.push_back(
            {{}, read.line, read.path, {}, JsonObject::tr("by this somebody would be their own ancestor")});
        return;
    }
    m_relationships.push_back(wanted);
    m_relationshipChanges.push_back({std::nullopt, wanted});
}

Member NetworkImport::memberOf(const ReadMember &read, const IdsByNumber &ids)
{
    if (!read.person.isEmpty()) {
        if (!knows(read.person))
            m_faults.push_back({{},
                                read.line,
                                read.path + u".person"_s,
                                read.person,
                                JsonObject::tr("nobody has this key, here or in the file")});
        return {0, read.person};
    }
    const auto id = ids.constFind(read.child);
    if (id == ids.constEnd()) {
        m_faults.push_back({{},
                            read.line,
                            read.path + u".child"_s,
                            read.child,
                            JsonObject::tr("no child has this number, here or in the file")});
        return {};
    }
    return {*id, {}};
}

std::vector<SharedChange<Person>> NetworkImport::people() const
{
    std::vector<SharedChange<Person>> changes;
    for (const QString &key : m_order) {
        const Person &after = m_people.constFind(key).value();
        const auto before = std::find_if(m_existing.people.begin(), m_existing.people.end(),
                                         [&key](const Person &person) { return person.key == key; });
        if (before == m_existing.people.end())
            changes.push_back({std::nullopt, after});
        else if (*before != after)
            changes.push_back({*before, after});
    }
    return changes;
}

void NetworkImport::contradiction(const QString &path, int line, const QString &value)
{
    m_faults.push_back({{}, line, path, value, JsonObject::tr("this contradicts what is stored")});
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/binding.h"
#include "core/storage/errors.h"
#include "core/storage/jsontext.h"
#include "core/storage/recordmapping.h"

#include <QCoreApplication>

namespace hearth::storage {

using namespace Qt::StringLiterals;

namespace {

RelationshipKind kindOfText(std::string_view id)
{
    const auto kind = relationshipKindOf(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    if (!kind)
        throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a relationship that is not known here")));
    return *kind;
}

void bindMember(QSqlQuery &query, const Member &member)
{
    bindId(query, member.child);
    bindKey(query, member.person);
}

Member memberOf(Rows &rows, int column)
{
    return {rows.isNull(column) ? 0 : rows.integer(column), rows.word(column + 1)};
}

} // namespace

const QStringList &Mapping<Person>::columns()
{
    static const QStringList names = {u"person_key"_s, u"name"_s,     u"sex"_s,   u"unborn"_s, u"born"_s,
                                      u"expected"_s,   u"has_died"_s, u"died"_s,  u"role"_s,   u"organisation"_s,
                                      u"address"_s,    u"phone"_s,    u"email"_s, u"note"_s};
    return names;
}

void Mapping<Person>::bind(QSqlQuery &query, const Person &person)
{
    for (const QString &text : {person.key, person.name, person.sex})
        bindText(query, text);
    bindFlag(query, person.unborn);
    bindDay(query, person.born);
    bindDay(query, person.expected);
    bindFlag(query, person.hasDied);
    bindDay(query, person.died);
    for (const QString &text :
         {person.role, person.organisation, person.address, person.phone, person.email, person.note})
        bindText(query, text);
}

void Mapping<Person>::read(Rows &rows, int column, Person &person)
{
    person.key = rows.text(column++);
    person.name = rows.text(column++);
    person.sex = rows.word(column++);
    person.unborn = rows.flag(column++);
    person.born = rows.optionalDay(column++);
    person.expected = rows.optionalDay(column++);
    person.hasDied = rows.flag(column++);
    person.died = rows.optionalDay(column++);
    person.role = rows.word(column++);
    person.organisation = rows.word(column++);
    person.address = rows.text(column++);
    person.phone = rows.text(column++);
    person.email = rows.text(column++);
    person.note = rows.text(column);
}

const QStringList &Mapping<Relationship>::columns()
{
    static const QStringList names = {u"kind"_s,          u"first_child"_s, u"first_person"_s, u"second_child"_s,
                                      u"second_person"_s, u"nature"_s,      u"words"_s,        u"from_day"_s,
                                      u"until_day"_s,     u"note"_s};
    return names;
}

void Mapping<Relationship>::bind(QSqlQuery &query, const Relationship &relationship)
{
    bindText(query, idOf(relationship.kind));
    bindMember(query, relationship.first);
    bindMember(query, relationship.second);
    bindText(query, relationship.nature);
    bindText(query, relationship.words);
    bindDay(query, relationship.from);
    bindDay(query, relationship.until);
    bindText(query, relationship.note);
}

void Mapping<Relationship>::read(Rows &rows, int column, Relationship &relationship)
{
    relationship.kind = kindOfText(rows.bytes(column++));
    relationship.first = memberOf(rows, column);
    relationship.second = memberOf(rows, column + 2);
    column += 4;
    relationship.nature = rows.word(column++);
    relationship.words = rows.word(column++);
    relationship.from = rows.optionalDay(column++);
    relationship.until = rows.optionalDay(column++);
    relationship.note = rows.text(column);
}

const QStringList &Mapping<ConnectedCarer>::columns()
{
    static const QStringList names = {u"person"_s,    u"wants"_s,   u"contacted"_s, u"opposing"_s, u"copy_sent"_s,
                                      u"full_type"_s, u"full_by"_s, u"panel_on"_s,  u"comments"_s};
    return names;
}

void Mapping<ConnectedCarer>::bind(QSqlQuery &query, const ConnectedCarer &carer)
{
    bindText(query, carer.person);
    bindText(query, carer.wants);
    bindDay(query, carer.contacted);
    bindText(query, carer.opposing);
    bindDay(query, carer.copySent);
    bindText(query, carer.fullType);
    bindText(query, carer.fullBy);
    bindDay(query, carer.panelOn);
    bindText(query, carer.comments);
}

void Mapping<ConnectedCarer>::read(Rows &rows, int column, ConnectedCarer &carer)
{
    carer.person = rows.text(column++);
    carer.wants = rows.word(column++);
    carer.contacted = rows.optionalDay(column++);
    carer.opposing = rows.word(column++);
    carer.copySent = rows.optionalDay(column++);
    carer.fullType = rows.word(column++);
    carer.fullBy = rows.word(column++);
    carer.panelOn = rows.optionalDay(column++);
    carer.comments = rows.text(column);
}

const QStringList &Mapping<Genogram>::columns()
{
    static const QStringList names = {u"moved"_s};
    return names;
}

void Mapping<Genogram>::bind(QSqlQuery &query, const Genogram &genogram)
{
    bindJson(query, jsonOf(genogram.moved));
}

void Mapping<Genogram>::read(Rows &rows, int column, Genogram &genogram)
{
    genogram.moved = placesOf(rows.bytes(column));
}

} // namespace hearth::storage

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/personform.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PersonForm)
};

const QString yes = QStringLiteral("yes");

ShapeField field(const char *id, const QString &label, FieldKind kind, const QString &hint = {})
{
    return {QString::fromLatin1(id), label, kind, {}, false, false, hint, {}};
}

bool isTicked(const Typing &typing, const char *id)
{
    return typing.value(QString::fromLatin1(id)) == yes;
}

// Plain texts, so that reading and writing them cannot drift apart.
struct TextField
{
    const char *id;
    QString Person::*member;
};
constexpr TextField textFields[] = {
    {"sex", &Person::sex},         {"role", &Person::role},   {"organisation", &Person::organisation},
    {"address", &Person::address}, {"phone", &Person::phone}, {"email", &Person::email},
    {"note", &Person::note}};

} // namespace

FormShape personShape(const Typing &typing)
{
    FormShape shape;
    ShapeField name = field("name", Text::tr("Name"), FieldKind::Line, Text::tr("Write “not known” where it is not."));
    name.required = true;
    shape.fields.push_back(std::move(name));
    ShapeField sex = field("sex", Text::tr("Sex, for the symbol"), FieldKind::Code);
    sex.choices = {{QStringLiteral("F"), Text::tr("Female: a circle"), {}},
                   {QStringLiteral("M"), Text::tr("Male: a square"), {}},
                   {QStringLiteral("U"), Text::tr("Neither fits: a diamond"), {}}};
    sex.placeholder = Text::tr("Not known: a diamond");
    shape.fields.push_back(std::move(sex));
    shape.fields.push_back(field("unborn", Text::tr("Not born yet"), FieldKind::Tick));
    if (isTicked(typing, "unborn")) {
        shape.fields.push_back(field("expected", Text::tr("Expected date of birth"), FieldKind::Day));
        shape.fields.push_back(field("note", Text::tr("Note"), FieldKind::Narrative));
        return shape;
    }
    shape.fields.push_back(field("born", Text::tr("Date of birth"), FieldKind::Day));
    shape.fields.push_back(field("has_died", Text::tr("Has died"), FieldKind::Tick));
    if (isTicked(typing, "has_died"))
        shape.fields.push_back(
            field("died", Text::tr("Died on"), FieldKind::Day, Text::tr("Leave empty where the day is not known.")));
    shape.fields.push_back(field("professional", Text::tr("A professional"), FieldKind::Tick));
    if (isTicked(typing, "professional")) {
        ShapeField role = field("role", Text::tr("Role"), FieldKind::Line);
        role.required = true;
        shape.fields.push_back(std::move(role));
        shape.fields.push_back(field("organisation", Text::tr("Organisation"), FieldKind::Line));
    }
    shape.fields.push_back(field("phone", Text::tr("Phone"), FieldKind::Line));
    shape.fields.push_back(field("email", Text::tr("Email"), FieldKind::Line));
    shape.fields.push_back(field("address", Text::tr("Address"), FieldKind::Narrative,
                                 Text::tr("Shown here and in the list of people; never in the genogram.")));
    shape.fields.push_back(field("note", Text::tr("Note"), FieldKind::Narrative));
    return shape;
}

Typing typingOfPerson(const Person &person)
{
    Typing typing;
    put(typing, QStringLiteral("name"), person.name);
    for (const TextField &text : textFields)
        put(typing, QString::fromLatin1(text.id), person.*text.member);
    put(typing, QStringLiteral("unborn"), person.unborn ? yes : QString());
    put(typing, QStringLiteral("born"), britishText(person.born));
    put(typing, QStringLiteral("expected"), britishText(person.expected));
    put(typing, QStringLiteral("has_died"), person.hasDied ? yes : QString());
    put(typing, QStringLiteral("died"), britishText(person.died));
    put(typing, QStringLiteral("professional"), person.role.isEmpty() ? QString() : yes);
    return typing;
}

ReadPerson readPerson(const Typing &typing, const Person &stored, const TypingContext &context)
{
    ReadPerson answer;
    Person person = stored;
    const QString name = typing.value(QStringLiteral("name")).simplified();
    person.name = name;
    if (name.isEmpty())
        answer.problems.push_back({QStringLiteral("name"), Text::tr("Name: type it, or “not known”.")});
    for (const TextField &text : textFields)
        person.*text.member = typing.value(QString::fromLatin1(text.id)).trimmed();
    const auto day = [&](const char *id, const QString &label) {
        return readDay(typing, QString::fromLatin1(id), label, Need::Optional, context, answer.problems);
    };
    const auto refuseToCome = [&](const char *id, const QString &label, std::optional<Date> on) {
        if (on && *on > context.today)
            answer.problems.push_back(
                {QString::fromLatin1(id), Text::tr("%1: %2 is still to come.").arg(label, britishText(*on))});
    };
    person.unborn = isTicked(typing, "unborn");
    person.born.reset();
    person.expected.reset();
    person.died.reset();
    person.hasDied = false;
    if (person.unborn) {
        person.expected = day("expected", Text::tr("Expected date of birth"));
        person.role.clear();
        person.organisation.clear();
    } else {
        person.expected = stored.expected; // kept after the birth
        person.born = day("born", Text::tr("Date of birth"));
        refuseToCome("born", Text::tr("Date of birth"), person.born);
        person.hasDied = isTicked(typing, "has_died");
        if (person.hasDied)
            person.died = day("died", Text::tr("Died on"));
        refuseToCome("died", Text::tr("Died on"), person.died);
        if (person.born && person.died && *person.died < *person.born)
            answer.problems.push_back({QStringLiteral("died"), Text::tr("Died on: that is before the birth.")});
        if (!isTicked(typing, "professional")) {
            person.role.clear();
            person.organisation.clear();
        } else if (person.role.isEmpty()) {
            answer.problems.push_back({QStringLiteral("role"), Text::tr("Role: say what the professional does.")});
        }
    }
    if (answer.problems.empty())
        answer.person = std::move(person);
    return answer;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/childform.h"

#include "core/casework/codelists.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ChildForm)
};

ShapeField lineField(const char *id, const QString &label, const QString &hint = {})
{
    return {QString::fromLatin1(id), label, FieldKind::Line, {}, false, false, hint};
}

ShapeField dayField(const char *id, const QString &label)
{
    return {QString::fromLatin1(id), label, FieldKind::Day, {}, false, false, {}};
}

ShapeField codeField(const char *id, const QString &label, std::span<const Code> codes)
{
    ShapeField field{QString::fromLatin1(id), label, FieldKind::Code, {}, false, true, {}};
    for (const Code &code : codes)
        field.choices.push_back(
            {QString::fromLatin1(code.code), QCoreApplication::translate("Codes", code.meaning), {}});
    return field;
}

// The fields that are plain texts, so that reading and writing them cannot drift apart.
struct TextField
{
    const char *id;
    QString Child::*member;
};

constexpr TextField textFields[] = {
    {"number", &Child::number},
    {"forename", &Child::forename},
    {"surname", &Child::surname},
    {"known_as", &Child::knownAs},
    {"sex", &Child::sex},
    {"ethnicity", &Child::ethnicity},
    {"religion", &Child::religion},
    {"first_language", &Child::firstLanguage},
    {"communication", &Child::communication},
    {"disability", &Child::disability},
    {"advocate", &Child::advocate},
    {"worker", &Child::worker},
    {"team", &Child::team},
    {"reviewing_officer", &Child::reviewingOfficer},
    {"family", &Child::family},
    {"upn", &Child::upn},
    {"previous_permanence", &Child::previousPermanence},
    {"previous_permanence_authority", &Child::previousPermanenceAuthority},
    {"previous_permanence_date", &Child::previousPermanenceDate},
};

struct DateField
{
    const char *id;
    std::optional<Date> Child::*member;
};

constexpr DateField dateFields[] = {
    {"born", &Child::born},
    {"expected", &Child::expected},
    {"mother_child_born", &Child::motherChildBorn},
    {"uasc_until", &Child::uascUntil},
};

} // namespace

FormShape childShape()
{
    FormShape shape;
    ShapeField number = lineField("number", Text::tr("LCS number"), Text::tr("Unique: the council's own number."));
    number.required = true;
    shape.fields = {
        number,
        lineField("forename", Text::tr("Forename")),
        lineField("surname", Text::tr("Surname")),
        lineField("known_as", Text::tr("Known as")),
        dayField("born", Text::tr("Date of birth")),
        dayField("expected", Text::tr("Expected date of birth")),
        codeField("sex", Text::tr("Sex"), sexCodes()),
        codeField("ethnicity", Text::tr("Ethnicity"), ethnicityCodes()),
        lineField("religion", Text::tr("Religion")),
        lineField("first_language", Text::tr("First language")),
        lineField("communication", Text::tr("Interpreter or other communication need")),
        lineField("disability", Text::tr("Disability")),
        lineField("advocate", Text::tr("Advocate")),
        lineField("worker", Text::tr("Social worker")),
        lineField("team", Text::tr("Team")),
        lineField("reviewing_officer", Text::tr("Reviewing officer"),
                  Text::tr("The independent reviewing officer (IRO).")),
        lineField("family", Text::tr("Family"), Text::tr("The same word for brothers and sisters.")),
        lineField("upn", Text::tr("Unique pupil number")),
        dayField("mother_child_born", Text::tr("A mother: her child's date of birth")),
        dayField("uasc_until", Text::tr("Unaccompanied asylum seeker until")),
        codeField("previous_permanence", Text::tr("Earlier permanence"), previousPermanenceCodes()),
        lineField("previous_permanence_authority", Text::tr("Authority of the earlier permanence")),
        lineField("previous_permanence_date", Text::tr("Date of the earlier permanence"),
                  Text::tr("May be partial, such as zz/06/2012.")),
    };
    return shape;
}

Typing typingOfChild(const Child &child)
{
    Typing typing;
    for (const TextField &field : textFields)
        put(typing, QString::fromLatin1(field.id), child.*field.member);
    for (const DateField &field : dateFields)
        put(typing, QString::fromLatin1(field.id), britishText(child.*field.member));
    return typing;
}

ReadFact readChild(const Typing &typing, const Child &stored, const TypingContext &context)
{
    ReadFact answer;
    Child child = stored;
    for (const TextField &field : textFields)
        child.*field.member = typing.value(QString::fromLatin1(field.id)).trimmed();
    const FormShape shape = childShape();
    for (const DateField &field : dateFields) {
        const QString id = QString::fromLatin1(field.id);
        child.*field.member = readDay(typing, id, shape.field(id)->label, Need::Optional, context, answer.problems);
    }
    for (const ShapeField &field : shape.fields) {
        if (field.kind == FieldKind::Code)
            refuseUnchosen(field.id, field.label, typing.value(field.id), answer.problems);
    }
    if (child.number.isEmpty())
        answer.problems.push_back({QStringLiteral("number"), Text::tr("LCS number: every child has one.")});
    if (child.born && *child.born > context.today)
        answer.problems.push_back(
            {QStringLiteral("born"),
             Text::tr("Date of birth: %1 is still to come; a baby not yet born has an expected date.")
                 .arg(britishText(*child.born))});
    if (answer.problems.empty())
        answer.record = child;
    return answer;
}

} // namespace hearth

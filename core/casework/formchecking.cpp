// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formchecking.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

bool isChoice(const FormField &field, const QString &id)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&id](const FormChoice &choice) { return id == QLatin1StringView(choice.id); });
}

bool areChoices(const FormField &field, const QString &ids)
{
    const QStringList all = ids.split(u',');
    return std::all_of(all.begin(), all.end(), [&field](const QString &id) { return isChoice(field, id); });
}

bool isWholeNumber(const QString &text)
{
    bool isNumber = false;
    return text.toInt(&isNumber) >= 0 && isNumber;
}

template <typename FieldOf>
std::optional<FormFault> faultOf(const Details &answers, const QString &place, FieldOf fieldOfId)
{
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const FormField *field = fieldOfId(answer.key());
        const QString where = place + u'.' + answer.key();
        if (!field)
            return FormFault{where, Text::tr("The form has no such field.")};
        if (answer.value().isEmpty())
            continue;
        if (const QString why = whyNotAnswer(*field, answer.value()); !why.isEmpty())
            return FormFault{where, Text::tr("%1: %2", "field: why not").arg(labelOf(*field), why)};
    }
    return std::nullopt;
}

} // namespace

QString whyNotAnswer(const FormField &field, const QString &answer)
{
    switch (field.answer) {
    case FormAnswer::Day:
        return dateFromIso(answer) ? QString() : Text::tr("this is no day.");
    case FormAnswer::Time:
        return QTime::fromString(answer, u"HH:mm"_s).isValid() ? QString()
                                                               : Text::tr("this is no time of day: write it as 13:00.");
    case FormAnswer::Number:
        return isWholeNumber(answer) ? QString() : Text::tr("this is no whole number.");
    case FormAnswer::YesNo:
        return answer == u"yes"_s || answer == u"no"_s ? QString() : Text::tr("this is neither yes nor no.");
    case FormAnswer::Choice:
        return isChoice(field, answer) ? QString() : Text::tr("this is not among the choices.");
    case FormAnswer::Choices:
        return areChoices(field, answer) ? QString() : Text::tr("this is not among the choices.");
    case FormAnswer::Line:
    case FormAnswer::Narrative:
    case FormAnswer::Name:
    case FormAnswer::Behind:
        break;
    }
    return {};
}

std::optional<FormFault> faultOf(const FormVocabulary &form, const FormContent &content)
{
    if (auto fault = faultOf(content.answers, u"answers"_s, [&form](const QString &id) { return fieldOf(form, id); }))
        return fault;
    for (auto table = content.tables.begin(); table != content.tables.end(); ++table) {
        const FormTable *known = tableOf(form, table.key());
        const QString where = u"tables."_s + table.key();
        if (!known)
            return FormFault{where, Text::tr("The form has no such table.")};
        for (std::size_t i = 0; i < table.value().size(); ++i) {
            if (auto fault = faultOf(table.value()[i], u"%1[%2]"_s.arg(where).arg(i),
                                     [known](const QString &id) { return columnOf(*known, id); }))
                return fault;
        }
    }
    return std::nullopt;
}

} // namespace hearth

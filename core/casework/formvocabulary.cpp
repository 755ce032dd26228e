// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formvocabulary.h"

#include "core/calendar/date.h"
#include "core/casework/formareas.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

const std::vector<FormVocabulary> &all()
{
    static const std::vector<FormVocabulary> table = [] {
        std::vector<FormVocabulary> forms;
        for (const auto &area : {forms::ofExceptions(), forms::ofTracker(), forms::ofPanel(), forms::ofGateway(),
                                 forms::ofReviewing(), forms::ofManagers()})
            forms.insert(forms.end(), area.begin(), area.end());
        return forms;
    }();
    return table;
}

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("Forms", text);
}

template <typename Part>
const Part *partOf(const std::vector<Part> &parts, QStringView id)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [id](const Part &part) { return id == QLatin1StringView(part.id); });
    return found == parts.end() ? nullptr : &*found;
}

QString choiceText(const FormField &field, const QString &id)
{
    const FormChoice *choice = partOf(field.choices, id);
    return choice ? labelOf(*choice) : id;
}

} // namespace

std::span<const FormVocabulary> formVocabulary()
{
    return all();
}

const FormVocabulary *formVocabularyOf(QStringView id)
{
    return partOf(all(), id);
}

const FormField *fieldOf(const FormVocabulary &form, QStringView id)
{
    for (const FormSection &section : form.sections) {
        if (const FormField *field = partOf(section.fields, id))
            return field;
    }
    return nullptr;
}

const FormTable *tableOf(const FormVocabulary &form, QStringView id)
{
    for (const FormSection &section : form.sections) {
        if (const FormTable *table = partOf(section.tables, id))
            return table;
    }
    return nullptr;
}

const FormField *columnOf(const FormTable &table, QStringView id)
{
    return partOf(table.columns, id);
}

QString titleOf(const FormVocabulary &form)
{
    return translated(form.title);
}

QString titleOf(const FormSection &section)
{
    return translated(section.title);
}

QString guidanceOf(const FormSection &section)
{
    return translated(section.guidance);
}

QString titleOf(const FormTable &table)
{
    return translated(table.title);
}

QString hintOf(const FormTable &table)
{
    return translated(table.hint);
}

QString labelOf(const FormField &field)
{
    return translated(field.label);
}

QString hintOf(const FormField &field)
{
    return translated(field.hint);
}

QString labelOf(const FormChoice &choice)
{
    return translated(choice.label);
}

QString answerText(const FormField &field, const QString &answer)
{
    switch (field.answer) {
    case FormAnswer::YesNo:
        return answer == u"yes"_s ? Text::tr("Yes") : answer == u"no"_s ? Text::tr("No") : QString();
    case FormAnswer::Day: {
        const auto day = dateFromIso(answer);
        return day ? britishText(*day) : QString();
    }
    case FormAnswer::Choice:
        return answer.isEmpty() ? QString() : choiceText(field, answer);
    case FormAnswer::Choices: {
        QStringList words;
        for (const QString &id : answer.split(u',', Qt::SkipEmptyParts))
            words.append(choiceText(field, id));
        return words.join(u", "_s);
    }
    case FormAnswer::Line:
    case FormAnswer::Narrative:
    case FormAnswer::Time:
    case FormAnswer::Number:
    case FormAnswer::Name:
    case FormAnswer::Behind:
        break;
    }
    return answer;
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formacts.h"

#include "core/casework/formvocabulary.h"
#include "core/workspace/recordaccess.h"

#include <QCoreApplication>
#include <QTime>

#include <algorithm>

namespace hearth::acts {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

// The texts name the field and never what was typed.
[[noreturn]] void refuse(const FormField &field, const QString &why)
{
    throw InputError(Text::tr("%1: %2").arg(labelOf(field), why));
}

bool isChoice(const FormField &field, const QString &id)
{
    return std::any_of(field.choices.begin(), field.choices.end(),
                       [&id](const FormChoice &choice) { return id == QLatin1StringView(choice.id); });
}

void checkAnswer(const FormField &field, const QString &answer)
{
    switch (field.answer) {
    case FormAnswer::Day:
        if (!dateFromIso(answer))
            refuse(field, Text::tr("this is no day."));
        break;
    case FormAnswer::Time:
        if (!QTime::fromString(answer, u"HH:mm"_s).isValid())
            refuse(field, Text::tr("this is no time of day: write it as 13:00."));
        break;
    case FormAnswer::Number: {
        bool isNumber = false;
        if (answer.toInt(&isNumber) < 0 || !isNumber)
            refuse(field, Text::tr("this is no whole number."));
        break;
    }
    case FormAnswer::YesNo:
        if (answer != u"yes"_s && answer != u"no"_s)
            refuse(field, Text::tr("this is neither yes nor no."));
        break;
    case FormAnswer::Choice:
        if (!isChoice(field, answer))
            refuse(field, Text::tr("this is not among the choices."));
        break;
    case FormAnswer::Choices:
        for (const QString &one : answer.split(u',')) {
            if (!isChoice(field, one))
                refuse(field, Text::tr("this is not among the choices."));
        }
        break;
    case FormAnswer::Line:
    case FormAnswer::Narrative:
    case FormAnswer::Name:
    case FormAnswer::Behind:
        break;
    }
}

// Narratives keep their lines; one line is one line.
QString tidy(const FormField &field, const QString &answer)
{
    const bool isLine = field.answer == FormAnswer::Line || field.answer == FormAnswer::Name;
    return isLine ? answer.simplified() : answer.trimmed();
}

template <typename FieldOf>
Details checkedAnswers(const Details &answers, FieldOf fieldOfId)
{
    Details clean;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const FormField *field = fieldOfId(answer.key());
        if (!field)
            throw InputError(Text::tr("The form has no such field."));
        const QString text = tidy(*field, answer.value());
        if (text.isEmpty())
            continue;
        checkAnswer(*field, text);
        clean.insert(answer.key(), text);
    }
    return clean;
}

FormContent checkedContent(const FormVocabulary &form, const FormContent &content)
{
    FormContent clean;
    clean.answers = checkedAnswers(content.answers, [&form](const QString &id) { return fieldOf(form, id); });
    for (auto table = content.tables.begin(); table != content.tables.end(); ++table) {
        const FormTable *known = tableOf(form, table.key());
        if (!known)
            throw InputError(Text::tr("The form has no such table."));
        std::vector<Details> rows;
        for (const Details &row : table.value()) {
            Details cells = checkedAnswers(row, [known](const QString &id) { return columnOf(*known, id); });
            if (!cells.isEmpty())
                rows.push_back(std::move(cells));
        }
        if (!rows.empty())
            clean.tables.insert(table.key(), std::move(rows));
    }
    return clean;
}

template <typename Form>
Form checked(Form form, FormOf of)
{
    const FormVocabulary *vocabulary = formVocabularyOf(form.form);
    if (!vocabulary || vocabulary->of != of)
        throw InputError(Text::tr("There is no such form."));
    if (form.key.isEmpty())
        throw InputError(Text::tr("The form has no key."));
    for (QString *text : {&form.meeting, &form.subject, &form.author, &form.submittedBy, &form.approvedBy})
        *text = text->simplified();
    form.reopened = form.reopened.trimmed();
    form.content = checkedContent(*vocabulary, form.content);
    return form;
}

// Approved is locked: it changes by being superseded, and by nothing else.
template <typename Form>
Changes change(const Form &stored, const Form &form)
{
    if (stored.stamp.revision != form.stamp.revision)
        throw ConflictError("the record was changed by somebody else", form.stamp.id);
    if (stored == form)
        return {};
    const bool locked = stored.state == FormState::Approved || stored.state == FormState::Superseded;
    if (locked && stored.content != form.content)
        throw InputError(Text::tr("The form is signed off. Reopen it with a reason to change it."));
    if (stored.key != form.key || stored.form != form.form)
        throw InputError(Text::tr("A form stays the form that it is."));
    return {Change{Record(stored), Record(form)}};
}

template <typename Form>
const Form &requireForm(const std::vector<Form> &forms, const RecordStamp &stamp)
{
    const auto found =
        std::find_if(forms.begin(), forms.end(), [&stamp](const Form &f) { return f.stamp.id == stamp.id; });
    if (found == forms.end())
        throw ConflictError("the record was removed or moved by somebody else", stamp.id);
    return *found;
}

} // namespace

ChildForm validated(ChildForm form)
{
    return checked(std::move(form), FormOf::Child);
}

ServiceForm validated(ServiceForm form)
{
    return checked(std::move(form), FormOf::Service);
}

Changes saveForm(const Roster &roster, const ChildForm &form)
{
    const ChildRecord &record = require(roster, form.stamp.childId);
    const ChildForm clean = validated(form);
    if (clean.stamp.id == 0)
        return {Change{std::nullopt, Record(clean)}};
    return change(requireForm(record.forms, clean.stamp), clean);
}

Changes saveForm(const Shared &shared, const ServiceForm &form)
{
    const ServiceForm clean = validated(form);
    if (clean.stamp.id == 0)
        return {Change{std::nullopt, Record(clean)}};
    return change(requireForm(shared.forms(), clean.stamp), clean);
}

Changes removeForm(const Shared &shared, const ServiceForm &form)
{
    const ServiceForm &stored = requireForm(shared.forms(), form.stamp);
    if (stored.stamp.revision != form.stamp.revision)
        throw ConflictError("the record was changed by somebody else", form.stamp.id);
    return {Change{Record(stored), std::nullopt}};
}

} // namespace hearth::acts

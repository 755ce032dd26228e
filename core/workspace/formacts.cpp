// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/formacts.h"

#include "core/casework/formchecking.h"
#include "core/workspace/recordaccess.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth::acts {

namespace {

using namespace Qt::StringLiterals;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Acts)
};

// Narratives keep their lines; one line is one line.
QString tidy(const FormField &field, const QString &answer)
{
    const bool isLine = field.answer == FormAnswer::Line || field.answer == FormAnswer::Name;
    return isLine ? answer.simplified() : answer.trimmed();
}

// What is left empty is left out; what no field or table is there for stays, and is refused.
template <typename FieldOf>
Details tidied(const Details &answers, FieldOf fieldOfId)
{
    Details clean;
    for (auto answer = answers.begin(); answer != answers.end(); ++answer) {
        const FormField *field = fieldOfId(answer.key());
        const QString text = field ? tidy(*field, answer.value()) : answer.value();
        if (!field || !text.isEmpty())
            clean.insert(answer.key(), text);
    }
    return clean;
}

FormContent checkedContent(const FormVocabulary &form, const FormContent &content)
{
    FormContent clean;
    clean.answers = tidied(content.answers, [&form](const QString &id) { return fieldOf(form, id); });
    for (auto table = content.tables.begin(); table != content.tables.end(); ++table) {
        const FormTable *known = tableOf(form, table.key());
        std::vector<Details> rows;
        for (const Details &row : table.value()) {
            Details cells = tidied(row, [known](const QString &id) { return known ? columnOf(*known, id) : nullptr; });
            if (!cells.isEmpty())
                rows.push_back(std::move(cells));
        }
        if (!known || !rows.empty())
            clean.tables.insert(table.key(), std::move(rows));
    }
    if (const auto fault = faultOf(form, clean))
        throw InputError(fault->words);
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

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

[[noreturn]] void refuse()
{
    throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a form that cannot be read")));
}

FormState stateOf(std::string_view id)
{
    const auto state = formStateOf(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    if (!state)
        refuse();
    return *state;
}

FormContent contentOf(std::string_view json)
{
    const auto content = formContentOf(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!content)
        refuse();
    return *content;
}

// Both kinds of form lie in their tables in the same way.
const QStringList &formColumns()
{
    static const QStringList names = {u"form_key"_s,    u"form"_s,         u"meeting"_s,      u"subject"_s,
                                      u"on_day"_s,      u"state"_s,        u"version"_s,      u"reopened"_s,
                                      u"author"_s,      u"submitted_by"_s, u"submitted_on"_s, u"approved_by"_s,
                                      u"approved_on"_s, u"comments"_s,     u"content"_s};
    return names;
}

void bindForm(QSqlQuery &query, const FormRecord &form)
{
    for (const QString &text : {form.key, form.form, form.meeting, form.subject})
        bindText(query, text);
    bindDay(query, form.on);
    bindText(query, idOf(form.state));
    query.addBindValue(form.version);
    bindText(query, form.reopened);
    bindText(query, form.author);
    bindText(query, form.submittedBy);
    bindDay(query, form.submittedOn);
    bindText(query, form.approvedBy);
    bindDay(query, form.approvedOn);
    bindJson(query, jsonOf(form.comments));
    bindJson(query, hearth::jsonOf(form.content));
}

void readForm(Rows &rows, int column, FormRecord &form)
{
    form.key = rows.text(column++);
    form.form = rows.word(column++);
    form.meeting = rows.word(column++);
    form.subject = rows.word(column++);
    form.on = rows.day(column++);
    form.state = stateOf(rows.bytes(column++));
    form.version = rows.number(column++);
    form.reopened = rows.text(column++);
    form.author = rows.word(column++);
    form.submittedBy = rows.word(column++);
    form.submittedOn = rows.optionalDay(column++);
    form.approvedBy = rows.word(column++);
    form.approvedOn = rows.optionalDay(column++);
    form.comments = detailsOf(rows.bytes(column++), rows.words());
    form.content = contentOf(rows.bytes(column));
}

} // namespace

const QStringList &Mapping<ChildForm>::columns()
{
    return formColumns();
}

void Mapping<ChildForm>::bind(QSqlQuery &query, const ChildForm &form)
{
    bindForm(query, form);
}

void Mapping<ChildForm>::read(Rows &rows, int column, ChildForm &form)
{
    readForm(rows, column, form);
}

const QStringList &Mapping<ServiceForm>::columns()
{
    return formColumns();
}

void Mapping<ServiceForm>::bind(QSqlQuery &query, const ServiceForm &form)
{
    bindForm(query, form);
}

void Mapping<ServiceForm>::read(Rows &rows, int column, ServiceForm &form)
{
    readForm(rows, column, form);
}

} // namespace hearth::storage

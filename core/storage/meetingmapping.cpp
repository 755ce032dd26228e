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
    throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a record of a meeting that cannot be read")));
}

PpmState stateOf(std::string_view id)
{
    const auto state = ppmStateOf(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
    if (!state)
        refuse();
    return *state;
}

PpmContent contentOf(std::string_view json)
{
    const auto content = ppmContentOf(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
    if (!content)
        refuse();
    return *content;
}

} // namespace

// `content` is the last column, so that it can be left where it lies.
const QStringList &Mapping<PpmRecord>::columns()
{
    static const QStringList names = {u"ppm_key"_s,      u"sitting"_s,      u"on_day"_s,      u"initial"_s,
                                      u"state"_s,        u"version"_s,      u"reopened"_s,    u"author"_s,
                                      u"submitted_by"_s, u"submitted_on"_s, u"approved_by"_s, u"approved_on"_s,
                                      u"comments"_s,     u"content"_s};
    return names;
}

void Mapping<PpmRecord>::bind(QSqlQuery &query, const PpmRecord &ppm)
{
    bindText(query, ppm.key);
    bindText(query, ppm.sitting);
    bindDay(query, ppm.on);
    bindFlag(query, ppm.initial);
    bindText(query, idOf(ppm.state));
    query.addBindValue(ppm.version);
    bindText(query, ppm.reopened);
    bindText(query, ppm.author);
    bindText(query, ppm.submittedBy);
    bindDay(query, ppm.submittedOn);
    bindText(query, ppm.approvedBy);
    bindDay(query, ppm.approvedOn);
    bindJson(query, jsonOf(ppm.comments));
    bindJson(query, hearth::jsonOf(ppm.content));
}

void Mapping<PpmRecord>::read(Rows &rows, int column, PpmRecord &ppm)
{
    ppm.key = rows.text(column++);
    ppm.sitting = rows.text(column++);
    ppm.on = rows.day(column++);
    ppm.initial = rows.flag(column++);
    ppm.state = stateOf(rows.bytes(column++));
    ppm.version = rows.number(column++);
    ppm.reopened = rows.text(column++);
    ppm.author = rows.word(column++);
    ppm.submittedBy = rows.word(column++);
    ppm.submittedOn = rows.optionalDay(column++);
    ppm.approvedBy = rows.word(column++);
    ppm.approvedOn = rows.optionalDay(column++);
    ppm.comments = detailsOf(rows.bytes(column++), rows.words());
    ppm.content = rows.bytes(column) == "{}" ? PpmContent() : contentOf(rows.bytes(column));
}

const QStringList &Mapping<PlannedAction>::columns()
{
    static const QStringList names = {u"action_key"_s,     u"rule"_s,   u"meeting"_s, u"what"_s,
                                      u"owner"_s,          u"person"_s, u"set_on"_s,  u"target"_s,
                                      u"former_targets"_s, u"done"_s,   u"dropped"_s, u"update_text"_s};
    return names;
}

void Mapping<PlannedAction>::bind(QSqlQuery &query, const PlannedAction &action)
{
    for (const QString &text : {action.key, action.rule, action.meeting, action.what, action.owner})
        bindText(query, text);
    bindKey(query, action.person);
    bindDay(query, action.setOn);
    bindDay(query, action.target);
    bindJson(query, jsonOf(action.formerTargets));
    bindDay(query, action.done);
    bindDay(query, action.dropped);
    bindText(query, action.update);
}

void Mapping<PlannedAction>::read(Rows &rows, int column, PlannedAction &action)
{
    action.key = rows.text(column++);
    action.rule = rows.word(column++);
    action.meeting = rows.word(column++);
    action.what = rows.text(column++);
    action.owner = rows.word(column++);
    action.person = rows.word(column++);
    action.setOn = rows.day(column++);
    action.target = rows.day(column++);
    action.formerTargets = daysOf(rows.bytes(column++));
    action.done = rows.optionalDay(column++);
    action.dropped = rows.optionalDay(column++);
    action.update = rows.text(column);
}

const QStringList &Mapping<Phrase>::columns()
{
    static const QStringList names = {u"section"_s, u"phrase_text"_s};
    return names;
}

void Mapping<Phrase>::bind(QSqlQuery &query, const Phrase &phrase)
{
    bindText(query, phrase.section);
    bindText(query, phrase.text);
}

void Mapping<Phrase>::read(Rows &rows, int column, Phrase &phrase)
{
    phrase.section = rows.word(column++);
    phrase.text = rows.text(column);
}

} // namespace hearth::storage

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/formdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

// More than this is sentences, of which both are kept; a shorter answer is one or the other.
constexpr qsizetype shortAnswer = 40;

void mergeAnswer(const QString &id, const FormContent &base, const FormContent &theirs, FormMerge &merge)
{
    const QString mine = merge.content.answer(id);
    const QString other = theirs.answer(id);
    if (other == base.answer(id) || other == mine)
        return;
    if (mine == base.answer(id)) {
        merge.content.set(id, other);
        merge.taken.append(id);
        return;
    }
    if (!other.isEmpty() && std::max(mine.size(), other.size()) > shortAnswer)
        merge.content.set(id, mine.isEmpty() ? other : mine + u'\n' + other);
    merge.both.append(id);
}

bool holds(const std::vector<Details> &rows, const Details &row)
{
    return std::find(rows.begin(), rows.end(), row) != rows.end();
}

void mergeTable(const QString &id, const FormContent &base, const FormContent &theirs, FormMerge &merge)
{
    const std::vector<Details> before = base.rows(id);
    const std::vector<Details> other = theirs.rows(id);
    std::vector<Details> mine = merge.content.rows(id);
    if (other == before || other == mine)
        return;
    if (mine == before) {
        merge.content.tables.insert(id, other);
        merge.taken.append(id);
        return;
    }
    for (const Details &row : other) {
        if (!holds(before, row) && !holds(mine, row))
            mine.push_back(row);
    }
    merge.content.tables.insert(id, mine);
    merge.both.append(id);
}

} // namespace

QString formDraftKey(const QString &key)
{
    return u"form/"_s + key;
}

QByteArray textOfDraft(const FormDraft &draft)
{
    QJsonObject object;
    object.insert(u"base"_s, QJsonDocument::fromJson(jsonOf(draft.base)).object());
    object.insert(u"content"_s, QJsonDocument::fromJson(jsonOf(draft.content)).object());
    object.insert(u"on"_s, isoText(draft.on));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<FormDraft> formDraftOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto part = [&object](const QString &name) {
        return formContentOf(QJsonDocument(object.value(name).toObject()).toJson(QJsonDocument::Compact));
    };
    const auto base = part(u"base"_s);
    const auto content = part(u"content"_s);
    const auto on = dateFromIso(object.value(u"on"_s).toString());
    if (!base || !content || !on)
        return std::nullopt;
    return FormDraft{*base, *content, *on};
}

FormMerge mergedForms(const FormContent &base, const FormContent &mine, const FormContent &theirs)
{
    FormMerge merge{mine, {}, {}};
    for (auto answer = theirs.answers.begin(); answer != theirs.answers.end(); ++answer)
        mergeAnswer(answer.key(), base, theirs, merge);
    for (auto answer = base.answers.begin(); answer != base.answers.end(); ++answer) {
        if (!theirs.answers.contains(answer.key()))
            mergeAnswer(answer.key(), base, theirs, merge);
    }
    QStringList tables = theirs.tables.keys();
    for (const QString &table : base.tables.keys()) {
        if (!tables.contains(table))
            tables.append(table);
    }
    for (const QString &table : tables)
        mergeTable(table, base, theirs, merge);
    return merge;
}

} // namespace hearth

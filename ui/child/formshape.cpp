// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/child/formshape.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace hearth {

const ShapeField *FormShape::field(const QString &id) const
{
    const auto found = std::find_if(fields.begin(), fields.end(), [&id](const ShapeField &f) { return f.id == id; });
    return found == fields.end() ? nullptr : &*found;
}

std::vector<TypingDifference> differences(const FormShape &shape, const Typing &before, const Typing &mine,
                                          const Typing &theirs)
{
    std::vector<TypingDifference> answer;
    for (const ShapeField &field : shape.fields) {
        TypingDifference difference{field.id, field.label, before.value(field.id), mine.value(field.id),
                                    theirs.value(field.id)};
        if (difference.mine != difference.before || difference.theirs != difference.before)
            answer.push_back(std::move(difference));
    }
    return answer;
}

Typing mergedTyping(const Typing &before, const Typing &mine, const Typing &theirs)
{
    QSet<QString> ids;
    for (const Typing *typing : {&before, &mine, &theirs}) {
        for (auto it = typing->begin(); it != typing->end(); ++it)
            ids.insert(it.key());
    }
    Typing answer;
    for (const QString &id : std::as_const(ids)) {
        const bool onlyTheirs = mine.value(id) == before.value(id);
        put(answer, id, onlyTheirs ? theirs.value(id) : mine.value(id));
    }
    return answer;
}

QString valueInWords(const ShapeField &field, const QString &value)
{
    if (field.kind == FieldKind::YesNo || field.kind == FieldKind::Tick) {
        if (value == QStringLiteral("yes"))
            return QCoreApplication::translate("FormShape", "yes");
        return value.isEmpty() && field.kind == FieldKind::YesNo ? QString()
                                                                 : QCoreApplication::translate("FormShape", "no");
    }
    if (field.kind != FieldKind::Code && field.kind != FieldKind::Choices)
        return value;
    if (isUnchosen(value))
        return typedWords(value);
    QStringList words;
    for (const QString &id : value.split(u',', Qt::SkipEmptyParts)) {
        const auto choice = std::find_if(field.choices.begin(), field.choices.end(),
                                         [&id](const ShapeChoice &c) { return c.id == id.trimmed(); });
        if (choice == field.choices.end())
            words.append(id.trimmed());
        else
            words.append(field.showsCode ? choice->id + QStringLiteral(", ") + choice->label : choice->label);
    }
    return words.join(QStringLiteral("; "));
}

QByteArray draftText(const Typing &typing)
{
    QJsonObject object;
    for (auto it = typing.begin(); it != typing.end(); ++it)
        object.insert(it.key(), it.value());
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Typing typingOfDraft(const QByteArray &text)
{
    Typing typing;
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        put(typing, it.key(), it.value().toString());
    return typing;
}

QString unchosen(const QString &typed)
{
    return typed.isEmpty() ? QString() : QStringLiteral("?") + typed;
}

bool isUnchosen(const QString &value)
{
    return value.startsWith(u'?');
}

QString typedWords(const QString &value)
{
    return isUnchosen(value) ? value.mid(1) : value;
}

void put(Typing &typing, const QString &id, const QString &value)
{
    if (value.isEmpty())
        typing.remove(id);
    else
        typing.insert(id, value);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/ppmdraft.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

QJsonValue objectOf(const PpmContent &content)
{
    return QJsonDocument::fromJson(jsonOf(content)).object();
}

std::optional<PpmContent> contentOf(const QJsonValue &value)
{
    return ppmContentOf(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

} // namespace

QString ppmDraftKey(RecordId record)
{
    return u"ppm/%1"_s.arg(record);
}

QByteArray textOfDraft(const PpmDraft &draft)
{
    const QJsonObject object{{u"base"_s, objectOf(draft.base)}, {u"content"_s, objectOf(draft.content)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PpmDraft> ppmDraftOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    if (!object.value(u"base"_s).isObject() || !object.value(u"content"_s).isObject())
        return std::nullopt;
    const auto base = contentOf(object.value(u"base"_s));
    const auto content = contentOf(object.value(u"content"_s));
    if (!base || !content)
        return std::nullopt;
    return PpmDraft{*base, *content};
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/jsonobject.h"

#include <QCoreApplication>

namespace hearth {

namespace {

constexpr int earliestYear = 1990;
constexpr int latestYear = 2200;

QString shown(const JsonValue &value)
{
    switch (value.type) {
    case JsonValue::Type::True:
        return QStringLiteral("true");
    case JsonValue::Type::False:
        return QStringLiteral("false");
    default:
        return value.text;
    }
}

} // namespace

JsonObject::JsonObject(const JsonValue &value, QString path, std::vector<Fault> &faults)
    : m_value(value), m_path(std::move(path)), m_faults(faults)
{
    if (!isObject())
        refuseAt(m_path, value, tr("this has to be an object"));
}

QString JsonObject::tr(const char *text)
{
    return QCoreApplication::translate("Journeys", text);
}

bool JsonObject::has(const QString &name) const
{
    const JsonValue *value = m_value.member(name);
    return value && value->type != JsonValue::Type::Null;
}

const JsonValue *JsonObject::take(const QString &name)
{
    m_known.insert(name);
    return has(name) ? m_value.member(name) : nullptr;
}

void JsonObject::refuseAt(const QString &path, const JsonValue &value, const QString &reason)
{
    m_faults.push_back({{}, value.line, path, shown(value), reason});
}

void JsonObject::refuse(const QString &name, const QString &value, const QString &reason)
{
    const JsonValue *member = m_value.member(name.section(u'[', 0, 0));
    m_faults.push_back({{}, member ? member->line : m_value.line, m_path + u'.' + name, value, reason});
}

QString JsonObject::text(const QString &name)
{
    const JsonValue *value = take(name);
    if (!value)
        return {};
    if (value->type != JsonValue::Type::String)
        refuseAt(m_path + u'.' + name, *value, tr("this has to be a text in quotation marks"));
    return value->type == JsonValue::Type::String ? value->text : QString();
}

QString JsonObject::neededText(const QString &name)
{
    const QString value = text(name);
    if (value.trimmed().isEmpty() && (!has(name) || m_value.member(name)->type == JsonValue::Type::String))
        refuse(name, value, tr("this is missing"));
    return value;
}

QString JsonObject::detailText(const QString &name)
{
    const JsonValue *value = take(name);
    if (!value)
        return {};
    if (value->type == JsonValue::Type::True)
        return QStringLiteral("yes");
    if (value->type == JsonValue::Type::False)
        return QStringLiteral("no");
    if (value->type == JsonValue::Type::Array)
        return texts(name).join(u',');
    return text(name);
}

QStringList JsonObject::texts(const QString &name)
{
    QStringList list;
    const JsonValue *value = take(name);
    if (!value)
        return list;
    if (value->type != JsonValue::Type::Array) {
        refuseAt(m_path + u'.' + name, *value, tr("this has to be a list"));
        return list;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        const JsonValue &item = value->items[i];
        if (item.type == JsonValue::Type::String)
            list.append(item.text);
        else
            refuseAt(QStringLiteral("%1.%2[%3]").arg(m_path, name).arg(i), item,
                     tr("this has to be a text in quotation marks"));
    }
    return list;
}

QMap<QString, QString> JsonObject::textMap(const QString &name)
{
    QMap<QString, QString> map;
    if (auto inner = object(name)) {
        for (const auto &[key, value] : inner->m_value.members)
            map.insert(key, inner->text(key));
    }
    return map;
}

std::optional<Date> JsonObject::day(const QString &name)
{
    const JsonValue *value = take(name);
    if (!value)
        return std::nullopt;
    const auto date = value->type == JsonValue::Type::String ? dateFromIso(value->text) : std::nullopt;
    if (!date)
        refuseAt(m_path + u'.' + name, *value, tr("this is not a day as yyyy-mm-dd"));
    return date;
}

Date JsonObject::neededDay(const QString &name)
{
    const auto date = day(name);
    if (!date && !has(name))
        refuse(name, {}, tr("this is missing"));
    return date.value_or(Date());
}

std::vector<Date> JsonObject::days(const QString &name)
{
    std::vector<Date> list;
    const QStringList items = texts(name);
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (const auto date = dateFromIso(items[i]))
            list.push_back(*date);
        else
            refuse(QStringLiteral("%1[%2]").arg(name).arg(i), items[i], tr("this is not a day as yyyy-mm-dd"));
    }
    return list;
}

bool JsonObject::flag(const QString &name, bool byDefault)
{
    const JsonValue *value = take(name);
    if (!value)
        return byDefault;
    if (value->type != JsonValue::Type::True && value->type != JsonValue::Type::False)
        refuseAt(m_path + u'.' + name, *value, tr("say true or false"));
    return value->type == JsonValue::Type::True;
}

int JsonObject::year(const QString &name)
{
    const JsonValue *value = take(name);
    if (!value)
        return 0;
    bool isNumber = value->type == JsonValue::Type::Number;
    const int year = isNumber ? value->text.toInt(&isNumber) : 0;
    if (!isNumber || (year != 0 && (year < earliestYear || year > latestYear)))
        refuseAt(m_path + u'.' + name, *value, tr("this is not the year of a collection"));
    return year;
}

int JsonObject::count(const QString &name, int byDefault)
{
    const JsonValue *value = take(name);
    if (!value)
        return byDefault;
    bool isNumber = value->type == JsonValue::Type::Number;
    const int count = isNumber ? value->text.toInt(&isNumber) : 0;
    if (!isNumber)
        refuseAt(m_path + u'.' + name, *value, tr("this has to be a whole number"));
    return isNumber ? count : byDefault;
}

double JsonObject::decimal(const QString &name)
{
    const JsonValue *value = take(name);
    if (!value) {
        refuse(name, {}, tr("this is missing"));
        return 0;
    }
    bool isNumber = value->type == JsonValue::Type::Number;
    const double decimal = isNumber ? value->text.toDouble(&isNumber) : 0;
    if (!isNumber)
        refuseAt(m_path + u'.' + name, *value, tr("this has to be a number"));
    return decimal;
}

QByteArray JsonObject::compact(const QString &name)
{
    const JsonValue *value = take(name);
    return value ? compactJson(*value) : QByteArray();
}

std::unique_ptr<JsonObject> JsonObject::object(const QString &name)
{
    const JsonValue *value = take(name);
    if (!value)
        return nullptr;
    auto inner = std::make_unique<JsonObject>(*value, m_path + u'.' + name, m_faults);
    return inner->isObject() ? std::move(inner) : nullptr;
}

void JsonObject::forEach(const QString &name, const std::function<void(JsonObject &)> &take_)
{
    const JsonValue *value = take(name);
    if (!value)
        return;
    if (value->type != JsonValue::Type::Array) {
        refuseAt(m_path + u'.' + name, *value, tr("this has to be a list"));
        return;
    }
    for (std::size_t i = 0; i < value->items.size(); ++i) {
        const QString path = (m_path.isEmpty() ? name : m_path + u'.' + name) + QStringLiteral("[%1]").arg(i);
        JsonObject item(value->items[i], path, m_faults);
        if (item.isObject())
            take_(item);
    }
}

void JsonObject::finish()
{
    if (m_ignoreRest)
        return;
    for (const auto &[name, value] : m_value.members) {
        if (!m_known.contains(name))
            refuseAt(m_path + u'.' + name, value, tr("this key is not known"));
    }
}

} // namespace hearth

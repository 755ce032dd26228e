// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/jsontext.h"

#include "core/storage/errors.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth::storage {

namespace {

// As QJsonDocument writes it: control characters and unpaired surrogates escaped, all else as UTF-8.
void appendEscaped(QByteArray &json, QStringView text)
{
    static constexpr char hexadecimal[] = "0123456789abcdef";
    const auto appendUnit = [&json](char16_t unit) {
        json += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            json += hexadecimal[(unit >> shift) & 0xf];
    };
    json += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        switch (unit) {
        case u'"':
            json += "\\\"";
            continue;
        case u'\\':
            json += "\\\\";
            continue;
        case u'\n':
            json += "\\n";
            continue;
        case u'\t':
            json += "\\t";
            continue;
        default:
            break;
        }
        if (unit < 0x20) {
            appendUnit(unit);
        } else if (unit < 0x80) {
            json += static_cast<char>(unit);
        } else if (!QChar::isSurrogate(unit)) {
            json += QStringView(text).mid(i, 1).toUtf8();
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            json += QStringView(text).mid(i, 2).toUtf8();
            ++i;
        } else {
            appendUnit(unit);
        }
    }
    json += '"';
}

[[noreturn]] void refuse()
{
    throw StoreError(worded(QT_TRANSLATE_NOOP("Store", "The store holds a field that cannot be read")));
}

bool isEmpty(std::string_view json)
{
    return json.size() <= 2; // {} or []
}

// Reads the flat lists and maps that we write. A text with an escape in it is rare and is left to QJsonDocument.
class FlatReader
{
public:
    explicit FlatReader(std::string_view json) : m_rest(json) {}

    void take(char expected)
    {
        if (m_rest.empty() || m_rest.front() != expected)
            refuse();
        m_rest.remove_prefix(1);
    }
    /// True while another follows.
    bool more(char end)
    {
        const char next = m_rest.empty() ? '\0' : m_rest.front();
        if (next != ',' && next != end)
            refuse();
        m_rest.remove_prefix(1);
        return next == ',';
    }
    std::string_view text()
    {
        take('"');
        const std::size_t end = m_rest.find('"');
        if (end == std::string_view::npos)
            refuse();
        const std::string_view found = m_rest.substr(0, end);
        m_rest.remove_prefix(end + 1);
        return found;
    }
    void finish() const
    {
        if (!m_rest.empty())
            refuse();
    }

private:
    std::string_view m_rest;
};

bool hasEscape(std::string_view json)
{
    return json.find('\\') != std::string_view::npos;
}

QJsonDocument documentOf(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
}

template <typename Use>
void eachPair(std::string_view json, const Use &use)
{
    FlatReader reader(json);
    reader.take('{');
    do {
        const std::string_view key = reader.text();
        reader.take(':');
        use(key, reader.text());
    } while (reader.more('}'));
    reader.finish();
}

template <typename Use>
void eachText(std::string_view json, const Use &use)
{
    FlatReader reader(json);
    reader.take('[');
    do {
        use(reader.text());
    } while (reader.more(']'));
    reader.finish();
}

} // namespace

void JsonObject::key(std::string_view name)
{
    if (m_json.size() > 1)
        m_json += ',';
    m_json += '"';
    m_json.append(name.data(), static_cast<qsizetype>(name.size()));
    m_json += "\":";
}

void JsonObject::text(std::string_view name, const QString &value)
{
    if (value.isEmpty())
        return;
    key(name);
    appendEscaped(m_json, value);
}

void JsonObject::number(std::string_view name, std::int64_t value)
{
    if (value == 0)
        return;
    key(name);
    m_json += QByteArray::number(static_cast<qlonglong>(value));
}

void JsonObject::flag(std::string_view name, bool value, bool usual)
{
    if (value == usual)
        return;
    key(name);
    m_json += value ? "true" : "false";
}

void JsonObject::day(std::string_view name, const std::optional<Date> &value)
{
    if (value)
        text(name, isoText(*value));
}

void JsonObject::json(std::string_view name, const QByteArray &json)
{
    if (json.size() <= 2)
        return;
    key(name);
    m_json += json;
}

QByteArray JsonObject::take()
{
    m_json += '}';
    return std::move(m_json);
}

QByteArray jsonOf(const Details &details)
{
    QByteArray json = "{";
    for (auto it = details.cbegin(); it != details.cend(); ++it) {
        if (json.size() > 1)
            json += ',';
        appendEscaped(json, it.key());
        json += ':';
        appendEscaped(json, it.value());
    }
    return json += '}';
}

QByteArray jsonOf(const Completeness &complete)
{
    Details days;
    for (auto it = complete.cbegin(); it != complete.cend(); ++it)
        days.insert(it.key(), isoText(it.value()));
    return jsonOf(days);
}

QByteArray jsonOf(const QStringList &texts)
{
    QByteArray json = "[";
    for (const QString &text : texts) {
        if (json.size() > 1)
            json += ',';
        appendEscaped(json, text);
    }
    return json += ']';
}

QByteArray jsonOf(const std::vector<Date> &days)
{
    QStringList texts;
    for (const Date day : days)
        texts.append(isoText(day));
    return jsonOf(texts);
}

QByteArray jsonOf(const std::map<Member, Genogram::Place> &places)
{
    QJsonArray array;
    for (const auto &[member, place] : places) {
        QJsonObject object;
        if (member.isChild())
            object.insert(QStringLiteral("child"), static_cast<qint64>(member.child));
        else
            object.insert(QStringLiteral("person"), member.person);
        object.insert(QStringLiteral("x"), place.x);
        object.insert(QStringLiteral("y"), place.y);
        array.append(object);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Details detailsOf(std::string_view json, SharedTexts &words)
{
    Details details;
    if (isEmpty(json))
        return details;
    if (!hasEscape(json)) {
        // Keys come in order, so each goes to the end.
        eachPair(json, [&](std::string_view key, std::string_view value) {
            details.insert(details.cend(), words.of(key),
                           value.size() <= 24 ? words.of(value)
                                              : QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())));
        });
        return details;
    }
    const QJsonDocument document = documentOf(json);
    if (!document.isObject())
        refuse();
    const QJsonObject object = document.object();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        details.insert(it.key(), it.value().toString());
    return details;
}

Completeness completenessOf(std::string_view json, SharedTexts &words)
{
    Completeness complete;
    if (!isEmpty(json))
        eachPair(json, [&](std::string_view key, std::string_view day) { complete.insert(words.of(key), dayOf(day)); });
    return complete;
}

QStringList textsOf(std::string_view json, SharedTexts &words)
{
    QStringList texts;
    if (isEmpty(json))
        return texts;
    if (!hasEscape(json)) {
        eachText(json, [&](std::string_view text) { texts.append(words.of(text)); });
        return texts;
    }
    const QJsonDocument document = documentOf(json);
    if (!document.isArray())
        refuse();
    for (const auto &text : document.array())
        texts.append(text.toString());
    return texts;
}

std::vector<Date> daysOf(std::string_view json)
{
    std::vector<Date> days;
    if (!isEmpty(json))
        eachText(json, [&](std::string_view day) { days.push_back(dayOf(day)); });
    return days;
}

std::map<Member, Genogram::Place> placesOf(std::string_view json)
{
    std::map<Member, Genogram::Place> places;
    if (isEmpty(json))
        return places;
    const QJsonDocument document = documentOf(json);
    if (!document.isArray())
        refuse();
    for (const auto &value : document.array()) {
        const QJsonObject object = value.toObject();
        const Member member{static_cast<RecordId>(object.value(QStringLiteral("child")).toInteger()),
                            object.value(QStringLiteral("person")).toString()};
        if (member.isNobody())
            refuse();
        places[member] = {object.value(QStringLiteral("x")).toDouble(), object.value(QStringLiteral("y")).toDouble()};
    }
    return places;
}

} // namespace hearth::storage

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

namespace hearth {

namespace {

constexpr int deepest = 32;

QString tr(const char *text)
{
    return QCoreApplication::translate("Json", text);
}

class JsonReader
{
public:
    JsonReader(const QByteArray &bytes, const JsonItems &items) : m_items(items)
    {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        m_text = decoder.decode(bytes);
        if (decoder.hasError())
            throw JsonError(tr("the file is not UTF-8 text"), 0);
        if (m_text.startsWith(QChar(0xFEFF)))
            m_at = 1;
    }

    JsonValue readAll()
    {
        skipBlanks();
        JsonValue value = readValue(0, {});
        skipBlanks();
        if (m_at < m_text.size())
            throw fault(QT_TRANSLATE_NOOP("Json", "there is text behind the end"));
        return value;
    }

private:
    [[nodiscard]] JsonError fault(const char *reason) const { return {tr(reason), m_line}; }

    [[nodiscard]] QChar peek() const { return m_at < m_text.size() ? m_text[m_at] : QChar(u'\0'); }

    void skipBlanks()
    {
        for (; m_at < m_text.size(); ++m_at) {
            const QChar c = m_text[m_at];
            if (c == u'\n')
                ++m_line;
            else if (c != u' ' && c != u'\t' && c != u'\r')
                return;
        }
    }

    bool takeIf(char16_t c)
    {
        skipBlanks();
        if (peek() != c)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

    void need(char16_t c, const char *reason)
    {
        if (!takeIf(c))
            throw fault(reason);
    }

    JsonValue readValue(int depth, const QString &memberOfTop)
    {
        if (depth > deepest)
            throw fault(QT_TRANSLATE_NOOP("Json", "the values are nested too deeply"));
        JsonValue value;
        value.line = m_line;
        switch (peek().unicode()) {
        case u'{':
            readObject(value, depth);
            break;
        case u'[':
            readArray(value, depth, memberOfTop);
            break;
        case u'"':
            value.type = JsonValue::Type::String;
            value.text = readString();
            break;
        default:
            readBare(value);
        }
        return value;
    }

    void readObject(JsonValue &value, int depth)
    {
        value.type = JsonValue::Type::Object;
        need(u'{', "");
        QSet<QString> names;
        if (takeIf(u'}'))
            return;
        do {
            if (peek() != u'"')
                throw fault(QT_TRANSLATE_NOOP("Json", "a name in quotation marks is missing"));
            const QString name = readString();
            if (names.contains(name))
                throw fault(QT_TRANSLATE_NOOP("Json", "a name stands twice in one object"));
            names.insert(name);
            need(u':', QT_TRANSLATE_NOOP("Json", "a colon is missing behind a name"));
            value.members.emplace_back(name, readValue(depth + 1, depth == 0 ? name : QString()));
        } while (takeIf(u','));
        need(u'}', QT_TRANSLATE_NOOP("Json", "a comma or a closing brace is missing"));
    }

    void readArray(JsonValue &value, int depth, const QString &memberOfTop)
    {
        value.type = JsonValue::Type::Array;
        const bool handedOut = m_items.take && depth == 1 && memberOfTop == m_items.member;
        need(u'[', "");
        if (takeIf(u']'))
            return;
        int index = 0;
        do {
            JsonValue item = readValue(depth + 1, {});
            if (handedOut)
                m_items.take(item, index++);
            else
                value.items.push_back(std::move(item));
        } while (takeIf(u','));
        need(u']', QT_TRANSLATE_NOOP("Json", "a comma or a closing bracket is missing"));
    }

    void readBare(JsonValue &value)
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && (m_text[m_at].isLetterOrNumber() || QStringView(u"+-.").contains(m_text[m_at])))
            ++m_at;
        const QStringView word = QStringView(m_text).sliced(start, m_at - start);
        static const QRegularExpression number(QStringLiteral("\\A-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?\\z"));
        if (word == u"null") {
            value.type = JsonValue::Type::Null;
        } else if (word == u"true") {
            value.type = JsonValue::Type::True;
        } else if (word == u"false") {
            value.type = JsonValue::Type::False;
        } else if (word.size() <= 30 && number.match(word.toString()).hasMatch()) {
            value.type = JsonValue::Type::Number;
            value.text = word.toString();
        } else {
            throw fault(QT_TRANSLATE_NOOP("Json", "a value is missing or is not JSON"));
        }
    }

    char16_t readEscapedUnit()
    {
        bool isHex = m_at + 4 <= m_text.size();
        const QString digits = m_text.mid(m_at, 4);
        for (const QChar c : digits)
            isHex = isHex && QStringLiteral("0123456789abcdefABCDEF").contains(c);
        if (!isHex)
            throw fault(QT_TRANSLATE_NOOP("Json", "a text has an escape that JSON does not know"));
        m_at += 4;
        return static_cast<char16_t>(digits.toUInt(nullptr, 16));
    }

    QChar readEscape()
    {
        const QChar c = peek();
        ++m_at;
        switch (c.unicode()) {
        case u'"':
        case u'\\':
        case u'/':
            return c;
        case u'b':
            return u'\b';
        case u'f':
            return u'\f';
        case u'n':
            return u'\n';
        case u'r':
            return u'\r';
        case u't':
            return u'\t';
        case u'u':
            return readEscapedUnit();
        default:
            throw fault(QT_TRANSLATE_NOOP("Json", "a text has an escape that JSON does not know"));
        }
    }

    QString readString()
    {
        QString text;
        for (++m_at; m_at < m_text.size();) {
            const qsizetype start = m_at;
            while (m_at < m_text.size() && m_text[m_at] >= u' ' && m_text[m_at] != u'"' && m_text[m_at] != u'\\')
                ++m_at;
            text += QStringView(m_text).sliced(start, m_at - start);
            if (m_at == m_text.size())
                break;
            const QChar c = m_text[m_at++];
            if (c < u' ')
                throw fault(QT_TRANSLATE_NOOP("Json", "a text holds a control character or is never closed"));
            if (c == u'\\') {
                text += readEscape();
                continue;
            }
            if (!text.isValidUtf16() || text.contains(QChar(u'\0')))
                throw fault(QT_TRANSLATE_NOOP("Json", "a text holds characters that are none"));
            return text;
        }
        throw fault(QT_TRANSLATE_NOOP("Json", "a text is never closed"));
    }

    const JsonItems &m_items;
    QString m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace

const JsonValue *JsonValue::member(QStringView name) const
{
    for (const auto &[key, value] : members) {
        if (key == name)
            return &value;
    }
    return nullptr;
}

JsonValue readJson(const QByteArray &bytes, const JsonItems &items)
{
    return JsonReader(bytes, items).readAll();
}

QByteArray compactJson(const JsonValue &value)
{
    QByteArrayList parts;
    switch (value.type) {
    case JsonValue::Type::Null:
        return "null";
    case JsonValue::Type::True:
        return "true";
    case JsonValue::Type::False:
        return "false";
    case JsonValue::Type::Number:
        return value.text.toUtf8();
    case JsonValue::Type::String:
        return jsonText(value.text).toUtf8();
    case JsonValue::Type::Array:
        for (const JsonValue &item : value.items)
            parts.append(compactJson(item));
        return '[' + parts.join(',') + ']';
    case JsonValue::Type::Object:
        break;
    }
    for (const auto &[name, member] : value.members)
        parts.append(jsonText(name).toUtf8() + ':' + compactJson(member));
    return '{' + parts.join(',') + '}';
}

QString jsonText(const QString &text)
{
    QString json(u'"');
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            json += u'\\';
            json += c;
        } else if (c == u'\n') {
            json += QStringLiteral("\\n");
        } else if (c == u'\t') {
            json += QStringLiteral("\\t");
        } else if (c < u' ' || c == QChar(0x7F)) {
            json += QStringLiteral("\\u") + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        } else {
            json += c;
        }
    }
    return json + u'"';
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/formrecord.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

struct Word
{
    const char *id;
    const char *label;
};

constexpr std::array states = {
    Word{"draft", QT_TRANSLATE_NOOP("Forms", "draft")},
    Word{"submitted", QT_TRANSLATE_NOOP("Forms", "waiting for sign-off")},
    Word{"returned", QT_TRANSLATE_NOOP("Forms", "sent back")},
    Word{"approved", QT_TRANSLATE_NOOP("Forms", "signed off")},
    Word{"superseded", QT_TRANSLATE_NOOP("Forms", "replaced by a later version")},
    Word{"withdrawn", QT_TRANSLATE_NOOP("Forms", "withdrawn")},
};

class Fault
{
public:
    explicit Fault(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

QJsonObject objectOf(const Details &details)
{
    QJsonObject object;
    for (auto entry = details.begin(); entry != details.end(); ++entry) {
        if (!entry.value().isEmpty())
            object.insert(entry.key(), entry.value());
    }
    return object;
}

Details detailsOf(const QJsonValue &value, const QString &where)
{
    if (!value.isObject())
        throw Fault(u"%1 is no object"_s.arg(where));
    const QJsonObject object = value.toObject();
    Details details;
    for (auto entry = object.begin(); entry != object.end(); ++entry) {
        if (!entry.value().isString() || entry.value().toString().isEmpty())
            throw Fault(u"a value of %1 is no text"_s.arg(where));
        details.insert(entry.key(), entry.value().toString());
    }
    return details;
}

} // namespace

QString idOf(FormState state)
{
    return QString::fromLatin1(states.at(static_cast<std::size_t>(state)).id);
}

std::optional<FormState> formStateOf(QStringView id)
{
    for (std::size_t i = 0; i < states.size(); ++i) {
        if (id == QLatin1StringView(states.at(i).id))
            return static_cast<FormState>(i);
    }
    return std::nullopt;
}

QString labelOf(FormState state)
{
    return QCoreApplication::translate("Forms", states.at(static_cast<std::size_t>(state)).label);
}

std::optional<Date> FormContent::day(const QString &field) const
{
    return dateFromIso(answers.value(field));
}

void FormContent::set(const QString &field, const QString &value)
{
    if (value.isEmpty())
        answers.remove(field);
    else
        answers.insert(field, value);
}

void FormContent::set(const QString &field, std::optional<Date> day)
{
    set(field, day ? isoText(*day) : QString());
}

QByteArray jsonOf(const FormContent &content)
{
    QJsonObject tables;
    for (auto table = content.tables.begin(); table != content.tables.end(); ++table) {
        QJsonArray rows;
        for (const Details &row : table.value())
            rows.append(objectOf(row));
        if (!rows.isEmpty())
            tables.insert(table.key(), rows);
    }
    QJsonObject object;
    object.insert(u"answers"_s, objectOf(content.answers));
    object.insert(u"tables"_s, tables);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<FormContent> formContentOf(const QByteArray &json, QString *whyNot)
{
    try {
        const QJsonDocument document = QJsonDocument::fromJson(json);
        if (!document.isObject())
            throw Fault(u"what a form says is no object"_s);
        const QJsonObject object = document.object();
        for (const QString &member : object.keys()) {
            if (member != u"answers"_s && member != u"tables"_s)
                throw Fault(u"there is a member that no form has"_s);
        }
        FormContent content;
        content.answers = detailsOf(object.value(u"answers"_s), u"answers"_s);
        if (!object.value(u"tables"_s).isObject())
            throw Fault(u"tables is no object"_s);
        const QJsonObject tables = object.value(u"tables"_s).toObject();
        for (auto table = tables.begin(); table != tables.end(); ++table) {
            if (!table.value().isArray())
                throw Fault(u"a table is no list"_s);
            std::vector<Details> rows;
            const QJsonArray written = table.value().toArray();
            for (const auto row : written)
                rows.push_back(detailsOf(row, u"a row"_s));
            content.tables.insert(table.key(), rows);
        }
        return content;
    } catch (const Fault &fault) {
        if (whyNot)
            *whyNot = fault.text();
        return std::nullopt;
    }
}

} // namespace hearth

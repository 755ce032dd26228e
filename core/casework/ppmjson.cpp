// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/casework/ppmrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

// One list of members a struct, walked both to write and to read, so that the two cannot differ.
template <typename Visitor, typename Line>
requires std::is_same_v<std::remove_const_t<Line>, PpmAttendee>
void visit(Visitor &v, Line &line)
{
    v(u"name"_s, line.name);
    v(u"relation"_s, line.relation);
    v(u"attended"_s, line.attended);
    v(u"person"_s, line.person);
}
template <typename Visitor, typename Line>
requires std::is_same_v<std::remove_const_t<Line>, PpmOption>
void visit(Visitor &v, Line &line)
{
    v(u"option"_s, line.option);
    v(u"pursued"_s, line.pursued);
    v(u"comment"_s, line.comment);
    v(u"strengths"_s, line.strengths);
    v(u"risks"_s, line.risks);
    v(u"to_do"_s, line.toDo);
    v(u"by"_s, line.by);
    v(u"order"_s, line.order);
    v(u"ruled_out"_s, line.ruledOut);
    v(u"ruled_out_why"_s, line.ruledOutWhy);
}
template <typename Visitor, typename Line>
requires std::is_same_v<std::remove_const_t<Line>, PpmEarlyAction>
void visit(Visitor &v, Line &line)
{
    v(u"action"_s, line.action);
    v(u"state"_s, line.state);
    v(u"on"_s, line.on);
    v(u"note"_s, line.note);
}
template <typename Visitor, typename Line>
requires std::is_same_v<std::remove_const_t<Line>, PpmActionLine>
void visit(Visitor &v, Line &line)
{
    v(u"key"_s, line.key);
    v(u"what"_s, line.what);
    v(u"owner"_s, line.owner);
    v(u"target"_s, line.target);
    v(u"first_target"_s, line.firstTarget);
    v(u"carried"_s, line.carried);
    v(u"done"_s, line.done);
    v(u"dropped"_s, line.dropped);
    v(u"update"_s, line.update);
}
template <typename Visitor, typename Line>
requires std::is_same_v<std::remove_const_t<Line>, PpmCarerLine>
void visit(Visitor &v, Line &line)
{
    v(u"person"_s, line.person);
    v(u"name"_s, line.name);
    v(u"relationship"_s, line.relationship);
    v(u"wants"_s, line.wants);
    v(u"viability"_s, line.viability);
    v(u"opposing"_s, line.opposing);
    v(u"full_assessment"_s, line.fullAssessment);
    v(u"panel"_s, line.panel);
    v(u"comments"_s, line.comments);
}

class Writer
{
public:
    void operator()(const QString &key, const QString &text)
    {
        if (!text.isEmpty())
            m_object.insert(key, text);
    }
    void operator()(const QString &key, const std::optional<Date> &day)
    {
        if (day)
            m_object.insert(key, isoText(*day));
    }
    void operator()(const QString &key, int number)
    {
        if (number != 0)
            m_object.insert(key, number);
    }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

private:
    QJsonObject m_object;
};

class Fault
{
public:
    explicit Fault(QString text) : m_text(std::move(text)) {}
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    QString m_text;
};

class Reader
{
public:
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    void operator()(const QString &key, QString &text)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && !value.isString())
            throw Fault(u"“%1” is not text"_s.arg(key));
        text = value.toString();
    }
    void operator()(const QString &key, std::optional<Date> &day)
    {
        QString text;
        (*this)(key, text);
        day = dateFromIso(text);
        if (!text.isEmpty() && !day)
            throw Fault(u"“%1” is not a day"_s.arg(key));
    }
    void operator()(const QString &key, int &number)
    {
        const QJsonValue value = m_object.take(key);
        if (!value.isUndefined() && (!value.isDouble() || value.toDouble() != value.toInt(-1)))
            throw Fault(u"“%1” is not a number"_s.arg(key));
        number = value.toInt();
    }
    void finish() const
    {
        if (!m_object.isEmpty())
            throw Fault(u"“%1” is not known here"_s.arg(m_object.constBegin().key()));
    }

private:
    QJsonObject m_object;
};

template <typename Line>
void writeLines(QJsonObject &object, const QString &key, const std::vector<Line> &lines)
{
    QJsonArray array;
    for (const Line &line : lines) {
        Writer writer;
        visit(writer, line);
        array.append(writer.object());
    }
    if (!array.isEmpty())
        object.insert(key, array);
}

template <typename Line>
void readLines(QJsonObject &object, const QString &key, std::vector<Line> &lines)
{
    const QJsonValue value = object.take(key);
    if (!value.isUndefined() && !value.isArray())
        throw Fault(u"“%1” is not a list"_s.arg(key));
    const QJsonArray array = value.toArray();
    for (const auto entry : array) {
        if (!entry.isObject())
            throw Fault(u"“%1” holds something that is not an object"_s.arg(key));
        Reader reader(entry.toObject());
        visit(reader, lines.emplace_back());
        reader.finish();
    }
}

void readAnswers(QJsonObject &object, QMap<QString, QString> &answers)
{
    const QJsonValue value = object.take(u"answers"_s);
    if (!value.isUndefined() && !value.isObject())
        throw Fault(u"“answers” is not an object"_s);
    const QJsonObject all = value.toObject();
    for (auto it = all.constBegin(); it != all.constEnd(); ++it) {
        if (!it.value().isString())
            throw Fault(u"“%1” is not text"_s.arg(it.key()));
        if (!it.value().toString().isEmpty())
            answers.insert(it.key(), it.value().toString());
    }
}

} // namespace

QByteArray jsonOf(const PpmContent &content)
{
    QJsonObject object;
    QJsonObject answers;
    for (auto it = content.answers.cbegin(); it != content.answers.cend(); ++it) {
        if (!it.value().isEmpty())
            answers.insert(it.key(), it.value());
    }
    if (!answers.isEmpty())
        object.insert(u"answers"_s, answers);
    writeLines(object, u"present"_s, content.present);
    writeLines(object, u"carers"_s, content.carers);
    writeLines(object, u"options"_s, content.options);
    writeLines(object, u"early_actions"_s, content.earlyActions);
    writeLines(object, u"actions"_s, content.actions);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<PpmContent> ppmContentOf(const QByteArray &json, QString *whyNot)
{
    try {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            throw Fault(u"not an object of JSON"_s);
        QJsonObject object = document.object();
        PpmContent content;
        readAnswers(object, content.answers);
        readLines(object, u"present"_s, content.present);
        readLines(object, u"carers"_s, content.carers);
        readLines(object, u"options"_s, content.options);
        readLines(object, u"early_actions"_s, content.earlyActions);
        readLines(object, u"actions"_s, content.actions);
        Reader(object).finish();
        return content;
    } catch (const Fault &fault) {
        if (whyNot != nullptr)
            *whyNot = fault.text();
        return std::nullopt;
    }
}

} // namespace hearth

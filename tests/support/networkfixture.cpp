// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/networkfixture.h"

#include <QFile>

#include <algorithm>

namespace hearth {

namespace {

QStringList parts(const QString &text, QChar separator)
{
    QStringList trimmed;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts))
        trimmed.append(part.trimmed());
    return trimmed;
}

class Reader
{
public:
    Network read(const QString &lines)
    {
        // People first, so that a line may name somebody further down.
        for (const bool people : {true, false}) {
            for (const QString &whole : lines.split(u'\n')) {
                const QString line = whole.trimmed();
                const bool isSomebody =
                    line.startsWith(QStringLiteral("child ")) || line.startsWith(QStringLiteral("person "));
                if (!line.isEmpty() && !line.startsWith(u'#') && isSomebody == people)
                    readLine(line);
            }
        }
        return std::move(m_network);
    }

private:
    void readLine(const QString &line)
    {
        const QString word = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1).trimmed();
        const QString head = rest.section(u':', 0, 0).trimmed();
        const QString tail = rest.section(u':', 1).trimmed();
        if (word == QStringLiteral("child"))
            addChild(parts(rest, u'|'));
        else if (word == QStringLiteral("person"))
            addPerson(parts(rest, u'|'));
        else if (word == QStringLiteral("couple"))
            addPairs(RelationshipKind::Partner, head, u'+', tail);
        else if (word == QStringLiteral("sibling"))
            addPairs(RelationshipKind::Sibling, head, u'+', tail);
        else if (word == QStringLiteral("other"))
            addPairs(RelationshipKind::Other, head, u'>', tail);
        else if (word == QStringLiteral("parents"))
            addParents(head, tail.isEmpty() ? QStringLiteral("birth") : tail);
        else if (word == QStringLiteral("home"))
            addHome(parts(rest, u','));
        else
            throw std::runtime_error("not a line of a network: " + line.toStdString());
    }

    void addChild(const QStringList &fields)
    {
        ChildRecord record;
        record.child.stamp.id = static_cast<RecordId>(m_network.children.size()) + 1;
        record.child.number = QStringLiteral("T-%1").arg(record.child.stamp.id);
        record.child.forename = fields.value(0).section(u' ', 0, 0);
        record.child.surname = fields.value(0).section(u' ', 1);
        record.child.sex = fields.value(1);
        if (fields.value(2).startsWith(QStringLiteral("unborn")))
            record.child.expected = dateFromIso(fields.value(2).section(u' ', 1));
        else
            record.child.born = dateFromIso(fields.value(2));
        record.child.family = fields.value(3);
        m_network.names[fields.value(0)] = {record.child.stamp.id, {}};
        m_network.children.push_back(record);
    }

    void addPerson(const QStringList &fields)
    {
        Person person;
        person.stamp.id = static_cast<RecordId>(m_network.people.size()) + 1;
        person.key = QStringLiteral("p%1").arg(person.stamp.id, 3, 10, QLatin1Char('0'));
        person.name = fields.value(0);
        person.sex = fields.value(1);
        for (const QString &field : fields.mid(2)) {
            const QString value = field.section(u' ', 1);
            if (field.startsWith(QStringLiteral("died"))) {
                person.hasDied = true;
                person.died = dateFromIso(value);
            } else if (field.startsWith(QStringLiteral("unborn"))) {
                person.unborn = true;
                person.expected = dateFromIso(value);
            } else if (field.startsWith(QStringLiteral("role"))) {
                person.role = value;
            } else {
                person.born = dateFromIso(field);
            }
        }
        m_network.names[person.name] = {0, person.key};
        m_network.people.push_back(person);
    }

    [[nodiscard]] Member memberNamed(const QString &name) const
    {
        const auto found = m_network.names.find(name);
        if (found == m_network.names.end())
            throw std::runtime_error("nobody of this name: " + name.toStdString());
        return found->second;
    }

    void add(RelationshipKind kind, const QString &first, const QString &second, const QString &nature)
    {
        Relationship relationship;
        relationship.stamp.id = static_cast<RecordId>(m_network.relationships.size()) + 1;
        relationship.kind = kind;
        relationship.first = memberNamed(first);
        relationship.second = memberNamed(second);
        (kind == RelationshipKind::Other ? relationship.words : relationship.nature) = nature;
        m_network.relationships.push_back(relationship);
    }

    void addPairs(RelationshipKind kind, const QString &head, QChar separator, QString nature)
    {
        const QStringList names = parts(head, separator);
        // `couple A + B : married 2010-01-01 2015-01-01`
        const QStringList words = kind == RelationshipKind::Other ? QStringList{nature} : parts(nature, u' ');
        add(kind, names.value(0), names.value(1), words.value(0));
        m_network.relationships.back().from = dateFromIso(words.value(1));
        m_network.relationships.back().until = dateFromIso(words.value(2));
    }

    void addParents(const QString &head, const QString &nature)
    {
        for (const QString &child : parts(head.section(u'>', 1), u',')) {
            for (const QString &parent : parts(head.section(u'>', 0, 0), u'+'))
                add(RelationshipKind::Parent, parent, child, nature);
        }
    }

    void addHome(const QStringList &names)
    {
        for (qsizetype i = 1; i < names.size(); ++i)
            add(RelationshipKind::LivesWith, names.first(), names[i], {});
    }

    Network m_network;
};

} // namespace

Family Network::family() const
{
    return familyOf(1, children, people, relationships);
}

Network networkOf(const QString &lines)
{
    return Reader().read(lines);
}

Network networkNamed(const QString &name)
{
    QFile file(QStringLiteral(HEARTH_TEST_DATA "/networks/%1.txt").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        throw std::runtime_error("no network of this name: " + name.toStdString());
    return networkOf(QString::fromUtf8(file.readAll()));
}

} // namespace hearth

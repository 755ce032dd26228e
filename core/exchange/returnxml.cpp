// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnxml.h"

#include "core/exchange/returncell.h"

#include <QCoreApplication>
#include <QSet>
#include <QXmlStreamReader>

namespace hearth {

namespace {

constexpr int deepest = 8;
constexpr qsizetype longestText = 10'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Return", text);
}

struct Element
{
    QString name;
    QString text;
    int line = 0;
    std::vector<Element> children;
};

/// The names that XML has for columns of CSV.
QString columnOf(const QString &element)
{
    if (element == u"CHILDID")
        return QStringLiteral("CHILD");
    if (element == u"PL")
        return QStringLiteral("PLACE");
    return element;
}

/// The table that the members of a group make up.
const ReturnForm *formOfGroup(const Element &group)
{
    for (const ReturnForm &form : returnForms()) {
        bool fits = form.table != ReturnTable::Header && form.table != ReturnTable::Uasc;
        int own = 0;
        for (const Element &member : group.children) {
            const QString column = columnOf(member.name);
            fits = fits && form.has(column);
            own += column != u"CHILD" && column != u"DOB" ? 1 : 0;
        }
        if (fits && own > 0)
            return &form;
    }
    return nullptr;
}

/// A group that has a name of its own is that table, whatever it holds.
const ReturnForm *formOfName(const QString &name)
{
    if (name == u"EPISODE")
        return &formOf(ReturnTable::Episodes);
    if (name == u"AREVIEW")
        return &formOf(ReturnTable::Reviews);
    if (name == u"AMISSING")
        return &formOf(ReturnTable::Missing);
    if (name == u"PERMANENCE")
        return &formOf(ReturnTable::PreviousPermanence);
    if (name == u"OC2")
        return &formOf(ReturnTable::Oc2);
    if (name == u"AD_PLACED")
        return &formOf(ReturnTable::PlacedForAdoption);
    return nullptr;
}

class ReturnXmlReader
{
public:
    ReturnXmlReader(const ReturnFile &file, ReadCollection &collection, std::vector<Fault> &faults)
        : m_file(file), m_collection(collection), m_faults(faults), m_xml(file.bytes)
    {}

    void read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::DTD)
                return refuse(line(), {}, {}, tr("a document type is not allowed"));
            if (token != QXmlStreamReader::StartElement)
                continue;
            if (m_xml.name().toString().toUpper() != u"EXPSSDA903")
                return refuse(line(), m_xml.name().toString(), {}, tr("the file is not an SSDA903 return"));
            for (const ReturnForm &form : returnForms()) {
                if (isKept(form.table) && form.table != ReturnTable::SocialWorkers)
                    m_collection.tables.insert(form.table);
            }
            readChildren();
        }
        if (m_xml.hasError())
            refuse(line(), {}, {}, tr("the file is not sound XML"));
    }

private:
    [[nodiscard]] int line() const { return static_cast<int>(m_xml.lineNumber()); }

    void refuse(int at, const QString &column, const QString &value, const QString &reason)
    {
        m_faults.push_back({m_file.name, at, column, value, reason});
    }

    void readChildren()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name().toString().toUpper() == u"CHILD") {
                takeChild(readElement(0));
            } else {
                refuseOnce(line(), m_xml.name().toString());
                m_xml.skipCurrentElement();
            }
        }
    }

    Element readElement(int depth)
    {
        Element element;
        element.name = m_xml.name().toString().toUpper();
        element.line = line();
        if (depth > deepest) {
            m_xml.raiseError();
            return element;
        }
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::Invalid)
                break;
            if (token == QXmlStreamReader::StartElement)
                element.children.push_back(readElement(depth + 1));
            else if (token == QXmlStreamReader::Characters)
                element.text += m_xml.text();
            if (element.text.size() > longestText)
                m_xml.raiseError();
        }
        return element;
    }

    void takeChild(const Element &child)
    {
        if (m_xml.hasError())
            return;
        m_members.clear();
        m_groups.clear();
        m_headerLine = child.line;
        sort(child);
        takeHeaderRows();
        for (const Element *group : m_groups)
            takeGroup(*group);
    }

    /// Members of the header, wherever it stands, and groups.
    void sort(const Element &parent)
    {
        for (const Element &element : parent.children) {
            if (element.name == u"HEADER") {
                m_headerLine = element.line;
                sort(element);
            } else if (!element.children.empty()) {
                m_groups.push_back(&element);
            } else if (!formOfName(element.name)) {
                m_members.insert(columnOf(element.name), element);
            }
        }
    }

    void takeHeaderRows()
    {
        static const QSet<QString> flags = {QStringLiteral("UASC")};
        for (auto it = m_members.cbegin(); it != m_members.cend(); ++it) {
            bool known = flags.contains(it.key());
            for (const ReturnForm &form : returnForms())
                known = known || form.has(it.key());
            if (!known)
                refuseOnce(it.value().line, it.value().name);
        }
        addRow(formOf(ReturnTable::Header), m_members, m_headerLine);
        for (const ReturnTable table : {ReturnTable::Uasc, ReturnTable::Adoptions, ReturnTable::PlacedForAdoption,
                                        ReturnTable::PreviousPermanence, ReturnTable::Oc3}) {
            if (saysSomething(formOf(table)))
                addRow(formOf(table), m_members, m_headerLine);
        }
    }

    [[nodiscard]] bool saysSomething(const ReturnForm &form) const
    {
        for (const ReturnColumn &column : form.columns) {
            const QString name = QString::fromLatin1(column.name);
            if (!formOf(ReturnTable::Header).has(name) && !m_members.value(name).text.trimmed().isEmpty())
                return true;
        }
        return false;
    }

    void takeGroup(const Element &group)
    {
        const ReturnForm *form = formOfName(group.name);
        if (!form)
            form = formOfGroup(group);
        if (!form)
            return refuseOnce(group.line, group.name);
        QMap<QString, Element> members;
        for (const Element &element : group.children) {
            const QString column = columnOf(element.name);
            if (!form->has(column))
                refuseOnce(element.line, element.name);
            members.insert(column, element);
        }
        for (const char *shared : {"CHILD", "DOB"}) {
            const QString name = QString::fromLatin1(shared);
            if (!members.contains(name) && m_members.contains(name))
                members.insert(name, m_members.value(name));
        }
        addRow(*form, members, group.line);
    }

    void addRow(const ReturnForm &form, const QMap<QString, Element> &members, int at)
    {
        m_collection.tables.insert(form.table);
        ++m_collection.rowCounts[form.table];
        if (!isKept(form.table))
            return;
        ReadRow row;
        row.table = form.table;
        row.file = m_file.name;
        row.line = at;
        QStringList header;
        for (const ReturnColumn &column : form.columns) {
            const QString name = QString::fromLatin1(column.name);
            const QString text = members.value(name).text.trimmed();
            header.append(name);
            row.cells.append(text);
            QString value = returnCell(column, text);
            if (const auto date = dateFromIso(value); date && column.form == CellForm::Day)
                value = britishText(*date);
            if (!value.isEmpty())
                row.fields.insert(name, value);
        }
        row.header = std::make_shared<QStringList>(header);
        m_collection.rows.push_back(std::move(row));
    }

    /// An element too many is told where it stands first, not once a child.
    void refuseOnce(int at, const QString &name)
    {
        if (!m_refused.contains(name))
            refuse(at, name, {}, tr("this element is not one of the return"));
        m_refused.insert(name);
    }

    const ReturnFile &m_file;
    ReadCollection &m_collection;
    std::vector<Fault> &m_faults;
    QXmlStreamReader m_xml;
    QMap<QString, Element> m_members;
    std::vector<const Element *> m_groups;
    int m_headerLine = 0;
    QSet<QString> m_refused;
};

} // namespace

void readReturnXml(const ReturnFile &file, ReadCollection &collection, std::vector<Fault> &faults)
{
    ReturnXmlReader(file, collection, faults).read();
}

} // namespace hearth

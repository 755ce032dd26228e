// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/peoplecsv.h"

#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QHash>

#include <array>

namespace hearth {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("People", text);
}

struct Column
{
    const char *name;
    QString Child::*member;
};

constexpr std::array columns = {
    Column{"number", &Child::number},
    Column{"forename", &Child::forename},
    Column{"surname", &Child::surname},
    Column{"known_as", &Child::knownAs},
    Column{"worker", &Child::worker},
    Column{"team", &Child::team},
    Column{"reviewing_officer", &Child::reviewingOfficer},
    Column{"family", &Child::family},
};

class PeopleReader
{
public:
    PeopleReader(const std::vector<ChildRecord> &existing, const QString &file) : m_file(file)
    {
        for (const ChildRecord &record : existing)
            m_existing.insert(record.child.number, &record);
    }

    PeopleImport read(const QByteArray &bytes)
    {
        try {
            const std::vector<CsvRow> rows = readCsv(bytes);
            if (rows.empty())
                refuse(0, {}, {}, tr("the file is empty"));
            else if (readHeader(rows.front()))
                readRows(rows);
        } catch (const CsvError &error) {
            refuse(error.line, {}, {}, QString::fromUtf8(error.what()));
        }
        if (!m_result.faults.empty()) {
            m_result.children.clear();
            m_result.changed = m_result.unchanged = 0;
        }
        return std::move(m_result);
    }

private:
    void refuse(int line, const QString &column, const QString &value, const QString &reason)
    {
        m_result.faults.push_back({m_file, line, column, value, reason});
    }

    bool readHeader(const CsvRow &header)
    {
        for (const QString &cell : header.cells) {
            const QString name = cell.trimmed().toLower();
            const Column *known = nullptr;
            for (const Column &column : columns) {
                if (name == QLatin1StringView(column.name))
                    known = &column;
            }
            if (!known)
                refuse(header.line, cell, {}, tr("this column is not known"));
            else if (std::find(m_columns.begin(), m_columns.end(), known) != m_columns.end())
                refuse(header.line, cell, {}, tr("this column is there twice"));
            m_columns.push_back(known);
        }
        if (std::find(m_columns.begin(), m_columns.end(), &columns.front()) == m_columns.end())
            refuse(header.line, QStringLiteral("number"), {}, tr("the column of the children's numbers is missing"));
        return m_result.faults.empty();
    }

    void readRows(const std::vector<CsvRow> &rows)
    {
        for (std::size_t i = 1; i < rows.size(); ++i) {
            const CsvRow &row = rows[i];
            if (row.cells.size() != static_cast<qsizetype>(m_columns.size()))
                refuse(row.line, {}, {},
                       tr("the row has %1 cells and the header has %2").arg(row.cells.size()).arg(m_columns.size()));
            else
                readRow(row);
        }
    }

    void readRow(const CsvRow &row)
    {
        Child given;
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            given.*(m_columns[static_cast<std::size_t>(i)]->member) = row.cells[i].simplified();
        const ChildRecord *record = m_existing.value(given.number, nullptr);
        const QString column = QStringLiteral("number");
        if (given.number.isEmpty()) {
            refuse(row.line, column, {}, tr("the child's number is blank"));
        } else if (!record) {
            refuse(row.line, column, given.number, tr("no child in the store has this number"));
        } else if (m_lines.contains(given.number)) {
            refuse(row.line, column, given.number, tr("this number is in line %1 already").arg(m_lines[given.number]));
        } else {
            m_lines.insert(given.number, row.line);
            take(*record, given);
        }
    }

    void take(const ChildRecord &record, const Child &given)
    {
        ChildRecord after = record;
        for (const Column &column : columns) {
            if (!(given.*(column.member)).isEmpty())
                after.child.*(column.member) = given.*(column.member);
        }
        if (after == record) {
            ++m_result.unchanged;
            return;
        }
        ++m_result.changed;
        m_result.children.push_back({record, std::move(after)});
    }

    QString m_file;
    QHash<QString, const ChildRecord *> m_existing;
    QHash<QString, int> m_lines;
    std::vector<const Column *> m_columns;
    PeopleImport m_result;
};

} // namespace

PeopleImport importPeople(const std::vector<ChildRecord> &existing, const QByteArray &bytes, const QString &file)
{
    return PeopleReader(existing, file).read(bytes);
}

} // namespace hearth

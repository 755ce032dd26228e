// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/returnreader.h"

#include "core/exchange/csv.h"
#include "core/exchange/returncell.h"
#include "core/exchange/returnxml.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace hearth {

namespace {

constexpr qint64 largestFile = 200'000'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Return", text);
}

bool isXml(const QByteArray &bytes)
{
    QByteArray start = bytes.left(200);
    if (start.startsWith("\xEF\xBB\xBF"))
        start = start.mid(3);
    return start.trimmed().startsWith('<');
}

/// Reads one CSV file into a collection.
class CsvTableReader
{
public:
    CsvTableReader(const ReturnFile &file, ReadCollection &collection, std::vector<Fault> &faults)
        : m_file(file), m_collection(collection), m_faults(faults)
    {}

    void read()
    {
        try {
            const std::vector<CsvRow> rows = readCsv(m_file.bytes);
            if (rows.empty())
                return refuse(0, {}, {}, tr("the file is empty"));
            readHeadings(rows.front());
            if (!m_form)
                return;
            m_collection.tables.insert(m_form->table);
            m_collection.rowCounts.try_emplace(m_form->table, 0);
            for (std::size_t i = 1; i < rows.size(); ++i)
                readRow(rows[i]);
        } catch (const CsvError &error) {
            refuse(error.line, {}, {}, QString::fromUtf8(error.what()));
        }
    }

private:
    void refuse(int line, const QString &column, const QString &value, const QString &reason)
    {
        m_faults.push_back({m_file.name, line, column, value, reason});
    }

    void readHeadings(const CsvRow &row)
    {
        QStringList names;
        for (const QString &cell : row.cells)
            names.append(cell.trimmed().toUpper());
        m_header = std::make_shared<QStringList>(names);
        m_form = recognised(names);
        if (!m_form) {
            refuseUnknownTable(row.line, names);
            return;
        }
        QSet<QString> seen;
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (!m_form->has(names[i]))
                refuse(row.line, row.cells[i].trimmed(), {}, tr("this column is too many for the table"));
            else if (seen.contains(names[i]))
                refuse(row.line, names[i], {}, tr("this column is there twice"));
            seen.insert(names[i]);
        }
    }

    /// The largest table all of whose columns are there.
    static const ReturnForm *recognised(const QStringList &names)
    {
        const ReturnForm *best = nullptr;
        for (const ReturnForm &form : returnForms()) {
            if (missing(form, names).isEmpty() && (!best || form.columns.size() > best->columns.size()))
                best = &form;
        }
        return best;
    }

    static QStringList missing(const ReturnForm &form, const QStringList &names)
    {
        QStringList list;
        for (const ReturnColumn &column : form.columns) {
            if (!names.contains(QLatin1StringView(column.name)))
                list.append(QString::fromLatin1(column.name));
        }
        return list;
    }

    void refuseUnknownTable(int line, const QStringList &names)
    {
        const ReturnForm *nearest = nullptr;
        QStringList lacking;
        for (const ReturnForm &form : returnForms()) {
            const QStringList list = missing(form, names);
            const bool isNear = list.size() * 2 < static_cast<qsizetype>(form.columns.size());
            if (isNear && (!nearest || list.size() < lacking.size())) {
                nearest = &form;
                lacking = list;
            }
        }
        if (!nearest)
            refuse(line, {}, {}, tr("the columns are those of no table of the return"));
        for (const QString &column : lacking)
            refuse(line, column, {},
                   tr("this column is missing; the rest looks like the table %1").arg(QLatin1StringView(nearest->id)));
    }

    void readRow(const CsvRow &csv)
    {
        const qsizetype expected = m_header->size();
        bool isBlank = true;
        for (qsizetype i = 0; i < csv.cells.size(); ++i) {
            const bool blankCell = csv.cells[i].trimmed().isEmpty();
            isBlank = isBlank && blankCell;
            if (i >= expected && !blankCell)
                return refuse(csv.line, {}, csv.cells[i], tr("the row has more cells than the table has columns"));
        }
        if (isBlank)
            return;
        ++m_collection.rowCounts[m_form->table];
        if (csv.cells.size() < expected)
            return refuse(csv.line, m_header->at(csv.cells.size()), {}, tr("the row ends before this column"));
        if (!isKept(m_form->table))
            return;
        ReadRow row;
        row.table = m_form->table;
        row.file = m_file.name;
        row.line = csv.line;
        row.header = m_header;
        row.cells = csv.cells;
        for (const ReturnColumn &column : m_form->columns) {
            const QString name = QString::fromLatin1(column.name);
            const QString value = returnCell(column, csv.cells[m_header->indexOf(name)]);
            if (!value.isEmpty())
                row.fields.insert(name, value);
        }
        m_collection.rows.push_back(std::move(row));
    }

    const ReturnFile &m_file;
    ReadCollection &m_collection;
    std::vector<Fault> &m_faults;
    const ReturnForm *m_form = nullptr;
    std::shared_ptr<const QStringList> m_header;
};

void takeFile(const QString &path, QSet<QString> &taken, std::vector<ReturnFile> &files, std::vector<Fault> &faults)
{
    const QFileInfo info(path);
    const QString real = info.canonicalFilePath();
    if (taken.contains(real))
        return;
    taken.insert(real);
    QFile file(path);
    if (info.size() > largestFile)
        faults.push_back({path, 0, {}, {}, tr("the file is too large for a return")});
    else if (!file.open(QIODevice::ReadOnly))
        faults.push_back({path, 0, {}, {}, tr("the file cannot be opened")});
    else
        files.push_back({path, QFileInfo(real).path(), file.readAll()});
}

void takeFolder(const QString &path, QSet<QString> &taken, std::vector<ReturnFile> &files, std::vector<Fault> &faults)
{
    QStringList found;
    QDirIterator it(path, {QStringLiteral("*.csv"), QStringLiteral("*.xml")}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    found.sort();
    if (found.isEmpty())
        faults.push_back({path, 0, {}, {}, tr("there is no .csv or .xml file in the folder")});
    for (const QString &file : found)
        takeFile(file, taken, files, faults);
}

} // namespace

std::vector<ReturnFile> findReturnFiles(const QStringList &paths, std::vector<Fault> &faults)
{
    std::vector<ReturnFile> files;
    QSet<QString> taken;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            faults.push_back({path, 0, {}, {}, tr("there is no such file or folder")});
        else if (info.isDir())
            takeFolder(path, taken, files, faults);
        else
            takeFile(path, taken, files, faults);
    }
    return files;
}

ReadReturns readReturns(const std::vector<ReturnFile> &files)
{
    ReadReturns result;
    std::map<QString, std::vector<const ReturnFile *>> folders;
    for (const ReturnFile &file : files)
        folders[file.folder].push_back(&file);
    for (auto &[folder, list] : folders) {
        std::sort(list.begin(), list.end(), [](const ReturnFile *a, const ReturnFile *b) { return a->name < b->name; });
        ReadCollection collection;
        collection.folder = folder;
        const ReturnFile *firstXml = nullptr;
        const ReturnFile *firstCsv = nullptr;
        for (const ReturnFile *file : list) {
            const bool xml = isXml(file->bytes);
            const ReturnFile *&first = xml ? firstXml : firstCsv;
            first = first ? first : file;
            if (xml)
                readReturnXml(*file, collection, result.faults);
            else
                CsvTableReader(*file, collection, result.faults).read();
        }
        if (firstXml && firstCsv)
            result.faults.push_back(
                {firstXml->name, 0, {}, {}, tr("one collection is either CSV or XML; there is CSV beside this file")});
        result.collections.push_back(std::move(collection));
    }
    return result;
}

ReadReturns readReturns(const QStringList &paths)
{
    std::vector<Fault> faults;
    const std::vector<ReturnFile> files = findReturnFiles(paths, faults);
    ReadReturns result = readReturns(files);
    result.faults.insert(result.faults.begin(), faults.begin(), faults.end());
    return result;
}

} // namespace hearth

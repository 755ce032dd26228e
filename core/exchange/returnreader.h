// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/importresult.h"
#include "core/exchange/returntables.h"

#include <QByteArray>
#include <QStringList>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace hearth {

/// A file of a return. The files of one folder, or those given together from one, are one collection.
struct ReturnFile
{
    QString name; ///< as a person finds it: the path that was given
    QString folder;
    QByteArray bytes;
};

/// One row of a table as it was read: values in upper case, `.0` of a spreadsheet taken off, blank ones left out.
struct ReadRow
{
    ReturnTable table = ReturnTable::Header;
    QString file;
    int line = 0;
    Details fields;
    std::shared_ptr<const QStringList> header; ///< the headings of its file
    QStringList cells;                         ///< under them, as they were written

    [[nodiscard]] QString child() const { return fields.value(QStringLiteral("CHILD")); }
};

struct ReadCollection
{
    QString folder;
    std::vector<ReadRow> rows;            ///< of the tables that are kept
    std::set<ReturnTable> tables;         ///< that were there, if with no row
    std::map<ReturnTable, int> rowCounts; ///< of all tables
};

struct ReadReturns
{
    std::vector<ReadCollection> collections; ///< by folder
    std::vector<Fault> faults;               ///< of files and headings; those of rows come with the import
};

/// Reads files, folders and the folders within them: `.csv` and `.xml`, and whatever is given by name.
/// What cannot be opened is added to \a faults.
[[nodiscard]] std::vector<ReturnFile> findReturnFiles(const QStringList &paths, std::vector<Fault> &faults);

/// Recognises each table by its having the columns, in any order. A column too many, columns missing, a file that is
/// neither CSV nor XML, XML with a document type, and CSV and XML in one collection are faults.
[[nodiscard]] ReadReturns readReturns(const std::vector<ReturnFile> &files);

/// Both of the above.
[[nodiscard]] ReadReturns readReturns(const QStringList &paths);

} // namespace hearth

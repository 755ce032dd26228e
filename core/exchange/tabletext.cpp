// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tabletext.h"

#include "core/exchange/csv.h"
#include "core/exchange/json.h"

#include <algorithm>

namespace hearth {

namespace {

/// How many columns of a terminal \a text takes: marks that stand on another letter take none.
qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (const char32_t c : text.toUcs4()) {
        const auto category = QChar::category(c);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            ++width;
    }
    return width;
}

QStringList namesOf(const TextTable &table)
{
    QStringList names;
    for (const TableColumn &column : table.columns)
        names.append(column.name);
    return names;
}

QString alignedText(const TextTable &table)
{
    std::vector<QStringList> lines = {namesOf(table)};
    for (const QStringList &row : table.rows) {
        QStringList line;
        for (const QString &cell : row)
            line.append(printable(cell));
        lines.push_back(std::move(line));
    }
    const auto count = static_cast<qsizetype>(table.columns.size());
    std::vector<qsizetype> widths(table.columns.size(), 0);
    for (const QStringList &line : lines) {
        for (qsizetype i = 0; i < count; ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], widthOf(line[i]));
    }
    QString text;
    for (const QStringList &line : lines) {
        QString printed;
        for (qsizetype i = 0; i < count; ++i) {
            const auto column = static_cast<std::size_t>(i);
            const QString blanks(widths[column] - widthOf(line[i]), u' ');
            if (i > 0)
                printed += QStringLiteral("  ");
            printed += table.columns[column].holds == TableColumn::Holds::Number ? blanks + line[i] : line[i] + blanks;
        }
        while (printed.endsWith(u' '))
            printed.chop(1);
        text += printed + u'\n';
    }
    return text;
}

QString csvText(const TextTable &table)
{
    QString text = csvLine(namesOf(table));
    for (const QStringList &row : table.rows)
        text += csvLine(row);
    return text;
}

QString jsonCell(const TableColumn &column, const QString &cell)
{
    if (column.holds == TableColumn::Holds::Text)
        return cell.isNull() ? QStringLiteral("null") : jsonText(cell);
    bool isNumber = false;
    const qint64 number = cell.toLongLong(&isNumber);
    return isNumber ? QString::number(number) : QStringLiteral("null");
}

QString jsonArray(const TextTable &table)
{
    QStringList objects;
    for (const QStringList &row : table.rows) {
        QStringList members;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const TableColumn &column = table.columns[static_cast<std::size_t>(i)];
            members.append(jsonText(column.name) + QStringLiteral(": ") + jsonCell(column, row[i]));
        }
        objects.append(QStringLiteral("  {") + members.join(QStringLiteral(", ")) + u'}');
    }
    if (objects.isEmpty())
        return QStringLiteral("[]\n");
    return QStringLiteral("[\n") + objects.join(QStringLiteral(",\n")) + QStringLiteral("\n]\n");
}

} // namespace

std::optional<TableFormat> tableFormatOf(QStringView id)
{
    if (id == u"table")
        return TableFormat::Table;
    if (id == u"csv")
        return TableFormat::Csv;
    if (id == u"json")
        return TableFormat::Json;
    return std::nullopt;
}

QString tableText(const TextTable &table, TableFormat format)
{
    switch (format) {
    case TableFormat::Csv:
        return csvText(table);
    case TableFormat::Json:
        return jsonArray(table);
    case TableFormat::Table:
        break;
    }
    return alignedText(table);
}

QString printable(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        const auto category = c.category();
        const bool separates = category == QChar::Separator_Line || category == QChar::Separator_Paragraph;
        if (category == QChar::Other_Control || category == QChar::Other_Format || separates)
            c = u' ';
    }
    return clean;
}

} // namespace hearth

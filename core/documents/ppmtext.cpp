// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ppmsheet.h"
#include "core/documents/ppmwithholding.h"
#include "core/documents/words.h"

namespace hearth {

namespace {

QString textOf(const SheetCell &cell)
{
    QStringList texts;
    for (const SheetText &text : cell)
        texts.append(text.text.trimmed());
    return texts.join(u'\n');
}

QString labelled(const QString &label, const QString &text)
{
    if (label.isEmpty())
        return text;
    return text.isEmpty() ? label + u':' : Words::tr("%1: %2", "a label and what is said").arg(label, text);
}

/// A line a row, under a line of titles.
QString rowsOf(const SheetTable &table)
{
    const QString between = QStringLiteral(" | ");
    QStringList titles;
    for (const SheetColumn &column : table.columns)
        titles.append(column.title);
    QStringList lines{titles.join(between)};
    for (const std::vector<SheetCell> &row : table.rows) {
        QStringList cells;
        for (const SheetCell &cell : row)
            cells.append(textOf(cell).simplified());
        lines.append(cells.join(between));
    }
    return lines.join(u'\n');
}

/// A line a cell, with its column's title before it; rows are apart by a blank line.
QString cellsOf(const SheetTable &table)
{
    QStringList rows;
    for (const std::vector<SheetCell> &row : table.rows) {
        QStringList lines;
        for (std::size_t i = 0; i < row.size() && i < table.columns.size(); ++i)
            lines.append(labelled(table.columns[i].title, textOf(row[i])));
        rows.append(lines.join(u'\n'));
    }
    return rows.join(QStringLiteral("\n\n"));
}

struct BlockReader
{
    QString operator()(const SheetTable &table) const
    {
        return table.reading == SheetReading::ByRow ? rowsOf(table) : cellsOf(table);
    }
    QString operator()(const SheetNarrative &narrative) const
    {
        const QString text = narrative.text.trimmed();
        return narrative.label.isEmpty() ? text : narrative.label + u'\n' + text;
    }
    QString operator()(const SheetAnswer &answer) const { return labelled(answer.label, answer.text.trimmed()); }
    QString operator()(const SheetRemark &remark) const { return remark.text; }
};

} // namespace

QString plainText(const SheetSection &section)
{
    QStringList blocks;
    for (const SheetBlock &block : section.blocks)
        blocks.append(std::visit(BlockReader(), block));
    return blocks.join(QStringLiteral("\n\n"));
}

QString plainText(const Sheet &sheet)
{
    QStringList parts{sheet.title};
    if (!sheet.standing.isEmpty())
        parts.append(sheet.standing);
    if (!sheet.notice.isEmpty())
        parts.append(sheet.notice.join(u'\n'));
    for (const SheetSection &section : sheet.sections) {
        const QString text = plainText(section);
        const QString line(section.title.size(), u'-');
        parts.append(section.where == SheetTitle::Bar ? section.title + u'\n' + line + u'\n' + text : text);
    }
    return parts.join(QStringLiteral("\n\n")) + u'\n';
}

QString ppmText(const PpmForm &form, const std::optional<PpmRecipient> &recipient)
{
    QString text = plainText(sheetOf(form, recipient));
    if (recipient)
        requireWithheld(text, text, form, *recipient);
    return text;
}

QString ppmSectionText(const PpmForm &form, QStringView section)
{
    const PpmSection *found = ppmSection(section);
    return found == nullptr ? QString() : plainText(sectionOf(form, *found));
}

} // namespace hearth

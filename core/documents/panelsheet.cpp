// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/panelsheet.h"

#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/palette.h"

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

constexpr double gap = 8; // points between two parts
constexpr double labelShare = 0.3;

QPagedPaintDevice &upright(QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Portrait);
    return device;
}

Cell cellOf(const QString &text, const TextStyle &style)
{
    Cell cell;
    for (const QString &line : text.split(u'\n'))
        cell.push_back({line, style, std::nullopt, Tick::None, 0});
    return cell;
}

QStringList paperRow(const PanelPaperLine &line)
{
    QStringList approved;
    if (line.approvedOn)
        approved.append(Words::tr("%1, %2").arg(line.approvedBy, britishText(*line.approvedOn)));
    if (line.secondOn)
        approved.append(Words::tr("%1, %2").arg(line.secondBy, britishText(*line.secondOn)));
    const QString standing = line.notNeeded.isEmpty() ? labelOf(line.state())
                                                      : Words::tr("%1: %2").arg(labelOf(line.state()), line.notNeeded);
    return {line.paper.label, britishText(line.received), approved.join(u'\n'), standing};
}

} // namespace

PanelSheet::PanelSheet(QPagedPaintDevice &device, const Imprint &imprint) : m_flow(upright(device), imprint) {}

TextStyle PanelSheet::title()
{
    return {16, Weight::Bold, paperPalette().text};
}

TextStyle PanelSheet::heading()
{
    return {11, Weight::Bold, paperPalette().text};
}

TextStyle PanelSheet::strong()
{
    return {9, Weight::Bold, paperPalette().text};
}

TextStyle PanelSheet::body()
{
    return {9, Weight::Regular, paperPalette().text};
}

TextStyle PanelSheet::quiet()
{
    return {8, Weight::Regular, paperPalette().textMuted};
}

void PanelSheet::putTitle(const QString &text, const QString &subtitle, const QString &notice)
{
    m_flow.putParagraph(text, title(), 0, m_flow.width());
    if (!subtitle.isEmpty())
        m_flow.putParagraph(subtitle, body(), 0, m_flow.width());
    m_flow.skip(3);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(7);
    if (!notice.isEmpty())
        m_flow.putParagraph(notice, quiet(), 0, m_flow.width());
}

void PanelSheet::putHeading(const QString &text)
{
    Typesetter &setter = m_flow.typesetter();
    m_flow.require(gap + setter.lineHeight(heading()) + 3 * setter.lineHeight(body()));
    if (m_flow.y() > 0)
        m_flow.skip(gap);
    m_flow.putParagraph(text, heading(), 0, m_flow.width());
    m_flow.skip(3);
}

void PanelSheet::putWords(const QString &label, const QString &text)
{
    if (text.trimmed().isEmpty())
        return;
    m_flow.require(m_flow.typesetter().lineHeight(strong()) * 3);
    m_flow.putParagraph(label, strong(), 0, m_flow.width());
    for (const QString &line : text.split(u'\n'))
        m_flow.putParagraph(line, body(), 0, m_flow.width());
    m_flow.skip(4);
}

void PanelSheet::putLine(const QString &text)
{
    m_flow.putParagraph(text, body(), 0, m_flow.width());
}

void PanelSheet::putTable(const QStringList &header, const std::vector<double> &shares,
                          const std::vector<QStringList> &rows)
{
    const double whole = std::accumulate(shares.begin(), shares.end(), 0.0);
    std::vector<Column> columns;
    for (qsizetype i = 0; i < header.size(); ++i)
        columns.push_back({header[i], m_flow.width() * shares[static_cast<std::size_t>(i)] / whole, Side::Left});
    FlowTable table(m_flow, columns, TableLook::List);
    const TextStyle head{8, Weight::Bold, paperPalette().textMuted};
    m_flow.require(table.headHeight(head) * 3);
    table.putHead(head, paperPalette().groundRaised);
    m_flow.setContinuation([&table, &head] { table.putHead(head, paperPalette().groundRaised); });
    for (const QStringList &row : rows) {
        std::vector<Cell> cells;
        for (qsizetype i = 0; i < row.size(); ++i)
            cells.push_back(cellOf(row[i], i == 0 ? strong() : body()));
        table.putRow(cells);
    }
    m_flow.setContinuation({});
    m_flow.skip(gap / 2);
}

void PanelSheet::putAnswers(const std::vector<std::pair<QString, QString>> &answers)
{
    FlowTable table(
        m_flow, {{{}, m_flow.width() * labelShare, Side::Left}, {{}, m_flow.width() * (1 - labelShare), Side::Left}},
        TableLook::List);
    for (const auto &[label, text] : answers) {
        if (!text.trimmed().isEmpty())
            table.putRow({cellOf(label, quiet()), cellOf(text, body())});
    }
    m_flow.skip(gap / 2);
}

QString panelTitle(const PanelSitting &sitting)
{
    return Words::tr("Permanence Panel, %1").arg(britishText(sitting.on));
}

QString clockTime(const std::optional<QTime> &time)
{
    return time ? time->toString(QStringLiteral("HH:mm")) : QString();
}

QString placeAndTime(const PanelSitting &sitting)
{
    QStringList parts{clockTime(sitting.starts ? sitting.starts : std::optional(usualStart())), sitting.venue};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString nameAndNumber(const ChildRecord &child)
{
    const QString name = fullName(child.child);
    return name == child.child.number ? name : Words::tr("%1 (%2)").arg(name, child.child.number);
}

std::vector<const PanelPrintItem *> heardItems(const PanelPrint &print)
{
    std::vector<const PanelPrintItem *> heard;
    for (const PanelPrintItem &each : print.items) {
        if (!each.item.deferred)
            heard.push_back(&each);
    }
    return heard;
}

void putPapers(PanelSheet &sheet, const PanelItem &item, PanelCopy copy)
{
    std::vector<QStringList> rows;
    for (const PanelPaperLine &line : item.papers) {
        const bool isOwed = line.paper.required || line.received || !line.notNeeded.isEmpty();
        if (isOwed && !(line.paper.privileged && copy == PanelCopy::Members))
            rows.push_back(paperRow(line));
    }
    if (!rows.empty())
        sheet.putTable({Words::tr("Paper"), Words::tr("Received"), Words::tr("Approved"), Words::tr("Standing")},
                       {30, 14, 30, 26}, rows);
}

void putMatters(PanelSheet &sheet, const PanelPrint &print)
{
    sheet.putHeading(Words::tr("Matters arising"));
    if (print.matters.empty()) {
        sheet.putLine(Words::tr("No decision of an earlier sitting is outstanding."));
        return;
    }
    std::vector<QStringList> rows;
    for (const PanelPrintMatter &matter : print.matters) {
        const QString what = matter.note.isEmpty() ? matter.what : matter.what + u'\n' + matter.note;
        rows.push_back({matter.number, what, matter.owner, britishText(matter.target), matter.standing});
    }
    sheet.putTable({Words::tr("Child"), Words::tr("What was decided"), Words::tr("By whom"), Words::tr("Agreed day"),
                    Words::tr("Standing")},
                   {14, 40, 18, 13, 15}, rows);
}

void putAgenda(PanelSheet &sheet, const PanelPrint &print)
{
    std::vector<QStringList> rows;
    int number = 0;
    for (const PanelPrintItem *each : heardItems(print)) {
        const PanelItem &item = each->item;
        QStringList presenters{item.worker, item.manager};
        presenters.removeAll(QString());
        rows.push_back({QString::number(++number), clockTime(item.starts), nameAndNumber(*each->child),
                        item.question.isEmpty() ? labelOf(item.type) : labelOf(item.type) + u'\n' + item.question,
                        presenters.join(u'\n')});
    }
    sheet.putHeading(Words::tr("Agenda"));
    if (rows.empty())
        sheet.putLine(Words::tr("Nothing is on the agenda."));
    else
        sheet.putTable({{}, Words::tr("Time"), Words::tr("Child"), Words::tr("Item"), Words::tr("Who presents")},
                       {5, 9, 28, 36, 22}, rows);
    putMatters(sheet, print);
}

} // namespace hearth

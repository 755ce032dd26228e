// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/documents/pdftext.h"
#include "core/documents/ppmsheet.h"
#include "core/documents/ppmwithholding.h"
#include "core/documents/words.h"
#include "core/pictures/palette.h"

#include <QPagedPaintDevice>

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

constexpr double sectionGap = 10;
constexpr double inset = 6; // left and right of a narrative in its box
constexpr double rise = 5;  // above and below it
// A short text is not divided between pages; a longer one leaves so many lines on either.
constexpr std::size_t shortText = 7;
constexpr std::size_t fewestLines = 3;
// A column of answers beside their labels.
constexpr double labelShare = 0.34;

class PpmPaper
{
public:
    PpmPaper(QPagedPaintDevice &device, const Imprint &imprint) : m_flow(device, imprint) {}

    void putSheet(const Sheet &sheet);
    PageFlow &flow() { return m_flow; }

private:
    void putGhost(const Sheet &sheet);
    void putTitle(const Sheet &sheet);
    void putNotice(const Sheet &sheet);
    void putContinuedTitle(const Sheet &sheet);
    void putSection(const Sheet &sheet, const SheetSection &section);
    void putBar(const QString &title);
    [[nodiscard]] double barHeight(const QString &title);
    void putTable(const SheetTable &table);
    void putNarrative(const SheetNarrative &narrative);
    void putBox(const QString &label, const QStringList &lines, std::size_t from, std::size_t count);
    void putAnswer(const SheetAnswer &answer);
    void putRemark(const SheetRemark &remark);
    void putBlock(const SheetBlock &block);
    [[nodiscard]] double leastHeight(const SheetBlock &block);
    [[nodiscard]] std::vector<Column> columnsOf(const SheetTable &table) const;
    [[nodiscard]] double labelHeight(const QString &label);
    /// What a page that follows on repeats of the section: its bar, then \a more.
    void continueWith(std::function<void()> more);

    // The typography.
    [[nodiscard]] static TextStyle title() { return {15, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle bar() { return {9.5, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle body() { return {9.5, Weight::Regular, paperPalette().text}; }
    [[nodiscard]] static TextStyle strong() { return {9.5, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle quiet() { return {8, Weight::Regular, paperPalette().textMuted}; }
    [[nodiscard]] static TextStyle head() { return {8, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle narrowHead() { return {6.5, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle headOf(const SheetTable &table)
    {
        if (table.titles == SheetTitle::InTable)
            return bar();
        return table.density == SheetDensity::Narrow ? narrowHead() : head();
    }
    [[nodiscard]] static TextStyle styleOf(SheetTone tone, SheetDensity density);
    [[nodiscard]] static std::vector<Cell> cellsOf(const std::vector<SheetCell> &row, SheetDensity density);

    PageFlow m_flow;
    std::function<void()> m_sectionHead; ///< what a page that follows on begins with
};

TextStyle PpmPaper::styleOf(SheetTone tone, SheetDensity density)
{
    TextStyle style = tone == SheetTone::Strong ? strong() : tone == SheetTone::Quiet ? quiet() : body();
    if (density == SheetDensity::Narrow)
        style.size = tone == SheetTone::Quiet ? 7 : 7.75;
    return style;
}

std::vector<Cell> PpmPaper::cellsOf(const std::vector<SheetCell> &row, SheetDensity density)
{
    std::vector<Cell> cells;
    for (const SheetCell &sheetCell : row) {
        Cell cell;
        for (const SheetText &text : sheetCell)
            cell.push_back({text.text, styleOf(text.tone, density), {}, Tick::None, cell.empty() ? 0.0 : 2.0});
        cells.push_back(std::move(cell));
    }
    return cells;
}

void PpmPaper::putGhost(const Sheet &sheet)
{
    if (!sheet.mark.isEmpty())
        m_flow.put(
            GhostMark{sheet.mark, QRectF(0, 0, m_flow.width(), m_flow.bodyHeight()), paperPalette().unknownSoft});
}

void PpmPaper::putTitle(const Sheet &sheet)
{
    Typesetter &setter = m_flow.typesetter();
    m_flow.putLine(Words::tr("Permanence for children and young people"), quiet(), 0, m_flow.y(), m_flow.width());
    if (!sheet.standing.isEmpty())
        m_flow.putLine(sheet.standing, head(), 0, m_flow.y(), m_flow.width(), Side::Right);
    m_flow.skip(setter.lineHeight(quiet()) + 2);
    m_flow.putParagraph(sheet.title, title(), 0, m_flow.width());
    m_flow.skip(3);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(sheet.notice.empty() ? 3 : 11); // a section brings its own distance
    putNotice(sheet);
}

void PpmPaper::putNotice(const Sheet &sheet)
{
    if (sheet.notice.isEmpty())
        return;
    FlowTable box(m_flow, {{{}, m_flow.width(), Side::Left}}, TableLook::Form);
    Cell cell;
    for (const QString &line : sheet.notice)
        cell.push_back({line, cell.empty() ? strong() : body(), {}, Tick::None, cell.empty() ? 0.0 : 2.0});
    box.putRow({cell});
}

void PpmPaper::putContinuedTitle(const Sheet &sheet)
{
    Typesetter &setter = m_flow.typesetter();
    const QString whose = Words::tr("LCS Number %1 · %2").arg(sheet.number, britishText(sheet.on));
    const double top = m_flow.y();
    double y = top;
    for (const QString &line : setter.lines(whose, head(), m_flow.width() * 0.5).mid(0, 2)) {
        m_flow.putLine(line, head(), 0, y, m_flow.width(), Side::Right);
        y += setter.lineHeight(head());
    }
    double leftY = top;
    const auto putLeft = [&](const QString &text, const TextStyle &style) {
        for (const QString &line : setter.lines(text, style, m_flow.width() * 0.5).mid(0, 1)) {
            m_flow.putLine(line, style, 0, leftY, m_flow.width());
            leftY += setter.lineHeight(style);
        }
    };
    putLeft(Words::tr("Permanence Planning Meeting, continued"), head());
    putLeft(sheet.standing, head());
    putLeft(sheet.recipient, quiet());
    m_flow.skip(std::max(y, leftY) - top + 3);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 1), paperPalette().accent, {}, 0});
    m_flow.skip(8);
}

double PpmPaper::barHeight(const QString &title)
{
    FlowTable table(m_flow, {{title, m_flow.width(), Side::Left}}, TableLook::Form);
    return table.headHeight(bar());
}

void PpmPaper::putBar(const QString &title)
{
    FlowTable table(m_flow, {{title, m_flow.width(), Side::Left}}, TableLook::Form);
    table.putHead(bar(), paperPalette().accentSoft);
}

std::vector<Column> PpmPaper::columnsOf(const SheetTable &table) const
{
    double shares = 0;
    for (const SheetColumn &column : table.columns)
        shares += column.share;
    std::vector<Column> columns;
    for (const SheetColumn &column : table.columns)
        columns.push_back({column.title, m_flow.width() * column.share / shares, Side::Left});
    return columns;
}

void PpmPaper::continueWith(std::function<void()> more)
{
    m_flow.setContinuation([this, more = std::move(more)] {
        m_sectionHead();
        if (more)
            more();
    });
}

void PpmPaper::putTable(const SheetTable &sheetTable)
{
    const bool isNarrow = sheetTable.density == SheetDensity::Narrow;
    FlowTable table(m_flow, columnsOf(sheetTable), isNarrow ? TableLook::NarrowForm : TableLook::Form);
    const QColor ground =
        sheetTable.titles == SheetTitle::InTable ? paperPalette().accentSoft : paperPalette().groundRaised;
    const auto putHead = [&] { table.putHead(headOf(sheetTable), ground); };
    putHead();
    continueWith(putHead);
    for (const std::vector<SheetCell> &row : sheetTable.rows)
        table.putRow(cellsOf(row, sheetTable.density));
    continueWith({});
}

double PpmPaper::labelHeight(const QString &label)
{
    if (label.isEmpty())
        return 0;
    const auto lines = m_flow.typesetter().lines(label, head(), m_flow.width() - 2 * inset).size();
    return static_cast<double>(lines) * m_flow.typesetter().lineHeight(head()) + 2;
}

void PpmPaper::putBox(const QString &label, const QStringList &lines, std::size_t from, std::size_t count)
{
    Typesetter &setter = m_flow.typesetter();
    const double width = m_flow.width() - 2 * inset;
    const double lineHeight = setter.lineHeight(body());
    const double height = 2 * rise + labelHeight(label) + static_cast<double>(count) * lineHeight;
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), height), {}, paperPalette().lineStrong, 0.6});
    double y = m_flow.y() + rise;
    for (const QString &line : setter.lines(label, head(), width)) {
        m_flow.putLine(line, head(), inset, y, width);
        y += setter.lineHeight(head());
    }
    y = m_flow.y() + rise + labelHeight(label);
    for (std::size_t i = from; i < from + count; ++i) {
        m_flow.putLine(lines.at(static_cast<qsizetype>(i)), body(), inset, y, width);
        y += lineHeight;
    }
    m_flow.skip(height);
}

void PpmPaper::putNarrative(const SheetNarrative &narrative)
{
    const QStringList lines = m_flow.typesetter().lines(narrative.text.trimmed(), body(), m_flow.width() - 2 * inset);
    const double lineHeight = m_flow.typesetter().lineHeight(body());
    const auto total = static_cast<std::size_t>(lines.size());
    QString label = narrative.label;
    std::size_t done = 0;
    do {
        while (done > 0 && done + 1 < total && lines.at(static_cast<qsizetype>(done)).isEmpty())
            ++done; // a page does not begin with a blank line
        const std::size_t left = total - done;
        const double room = m_flow.room() - 2 * rise - labelHeight(label);
        auto fits = room <= 0 ? std::size_t{0} : static_cast<std::size_t>(room / lineHeight + 1e-6);
        if (fits < left && m_flow.y() > 0) {
            fits = std::min(fits, left - std::min(left, fewestLines));
            if ((done == 0 && left <= shortText) || fits < fewestLines) {
                m_flow.followOn();
                const double whole = m_flow.room() - 2 * rise - labelHeight(label);
                fits = std::max<std::size_t>(1, static_cast<std::size_t>(std::max(0.0, whole / lineHeight + 1e-6)));
                fits = fits < left && left - fits < fewestLines ? std::max<std::size_t>(1, fits - fewestLines) : fits;
            }
        }
        const std::size_t count = std::min(left, std::max<std::size_t>(1, fits));
        putBox(label, lines, done, count);
        done += count;
        if (done < total) {
            m_flow.followOn();
            if (!narrative.label.isEmpty())
                label = Words::tr("%1 (continued)").arg(narrative.label);
        }
    } while (done < total);
}

void PpmPaper::putAnswer(const SheetAnswer &answer)
{
    const double width = m_flow.width();
    FlowTable table(m_flow, {{{}, width * labelShare, Side::Left}, {{}, width * (1 - labelShare), Side::Left}},
                    TableLook::Form);
    table.putRow(
        {{CellText{answer.label, head(), {}, Tick::None, 0}}, {CellText{answer.text, body(), {}, Tick::None, 0}}});
}

void PpmPaper::putRemark(const SheetRemark &remark)
{
    m_flow.require(2 + m_flow.typesetter().lineHeight(quiet()));
    m_flow.skip(2);
    m_flow.putParagraph(remark.text, quiet(), inset, m_flow.width() - 2 * inset);
}

void PpmPaper::putBlock(const SheetBlock &block)
{
    if (const auto *table = std::get_if<SheetTable>(&block))
        putTable(*table);
    else if (const auto *narrative = std::get_if<SheetNarrative>(&block))
        putNarrative(*narrative);
    else if (const auto *answer = std::get_if<SheetAnswer>(&block))
        putAnswer(*answer);
    else if (const auto *remark = std::get_if<SheetRemark>(&block))
        putRemark(*remark);
}

/// How much of \a block has to follow its heading on the page.
double PpmPaper::leastHeight(const SheetBlock &block)
{
    const double most = m_flow.bodyHeight() / 3;
    if (const auto *sheetTable = std::get_if<SheetTable>(&block)) {
        FlowTable table(m_flow, columnsOf(*sheetTable),
                        sheetTable->density == SheetDensity::Narrow ? TableLook::NarrowForm : TableLook::Form);
        const double first =
            sheetTable->rows.empty() ? 0 : table.rowHeight(cellsOf(sheetTable->rows.front(), sheetTable->density));
        return table.headHeight(headOf(*sheetTable)) + std::min(first, most);
    }
    if (const auto *narrative = std::get_if<SheetNarrative>(&block)) {
        const double lineHeight = m_flow.typesetter().lineHeight(body());
        const auto lines = static_cast<std::size_t>(
            m_flow.typesetter().lines(narrative->text.left(2000), body(), m_flow.width() - 2 * inset).size());
        const std::size_t least = lines <= shortText ? lines : fewestLines;
        return 2 * rise + labelHeight(narrative->label) + static_cast<double>(least) * lineHeight;
    }
    return 2 * rise + m_flow.typesetter().lineHeight(body());
}

void PpmPaper::putSection(const Sheet &sheet, const SheetSection &section)
{
    const bool hasBar = section.where == SheetTitle::Bar;
    m_sectionHead = [this, &sheet] {
        putGhost(sheet);
        putContinuedTitle(sheet);
    };
    continueWith({});
    const double gap = m_flow.y() > 0 ? sectionGap : 0;
    const double least = section.blocks.empty() ? 0 : leastHeight(section.blocks.front());
    const std::size_t before = m_flow.pageCount();
    m_flow.require(gap + (hasBar ? barHeight(section.title) : 0) + least);
    if (m_flow.pageCount() == before)
        m_flow.skip(gap);
    if (hasBar) {
        putBar(section.title);
        const QString continued = Words::tr("%1 (continued)").arg(section.title);
        m_sectionHead = [this, &sheet, continued] {
            putGhost(sheet);
            putContinuedTitle(sheet);
            putBar(continued);
        };
        continueWith({});
    }
    for (std::size_t i = 0; i < section.blocks.size(); ++i) {
        if (i > 0)
            m_flow.require(leastHeight(section.blocks[i]));
        putBlock(section.blocks[i]);
    }
}

void PpmPaper::putSheet(const Sheet &sheet)
{
    if (m_flow.y() > 0) {
        m_flow.setContinuation({});
        m_flow.newPage();
    }
    putGhost(sheet);
    m_sectionHead = [this, &sheet] {
        putGhost(sheet);
        putContinuedTitle(sheet);
    };
    continueWith({});
    putTitle(sheet);
    for (const SheetSection &section : sheet.sections)
        putSection(sheet, section);
    m_flow.setContinuation({});
}

} // namespace

QString ppmFileName(const QString &number, Date on)
{
    return documentFileName(QStringLiteral("PPM"), number, on);
}

namespace {

std::vector<Sheet> sheetsOf(const std::vector<PpmForm> &forms, const std::optional<PpmRecipient> &recipient)
{
    std::vector<Sheet> sheets;
    sheets.reserve(forms.size());
    for (const PpmForm &form : forms)
        sheets.push_back(sheetOf(form, recipient));
    return sheets;
}

/// Nothing of \a forms that is withheld stands in \a text.
void requireWithheld(const QString &text, const std::vector<PpmForm> &forms, const PpmRecipient &recipient,
                     const Imprint &imprint)
{
    QString permitted = footerWords(imprint).join(u'\n');
    for (const Sheet &sheet : sheetsOf(forms, recipient))
        permitted += u'\n' + plainText(sheet);
    for (const PpmForm &form : forms)
        requireWithheld(text, permitted, form, recipient);
}

/// The file says what it was to say, so it could be read, and nothing of what is withheld.
void readBack(const QByteArray &file, const std::vector<PpmForm> &forms, const PpmRecipient &recipient,
              const Imprint &imprint)
{
    const QString text = textOfPdf(file);
    for (const Sheet &sheet : sheetsOf(forms, recipient)) {
        if (!text.simplified().contains(sheet.title))
            throw DocumentError(Words::tr("The finished document could not be read back.").toStdString());
    }
    requireWithheld(text, forms, recipient, imprint);
}

} // namespace

void paintPpmRecords(const std::vector<PpmForm> &forms, const Imprint &imprint, QPagedPaintDevice &device,
                     const std::optional<PpmRecipient> &recipient)
{
    setPage(device, QPageLayout::Portrait);
    PpmPaper paper(device, imprint);
    const std::vector<Sheet> sheets = sheetsOf(forms, recipient);
    for (const Sheet &sheet : sheets)
        paper.putSheet(sheet);
    if (recipient)
        requireWithheld(paper.flow().text(), forms, *recipient, imprint);
    paintPages(paper.flow(), device);
}

void writePpmRecords(const std::vector<PpmForm> &forms, const Imprint &imprint, const QString &fileName,
                     const std::optional<PpmRecipient> &recipient)
{
    const auto paint = [&](QPagedPaintDevice &device) { paintPpmRecords(forms, imprint, device, recipient); };
    const QString title = Words::tr("Permanence Planning Meeting");
    if (!recipient)
        return writePdf(fileName, title, paint);
    writePdf(fileName, title, paint, [&](const QByteArray &file) { readBack(file, forms, *recipient, imprint); });
}

} // namespace hearth

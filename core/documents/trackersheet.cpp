// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documents.h"
#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/palette.h"
#include "core/pictures/statusmark.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace hearth {

namespace {

QString childCount(int count)
{
    return count == 1 ? Words::tr("1 child") : Words::tr("%n children", nullptr, count);
}

/// `A` of a lettered section, else empty.
QString letterOf(const SectionId &section)
{
    return section.size() == 1 ? section : QString();
}

/// `Pre-adoptive placements`: the title without its letter, which stands in a box of its own.
QString titleOf(const SectionId &section, const PolicyPack &pack)
{
    QString title = sectionTitle(section, pack);
    if (!letterOf(section).isEmpty() && title.startsWith(section + u' '))
        return title.mid(2).trimmed();
    return title;
}

CellText plain(const QString &text, const TextStyle &style, double gap = 0)
{
    return {text, style, {}, Tick::None, gap};
}

class TrackerSheetPainter
{
public:
    TrackerSheetPainter(QPagedPaintDevice &device, const PolicyPack &pack, const Imprint &imprint)
        : m_flow(device, imprint), m_pack(pack), m_imprint(imprint),
          m_table(m_flow, columns(m_flow.width()), TableLook::List)
    {}

    void putTitle(const std::vector<SheetLine> &lines);
    void putSection(const SectionId &section, const std::vector<const SheetLine *> &lines);
    PageFlow &flow() { return m_flow; }

private:
    [[nodiscard]] static std::vector<Column> columns(double width);
    void putSectionHead(const SectionId &section, const QString &right);
    void putSummary(const std::vector<SheetLine> &lines);
    [[nodiscard]] std::vector<Cell> cellsOf(const SheetLine &line) const;
    [[nodiscard]] Cell childCell(const SheetLine &line) const;
    [[nodiscard]] Cell sinceCell(const TrackerRow &row) const;
    [[nodiscard]] Cell circumstancesCell(const SheetLine &line) const;
    [[nodiscard]] Cell nextCell(const TrackerRow &row) const;
    [[nodiscard]] Cell sectionCell(const TrackerRow &row) const;

    [[nodiscard]] static TextStyle title() { return {18, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle heading() { return {12, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle body() { return {8.5, Weight::Regular, paperPalette().text}; }
    [[nodiscard]] static TextStyle strong() { return {8.5, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle quiet() { return {8, Weight::Regular, paperPalette().textMuted}; }
    [[nodiscard]] static TextStyle head() { return {8, Weight::Bold, paperPalette().textMuted}; }

    PageFlow m_flow;
    const PolicyPack &m_pack;
    const Imprint &m_imprint;
    FlowTable m_table;
};

std::vector<Column> TrackerSheetPainter::columns(double width)
{
    // Whatever the narrow columns leave is divided between those with words in them.
    constexpr double narrow = 50 + 62 + 50 + 72;
    const double rest = width - narrow;
    return {{Words::tr("Child"), rest * 0.20, Side::Left},
            {Words::tr("Age"), 50, Side::Left},
            {Words::tr("Since", "a day"), 62, Side::Left},
            {Words::tr("Legal status, placement, plan"), rest * 0.28, Side::Left},
            {Words::tr("Next due"), rest * 0.28, Side::Left},
            {Words::tr("Overdue"), 50, Side::Right},
            {Words::tr("Sections"), 72, Side::Left},
            {Words::tr("Newest update"), rest * 0.24, Side::Left}};
}

void TrackerSheetPainter::putTitle(const std::vector<SheetLine> &lines)
{
    Typesetter &setter = m_flow.typesetter();
    const TextStyle day{11, Weight::Bold, paperPalette().text};
    m_flow.putLine(Words::tr("Permanence tracker"), title(), 0, m_flow.y(), m_flow.width());
    const double baseline = setter.baseline(title()) - setter.baseline(day);
    m_flow.putLine(Words::tr("As at %1").arg(britishText(m_imprint.asAt)), day, 0, m_flow.y() + baseline,
                   m_flow.width(), Side::Right);
    m_flow.skip(setter.lineHeight(title()) + 2);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(10);
    putSummary(lines);
}

void TrackerSheetPainter::putSummary(const std::vector<SheetLine> &lines)
{
    const auto withOverdue =
        std::count_if(lines.begin(), lines.end(), [](const SheetLine &line) { return line.row.overdue > 0; });
    const auto elsewhere = std::count_if(lines.begin(), lines.end(), [](const SheetLine &line) {
        const Standing &standing = line.row.standing;
        return !standing.suggested.isEmpty() && standing.suggested != standing.section;
    });
    QStringList counts;
    for (const SectionId &section : sectionIds()) {
        const auto here = std::count_if(lines.begin(), lines.end(), [&section](const SheetLine &line) {
            return line.row.standing.section == section;
        });
        const QString name = letterOf(section).isEmpty() ? titleOf(section, m_pack) : section;
        counts.append(Words::tr("%1: %2", "section and count").arg(name, QString::number(here)));
    }
    const QString summary =
        Words::tr("%1 · with something overdue: %2 · suggested section differs: %3")
            .arg(childCount(static_cast<int>(lines.size())), QString::number(withOverdue), QString::number(elsewhere));
    m_flow.putParagraph(summary, strong(), 0, m_flow.width());
    m_flow.skip(2);
    m_flow.putParagraph(counts.join(QStringLiteral("   ")), quiet(), 0, m_flow.width());
}

void TrackerSheetPainter::putSectionHead(const SectionId &section, const QString &right)
{
    Typesetter &setter = m_flow.typesetter();
    const double side = 20;
    const double top = m_flow.y();
    const double textTop = top + (side - setter.lineHeight(heading())) / 2;
    double left = 0;
    if (const QString letter = letterOf(section); !letter.isEmpty()) {
        m_flow.put(BoxMark{QRectF(0, top, side, side), paperPalette().accent, {}, 0});
        const TextStyle inBox{12, Weight::Bold, paperPalette().accentText};
        m_flow.putLine(letter, inBox, (side - setter.width(letter, inBox)) / 2, textTop, side);
        left = side + 8;
    }
    const double rightWidth = setter.width(right, strong());
    const double dropped = setter.baseline(heading()) - setter.baseline(strong());
    m_flow.putLine(right, strong(), 0, textTop + dropped, m_flow.width(), Side::Right);

    const double room = m_flow.width() - left - rightWidth - 16;
    const QStringList titles = setter.lines(titleOf(section, m_pack), heading(), room);
    double y = textTop;
    for (const QString &line : titles) {
        m_flow.putLine(line, heading(), left, y, room);
        y += setter.lineHeight(heading());
    }
    const QString lead = sectionLead(section, m_pack);
    if (!lead.isEmpty()) {
        const QString words = Words::tr("Lead: %1").arg(lead);
        const double used = titles.isEmpty() ? 0 : setter.width(titles.last(), heading());
        if (setter.width(words, quiet()) <= room - used - 12) {
            const double lastTop = y - setter.lineHeight(heading());
            m_flow.putLine(words, quiet(), left + used + 12,
                           lastTop + setter.baseline(heading()) - setter.baseline(quiet()), room);
        } else {
            for (const QString &line : setter.lines(words, quiet(), room)) {
                m_flow.putLine(line, quiet(), left, y, room);
                y += setter.lineHeight(quiet());
            }
        }
    }
    m_flow.skip(std::max(side, y - top) + 4);
}

Cell TrackerSheetPainter::childCell(const SheetLine &line) const
{
    Cell cell{plain(line.row.name.isEmpty() ? line.row.number : line.row.name, strong())};
    if (line.row.name != line.row.number && !line.row.name.isEmpty())
        cell.push_back(plain(line.row.number, quiet()));
    return cell;
}

Cell TrackerSheetPainter::sinceCell(const TrackerRow &row) const
{
    Cell cell;
    if (row.standing.since)
        cell.push_back(plain(britishText(*row.standing.since), body()));
    if (!row.change.isEmpty())
        cell.push_back(plain(row.change, strong()));
    return cell;
}

Cell TrackerSheetPainter::circumstancesCell(const SheetLine &line) const
{
    Cell cell;
    if (line.record == nullptr)
        return cell;
    for (const SpellKind kind : {SpellKind::LegalStatus, SpellKind::Placement}) {
        const QString words = Words::inForce(*line.record, kind, m_imprint.asAt);
        if (!words.isEmpty())
            cell.push_back(plain(words, body()));
    }
    const QString plan = Words::inForce(*line.record, SpellKind::Plan, m_imprint.asAt);
    if (!plan.isEmpty())
        cell.push_back(plain(Words::tr("Plan: %1").arg(plan), body()));
    if (cell.empty())
        cell.push_back(plain(Words::tr("not in care"), quiet()));
    return cell;
}

Cell TrackerSheetPainter::nextCell(const TrackerRow &row) const
{
    if (!row.next || *row.next >= row.clocks.size())
        return {plain(Words::tr("nothing due"), quiet())};
    const Clock &clock = row.clocks[*row.next];
    const StatusColours colours = coloursOf(clock.status, paperPalette());
    CellText status{Words::statusAndDays(clock), {8.5, Weight::Bold, colours.text}, clock.status, Tick::None, 0};
    if (clock.due)
        status.text = Words::tr("%1 · %2", "day and status").arg(britishText(*clock.due), status.text);
    Cell cell{status};
    if (clock.rule != nullptr)
        cell.push_back(plain(clock.rule->title, body()));
    if (clock.planned)
        cell.push_back(plain((clock.plannedIsForecast ? Words::tr("expected %1") : Words::tr("booked %1"))
                                 .arg(britishText(*clock.planned)),
                             quiet()));
    return cell;
}

Cell TrackerSheetPainter::sectionCell(const TrackerRow &row) const
{
    Cell cell;
    const Standing &standing = row.standing;
    if (!standing.suggested.isEmpty() && standing.suggested != standing.section) {
        const QString suggested =
            letterOf(standing.suggested).isEmpty() ? titleOf(standing.suggested, m_pack) : standing.suggested;
        cell.push_back(plain(Words::tr("suggested: %1", "a section").arg(suggested), strong()));
    }
    if (!standing.tags.isEmpty())
        cell.push_back(plain(Words::tr("also %1").arg(standing.tags.join(QStringLiteral(", "))), quiet()));
    return cell;
}

std::vector<Cell> TrackerSheetPainter::cellsOf(const SheetLine &line) const
{
    const TrackerRow &row = line.row;
    Cell overdue{plain(QString::number(row.overdue), row.overdue > 0 ? strong() : body())};
    overdue.front().style.colour = row.overdue > 0 ? paperPalette().overdue : paperPalette().textMuted;
    const QString age = line.record == nullptr ? QString() : ageText(line.record->child, m_imprint.asAt);
    return {
        childCell(line),  {plain(age, body())},        sinceCell(row), circumstancesCell(line), nextCell(row), overdue,
        sectionCell(row), {plain(line.update, body())}};
}

void TrackerSheetPainter::putSection(const SectionId &section, const std::vector<const SheetLine *> &lines)
{
    constexpr double headHeight = 26;
    constexpr double gap = 14;
    m_flow.setContinuation({});
    if (lines.empty()) {
        m_flow.require(gap + headHeight);
        if (m_flow.y() > 0)
            m_flow.skip(gap / 2);
        putSectionHead(section, Words::tr("no children"));
        return;
    }
    // A heading never stands alone at the foot of a page.
    const double row = std::min(m_table.rowHeight(cellsOf(*lines.front())), m_flow.bodyHeight() / 3);
    m_flow.require(gap + headHeight + m_table.headHeight(head()) + row);
    if (m_flow.y() > 0)
        m_flow.skip(gap);
    const QString count = childCount(static_cast<int>(lines.size()));
    putSectionHead(section, count);
    m_table.putHead(head(), paperPalette().groundRaised);
    m_flow.setContinuation([this, section, count] {
        putSectionHead(section, Words::tr("%1, continued", "section's count").arg(count));
        m_table.putHead(head(), paperPalette().groundRaised);
    });
    for (const SheetLine *line : lines)
        m_table.putRow(cellsOf(*line));
    m_flow.setContinuation({});
}

} // namespace

void paintTrackerSheet(const std::vector<SheetLine> &lines, const PolicyPack &pack, const Imprint &imprint,
                       QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Landscape);
    TrackerSheetPainter painter(device, pack, imprint);
    painter.putTitle(lines);
    // A section that a later release may add is shown too: no child is left off the sheet.
    QStringList sections = sectionIds();
    for (const SheetLine &line : lines) {
        if (!sections.contains(line.row.standing.section))
            sections.append(line.row.standing.section);
    }
    for (const SectionId &section : sections) {
        std::vector<const SheetLine *> here;
        for (const SheetLine &line : lines) {
            if (line.row.standing.section == section)
                here.push_back(&line);
        }
        painter.putSection(section, here);
    }
    paintPages(painter.flow(), device);
}

void writeTrackerSheet(const std::vector<SheetLine> &lines, const PolicyPack &pack, const Imprint &imprint,
                       const QString &fileName)
{
    writePdf(fileName, Words::tr("Permanence tracker"),
             [&](QPagedPaintDevice &device) { paintTrackerSheet(lines, pack, imprint, device); });
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/trackerminutes.h"

#include "core/casework/formvocabulary.h"
#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/palette.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

TextStyle style(double size, Weight weight)
{
    return {size, weight, paperPalette().text};
}

const TextStyle &body()
{
    static const TextStyle text = style(8.5, Weight::Regular);
    return text;
}

const TextStyle &strong()
{
    static const TextStyle text = style(8.5, Weight::Bold);
    return text;
}

TextStyle quiet()
{
    return {8, Weight::Regular, paperPalette().textMuted};
}

TextStyle head()
{
    return {8, Weight::Bold, paperPalette().textMuted};
}

void add(Cell &cell, const QString &text, const TextStyle &look, double gap = 0)
{
    if (text.isEmpty())
        return;
    for (const QString &line : text.split(u'\n'))
        cell.push_back({line, look, std::nullopt, Tick::None, cell.empty() ? 0 : gap});
}

QString answer(const MinuteLine &line, const char *field)
{
    return line.note->content.answer(QLatin1StringView(field));
}

QString dayOf(const MinuteLine &line, const char *field)
{
    return britishText(line.note->content.day(QLatin1StringView(field)));
}

QString colourWords(const QString &id)
{
    const FormVocabulary *form = formVocabularyOf(u"tracker-note");
    const FormField *field = form ? fieldOf(*form, u"colour") : nullptr;
    return field ? answerText(*field, id) : id;
}

Cell childCell(const MinuteLine &line)
{
    Cell cell;
    const QString name = fullName(line.record->child);
    add(cell, name.isEmpty() ? line.record->child.number : name, strong());
    if (!name.isEmpty() && name != line.record->child.number)
        add(cell, line.record->child.number, quiet());
    add(cell, answer(line, "age"), quiet());
    add(cell, answer(line, "worker"), quiet());
    return cell;
}

Cell standingCell(const MinuteLine &line)
{
    Cell cell;
    if (const QString since = dayOf(line, "since"); !since.isEmpty())
        add(cell, Words::tr("Here since %1").arg(since), body());
    add(cell, answer(line, "legal-status"), body());
    add(cell, answer(line, "placement"), body());
    if (const QString plan = answer(line, "plan"); !plan.isEmpty())
        add(cell, Words::tr("Plan: %1").arg(plan), body());
    const QString suggested = answer(line, "suggested");
    if (!suggested.isEmpty() && suggested != answer(line, "section"))
        add(cell, Words::tr("Suggested: %1. %2").arg(suggested, answer(line, "suggested-why")), strong(), 2);
    add(cell, answer(line, "change"), body(), 2);
    return cell;
}

QString clockWords(const Details &clock)
{
    const QString due = britishText(dateFromIso(clock.value(u"due"_s)));
    const int days = clock.value(u"days"_s).toInt();
    if (clock.value(u"status"_s) == idOf(Status::Overdue))
        return days == 1 ? Words::tr("%1, due %2: 1 day over").arg(clock.value(u"title"_s), due)
                         : Words::tr("%1, due %2: %n days over", nullptr, days).arg(clock.value(u"title"_s), due);
    return due.isEmpty() ? clock.value(u"title"_s) : Words::tr("%1, due %2").arg(clock.value(u"title"_s), due);
}

Cell clocksCell(const MinuteLine &line)
{
    Cell cell;
    for (const Details &clock : line.note->content.rows(u"clocks"_s)) {
        const bool isOverdue = clock.value(u"status"_s) == idOf(Status::Overdue);
        TextStyle look = isOverdue ? strong() : body();
        if (isOverdue)
            look.colour = paperPalette().overdue;
        add(cell, clockWords(clock), look);
    }
    for (const Details &action : line.note->content.rows(u"actions"_s)) {
        const QString by = britishText(dateFromIso(action.value(u"target"_s)));
        add(cell, Words::tr("Action: %1 (%2, by %3)").arg(action.value(u"what"_s), action.value(u"owner"_s), by),
            body(), 2);
    }
    if (cell.empty())
        add(cell, Words::tr("nothing due"), quiet());
    return cell;
}

Cell decidedCell(const MinuteLine &line)
{
    Cell cell;
    add(cell, answer(line, "decided"), body());
    if (const QString section = answer(line, "moved-to"); !section.isEmpty())
        add(cell, Words::tr("Moved to section %1: %2").arg(section, answer(line, "moved-why")), strong(), 2);
    if (const QString on = dayOf(line, "archived-on"); !on.isEmpty()) {
        add(cell, Words::tr("Archived from %1: %2").arg(on, answer(line, "archived-outcome")), strong(), 2);
        if (const auto order = eventKindOf(answer(line, "archived-order")))
            add(cell, Words::tr("Order: %1").arg(labelOf(*order)), body());
    }
    const QString colour = answer(line, "colour");
    if (!colour.isEmpty() && colour != u"clocks")
        add(cell,
            Words::tr("Colour: %1 until %2 (by the clocks: %3). %4")
                .arg(colourWords(colour), dayOf(line, "colour-until"), colourWords(answer(line, "rating")),
                     answer(line, "colour-why")),
            body(), 2);
    else if (!colour.isEmpty())
        add(cell, Words::tr("Colour: as the clocks say"), body(), 2);
    return cell;
}

class MinutesPainter
{
public:
    MinutesPainter(QPagedPaintDevice &device, const TrackerMinutes &minutes, const PolicyPack &pack,
                   const Imprint &imprint)
        : m_flow(device, imprint), m_minutes(minutes), m_pack(pack)
    {}

    void putTitle();
    void putDetails();
    void putDiscussed();
    void putNotDiscussed();
    void putGone();
    PageFlow &flow() { return m_flow; }

private:
    void putHeading(const QString &text, double below);
    void putAnswer(const QString &label, const QString &text);
    void putTable(const QString &title, std::vector<Column> columns, const std::vector<std::vector<Cell>> &rows);
    [[nodiscard]] std::vector<const MinuteLine *> linesThatWere(bool discussed) const;

    PageFlow m_flow;
    const TrackerMinutes &m_minutes;
    const PolicyPack &m_pack;
};

void MinutesPainter::putTitle()
{
    const TextStyle title = style(18, Weight::Bold);
    const TextStyle day = style(11, Weight::Bold);
    Typesetter &setter = m_flow.typesetter();
    m_flow.putLine(Words::tr("Permanence Tracker Meeting"), title, 0, m_flow.y(), m_flow.width());
    m_flow.putLine(britishText(m_minutes.meeting->on), day, 0,
                   m_flow.y() + setter.baseline(title) - setter.baseline(day), m_flow.width(), Side::Right);
    m_flow.skip(setter.lineHeight(title) + 2);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(8);
    m_flow.putParagraph(Words::tr("Section %1").arg(sectionTitle(m_minutes.meeting->subject, m_pack)),
                        style(12, Weight::Bold), 0, m_flow.width());
    const QString lead = sectionLead(m_minutes.meeting->subject, m_pack);
    if (!lead.isEmpty())
        m_flow.putParagraph(Words::tr("Lead: %1").arg(lead), quiet(), 0, m_flow.width());
    if (m_minutes.meeting->state != FormState::Approved)
        m_flow.putParagraph(Words::tr("The meeting has not ended: these minutes are not complete."), strong(), 0,
                            m_flow.width());
    m_flow.skip(6);
}

void MinutesPainter::putAnswer(const QString &label, const QString &text)
{
    if (text.isEmpty())
        return;
    constexpr double indent = 110;
    m_flow.require(m_flow.typesetter().lineHeight(body()) * 2);
    m_flow.putLine(label, strong(), 0, m_flow.y(), indent);
    m_flow.putParagraph(text, body(), indent, m_flow.width() - indent);
}

void MinutesPainter::putDetails()
{
    const FormContent &content = m_minutes.meeting->content;
    QStringList present = content.answer(u"present"_s).split(u'\n', Qt::SkipEmptyParts);
    putAnswer(Words::tr("Chaired by"), content.answer(u"chair"_s));
    putAnswer(Words::tr("Present"), present.join(u"; "_s));
    putAnswer(Words::tr("Apologies"), content.answer(u"apologies"_s));
    putAnswer(Words::tr("For the whole section"), content.answer(u"business"_s));
    putAnswer(Words::tr("Children"),
              Words::tr("%1 on the list, %2 discussed, %3 not discussed; %4 moved, %5 archived")
                  .arg(content.answer(u"children"_s), content.answer(u"discussed"_s),
                       content.answer(u"not-discussed"_s), content.answer(u"moved"_s), content.answer(u"archived"_s)));
    putAnswer(Words::tr("Next meeting"), britishText(content.day(u"next"_s)));
}

void MinutesPainter::putHeading(const QString &text, double below)
{
    const TextStyle heading = style(11, Weight::Bold);
    m_flow.skip(12);
    m_flow.require(m_flow.typesetter().lineHeight(heading) + below);
    m_flow.putParagraph(text, heading, 0, m_flow.width());
    m_flow.skip(2);
}

void MinutesPainter::putTable(const QString &title, std::vector<Column> columns,
                              const std::vector<std::vector<Cell>> &rows)
{
    m_flow.setContinuation({});
    FlowTable table(m_flow, std::move(columns), TableLook::List);
    const double first = rows.empty() ? 12 : std::min(table.rowHeight(rows.front()), m_flow.bodyHeight() / 3);
    putHeading(title, table.headHeight(head()) + first);
    if (rows.empty()) {
        m_flow.putParagraph(Words::tr("none"), quiet(), 0, m_flow.width());
        return;
    }
    table.putHead(head(), paperPalette().groundRaised);
    m_flow.setContinuation([&table] { table.putHead(head(), paperPalette().groundRaised); });
    for (const std::vector<Cell> &row : rows)
        table.putRow(row);
    m_flow.setContinuation({});
}

std::vector<const MinuteLine *> MinutesPainter::linesThatWere(bool discussed) const
{
    std::vector<const MinuteLine *> lines;
    for (const MinuteLine &line : m_minutes.lines) {
        if (line.note->content.isYes(u"discussed"_s) == discussed)
            lines.push_back(&line);
    }
    return lines;
}

void MinutesPainter::putDiscussed()
{
    std::vector<std::vector<Cell>> rows;
    for (const MinuteLine *line : linesThatWere(true)) {
        Cell said;
        add(said, answer(*line, "note"), body());
        rows.push_back({childCell(*line), standingCell(*line), clocksCell(*line), said, decidedCell(*line)});
    }
    const double width = m_flow.width();
    putTable(Words::tr("Discussed"),
             {{Words::tr("Child"), width * 0.14},
              {Words::tr("As it stood"), width * 0.21},
              {Words::tr("Clocks and actions"), width * 0.23},
              {Words::tr("What was said"), width * 0.22},
              {Words::tr("What was decided"), width * 0.20}},
             rows);
}

void MinutesPainter::putNotDiscussed()
{
    std::vector<std::vector<Cell>> rows;
    for (const MinuteLine *line : linesThatWere(false))
        rows.push_back({childCell(*line), standingCell(*line), clocksCell(*line)});
    const double width = m_flow.width();
    putTable(Words::tr("Not discussed"),
             {{Words::tr("Child"), width * 0.24},
              {Words::tr("As it stood"), width * 0.36},
              {Words::tr("Clocks and actions"), width * 0.40}},
             rows);
}

void MinutesPainter::putGone()
{
    if (m_minutes.gone.empty())
        return;
    putHeading(Words::tr("No longer in the section since the last meeting"), 12);
    for (const SinceLine &line : m_minutes.gone) {
        const QString where = line.kind == SinceKind::Moved ? Words::tr("now in section %1").arg(line.section)
                                                            : Words::tr("left the tracker");
        m_flow.putParagraph(Words::tr("%1: %2", "number and what became of it").arg(line.number, where), body(), 0,
                            m_flow.width());
    }
}

} // namespace

void paintTrackerMinutes(const TrackerMinutes &minutes, const PolicyPack &pack, const Imprint &imprint,
                         QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Landscape);
    MinutesPainter painter(device, minutes, pack, imprint);
    painter.putTitle();
    painter.putDetails();
    painter.putDiscussed();
    painter.putNotDiscussed();
    painter.putGone();
    paintPages(painter.flow(), device);
}

void writeTrackerMinutes(const TrackerMinutes &minutes, const PolicyPack &pack, const Imprint &imprint,
                         const QString &fileName)
{
    writePdf(fileName, Words::tr("Permanence Tracker Meeting"),
             [&](QPagedPaintDevice &device) { paintTrackerMinutes(minutes, pack, imprint, device); });
}

} // namespace hearth

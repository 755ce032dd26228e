// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/leadssheet.h"

#include "core/casework/formvocabulary.h"
#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/leadscharts.h"

#include <QPagedPaintDevice>

#include <algorithm>

namespace hearth {

using namespace Qt::StringLiterals;

namespace {

constexpr double trendHeight = 108;     // points
constexpr std::size_t barsOnPaper = 7;  // the table beneath has them all
constexpr double chartTextSize = 7.5;   // points
constexpr double gapBetweenParts = 9;   // points
constexpr double gapBeneathDrawing = 4; // points

TextStyle title()
{
    return {16, Weight::Bold, paperPalette().text};
}

TextStyle heading()
{
    return {11, Weight::Bold, paperPalette().text};
}

TextStyle strong()
{
    return {9, Weight::Bold, paperPalette().text};
}

TextStyle body()
{
    return {9, Weight::Regular, paperPalette().text};
}

TextStyle quiet()
{
    return {8, Weight::Regular, paperPalette().textMuted};
}

TextStyle columnHead()
{
    return {8, Weight::Bold, paperPalette().textMuted};
}

QPagedPaintDevice &upright(QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Portrait);
    return device;
}

class LeadsPainter
{
public:
    LeadsPainter(QPagedPaintDevice &device, const LeadsSheet &sheet, const PolicyPack &pack, const Imprint &imprint)
        : m_flow(upright(device), imprint), m_sheet(sheet), m_pack(pack),
          m_sent(sheet.report ? figuresAsSent(sheet.report->content) : std::map<QString, int>()),
          m_changes(sheet.report && sheet.last ? leadsComparison(sheet.last->content, sheet.report->content)
                                               : std::vector<FormChange>())
    {}

    void putTitle();
    void putNumbers();
    void putTrend();
    void putClocks();
    void putReasons();
    void putOldest();
    void putWords();
    PageFlow &flow() { return m_flow; }

private:
    void putHeading(const QString &text, double below);
    enum class Rows : std::uint8_t { Labelled, OfNumbers };
    void putTable(std::vector<Column> columns, const std::vector<QStringList> &rows, Rows kind = Rows::Labelled);
    void putText(const QString &label, const QString &text, const QString &mark);
    void putField(const char *field);
    void putConcerns();
    [[nodiscard]] QString markOf(const QString &field, const QString &now) const;
    [[nodiscard]] QString numberText(const QString &id) const;
    [[nodiscard]] ChartFace face();
    [[nodiscard]] QRectF onDevice(double height);
    void putDrawing(double height, std::function<void(QPainter &)> draw);

    PageFlow m_flow;
    const LeadsSheet &m_sheet;
    const PolicyPack &m_pack;
    const std::map<QString, int> m_sent;
    const std::vector<FormChange> m_changes;
};

ChartFace LeadsPainter::face()
{
    return {&paperPalette(), m_flow.typesetter().font({chartTextSize, Weight::Regular, paperPalette().text}),
            m_flow.typesetter().scale() * 0.75};
}

QRectF LeadsPainter::onDevice(double height)
{
    const double scale = m_flow.typesetter().scale();
    return {0, m_flow.y() * scale, m_flow.width() * scale, height * scale};
}

void LeadsPainter::putDrawing(double height, std::function<void(QPainter &)> draw)
{
    m_flow.put(DrawingMark{std::move(draw)});
    m_flow.skip(height + gapBeneathDrawing);
}

// As known now; where another number was sent, that one too.
QString LeadsPainter::numberText(const QString &id) const
{
    const int now = m_sheet.figures.value(id);
    const auto sent = m_sent.find(id);
    if (sent == m_sent.end() || sent->second == now)
        return QString::number(now);
    return Words::tr("%1 (sent: %2)", "the number as known now, and as it was sent").arg(now).arg(sent->second);
}

void LeadsPainter::putTitle()
{
    const LeadsPeriod &period = m_sheet.figures.period;
    m_flow.putParagraph(Words::tr("Lead's report to the Senior Leadership Group"), title(), 0, m_flow.width());
    m_flow.putParagraph(Words::tr("Section %1").arg(sectionTitle(m_sheet.figures.section, m_pack)), heading(), 0,
                        m_flow.width());
    QStringList words{
        Words::tr("%1 to %2").arg(britishText(period.from + 1), britishText(period.until)),
    };
    const QString lead = sectionLead(m_sheet.figures.section, m_pack);
    if (!lead.isEmpty())
        words.append(Words::tr("Lead: %1").arg(lead));
    if (m_sheet.report && !m_sheet.report->content.answer(u"lead"_s).isEmpty())
        words.append(m_sheet.report->content.answer(u"lead"_s));
    m_flow.putParagraph(words.join(u" · "_s), body(), 0, m_flow.width());
    QString state = Words::tr("The figures alone: no report is written to them.");
    if (m_sheet.report)
        state = m_sheet.report->approvedOn
                    ? Words::tr("Signed off by %1 and sent on %2. Where a figure is known better now, what was sent "
                                "stands beside it.")
                          .arg(m_sheet.report->approvedBy, britishText(m_sheet.report->approvedOn))
                    : Words::tr("A draft: not signed off, and not sent.");
    m_flow.putParagraph(state, m_sheet.report && m_sheet.report->approvedOn ? quiet() : strong(), 0, m_flow.width());
    m_flow.skip(3);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(5);
}

void LeadsPainter::putHeading(const QString &text, double below)
{
    m_flow.setContinuation({});
    m_flow.require(gapBetweenParts + m_flow.typesetter().lineHeight(heading()) + 3 + below);
    if (m_flow.y() > 0)
        m_flow.skip(gapBetweenParts);
    m_flow.putParagraph(text, heading(), 0, m_flow.width());
    m_flow.skip(3);
}

void LeadsPainter::putTable(std::vector<Column> columns, const std::vector<QStringList> &rows, Rows kind)
{
    FlowTable table(m_flow, std::move(columns), TableLook::List);
    m_flow.require(table.headHeight(columnHead()) * 2.5);
    const auto putHead = [&table] { table.putHead(columnHead(), paperPalette().groundRaised); };
    putHead();
    m_flow.setContinuation(putHead);
    for (const QStringList &row : rows) {
        std::vector<Cell> cells;
        for (const QString &text : row) {
            const bool isLabel = cells.empty() && kind == Rows::Labelled;
            cells.push_back({CellText{text, isLabel ? strong() : body(), std::nullopt, Tick::None, 0}});
        }
        table.putRow(cells);
    }
    m_flow.setContinuation({});
}

void LeadsPainter::putNumbers()
{
    std::vector<QStringList> rows;
    const auto add = [&](const QString &id, const QString &more = {}) {
        const LeadsNumber *number = m_sheet.figures.number(id);
        if (!number)
            return;
        rows.push_back({number->title, numberText(id), more.isEmpty() ? number->meaning : more});
    };
    const auto moves = [this](const QString &id) {
        const LeadsNumber *number = m_sheet.figures.number(id);
        return number ? movesInWords(*number, m_pack) : QString();
    };
    add(u"count/now"_s);
    add(u"count/before"_s);
    add(u"count/came"_s, moves(u"count/came"_s));
    add(u"count/moved"_s, moves(u"count/moved"_s));
    add(u"count/left"_s);
    add(u"in-time/all"_s);
    add(u"late/all"_s);
    add(u"overdue/all"_s);
    add(u"count/exceptions"_s);
    const double width = m_flow.width();
    putTable({{Words::tr("Figure"), width * 0.21},
              {Words::tr("Number"), width * 0.14},
              {Words::tr("What it counts"), width * 0.65}},
             rows);
}

void LeadsPainter::putTrend()
{
    const auto months = m_sheet.figures.ofKind(u"trend");
    putHeading(Words::tr("Children in the section at the end of each month"), trendHeight + 45);
    const TrendChart chart(trendPoints(m_sheet.figures), face(), onDevice(trendHeight));
    putDrawing(trendHeight, [chart](QPainter &painter) { chart.paint(painter); });
    std::vector<Column> columns;
    QStringList row;
    const double width = m_flow.width() / static_cast<double>(months.size());
    for (const LeadsNumber *month : months) {
        columns.push_back({monthName(month->on) + u"\n"_s + QString::number(month->on.year()), width, Side::Left});
        row.append(QString::number(month->value()));
    }
    putTable(columns, {row}, Rows::OfNumbers);
}

void LeadsPainter::putClocks()
{
    const auto rules = clocksOf(m_sheet.figures);
    const std::size_t bars = std::min(rules.size(), barsOnPaper);
    const double scale = m_flow.typesetter().scale();
    const double height = BarChart::heightFor(bars, 3, face()) / scale;
    putHeading(Words::tr("Clocks met and missed"), rules.empty() ? 14 : height + 40);
    if (rules.empty()) {
        m_flow.putParagraph(Words::tr("No clock was met in the period, and none is overdue."), body(), 0,
                            m_flow.width());
        return;
    }
    std::vector<BarChart::Bar> drawn = clockBars(m_sheet.figures);
    drawn.resize(bars);
    const BarChart chart(clockParts(paperPalette()), std::move(drawn), face(), onDevice(height));
    putDrawing(height, [chart](QPainter &painter) { chart.paint(painter); });
    std::vector<QStringList> rows;
    for (const auto &[rule, name] : rules) {
        rows.push_back(
            {name, numberText(u"in-time/"_s + rule), numberText(u"late/"_s + rule), numberText(u"overdue/"_s + rule)});
    }
    rows.push_back({Words::tr("All clocks"), numberText(u"in-time/all"_s), numberText(u"late/all"_s),
                    numberText(u"overdue/all"_s)});
    const double width = m_flow.width();
    putTable({{Words::tr("Clock"), width * 0.55},
              {Words::tr("In time"), width * 0.15},
              {Words::tr("Late"), width * 0.15},
              {Words::tr("Overdue now"), width * 0.15}},
             rows);
}

void LeadsPainter::putReasons()
{
    putHeading(Words::tr("Why exceptions stand"), 40);
    const auto reasons = m_sheet.figures.ofKind(u"reason");
    if (reasons.empty()) {
        m_flow.putParagraph(Words::tr("No exception stands in the section."), body(), 0, m_flow.width());
        return;
    }
    std::vector<QStringList> rows;
    for (const LeadsNumber *reason : reasons)
        rows.push_back({reason->title, numberText(reason->id)});
    putTable({{Words::tr("Kind of reason, by the newest signed reports"), m_flow.width() * 0.7},
              {Words::tr("How often"), m_flow.width() * 0.3}},
             rows);
}

void LeadsPainter::putOldest()
{
    const LeadsNumber *oldest = m_sheet.figures.number(u"count/oldest"_s);
    putHeading(Words::tr("Here the longest"), 40);
    if (!oldest || oldest->lines.empty()) {
        m_flow.putParagraph(Words::tr("Nobody stands in the section."), body(), 0, m_flow.width());
        return;
    }
    std::vector<QStringList> rows;
    for (const LeadsLine &line : oldest->lines) {
        const auto number = m_sheet.childNumbers.find(line.childId);
        rows.push_back({number == m_sheet.childNumbers.end() ? QString() : number->second, britishText(line.day),
                        line.days ? QString::number(*line.days) : QString(), line.what});
    }
    const double width = m_flow.width();
    putTable({{Words::tr("LCS Number"), width * 0.16},
              {Words::tr("In the section since"), width * 0.2},
              {Words::tr("Days"), width * 0.1},
              {Words::tr("Why the child stands here"), width * 0.54}},
             rows);
}

QString LeadsPainter::markOf(const QString &field, const QString &now) const
{
    for (const FormChange &change : m_changes) {
        if (change.field == field && change.now == now)
            return wordsOf(change.difference);
    }
    return {};
}

void LeadsPainter::putText(const QString &label, const QString &text, const QString &mark)
{
    if (text.trimmed().isEmpty())
        return;
    m_flow.require(m_flow.typesetter().lineHeight(strong()) * 3);
    const double top = m_flow.y();
    m_flow.putParagraph(label, strong(), 0, m_flow.width() * 0.6);
    m_flow.putLine(mark, quiet(), m_flow.width() * 0.6, top, m_flow.width() * 0.4, Side::Right);
    for (const QString &line : text.split(u'\n'))
        m_flow.putParagraph(line, body(), 0, m_flow.width());
    m_flow.skip(5);
}

void LeadsPainter::putField(const char *field)
{
    const QString id = QString::fromLatin1(field);
    const FormField *known = fieldOf(*formVocabularyOf(u"leads-report"), id);
    const QString text = m_sheet.report->content.answer(id);
    putText(labelOf(*known), text, markOf(id, answerText(*known, text)));
}

void LeadsPainter::putConcerns()
{
    const std::vector<Details> concerns = m_sheet.report->content.rows(u"concerns"_s);
    int number = 0;
    for (const Details &row : concerns) {
        const QString text = concernText(row);
        putText(Words::tr("Concern %1").arg(++number), text, markOf(u"concerns"_s, text));
    }
    for (const FormChange &change : m_changes) {
        if (change.field == u"concerns" && change.difference == PpmDifference::Cleared)
            putText(Words::tr("Concern of the last report"), change.before, wordsOf(change.difference));
    }
    if (concerns.empty() && m_sheet.report->content.isYes(u"none"_s))
        putText(Words::tr("Concerns"), Words::tr("There are no concerns."), {});
}

void LeadsPainter::putWords()
{
    if (!m_sheet.report)
        return;
    putHeading(m_sheet.last ? Words::tr("What the lead makes of it (the last report was sent on %1)")
                                  .arg(britishText(m_sheet.last->approvedOn))
                            : Words::tr("What the lead makes of it"),
               40);
    putField("analysis");
    putField("trend");
    putConcerns();
    putField("asked");
    putField("answered");
}

} // namespace

QString leadsFileName(const SectionId &section, Date until)
{
    return documentFileName(u"Leads-report"_s, section, until);
}

void paintLeadsReport(const LeadsSheet &sheet, const PolicyPack &pack, const Imprint &imprint,
                      QPagedPaintDevice &device)
{
    LeadsPainter painter(device, sheet, pack, imprint);
    painter.putTitle();
    painter.putNumbers();
    painter.putTrend();
    painter.putClocks();
    painter.putReasons();
    painter.putOldest();
    painter.putWords();
    paintPages(painter.flow(), device);
}

void writeLeadsReport(const LeadsSheet &sheet, const PolicyPack &pack, const Imprint &imprint, const QString &fileName)
{
    writePdf(fileName, Words::tr("Lead's report"),
             [&](QPagedPaintDevice &device) { paintLeadsReport(sheet, pack, imprint, device); });
}

} // namespace hearth

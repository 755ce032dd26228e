// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/documents.h"

#include "core/casework/formvocabulary.h"
#include "core/documents/exceptionlines.h"
#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/meetings/exceptionform.h"
#include "core/pictures/palette.h"

#include <QPagedPaintDevice>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace hearth {

namespace {

class ExceptionReportPainter
{
public:
    ExceptionReportPainter(QPagedPaintDevice &device, const PolicyPack &pack, const Imprint &imprint)
        : m_flow(device, imprint), m_pack(pack), m_imprint(imprint)
    {}

    void putForm(const ExceptionForm &form);
    void putNone();
    PageFlow &flow() { return m_flow; }

private:
    void putTitle(const ExceptionForm &form);
    void putContinuedTitle(const ChildRecord &record);
    void putIdentity(const ChildRecord &record);
    void putCircumstances(const ExceptionForm &form);
    [[nodiscard]] std::vector<Cell> circumstanceCells(const QString &label, const std::optional<Period> &printed,
                                                      const QString &rule, const std::vector<StoodLine> &stood) const;
    void putWorkings(const ExceptionForm &form);
    void putBlankReasons(double below);
    void putReasons(const FormContent &content);
    void putNarratives(const FormContent &content);
    void putSignatures(const ExceptionForm &form);
    void putHeading(const QString &text, double with);

    // The typography: four sizes.
    [[nodiscard]] static TextStyle title() { return {19, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle heading() { return {11, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle body() { return {9.5, Weight::Regular, paperPalette().text}; }
    [[nodiscard]] static TextStyle strong() { return {9.5, Weight::Bold, paperPalette().text}; }
    [[nodiscard]] static TextStyle quiet() { return {8, Weight::Regular, paperPalette().textMuted}; }
    [[nodiscard]] static TextStyle quietStrong() { return {8, Weight::Bold, paperPalette().textMuted}; }

    PageFlow m_flow;
    const PolicyPack &m_pack;
    const Imprint &m_imprint;
};

void ExceptionReportPainter::putHeading(const QString &text, double with)
{
    const double height = m_flow.typesetter().lineHeight(heading());
    m_flow.require(14 + height + 5 + with);
    if (m_flow.y() > 0)
        m_flow.skip(14);
    m_flow.putLine(text, heading(), 0, m_flow.y(), m_flow.width());
    m_flow.skip(height + 5);
}

void ExceptionReportPainter::putTitle(const ExceptionForm &form)
{
    Typesetter &setter = m_flow.typesetter();
    const double top = m_flow.y();
    m_flow.putLine(Words::tr("Permanence for children and young people"), quietStrong(), 0, top, m_flow.width());
    const double titleTop = top + setter.lineHeight(quiet()) + 1;
    m_flow.putLine(Words::tr("Exception Report"), title(), 0, titleTop, m_flow.width());

    Date due = form.standing.empty() ? m_imprint.asAt : form.standing.front().reportDue;
    for (const Exception &exception : form.standing)
        due = std::min(due, exception.reportDue);
    m_flow.putLine(Words::tr("As at %1").arg(britishText(m_imprint.asAt)), body(), 0, titleTop - 1, m_flow.width(),
                   Side::Right);
    if (form.report) {
        m_flow.putLine(stateWords(*form.report), strong(), 0, titleTop - 1 + setter.lineHeight(body()), m_flow.width(),
                       Side::Right);
    } else if (!form.standing.empty()) {
        m_flow.putLine(Words::tr("Not begun, due since %1").arg(britishText(due)), strong(), 0,
                       titleTop - 1 + setter.lineHeight(body()), m_flow.width(), Side::Right);
    }
    m_flow.skip(setter.lineHeight(quiet()) + setter.lineHeight(title()) + 4);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(8);
    m_flow.putParagraph(
        Words::tr("Filled in by the social worker every quarter while a circumstance below lasts, signed "
                  "off by the team manager, and copied to the next Permanence Panel (Bradford 2017, "
                  "Appendix 4)."),
        quiet(), 0, m_flow.width());
    m_flow.skip(8);
}

void ExceptionReportPainter::putContinuedTitle(const ChildRecord &record)
{
    Typesetter &setter = m_flow.typesetter();
    m_flow.putLine(Words::tr("Exception Report, continued"), strong(), 0, m_flow.y(), m_flow.width());
    const QString number = Words::tr("CASS number %1").arg(record.child.number);
    // The whole name stands on the first page; here it only says whose page this is.
    const QStringList name = setter.lines(fullName(record.child), strong(), m_flow.width() * 0.62);
    const QStringList numbers = setter.lines(number, strong(), m_flow.width() * 0.62);
    double y = m_flow.y();
    for (const QString &line : numbers.mid(0, 2)) {
        m_flow.putLine(line, strong(), 0, y, m_flow.width(), Side::Right);
        y += setter.lineHeight(strong());
    }
    if (fullName(record.child) != record.child.number && !name.isEmpty()) {
        const QString shown = name.size() > 1 ? name.first() + QStringLiteral(" …") : name.first();
        m_flow.putLine(shown, body(), 0, y, m_flow.width(), Side::Right);
        y += setter.lineHeight(body());
    }
    m_flow.skip(y - m_flow.y() + 4);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 1), paperPalette().accent, {}, 0});
    m_flow.skip(12);
}

void ExceptionReportPainter::putIdentity(const ChildRecord &record)
{
    const TextStyle value{12, Weight::Bold, paperPalette().text};
    const double width = m_flow.width();
    const auto cell = [](const QString &label, const QString &text, const TextStyle &style) {
        return Cell{CellText{label, quiet(), {}, Tick::None, 0},
                    CellText{text.isEmpty() ? Words::tr("not recorded") : text,
                             text.isEmpty() ? quiet() : style,
                             {},
                             Tick::None,
                             1}};
    };
    FlowTable names(m_flow, {{{}, width * 0.66, Side::Left}, {{}, width * 0.34, Side::Left}}, TableLook::Form);
    names.putRow({cell(Words::tr("Name of child"), fullName(record.child), value),
                  cell(Words::tr("CASS number"), record.child.number, value)});

    const Date day = m_imprint.asAt;
    const QString age = ageText(record.child, day);
    const QString birth = record.child.born ? Words::tr("%1 (%2)").arg(britishText(*record.child.born), age) : age;
    FlowTable facts(m_flow, std::vector<Column>(4, Column{{}, width / 4, Side::Left}), TableLook::Form);
    facts.putRow({cell(Words::tr("Date of birth"), birth, body()),
                  cell(Words::tr("Legal status"), Words::inForce(record, SpellKind::LegalStatus, day), body()),
                  cell(Words::tr("Placement"), Words::inForce(record, SpellKind::Placement, day), body()),
                  cell(Words::tr("Plan"), Words::inForce(record, SpellKind::Plan, day), body())});
    FlowTable people(m_flow, {{{}, width / 2, Side::Left}, {{}, width / 2, Side::Left}}, TableLook::Form);
    people.putRow({cell(Words::tr("Social worker"), record.child.worker, body()),
                   cell(Words::tr("Team"), record.child.team, body())});
}

std::vector<Cell> ExceptionReportPainter::circumstanceCells(const QString &label, const std::optional<Period> &printed,
                                                            const QString &rule,
                                                            const std::vector<StoodLine> &stood) const
{
    Cell dates;
    Cell days;
    bool ticked = false;
    const Rule *applied = ruleInForce(m_pack, rule, m_imprint.asAt);
    std::optional<Period> own = threshold(applied);
    for (const StoodLine &line : stood) {
        if (line.rule != rule)
            continue;
        ticked = true;
        if (line.applied)
            own = threshold(line.applied);
        if (line.threshold)
            own = line.threshold;
        if (line.started)
            dates.push_back({britishText(*line.started), strong(), {}, Tick::None, 0});
        if (!line.daysOver)
            continue;
        days.push_back({QString::number(*line.daysOver), strong(), Status::Overdue, Tick::None, 0});
        days.back().style.colour = paperPalette().overdue;
    }
    Cell words{{label, ticked ? strong() : body(), {}, Tick::None, 0}};
    if (own && printed && *own != *printed)
        words.push_back({Words::tr("this authority's pack: %1").arg(Words::period(*own)), quiet(), {}, Tick::None, 0});
    return {{CellText{{}, body(), {}, ticked ? Tick::Ticked : Tick::Empty, 0}}, words, dates, days};
}

void ExceptionReportPainter::putCircumstances(const ExceptionForm &form)
{
    const double width = m_flow.width();
    FlowTable table(m_flow,
                    {{{}, 30, Side::Left},
                     {Words::tr("Circumstance"), width - 30 - 90 - 80, Side::Left},
                     {Words::tr("Date"), 90, Side::Left},
                     {Words::tr("Days over"), 80, Side::Left}},
                    TableLook::Form);
    putHeading(Words::tr("Tick as appropriate"), 120);
    const auto putHead = [&table] { table.putHead(quietStrong(), paperPalette().groundRaised); };
    putHead();
    m_flow.setContinuation([this, &form, &putHead] {
        putContinuedTitle(*form.record);
        putHead();
    });

    const std::vector<StoodLine> stood = stoodLinesOf(form);
    QStringList known;
    for (const PrintedCircumstance &circumstance : printedCircumstances()) {
        const QString rule = QString::fromLatin1(circumstance.rule);
        known.append(rule);
        const std::vector<Cell> cells =
            circumstanceCells(Words::tr(circumstance.label), circumstance.printed, rule, stood);
        const bool ticked = cells[0].front().tick == Tick::Ticked;
        if (circumstance.onForm || ticked || ruleInForce(m_pack, rule, m_imprint.asAt) != nullptr)
            table.putRow(cells);
    }
    // What a pack of the authority's own adds to the form.
    for (const StoodLine &line : stood) {
        if (known.contains(line.rule))
            continue;
        known.append(line.rule);
        table.putRow(circumstanceCells(line.title, std::nullopt, line.rule, stood));
    }
    m_flow.setContinuation([this, record = form.record] { putContinuedTitle(*record); });
}

void ExceptionReportPainter::putWorkings(const ExceptionForm &form)
{
    if (form.standing.empty())
        return;
    putHeading(Words::tr("How it is worked out"), 44);
    FlowTable table(m_flow, {{{}, m_flow.width(), Side::Left}}, TableLook::Form);
    for (const Exception &exception : form.standing) {
        const QString title = exception.clock.rule == nullptr ? QString() : exception.clock.rule->title;
        table.putRow(
            {{CellText{title, strong(), {}, Tick::None, 0},
              CellText{explanationWithSource(exception.clock, *form.record, m_imprint.asAt), body(), {}, Tick::None, 1},
              CellText{Words::tr("Raised %1 · report due %2")
                           .arg(britishText(exception.raised), britishText(exception.reportDue)),
                       quiet(),
                       {},
                       Tick::None,
                       1}}});
    }
}

constexpr double writingRow = 38;
constexpr int fewestRows = 3;
constexpr int mostRows = 6;
constexpr double signatureRow = 38;

void ExceptionReportPainter::putBlankReasons(double below)
{
    const double width = m_flow.width();
    FlowTable table(m_flow,
                    {{Words::tr("Reason"), width * 0.4, Side::Left},
                     {Words::tr("Actions taken to mitigate"), width * 0.42, Side::Left},
                     {Words::tr("Target date"), width * 0.18, Side::Left}},
                    TableLook::Form);
    const double head = table.headHeight(quietStrong());
    putHeading(Words::tr("Reasons for lack of progress"), head + fewestRows * writingRow + below);
    table.putHead(quietStrong(), paperPalette().groundRaised);

    // All the room that the signatures leave is room to write.
    const double room = m_flow.room() - below;
    const int rows = std::clamp(static_cast<int>(std::floor(room / writingRow)), fewestRows, mostRows);
    const double height = std::clamp(room / rows, writingRow, 2 * writingRow);
    const CellText hint{Words::tr("e.g. serious medical concerns"), quiet(), {}, Tick::None, 0};
    table.putRow({{hint}, {}, {}}, height);
    for (int row = 1; row < rows; ++row)
        table.putRow({{}, {}, {}}, height);
}

void ExceptionReportPainter::putReasons(const FormContent &content)
{
    const double width = m_flow.width();
    FlowTable table(m_flow,
                    {{Words::tr("Reason"), width * 0.4, Side::Left},
                     {Words::tr("Actions taken to mitigate"), width * 0.42, Side::Left},
                     {Words::tr("Target date"), width * 0.18, Side::Left}},
                    TableLook::Form);
    putHeading(Words::tr("Reasons for lack of progress"), table.headHeight(quietStrong()) + writingRow);
    table.putHead(quietStrong(), paperPalette().groundRaised);
    for (const Details &row : content.rows(u"reasons"_s)) {
        const auto day = [&row](const char16_t *column) {
            return britishText(dateFromIso(row.value(QString::fromUtf16(column))));
        };
        Cell reason{{labelOfReason(row.value(u"code"_s)), quietStrong(), {}, Tick::None, 0},
                    {row.value(u"reason"_s), body(), {}, Tick::None, 1}};
        Cell action{{row.value(u"mitigation"_s), body(), {}, Tick::None, 0}};
        if (row.contains(u"owner"_s))
            action.push_back({Words::tr("By %1").arg(row.value(u"owner"_s)), quiet(), {}, Tick::None, 1});
        Cell target{{day(u"target"), body(), {}, Tick::None, 0}};
        if (row.contains(u"done"_s))
            target.push_back({Words::tr("done %1").arg(day(u"done")), quiet(), {}, Tick::None, 1});
        table.putRow({reason, action, target});
    }
}

void ExceptionReportPainter::putNarratives(const FormContent &content)
{
    const FormVocabulary &vocabulary = *formVocabularyOf(u"exception-report");
    for (const FormSection &section : vocabulary.sections) {
        std::vector<Cell> said;
        for (const FormField &field : section.fields) {
            const QString text = content.answer(QString::fromLatin1(field.id));
            if (field.answer == FormAnswer::Narrative && !text.isEmpty())
                said.push_back({CellText{labelOf(field), quietStrong(), {}, Tick::None, 0},
                                CellText{text, body(), {}, Tick::None, 1}});
        }
        if (said.empty())
            continue;
        putHeading(titleOf(section), writingRow);
        FlowTable table(m_flow, {{{}, m_flow.width(), Side::Left}}, TableLook::Form);
        for (const Cell &cell : said)
            table.putRow({cell});
    }
}

void ExceptionReportPainter::putSignatures(const ExceptionForm &form)
{
    const double width = m_flow.width();
    m_flow.require(16 + 2 * signatureRow);
    m_flow.skip(16);
    FlowTable table(m_flow, {{{}, width * 0.7, Side::Left}, {{}, width * 0.3, Side::Left}}, TableLook::Form);
    const auto putRow = [&](const QString &who, const QString &name, const std::optional<Date> &day) {
        table.putRow({{CellText{who, quiet(), {}, Tick::None, 0}, CellText{name, strong(), {}, Tick::None, 2}},
                      {CellText{Words::tr("Date", "beside a signature"), quiet(), {}, Tick::None, 0},
                       CellText{britishText(day), strong(), {}, Tick::None, 2}}},
                     signatureRow);
    };
    const ChildForm none;
    const ChildForm &report = form.report ? *form.report : none;
    const bool approved = report.state == FormState::Approved;
    const bool handedOn = approved || report.state == FormState::Submitted;
    putRow(Words::tr("Signed: Social worker"), handedOn ? report.submittedBy : QString(),
           handedOn ? report.submittedOn : std::nullopt);
    putRow(Words::tr("Signed: Team manager"), approved ? report.approvedBy : QString(),
           approved ? report.approvedOn : std::nullopt);
}

void ExceptionReportPainter::putForm(const ExceptionForm &form)
{
    if (m_flow.y() > 0) {
        m_flow.setContinuation({});
        m_flow.newPage();
    }
    m_flow.setContinuation([this, record = form.record] { putContinuedTitle(*record); });
    putTitle(form);
    putIdentity(*form.record);
    putCircumstances(form);
    if (!isSigned(form))
        putWorkings(form);
    const double signatures = 16 + 2 * signatureRow + 1;
    if (form.report) {
        putReasons(form.report->content);
        putNarratives(form.report->content);
    } else {
        putBlankReasons(signatures);
    }
    putSignatures(form);
}

void ExceptionReportPainter::putNone()
{
    putTitle({});
    m_flow.skip(8);
    m_flow.putParagraph(Words::tr("No child stands in a circumstance that calls for an exception report."), body(), 0,
                        m_flow.width());
}

} // namespace

void paintExceptionReports(const std::vector<ExceptionForm> &forms, const PolicyPack &pack, const Imprint &imprint,
                           QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Portrait);
    ExceptionReportPainter painter(device, pack, imprint);
    for (const ExceptionForm &form : forms)
        painter.putForm(form);
    if (forms.empty())
        painter.putNone();
    paintPages(painter.flow(), device);
}

void writeExceptionReports(const std::vector<ExceptionForm> &forms, const PolicyPack &pack, const Imprint &imprint,
                           const QString &fileName)
{
    writePdf(fileName, Words::tr("Exception reports"),
             [&](QPagedPaintDevice &device) { paintExceptionReports(forms, pack, imprint, device); });
}

} // namespace hearth

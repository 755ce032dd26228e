// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/formsheet.h"

#include "core/documents/flowtable.h"
#include "core/documents/pdffile.h"
#include "core/documents/words.h"
#include "core/pictures/palette.h"

#include <numeric>

namespace hearth {

namespace {

using namespace Qt::StringLiterals;

TextStyle style(double size, Weight weight)
{
    return {size, weight, paperPalette().text};
}
TextStyle quiet()
{
    return {8, Weight::Regular, paperPalette().textMuted};
}

CellText text(const QString &words, const TextStyle &look)
{
    return {words, look, std::nullopt, Tick::None, 0};
}

// An answer, line by line; what is empty says so in a quieter voice.
Cell answerCell(const FormField &field, const QString &answer)
{
    const QString words = answerText(field, answer);
    if (words.trimmed().isEmpty())
        return {text(Words::tr("not filled in"), quiet())};
    Cell cell;
    for (const QString &line : words.split(u'\n'))
        cell.push_back(text(line, style(9.5, Weight::Regular)));
    return cell;
}

double shareOf(const FormField &column)
{
    switch (column.answer) {
    case FormAnswer::Narrative:
        return 3;
    case FormAnswer::Line:
    case FormAnswer::Choices:
        return 2;
    case FormAnswer::Choice:
    case FormAnswer::Name:
        return 1.6;
    case FormAnswer::Day:
    case FormAnswer::YesNo:
    case FormAnswer::Time:
    case FormAnswer::Number:
    case FormAnswer::Behind:
        return 1;
    }
    return 1;
}

class FormPainter
{
public:
    FormPainter(QPagedPaintDevice &device, const Imprint &imprint) : m_flow(device, imprint), m_imprint(imprint) {}

    void putForm(const FormSheet &sheet);
    PageFlow &flow() { return m_flow; }

private:
    void putTitle(const FormSheet &sheet, const FormVocabulary &form);
    void putChild(const ChildRecord &child);
    void putSection(const FormRecord &record, const FormSection &section);
    void putAnswers(const FormRecord &record, const FormSection &section);
    void putTable(const FormRecord &record, const FormTable &table);
    void putSignatures(const FormRecord &record);
    void putHeading(const QString &words, const TextStyle &look);

    PageFlow m_flow;
    const Imprint &m_imprint;
};

void FormPainter::putHeading(const QString &words, const TextStyle &look)
{
    // Never alone at the foot of a page.
    m_flow.require(12 + m_flow.typesetter().lineHeight(look) * 4);
    m_flow.skip(12);
    m_flow.putParagraph(words, look, 0, m_flow.width());
    m_flow.skip(3);
}

void FormPainter::putTitle(const FormSheet &sheet, const FormVocabulary &form)
{
    const FormRecord &record = *sheet.form;
    m_flow.putParagraph(titleOf(form), style(18, Weight::Bold), 0, m_flow.width());
    QStringList lines{britishText(record.on)};
    if (record.state != FormState::Approved)
        lines.append(labelOf(record.state));
    if (record.version > 1)
        lines.append(Words::tr("version %1").arg(record.version));
    if (!sheet.about.isEmpty())
        lines.append(sheet.about);
    m_flow.putParagraph(lines.join(u" · "_s), style(10, Weight::Bold), 0, m_flow.width());
    if (*form.source != '\0')
        m_flow.putParagraph(QString::fromUtf8(form.source), quiet(), 0, m_flow.width());
    m_flow.skip(4);
    m_flow.put(BoxMark{QRectF(0, m_flow.y(), m_flow.width(), 2), paperPalette().accent, {}, 0});
    m_flow.skip(8);
}

void FormPainter::putChild(const ChildRecord &child)
{
    const auto cell = [](const QString &label, const QString &value) {
        return Cell{text(label, quiet()), text(value.isEmpty() ? Words::tr("not recorded") : value,
                                               value.isEmpty() ? quiet() : style(9.5, Weight::Bold))};
    };
    const double width = m_flow.width();
    const Date day = m_imprint.asAt;
    const QString age = ageText(child.child, day);
    FlowTable table(m_flow, {{{}, width * 0.46}, {{}, width * 0.24}, {{}, width * 0.30}}, TableLook::Form);
    table.putRow({cell(Words::tr("Name of child"), fullName(child.child)),
                  cell(Words::tr("LCS number"), child.child.number),
                  cell(Words::tr("Date of birth"),
                       child.child.born ? Words::tr("%1 (%2)").arg(britishText(*child.child.born), age) : age)});
    table.putRow({cell(Words::tr("Social worker"), child.child.worker), cell(Words::tr("Team"), child.child.team),
                  cell(Words::tr("Legal status"), Words::inForce(child, SpellKind::LegalStatus, day))});
}

void FormPainter::putSection(const FormRecord &record, const FormSection &section)
{
    if (const QString title = titleOf(section); !title.isEmpty())
        putHeading(title, style(12, Weight::Bold));
    putAnswers(record, section);
    for (const FormTable &table : section.tables)
        putTable(record, table);
}

void FormPainter::putAnswers(const FormRecord &record, const FormSection &section)
{
    const double width = m_flow.width();
    FlowTable table(m_flow, {{{}, width * 0.32}, {{}, width * 0.68}}, TableLook::Form);
    for (const FormField &field : section.fields) {
        if (field.answer == FormAnswer::Behind)
            continue;
        table.putRow({{text(labelOf(field), style(9.5, Weight::Bold))},
                      answerCell(field, record.content.answer(QString::fromLatin1(field.id)))});
    }
}

void FormPainter::putTable(const FormRecord &record, const FormTable &table)
{
    std::vector<FormField> shown;
    for (const FormField &column : table.columns) {
        if (column.answer != FormAnswer::Behind)
            shown.push_back(column);
    }
    putHeading(titleOf(table), style(10, Weight::Bold));
    const std::vector<Details> rows = record.content.rows(QString::fromLatin1(table.id));
    if (rows.empty()) {
        m_flow.putParagraph(Words::tr("not filled in"), quiet(), 0, m_flow.width());
        return;
    }
    const double whole = std::accumulate(shown.begin(), shown.end(), 0.0,
                                         [](double sum, const FormField &column) { return sum + shareOf(column); });
    std::vector<Column> columns;
    for (const FormField &column : shown)
        columns.push_back({labelOf(column), m_flow.width() * shareOf(column) / whole});
    FlowTable grid(m_flow, columns, shown.size() > 4 ? TableLook::NarrowForm : TableLook::Form);
    const TextStyle head{8, Weight::Bold, paperPalette().textMuted};
    grid.putHead(head, paperPalette().groundRaised);
    m_flow.setContinuation([&] { grid.putHead(head, paperPalette().groundRaised); });
    for (const Details &row : rows) {
        std::vector<Cell> cells;
        for (const FormField &column : shown) {
            const QString answer = row.value(QString::fromLatin1(column.id));
            cells.push_back(answer.isEmpty() ? Cell{text({}, quiet())} : answerCell(column, answer));
        }
        grid.putRow(cells);
    }
    m_flow.setContinuation({});
}

void FormPainter::putSignatures(const FormRecord &record)
{
    putHeading(Words::tr("Signed"), style(12, Weight::Bold));
    const double width = m_flow.width();
    FlowTable table(m_flow, {{{}, width * 0.32}, {{}, width * 0.44}, {{}, width * 0.24}}, TableLook::Form);
    const auto put = [&table](const QString &what, const QString &who, const std::optional<Date> &day) {
        table.putRow({{text(what, style(9.5, Weight::Bold))},
                      {text(who, style(9.5, Weight::Regular))},
                      {text(day ? britishText(*day) : QString(), style(9.5, Weight::Regular))}});
    };
    put(Words::tr("Begun by"), record.author, {});
    if (!record.submittedBy.isEmpty())
        put(Words::tr("Submitted by"), record.submittedBy, record.submittedOn);
    if (record.approvedBy.isEmpty())
        put(Words::tr("Signed off by"), Words::tr("not signed off"), {});
    else
        put(Words::tr("Signed off by"), record.approvedBy, record.approvedOn);
    if (!record.reopened.isEmpty())
        put(record.state == FormState::Withdrawn ? Words::tr("Withdrawn") : Words::tr("Reopened"), record.reopened, {});
}

void FormPainter::putForm(const FormSheet &sheet)
{
    const FormVocabulary *form = formVocabularyOf(sheet.form->form);
    if (!form)
        return;
    if (m_flow.y() > 0)
        m_flow.newPage();
    putTitle(sheet, *form);
    if (sheet.child)
        putChild(*sheet.child);
    for (const FormSection &section : form->sections)
        putSection(*sheet.form, section);
    putSignatures(*sheet.form);
}

} // namespace

void paintFormSheets(const std::vector<FormSheet> &sheets, const Imprint &imprint, QPagedPaintDevice &device)
{
    setPage(device, QPageLayout::Portrait);
    FormPainter painter(device, imprint);
    for (const FormSheet &sheet : sheets)
        painter.putForm(sheet);
    paintPages(painter.flow(), device);
}

void writeFormSheets(const std::vector<FormSheet> &sheets, const Imprint &imprint, const QString &fileName)
{
    const FormVocabulary *first = sheets.empty() ? nullptr : formVocabularyOf(sheets.front().form->form);
    writePdf(fileName, first ? titleOf(*first) : QString(),
             [&](QPagedPaintDevice &device) { paintFormSheets(sheets, imprint, device); });
}

QString formFileName(const QString &form, const QString &number, Date on)
{
    return documentFileName(form, number, on);
}

} // namespace hearth

// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/leadssheet.h"

#include "tests/core/documents/documentfixture.h"
#include "tests/support/catch.h"
#include "tests/support/factwords.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

const QSizeF a4(595, 842);

/// Section H with eight children, a report and the one before it.
struct SectionH : DocumentFixture
{
    SectionH()
    {
        const Date until(2026, 3, 31);
        for (int i = 0; i < 8; ++i) {
            const Date from = Date(2025, 6, 2) + i * 31;
            ChildRecord record = childFrom({u"care %1"_s.arg(isoText(from)), u"placement:K2 %1"_s.arg(isoText(from))});
            record.child.stamp.id = i + 1;
            record.child.number = u"NM-10%1"_s.arg(i);
            record.child.forename = u"Canaria"_s;
            record.child.surname = u"Testperson"_s;
            records.push_back(record);
        }
        std::vector<const ChildRecord *> pointers;
        for (const ChildRecord &record : records) {
            pointers.push_back(&record);
            sheet.childNumbers.emplace(record.child.stamp.id, record.child.number);
        }
        const std::vector<LeadsReason> reasons;
        sheet.figures = leadsReportOf(u"H"_s, {Date(2026, 1, 31), until}, pointers, policy, reasons);
        report.form = u"leads-report"_s;
        report.subject = u"H"_s;
        report.on = until;
        report.content.set(u"lead"_s, u"Ada Lovelace"_s);
        report.content.set(u"analysis"_s, u"Three homes closed, and nobody moved on."_s);
        report.content.set(u"trend"_s, u"Rising since the summer."_s);
        report.content.tables[u"concerns"_s] = {
            {{u"key"_s, u"k1"_s}, {u"concern"_s, u"Medicals take eight weeks."_s}, {u"owner"_s, u"Ada Lovelace"_s}}};
        last = report;
        last.key = u"last"_s;
        last.state = FormState::Approved;
        last.approvedOn = Date(2026, 1, 31);
        last.content.set(u"trend"_s, u"Steady."_s);
        sheet.report = &report;
        sheet.last = &last;
    }
    [[nodiscard]] Pdf write(const QString &name = u"leads.pdf"_s) const
    {
        writeLeadsReport(sheet, policy.packOn(Date(2026, 3, 31)), imprint(), fileName(name));
        return Pdf(fileName(name));
    }

    Policy policy = policyOf(u"bradford-2017"_s);
    std::vector<ChildRecord> records;
    ServiceForm report;
    ServiceForm last;
    LeadsSheet sheet;
};

bool holds(const QString &text, const char *words)
{
    return text.simplified().contains(QString::fromUtf8(words));
}

} // namespace

TEST_CASE("A lead's report is two pages with every figure, and no child's name", "[documents][leads]")
{
    const SectionH h;
    const Pdf pdf = h.write();
    CHECK(pdf.pages() == 2);
    const QString text = pdf.text();
    for (const char *expected : {"Lead's report to the Senior Leadership Group",
                                 "Section H",
                                 "01/02/2026 to 31/03/2026",
                                 "Ada Lovelace",
                                 "A draft: not signed off, and not sent.",
                                 "Children now",
                                 "Came in",
                                 "Moved on",
                                 "Left the tracker",
                                 "Clocks overdue now",
                                 "Children in the section at the end of each month",
                                 "Clocks met and missed",
                                 "First child looked after review",
                                 "All clocks",
                                 "met in time",
                                 "met late",
                                 "overdue now",
                                 "Why exceptions stand",
                                 "Here the longest",
                                 "NM-100",
                                 "Three homes closed, and nobody moved on.",
                                 "Concern 1",
                                 "Medicals take eight weeks.",
                                 "Page 2 of 2"}) {
        INFO(expected);
        CHECK(holds(text, expected));
    }
    CHECK_FALSE(text.contains(u"Testperson"_s));
    CHECK_FALSE(text.contains(u"Canaria"_s));
    CHECK_FALSE(pdf.info().contains(u"NM-"_s));
    CHECK(pdf.info().contains(u"Lead's report"_s));
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("The numbers in print are those of their lists, the chart's and the table's alike", "[documents][leads]")
{
    const SectionH h;
    const QString text = h.write().text();
    // Eight children came one a month: the table and the line above it both have the row 1 2 3 ... of the ends of
    // months.
    QStringList counts;
    for (const LeadsNumber *month : h.sheet.figures.ofKind(u"trend"))
        counts.append(QString::number(month->value()));
    CHECK(counts.join(u' ') == u"0 0 1 2 3 4 5 6 7 8 8 8"_s);
    CHECK(holds(text, "0 0 1 2 3 4 5 6 7 8 8 8"));
    int inTable = 0;
    for (const QString &line : text.split(u'\n')) {
        if (line.simplified() == counts.join(u' '))
            ++inTable;
    }
    CHECK(inTable >= 1);
    const QString overdue = QString::number(h.sheet.figures.value(u"overdue/all"_s));
    CHECK(holds(text, ("All clocks 0 0 " + overdue.toStdString()).c_str()));
}

TEST_CASE("What was changed since the last report is marked", "[documents][leads]")
{
    const SectionH h;
    const QString text = h.write().text().simplified();
    CHECK(holds(text, "the last report was sent on 31/01/2026"));
    CHECK(holds(text, "Analysis as in the last report"));
    CHECK(holds(text, "Trend changed since the last report"));
    SectionH first;
    first.sheet.last = nullptr;
    CHECK_FALSE(holds(first.write().text(), "the last report"));
}

TEST_CASE("A figure that is known better since it was sent says both", "[documents][leads]")
{
    SectionH h;
    h.report.state = FormState::Approved;
    h.report.approvedBy = u"Ada Lovelace"_s;
    h.report.approvedOn = Date(2026, 3, 31);
    writeFigures(h.report.content, h.sheet.figures);
    CHECK_FALSE(holds(h.write().text(), "(sent:"));
    for (Details &row : h.report.content.tables[u"figures"_s]) {
        if (row.value(u"kind"_s) == u"count" && row.value(u"id"_s) == u"now")
            row.insert(u"value"_s, u"6"_s);
    }
    const QString text = h.write().text();
    CHECK(holds(text, "8 (sent: 6)"));
    CHECK(holds(text, "Signed off by Ada Lovelace and sent on 31/03/2026."));
}

TEST_CASE("A third page comes only when the words need it, and no word is lost", "[documents][leads]")
{
    SectionH h;
    QStringList sentences;
    for (int i = 0; i < 90; ++i)
        sentences.append(u"Sentence %1 says why children of this section wait and what is done about it."_s.arg(i));
    h.report.content.set(u"analysis"_s, sentences.join(u' '));
    const Pdf pdf = h.write();
    CHECK(pdf.pages() == 3);
    const QString text = pdf.text().simplified();
    for (int i = 0; i < 90; ++i) {
        CAPTURE(i);
        CHECK(text.contains(u"Sentence %1 says"_s.arg(i)));
    }
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("The figures can be printed before anything is written, and of a section with nobody", "[documents][leads]")
{
    SectionH h;
    h.sheet.report = nullptr;
    h.sheet.last = nullptr;
    CHECK(holds(h.write().text(), "no report is written to them"));
    h.sheet.figures = leadsReportOf(u"J"_s, h.sheet.figures.period, {}, h.policy);
    const Pdf pdf = h.write(u"empty.pdf"_s);
    CHECK(holds(pdf.text(), "Nobody stands in the section."));
    CHECK(holds(pdf.text(), "No exception stands in the section."));
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("The file is named by section and day, and holds nothing of a child", "[documents][leads]")
{
    CHECK(leadsFileName(u"E"_s, Date(2026, 11, 22)) == u"Leads-report-E-2026-11-22.pdf"_s);
    CHECK(leadsFileName(u"over-16"_s, Date(2026, 11, 22)) == u"Leads-report-over-16-2026-11-22.pdf"_s);
}

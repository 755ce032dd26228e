// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/documentfixture.h"

#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr QSizeF a4Landscape{842.0, 595.0};

QString joined(const QString &text)
{
    return text.simplified();
}

Pdf write(const DocumentFixture &fixture, const std::vector<SheetLine> &lines, const QString &name)
{
    const QString fileName = fixture.fileName(name);
    writeTrackerSheet(lines, fixture.pack(), fixture.imprint(), fileName);
    const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
    if (!folder.isEmpty()) {
        QFile::remove(folder + u'/' + name);
        QFile::copy(fileName, folder + u'/' + name);
    }
    return Pdf(fileName);
}

std::vector<SheetLine> manyLines(DocumentFixture &fixture, int count)
{
    const QStringList sections = QStringLiteral("A B C D E F G H I J matched over-16").split(u' ');
    std::vector<SheetLine> lines;
    for (int i = 0; i < count; ++i) {
        const ChildRecord &child =
            fixture.child(QStringLiteral("N%1").arg(100000 + i), QStringLiteral("Forename%1").arg(i),
                          QStringLiteral("Surname%1").arg(i));
        QString update;
        if (i % 3 != 0) {
            update = QStringLiteral("21/11/2026: update%1 of the week. Family finding has two links; the foster carer "
                                    "asks for a later visit.")
                         .arg(i)
                         .repeated(i % 5 == 0 ? 3 : 1);
        }
        lines.push_back(fixture.line(child, sections.at(i % sections.size()), i % 7 == 0 ? -11 : 3 + i % 40, update));
    }
    return lines;
}

} // namespace

TEST_CASE("The tracker sheet shows a child as the meeting reads it", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    SheetLine line = fixture.line(ada, QStringLiteral("B"), -11, QStringLiteral("Two links found by family finding."));
    line.row.standing.suggested = QStringLiteral("D");
    line.row.standing.tags = {QStringLiteral("I")};
    line.row.change = QStringLiteral("moved from C");
    line.row.clocks.front().planned = Date(2026, 12, 1);
    const Pdf pdf = write(fixture, {line}, QStringLiteral("sheet-one.pdf"));
    const QString text = joined(pdf.text());
    for (const char *words :
         {"Permanence tracker", "As at 22/11/2026", "Placement orders", "Lead: Social Work Service Manager", "1 child",
          "Test, Ada", "T-001", "03/02/2026", "moved from", "E1 placement order", "Plan: adoption",
          "11/11/2026 · overdue, 11 days", "Second child looked after review", "booked 01/12/2026", "suggested: D",
          "also I", "Two links found by family", "Bradford 2017 · as at 22/11/2026 · printed 23/11/2026",
          "Audit 4b1f9c02e7 (1,284 acts)"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK(misplacedWord(pdf.words(), a4Landscape) == QString());
    const QString info = pdf.info();
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Permanence tracker\n"))));
    CHECK(
        info.contains(QRegularExpression(QStringLiteral("Page size:\\s+842(\\.\\d+)? x 595(\\.\\d+)? pts \\(A4\\)"))));
    CHECK_FALSE(info.contains(QStringLiteral("Author")));
}

TEST_CASE("Without children each section says so", "[documents]")
{
    DocumentFixture fixture;
    const Pdf pdf = write(fixture, {}, QStringLiteral("sheet-none.pdf"));
    const QString text = pdf.text();
    CHECK(text.count(QStringLiteral("no children")) == sectionIds().size());
    CHECK(text.contains(QStringLiteral("Pre-adoptive placements")));
    CHECK(text.contains(QStringLiteral("0 children")));
    CHECK_FALSE(text.contains(QStringLiteral("Newest update")));
    CHECK(misplacedWord(pdf.words(), a4Landscape) == QString());
}

TEST_CASE("No child is left off the sheet, not even in a section that nobody knows", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const Pdf pdf = write(fixture, {fixture.line(ada, QStringLiteral("K"), 20)}, QStringLiteral("sheet-k.pdf"));
    CHECK(pdf.text().contains(QStringLiteral("Test, Ada")));
}

TEST_CASE("A thousand children print whole, with headings on every page, in well under two seconds", "[documents]")
{
    DocumentFixture fixture;
    const std::vector<SheetLine> lines = manyLines(fixture, 1000);
    QElapsedTimer timer;
    timer.start();
    const Pdf pdf = write(fixture, lines, QStringLiteral("sheet-thousand.pdf"));
    const qint64 taken = timer.elapsed();
    INFO("milliseconds: " << taken);
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(taken < 2000);
#endif
    const int pages = pdf.pages();
    REQUIRE(pages > 20);
    QStringList texts;
    for (const PdfWord &word : pdf.words())
        texts.append(word.text);
    texts.sort();
    const auto isThere = [&texts](const QString &word) { return std::binary_search(texts.begin(), texts.end(), word); };
    for (int i = 0; i < 1000; ++i) {
        INFO(i);
        REQUIRE(isThere(QStringLiteral("N%1").arg(100000 + i)));
        REQUIRE(isThere(QStringLiteral("Surname%1,").arg(i)));
        if (i % 3 != 0)
            REQUIRE(isThere(QStringLiteral("update%1").arg(i)));
    }
    CHECK_FALSE(isThere(QStringLiteral("update3"))); // the control: it has none
    for (const int page : {1, 2, pages / 2, pages - 1}) {
        const QString text = joined(pdf.text(page));
        INFO(page);
        CHECK(text.contains(QStringLiteral("Newest update")));
        CHECK(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    }
    CHECK(joined(pdf.text(2)).contains(QStringLiteral("children, continued")));
    CHECK(misplacedWord(pdf.words(), a4Landscape) == QString());
}

TEST_CASE("A row is not divided between pages unless it is taller than one", "[documents]")
{
    DocumentFixture fixture;
    std::vector<SheetLine> lines = manyLines(fixture, 60);
    for (SheetLine &line : lines) {
        line.row.standing.section = QStringLiteral("B");
        line.update = QStringLiteral("first%1 ").arg(line.row.childId) + QStringLiteral("word ").repeated(90) +
                      QStringLiteral("last%1").arg(line.row.childId);
    }
    QStringList words;
    for (int i = 0; i < 2500; ++i)
        words.append(QStringLiteral("tall%1").arg(i));
    lines[20].update = words.join(u' ');
    const Pdf pdf = write(fixture, lines, QStringLiteral("sheet-rows.pdf"));

    QHash<QString, int> pageOf;
    for (const PdfWord &word : pdf.words())
        pageOf.insert(word.text, word.page);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 20)
            continue;
        const QString number = QString::number(lines[i].row.childId);
        INFO(number.toStdString());
        REQUIRE(pageOf.contains(QStringLiteral("first") + number));
        CHECK(pageOf.value(QStringLiteral("first") + number) == pageOf.value(QStringLiteral("last") + number));
    }
    for (const QString &word : words)
        REQUIRE(pageOf.contains(word));
    CHECK(pageOf.value(words.first()) < pageOf.value(words.last()));
    CHECK(misplacedWord(pdf.words(), a4Landscape) == QString());
}

TEST_CASE("Very long names and updates of several lines wrap inside their columns", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("8").repeated(70), QStringLiteral("W").repeated(120),
                                           QStringLiteral("Featherstonehaugh-Cholmondeley of Marjoribanks"));
    const Pdf pdf =
        write(fixture, {fixture.line(ada, QStringLiteral("F"), 5, QStringLiteral("one\ntwo\r\nthree\tfour"))},
              QStringLiteral("sheet-wide.pdf"));
    CHECK(pdf.text().count(u'W') >= 120);
    for (const char *word : {"one", "two", "three", "four"})
        CHECK(pdf.text().contains(QString::fromLatin1(word)));
    CHECK(misplacedWord(pdf.words(), a4Landscape) == QString());
}

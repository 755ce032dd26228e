// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/ppmfixture.h"

#include "core/meetings/ppmform.h"
#include "tests/support/catch.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr QSizeF a4{595.0, 842.0};

QString joined(const QString &text)
{
    return text.simplified();
}

/// What a search sees whatever the column it is set in.
QString squeezed(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("\\s")));
    return text;
}

std::vector<const PpmField *> narrativeFields()
{
    std::vector<const PpmField *> fields;
    for (const PpmSection &section : ppmSections()) {
        for (const PpmField &field : section.fields) {
            if (field.answer == PpmAnswer::Narrative)
                fields.push_back(&field);
        }
    }
    return fields;
}

} // namespace

TEST_CASE("The record of a meeting has the council's headings in its order, with what was said", "[documents][ppm]")
{
    DocumentFixture fixture;
    const Pdf pdf = writePpm(fixture, {writtenForm()}, QStringLiteral("ppm-written.pdf"));
    const QString text = joined(pdf.text());
    qsizetype at = -1;
    for (const char *heading : {"REVIEW PERMANENCE PLANNING MEETING (PPM)",
                                "Child Details",
                                "Name of Child",
                                "Legal Status of Child",
                                "Present (and apologies)",
                                "Background",
                                "Any extended family/friends, connected carers that have or that require assessment",
                                "Life Story Work and Preparation for Change",
                                "Sibling Group?",
                                "Sibling Assessment",
                                "Contact current and future plans",
                                "Child’s Wishes, Feelings and Understanding",
                                "Parent’s wishes, feelings and understanding",
                                "Other Professional Views",
                                "IRO Name",
                                "Guardian Name",
                                "Legal Planning and Court Timetable",
                                "Where referral needs to be made",
                                "Permanence Planning Options",
                                "SHOBPA Target Date",
                                "Permanent plan selected",
                                "PPM Recommendations and Actions Required",
                                "Contingency Plan",
                                "Date of Next Meeting",
                                "Sign-off"}) {
        INFO(heading);
        const qsizetype found = text.indexOf(QString::fromUtf8(heading), at + 1);
        CHECK(found > at);
        at = found;
    }
    for (const char *words : {"Ada Test",
                              "T-001",
                              "22/11/2026",
                              "C1 interim care order",
                              "Team Manager (chair)",
                              "Apologies",
                              "A child protection plan of ten months brought no lasting change.",
                              "Winston Achebe",
                              "26 weeks end; 357 days over",
                              "18/12/2026",
                              "16/12/2026",
                              "Ruled out on 12/10/2026",
                              "Order of consideration: 1",
                              "Strengths: Ada knows and loves her",
                              "What must be done by 18/12/2026: Finish",
                              "carried forward 2 times",
                              "first target",
                              "25/09/2026",
                              "Completed 09/11/2026",
                              "If not completed, carry forward – or if completed, remove from list on future reviews",
                              "04/01/2027",
                              "Twelve relatives took part.",
                              "24/11/2026",
                              "Yasmin Okafor",
                              "Bradford 2017 · as at 22/11/2026 · printed 23/11/2026",
                              "Audit 4b1f9c02e7 (1,284 acts)"}) {
        INFO(words);
        CHECK(text.contains(QString::fromUtf8(words)));
    }
    CHECK_FALSE(text.contains(QStringLiteral("DRAFT")));
    CHECK_FALSE(text.contains(QStringLiteral("Not discussed")));
    CHECK_FALSE(text.contains(QStringLiteral("Residential care"))); // ours, and nothing was said of it
    CHECK(misplacedWord(pdf.words(), a4) == QString());
    const QString info = pdf.info();
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Permanence Planning Meeting\n"))));
    CHECK_FALSE(info.contains(QStringLiteral("Ada")));
    const auto mode = QFileInfo(fixture.fileName(QStringLiteral("ppm-written.pdf"))).permissions();
    CHECK_FALSE(mode.testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
}

TEST_CASE("What nobody spoke of says so, section by section", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = emptyForm();
    form.record.initial = true;
    const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-empty.pdf"));
    const QString text = joined(pdf.text());
    CHECK(text.contains(QStringLiteral("INITIAL PERMANENCE PLANNING MEETING (PPM)")));
    for (const PpmSection &section : ppmSections()) {
        const QString title = titleOf(section);
        INFO(title.toStdString());
        CHECK(text.contains(title));
        if (section.part == PpmPart::Options || section.part == PpmPart::ChildDetails)
            continue;
        CHECK(text.contains(title + QStringLiteral(" Not discussed")));
    }
    for (const char *option : {"Early Permanence", "Reunification", "Long term fostering", "Adoption"})
        CHECK(text.contains(QRegularExpression(QString::fromUtf8(option) + QStringLiteral(" +Not +discussed"))));
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("Twenty pages of narrative in every section read back whole and in order", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    constexpr int words = 11000; // some twenty pages
    const std::vector<const PpmField *> fields = narrativeFields();
    const auto prefixOf = [](std::size_t i) { return QStringLiteral("n%1w").arg(QChar(u'a' + static_cast<int>(i))); };
    for (std::size_t i = 0; i < fields.size(); ++i)
        form.record.content.answers[QString::fromLatin1(fields[i]->id)] = narrative(prefixOf(i), words);
    const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-twenty.pdf"));
    const int pages = pdf.pages();
    INFO("pages " << pages);
    CHECK(pages > 20 * static_cast<int>(fields.size()));

    const QString text = pdf.text();
    for (std::size_t i = 0; i < fields.size(); ++i) {
        INFO(fields[i]->id);
        const QStringList found = wordsOf(text, prefixOf(i));
        REQUIRE(found.size() == words);
        bool inOrder = true;
        for (int w = 0; w < words; ++w)
            inOrder = inOrder && found.at(w) == prefixOf(i) + QString::number(w);
        CHECK(inOrder);
    }
    // Each page says whose it is and which section, and none has the child's name but the first.
    for (const int page : {2, 7, pages / 2, pages - 1}) {
        const QString onPage = joined(pdf.text(page));
        INFO(page);
        CHECK(onPage.contains(QStringLiteral("Permanence Planning Meeting, continued")));
        CHECK(onPage.contains(QStringLiteral("LCS Number T-001 · 22/11/2026")));
        CHECK(onPage.contains(QStringLiteral("(continued)")));
        CHECK_FALSE(onPage.contains(QStringLiteral("Ada Test")));
    }
}

TEST_CASE("A page of narrative is filled before the next begins, and a few lines never stand alone", "[documents][ppm]")
{
    DocumentFixture fixture;
    for (int lines = 1; lines < 110; lines += 4) {
        PpmForm form = writtenForm();
        QStringList text;
        for (int i = 0; i < lines; ++i)
            text.append(QStringLiteral("line%1").arg(i));
        form.record.content.answers[QStringLiteral("background")] = text.join(u'\n');
        const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-lines.pdf"));
        QMap<int, int> onPage;
        for (const PdfWord &word : pdf.words()) {
            if (word.text.startsWith(QStringLiteral("line")))
                ++onPage[word.page];
        }
        INFO(lines);
        int all = 0;
        for (const int count : onPage) {
            CHECK(count >= std::min(3, lines));
            all += count;
        }
        CHECK(all == lines);
        CHECK(onPage.size() <= 1 + lines / 30);
        if (lines <= 7)
            CHECK(onPage.size() == 1);
    }
}

TEST_CASE("A record that is not signed off says so on each page, and one that is does not", "[documents][ppm]")
{
    struct Case
    {
        const char *why;
        PpmState state;
        const char *words;
    };
    const auto cases = std::vector<Case>{
        {"being written", PpmState::Draft, "DRAFT"},
        {"handed in", PpmState::Submitted, "DRAFT: waiting for sign-off"},
        {"sent back", PpmState::Returned, "DRAFT: returned by the team manager"},
        {"another version stands", PpmState::Superseded, "SUPERSEDED: replaced by a later version"},
        {"signed off", PpmState::Approved, nullptr},
    };
    DocumentFixture fixture;
    for (const Case &c : cases) {
        INFO(c.why);
        PpmForm form = writtenForm();
        form.record.state = c.state;
        form.record.content.answers[QStringLiteral("background")] = narrative(QStringLiteral("w"), 1500);
        const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-%1.pdf").arg(idOf(c.state)));
        REQUIRE(pdf.pages() > 4);
        for (int page = 1; page <= pdf.pages(); ++page) {
            const QString text = joined(pdf.text(page));
            if (c.words)
                CHECK(text.contains(QString::fromUtf8(c.words)));
            CHECK(text.contains(QStringLiteral("DRAFT")) ==
                  QLatin1StringView(c.words ? c.words : "").startsWith(QLatin1StringView("DRAFT")));
        }
        // The large word beneath the text is no text: what was typed stays in order.
        CHECK(wordsOf(pdf.text(), QStringLiteral("w")).size() == 1500);
        CHECK(misplacedWord(pdf.words(), a4) == QString());
    }
}

TEST_CASE("Thirty carers keep their eight headings on each page, and no row is cut", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    std::vector<PpmCarerLine> &carers = form.record.content.carers;
    carers.clear();
    for (int i = 0; i < 30; ++i) {
        carers.push_back({{},
                          QStringLiteral("name%1").arg(i),
                          QStringLiteral("great-grandmother's sister"),
                          QStringLiteral("wants%1").arg(i),
                          QStringLiteral("12/08/2026, positive"),
                          {},
                          QStringLiteral("special guardianship, full%1").arg(i),
                          QStringLiteral("panel%1").arg(i),
                          QStringLiteral("first%1 ").arg(i) + QStringLiteral("some words more ").repeated(i % 9) +
                              QStringLiteral("last%1").arg(i)});
    }
    const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-carers.pdf"));
    QMultiHash<QString, int> pagesOf;
    for (const PdfWord &word : pdf.words())
        pagesOf.insert(word.text, word.page);
    QSet<int> tablePages;
    for (int i = 0; i < 30; ++i) {
        const QString number = QString::number(i);
        INFO(i);
        const QList<int> page = pagesOf.values(QStringLiteral("name") + number);
        REQUIRE(page.size() == 1);
        for (const char *word : {"wants", "full", "panel", "first", "last"})
            CHECK((pagesOf.values(QString::fromLatin1(word) + number) == page));
        tablePages.insert(page.first());
    }
    CHECK(tablePages.size() > 2);
    for (const int page : tablePages) {
        INFO(page);
        const QString text = squeezed(pdf.text(page));
        CHECK(pagesOf.values(QStringLiteral("potential")).contains(page));
        CHECK(pagesOf.values(QStringLiteral("opposing")).contains(page));
        CHECK(pagesOf.values(QStringLiteral("opportunity)")).contains(page)); // a heading's last word, not divided
        CHECK(text.contains(QStringLiteral("Anyextendedfamily/friends")));
    }
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("Sixty actions keep their headings on each page, and no row is cut unless it is taller than one",
          "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    std::vector<PpmActionLine> &actions = form.record.content.actions;
    actions.clear();
    for (int i = 0; i < 60; ++i) {
        PpmActionLine line;
        line.what = QStringLiteral("begin%1 ").arg(i) + QStringLiteral("what is to be done ").repeated(1 + i % 20) +
                    QStringLiteral("end%1").arg(i);
        line.owner = QStringLiteral("owner%1").arg(i);
        line.target = DocumentFixture::day + i;
        actions.push_back(line);
    }
    QString tall;
    for (int i = 0; i < 1200; ++i)
        tall += QStringLiteral("tall%1 ").arg(i);
    actions[30].update = tall;
    const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-actions.pdf"));
    QMultiHash<QString, int> pagesOf;
    for (const PdfWord &word : pdf.words())
        pagesOf.insert(word.text, word.page);
    QSet<int> tablePages;
    for (int i = 0; i < 60; ++i) {
        INFO(i);
        const QList<int> page = pagesOf.values(QStringLiteral("begin%1").arg(i));
        REQUIRE(page.size() == 1);
        CHECK((pagesOf.values(QStringLiteral("owner%1").arg(i)) == page));
        CHECK((pagesOf.values(QStringLiteral("end%1").arg(i)) == page));
        tablePages.insert(page.first());
    }
    for (const int page : tablePages) {
        INFO(page);
        CHECK(pagesOf.values(QStringLiteral("Recommendations/Actions")).contains(page));
    }
    const QStringList tallWords = wordsOf(pdf.text(), QStringLiteral("tall"));
    REQUIRE(tallWords.size() == 1200);
    CHECK(tallWords.last() == QStringLiteral("tall1199"));
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("Long words, names of every script and lines of every kind stay on the page and can be found",
          "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    form.details.name = QStringLiteral("Zoë Łukasz-Ñandú O’Connor Дарья Ελένη");
    form.record.content.present.push_back({QStringLiteral("W").repeated(150), QStringLiteral("Þórunn Çelik"), {}, {}});
    form.record.content.carers[0].name = QStringLiteral("Featherstonehaugh-Cholmondeley-Marjoribanks");
    form.record.content.carers[0].comments = QStringLiteral("X").repeated(200);
    form.record.content.answers[QStringLiteral("background")] = QStringLiteral("one\ntwo\r\nthree\tfour\x0b"
                                                                               "five ") +
                                                                QStringLiteral("Q").repeated(400);
    form.record.content.actions[0].owner = QStringLiteral("Y").repeated(90);
    const Pdf pdf = writePpm(fixture, {form}, QStringLiteral("ppm-words.pdf"));
    const QString text = pdf.text();
    for (const char *word :
         {"Zoë", "Łukasz-Ñandú", "O’Connor", "Дарья", "Ελένη", "Þórunn", "Çelik", "one", "two", "three", "four"}) {
        INFO(word);
        CHECK(text.contains(QString::fromUtf8(word)));
    }
    CHECK(text.count(u'W') >= 150);
    CHECK(text.count(u'X') >= 200);
    CHECK(text.count(u'Q') >= 400);
    CHECK(text.count(u'Y') >= 90);
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("Several children are several records in one file, each from a page of its own", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm ben = writtenForm();
    ben.details.name = QStringLiteral("Ben Test");
    ben.details.number = QStringLiteral("T-002");
    ben.record.state = PpmState::Draft;
    const Pdf one = writePpm(fixture, {writtenForm()}, QStringLiteral("ppm-one.pdf"));
    const Pdf both = writePpm(fixture, {writtenForm(), ben}, QStringLiteral("ppm-both.pdf"));
    const int pages = one.pages();
    REQUIRE(both.pages() == 2 * pages);
    for (int page = 1; page <= both.pages(); ++page) {
        INFO(page);
        const QString text = joined(both.text(page));
        CHECK(text.contains(page > pages ? QStringLiteral("T-002") : QStringLiteral("T-001")));
        CHECK_FALSE(text.contains(page > pages ? QStringLiteral("T-001") : QStringLiteral("T-002")));
        CHECK(text.contains(QStringLiteral("DRAFT")) == (page > pages));
    }
    CHECK(joined(both.text(pages + 1)).contains(QStringLiteral("REVIEW PERMANENCE PLANNING MEETING (PPM)")));
}

TEST_CASE("A version begun anew says which it is and why", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    CHECK_FALSE(
        joined(writePpm(fixture, {form}, QStringLiteral("ppm-first.pdf")).text()).contains(QStringLiteral("Version")));
    form.record.version = 2;
    form.record.reopened = QStringLiteral("The date of the hearing was wrong.");
    const QString text = joined(writePpm(fixture, {form}, QStringLiteral("ppm-second.pdf")).text());
    CHECK(text.contains(QRegularExpression(QStringLiteral("Version +2"))));
    CHECK(text.contains(QRegularExpression(QStringLiteral("Reopened because +The date of the hearing was wrong\\."))));
}

TEST_CASE("The file name has the number and the day, and nothing that a file name cannot hold", "[documents][ppm]")
{
    struct Case
    {
        const char *why;
        const char *number;
        const char *name;
    };
    const auto cases = std::vector<Case>{
        {"as it should be", "12345", "PPM-12345-2026-11-22.pdf"},
        {"letters", "T-001_b", "PPM-T-001_b-2026-11-22.pdf"},
        {"a folder", "../12/345", "PPM-12-345-2026-11-22.pdf"},
        {"what other systems refuse", "a:b*c?\"<>|\\d", "PPM-a-b-c-d-2026-11-22.pdf"},
        {"blanks and points", " 12. 3 ", "PPM-12-3-2026-11-22.pdf"},
        {"letters of other scripts", "№7", "PPM-7-2026-11-22.pdf"},
        {"nothing left", "///", "PPM-2026-11-22.pdf"},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        CHECK(ppmFileName(QString::fromUtf8(c.number), Date(2026, 11, 22)) == QString::fromUtf8(c.name));
    }
    CHECK(ppmFileName(QStringLiteral("9").repeated(300), Date(2026, 11, 22)).size() < 100);
}

TEST_CASE("A record of twenty pages is written in well under a second", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    form.record.content.answers[QStringLiteral("background")] = narrative(QStringLiteral("w"), 11000);
    QElapsedTimer timer;
    timer.start();
    writePpmRecords({form}, fixture.imprint(), fixture.fileName(QStringLiteral("ppm-timed.pdf")));
    const qint64 taken = timer.elapsed();
    INFO("milliseconds: " << taken);
    CHECK(Pdf(fixture.fileName(QStringLiteral("ppm-timed.pdf"))).pages() > 20);
#if !defined(__SANITIZE_ADDRESS__)
    CHECK(taken < 1000);
#endif
}

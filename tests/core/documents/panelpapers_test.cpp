// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/panelpapers.h"

#include "core/documents/pdfmerge.h"
#include "tests/core/documents/panelpaperfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

TEST_CASE("An agenda says when whom, what is asked and what is outstanding", "[panel][pdf]")
{
    PaperSitting sitting;
    const QString file = sitting.fileName(u"agenda.pdf"_s);
    writePanelAgenda(sitting.print, sitting.imprint(), file);
    const Pdf pdf(file);
    const QString text = pdf.text();
    for (const char *words :
         {"Permanence Panel, 01/12/2026", "Room 2", "13:30", "NM-1", "NM-2", "Is this the right time?", "Ada Lovelace",
          "Margaret Hamilton", "Refer to the school", "11 days over", "Page 1 of 1"}) {
        INFO(words);
        CHECK(text.contains(QString::fromLatin1(words)));
    }
    CHECK(misplacedWord(pdf.words(), QSizeF(595, 842)).isEmpty());
}

TEST_CASE("A pack holds every paper in order, with bookmarks and one numbering, and qpdf finds it sound",
          "[panel][pdf]")
{
    PaperSitting sitting;
    sitting.papers = {sitting.paper(u"two"_s, u"Matching report"_s, u"Strawberry harbour"_s),
                      sitting.paper(u"one"_s, u"Referral form"_s, u"Blueberry lighthouse"_s)};
    const QString file = sitting.fileName(u"pack.pdf"_s);
    const PackReport report =
        writePanelPack(sitting.print, sitting.papers, PanelCopy::Officers, sitting.imprint(), file);
    const Pdf pdf(file);
    CHECK(report.pages == pdf.pages());
    REQUIRE(pdf.pages() == 6); // agenda; item, paper, advice; item, paper
    CHECK(outcomeOf(u"qpdf"_s, {u"--check"_s, file}) == QString());
    for (int page = 1; page <= pdf.pages(); ++page) {
        INFO(page);
        const QString number = u"Page %1 of 6"_s.arg(page);
        CHECK(pdf.text(page).count(u"Permanence Panel 01/12/2026"_s) == 1);
        CHECK(pdf.text(page).contains(number));
    }
    CHECK(pdf.text(2).contains(u"NM-1"_s));
    CHECK(pdf.text(3).contains(u"Blueberry lighthouse"_s));
    CHECK(pdf.text(4).contains(u"Estoppel"_s)); // the officers' copy has the advice
    CHECK(pdf.text(5).contains(u"NM-2"_s));
    CHECK(pdf.text(6).contains(u"Strawberry harbour"_s));
    const QByteArray bytes = bytesOf(file);
    CHECK_FALSE(bytes.contains("Canaria")); // neither metadata nor names of files name a child
    CHECK(QFile::permissions(file).testFlag(QFile::ReadOther) == false);
    const QString json = [&file] {
        QProcess process;
        process.start(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, file});
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }();
    for (const char *title : {"Agenda", "1. NM-1: Discharge of a care order", "Referral form", "Legal advice",
                              "2. NM-2: Long-term fostering match", "Matching report"}) {
        INFO(title);
        CHECK(json.contains(QString::fromLatin1(title)));
    }
    CHECK(json.contains(u"\"destpageposfrom1\": 5"_s));
}

TEST_CASE("A members' copy never held a privileged word", "[panel][pdf][privilege]")
{
    PaperSitting sitting;
    sitting.papers = {sitting.paper(u"one"_s, u"Referral form"_s, u"Blueberry lighthouse"_s),
                      sitting.paper(u"one"_s, u"Written advice"_s,
                                    u"Certiorari is forthwith available to them, notwithstanding delay."_s)};
    sitting.papers.back().privileged = true;
    const QString whole = sitting.fileName(u"officers.pdf"_s);
    const QString file = sitting.fileName(u"members.pdf"_s);
    writePanelPack(sitting.print, sitting.papers, PanelCopy::Officers, sitting.imprint(), whole);
    const PackReport report =
        writePanelPack(sitting.print, sitting.papers, PanelCopy::Members, sitting.imprint(), file);
    CHECK(report.leftOut == 2);
    CHECK(report.notRead.isEmpty());
    const QStringList told = wordsOf(Pdf(file).text());
    const QStringList officers = wordsOf(Pdf(whole).text());
    // Every word that only the advice has: a word of everyday language may stand on any page.
    int searched = 0;
    for (const QString &word : wordsOf(privilegedWords + u" Certiorari forthwith notwithstanding"_s)) {
        if (word.size() < 6)
            continue;
        INFO(word.toStdString());
        ++searched;
        CHECK(officers.contains(word)); // the control: the search finds it where it is
        CHECK_FALSE(told.contains(word));
    }
    CHECK(searched > 15);
    CHECK(told.contains(u"blueberry"_s));
    // Nor in what no reader shows: the file unpacked.
    const QString unpacked = sitting.fileName(u"unpacked.pdf"_s);
    REQUIRE(outcomeOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, unpacked}).isEmpty());
    CHECK_FALSE(bytesOf(unpacked).contains("Legal advice: "));
    CHECK(outcomeOf(u"qpdf"_s, {u"--check"_s, file}) == QString());
}

TEST_CASE("Advice that was copied elsewhere is found before a byte is written", "[panel][pdf][privilege]")
{
    struct Case
    {
        const char *why;
        QString inQuestion;
        QString inPaper;
        bool refused;
    };
    const std::vector<Case> cases = {
        {"nothing was copied", {}, u"Blueberry lighthouse"_s, false},
        {"a sentence in the item", u"Counsel recommends abandoning injunctive relief against grandfather"_s, {}, true},
        {"a few words of one", u"He said: injunctive relief, as counsel recommends"_s, {}, false},
        {"six words in a row", u"It says counsel recommends abandoning injunctive relief against the wall"_s, {}, true},
        {"in capitals, broken into lines", u"ESTOPPEL\nFORESEEABLE"_s, {}, true},
        {"a paper of advice that was picked stands in an item too",
         u"Certiorari is forthwith available to them, notwithstanding delay"_s, u"advice"_s, true},
        {"in a paper that somebody picked",
         {},
         u"Disclosure of paediatric chronology would jeopardise privilege"_s,
         true},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        PaperSitting sitting;
        sitting.print.items.front().item.question = c.inQuestion;
        if (c.inPaper == u"advice"_s) {
            sitting.papers = {sitting.paper(u"two"_s, u"Advice"_s,
                                            u"Certiorari is forthwith available to them, notwithstanding delay."_s)};
            sitting.papers.front().privileged = true;
        } else if (!c.inPaper.isEmpty())
            sitting.papers = {sitting.paper(u"two"_s, u"Report"_s, c.inPaper)};
        const QString file = sitting.fileName(u"members.pdf"_s);
        const auto write = [&] {
            writePanelPack(sitting.print, sitting.papers, PanelCopy::Members, sitting.imprint(), file);
        };
        if (c.refused)
            CHECK_THROWS_AS(write(), DocumentError);
        else
            CHECK_NOTHROW(write());
        CHECK(QFile::exists(file) == !c.refused);
    }
}

TEST_CASE("A paper that cannot go into a pack is refused with the reason, in words that name no child", "[panel][pdf]")
{
    PaperSitting sitting;
    const PackPaper whole = sitting.paper(u"one"_s, u"Canaria Testperson"_s, u"Words"_s);
    const auto written = [&sitting](const QString &name, const QByteArray &bytes) {
        const QString path = sitting.fileName(name);
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return path;
    };
    const QString locked = sitting.fileName(u"Canaria locked.pdf"_s);
    REQUIRE(outcomeOf(u"qpdf"_s, {u"--encrypt"_s, u"secret"_s, u"secret"_s, u"256"_s, u"--"_s, whole.fileName, locked})
                .isEmpty());
    struct Case
    {
        const char *why;
        QString fileName;
        QString reason;
    };
    const std::vector<Case> cases = {
        {"locked by a password", locked, u"locked by a password"_s},
        {"another kind of file by that name", written(u"Canaria text.pdf"_s, "This is no PDF"), u"it is no PDF"_s},
        {"nothing in it", written(u"Canaria empty.pdf"_s, {}), u"it is empty"_s},
        {"its head and no more", written(u"Canaria damaged.pdf"_s, bytesOf(whole.fileName).left(60)),
         u"it is damaged"_s},
        {"moved away since it was picked", sitting.fileName(u"Canaria missing.pdf"_s), u"not there any more"_s},
        {"a folder", sitting.fileName(QString()), u"not there any more"_s},
    };
    CHECK(whyNoPaper(whole.fileName).isEmpty()); // the control
    for (const Case &c : cases) {
        for (const PanelCopy copy : {PanelCopy::Officers, PanelCopy::Members}) {
            INFO(c.why);
            const QString file = sitting.fileName(u"pack.pdf"_s);
            CHECK(whyNoPaper(c.fileName).contains(c.reason));
            try {
                writePanelPack(sitting.print, {{u"one"_s, u"form"_s, u"Form"_s, c.fileName, false}}, copy,
                               sitting.imprint(), file);
                FAIL("it was taken");
            } catch (const DocumentError &error) {
                const QString said = QString::fromUtf8(error.what());
                CHECK(said.contains(u"Form"_s));
                CHECK(said.contains(c.reason));
                CHECK_FALSE(said.contains(u"Canaria"_s));
            }
            CHECK_FALSE(QFile::exists(file));
        }
    }
}

TEST_CASE("Our own reading of a PDF agrees with poppler's", "[panel][pdf]")
{
    PaperSitting sitting;
    const QString file = sitting.fileName(u"agenda.pdf"_s);
    sitting.print.sitting.venue = u"Rŵm 2 – Kraków «é»"_s;
    writePanelAgenda(sitting.print, sitting.imprint(), file);
    QString ours;
    for (const PdfPageText &page : textOfPdf(bytesOf(file), u"It"_s)) {
        CHECK(page.isReadable);
        ours += page.text;
    }
    const QString read = wordsOf(ours).join(QString()); // each letter has a place of its own
    int compared = 0;
    for (const QString &word : wordsOf(Pdf(file).text())) {
        INFO(word.toStdString());
        CHECK(read.contains(word));
        ++compared;
    }
    CHECK(compared > 60);
}

TEST_CASE("Minutes say who was there, what was decided and by when, and no advice", "[panel][pdf]")
{
    PaperSitting sitting;
    PanelItem &item = sitting.print.items.back().item;
    item.outcome = u"agreed"_s;
    item.reached = u"chair"_s;
    item.reasons = u"The bond is strong."_s;
    item.childInvolved = false;
    item.dissent = u"The consultant would wait."_s;
    item.tasks = {{u"Tell the child"_s, u"Ada Lovelace"_s, Date(2026, 12, 8), {}}};
    sitting.print.items.front().item.deferred = true;
    sitting.print.items.front().item.deferredWhy = u"papers-late"_s;
    sitting.print.items.front().item.deferredTo = Date(2026, 12, 8);
    const QString file = sitting.fileName(u"minutes.pdf"_s);
    writePanelMinutes(sitting.print, sitting.imprint(), file);
    const QString text = Pdf(file).text();
    for (const char *words : {"Quorate: 3 members", "In the chair: Hedy Lamarr", "By the chair, having heard the views",
                              "The bond is strong.", "The consultant would wait.", "Tell the child", "08/12/2026",
                              "Papers came late", "Present, remotely", "Not before the panel when it decided",
                              "The papers do not show the child's involvement"}) {
        INFO(words);
        CHECK(text.contains(QString::fromLatin1(words)));
    }
    item.discussion = privilegedWords;
    CHECK_THROWS_AS(writePanelMinutes(sitting.print, sitting.imprint(), sitting.fileName(u"again.pdf"_s)),
                    DocumentError);
}

TEST_CASE("A summary holds one child, and figures hold none", "[panel][pdf]")
{
    PaperSitting sitting;
    PanelItem &item = sitting.print.items.back().item;
    item.summary = u"The match is agreed."_s;
    item.outcome = u"agreed"_s;
    const QString file = sitting.fileName(u"summary.pdf"_s);
    writePanelSummary(sitting.print, u"two"_s, sitting.imprint(), file);
    CHECK(Pdf(file).text().contains(u"The match is agreed."_s));
    CHECK(Pdf(file).text().contains(u"NM-2"_s));
    CHECK_FALSE(Pdf(file).text().contains(u"NM-1"_s));
    CHECK_THROWS_AS(writePanelSummary(sitting.print, u"three"_s, sitting.imprint(), file), DocumentError);
    item.summary = privilegedWords;
    const QString refused = sitting.fileName(u"refused.pdf"_s);
    CHECK_THROWS_AS(writePanelSummary(sitting.print, u"two"_s, sitting.imprint(), refused), DocumentError);
    CHECK_FALSE(QFile::exists(refused));

    PanelFigures figures;
    figures.from = Date(2026, 11, 1);
    figures.until = Date(2026, 12, 1);
    figures.sittings = {u"a"_s, u"b"_s, u"c"_s};
    figures.byReason = {{u"papers-late"_s, u"Papers came late"_s, {u"x"_s, u"y"_s}}};
    const QString report = sitting.fileName(u"report.pdf"_s);
    writePanelFigures(u"Monthly performance report"_s, figures, sitting.imprint(), report);
    const QString text = Pdf(report).text();
    CHECK(text.contains(u"01/11/2026 to 30/11/2026"_s));
    CHECK(QRegularExpression(u"Sittings held\\s+3"_s).match(text).hasMatch());
    CHECK(QRegularExpression(u"Papers came late\\s+2"_s).match(text).hasMatch());
}

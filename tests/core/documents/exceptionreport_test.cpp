// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/documentfixture.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QPrinter>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr QSizeF a4{595.0, 842.0};

const QStringList allRules{QStringLiteral("exception.placement-order"), QStringLiteral("exception.placed-with-parents"),
                           QStringLiteral("exception.pre-proceedings"), QStringLiteral("exception.adoptive-placement"),
                           QStringLiteral("exception.placement-order-no-plan")};

/// Text as one line with single spaces: what a search sees across a line break.
QString joined(const QString &text)
{
    return text.simplified();
}

/// A copy of the file for a person to look at, where the environment asks for one.
void keepForTheEye(const QString &fileName)
{
    const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
    if (!folder.isEmpty()) {
        const QString copy = folder + u'/' + QFileInfo(fileName).fileName();
        QFile::remove(copy);
        QFile::copy(fileName, copy);
    }
}

Pdf write(const DocumentFixture &fixture, const std::vector<ExceptionForm> &forms, const QString &name)
{
    const QString fileName = fixture.fileName(name);
    writeExceptionReports(forms, fixture.pack(), fixture.imprint(), fileName);
    keepForTheEye(fileName);
    return Pdf(fileName);
}

} // namespace

TEST_CASE("An exception report says who, what, since when, by how much and why", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const Exception exception = fixture.exception(QStringLiteral("exception.placement-order"), 193);
    const Pdf pdf = write(fixture, {{&ada, {exception}}}, QStringLiteral("one.pdf"));
    const QString text = joined(pdf.text());

    struct Case
    {
        const char *why;
        QString words;
    };
    const auto cases = std::vector<Case>{
        {"title of the form", QStringLiteral("Exception Report")},
        {"the form's label", QStringLiteral("Name of child")},
        {"the form's label", QStringLiteral("CASS number")},
        {"the form's label", QStringLiteral("Placement Order over 26 weeks")},
        {"the form's label", QStringLiteral("Placement with Parents over 12 months")},
        {"the form's label", QStringLiteral("PLO over 4 months")},
        {"the form's label", QStringLiteral("Adoptive placement over 26 weeks")},
        {"the line of its own", QStringLiteral("Placement Order over 12 months, adoption not the plan")},
        {"the form's label", QStringLiteral("Reasons for lack of progress")},
        {"the form's label", QStringLiteral("Actions taken to mitigate")},
        {"the form's label", QStringLiteral("Target date")},
        {"the form's label", QStringLiteral("Signed: Social worker")},
        {"the form's label", QStringLiteral("Signed: Team manager")},
        {"name", QStringLiteral("Ada Test")},
        {"number", QStringLiteral("T-001")},
        {"date of birth", QStringLiteral("03/04/2019")},
        {"legal status", QStringLiteral("E1 placement order")},
        {"worker", QStringLiteral("Imelda Fairweather")},
        {"the day it started", britishText(exception.clock.started)},
        {"explanation", explanationWithSource(exception.clock, ada, DocumentFixture::day)},
        {"source", QStringLiteral("Bradford 2017, App. 1 §3(1)(a)")},
        {"when it was raised", QStringLiteral("Raised ") + britishText(exception.raised)},
        {"footer: pack and days", QStringLiteral("Bradford 2017 · as at 22/11/2026 · printed 23/11/2026")},
        {"footer: page", QStringLiteral("Page 1 of 1")},
        {"footer: audit", QStringLiteral("Audit 4b1f9c02e7 (1,284 acts)")},
    };
    for (const Case &c : cases) {
        INFO(c.why << ": " << c.words.toStdString());
        CHECK(text.contains(c.words));
    }
    CHECK(pdf.pages() == 1);
    CHECK(misplacedWord(pdf.words(), a4) == QString());
    // The control: nothing is said that does not stand.
    CHECK_FALSE(text.contains(QStringLiteral("App. 1 §3(1)(b)")));
    CHECK_FALSE(text.contains(QStringLiteral("this authority's pack")));
}

TEST_CASE("The days over stand beside the date in the row of their circumstance only", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const Exception exception = fixture.exception(QStringLiteral("exception.pre-proceedings"), 199);
    const Pdf pdf = write(fixture, {{&ada, {exception}}}, QStringLiteral("days.pdf"));
    const QStringList lines = pdf.text().split(u'\n');
    const QRegularExpression ticked(
        QStringLiteral("PLO over 4 months\\s+%1\\s+17$").arg(britishText(exception.clock.started)));
    CHECK(lines.filter(ticked).size() == 1);
    CHECK(lines.filter(QRegularExpression(QStringLiteral("over 26 weeks\\s+\\S"))).isEmpty());
}

TEST_CASE("The pack's own threshold is said where it differs from the form's label", "[documents]")
{
    DocumentFixture fixture(QStringLiteral("bradford-panel-tor"), 40);
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const Pdf pdf = write(fixture, {{&ada, {fixture.exception(allRules.first(), 300)}}}, QStringLiteral("forty.pdf"));
    const QString text = joined(pdf.text());
    CHECK(text.contains(QStringLiteral("this authority's pack: 40 weeks")));
    CHECK(text.count(QStringLiteral("this authority's pack")) == 1);
    CHECK(text.contains(QStringLiteral("Placement Order over 26 weeks")));
}

TEST_CASE("A threshold is that of the day on which the clock began", "[documents]")
{
    // The pack says 26 weeks today; the row began under a rule of 40.
    DocumentFixture fixture;
    DocumentFixture before(QStringLiteral("bradford-panel-tor"), 40);
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const Pdf pdf = write(fixture, {{&ada, {before.exception(allRules.first(), 300)}}}, QStringLiteral("before.pdf"));
    CHECK(joined(pdf.text()).contains(QStringLiteral("this authority's pack: 40 weeks")));
}

TEST_CASE("A circumstance that only the authority's own pack knows has a line too", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    Exception exception = fixture.exception(QStringLiteral("review.second"), 200);
    const Pdf pdf = write(fixture, {{&ada, {exception}}}, QStringLiteral("own.pdf"));
    const QStringList lines = pdf.text().split(u'\n');
    CHECK(lines
              .filter(QRegularExpression(QStringLiteral("Second child looked after review\\s+%1\\s+18")
                                             .arg(britishText(exception.clock.started))))
              .size() == 1);
}

TEST_CASE("Each child has a form on a page of its own", "[documents]")
{
    DocumentFixture fixture;
    std::vector<ExceptionForm> forms;
    for (const int i : {1, 2, 3}) {
        const ChildRecord &child = fixture.child(QStringLiteral("N-%1").arg(i), QStringLiteral("Child%1").arg(i),
                                                 QStringLiteral("Surname%1").arg(i));
        forms.push_back({&child, {fixture.exception(allRules.at(i), 190 + i)}});
    }
    const Pdf pdf = write(fixture, forms, QStringLiteral("three.pdf"));
    REQUIRE(pdf.pages() == 3);
    for (const int i : {1, 2, 3}) {
        const QString page = joined(pdf.text(i));
        INFO(i);
        CHECK(page.contains(QStringLiteral("Child%1 Surname%1").arg(i)));
        CHECK_FALSE(page.contains(QStringLiteral("Surname%1").arg(i % 3 + 1)));
        CHECK(page.contains(QStringLiteral("Page %1 of 3").arg(i)));
    }
}

TEST_CASE("Long names, long explanations and many circumstances wrap and follow on", "[documents]")
{
    DocumentFixture fixture;
    auto pack = std::make_shared<PolicyPack>(fixture.pack());
    // Every word is told apart from every other, so that none can be missing unseen.
    QStringList words;
    for (Rule &rule : pack->rules) {
        QString source;
        for (int i = 0; i < 120; ++i)
            words.append(QStringLiteral("source%1").arg(words.size()));
        source = words.mid(words.size() - 120).join(u' ');
        rule.sources = {RuleSource{source, std::nullopt}};
    }
    QStringList names;
    for (int i = 0; i < 60; ++i)
        names.append(QStringLiteral("Forename%1").arg(i));
    const ChildRecord &ada =
        fixture.child(QStringLiteral("T-0000000000000001"), names.join(u' '), QStringLiteral("Last"));
    ExceptionForm form{&ada, {}};
    for (int i = 0; i < 5; ++i) {
        for (const QString &id : allRules) {
            Exception exception = fixture.exception(id, 190 + 10 * i);
            exception.clock.pack = pack;
            for (const Rule &rule : pack->rules) {
                if (rule.id == id)
                    exception.clock.rule = &rule;
            }
            form.standing.push_back(exception);
        }
    }
    const Pdf pdf = write(fixture, {form}, QStringLiteral("long.pdf"));
    const int pages = pdf.pages();
    REQUIRE(pages > 2);
    const std::vector<PdfWord> found = pdf.words();
    CHECK(misplacedWord(found, a4) == QString());
    QStringList texts;
    for (const PdfWord &word : found)
        texts.append(QString(word.text).remove(u'.'));
    for (const QString &word : names + words.mid(0, 5 * 120)) {
        INFO(word.toStdString());
        CHECK(texts.contains(word));
    }
    for (int page = 2; page <= pages; ++page) {
        INFO(page);
        CHECK(joined(pdf.text(page)).contains(QStringLiteral("CASS number T-0000000000000001")));
        CHECK(joined(pdf.text(page)).contains(QStringLiteral("Page %1 of %2").arg(page).arg(pages)));
    }
}

TEST_CASE("A word that is wider than its column is broken and not clipped", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada =
        fixture.child(QStringLiteral("9").repeated(90), QStringLiteral("W").repeated(200), QStringLiteral("Test"));
    const Pdf pdf = write(fixture, {{&ada, {fixture.exception(allRules.first(), 190)}}}, QStringLiteral("wide.pdf"));
    // The continued title repeats the beginning of the name.
    CHECK(pdf.text(1).count(u'W') == 200);
    CHECK(misplacedWord(pdf.words(), a4) == QString());
}

TEST_CASE("What a name holds is text and nothing else", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("<b>Ada</b> & %1"),
                                           QStringLiteral("Łukaszewicz-Ní\nBhriain"));
    const Pdf pdf = write(fixture, {{&ada, {fixture.exception(allRules.first(), 190)}}}, QStringLiteral("odd.pdf"));
    const QString text = joined(pdf.text());
    CHECK(text.contains(QStringLiteral("<b>Ada</b> & %1")));
    CHECK(text.contains(QStringLiteral("Łukaszewicz-Ní")));
    CHECK(text.contains(QStringLiteral("Bhriain")));
}

TEST_CASE("Words that other fonts set with ligatures can be searched for", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada =
        fixture.child(QStringLiteral("T-001"), QStringLiteral("Fifi"), QStringLiteral("Offley-Afflick"));
    const Pdf pdf =
        write(fixture, {{&ada, {fixture.exception(allRules.first(), 190)}}}, QStringLiteral("ligature.pdf"));
    CHECK(joined(pdf.text()).contains(QStringLiteral("Fifi Offley-Afflick")));
    CHECK_FALSE(pdf.text().contains(QChar(0xFB01)));
}

TEST_CASE("With nobody in a circumstance the document says so", "[documents]")
{
    DocumentFixture fixture;
    const Pdf pdf = write(fixture, {}, QStringLiteral("none.pdf"));
    CHECK(pdf.pages() == 1);
    CHECK(joined(pdf.text())
              .contains(QStringLiteral("No child stands in a circumstance that calls for an exception report.")));
    CHECK(joined(pdf.text()).contains(QStringLiteral("Page 1 of 1")));
}

TEST_CASE("A child whose name, birth and placement are not known still has a form", "[documents]")
{
    DocumentFixture fixture;
    ChildRecord bare;
    bare.child.number = QStringLiteral("100227");
    const Pdf pdf = write(fixture, {{&bare, {fixture.exception(allRules.first(), 190)}}}, QStringLiteral("bare.pdf"));
    const QString text = joined(pdf.text());
    CHECK(text.contains(QStringLiteral("100227")));
    CHECK(text.contains(QStringLiteral("age not known")));
    CHECK(text.contains(QStringLiteral("not recorded")));
}

TEST_CASE("The file is A4 with embedded fonts, and its metadata tells of no child", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const Pdf pdf = write(fixture, {{&ada, {fixture.exception(allRules.first(), 193)}}}, QStringLiteral("meta.pdf"));
    const QString info = pdf.info();
    CHECK(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Exception reports\n"))));
    CHECK(
        info.contains(QRegularExpression(QStringLiteral("Page size:\\s+595(\\.\\d+)? x 842(\\.\\d+)? pts \\(A4\\)"))));
    CHECK_FALSE(info.contains(QStringLiteral("Author")));
    for (const QString &secret : {QStringLiteral("Ada"), QStringLiteral("T-001"), QStringLiteral("Fairweather")}) {
        CHECK_FALSE(info.contains(secret));
        CHECK_FALSE(pdf.metadata().contains(secret));
    }
    const QStringList fonts = pdf.fonts().split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(fonts.isEmpty());
    for (const QString &font : fonts) {
        INFO(font.toStdString());
        // name, type, encoding, then: embedded, subset, has a map to Unicode
        CHECK(font.contains(QRegularExpression(QStringLiteral("\\s+yes\\s+(yes|no)\\s+yes\\s+\\d+\\s+\\d+$"))));
    }
}

TEST_CASE("A printer is given the same words as a file", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const std::vector<ExceptionForm> forms{{&ada, {fixture.exception(allRules.first(), 193)}}};
    const QString fileName = fixture.fileName(QStringLiteral("printed.pdf"));
    {
        QPrinter printer(QPrinter::HighResolution);
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(fileName);
        paintExceptionReports(forms, fixture.pack(), fixture.imprint(), printer);
    }
    const Pdf printed(fileName);
    CHECK(printed.pages() == 1);
    CHECK(joined(printed.text()) == joined(write(fixture, forms, QStringLiteral("written.pdf")).text()));
    CHECK(misplacedWord(printed.words(), a4) == QString());
}

TEST_CASE("Only its owner may read the file, also where another lay before", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const QString fileName = fixture.fileName(QStringLiteral("private.pdf"));
    QFile former(fileName);
    REQUIRE(former.open(QIODevice::WriteOnly));
    former.write("former");
    former.close();
    REQUIRE(former.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther |
                                  QFileDevice::ReadGroup));
    writeExceptionReports({{&ada, {fixture.exception(allRules.first(), 193)}}}, fixture.pack(), fixture.imprint(),
                          fileName);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther | QFileDevice::ExeOther | QFileDevice::ExeGroup;
    CHECK((QFile::permissions(fileName) & others) == 0);
    CHECK(Pdf(fileName).pages() == 1);
}

TEST_CASE("A document that cannot be written is refused with the place and no child's data", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    const QString fileName = fixture.fileName(QStringLiteral("no-such-folder/report.pdf"));
    try {
        writeExceptionReports({{&ada, {}}}, fixture.pack(), fixture.imprint(), fileName);
        FAIL("it was written");
    } catch (const DocumentError &error) {
        const QString text = QString::fromUtf8(error.what());
        CHECK(text.contains(fileName));
        CHECK_FALSE(text.contains(QStringLiteral("Ada")));
        CHECK_FALSE(QFile::exists(fileName));
    }
}

TEST_CASE("A signed exception report says what stood, why, what is done about it, and who signed", "[documents]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    ChildForm report;
    report.key = QStringLiteral("r-1");
    report.form = QStringLiteral("exception-report");
    report.state = FormState::Approved;
    report.submittedBy = QStringLiteral("Imelda Fairweather");
    report.submittedOn = Date(2026, 8, 10);
    report.approvedBy = QStringLiteral("Grace Hopper");
    report.approvedOn = Date(2026, 8, 12);
    report.content.set(QStringLiteral("circumstances"), QStringLiteral("exception.placement-order"));
    report.content.set(QStringLiteral("standing"),
                       QStringLiteral("exception.placement-order 2026-02-03 2026-11-11 6 40 weeks"));
    report.content.set(QStringLiteral("impact"), QStringLiteral("She waits."));
    report.content.tables.insert(QStringLiteral("reasons"),
                                 {Details{{QStringLiteral("code"), QStringLiteral("no-family")},
                                          {QStringLiteral("reason"), QStringLiteral("No match has been found.")},
                                          {QStringLiteral("mitigation"), QStringLiteral("Profile her nationally.")},
                                          {QStringLiteral("owner"), QStringLiteral("Ada Lovelace")},
                                          {QStringLiteral("target"), QStringLiteral("2026-09-30")}}});
    // What the clocks say today is not what was signed.
    const Exception today = fixture.exception(QStringLiteral("exception.pre-proceedings"), 199);
    const QString text = joined(write(fixture, {{&ada, {today}, &report}}, QStringLiteral("signed.pdf")).text());
    for (const char *words :
         {"Signed by both 12/08/2026", "03/02/2026", "this authority's pack: 40 weeks", "No family identified",
          "No match has been found.", "Profile her nationally.", "By Ada Lovelace", "30/09/2026", "She waits.",
          "Imelda Fairweather", "10/08/2026", "Grace Hopper", "12/08/2026", "Signed: Social worker"}) {
        INFO(words);
        CHECK(text.contains(QString::fromLatin1(words)));
    }
    CHECK_FALSE(text.contains(britishText(today.clock.started)));

    report.state = FormState::Submitted;
    const QString waiting = joined(write(fixture, {{&ada, {today}, &report}}, QStringLiteral("waiting.pdf")).text());
    CHECK(waiting.contains(QStringLiteral("Not signed by the team manager yet")));
    CHECK_FALSE(waiting.contains(QStringLiteral("Grace Hopper")));
}

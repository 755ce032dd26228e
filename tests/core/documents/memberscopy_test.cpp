// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// A members' copy of the panel's pack is searched for legal advice, wherever it may have been typed or hidden. Each
// search is made in the officers' copy too, where it has to find what it looks for.
#include "core/documents/panelpapers.h"

#include "core/casework/formvocabulary.h"
#include "core/workspace/formdesk.h"
#include "tests/core/documents/panelpaperfixture.h"
#include "tests/core/workspace/panelfixture.h"
#include "tests/support/catch.h"

using namespace hearth;
using namespace hearth::test;
using namespace Qt::StringLiterals;

namespace {

/// A word that stands nowhere else: `zorbalaaf`.
QString wordNumber(int number)
{
    QString word = u"zorbal"_s;
    for (int digits = number, i = 0; i < 3; ++i, digits /= 26)
        word.append(QChar(u'a' + digits % 26));
    return word;
}

/// Advice of several words, one of them its own.
QString adviceWith(const QString &word)
{
    return u"Counsel holds that the second limb is %1 and ought not to be pleaded"_s.arg(word);
}

/// All that a file holds: what a reader shows, bookmarks, metadata, and its objects unpacked, in the codes that a PDF
/// writes text in.
struct Contents
{
    QString shown;
    QByteArray raw;

    explicit Contents(const QString &file)
    {
        const Pdf pdf(file);
        shown = pdf.text() + pdf.info() + pdf.metadata() +
                said(u"qpdf"_s, {u"--json=1"_s, u"--json-key=outlines"_s, file}) +
                said(u"qpdf"_s, {u"--json=1"_s, u"--json-key=attachments"_s, file});
        const QString unpacked = file + u".unpacked"_s;
        REQUIRE(outcomeOf(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, file, unpacked}).isEmpty());
        raw = bytesOf(unpacked);
    }
    [[nodiscard]] static QString said(const QString &program, const QStringList &arguments)
    {
        QProcess process;
        process.start(program, arguments);
        process.waitForFinished(60000);
        return QString::fromUtf8(process.readAllStandardOutput());
    }
    [[nodiscard]] bool shows(const QString &word) const { return shown.contains(word, Qt::CaseInsensitive); }
    /// In Latin letters, in UTF-16, and either written as hexadecimal digits.
    [[nodiscard]] bool holds(const QString &word) const
    {
        QByteArray wide;
        for (const QChar c : word)
            wide.append(static_cast<char>(c.row())).append(static_cast<char>(c.cell()));
        const QByteArray narrow = word.toLatin1();
        return raw.contains(narrow) || raw.contains(wide) || raw.toLower().contains(narrow.toHex()) ||
               raw.toLower().contains(wide.toHex());
    }
    [[nodiscard]] bool has(const QString &word) const { return shows(word) || holds(word); }
};

/// A PDF as another program might make it: its objects in plain view, and words where a reader does not look.
QByteArray foreignPdf(const QString &shown, const QString &hidden)
{
    const QByteArray text = "BT /F1 12 Tf 60 700 Td (" + shown.toLatin1() + ") Tj ET";
    const QByteArray secret = hidden.toLatin1();
    const QByteArrayList objects = {
        "<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R /OpenAction << /S /JavaScript /JS (app.alert('" + secret +
            "')) >> /Names << /EmbeddedFiles << /Names [(" + secret + ") 8 0 R] >> >> >>",
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Annots [6 0 R] /PieceInfo << /X << "
        "/Private (" +
            secret + ") >> >> /Resources << /Font << /F1 5 0 R >> >> >>",
        "<< /Length " + QByteArray::number(text.size()) + " >>\nstream\n" + text + "\nendstream",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
        "<< /Type /Annot /Subtype /Text /Rect [10 10 30 30] /Contents (" + shown.toLatin1() + ") /A << /S /URI /URI (" +
            secret + ") >> >>",
        "<< /Type /Metadata /Subtype /XML /Length " + QByteArray::number(secret.size()) + " >>\nstream\n" + secret +
            "\nendstream",
        "<< /Type /Filespec /F (" + secret + ") >>",
        "<< /Title (" + secret + ") /Author (" + secret + ") >>"};
    QByteArray pdf = "%PDF-1.5\n";
    QByteArray places;
    for (qsizetype i = 0; i < objects.size(); ++i) {
        places += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const QByteArray start = QByteArray::number(pdf.size());
    const QByteArray size = QByteArray::number(objects.size() + 1);
    return pdf + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer\n<< /Size " + size +
           " /Root 1 0 R /Info 9 0 R >>\nstartxref\n" + start + "\n%%EOF\n";
}

/// A place of a pack that somebody may type advice into.
struct TypedPlace
{
    const char *where;
    std::function<void(PanelPrint &, const QString &)> type;
};

PanelItem &itemOf(PanelPrint &print)
{
    return print.items.front().item;
}

TypedPlace inItem(const char *where, QString PanelItem::*text)
{
    return {where, [text](PanelPrint &print, const QString &words) { itemOf(print).*text = words; }};
}

TypedPlace inPaper(const char *where, QString PanelPaperLine::*text)
{
    return {where, [text](PanelPrint &print, const QString &words) {
                itemOf(print).papers.front().*text = words;
                itemOf(print).papers.front().received = Date(2026, 11, 26);
                itemOf(print).papers.front().approvedOn = Date(2026, 11, 26);
                itemOf(print).papers.front().secondOn = Date(2026, 11, 26);
            }};
}

TypedPlace inMatter(const char *where, QString PanelPrintMatter::*text)
{
    return {where, [text](PanelPrint &print, const QString &words) { print.matters.front().*text = words; }};
}

TypedPlace inSitting(const char *where, QString PanelSitting::*text)
{
    return {where, [text](PanelPrint &print, const QString &words) { print.sitting.*text = words; }};
}

std::vector<TypedPlace> typedPlaces()
{
    return {inItem("what the panel is asked", &PanelItem::question),
            inItem("carer or home", &PanelItem::carer),
            inItem("social worker", &PanelItem::worker),
            inItem("team manager", &PanelItem::manager),
            inItem("service manager", &PanelItem::serviceManager),
            inItem("why deferred, in words", &PanelItem::deferredNote),
            inItem("discussion", &PanelItem::discussion),
            inItem("recommendation", &PanelItem::recommendation),
            inItem("decision and reasons", &PanelItem::reasons),
            inItem("dissent", &PanelItem::dissent),
            inItem("lawyer", &PanelItem::lawyer),
            inItem("summary", &PanelItem::summary),
            inItem("recorded by", &PanelItem::summaryBy),
            inPaper("a paper: from whom", &PanelPaperLine::from),
            inPaper("a paper: approved by", &PanelPaperLine::approvedBy),
            inPaper("a paper: approved a second time by", &PanelPaperLine::secondBy),
            inPaper("a paper: why not needed", &PanelPaperLine::notNeeded),
            {"another paper's name",
             [](PanelPrint &print, const QString &words) {
                 PanelPaperLine line;
                 line.paper = {words, words, PaperApproval::TeamManager, false, true};
                 itemOf(print).papers.push_back(line);
             }},
            {"why the advice is not needed",
             [](PanelPrint &print, const QString &words) {
                 for (PanelPaperLine &line : itemOf(print).papers) {
                     if (line.paper.privileged)
                         line.notNeeded = words;
                 }
             }},
            {"a task",
             [](PanelPrint &print, const QString &words) {
                 itemOf(print).tasks = {{words, words, {}, {}}};
             }},
            inMatter("matters arising: what", &PanelPrintMatter::what),
            inMatter("matters arising: by whom", &PanelPrintMatter::owner),
            inMatter("matters arising: why", &PanelPrintMatter::note),
            inSitting("where it sits", &PanelSitting::venue),
            inSitting("who chairs", &PanelSitting::chair),
            inSitting("general business", &PanelSitting::general),
            inSitting("why cancelled", &PanelSitting::cancelledWhy),
            inSitting("minutes sent to", &PanelSitting::minutesTo),
            inSitting("advice sent to", &PanelSitting::adviceTo),
            inSitting("advice confirmed by", &PanelSitting::adviceConfirmedBy),
            {"a note on attendance", [](PanelPrint &print, const QString &words) {
                 print.sitting.attendance.front().note = words;
                 print.sitting.attendance.front().name = words;
             }}};
}

} // namespace

TEST_CASE("Advice typed into any field of an item or a sitting never comes into a members' copy",
          "[panel][pdf][privilege]")
{
    int refused = 0;
    int number = 0;
    for (const TypedPlace &place : typedPlaces()) {
        INFO(place.where);
        PaperSitting sitting;
        const QString word = wordNumber(++number);
        sitting.print.advice = {{u"one"_s, adviceWith(word)}};
        place.type(sitting.print, adviceWith(word));
        const QString officers = sitting.fileName(u"officers.pdf"_s);
        const QString members = sitting.fileName(u"members.pdf"_s);
        writePanelPack(sitting.print, {}, PanelCopy::Officers, sitting.imprint(), officers);
        CHECK(Contents(officers).shows(word)); // the control
        try {
            writePanelPack(sitting.print, {}, PanelCopy::Members, sitting.imprint(), members);
        } catch (const DocumentError &) {
            ++refused;
            CHECK_FALSE(QFile::exists(members));
            continue;
        }
        CHECK_FALSE(Contents(members).has(word));
    }
    CHECK(number == 31);
    CHECK(refused >= 8); // the fields that the pack prints
}

TEST_CASE("Nothing of a privileged paper comes into a members' copy: text, objects, bookmarks, metadata",
          "[panel][pdf][privilege]")
{
    PaperSitting sitting;
    const QString shown = wordNumber(101);
    const QString hidden = wordNumber(102);
    const QString label = wordNumber(103);
    const QString open = wordNumber(104);
    const auto paper = [&sitting](const QString &words, const QString &secret, const QString &name) {
        PackPaper made{u"one"_s, name, name, sitting.fileName(secret + u".pdf"_s), false};
        QFile file(made.fileName);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(foreignPdf(words, secret));
        return made;
    };
    PackPaper advice = paper(adviceWith(shown), hidden, label);
    advice.privileged = true;
    const PackPaper report = paper(u"The report of the school: "_s + open, wordNumber(105), u"School report"_s);
    CHECK(Contents(advice.fileName).has(hidden)); // the search finds what is hidden

    const QString officers = sitting.fileName(u"officers.pdf"_s);
    const QString members = sitting.fileName(u"members.pdf"_s);
    writePanelPack(sitting.print, {advice, report}, PanelCopy::Officers, sitting.imprint(), officers);
    const PackReport made =
        writePanelPack(sitting.print, {advice, report}, PanelCopy::Members, sitting.imprint(), members);
    CHECK(made.leftOut == 2); // the paper, and the advice on file
    const Contents whole(officers);
    CHECK(whole.shows(shown));
    CHECK(whole.holds(shown)); // in the objects too: their text is in plain letters
    CHECK(whole.shows(label)); // the bookmark
    CHECK(whole.holds(open));
    CHECK_FALSE(whole.has(hidden)); // what no reader shows stays behind in any copy
    const Contents copy(members);
    for (const QString &word : {shown, hidden, label}) {
        INFO(word.toStdString());
        CHECK_FALSE(copy.has(word));
    }
    CHECK(copy.shows(open));
    CHECK_FALSE(copy.has(wordNumber(105)));
    CHECK_FALSE(copy.shows(u"Legally privileged"_s)); // nor a sheet that says there is some
    CHECK(whole.shows(u"Legally privileged"_s));
    CHECK(outcomeOf(u"qpdf"_s, {u"--check"_s, members}) == QString());
}

TEST_CASE("Wherever advice is on file, no members' copy of any sitting has a word of it", "[panel][pdf][privilege]")
{
    testing::PanelOffice office;
    office.seat();
    const QString sitting = office.desk.planSitting(Date(2026, 11, 24));
    const QString item = office.desk.addItem(office.ada, sitting, PanelItemType::DischargeOfCareOrder);
    office.desk.addItem(office.bob, sitting, PanelItemType::LongTermMatch);
    const RecordId carl = office.addChild(u"T-3"_s);
    FormDesk forms(*office.workspace);

    enum class Life : std::uint8_t { Draft, Closed, Reopened, Withdrawn };
    struct Place
    {
        const char *where;
        const char *form;
        RecordId child;
        QString meeting;
        Life life;
        bool inOfficersPack;
    };
    const std::vector<Place> places = {
        {"advice for the item, being written", "legal-advice", office.ada, item, Life::Draft, true},
        {"advice for the item", "legal-advice", office.ada, item, Life::Closed, true},
        {"advice for the item, written anew: both versions", "legal-advice", office.ada, item, Life::Reopened, true},
        {"advice for the item, withdrawn", "legal-advice", office.ada, item, Life::Withdrawn, false},
        {"advice for the sitting", "legal-advice", office.ada, sitting, Life::Closed, true},
        {"advice at the gateway", "legal-advice", office.ada, {}, Life::Closed, false},
        {"advice on the other child of the sitting", "legal-advice", office.bob, sitting, Life::Closed, true},
        {"advice on a child that the sitting does not hear", "legal-advice", carl, {}, Life::Closed, false},
        {"the basis of a gateway decision", "legal-gateway", office.ada, {}, Life::Draft, false},
        {"a review of the gateway", "legal-gateway-review", office.ada, {}, Life::Draft, false},
        {"a care planning meeting", "care-planning-meeting", office.ada, {}, Life::Draft, false},
        {"a pre-proceedings meeting", "pre-proceedings-meeting", office.ada, {}, Life::Draft, false},
        {"a challenge of the reviewing officer", "iro-challenge", office.ada, {}, Life::Draft, false},
    };
    struct Told
    {
        const char *where;
        QString word;
        bool inOfficersPack;
    };
    std::vector<Told> told;
    int number = 200;
    for (const Place &place : places) {
        const FormVocabulary *vocabulary = formVocabularyOf(QString::fromLatin1(place.form));
        REQUIRE(vocabulary);
        FormContent content;
        for (const FormSection &section : vocabulary->sections) { // every field that takes words has one of its own
            for (const FormField &field : section.fields) {
                if (field.answer != FormAnswer::Narrative && field.answer != FormAnswer::Line &&
                    field.answer != FormAnswer::Name)
                    continue;
                const QString word = wordNumber(++number);
                content.set(QLatin1StringView(field.id), adviceWith(word));
                const bool isAdvice = QLatin1StringView(field.id) == "advice"_L1;
                told.push_back({place.where, word, place.inOfficersPack && isAdvice});
            }
        }
        const QString key =
            forms.begin(place.child, QLatin1StringView(place.form), office.today, content, place.meeting);
        if (place.life == Life::Withdrawn)
            forms.withdraw(key, u"filed on the wrong child"_s);
        if (place.life == Life::Closed || place.life == Life::Reopened)
            forms.close(key, u"Lawyer"_s);
        if (place.life == Life::Reopened)
            forms.reopen(key, u"a word was wrong"_s);
    }
    const PanelPrint print = office.desk.print(sitting);
    const QString officers = office.folder.file(u"officers.pdf"_s);
    const QString members = office.folder.file(u"members.pdf"_s);
    const Imprint imprint{u"Bradford 2017"_s, office.today, office.today, u"7 abc"_s};
    writePanelPack(print, {}, PanelCopy::Officers, imprint, officers);
    writePanelPack(print, {}, PanelCopy::Members, imprint, members);
    const Contents whole(officers);
    const Contents copy(members);
    int found = 0;
    for (const Told &each : told) {
        INFO(each.where << ": " << each.word.toStdString());
        CHECK(whole.shows(each.word) == each.inOfficersPack); // the control
        CHECK_FALSE(copy.has(each.word));
        found += whole.shows(each.word) ? 1 : 0;
    }
    CHECK(told.size() > 20);
    CHECK(found == 5);
}

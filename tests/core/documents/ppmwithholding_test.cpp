// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ppmwithholding.h"

#include "core/meetings/ppmform.h"
#include "tests/core/documents/ppmfixture.h"
#include "tests/support/catch.h"

#include <QDir>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

namespace {

PpmRecipient mother(const QStringList &sections, bool withholdAddresses = false)
{
    PpmRecipient recipient;
    recipient.name = QStringLiteral("Mary Test");
    recipient.kind = QStringLiteral("mother");
    recipient.withheldSections = QSet<QString>(sections.begin(), sections.end());
    recipient.withholdAddresses = withholdAddresses;
    return recipient;
}

/// A form that says, in every field, a word that stands nowhere else; and the words by section.
struct CanaryForm
{
    PpmForm form = emptyForm();
    QMap<QString, QStringList> words;
    int count = 0;

    QString canary(const QString &section)
    {
        // No digits in a row and no fewer letters than a search would find by chance.
        QString word = QStringLiteral("Canary");
        for (int number = ++count; number > 0; number /= 26)
            word += QChar(u'a' + number % 26);
        words[section].append(word + QStringLiteral("x"));
        return words[section].last();
    }
};

void addTables(CanaryForm &canaries)
{
    PpmContent &content = canaries.form.record.content;
    const auto word = [&](const char *section) { return canaries.canary(QString::fromLatin1(section)); };
    content.present = {{word("present"), word("present"), QStringLiteral("yes"), {}}};
    content.carers = {{{},
                       word("carers"),
                       word("carers"),
                       word("carers"),
                       word("carers"),
                       word("carers"),
                       word("carers"),
                       word("carers"),
                       word("carers")}};
    canaries.form.court = word("court");
    PpmOption option;
    option.option = QStringLiteral("adoption");
    for (QString *text : {&option.comment, &option.strengths, &option.risks, &option.toDo, &option.ruledOutWhy})
        *text = word("options");
    option.ruledOut = DocumentFixture::day;
    content.options = {option};
    content.earlyActions = {{QStringLiteral("risk-assessments"), QStringLiteral("done"), {}, word("options")}};
    PpmActionLine action;
    for (QString *text : {&action.what, &action.owner, &action.update})
        *text = word("actions");
    content.actions = {action};
    canaries.form.details.name = word("child-details");
    canaries.form.details.legalStatus = word("child-details");
}

CanaryForm everywhere()
{
    CanaryForm canaries;
    for (const PpmSection &section : ppmSections()) {
        for (const PpmField &field : section.fields) {
            if (field.answer == PpmAnswer::Narrative || field.answer == PpmAnswer::Line) {
                canaries.form.record.content.answers[QString::fromLatin1(field.id)] =
                    canaries.canary(QString::fromLatin1(section.id));
            }
        }
    }
    addTables(canaries);
    return canaries;
}

} // namespace

TEST_CASE("A withheld section is not in the file, and every other one is", "[documents][ppm]")
{
    DocumentFixture fixture;
    const CanaryForm canaries = everywhere();
    const QString all = writePpm(fixture, {canaries.form}, QStringLiteral("ppm-canaries.pdf")).text();
    for (const PpmSection &withheldSection : ppmSections()) {
        const QString id = QString::fromLatin1(withheldSection.id);
        INFO(withheldSection.id);
        const PpmRecipient recipient = mother({id});
        const Pdf pdf = writePpm(fixture, {canaries.form}, QStringLiteral("ppm-copy.pdf"), recipient);
        const QString text = pdf.text();
        const QString copied = ppmText(canaries.form, recipient);
        for (auto words = canaries.words.begin(); words != canaries.words.end(); ++words) {
            for (const QString &word : words.value()) {
                INFO(word.toStdString());
                CHECK(all.contains(word)); // the control
                CHECK(text.contains(word) == (words.key() != id));
                CHECK(copied.contains(word) == (words.key() != id));
            }
        }
        const QString first = pdf.text(1).simplified();
        CHECK(first.contains(QStringLiteral("Copy for Mary Test (mother)")));
        CHECK(first.contains(QStringLiteral("Withheld from this copy: ") + titleOf(withheldSection)));
        CHECK(pdf.text(pdf.pages()).contains(QStringLiteral("Copy for Mary Test (mother)")));
        CHECK(misplacedWord(pdf.words(), QSizeF(595, 842)) == QString());
    }
}

TEST_CASE("A copy from which nothing is withheld says that too", "[documents][ppm]")
{
    DocumentFixture fixture;
    const QString text = writePpm(fixture, {writtenForm()}, QStringLiteral("ppm-whole.pdf"), mother({})).text();
    CHECK(text.contains(QStringLiteral("Nothing is withheld from this copy.")));
    CHECK_FALSE(text.contains(QStringLiteral("Withheld from")));
}

TEST_CASE("Addresses are left out wherever they were typed, however they were typed", "[documents][ppm]")
{
    struct Case
    {
        const char *why;
        const char *typed;
        const char *printed;
    };
    const auto cases = std::vector<Case>{
        {"as recorded", "Lives at 14 Mill Lane, Haworth, BD22 8QQ now.", "Lives at [address withheld] now."},
        {"without the town", "She is at 14 Mill Lane.", "She is at [address withheld]."},
        {"in other letters", "14 MILL LANE,haworth", "[address withheld]"},
        {"on several lines", "14 Mill Lane\nHaworth\nBD22 8QQ", "[address withheld]"},
        {"the postcode alone", "near bd228qq", "near [address withheld]"},
        {"somebody else's postcode", "moved to LS1 4AP in May", "moved to [address withheld] in May"},
        {"a house with a name", "back at Rose Cottage again", "back at [address withheld] again"},
        {"a telephone number", "call 01274 555 0199", "call [address withheld]"},
        {"the same with other blanks", "call 012745550199.", "call [address withheld]."},
        {"an e-mail address", "write to mary@example.org", "write to [address withheld]"},
        {"the town alone stays", "The school is in Haworth.", "The school is in Haworth."},
        {"another house stays", "114 Mill Lane Surgery", "114 Mill Lane Surgery"},
        {"what is no address stays", "reg 24 at 10am, V2 since", "reg 24 at 10am, V2 since"},
    };
    PpmForm form = emptyForm();
    form.addresses = {QStringLiteral("14 Mill Lane, Haworth, BD22 8QQ"), QStringLiteral("Rose Cottage, Oxenhope"),
                      QStringLiteral("01274 555 0199"), QStringLiteral("mary@example.org")};
    for (const Case &c : cases) {
        INFO(c.why);
        form.record.content.answers[QStringLiteral("background")] = QString::fromUtf8(c.typed);
        const PpmForm given = withheld(form, mother({}, true));
        CHECK(given.record.content.answers[QStringLiteral("background")] == QString::fromUtf8(c.printed));
        CHECK(withheld(form, mother({})).record.content == form.record.content);
    }
}

TEST_CASE("An address in any field is not in the file", "[documents][ppm]")
{
    DocumentFixture fixture;
    CanaryForm canaries = everywhere();
    canaries.form.record.version = 2;
    canaries.form.record.reopened = canaries.canary(QStringLiteral("sign-off"));
    const int count = canaries.count;
    // Each canary is an address of its own.
    for (const QStringList &words : std::as_const(canaries.words))
        canaries.form.addresses += words;
    const QString all = writePpm(fixture, {canaries.form}, QStringLiteral("ppm-addresses.pdf")).text();
    CHECK(all.count(QRegularExpression(QStringLiteral("Canary\\w+x"))) == count); // the control
    const Pdf pdf = writePpm(fixture, {canaries.form}, QStringLiteral("ppm-noaddresses.pdf"), mother({}, true));
    const QString text = pdf.text();
    CHECK_FALSE(text.contains(QStringLiteral("Canary")));
    CHECK(text.contains(QStringLiteral("Addresses and telephone numbers are withheld from this copy.")));
}

TEST_CASE("Nothing is written where a withheld sentence stands in a section that is given", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    const QString secret = QStringLiteral("Ada told the nurse that she is afraid of her uncle Colin at night");
    form.record.content.answers[QStringLiteral("child-views")] = QStringLiteral("She plays. ") + secret + u'.';
    const PpmRecipient recipient = mother({QStringLiteral("child-views")});
    CHECK_NOTHROW(writePpm(fixture, {form}, QStringLiteral("ppm-apart.pdf"), recipient)); // the control

    form.record.content.answers[QStringLiteral("other-views")] = QStringLiteral("Health visitor: ") + secret;
    const QString fileName = fixture.fileName(QStringLiteral("ppm-refused.pdf"));
    QString message;
    try {
        writePpmRecords({form}, fixture.imprint(), fileName, recipient);
    } catch (const DocumentError &error) {
        message = QString::fromUtf8(error.what());
    }
    CHECK(message.contains(QStringLiteral("Other Professional Views")));
    CHECK(message.contains(QStringLiteral("Child’s Wishes")));
    CHECK_FALSE(message.contains(QStringLiteral("Colin")));
    CHECK_FALSE(QFile::exists(fileName));
    CHECK(QDir(fixture.fileName({})).entryList({QStringLiteral("ppm-refused*")}, QDir::Files).isEmpty());
    CHECK_THROWS_AS(ppmText(form, recipient), DocumentError);
    CHECK_NOTHROW(writePpmRecords({form}, fixture.imprint(), fileName,
                                  mother({QStringLiteral("child-views"), QStringLiteral("other-views")})));
}

TEST_CASE("A page on which something withheld was set is found out", "[documents][ppm]")
{
    PpmForm form = emptyForm();
    form.record.content.answers = {
        {QStringLiteral("guardian-name"), QStringLiteral("Harriet Lisle")},
        {QStringLiteral("guardian-view"), QStringLiteral("She does not agree with the plan at all. No.")}};
    form.addresses = {QStringLiteral("14 Mill Lane, Haworth")};
    const PpmRecipient guardian = mother({QStringLiteral("guardian")}, true);
    struct Case
    {
        const char *why;
        const char *laidOut;
        const char *permitted;
        bool isRefused;
    };
    const auto cases = std::vector<Case>{
        {"nothing of it", "Background\nNot discussed", "", false},
        {"a short text", "Harriet\nLisle", "", true},
        {"a short text that is said elsewhere", "Harriet\nLisle", "present: Harriet Lisle", false},
        {"a sentence over two lines", "x She does not agr\nee with the plan at all", "", true},
        {"a sentence, though it is said elsewhere too", "She does not agree with the plan at all",
         "She does not agree with the plan at all", false}, // 32 letters: chance, and permitted
        {"a word of two letters proves nothing", "No", "", false},
        {"a whole address", "14 Mill\nLane,\nHaworth", "", true},
        {"a part of one in what is said", "14 Mill Lane", "at 14 Mill Lane", true},
        {"the town", "Haworth", "in Haworth", false},
    };
    for (const Case &c : cases) {
        INFO(c.why);
        const auto check = [&] {
            requireWithheld(QString::fromUtf8(c.laidOut), QString::fromUtf8(c.permitted), form, guardian);
        };
        if (c.isRefused)
            CHECK_THROWS_AS(check(), DocumentError);
        else
            CHECK_NOTHROW(check());
    }
}

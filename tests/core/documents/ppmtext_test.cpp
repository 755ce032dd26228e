// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/documents/ppmfixture.h"

#include "core/meetings/ppmform.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

namespace {

QStringList words(QString text)
{
    static const QRegularExpression divides(QStringLiteral("[\\s|:]+|-{3,}"));
    QStringList words = text.split(divides, Qt::SkipEmptyParts);
    words.sort();
    words.removeDuplicates();
    return words;
}

} // namespace

TEST_CASE("A section is copied as what it says, without the title that its field has already", "[documents][ppm]")
{
    struct Case
    {
        const char *why;
        const char *section;
        const char *text;
    };
    const auto cases = std::vector<Case>{
        {"one narrative is the text alone", "life-story",
         "Four sessions were held. Ada drew her houses and asked when Granny will come."},
        {"two have their labels", "contact",
         "Contact now\nMother: weekly, supervised. Grandmother: each Saturday.\n\n"
         "Contact planned\nMother: six times a year once the plan is settled."},
        {"short answers stand beside theirs", "parent-views",
         "Mother wants the children back and accepts her own mother as second best.\n\n"
         "Told why plans run side by side on: 12/10/2026\n\nTold by: Imelda Fairweather"},
        {"a list has a line a row", "present",
         "Name | Present Relation | Attended\nYasmin Okafor | Team Manager (chair) | Yes\n"
         "Imelda Fairweather | Social Worker | Yes\n"
         "Winston Achebe | Independent Reviewing Officer | Apologies\nMary Test | Mother | No"},
        {"a form's row has a line a cell", "iro",
         "IRO Name: Winston Achebe\n"
         "Current View: Supports both routes, and asks that the medical is not left to January."},
        {"days and options in words", "next", "04/01/2027"},
        {"an option", "plan",
         "Permanent plan selected: Special guardianship\n"
         "Comment: With the maternal grandmother, if the assessment is positive."},
        {"not a section", "nothing", ""},
    };
    const PpmForm form = writtenForm();
    for (const Case &c : cases) {
        INFO(c.why);
        CHECK(ppmSectionText(form, QString::fromUtf8(c.section)) == QString::fromUtf8(c.text));
    }
    CHECK(ppmSectionText(emptyForm(), u"background") == QStringLiteral("Not discussed"));
}

TEST_CASE("The whole record as text says what the paper says", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    form.record.state = PpmState::Returned;
    form.record.version = 2;
    form.record.reopened = QStringLiteral("The hearing was moved.");
    const QString text = ppmText(form);
    CHECK(text.startsWith(QStringLiteral("REVIEW PERMANENCE PLANNING MEETING (PPM)\n\n"
                                         "DRAFT: returned by the team manager\n\nChild Details\n-------------\n"
                                         "Name of Child: Ada Test\nLCS Number: T-001\n")));
    for (const PpmSection &section : ppmSections())
        CHECK(text.contains(titleOf(section)));

    QString paper = writePpm(fixture, {form}, QStringLiteral("ppm-text.pdf")).text();
    const QStringList onPaper = words(paper);
    for (const QString &word : words(text)) {
        INFO(word.toStdString());
        // A word at the edge of a column may be divided.
        CHECK((onPaper.contains(word) || word.size() > 12));
    }
}

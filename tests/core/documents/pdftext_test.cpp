// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/pdftext.h"

#include "tests/core/documents/ppmfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

namespace {

QByteArray bytesOf(const QString &fileName)
{
    QFile file(fileName);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// The letters in an order that does not depend on how a reader goes over a page.
QString letters(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("[\\s\\f]")));
    std::sort(text.begin(), text.end());
    return text;
}

} // namespace

TEST_CASE("A finished document reads as another reader reads it, letter for letter", "[documents][ppm]")
{
    DocumentFixture fixture;
    PpmForm form = writtenForm();
    form.details.name = QStringLiteral("Zoë Łukasz-Ñandú O’Connor Дарья Ελένη");
    form.record.content.answers[QStringLiteral("background")] = narrative(QStringLiteral("w"), 3000);
    form.record.state = PpmState::Draft;
    const QString fileName = fixture.fileName(QStringLiteral("ppm-read.pdf"));
    writePpmRecords({form, writtenForm()}, fixture.imprint(), fileName);
    const QString text = textOfPdf(bytesOf(fileName));
    CHECK(letters(text) == letters(Pdf(fileName).text()));
    CHECK(wordsOf(text, QStringLiteral("w")).size() == 3000);
    CHECK(text.contains(QStringLiteral("Łukasz-Ñandú")));
    CHECK(text.contains(QStringLiteral("Дарья")));
}

TEST_CASE("What is no finished document of ours is not taken for an empty one", "[documents][ppm]")
{
    DocumentFixture fixture;
    const QString fileName = fixture.fileName(QStringLiteral("ppm-whole.pdf"));
    writePpmRecords({writtenForm()}, fixture.imprint(), fileName);
    const QByteArray whole = bytesOf(fileName);
    CHECK_NOTHROW(textOfPdf(whole)); // the control
    for (const QByteArray &file : {QByteArray(), QByteArray("%PDF-1.4\n"), whole.left(whole.size() / 2),
                                   QByteArray(whole).replace("startxref\n", "startxref\n1")})
        CHECK_THROWS_AS(textOfPdf(file), DocumentError);
}

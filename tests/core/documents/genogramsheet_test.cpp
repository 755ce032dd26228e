// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/genogramsheet.h"

#include "core/pictures/genogrampicture.h"
#include "tests/core/documents/documentfixture.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>

using namespace hearth;
using namespace hearth::test;

namespace {

Person person(const QString &key, const QString &name, const char *sex)
{
    Person person;
    person.key = key;
    person.name = name;
    person.sex = QString::fromLatin1(sex);
    return person;
}

Relationship relationship(RelationshipKind kind, const char *nature, Member first, Member second)
{
    Relationship made;
    made.kind = kind;
    made.nature = QString::fromLatin1(nature);
    made.first = std::move(first);
    made.second = std::move(second);
    return made;
}

/// A child with two parents, their parents, and \a aunts sisters of the mother.
GenogramPicture pictureOf(const ChildRecord &child, int aunts)
{
    std::vector<Person> people{person(QStringLiteral("m"), QStringLiteral("Mary Test"), "F"),
                               person(QStringLiteral("f"), QStringLiteral("Frank Test"), "M"),
                               person(QStringLiteral("g"), QStringLiteral("Margaret Grand"), "F")};
    const Member ada{child.child.stamp.id, {}};
    std::vector<Relationship> ties{
        relationship(RelationshipKind::Parent, "birth", {0, QStringLiteral("m")}, ada),
        relationship(RelationshipKind::Parent, "birth", {0, QStringLiteral("f")}, ada),
        relationship(RelationshipKind::Partner, "divorced", {0, QStringLiteral("m")}, {0, QStringLiteral("f")}),
        relationship(RelationshipKind::Parent, "birth", {0, QStringLiteral("g")}, {0, QStringLiteral("m")})};
    for (int i = 0; i < aunts; ++i) {
        const QString key = QStringLiteral("a%1").arg(i);
        people.push_back(person(key, QStringLiteral("Aunt%1").arg(i), "F"));
        ties.push_back(relationship(RelationshipKind::Parent, "birth", {0, QStringLiteral("g")}, {0, key}));
    }
    GenogramInput input;
    input.family = familyOf(child.child.stamp.id, {child}, people, ties);
    input.asAt = DocumentFixture::day;
    input.lastChanged = Date(2026, 11, 16);
    input.marks[{0, QStringLiteral("g")}] = CarerMark::Positive;
    return {std::move(input), QGuiApplication::font()};
}

} // namespace

TEST_CASE("A genogram is one page with everybody, the number, the day of its last change and the imprint",
          "[documents][genogram]")
{
    DocumentFixture fixture;
    const ChildRecord &ada = fixture.child(QStringLiteral("T-001"), QStringLiteral("Ada"), QStringLiteral("Test"));
    for (const int aunts : {0, 3, 30}) {
        INFO(aunts);
        const QString fileName = fixture.fileName(QStringLiteral("genogram-%1.pdf").arg(aunts));
        writeGenogramSheet(pictureOf(ada, aunts), ada.child.number, fixture.imprint(), fileName);
        const QString folder = qEnvironmentVariable("HEARTH_KEEP_DOCUMENTS");
        if (!folder.isEmpty())
            QFile::copy(fileName, folder + u'/' + QFileInfo(fileName).fileName());
        const Pdf pdf(fileName);
        CHECK(pdf.pages() == 1);
        const QString text = pdf.text().simplified();
        QStringList words{QStringLiteral("Genogram · LCS Number T-001"),
                          QStringLiteral("Ada"),
                          QStringLiteral("Mary"),
                          QStringLiteral("Frank"),
                          QStringLiteral("Margaret"),
                          QStringLiteral("16/11/2026"),
                          QStringLiteral("Bradford 2017 · as at 22/11/2026 · printed 23/11/2026"),
                          QStringLiteral("Audit 4b1f9c02e7 (1,284 acts)")};
        for (int i = 0; i < aunts; ++i)
            words.append(QStringLiteral("Aunt%1").arg(i));
        for (const QString &word : words) {
            INFO(word.toStdString());
            CHECK(text.contains(word));
        }
        const QString info = pdf.info();
        CHECK(info.contains(QRegularExpression(QStringLiteral("Title:\\s+Genogram\n"))));
        CHECK(info.contains(QStringLiteral("(A4)")));
        CHECK_FALSE(info.contains(QStringLiteral("Ada")));
        CHECK_FALSE(QFileInfo(fileName).permissions().testAnyFlags(QFile::ReadGroup | QFile::ReadOther));
    }
    CHECK(genogramFileName(QStringLiteral("12/3"), DocumentFixture::day) ==
          QStringLiteral("Genogram-12-3-2026-11-22.pdf"));
}

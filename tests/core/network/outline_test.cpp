// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/outline.h"

#include "tests/support/catch.h"
#include "tests/support/networkfixture.h"

using namespace hearth;

namespace {

const Date today(2026, 11, 22);

} // namespace

TEST_CASE("The outline says everything that the genogram shows", "[network]")
{
    const QStringList lines = outlineText(networkNamed(QStringLiteral("remarriages")).family(), today);
    const QStringList expected{
        QStringLiteral("Grandparents' generation"),
        QStringLiteral(
            "  Gwen Hill, maternal grandmother, born 01/01/1962 (64 years); with Hugh Hill: married or civil "
            "partners"),
        QStringLiteral("    Children with Hugh Hill: Mary Hill"),
        QStringLiteral("  Walt Test, paternal grandfather, born 01/01/1955, died 02/03/2019, aged 64; with Vera Test: "
                       "married or civil partners"),
        QStringLiteral(
            "  Mary Hill, mother, born 06/05/1990 (36 years); with Paul Penn: divorced from 01/01/2008 until "
            "01/01/2013; with John Test: separated from 01/01/2014 until 01/01/2019; with Rob Kerr: living "
            "together from 01/01/2020; lives with Rob Kerr, Eve Kerr, Dot Penn"),
        QStringLiteral("    Children with Paul Penn: Cal Penn, Dot Penn"),
        QStringLiteral("The child's generation"),
        QStringLiteral("  Ada Test, the child, born 04/03/2016 (10 years)"),
    };
    INFO(lines.join(u'\n').toStdString());
    qsizetype at = -1;
    for (const QString &line : expected) {
        INFO(line.toStdString());
        const qsizetype found = lines.indexOf(line);
        CHECK(found > at); // and in this order
        at = std::max(at, found);
    }
}

TEST_CASE("The outline names everybody of a family once", "[network]")
{
    for (const char *name : {"single-parent", "half-siblings", "twins", "adoption-within", "cousins", "unknown-father",
                             "great-grandparents", "same-sex", "kinship-swap", "nobody", "forty", "three-sides",
                             "across-generations", "kinship"}) {
        INFO(name);
        const Family family = networkNamed(QString::fromUtf8(name)).family();
        std::map<Member, int> times;
        for (const OutlineLine &line : outlineOf(family, today)) {
            CHECK_FALSE(line.text.isEmpty());
            CHECK(line.member.isNobody() == (line.depth == 0));
            if (line.depth == 1)
                ++times[line.member];
        }
        CHECK(times.size() == family.members.size());
        for (const auto &[member, count] : times)
            CHECK(count == 1);
    }
}

TEST_CASE("The outline of an adoption, of those not of the family and of nobody", "[network]")
{
    const QStringList adoption = outlineText(networkNamed(QStringLiteral("adoption-within")).family(), today);
    CHECK(adoption.contains(QStringLiteral(
        "  Gwen Hill, adoptive mother and maternal grandmother, born 01/01/1966 (60 years); with Hugh Hill: married or "
        "civil partners; lives with Ada Test, Hugh Hill")));
    CHECK(adoption.contains(
        QStringLiteral("    Children with Hugh Hill: Anna Dean, Mary Hill, Ada Test (adoptive parent)")));

    const QStringList large = outlineText(networkNamed(QStringLiteral("forty")).family(), today);
    const qsizetype others = large.indexOf(QStringLiteral("Others round the child"));
    REQUIRE(others > 0);
    CHECK(large.indexOf(QStringLiteral("  Greg Hall, social worker, Social worker, Looked After Children")) > others);
    CHECK(large.indexOf(QStringLiteral("  Ivor Moss, godmother's husband, born 01/01/1981 (45 years); with Gail Moss: "
                                       "married or civil partners")) > others);

    const QStringList alone = outlineText(networkNamed(QStringLiteral("nobody")).family(), today);
    CHECK(alone == QStringList{QStringLiteral("The child's generation"),
                               QStringLiteral("  Ada Test, the child, born 04/03/2018 (8 years)")});
    CHECK(outlineText({}, today).isEmpty());
}

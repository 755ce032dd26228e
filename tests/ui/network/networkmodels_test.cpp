// SPDX-FileCopyrightText: Hearth contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkmodels.h"

#include "core/network/kinship.h"
#include "tests/ui/network/networkfixture.h"
#include "ui/network/memberwords.h"

#include <QAbstractItemModelTester>

using namespace hearth;
using namespace Qt::StringLiterals;
using hearth::test::NetworkFixture;

TEST_CASE("The models of the network behave as models", "[ui][network]")
{
    NetworkFixture f;
    const Family family = familyOf(*f.workspace, f.addFamily());
    PeopleModel people(PeopleModel::Whom::Family);
    CarersModel carers;
    const QAbstractItemModelTester peopleTester(&people, QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QAbstractItemModelTester carersTester(&carers, QAbstractItemModelTester::FailureReportingMode::Fatal);
    people.setRows(personRows(*f.workspace, family));
    carers.setRows(notAskedRows(*f.workspace, family));
    CHECK(people.rowCount() == 3);
    CHECK(carers.rowCount() == 1);
    people.setFilter(u"ann"_s);
    CHECK(people.rowCount() == 1);
    people.setFilter({});
    people.sort(0);
    people.setRows({});
    carers.setRows({});
    CHECK(people.rowCount() == 0);
}

TEST_CASE("The list says who everybody is to the child, and professionals stand apart", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    Person aunt = *f.workspace->person(f.aunt);
    aunt.address = u"1 High Street\nSometown"_s;
    aunt.phone = u"01234"_s;
    f.workspace->savePerson(aunt);
    f.relate(RelationshipKind::LivesWith, personMember(f.aunt), personMember(f.mother), {});
    const Family family = familyOf(*f.workspace, ada);
    const auto rows = personRows(*f.workspace, family);
    const auto row = [&rows](const QString &name) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const PersonRow &r) { return r.name == name; });
        REQUIRE(found != rows.end());
        return *found;
    };
    CHECK(rows.size() == 4);
    CHECK(row(u"Mary Test"_s).relationship == u"mother");
    CHECK(row(u"Mary Test"_s).livesWith == u"Ann Other");
    CHECK(row(u"Ann Other"_s).relationship == kinshipToChild(family, personMember(f.aunt)));
    CHECK(row(u"Ann Other"_s).life.startsWith(u"born 06/05/1992 (33 year"_s));
    CHECK(row(u"Ann Other"_s).address == u"1 High Street Sometown");
    CHECK(row(u"Hilda Visit"_s).isProfessional);
    CHECK(row(u"Hilda Visit"_s).role == u"Health visitor");
    PeopleModel professionals(PeopleModel::Whom::Professionals);
    professionals.setRows(rows);
    CHECK(professionals.rowCount() == 1);
}

TEST_CASE("The table of carers has the eight columns of the council's form", "[ui][network]")
{
    NetworkFixture f;
    const RecordId ada = f.addFamily();
    CarerAnswers answers;
    answers.wants = u"yes"_s;
    answers.contacted = Date(2026, 1, 10);
    answers.viabilityOn = Date(2026, 1, 20);
    answers.viability = u"negative"_s;
    answers.opposing = u"yes"_s;
    answers.toldInWriting = Date(2026, 1, 25);
    answers.fullDue = Date(2026, 2, 1);
    answers.fullType = u"Fostering"_s;
    answers.fullBy = u"Carers team"_s;
    answers.panelOn = Date(2026, 3, 3);
    answers.comments = u"Too far\nfrom school"_s;
    CarerDesk(*f.workspace).save(ada, carerLineOf(f.record(ada), *f.workspace->person(f.aunt)), answers);
    CarersModel model;
    model.setRows(carerRows(*f.workspace, familyOf(*f.workspace, ada)));
    REQUIRE(model.columnCount() == 8);
    REQUIRE(model.rowCount() == 1);
    const QStringList expected = {u"Ann Other"_s,
                                  kinshipToChild(familyOf(*f.workspace, ada), personMember(f.aunt)),
                                  u"Yes, asked 10/01/2026"_s,
                                  u"Negative on 20/01/2026"_s,
                                  u"Opposing, told in writing 25/01/2026"_s,
                                  u"Due 01/02/2026, overdue, Fostering, by Carers team"_s,
                                  u"Panel 03/03/2026"_s,
                                  u"Too far from school"_s};
    for (int column = 0; column < 8; ++column)
        CHECK(model.text(0, column) == expected.at(column));
}
